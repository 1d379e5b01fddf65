"""Running heads and feet: drawn on every page they belong to, never part of what is read."""

from desktop_app.core.languages import localise_digits
from desktop_app.pdf.blocks import text_box
from desktop_app.pdf.document import Align, Document, Face, Ink, Paragraph, Running, Span
from desktop_app.pdf.nodes import Node, Tag
from desktop_app.pdf.paint import PagePainter

SIZE = 8.5
HEAD_RULE, FOOT_RULE = 16.0, 24.0
"""How far the rules stand from the text above and below them, in points."""


def draw_running(
    running: Running, document: Document, painter: PagePainter, page: int, pages: int
) -> None:
    """Draw the head (from page two on) and the foot of page number `page` of `pages`."""
    paper = document.page
    width = paper.size[0] - paper.left - paper.right
    painter.set_artifact(True)
    if running.head and page > 1:
        y = paper.top - HEAD_RULE - SIZE
        _draw(running, running.head, Align.START, painter, (paper.left, y, width))
        painter.rule(Ink.MUTED, 0.3, paper.left, paper.top - HEAD_RULE + 6.0, width)
    if running.foot_start or running.foot_end:
        y = paper.size[1] - paper.bottom + FOOT_RULE
        painter.rule(Ink.MUTED, 0.3, paper.left, y - 5.0, width)
        place = (paper.left, y, width)
        values = {"{page}": str(page), "{pages}": str(pages)}
        for text, align in ((running.foot_start, Align.START), (running.foot_end, Align.END)):
            for name, value in values.items():
                text = text.replace(name, localise_digits(value, running.language))
            _draw(running, text, align, painter, place)
    painter.set_artifact(False)


def _draw(
    running: Running,
    text: str,
    align: Align,
    painter: PagePainter,
    place: tuple[float, float, float],
) -> None:
    if not text:
        return
    x, y, width = place
    paragraph = Paragraph(
        (Span(text),), running.language, align, size=SIZE, ink=Ink.MUTED, face=Face.SANS
    )
    box = text_box(paragraph, width, Node(Tag.DOCUMENT, running.language))
    box.draw(painter, x, y - (box.baseline - SIZE))
