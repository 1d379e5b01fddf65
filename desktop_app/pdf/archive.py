"""Finishing: what turns drawn pages into an archival, accessible PDF with room for signatures."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from PIL import ImageCms

from desktop_app.pdf.document import Document, Ink
from desktop_app.pdf.image_object import add_image
from desktop_app.pdf.metadata import write_metadata
from desktop_app.pdf.nodes import Node
from desktop_app.pdf.objects import PdfFile, Reference, array, dictionary, number, string
from desktop_app.pdf.outline import write_outline
from desktop_app.pdf.paint import Painted, PlacedField
from desktop_app.pdf.structure import StructureWriter

_SIGNATURES_EXIST, _ONLY_APPEND = 1, 2


@dataclass(frozen=True, slots=True)
class Seal:
    """A signature made together with the paper.

    `field` is the name of the field it fills, `shown` the operators that draw what the field shows
    there, `value` its signature dictionary. `certify`: it is the author's, who allows no change.
    """

    field: str
    shown: str
    value: str
    certify: bool


def finished(document: Document, tree: Node, painted: Painted) -> bytes:
    """The archival PDF of what was painted; the same input gives the same bytes."""
    return sealed(document, tree, painted, None)[0]


def sealed(
    document: Document, tree: Node, painted: Painted, seal: Seal | None
) -> tuple[bytes, int]:
    """The archival PDF with `seal` in its field, and where the seal's value begins."""
    file = PdfFile()
    pages = [file.reserve() for _ in painted.pages]
    widgets = [file.reserve() for _ in painted.fields]
    resources = _resources(file, painted)
    value = _write_fields(file, painted, seal, (pages, widgets, resources))
    parent = _write_pages(file, document, painted, (pages, widgets, resources))
    structure = StructureWriter(file, document.language, pages, widgets)
    tagged = structure.write(tree, painted.marks, [placed.node for placed in painted.fields])
    metadata, information = write_metadata(file, document)
    root = {
        "Type": "/Catalog",
        "Pages": parent,
        "Lang": string(document.language.stored),
        "ViewerPreferences": _viewer_preferences(document),
        "MarkInfo": "<</Marked true>>",
        "StructTreeRoot": tagged,
        "Metadata": metadata,
        "OutputIntents": f"[{_output_intent(file)}]",
    }
    if widgets:
        flags = _SIGNATURES_EXIST | (_ONLY_APPEND if seal else 0)
        root["AcroForm"] = f"<</Fields {array(widgets)} /SigFlags {flags}>>"
    if seal and seal.certify:
        root["Perms"] = f"<</DocMDP {value}>>"
    if len(pages) > 1 and painted.headings:
        root["Outlines"] = write_outline(file, painted.headings, pages)
    made = file.written(file.add(dictionary(root)), information)
    return made, file.places[value] if value else 0


_Parts = tuple[Sequence[Reference], Sequence[Reference], Reference]
"""The pages, the widgets and the resources of a file."""


def _resources(file: PdfFile, painted: Painted) -> Reference:
    images = {f"Im-{key}": add_image(file, image) for key, image in painted.images.items()}
    return file.add(
        dictionary(
            {
                "Font": painted.fonts.resources(file),
                "XObject": dictionary(images) if images else None,
            }
        )
    )


def _write_pages(file: PdfFile, document: Document, painted: Painted, parts: _Parts) -> Reference:
    """Write the pages with their contents; the root of their tree."""
    pages, widgets, resources = parts
    parent = file.reserve()
    box = array(map(number, (0, 0, *document.page.size)))
    for index, (page, content) in enumerate(zip(pages, painted.pages, strict=True)):
        own = [w for w, p in zip(widgets, painted.fields, strict=True) if p.page == index]
        stream = file.stream("", "\n".join(content).encode("ascii"))
        annotations = f" /Annots {array(own)}" if own else ""
        file.put(
            page,
            f"<</Type /Page /Parent {parent} /MediaBox {box} /Resources {resources}"
            f" /Contents {stream}{annotations} /StructParents {index} /Tabs /S>>",
        )
    file.put(parent, f"<</Type /Pages /Kids {array(pages)} /Count {len(pages)}>>")
    return parent


def _viewer_preferences(document: Document) -> str:
    direction = "/R2L" if document.language.is_rtl else "/L2R"
    return f"<</DisplayDocTitle true /Direction {direction}>>"


@cache
def _srgb() -> bytes:
    """The sRGB profile of Little CMS, free to use; its date is cleared so that it never varies."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = (2000).to_bytes(2, "big") + bytes([0, 1, 0, 1]) + bytes(6)
    return bytes(profile)


def _output_intent(file: PdfFile) -> str:
    return (
        "<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)"
        f" /Info (sRGB IEC61966-2.1) /DestOutputProfile {file.stream('/N 3', _srgb())}>>"
    )


def _write_fields(
    file: PdfFile, painted: Painted, seal: Seal | None, parts: _Parts
) -> Reference | None:
    """Write the fields as widgets on their pages; the value of the one that `seal` fills."""
    pages, widgets, resources = parts
    value = None
    for index, (placed, widget) in enumerate(zip(painted.fields, widgets, strict=True)):
        shown, used, filled = _hairline(placed), "<<>>", ""
        if seal and seal.field == placed.field.name and value is None:
            value = file.reserve()
            file.put(value, seal.value, apart=True)
            shown, used, filled = seal.shown, str(resources), f" /V {value}"
        entries = _widget(placed) + filled
        form = _form(file, placed, shown, used)
        own = f"/P {pages[placed.page]} /StructParent {len(pages) + index}"
        file.put(widget, f"<<{entries} {own} /AP <</N {form}>>>>")
    return value


def _widget(placed: PlacedField) -> str:
    """The entries of a signature field and its annotation (ISO 32000-1, 12.7.4.5)."""
    printed, described = 4, string(placed.field.description)
    return (
        f"/Type /Annot /Subtype /Widget /FT /Sig /T {string(placed.field.name)} /TU {described}"
        f" /Contents {described} /Lang {string(placed.field.language.stored)}"
        f" /Rect {array(map(number, placed.rectangle))} /F {printed}"
    )


def _form(file: PdfFile, placed: PlacedField, shown: str, resources: str) -> Reference:
    box = array(map(number, (0, 0, placed.field.width, placed.field.height)))
    entries = f"/Type /XObject /Subtype /Form /BBox {box} /Resources {resources}"
    return file.stream(entries, shown.encode("ascii"))


def _hairline(placed: PlacedField) -> str:
    """A line to sign on, for ink too, until a digital signature takes its place."""
    colour = " ".join(map(number, Ink.MUTED.value))
    return f"{colour} RG 0.4 w 0 0.2 m {number(placed.field.width)} 0.2 l S"
