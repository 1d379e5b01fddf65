"""Tables as boxes: their rows, header cells and caption, and what no page can hold."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.pdf import document as doc
from desktop_app.pdf.boxes import Box
from desktop_app.pdf.nodes import Node, Tag
from desktop_app.pdf.stacks import Cell, Row, Stack, TableBox
from desktop_app.pdf.text_boxes import column_places, lowered_to, text_box

CELL_PAD = (3.0, 5.0)
"""Empty height above and below, and width left and right of a cell's text, in points."""

MOST_COLUMNS = 19
"""More are no longer a table that anyone reads on paper."""

NARROWEST = 1.5
"""Ems of its letters that a column must have room for."""

_NAME_LENGTH = 40


def table_boxes(
    block: doc.Table, width: float, parent: Node, caption: doc.Paragraph | None
) -> list[Box]:
    """The boxes of a table and, before it and kept with it, of its `caption`.

    Raises `UserError` for columns too many or too narrow to be set.
    """
    _check(block, width, caption)
    node = parent.child(Tag.TABLE, block.language)
    made: list[Box] = []
    if caption:
        made.append(replace(text_box(caption, width, node), keep=True))
    places = column_places(block.widths, block.language, width, 0.0)
    header = _row(block.header, places, node, Tag.HEADER) if block.header else None
    rows = tuple(_row(cells, places, node, Tag.CELL) for cells in block.rows)
    return [*made, TableBox(header, rows, width, before=2.0, after=block.space_after)]


def _check(block: doc.Table, width: float, caption: doc.Paragraph | None) -> None:
    if len(block.widths) > MOST_COLUMNS:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "The table “{name}” has {count} columns."),
                name=_name(block, caption),
                count=len(block.widths),
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Divide it into tables of fewer columns; a page has no room for it."
            ),
        )
    places = column_places(block.widths, block.language, width, 0.0)
    for number, (_, own) in enumerate(places):
        sizes = (row[number].size for row in (block.header, *block.rows) if number < len(row))
        if own - 2 * CELL_PAD[1] < NARROWEST * max(sizes, default=0.0):
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP(
                        "Sentences",
                        "Column {number} of the table “{name}” is too narrow for any text.",
                    ),
                    number=number + 1,
                    name=_name(block, caption),
                ),
                QT_TRANSLATE_NOOP("Sentences", "Make it wider, or leave out a column."),
            )


def _name(block: doc.Table, caption: doc.Paragraph | None) -> str:
    """What an officer knows a table by: its caption, else how its first row begins."""
    first = block.header or (block.rows[0] if block.rows else ())
    named = (caption,) if caption else first
    words = " ".join("".join(span.text for span in cell.spans) for cell in named).split()
    return " ".join(words)[:_NAME_LENGTH].strip()


def _row(
    cells: Sequence[doc.Paragraph], places: list[tuple[float, float]], parent: Node, tag: Tag
) -> Row:
    node = parent.child(Tag.ROW)
    pad_y, pad_x = CELL_PAD
    made = []
    for (x, own), paragraph in zip(places, cells, strict=True):
        plain = replace(paragraph, space_before=0.0, space_after=0.0, keep_with_next=False)
        cell = node.child(tag, paragraph.language)
        made.append((x + pad_x, text_box(plain, own - 2 * pad_x, cell)))
    baseline = max((box.baseline for _, box in made), default=0.0)
    aligned = (Cell(x, Stack((lowered_to(box, baseline),))) for x, box in made)
    return Row(tuple(aligned), pad=pad_y, whole=True)
