"""What a visible signature shows: a small paper of its own, set by our own typesetter.

The library that signs would draw the stamp in a font that is not embedded, which PDF/A forbids.
"""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

import pikepdf

from desktop_app.core.languages import Language
from desktop_app.pdf.document import Document, Face, Ink, Page, Paragraph, Space, text

_Instruction = pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage

_MARGIN = 3.0
_LEADING = 1.25
_LARGEST, _SMALLEST = 9.0, 4.5


def stamp_document(
    lines: Sequence[str],
    width: float,
    height: float,
    language: Language,
    *,
    created: datetime,
) -> Document:
    """One page of `width` by `height` points that shows `lines`, the first one in bold.

    The letters shrink until all lines fit one below the other. `created` has a time zone.
    """
    shown = [line for line in lines if line.strip()]
    paragraphs = tuple(
        _line(line, language, _size(shown, width, height), is_first=index == 0)
        for index, line in enumerate(shown)
    )
    return Document(
        title=shown[0] if shown else "",
        language=language,
        author="",
        created=created,
        blocks=paragraphs or (Space(1.0),),
        page=Page((width, height), top=_MARGIN, bottom=0.0, left=_MARGIN, right=_MARGIN),
    )


def for_embedding(page: bytes) -> bytes:
    """The stamp without structure tags, ready to become a form XObject.

    Its marked content would point into the structure tree of another file. Stretches that only
    carry a replacement text keep it, so that text copied out of the stamp stays right.
    """
    with pikepdf.open(BytesIO(page)) as pdf:
        first = pdf.pages[0]
        properties = _properties(first)
        content = _without_tags(pikepdf.parse_content_stream(first), properties)
        first.Contents = pdf.make_stream(pikepdf.unparse_content_stream(content))
        if "/StructParents" in first:
            del first["/StructParents"]
        for key in ("/StructTreeRoot", "/MarkInfo", "/Metadata", "/OutputIntents"):
            if key in pdf.Root:
                del pdf.Root[key]
        output = BytesIO()
        pdf.save(output)
    return output.getvalue()


def _properties(page: pikepdf.Page) -> pikepdf.Object:
    """The page's named property lists; marked content may refer to them."""
    resources = page.obj.get("/Resources", pikepdf.Dictionary())
    return resources.get("/Properties", pikepdf.Dictionary())


def _line(line: str, language: Language, size: float, *, is_first: bool) -> Paragraph:
    return text(
        line,
        language,
        bold=is_first,
        size=size,
        leading=_LEADING,
        space_after=0.0,
        ink=Ink.TEXT if is_first else Ink.MUTED,
        face=Face.SANS,
    )


def _size(lines: Sequence[str], width: float, height: float) -> float:
    """A size at which each line surely fits the width and all lines the height."""
    if not lines:
        return _LARGEST
    by_height = (height - 2 * _MARGIN) / (len(lines) * _LEADING)
    # Letters are about half as wide as they are high; capitals and bold take more.
    by_width = (width - 2 * _MARGIN) / (0.58 * max(len(line) for line in lines))
    return max(_SMALLEST, min(_LARGEST, by_height, by_width))


def _without_tags(
    content: Sequence[_Instruction], properties: pikepdf.Object
) -> list[_Instruction]:
    """Drop marked content, but keep `/Span` stretches that carry an ActualText."""
    kept: list[_Instruction] = []
    open_marks: list[bool] = []
    for instruction in content:
        operator = str(instruction.operator)
        if operator in ("BDC", "BMC"):
            span = _replacement(instruction, properties)
            open_marks.append(span is not None)
            if span is not None:
                kept.append(span)
        elif operator == "EMC":
            if open_marks and open_marks.pop():
                kept.append(instruction)
        elif operator not in ("MP", "DP"):
            kept.append(instruction)
    return kept


def _replacement(
    instruction: _Instruction, properties: pikepdf.Object
) -> pikepdf.ContentStreamInstruction | None:
    if len(instruction.operands) < 2:
        return None
    given = instruction.operands[1]
    if isinstance(given, pikepdf.Name):
        given = properties.get(str(given), pikepdf.Dictionary())
    kept = pikepdf.Dictionary({key: given[key] for key in ("/ActualText", "/Lang") if key in given})
    if "/ActualText" not in kept:
        return None
    return pikepdf.ContentStreamInstruction([pikepdf.Name("/Span"), kept], pikepdf.Operator("BDC"))
