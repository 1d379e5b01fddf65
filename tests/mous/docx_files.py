"""DOCX files made by hand, so that a test says exactly what is in them."""

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def paragraph(text: str, properties: str = "") -> str:
    """One paragraph of plain text."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def table(*rows: tuple[str, ...]) -> str:
    """A table whose cells hold paragraphs, parted by line breaks."""
    drawn = (
        "<w:tr>"
        + "".join(
            f"<w:tc>{''.join(paragraph(each) for each in cell.split(chr(10)))}</w:tc>"
            for cell in row
        )
        + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl>{''.join(drawn)}</w:tbl>"


def docx(path: Path, *body: str, head: str = "", **more: bytes | str) -> Path:
    """A file with this body; `more` are further parts, their names with `__` for a slash."""
    document = f"{head}<w:document {_W}><w:body>{''.join(body)}</w:body></w:document>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", more.pop("types", _TYPES))
        packed.writestr("word/document.xml", document)
        for name, content in more.items():
            packed.writestr(name.replace("__", "/").replace("_DOT_", "."), content)
    return path
