"""Finishing: what turns drawn pages into an archival, accessible PDF with room for signatures."""

from functools import cache
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, String
from PIL import ImageCms

from desktop_app.pdf.document import Document, Ink
from desktop_app.pdf.metadata import write_metadata
from desktop_app.pdf.nodes import Node
from desktop_app.pdf.paint import Painted, PlacedField
from desktop_app.pdf.structure import StructureWriter
from desktop_app.pdf.text_operators import number

# zlib's usual level would take a tenth of a letter's whole time to make its file 5 % smaller.
pikepdf.settings.set_flate_compression_level(1)


def finished(pages: bytes, document: Document, tree: Node, painted: Painted) -> bytes:
    """The archival PDF made of the drawn `pages`; the same input gives the same bytes."""
    with pikepdf.open(BytesIO(pages)) as pdf:
        _clean(pdf)
        fonts = pdf.make_indirect(painted.fonts.resources(pdf))
        for page in pdf.pages:
            page.obj.Resources = Dictionary(Font=fonts)
        widgets = _signature_fields(pdf, painted)
        StructureWriter(pdf, document.language, widgets).write(tree, painted)
        pdf.Root.Lang = String(document.language.stored)
        pdf.Root.ViewerPreferences = _viewer_preferences(document)
        pdf.Root.OutputIntents = Array([_output_intent(pdf)])
        if len(pdf.pages) > 1 and painted.headings:
            _bookmarks(pdf, painted)
        write_metadata(pdf, document)
        out = BytesIO()
        pdf.save(
            out,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
        )
        return out.getvalue()


def _clean(pdf: pikepdf.Pdf) -> None:
    """Drop what the page writer adds and an archival file does not need."""
    for key in ("/Outlines", "/PageMode", "/AcroForm"):
        if key in pdf.Root:
            del pdf.Root[key]
    for page in pdf.pages:
        for key in ("/Trans", "/Rotate"):
            if key in page.obj:
                del page.obj[key]


def _viewer_preferences(document: Document) -> Dictionary:
    direction = Name.R2L if document.language.is_rtl else Name.L2R
    return Dictionary(DisplayDocTitle=True, Direction=direction)


@cache
def _srgb() -> bytes:
    """The sRGB profile of Little CMS, free to use; its date is cleared so that it never varies."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = (2000).to_bytes(2, "big") + bytes([0, 1, 0, 1]) + bytes(6)
    return bytes(profile)


def _output_intent(pdf: pikepdf.Pdf) -> Dictionary:
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=pdf.make_stream(_srgb(), N=3),
    )


def _signature_fields(pdf: pikepdf.Pdf, painted: Painted) -> list[pikepdf.Object]:
    """The empty fields as widgets on their pages (ISO 32000-1, 12.7.4.5)."""
    widgets: list[pikepdf.Object] = []
    for placed in painted.fields:
        page = pdf.pages[placed.page].obj
        widget = pdf.make_indirect(_widget(pdf, placed, page))
        page.Annots = Array([*page.get("/Annots", []), widget])
        widgets.append(widget)
    if widgets:
        signatures_exist = 1
        pdf.Root.AcroForm = Dictionary(Fields=Array(widgets), SigFlags=signatures_exist)
    return widgets


def _widget(pdf: pikepdf.Pdf, placed: PlacedField, page: pikepdf.Object) -> Dictionary:
    printed = 4
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        FT=Name.Sig,
        T=String(placed.field.name),
        TU=String(placed.field.description),
        Contents=String(placed.field.description),
        Lang=String(placed.field.language.stored),
        Rect=Array([round(edge, 3) for edge in placed.rectangle]),
        F=printed,
        P=page,
        AP=Dictionary(N=_empty_appearance(pdf, placed)),
    )


def _empty_appearance(pdf: pikepdf.Pdf, placed: PlacedField) -> pikepdf.Object:
    """A hairline to sign on, for ink too, until a digital signature takes its place."""
    width, height = placed.field.width, placed.field.height
    colour = " ".join(number(part) for part in Ink.MUTED.value)
    content = f"{colour} RG 0.4 w 0 0.2 m {number(width)} 0.2 l S"
    return pdf.make_stream(
        content.encode("ascii"),
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, width, height]),
        Resources=Dictionary(),
    )


def _bookmarks(pdf: pikepdf.Pdf, painted: Painted) -> None:
    """An outline of the headings, nested by level."""
    with pdf.open_outline() as outline:
        trail: list[tuple[str, list[OutlineItem]]] = []
        for node, title, page, top in painted.headings:
            while trail and trail[-1][0] >= node.tag.value:
                trail.pop()
            siblings = trail[-1][1] if trail else outline.root
            item = OutlineItem(title, page, "XYZ", top=top, left=0, zoom=0)
            siblings.append(item)
            trail.append((node.tag.value, item.children))
