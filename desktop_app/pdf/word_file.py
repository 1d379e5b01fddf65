"""The description of a paper as a word processor's file (DOCX), for those who must edit it.

The same description that is set as a PDF, block by block. It is a working copy: no signature, no
archive format, and the lines break wherever the reader's program breaks them.
"""

from datetime import UTC
from io import BytesIO
from typing import Any

import docx
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from PIL import Image as Pictures

from desktop_app.core.languages import Language
from desktop_app.pdf import word_text
from desktop_app.pdf.document import (
    Bars,
    Block,
    Code,
    Columns,
    Document,
    Image,
    ItemList,
    NewPage,
    Paragraph,
    Quotation,
    Rule,
    SignatureField,
    Space,
    Table,
    Together,
    text,
)

_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")


def word_file(document: Document) -> bytes:
    """The paper as the bytes of a DOCX file (ECMA-376)."""
    made = docx.Document()
    _write_properties(made, document)
    _write_page(made, document)
    notes: list[Paragraph] = []
    writer = _Writer(notes)
    for block in document.blocks:
        writer.write(made, block, _line_width(document))
    for note in notes:
        word_text.write_paragraph(made.add_paragraph(), note, [])
    section = made.sections[0]
    for part in (made.element, section.header._element, section.footer._element):
        word_text.put_in_order(part)
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


class _Writer:
    """Writes blocks into a body or a cell, which take the same calls."""

    def __init__(self, notes: list[Paragraph]) -> None:
        self._notes = notes

    def write(self, target: Any, block: Block, width: float) -> None:
        """Append one block; `width` is the room across in points."""
        match block:
            case Paragraph():
                word_text.write_paragraph(target.add_paragraph(), block, self._notes)
            case ItemList():
                self._list(target, block)
            case Table():
                self._table(target, block, width)
            case Columns():
                self._columns(target, block, width)
            case Quotation() | Together():
                for inner in block.blocks:
                    self.write(target, inner, width)
            case Image():
                self._image(target, block, width)
            case Code():
                _picture(target, _code(block), block.width, block.alt)
            case Bars():
                target.add_paragraph(block.alt)
            case Rule():
                _ruled(target.add_paragraph())
            case Space():
                _gap(target.add_paragraph(), block.height)
            case SignatureField():
                _to_sign(target, block)
            case NewPage():
                target.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def _list(self, target: Any, block: ItemList) -> None:
        for item in block.items:
            for place, paragraph in enumerate(item.body):
                line = target.add_paragraph()
                word_text.write_paragraph(line, paragraph, self._notes)
                first = place == 0
                word_text.indented(line, block.label_width, block.label_width if first else 0)
                if first:
                    _label(line, item.label, paragraph)

    def _table(self, target: Any, block: Table, width: float) -> None:
        table = _new_table(target, len(block.rows) + 1, len(block.header))
        table.style = "Table Grid"
        _sided(table, block.language)
        for row, cells in zip(table.rows, (block.header, *block.rows), strict=True):
            for cell, share, paragraph in zip(row.cells, block.widths, cells, strict=True):
                cell.width = Pt(width * share / sum(block.widths))
                word_text.write_paragraph(cell.paragraphs[0], paragraph, self._notes)
        repeated = OxmlElement("w:tblHeader")
        table.rows[0]._tr.get_or_add_trPr().append(repeated)
        _gap(target.add_paragraph(), block.space_after)

    def _columns(self, target: Any, block: Columns, width: float) -> None:
        table = _new_table(target, 1, len(block.columns))
        _sided(table, block.language)
        _without_edges(table)
        for cell, share, blocks in zip(
            table.rows[0].cells, block.widths, block.columns, strict=True
        ):
            room = width * share / sum(block.widths)
            cell.width = Pt(room)
            for inner in blocks:
                self.write(cell, inner, room)
            _drop_first(cell)

    def _image(self, target: Any, block: Image, width: float) -> None:
        _picture(target, block.data, min(block.width, width), block.alt)
        if block.caption is not None:
            self.write(target, block.caption, width)


def _write_properties(made: Any, document: Document) -> None:
    kept = made.core_properties
    kept.title, kept.author, kept.subject = document.title, document.author, document.subject
    kept.language, kept.identifier = document.language.stored, document.reference
    kept.keywords, kept.comments = " ".join(document.keywords), ""
    kept.created = kept.modified = document.created.astimezone(UTC).replace(tzinfo=None)
    kept.last_modified_by = document.author


def _write_page(made: Any, document: Document) -> None:
    section, page = made.sections[0], document.page
    section.page_width, section.page_height = Pt(page.size[0]), Pt(page.size[1])
    section.top_margin, section.bottom_margin = Pt(page.top), Pt(page.bottom)
    section.left_margin, section.right_margin = Pt(page.left), Pt(page.right)
    running = document.running
    if running is None:
        return
    small = text("", running.language, size=8.5)
    head = " · ".join(filter(None, (running.mark, running.head)))
    if head:
        line = section.header.paragraphs[0]
        word_text.directed(line, running.language)
        word_text.add_text(line, head, small)
    line = section.footer.paragraphs[0]
    word_text.directed(line, running.language)
    foot = " · ".join(filter(None, (running.foot_start, running.foot_end)))
    _with_pages(line, foot, small)


def _with_pages(line: Any, foot: str, like: Paragraph) -> None:
    """The foot with fields that count pages in place of {page} and {pages}."""
    for place, part in enumerate(foot.split("{page}")):
        if place:
            _field(line, "PAGE", like)
        for inner, words in enumerate(part.split("{pages}")):
            if inner:
                _field(line, "NUMPAGES", like)
            if words:
                word_text.add_text(line, words, like)


def _field(line: Any, name: str, like: Paragraph) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    word_text.add_text(line, "1", like)
    field.append(line.runs[-1]._r)
    line._p.append(field)


def _line_width(document: Document) -> float:
    page = document.page
    return page.size[0] - page.left - page.right


def _new_table(target: Any, rows: int, columns: int) -> Any:
    table = target.add_table(rows, columns)
    if not hasattr(target, "core_properties"):
        _drop_last_gap(target)
    table.autofit = False
    return table


def _sided(table: Any, language: Language) -> None:
    """Let the first column stand at the start edge."""
    if language.is_rtl:
        table._tbl.tblPr.append(OxmlElement("w:bidiVisual"))


def _without_edges(table: Any) -> None:
    edges = OxmlElement("w:tblBorders")
    for name in _EDGES:
        edge = OxmlElement(f"w:{name}")
        edge.set(qn("w:val"), "nil")
        edges.append(edge)
    table._tbl.tblPr.append(edges)


def _drop_first(cell: Any) -> None:
    """A cell begins with an empty paragraph; it has to end with one only behind a table."""
    first, *others = cell.paragraphs
    if others and first._p.getnext() is not None and not first.runs:
        last = cell._tc[-1]
        if last.tag == qn("w:p"):
            cell._tc.remove(first._p)


def _drop_last_gap(cell: Any) -> None:
    """Behind a table in a cell a paragraph must stand: let it take no room."""
    shape = cell.paragraphs[-1].paragraph_format
    shape.space_after = shape.space_before = Pt(0)


def _label(line: Any, label: str, like: Paragraph) -> None:
    word_text.add_text(line, f"{label}\t", like)
    run = line.runs[-1]._r
    line._p.remove(run)
    properties = line._p.pPr
    properties.addnext(run)


def _ruled(line: Any) -> None:
    edges, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "1"), ("color", "808080")):
        bottom.set(qn(f"w:{name}"), value)
    edges.append(bottom)
    line._p.get_or_add_pPr().append(edges)


def _gap(line: Any, height: float) -> None:
    shape = line.paragraph_format
    shape.space_before = shape.space_after = Pt(0)
    shape.line_spacing = Pt(max(height, 1.0))


def _to_sign(target: Any, block: SignatureField) -> None:
    _gap(target.add_paragraph(), block.height)
    line = target.add_paragraph()
    word_text.directed(line, block.language)
    word_text.add_text(line, block.description, text("", block.language, size=9))


def _picture(target: Any, data: bytes, width: float, alt: str) -> None:
    run = target.add_paragraph().add_run()
    shape = run.add_picture(BytesIO(data), width=Pt(width))
    shape._inline.docPr.set("descr", alt)


def _code(block: Code) -> bytes:
    side = len(block.rows)
    picture = Pictures.new("1", (side, side), 1)
    for y, row in enumerate(block.rows):
        for x, dark in enumerate(row):
            picture.putpixel((x, y), 0 if dark == "1" else 1)
    stream = BytesIO()
    picture.resize((side * 8, side * 8), Pictures.Resampling.NEAREST).save(stream, "PNG")
    return stream.getvalue()
