"""Notes at the foot of the page: their boxes, and which of them a stretch of the paper calls for.

A note stands on the page on which its mark stands. `flow` makes room for it there.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from desktop_app.core.languages import Language
from desktop_app.pdf.boxes import Box, NoteCall, Surface, TextBox
from desktop_app.pdf.document import Footnote, Ink, Paragraph, Span
from desktop_app.pdf.figures import FigureBox
from desktop_app.pdf.nodes import Node, Tag
from desktop_app.pdf.stacks import Row, Stack, TableBox, draw_stacked, stacked_height

ABOVE, BELOW = 8.0, 5.0
"""Points above and below the rule that parts the notes from the text."""

_RULE, _RULE_WIDTH = 0.4, 0.28
"""The rule's thickness in points and its share of the line width."""

PARTING = ABOVE + _RULE + BELOW
"""Points that the rule and the space around it take."""

LARGEST = 0.85
"""How large a note is at most, measured by the text it belongs to."""


def note_paragraphs(note: Footnote, size: float) -> tuple[Paragraph, Paragraph]:
    """The mark and the text of a note in small print, for text of `size` points."""
    body = note.body
    small = min(body.size, size * LARGEST)
    body = replace(body, size=small, space_before=0.0, indent=0.0, keep_with_next=False)
    mark = Paragraph(
        (Span(note.mark),),
        body.language,
        size=small,
        leading=body.leading,
        face=body.face,
        ink=body.ink,
        space_after=0.0,
    )
    return mark, replace(body, space_after=min(body.space_after, small / 4))


def label_width(mark: Paragraph) -> float:
    """Points that the mark of a note takes beside its text."""
    (span,) = mark.spans
    return mark.size * (0.6 + 0.6 * len(span.text))


def notes_of(boxes: Iterable[Box]) -> Iterator[Box]:
    """The notes whose marks stand in `boxes`, in reading order."""
    for call in calls_in(boxes):
        if call.box:
            yield call.box
            yield from notes_of((call.box,))


def calls_in(boxes: Iterable[Box]) -> Iterator[NoteCall]:
    """What the marks in `boxes` call for, in reading order."""
    for box in boxes:
        match box:
            case TextBox():
                if box.notes:
                    yield from _on_lines(box)
            case Stack():
                yield from calls_in(box.boxes)
            case Row():
                yield from calls_in(cell.box for cell in box.cells)
            case FigureBox():
                if box.caption:
                    yield from calls_in((box.caption,))
            case TableBox():
                if box.header and not box.continued:
                    yield from calls_in((box.header,))
                yield from calls_in(box.rows)


def _on_lines(box: TextBox) -> Iterator[NoteCall]:
    if not box.lines:
        return
    start, last = box.lines[0].start, box.lines[-1]
    end = last.start + len(last.text)
    for call in box.notes:
        if start <= call.place < end:
            yield call


def notes_height(notes: Sequence[Box]) -> float:
    """Points that `notes` take at the foot of a page, with their rule."""
    return stacked_height(notes) + PARTING if notes else 0.0


def draw_notes(
    notes: Sequence[Box], surface: Surface, place: tuple[float, float, float], language: Language
) -> None:
    """Draw `notes` and the rule above them.

    `place` is the left edge, the lower edge and the width of the column.
    """
    x, bottom, width = place
    top = bottom - notes_height(notes) + ABOVE
    long = width * _RULE_WIDTH
    left = x + width - long if language.is_rtl else x
    surface.rule(Ink.MUTED, _RULE, left, top, long)
    draw_stacked(notes, surface, x, top + _RULE + BELOW)


def identify(tree: Node) -> None:
    """Give every note in `tree` a name of its own (PDF/UA-1, 7.9)."""
    count = 0
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if node.tag is Tag.NOTE:
            count += 1
            node.identifier = f"note{count:06}"
        waiting += [kid for kid in reversed(node.kids) if isinstance(kid, Node)]
