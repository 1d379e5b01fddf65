"""Papers that are signed as they are written: one pass, one revision of the file.

A paper that exists already is signed by adding to it (`signing`). A paper of our own need not
exist unsigned first: its signature's value is left open, and filled in when all else is written.
"""

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.core.languages import Language
from desktop_app.pdf.archive import Seal, sealed
from desktop_app.pdf.document import Document
from desktop_app.pdf.identity import SigningIdentity, require_usable
from desktop_app.pdf.metadata import pdf_date
from desktop_app.pdf.objects import dictionary, string
from desktop_app.pdf.paint import Painted, PlacedField
from desktop_app.pdf.signing import no_field
from desktop_app.pdf.stamp import stamp_operators
from desktop_app.pdf.typeset import painted_pages

if TYPE_CHECKING:
    from desktop_app.pdf.signing_engine import Container

_RANGE = "/ByteRange [0 0000000000 0000000000 0000000000]"
_OPEN = re.compile(rb"/Contents <(0*)>")
_CERTIFIED = (
    "[<</Type /SigRef /TransformMethod /DocMDP"
    " /TransformParams <</Type /TransformParams /V /1.2 /P 1>>>>]"
)


class Sealer:
    """Sets and signs papers of one signer: what all of them share is worked out once.

    Making one imports the signing library, which takes a second the first time: see
    `signing.warm_up`.
    """

    def __init__(self, identity: SigningIdentity) -> None:
        # Imported late: see `desktop_app.pdf.signing`.
        from desktop_app.pdf.signing_engine import Container

        self._identity, self._container = identity, Container(identity)

    def typeset(
        self,
        document: Document,
        *,
        field_name: str,
        stamp_lines: Sequence[str],
        language: Language,
        reason: str,
        location: str,
        signed_at: datetime,
        contact: str = "",
        certify: bool = True,
    ) -> bytes:
        """The PDF of `document`, its field `field_name` signed: PAdES B-B, claimed time only.

        The field shows `stamp_lines`, which are in `language`. `certify`, `signed_at` and the
        rest are as in `signing.sign`. Raises `UserError` as `typeset` does, when the certificate
        may not sign now, when there is no such field, and when it is too small for the lines.
        """
        if signed_at.tzinfo is None:
            raise ValueError("signed_at needs a time zone")
        require_usable(self._identity, signed_at)
        tree, painted = painted_pages(document)
        placed = _field(painted, field_name)
        shown = stamp_operators(
            stamp_lines, placed.field, language, created=signed_at, fonts=painted.fonts
        )
        said = {"M": pdf_date(signed_at), "Reason": reason, "Location": location}
        value = _value(said | {"ContactInfo": contact}, self._container.size, certify)
        paper, at = sealed(document, tree, painted, Seal(field_name, shown, value, certify))
        return _signed(paper, at, self._container)


def _field(painted: Painted, name: str) -> PlacedField:
    found = next((placed for placed in painted.fields if placed.field.name == name), None)
    if found is None:
        raise no_field(name)
    return found


def _value(said: dict[str, str], size: int, certify: bool) -> str:
    """A signature dictionary (ISO 32000-1, 12.8.1) with `size` octets left open."""
    entries = dictionary(
        {
            "Type": "/Sig",
            "Filter": "/Adobe.PPKLite",
            "SubFilter": "/ETSI.CAdES.detached",
            **{key: string(text) for key, text in said.items() if text},
            "Reference": _CERTIFIED if certify else None,
        }
    )
    return f"{entries[:-2]} {_RANGE} /Contents <{'0' * 2 * size}>>>"


def _signed(paper: bytes, at: int, container: "Container") -> bytes:
    """`paper` with the value that begins at `at` filled in."""
    ranged = paper.index(_RANGE.encode("ascii"), at)
    opened = _OPEN.search(paper, ranged)
    assert opened is not None
    start, end = opened.start(1) - 1, opened.end(1) + 1
    covered = f"/ByteRange [0 {start} {end} {len(paper) - end}".ljust(len(_RANGE) - 1) + "]"
    before = paper[:ranged] + covered.encode("ascii") + paper[ranged + len(covered) : start]
    digest = hashlib.new(container.digest_algorithm, before)
    digest.update(memoryview(paper)[end:])
    held = container.signed(digest.digest()).hex().upper().ljust(end - start - 2, "0")
    return b"".join([before, f"<{held}>".encode("ascii"), paper[end:]])
