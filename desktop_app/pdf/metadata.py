"""What a paper says about itself: XMP for archives and the old information dictionary, in step."""

import re
from datetime import datetime
from io import BytesIO
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import pikepdf

from desktop_app.pdf.document import Document
from desktop_app.pdf.objects import PdfFile, Reference, dictionary, string

PRODUCER = "Dabir"
DABIR_NAMESPACE = "urn:dabir:paper:1#"
_LARGEST_XMP = 1_000_000

_PDFA = "http://www.aiim.org/pdfa/ns"
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfaid="{pdfa}/id/"
  xmlns:pdfuaid="{pdfua}"
  xmlns:dabir="{dabir}">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
{optional}<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmp:CreateDate>{created}</xmp:CreateDate>
<xmp:ModifyDate>{created}</xmp:ModifyDate>
</rdf:Description>
<rdf:Description rdf:about=""
  xmlns:pdfaExtension="{pdfa}/extension/"
  xmlns:pdfaSchema="{pdfa}/schema#"
  xmlns:pdfaProperty="{pdfa}/property#">
<pdfaExtension:schemas><rdf:Bag>
{schemas}</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""

_SCHEMA = """<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>{schema}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>{uri}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>{name}</pdfaProperty:name>
<pdfaProperty:valueType>{kind}</pdfaProperty:valueType>
<pdfaProperty:category>{category}</pdfaProperty:category>
<pdfaProperty:description>{description}</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>
"""

_PDFUA = "http://www.aiim.org/pdfua/ns/id/"
_SCHEMAS = _SCHEMA.format(
    schema="PDF/UA Universal Accessibility Schema",
    uri=_PDFUA,
    prefix="pdfuaid",
    name="part",
    kind="Integer",
    category="internal",
    description="Part of ISO 14289 to which the document conforms",
) + _SCHEMA.format(
    schema="Dabir register",
    uri=DABIR_NAMESPACE,
    prefix="dabir",
    name="reference",
    kind="Text",
    category="external",
    description="Number of the paper in the register of the office",
)


def write_metadata(file: PdfFile, document: Document) -> tuple[Reference, Reference]:
    """Write the XMP packet and the information dictionary of `document`, in this order."""
    packet = _xmp(document).encode("utf-8")
    xmp = file.stream("/Type /Metadata /Subtype /XML", packet, packed=False)
    return xmp, file.add(_information(document))


def _xmp(document: Document) -> str:
    return _XMP.format(
        pdfa=_PDFA,
        pdfua=_PDFUA,
        dabir=DABIR_NAMESPACE,
        title=_safe(document.title),
        author=_safe(document.author),
        language=document.language.stored,
        optional=_optional(document),
        producer=PRODUCER,
        created=document.created.isoformat(timespec="seconds"),
        schemas=_SCHEMAS,
    )


def _optional(document: Document) -> str:
    subject, keywords = _safe(document.subject), _safe(", ".join(document.keywords))
    reference = _safe(document.reference)
    lines = []
    if subject:
        lines.append(
            "<dc:description><rdf:Alt>"
            f'<rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>'
        )
    if keywords:
        lines.append(f"<pdf:Keywords>{keywords}</pdf:Keywords>")
    if reference:
        lines.append(f"<dabir:reference>{reference}</dabir:reference>")
    return "".join(f"{line}\n" for line in lines)


def _plain(text: str) -> str:
    return _NOT_XML.sub(" ", text).replace("\r", " ").replace("\n", " ")


def _safe(text: str) -> str:
    return escape(_plain(text))


def _information(document: Document) -> str:
    created = pdf_date(document.created)
    values = {
        "Title": document.title,
        "Author": document.author,
        "Subject": document.subject,
        "Keywords": ", ".join(document.keywords),
        "Creator": PRODUCER,
        "Producer": PRODUCER,
        "CreationDate": created,
        "ModDate": created,
    }
    return dictionary({key: string(_plain(value)) for key, value in values.items() if value})


def pdf_date(moment: datetime) -> str:
    """`moment` as files spell it (ISO 32000-1, 7.9.4); it must have a time zone."""
    offset = moment.strftime("%z")
    return f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"


def read_reference(pdf: bytes) -> str | None:
    """The register number that a paper of ours carries, None for any other file.

    Never raises: whatever cannot be read has no reference.
    """
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            packet = opened.Root.Metadata.read_bytes().decode("utf-8")
        if len(packet) > _LARGEST_XMP or "<!" in packet:
            return None
        tree = ElementTree.fromstring(packet.strip("\ufeff\0 \r\n"))
    except (pikepdf.PdfError, AttributeError, ValueError, TypeError, ElementTree.ParseError):
        return None
    found = tree.find(f".//{{{DABIR_NAMESPACE}}}reference")
    return (found.text or None) if found is not None else None
