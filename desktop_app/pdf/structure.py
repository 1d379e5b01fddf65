"""Writing the structure tree into the PDF: what makes it a tagged one (ISO 32000-1, 14.7)."""

from collections.abc import Sequence

from desktop_app.core.languages import Language
from desktop_app.pdf.nodes import Marked, Node, Tag, Widget
from desktop_app.pdf.objects import PdfFile, Reference, array, number, string

_HEADINGS = (Tag.H1, Tag.H2, Tag.H3)


class StructureWriter:
    """Turns the tree of nodes into structure elements and the parent tree.

    `pages` and `widgets` are the pages of the file and its signature fields. Pages have the index
    of the page as their `StructParents`; fields have the numbers after those (`parent_of_field`).
    """

    def __init__(
        self,
        file: PdfFile,
        language: Language,
        pages: Sequence[Reference],
        widgets: Sequence[Reference],
    ) -> None:
        self._file, self._language = file, language
        self._pages, self._widgets = pages, widgets
        self._elements: dict[int, Reference] = {}
        self._identifiers: dict[str, Reference] = {}
        self._level = 0

    def write(
        self, document: Node, marks: Sequence[Sequence[Node]], fields: Sequence[Node]
    ) -> Reference:
        """Put `document` at the top of the tree and number the parents of all marks and fields."""
        file = self._file
        root = file.reserve()
        top = self._element(document, root, self._language)
        numbers: list[object] = []
        for index, nodes in enumerate(marks):
            numbers += [index, file.add(array(self._elements[id(node)] for node in nodes))]
        for index, node in enumerate(fields, start=len(marks)):
            numbers += [index, self._elements[id(node)]]
        parents = file.add(f"<</Nums {array(numbers)}>>")
        identified = array(f"{string(key)} {own}" for key, own in sorted(self._identifiers.items()))
        identifiers = f" /IDTree <</Names {identified}>>" if self._identifiers else ""
        file.put(
            root,
            f"<</Type /StructTreeRoot /K [{top}] /ParentTree {parents}"
            f" /ParentTreeNextKey {len(marks) + len(fields)}{identifiers}>>",
        )
        return root

    def _element(self, node: Node, parent: Reference, language: Language) -> Reference:
        element = self._elements[id(node)] = self._file.reserve()
        parts = [f"/Type /StructElem /S /{self._tag(node)} /P {parent}"]
        if node.language is not language:
            parts.append(f"/Lang {string(node.language.stored)}")
        if node.actual_text:
            parts.append(f"/ActualText {string(node.actual_text)}")
        if node.alt:
            parts.append(f"/Alt {string(node.alt)}")
        if node.identifier:
            parts.append(f"/ID {string(node.identifier)}")
            self._identifiers[node.identifier] = element
        attributes = _attributes(node)
        if attributes:
            parts.append(f"/A {attributes}")
        page = next((kid.page for kid in node.kids if isinstance(kid, Marked)), None)
        if page is not None:
            parts.append(f"/Pg {self._pages[page]}")
        if node.kids:
            kids = [self._kid(kid, element, node.language, page) for kid in node.kids]
            parts.append(f"/K {kids[0] if len(kids) == 1 else array(kids)}")
        self._file.put(element, f"<<{' '.join(parts)}>>")
        return element

    def _tag(self, node: Node) -> str:
        """The type of an element; headings never skip a level (PDF/UA-1, 7.4.2)."""
        if not node.tag.is_heading:
            return node.tag.value
        self._level = min(_HEADINGS.index(node.tag) + 1, self._level + 1)
        return f"H{self._level}"

    def _kid(
        self, kid: Node | Marked | Widget, element: Reference, language: Language, page: int | None
    ) -> object:
        if isinstance(kid, Node):
            return self._element(kid, element, language)
        own = self._pages[kid.page]
        if isinstance(kid, Widget):
            return f"<</Type /OBJR /Obj {self._widgets[kid.field]} /Pg {own}>>"
        if kid.page == page:
            return kid.number
        return f"<</Type /MCR /Pg {own} /MCID {kid.number}>>"


def _attributes(node: Node) -> str:
    if node.tag is Tag.HEADER:
        return "<</O /Table /Scope /Column>>"
    if node.tag is Tag.LIST:
        return f"<</O /List /ListNumbering {'/Decimal' if node.ordered else '/Disc'}>>"
    if node.bounds is not None:
        return f"<</O /Layout /Placement /Block /BBox {array(map(number, node.bounds))}>>"
    if node.decoration is not None:
        return f"<</O /Layout /TextDecorationType /{node.decoration.value}>>"
    return ""
