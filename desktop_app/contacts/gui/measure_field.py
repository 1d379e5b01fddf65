"""A length in millimetres, with a point or a comma, in any digits."""

from typing import Any

from desktop_app.core.errors import UserError
from desktop_app.core.folding import fold_digits
from desktop_app.core.languages import localise_digits
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.ui.labels import ui_language
from desktop_app.ui.text_fields import TextField

_POINTS = {ord("٫"): ".", ord(","): ".", ord("،"): "."}


class MeasureField(TextField):
    """Typed as text, because a ruler is read to a tenth of a millimetre."""

    def value(self) -> Any:
        """The length; raises UserError where what was typed is none."""
        text = fold_digits(str(super().value())).translate(_POINTS).strip()
        try:
            length = float(text)
        except ValueError:
            length = -1.0
        if not 0 <= length < 1000:
            raise UserError(
                QT_TRANSLATE_NOOP("Sentences", "This is not a length in millimetres."),
                QT_TRANSLATE_NOOP("Sentences", "Type a number such as 63.5."),
            )
        return length

    def set_value(self, value: Any) -> None:
        """Show a length."""
        shown = f"{float(value):g}"
        super().set_value(shown if ui_language().digits[0] == "0" else _localised(shown))


def _localised(number: str) -> str:
    return localise_digits(number, ui_language()).replace(".", "٫")
