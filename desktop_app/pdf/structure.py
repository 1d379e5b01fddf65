"""Writing the structure tree into the PDF: what makes it a tagged one (ISO 32000-1, 14.7)."""

from collections.abc import Iterator, Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from desktop_app.core.languages import Language
from desktop_app.pdf.nodes import Marked, Node, Tag, Widget
from desktop_app.pdf.paint import Painted

_HEADINGS = (Tag.H1, Tag.H2, Tag.H3)


class StructureWriter:
    """Turns the tree of nodes into structure elements and the parent tree."""

    def __init__(
        self, pdf: pikepdf.Pdf, language: Language, widgets: Sequence[pikepdf.Object]
    ) -> None:
        self._pdf, self._language, self._widgets = pdf, language, widgets
        self._pages = [page.obj for page in pdf.pages]
        self._elements: dict[int, pikepdf.Object] = {}
        self._level = 0

    def write(self, document: Node, painted: Painted) -> None:
        """Put `document` at the top of the tree and number the parents of all marks and fields."""
        pdf = self._pdf
        root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = Array([self._element(document, root, self._language)])
        numbers = Array()
        for index, (page, marks) in enumerate(zip(self._pages, painted.marks, strict=True)):
            page.StructParents = index
            page.Tabs = Name.S
            parents = Array([self._elements[id(node)] for node in marks])
            numbers.append(index)
            numbers.append(pdf.make_indirect(parents))
        for offset, placed in enumerate(painted.fields):
            key = len(self._pages) + offset
            self._widgets[offset].StructParent = key
            numbers.append(key)
            numbers.append(self._elements[id(placed.node)])
        root.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
        root.ParentTreeNextKey = len(self._pages) + len(painted.fields)
        pdf.Root.StructTreeRoot = root
        pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, node: Node, parent: pikepdf.Object, language: Language) -> pikepdf.Object:
        element = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{self._tag(node)}"), P=parent)
        )
        self._elements[id(node)] = element
        if node.language is not language:
            element.Lang = String(node.language.stored)
        if node.actual_text:
            element.ActualText = String(node.actual_text)
        attributes = _attributes(node)
        if attributes is not None:
            element.A = attributes
        self._fill(node, element)
        return element

    def _tag(self, node: Node) -> str:
        """The type of an element; headings never skip a level (PDF/UA-1, 7.4.2)."""
        if not node.tag.is_heading:
            return node.tag.value
        self._level = min(_HEADINGS.index(node.tag) + 1, self._level + 1)
        return f"H{self._level}"

    def _fill(self, node: Node, element: pikepdf.Object) -> None:
        page = next(_pages_of(node), None)
        if page is not None:
            element.Pg = self._pages[page]
        kids = [self._kid(kid, element, node.language, page) for kid in node.kids]
        if kids:
            element.K = kids[0] if len(kids) == 1 else Array(kids)

    def _kid(
        self,
        kid: Node | Marked | Widget,
        element: pikepdf.Object,
        language: Language,
        page: int | None,
    ) -> pikepdf.Object | int:
        if isinstance(kid, Node):
            return self._element(kid, element, language)
        if isinstance(kid, Widget):
            return Dictionary(
                Type=Name.OBJR, Obj=self._widgets[kid.field], Pg=self._pages[kid.page]
            )
        if kid.page == page:
            return kid.number
        return Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number)


def _pages_of(node: Node) -> Iterator[int]:
    return (kid.page for kid in node.kids if isinstance(kid, Marked))


def _attributes(node: Node) -> Dictionary | None:
    if node.tag is Tag.HEADER:
        return Dictionary(O=Name.Table, Scope=Name.Column)
    if node.tag is Tag.LIST:
        numbering = Name.Decimal if node.ordered else Name.Disc
        return Dictionary(O=Name.List, ListNumbering=numbering)
    return None
