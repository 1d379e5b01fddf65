"""The text of a page of ours as its tags tell it: what a reader who hears the page is told.

PDFium's own extraction guesses the order of lines that mix directions from the places of their
glyphs. The structure tree knows it.
"""

import re
from io import BytesIO

import pikepdf

from desktop_app.pdf.metadata import PRODUCER

_LINES = frozenset({"/P", "/H1", "/H2", "/H3", "/Caption", "/LI", "/TR"})
_GAPS = frozenset({"/TD", "/TH", "/Lbl"})
_ENTRY = re.compile(rb"^<([0-9A-F]{4})> <([0-9A-F]*)>$", re.MULTILINE)

Codes = dict[str, dict[int, str]]


def tagged_text(pdf: bytes, index: int) -> str | None:
    """The text of a page in reading order, a line for each paragraph.

    None if the file is not one of ours or cannot be read this way.
    """
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            if str(opened.docinfo.get("/Producer", "")) != PRODUCER:
                return None
            page = opened.pages[index]
            reader = _Reader(page, _marked_text(page, _codes(page)))
            reader.read(opened.Root.StructTreeRoot.K)
    except (pikepdf.PdfError, AttributeError, KeyError, ValueError, TypeError, RecursionError):
        return None
    lines = (line.strip(" ") for line in "".join(reader.pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def _codes(page: pikepdf.Page) -> Codes:
    """What the codes of each font stand for."""
    return {
        name: {
            int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be")
            for code, text in _ENTRY.findall(font.ToUnicode.read_bytes())
        }
        for name, font in page.obj.Resources.get("/Font", {}).items()
    }


def _marked_text(page: pikepdf.Page, codes: Codes) -> dict[int, str]:
    """The text of each piece of marked content of a page, by its number."""
    found: dict[int, str] = {}
    open_marks: list[int | None] = []
    known: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(page, "BMC BDC EMC Tf TJ"):
        operands = instruction.operands
        match str(instruction.operator):
            case "BMC":
                open_marks.append(None)
            case "BDC":
                number = operands[1].get("/MCID")
                open_marks.append(None if number is None else int(number))
            case "EMC":
                open_marks.pop()
            case "Tf":
                known = codes[str(operands[0])]
            case "TJ":
                mark = next((m for m in reversed(open_marks) if m is not None), None)
                if mark is not None:
                    found[mark] = found.get(mark, "") + _shown(operands[0], known)
    return found


def _shown(array: pikepdf.Object, known: dict[int, str]) -> str:
    strings = (bytes(item) for item in array if isinstance(item, pikepdf.String))
    return "".join(
        known.get(int.from_bytes(string[at : at + 2], "big"), "")
        for string in strings
        for at in range(0, len(string), 2)
    )


class _Reader:
    """Walks the structure tree and gathers what belongs to one page."""

    def __init__(self, page: pikepdf.Page, marked: dict[int, str]) -> None:
        self._page, self._marked = page.obj.objgen, marked
        self.pieces: list[str] = []

    def read(self, kids: pikepdf.Object) -> None:
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            self._element(kid)

    def _element(self, element: pikepdf.Object) -> None:
        before = len(self.pieces)
        kids = element.get("/K", pikepdf.Array())
        page = element.get("/Pg")
        own_page = page is not None and page.objgen == self._page
        actual = element.get("/ActualText")
        if actual is not None:
            if own_page:
                self.pieces.append(str(actual))
        else:
            for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
                self._kid(kid, own_page)
        kind = str(element.S)
        if len(self.pieces) > before and kind in _LINES | _GAPS:
            self.pieces.append("\n" if kind in _LINES else " ")

    def _kid(self, kid: pikepdf.Object | int, own_page: bool) -> None:
        if isinstance(kid, int):
            if own_page:
                self.pieces.append(self._marked.get(kid, ""))
        elif kid.get("/Type") == "/MCR":
            if kid.Pg.objgen == self._page:
                self.pieces.append(self._marked.get(int(kid.MCID), ""))
        elif kid.get("/Type") == "/StructElem":
            self._element(kid)
