"""Paragraphs and runs of a word processor's file (ECMA-376, WordprocessingML), in both directions.

A word processor sets its own lines, so only what the text is goes into the file: words, emphasis,
size, direction and language. Direction is said for each paragraph and each run (`w:bidi`, `w:rtl`):
without it numbers and brackets change places in Persian, Arabic and Urdu.
"""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from desktop_app.core.languages import Language
from desktop_app.pdf.document import Align, Face, Ink, Paragraph, Role, Span

STYLES = {
    Role.PARAGRAPH: "Normal",
    Role.HEADING_1: "Heading 1",
    Role.HEADING_2: "Heading 2",
    Role.HEADING_3: "Heading 3",
    Role.CAPTION: "Caption",
}
_JUSTIFIED = {
    Align.START: "start", Align.END: "end", Align.CENTRE: "center", Align.JUSTIFY: "both",
}  # fmt: skip
_FONTS = {Face.SERIF: "Times New Roman", Face.SANS: "Arial"}
"""Families that word processors everywhere have, with Latin and Arabic letters."""
_MARKS = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
"""Isolates (UAX #9) are for our own lines; word processors are told the direction of runs."""


_ORDER = {
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing "
        "ind contextualSpacing jc textAlignment outlineLvl rPr sectPr"
    ),
    "rPr": (
        "rStyle rFonts b bCs i iCs caps smallCaps strike color spacing kern position sz szCs "
        "highlight u shd vertAlign rtl cs em lang"
    ),
    "tblPr": "tblStyle bidiVisual tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook",
}
"""The order in which the schema wants properties; some word processors refuse any other."""


def put_in_order(part: Any) -> None:
    """Sort the properties of everything in a part of the file as the schema orders them."""
    for name, order in _ORDER.items():
        places = {qn(f"w:{each}"): place for place, each in enumerate(order.split())}
        for properties in part.iter(qn(f"w:{name}")):
            found = sorted(properties, key=lambda each: places.get(each.tag, len(places)))
            properties[:] = found


def write_paragraph(target: Any, paragraph: Paragraph, notes: list[Paragraph]) -> None:
    """Fill an empty paragraph of the file; footnotes are added to `notes` for the end."""
    target.style = target.part.document.styles[STYLES[paragraph.role]]
    shape = target.paragraph_format
    shape.space_before, shape.space_after = Pt(paragraph.space_before), Pt(paragraph.space_after)
    shape.line_spacing = round(paragraph.leading / 1.2, 2)
    shape.keep_with_next = paragraph.keep_with_next
    directed(target, paragraph.language, _JUSTIFIED[paragraph.align])
    if paragraph.indent:
        indented(target, paragraph.indent)
    for span in paragraph.spans:
        _write_span(target, span, paragraph)
        if span.note is not None:
            notes.append(span.note.body)


def directed(target: Any, language: Language, justified: str = "start") -> None:
    """Say the direction of a paragraph, and how its lines lie between its edges."""
    properties = target._p.get_or_add_pPr()
    if language.is_rtl:
        properties.append(OxmlElement("w:bidi"))
    justification = OxmlElement("w:jc")
    justification.set(qn("w:val"), justified)
    properties.append(justification)


def indented(target: Any, points: float, hanging: float = 0.0) -> None:
    """Move a paragraph in from its start edge; its first line stands out by `hanging` points."""
    indent = OxmlElement("w:ind")
    indent.set(qn("w:start"), str(round(points * 20)))
    if hanging:
        indent.set(qn("w:hanging"), str(round(hanging * 20)))
    target._p.get_or_add_pPr().append(indent)


def add_text(target: Any, text: str, like: Paragraph, language: Language | None = None) -> None:
    """Add plain words in the form of `like`."""
    _write_span(target, Span(text, language=language), like)


def _write_span(target: Any, span: Span, paragraph: Paragraph) -> None:
    language = span.language or paragraph.language
    run = target.add_run()
    lines = span.text.translate(_MARKS).split("\n")
    for place, line in enumerate(lines):
        if place:
            run.add_break()
        run.add_text(line)
    run.bold, run.italic = span.bold or None, span.italic or None
    run.font.superscript = True if span.note is not None else None
    run.font.size = Pt(round(paragraph.size * 2) / 2)
    run.font.color.rgb = _colour(span.ink or paragraph.ink)
    run.font.underline, run.font.strike = span.underlined or None, span.struck or None
    _write_script(run, span, paragraph, language)


def _write_script(run: Any, span: Span, paragraph: Paragraph, language: Language) -> None:
    """What complex scripts ask for beside: their own font, size, weight, direction, language."""
    properties = run._r.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for script in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{script}"), _FONTS[paragraph.face])
    size = OxmlElement("w:szCs")
    size.set(qn("w:val"), str(round(paragraph.size * 2)))
    properties.append(size)
    for wanted, name in ((span.bold, "w:bCs"), (span.italic, "w:iCs")):
        if wanted:
            properties.append(OxmlElement(name))
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:bidi" if language.is_rtl else "w:val"), language.stored)
    properties.append(spoken)
    if language.is_rtl:
        properties.append(OxmlElement("w:rtl"))


def _colour(ink: Ink) -> RGBColor:
    red, green, blue = (round(part * 255) for part in ink.value)
    return RGBColor(red, green, blue)
