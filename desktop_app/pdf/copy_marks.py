"""The mark of a copy: a strip in the margin of every page, set by our own typesetter.

It stands in the outer margin, turned by a right angle, where no text, running head, classification
or fold mark can be. To a reader who hears the page it is decoration; the title says the same.
"""

from datetime import UTC, datetime
from io import BytesIO

import pikepdf

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.pdf.copy_pages import add_content, add_drawing, decimals
from desktop_app.pdf.document import Align, Document, Face, Ink, Page, Paragraph, Rule, Span
from desktop_app.pdf.stamp_form import for_embedding
from desktop_app.pdf.typeset import typeset

_DEEP, _FROM_EDGE, _FROM_ENDS = 33.0, 28.0, 56.0
"""How deep the strip is, how far from the paper's edge, and from the edges at its ends, in points.

Printers leave the outermost 12 to 17 points white, fold marks end 25 points from the edge, and text
begins 68 points from it.
"""
_SIZES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
_TIMELESS = datetime(2000, 1, 1, tzinfo=UTC)
"""The strip's own file is never kept, so its date is nobody's."""


def draw_marks(pdf: pikepdf.Pdf, lines: tuple[str, str, str], language: Language) -> None:
    """Draw the strip on every page: the word for a copy, which paper it is, and small print."""
    strips: dict[float, pikepdf.Object] = {}
    for page in pdf.pages:
        left, bottom, right, top = map(float, page.mediabox)
        long = top - bottom - 2 * _FROM_ENDS
        if long not in strips:
            strips[long] = _strip(pdf, lines, long, language)
        name = add_drawing(page, strips[long], "CopyMark")
        if language.is_rtl:  # on the left, turned to the left: its lines begin above
            matrix = (0, 1, -1, 0, left + _FROM_EDGE + _DEEP, bottom + _FROM_ENDS)
        else:  # on the right, turned to the right: its lines begin above, too
            matrix = (0, -1, 1, 0, right - _FROM_EDGE - _DEEP, top - _FROM_ENDS)
        drawing = f"q {decimals(matrix)} cm {name} Do Q".encode("ascii")
        opening = b"/Artifact <</Type /Pagination /Subtype /Watermark>> BDC"
        add_content(pdf, page, b"\n".join((opening, drawing, b"EMC")))


def _strip(
    pdf: pikepdf.Pdf, lines: tuple[str, str, str], long: float, language: Language
) -> pikepdf.Object:
    """The strip as a form XObject of `pdf`; letters shrink until everything fits."""
    for scale in _SIZES:
        made = typeset(_document(lines, long, language, scale))
        with pikepdf.open(BytesIO(made)) as pages:
            if len(pages.pages) > 1:
                continue
        with pikepdf.open(BytesIO(for_embedding(made))) as strip:
            return pdf.copy_foreign(strip.pages[0].as_form_xobject())
    raise UserError(
        QT_TRANSLATE_NOOP("Sentences", "The mark of the copy does not fit beside the text."),
        QT_TRANSLATE_NOOP("Sentences", "Save the original instead, and say that it is a copy."),
    )


def _document(
    lines: tuple[str, str, str], long: float, language: Language, scale: float
) -> Document:
    mark, about, note = lines
    head = Paragraph(
        (Span(mark, bold=True), Span(f"  ·  {about}")),
        language,
        size=13.0 * scale,
        leading=1.3,
        space_after=1.0,
        align=Align.CENTRE,
        ink=Ink.ACCENT,
        face=Face.SANS,
    )
    small = Paragraph(
        (Span(note),),
        language,
        size=6.5 * scale,
        leading=1.3,
        space_after=0.0,
        align=Align.CENTRE,
        ink=Ink.MUTED,
        face=Face.SANS,
    )
    return Document(
        title=mark,
        language=language,
        author="",
        created=_TIMELESS,
        blocks=(Rule(Ink.ACCENT, thickness=0.8, space_before=0.0, space_after=2.0), head, small),
        page=Page((long, _DEEP), top=1.0, bottom=0.0, left=0.0, right=0.0),
    )
