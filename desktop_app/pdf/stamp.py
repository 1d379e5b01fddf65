"""What a visible signature shows: a small paper of its own, set by our own typesetter.

The library that signs would draw the stamp in a font that is not embedded, which PDF/A forbids.
"""

import re
from collections.abc import Sequence
from datetime import datetime

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.pdf.archive import finished
from desktop_app.pdf.document import (
    Document,
    Face,
    Ink,
    Page,
    Paragraph,
    Rule,
    SignatureField,
    text,
)
from desktop_app.pdf.embed import FontUses
from desktop_app.pdf.nodes import Node
from desktop_app.pdf.paint import Painted
from desktop_app.pdf.typeset import pages_needed, painted_pages

_MARGIN = 3.0
_LEADING = 1.25
_SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0, 4.5)
"""Tried in this order, in points."""


def stamp_page(
    lines: Sequence[str], width: float, height: float, language: Language, *, created: datetime
) -> bytes:
    """The stamp as a PDF of one page, ready for `desktop_app.pdf.signing.sign`.

    The letters shrink until everything fits. Raises `UserError` when even small print does not.
    """
    document, tree, painted = _painted(lines, width, height, language, created, FontUses())
    return finished(document, tree, painted)


def stamp_operators(
    lines: Sequence[str],
    field: SignatureField,
    language: Language,
    *,
    created: datetime,
    fonts: FontUses,
) -> str:
    """What draws the stamp in `field`, with the `fonts` of the paper it stands in.

    It has no tags: a reader who hears the page is told of the signature by its field's description.
    Raises `UserError` as `stamp_page` does.
    """
    _, _, painted = _painted(lines, field.width, field.height, language, created, fonts)
    return _MARKS.sub("", "\n".join(painted.pages[0]))


_MARKS = re.compile(r"/\w+ <<.*?>> BDC ?| ?\bEMC\b")
"""The operators of marked content as this press writes them; its strings are hexadecimal."""


def _painted(
    lines: Sequence[str],
    width: float,
    height: float,
    language: Language,
    created: datetime,
    fonts: FontUses,
) -> tuple[Document, Node, Painted]:
    """The stamp in the largest letters that fit; only these leave a trace in `fonts`."""
    for size in _SIZES:
        document = stamp_document(lines, width, height, language, created=created, size=size)
        if pages_needed(document) == 1:
            return document, *painted_pages(document, fonts=fonts)
    raise UserError(
        QT_TRANSLATE_NOOP("Sentences", "The text of the visible signature does not fit its field."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Shorten the signer's title, or make the signature field larger."
        ),
    )


def stamp_document(
    lines: Sequence[str],
    width: float,
    height: float,
    language: Language,
    *,
    created: datetime,
    size: float = _SIZES[0],
) -> Document:
    """A paper of `width` by `height` points that shows `lines`, the first one in bold.

    `size` is that of the letters in points. `created` has a time zone.
    """
    shown = [line for line in lines if line.strip()]
    rule = Rule(Ink.ACCENT, thickness=0.8, space_before=0.0, space_after=2.0)
    paragraphs = (_line(line, language, size, is_first=not i) for i, line in enumerate(shown))
    return Document(
        title="Signature",
        language=language,
        author="",
        created=created,
        blocks=(rule, *paragraphs),
        page=Page((width, height), top=_MARGIN, bottom=0.0, left=_MARGIN, right=_MARGIN),
    )


def _line(line: str, language: Language, size: float, *, is_first: bool) -> Paragraph:
    return text(
        line,
        language,
        bold=is_first,
        size=size,
        leading=_LEADING,
        space_after=0.0,
        ink=Ink.TEXT if is_first else Ink.MUTED,
        face=Face.SANS,
    )
