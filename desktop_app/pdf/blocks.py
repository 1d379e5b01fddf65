"""From the blocks of a document to boxes, and to the structure that readers hear."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeGuard

from desktop_app.pdf import document as doc
from desktop_app.pdf.bars import bars_box
from desktop_app.pdf.boxes import Box, BreakBox, FieldBox, RuleBox, SpaceBox, start_offset
from desktop_app.pdf.characters import cleaned
from desktop_app.pdf.code_boxes import code_box
from desktop_app.pdf.figures import FigureBox, figure_box
from desktop_app.pdf.footnotes import calls_in, label_width, note_paragraphs
from desktop_app.pdf.images import PictureError
from desktop_app.pdf.list_labels import label_of, list_label_width
from desktop_app.pdf.nodes import Node, Tag
from desktop_app.pdf.stacks import Cell, Row, Stack
from desktop_app.pdf.tables import table_boxes
from desktop_app.pdf.text_boxes import column_places, labelled, text_box, unwrapped

_Simple = (
    doc.Paragraph
    | doc.ItemList
    | doc.Quotation
    | doc.Image
    | doc.Code
    | doc.Bars
    | doc.Columns
    | doc.Rule
    | doc.Space
    | doc.SignatureField
    | doc.Together
    | doc.NewPage
)
"""Blocks that become one box each."""

MOST_INSET = 0.2
"""The share of its column's width by which a quotation is set in at most, from each side."""


def boxes(blocks: Sequence[doc.Block], width: float, parent: Node) -> list[Box]:
    """The boxes of `blocks` for a column `width` points wide, their structure under `parent`.

    Raises `UserError` for what cannot be set: a character without a font, a broken picture, a
    table with too many columns.
    """
    try:
        made = _boxes(blocks, width, parent)
    except PictureError as error:
        raise error.numbered(blocks) from error
    _make_notes(made, width)
    return made


def _boxes(blocks: Sequence[doc.Block], width: float, parent: Node) -> list[Box]:
    made: list[Box] = []
    for before, block, after in zip((None, *blocks), blocks, (*blocks[1:], None), strict=False):
        if isinstance(block, doc.Table):
            caption = before if _is_caption(before) else None
            made += table_boxes(block, width, parent, caption)
        elif not (_is_caption(block) and isinstance(after, doc.Table)):
            made.append(_box(block, width, parent))
    return made


def _is_caption(block: doc.Block | None) -> TypeGuard[doc.Paragraph]:
    return isinstance(block, doc.Paragraph) and block.role is doc.Role.CAPTION


def _inner_boxes(blocks: Sequence[doc.Block], width: float, parent: Node) -> tuple[Box, ...]:
    """The boxes of blocks inside another one, where nothing can begin on a new page."""
    kept = [block for block in blocks if not isinstance(block, doc.NewPage)]
    return tuple(_boxes(kept, width, parent))


def _box(block: _Simple, width: float, parent: Node) -> Box:
    match block:
        case doc.Paragraph():
            return text_box(block, width, parent)
        case doc.ItemList():
            return _list(block, width, parent)
        case doc.Quotation():
            return _quotation(block, width, parent)
        case doc.Image():
            return _figure(block, width, parent)
        case doc.Code():
            return code_box(block, width, parent)
        case doc.Bars():
            return bars_box(block, width, parent)
        case doc.Columns():
            return _columns(block, width, parent)
        case doc.Rule():
            return RuleBox(block.ink, block.thickness, width, block.space_before, block.space_after)
        case doc.Space():
            return SpaceBox(block.height)
        case doc.SignatureField():
            offset = start_offset(block.align, block.language, block.width, width)
            told = replace(block, description=cleaned(block.description))
            return FieldBox(told, parent.child(Tag.FORM, block.language), offset)
        case doc.Together():
            return Stack(_inner_boxes(block.blocks, width, parent), together=True)
        case doc.NewPage():
            return BreakBox()


def _make_notes(made: Sequence[Box], width: float) -> None:
    """Give the notes that `made` calls for their boxes, as wide as the page's column."""
    for call in calls_in(made):
        mark, body = note_paragraphs(call.note, call.size)
        call.node.language = body.language
        own = label_width(mark)
        label_node = call.node.child(Tag.LABEL)
        label = replace(text_box(mark, own, label_node), node=unwrapped(label_node))
        text = text_box(body, width - own, call.node)
        call.box = labelled(label, [text], body.language, width)
        _make_notes([text], width)


def _list(block: doc.ItemList, width: float, parent: Node) -> Stack:
    node = parent.child(Tag.LIST, block.language)
    node.ordered = any(any(c.isalnum() for c in item.label) for item in block.items)
    own = list_label_width(block, width)
    return Stack(tuple(_item(item, block, (own, width), node) for item in block.items))


def _item(item: doc.ListItem, block: doc.ItemList, room: tuple[float, float], parent: Node) -> Row:
    """An item in a `room` of the label's width and the whole one."""
    own, width = room
    node = parent.child(Tag.ITEM)
    label_node = node.child(Tag.LABEL)
    body = _boxes(item.body, width - own, node.child(Tag.BODY))
    label = label_of(item, block.language)
    label_box = text_box(label, own, label_node)
    label_box = replace(label_box, node=unwrapped(label_node))
    row = labelled(label_box, body, block.language, width)
    return replace(row, before=label.space_before)


def _columns(block: doc.Columns, width: float, parent: Node) -> Row:
    node = parent.child(Tag.DIVISION, block.language)
    cells = []
    places = column_places(block.widths, block.language, width, block.gap)
    for (x, own), column in zip(places, block.columns, strict=True):
        stack = Stack(_inner_boxes(column, own, node.child(Tag.DIVISION)))
        cells.append(Cell(x, stack))
    before = max((c.box.before for c in cells), default=0.0)
    after = max((c.box.after for c in cells), default=0.0)
    return Row(tuple(cells), before=before, after=after + block.space_after)


def _quotation(block: doc.Quotation, width: float, parent: Node) -> Row:
    node = parent.child(Tag.QUOTE, block.language)
    inset = min(block.inset, width * MOST_INSET)
    stack = Stack(_inner_boxes(block.blocks, width - 2 * inset, node))
    return Row((Cell(inset, stack),), stack.before, stack.after, keep=stack.keep)


def _figure(block: doc.Image, width: float, parent: Node) -> FigureBox:
    if block.caption is None:
        return figure_box(block, width, parent, None)
    caption = replace(block.caption, role=doc.Role.CAPTION, align=block.align)
    caption = replace(caption, space_before=0.0, space_after=0.0)
    return figure_box(block, width, parent, text_box(caption, width, parent))
