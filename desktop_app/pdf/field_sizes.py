"""How large the signature fields of a paper are, so that what they show can be set to fit."""

from io import BytesIO

import pikepdf

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP


def field_sizes(pdf: bytes) -> dict[str, tuple[float, float]]:
    """Width and height in points of every field, by name; UserError for a damaged file."""
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            form = opened.Root.get("/AcroForm")
            fields = form.get("/Fields", pikepdf.Array()) if form is not None else ()
            return {str(field.T): _size(field) for field in fields if "/Rect" in field}
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The paper cannot be read: it may be damaged."),
            QT_TRANSLATE_NOOP("Sentences", "Save it again from the office."),
        ) from error


def _size(field: pikepdf.Object) -> tuple[float, float]:
    left, bottom, right, top = (float(each) for each in field.Rect.as_list())
    return abs(right - left), abs(top - bottom)
