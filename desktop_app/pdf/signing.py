"""Puts a PAdES signature into the empty signature field of a paper.

The library behind it takes more than a second to import, so it is imported on first use:
call `warm_up` off the window's thread when a signature is likely soon.
"""

from datetime import datetime
from importlib import import_module

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.pdf.identity import SigningIdentity, require_usable


def warm_up() -> None:
    """Import the signing library now, so that the first signature does not wait for it."""
    import_module("desktop_app.pdf.signing_engine")


def sign(
    pdf: bytes,
    identity: SigningIdentity,
    *,
    field_name: str,
    stamp: bytes,
    reason: str,
    location: str,
    signed_at: datetime,
    contact: str = "",
    certify: bool = True,
) -> bytes:
    """Sign an existing, empty field: PAdES B-B (ETSI EN 319 142-1), claimed time only.

    `stamp` is a PDF whose only page becomes what the field shows (`stamp.stamp_page` makes it).
    `certify` makes it an author's signature that allows no change at all (DocMDP, P = 1);
    without it others may sign further fields afterwards. `signed_at` must have a time zone.

    Raises `UserError` when the certificate may not sign now or the file has no such field.
    """
    if signed_at.tzinfo is None:
        raise ValueError("signed_at needs a time zone")
    require_usable(identity, signed_at)
    # Imported late: see the module's first lines.
    from desktop_app.pdf import signing_engine

    request = signing_engine.Request(
        field_name=field_name,
        reason=reason,
        location=location,
        contact=contact,
        signed_at=signed_at,
        certify=certify,
    )
    try:
        return signing_engine.sign(pdf, identity, request, stamp)
    except signing_engine.REFUSALS as error:
        raise _refusal(str(error), field_name) from error


def no_field(name: str) -> UserError:
    """What is said of a paper that has no field `name` to sign."""
    return _refusal(f"No signature field with name {name}.", name)


def _refusal(reason: str, field: str) -> UserError:
    return UserError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "The paper could not be signed: {error}"),
            error=reason,
        ),
        say(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "It needs an empty signature field named {field} and no signature that"
                " forbids changes.",
            ),
            field=field,
        ),
    )
