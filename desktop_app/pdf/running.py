"""Running heads and feet: drawn on every page they belong to, never part of what is read."""

from desktop_app.core.languages import localise_digits
from desktop_app.pdf.document import (
    A4,
    Align,
    Document,
    Face,
    Ink,
    Page,
    Paragraph,
    Running,
    Span,
)
from desktop_app.pdf.nodes import Node, Tag
from desktop_app.pdf.paint import PagePainter
from desktop_app.pdf.text_boxes import text_box

SIZE = 8.5
HEAD_RULE, FOOT_RULE = 16.0, 24.0
"""How far the rules stand from the text above and below them, in points."""

MARK_SIZE, MARK_LEADING, MARK_TOP = 10.0, 1.5, 12.0
"""A classification's letters, its line, and how near to the upper edge it may come, in points."""

MM = 72 / 25.4
FOLD_LEFT, FOLD_WIDTH, FOLD_THICKNESS = 5 * MM, 4 * MM, 0.4
"""Where fold marks begin, out of reach of most printers' blind edge; their width; in points."""


def draw_running(document: Document, painter: PagePainter, page: int, pages: int) -> None:
    """Draw what repeats on page number `page` of `pages`, and the fold marks of the first."""
    painter.set_artifact(True)
    if document.running:
        _draw_mark(document.running, document.page, painter)
        if page > 1:
            _draw_head(document.running, document.page, painter)
        _draw_foot(document.running, document.page, painter, page, pages)
    if page == 1 and document.page.fold_marks:
        _draw_fold_marks(document.page, painter)
    painter.set_artifact(False)


def _draw_mark(running: Running, paper: Page, painter: PagePainter) -> None:
    """The classification: alone on a line above the head's."""
    y = max(MARK_TOP, paper.top - HEAD_RULE - SIZE - MARK_SIZE * MARK_LEADING)
    span = Span(running.mark, bold=True)
    _draw(running, span, Align.CENTRE, painter, _place(paper, y), MARK_SIZE)


def _draw_head(running: Running, paper: Page, painter: PagePainter) -> None:
    if running.head:
        y = paper.top - HEAD_RULE - SIZE
        _draw(running, Span(running.head), Align.START, painter, _place(paper, y))
        painter.rule(Ink.MUTED, 0.3, paper.left, paper.top - HEAD_RULE + 6.0, _width(paper))


def _draw_foot(running: Running, paper: Page, painter: PagePainter, page: int, pages: int) -> None:
    if not (running.foot_start or running.foot_end):
        return
    y = paper.size[1] - paper.bottom + FOOT_RULE
    painter.rule(Ink.MUTED, 0.3, paper.left, y - 5.0, _width(paper))
    values = {"{page}": str(page), "{pages}": str(pages)}
    for text, align in ((running.foot_start, Align.START), (running.foot_end, Align.END)):
        for name, value in values.items():
            text = text.replace(name, localise_digits(value, running.language))
        _draw(running, Span(text), align, painter, _place(paper, y))


def _draw_fold_marks(paper: Page, painter: PagePainter) -> None:
    """Short lines at the left edge where the sheet is folded for its envelope.

    A4 is folded at 105 and 210 mm (DIN 5008, form B), any other size in three.
    """
    height = paper.size[1]
    folds = (105 * MM, 210 * MM) if paper.size == A4 else (height / 3, height * 2 / 3)
    for y in folds:
        painter.rule(Ink.MUTED, FOLD_THICKNESS, FOLD_LEFT, y, FOLD_WIDTH)


def _width(paper: Page) -> float:
    return paper.size[0] - paper.left - paper.right


def _place(paper: Page, y: float) -> tuple[float, float, float]:
    """Left edge, top and width of a line of the paper's column."""
    return paper.left, y, _width(paper)


def _draw(
    running: Running,
    span: Span,
    align: Align,
    painter: PagePainter,
    place: tuple[float, float, float],
    size: float = SIZE,
) -> None:
    if not span.text:
        return
    x, y, width = place
    ink = Ink.TEXT if span.bold else Ink.MUTED
    paragraph = Paragraph((span,), running.language, align, size=size, ink=ink, face=Face.SANS)
    box = text_box(paragraph, width, Node(Tag.DOCUMENT, running.language))
    box.draw(painter, x, y - (box.baseline - size))
