"""The labels of a list's items: how they are set, and how wide the column is that they need."""

from dataclasses import replace
from heapq import nlargest

from desktop_app.core.languages import Language
from desktop_app.pdf.document import Align, ItemList, ListItem, Paragraph, Role, Span
from desktop_app.pdf.fonts import EM
from desktop_app.pdf.shaping import shape

_SHORT = 3
"""Characters of a label such as "10." that every list has room for."""
_MEASURED = 8
"""How many of the longest labels are measured: the widest one is among them."""
_GAP = 0.45
"""Empty width between a long label and its text, in sizes."""
_MOST = 0.4
"""The share of the line that labels take at most; longer ones are broken into lines."""


def label_of(item: ListItem, language: Language) -> Paragraph:
    """The label of `item` in the style of its first paragraph."""
    first = item.body[0] if item.body else Paragraph((), language)
    return replace(
        first,
        spans=(Span(item.label, bold=bool(first.spans) and first.spans[0].bold),),
        language=language,
        align=Align.START,
        role=Role.PARAGRAPH,
        indent=0.0,
    )


def list_label_width(block: ItemList, width: float) -> float:
    """Points for the labels of a list on lines of `width`: as asked for, more for long labels."""
    long = [item for item in block.items if len(item.label) > _SHORT]
    if not long:
        return block.label_width
    longest = nlargest(_MEASURED, long, key=lambda item: len(item.label))
    needed = max(_needed(label_of(item, block.language), width) for item in longest)
    return max(block.label_width, min(needed, width * _MOST))


def _needed(label: Paragraph, width: float) -> float:
    lines = shape(label, width).lines
    return label.size * (max((line.width for line in lines), default=0.0) / EM + _GAP)
