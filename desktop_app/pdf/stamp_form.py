"""Makes a typeset stamp fit to stand inside a signature field of another paper."""

from io import BytesIO

import pikepdf


def for_embedding(page: bytes) -> bytes:
    """The stamp without structure tags, ready to become a form XObject.

    Its tags would point into the structure tree of another file. A reader who hears the page
    is told of the signature by its field's description. (Exact text inside the content would
    help only in theory: Poppler then reverses lines that run from right to left.) Raises
    `ValueError` when there is not exactly one page: the others would be lost.
    """
    with pikepdf.open(BytesIO(page)) as pdf:
        if len(pdf.pages) != 1:
            raise ValueError("a stamp has exactly one page; see desktop_app.pdf.stamp.stamp_page")
        for each in pdf.pages:
            each.Contents = pdf.make_stream(_without_tags(each))
            if "/StructParents" in each:
                del each["/StructParents"]
        for key in ("/StructTreeRoot", "/MarkInfo", "/Metadata", "/OutputIntents"):
            if key in pdf.Root:
                del pdf.Root[key]
        output = BytesIO()
        pdf.save(output)
    return output.getvalue()


def _without_tags(page: pikepdf.Page) -> bytes:
    """The page's content less every operator of marked content (ISO 32000-1, table 320)."""
    marks = ("BDC", "BMC", "EMC", "MP", "DP")
    kept = [each for each in pikepdf.parse_content_stream(page) if str(each.operator) not in marks]
    return pikepdf.unparse_content_stream(kept)
