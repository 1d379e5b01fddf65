"""Signature fields become part of their page: what they look like stays, what they are goes."""

from collections.abc import Sequence
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from desktop_app.pdf.copy_pages import add_content, add_drawing, decimals

_IDENTITY = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class _Box(NamedTuple):
    """A rectangle in points, its lower left corner first."""

    left: float
    bottom: float
    right: float
    top: float


def flatten_signatures(pdf: pikepdf.Pdf, mark: str) -> bool:
    """Draw each signature field's appearance into its page; whether any of them was signed.

    A signed one becomes a figure whose alternative text names the field and says with `mark` that
    it is a copy. An empty one was only a line to sign on: decoration.
    """
    signed = False
    for page in pdf.pages:
        widgets = [each for each in page.obj.get("/Annots", ()) if _is_signature(each)]
        for widget in widgets:
            signed |= "/V" in widget
            opening = b"/Artifact BMC"
            element = _take_element(pdf, widget)
            if element is not None and "/V" in widget:
                opening = _as_figure(pdf, page, widget, element, mark)
            elif element is not None:
                _take_out(element)
            _draw(pdf, page, widget, opening)
        _drop(page, widgets)
    return signed


def _is_signature(annotation: pikepdf.Object) -> bool:
    return bool(annotation.get("/Subtype") == Name.Widget and annotation.get("/FT") == Name.Sig)


def _drop(page: pikepdf.Page, widgets: Sequence[pikepdf.Object]) -> None:
    kept = [each for each in page.obj.get("/Annots", ()) if each not in widgets]
    if kept:
        page.obj.Annots = Array(kept)
    elif "/Annots" in page.obj:
        del page.obj["/Annots"]


# Structure (ISO 32000-1, 14.7)


def _parents(pdf: pikepdf.Pdf) -> pikepdf.NumberTree | None:
    tree = pdf.Root.get("/StructTreeRoot", Dictionary()).get("/ParentTree")
    return None if tree is None else pikepdf.NumberTree(tree)


def _take_element(pdf: pikepdf.Pdf, widget: pikepdf.Object) -> pikepdf.Object | None:
    """The structure element that holds the field, which the field no longer points to."""
    parents, place = _parents(pdf), widget.get("/StructParent")
    if parents is None or place is None or int(place) not in parents:
        return None
    element = parents[int(place)]
    del parents[int(place)]
    return element


def _as_figure(
    pdf: pikepdf.Pdf,
    page: pikepdf.Page,
    widget: pikepdf.Object,
    element: pikepdf.Object,
    mark: str,
) -> bytes:
    """Make a figure of the field's element and return what opens its content on the page."""
    parents = _parents(pdf)
    if parents is None or "/StructParents" not in page.obj:
        return b"/Artifact BMC"
    place = int(page.obj.StructParents)
    marked = list(parents[place]) if place in parents else []
    parents[place] = pdf.make_indirect(Array([*marked, element]))
    element.S, element.K, element.Pg = Name.Figure, len(marked), page.obj
    element.Alt = String(f"{widget.get('/TU', '')} ({mark})".strip())
    element.A = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=widget.Rect)
    return f"/Figure <</MCID {len(marked)}>> BDC".encode("ascii")


def _take_out(element: pikepdf.Object) -> None:
    """Take an element that holds nothing any more out of its parent."""
    parent = element.get("/P", Dictionary())
    kids = parent.get("/K")
    if isinstance(kids, Array):
        parent.K = Array([kid for kid in kids if kid != element])
    elif kids is not None and kids == element:
        del parent["/K"]


# Drawing


def _draw(pdf: pikepdf.Pdf, page: pikepdf.Page, widget: pikepdf.Object, opening: bytes) -> None:
    appearance = widget.get("/AP", Dictionary()).get("/N")
    if not isinstance(appearance, pikepdf.Stream):
        return
    name = add_drawing(page, appearance, "CopiedField")
    matrix = decimals(_placing(appearance, _box(widget.Rect)))
    content = f"q {matrix} cm {name} Do Q".encode("ascii")
    add_content(pdf, page, b"\n".join((opening, content, b"EMC")))


def _placing(appearance: pikepdf.Object, rectangle: _Box) -> tuple[float, ...]:
    """The matrix that brings an appearance into its rectangle (ISO 32000-1, 12.5.5)."""
    a, b, c, d, e, f = map(float, appearance.get("/Matrix", _IDENTITY))
    box = _box(appearance.BBox)
    corners = [(x, y) for x in (box.left, box.right) for y in (box.bottom, box.top)]
    xs = [a * x + c * y + e for x, y in corners]
    ys = [b * x + d * y + f for x, y in corners]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    across = (rectangle.right - rectangle.left) / width if width else 1.0
    along = (rectangle.top - rectangle.bottom) / height if height else 1.0
    left, bottom = rectangle.left - min(xs) * across, rectangle.bottom - min(ys) * along
    return (across, 0.0, 0.0, along, left, bottom)


def _box(edges: pikepdf.Object) -> _Box:
    left, bottom, right, top = map(float, edges)
    return _Box(min(left, right), min(bottom, top), max(left, right), max(bottom, top))
