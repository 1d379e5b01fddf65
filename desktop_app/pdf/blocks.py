"""From the blocks of a document to boxes, and to the structure that readers hear."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.core.languages import Language
from desktop_app.pdf import document as doc
from desktop_app.pdf.boxes import (
    Box,
    BreakBox,
    FieldBox,
    NoteCall,
    RuleBox,
    SpaceBox,
    TextBox,
    start_offset,
)
from desktop_app.pdf.figures import FigureBox, figure_box
from desktop_app.pdf.font_choice import line_room
from desktop_app.pdf.footnotes import calls_in, label_width, note_paragraphs
from desktop_app.pdf.images import PictureError
from desktop_app.pdf.nodes import Node, Tag
from desktop_app.pdf.shaping import Shaped, shape
from desktop_app.pdf.stacks import Cell, Row, Stack, TableBox

ARABIC_LEADING = 1.25
"""How much more leading Arabic letters need than Latin ones of the same size."""

CELL_PAD = (3.0, 5.0)
"""Empty height above and below, and width left and right of a cell's text, in points."""

MOST_INSET = 0.2
"""The share of its column's width by which a quotation is set in at most, from each side."""

_TAGS = {
    doc.Role.PARAGRAPH: Tag.P,
    doc.Role.HEADING_1: Tag.H1,
    doc.Role.HEADING_2: Tag.H2,
    doc.Role.HEADING_3: Tag.H3,
    doc.Role.CAPTION: Tag.CAPTION,
}


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
    return [_box(block, width, parent) for block in blocks]


def _inner_boxes(blocks: Sequence[doc.Block], width: float, parent: Node) -> tuple[Box, ...]:
    """The boxes of blocks inside another one, where nothing can begin on a new page."""
    kept = [block for block in blocks if not isinstance(block, doc.NewPage)]
    return tuple(_boxes(kept, width, parent))


def _box(block: doc.Block, width: float, parent: Node) -> Box:
    match block:
        case doc.Paragraph():
            return text_box(block, width, parent)
        case doc.ItemList():
            return _list(block, width, parent)
        case doc.Table():
            return _table(block, width, parent)
        case doc.Quotation():
            return _quotation(block, width, parent)
        case doc.Image():
            return _figure(block, width, parent)
        case doc.Columns():
            return _columns(block, width, parent)
        case doc.Rule():
            return RuleBox(block.ink, block.thickness, width, block.space_before, block.space_after)
        case doc.Space():
            return SpaceBox(block.height)
        case doc.SignatureField():
            offset = start_offset(block.align, block.language, block.width, width)
            return FieldBox(block, parent.child(Tag.FORM, block.language), offset)
        case doc.Together():
            return Stack(_inner_boxes(block.blocks, width, parent), together=True)
        case doc.NewPage():
            return BreakBox()


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


def _make_notes(made: Sequence[Box], width: float) -> None:
    """Give the notes that `made` calls for their boxes, as wide as the page's column."""
    for call in calls_in(made):
        mark, body = note_paragraphs(call.note, call.size)
        call.node.language = body.language
        own = label_width(mark)
        label_node = call.node.child(Tag.LABEL)
        label = replace(text_box(mark, own, label_node), node=_unwrapped(label_node))
        text = text_box(body, width - own, call.node)
        call.box = _labelled(label, [text], body.language, width)
        _make_notes([text], width)


def _list(block: doc.ItemList, width: float, parent: Node) -> Stack:
    node = parent.child(Tag.LIST, block.language)
    node.ordered = any(any(c.isalnum() for c in item.label) for item in block.items)
    return Stack(tuple(_item(item, block, width, node) for item in block.items))


def _item(item: doc.ListItem, block: doc.ItemList, width: float, parent: Node) -> Row:
    node = parent.child(Tag.ITEM)
    room = width - block.label_width
    label_node = node.child(Tag.LABEL)
    body = _boxes(item.body, room, node.child(Tag.BODY))
    first = item.body[0] if item.body else doc.Paragraph((), block.language)
    label = replace(
        first,
        spans=(doc.Span(item.label, bold=bool(first.spans) and first.spans[0].bold),),
        language=block.language,
        align=doc.Align.START,
        role=doc.Role.PARAGRAPH,
        indent=0.0,
    )
    label_box = text_box(label, block.label_width, label_node)
    label_box = replace(label_box, node=_unwrapped(label_node))
    row = _labelled(label_box, body, block.language, width)
    return replace(row, before=first.space_before)


def _labelled(label: TextBox, body: list[Box], language: Language, width: float) -> Row:
    """A label at the start edge of a column, and what it stands beside, on one baseline."""
    label_x, body_x = (width - label.width, 0.0) if language.is_rtl else (0.0, label.width)
    if body and isinstance(body[0], TextBox):
        label = _lowered(label, body[0].baseline)
        body[0] = _lowered(body[0], label.baseline)
    cells = (Cell(label_x, Stack((label,))), Cell(body_x, Stack(tuple(body))))
    last = body[-1] if body else label
    return Row(cells, after=last.after, keep=last.keep)


def _unwrapped(node: Node) -> Node:
    """`node` itself in place of the paragraph just put into it: a label holds its text directly."""
    node.kids.clear()
    return node


def _places(
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


def _columns(block: doc.Columns, width: float, parent: Node) -> Row:
    node = parent.child(Tag.DIVISION, block.language)
    cells = []
    places = _places(block.widths, block.language, width, block.gap)
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


def _table(block: doc.Table, width: float, parent: Node) -> TableBox:
    node = parent.child(Tag.TABLE, block.language)
    places = _places(block.widths, block.language, width, 0.0)
    header = _row(block.header, places, node, Tag.HEADER) if block.header else None
    rows = tuple(_row(cells, places, node, Tag.CELL) for cells in block.rows)
    return TableBox(header, rows, width, before=2.0, after=block.space_after)


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
    aligned = (Cell(x, Stack((_lowered(box, baseline),))) for x, box in made)
    return Row(tuple(aligned), pad=pad_y, whole=True)


def _lowered(box: TextBox, baseline: float) -> TextBox:
    """`box` with its first baseline as low as that of its neighbours, in whatever script."""
    return replace(box, lowered=max(0.0, baseline - box.baseline))
