"""Paragraphs as boxes, alone and side by side, with their elements."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.core.languages import Language
from desktop_app.pdf import document as doc
from desktop_app.pdf.boxes import Box, NoteCall, TextBox
from desktop_app.pdf.font_choice import line_room
from desktop_app.pdf.nodes import Node, Tag
from desktop_app.pdf.shaping import Shaped, shape
from desktop_app.pdf.stacks import Cell, Row, Stack

ARABIC_LEADING = 1.25
"""How much more leading Arabic letters need than Latin ones of the same size."""

_TAGS = {
    doc.Role.PARAGRAPH: Tag.P,
    doc.Role.HEADING_1: Tag.H1,
    doc.Role.HEADING_2: Tag.H2,
    doc.Role.HEADING_3: Tag.H3,
    doc.Role.CAPTION: Tag.CAPTION,
}


def leading_of(paragraph: doc.Paragraph) -> float:
    """The distance of the paragraph's baselines in points."""
    more = ARABIC_LEADING if paragraph.language.is_rtl else 1.0
    least, _ = line_room(paragraph) or (0.0, 0.0)
    return paragraph.size * max(paragraph.leading * more, least)


def text_box(paragraph: doc.Paragraph, width: float, parent: Node) -> TextBox:
    """The box of a paragraph and its element under `parent`."""
    shaped = shape(paragraph, width)
    leading = leading_of(paragraph)
    _, rise = line_room(paragraph) or (0.0, 0.30 if paragraph.language.is_rtl else 0.26)
    node = parent.child(_TAGS[paragraph.role], paragraph.language)
    has_notes = any(span.note for span in paragraph.spans)
    return TextBox(
        paragraph=paragraph,
        shaped=shaped,
        lines=shaped.lines,
        node=node,
        width=width,
        leading=leading,
        baseline=leading / 2 + rise * paragraph.size,
        before=paragraph.space_before,
        after=paragraph.space_after,
        keep=paragraph.keep_with_next,
        notes=_called(paragraph, shaped, parent) if has_notes else (),
    )


def _called(paragraph: doc.Paragraph, shaped: Shaped, parent: Node) -> tuple[NoteCall, ...]:
    """The notes of a paragraph; their elements follow its own."""
    return tuple(
        NoteCall(passage.start, passage.note, paragraph.size, parent.child(Tag.NOTE))
        for passage in shaped.passages
        if passage.note
    )


def labelled(label: TextBox, body: list[Box], language: Language, width: float) -> Row:
    """A label at the start edge of a column, and what it stands beside, on one baseline."""
    label_x, body_x = (width - label.width, 0.0) if language.is_rtl else (0.0, label.width)
    if body and isinstance(body[0], TextBox):
        label = lowered_to(label, body[0].baseline)
        body[0] = lowered_to(body[0], label.baseline)
    cells = (Cell(label_x, Stack((label,))), Cell(body_x, Stack(tuple(body))))
    last = body[-1] if body else label
    return Row(cells, after=last.after, keep=last.keep)


def unwrapped(node: Node) -> Node:
    """`node` itself in place of the paragraph just put into it: a label holds its text directly."""
    node.kids.clear()
    return node


def lowered_to(box: TextBox, baseline: float) -> TextBox:
    """`box` with its first baseline as low as that of its neighbours, in whatever script."""
    return replace(box, lowered=max(0.0, baseline - box.baseline))


def column_places(
    widths: Sequence[float], language: Language, width: float, gap: float
) -> list[tuple[float, float]]:
    """Left edge and width of columns with these shares, the first at the language's start."""
    room, total = width - gap * (len(widths) - 1), sum(widths) or 1.0
    places, at = [], 0.0
    for share in widths:
        own = room * share / total
        places.append((width - at - own if language.is_rtl else at, own))
        at += own + gap
    return places
