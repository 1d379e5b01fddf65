"""Bookmarks: an outline of a paper's headings, nested by level (ISO 32000-1, 12.3.3)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.pdf.nodes import Node
from desktop_app.pdf.objects import PdfFile, Reference, number, string

Heading = tuple[Node, str, int, float]
"""A heading's element, its text, the index of its page and where its top stands there."""


@dataclass(slots=True)
class _Item:
    level: str
    entry: str
    own: Reference
    kids: list["_Item"] = field(default_factory=list)


def write_outline(
    file: PdfFile, headings: Sequence[Heading], pages: Sequence[Reference]
) -> Reference:
    """Write the bookmarks of `headings`, all of them unfolded."""
    root = _Item("", "/Type /Outlines", file.reserve())
    trail = [root]
    for node, title, page, top in headings:
        while trail[-1].level >= node.tag.value:
            trail.pop()
        entry = f"/Title {string(title)} /Dest [{pages[page]} /XYZ 0 {number(top)} 0]"
        item = _Item(node.tag.value, entry, file.reserve())
        trail[-1].kids.append(item)
        trail.append(item)
    file.put(root.own, f"<<{_written(file, root)[0]}>>")
    return root.own


def _written(file: PdfFile, item: _Item) -> tuple[str, int]:
    """The entries of an item whose kids are put into the file, and how many stand below it."""
    if not item.kids:
        return item.entry, 0
    count = len(item.kids)
    for at, kid in enumerate(item.kids):
        entries, below = _written(file, kid)
        count += below
        before = f" /Prev {item.kids[at - 1].own}" if at else ""
        after = f" /Next {item.kids[at + 1].own}" if kid is not item.kids[-1] else ""
        file.put(kid.own, f"<<{entries} /Parent {item.own}{before}{after}>>")
    first, last = item.kids[0].own, item.kids[-1].own
    return f"{item.entry} /First {first} /Last {last} /Count {count}", count
