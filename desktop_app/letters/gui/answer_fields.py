"""The fields of a letter for whom it is signed, and for the letter that it answers."""

from PySide6.QtCore import QCoreApplication

from desktop_app.letters import service
from desktop_app.letters.gui.signs_for_field import SignsForField
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import FlagField
from desktop_app.ui.form import Form
from desktop_app.ui.ref_field import RefField


def add_signs_for(form: Form, ui: Ui) -> SignsForField:
    """Add for whom the signer signs; out of sight until there is something to choose."""
    label = QCoreApplication.translate("LetterEditor", "Signs for")
    field = form.add("on_behalf_post_id", label, SignsForField(ui))
    form.show_cell("on_behalf_post_id", shown=False)
    return field


def add_answered(form: Form, ui: Ui) -> None:
    """Add which letter this one answers, and whether it shares that letter's number."""
    translate = QCoreApplication.translate
    answered = RefField(ui, service.precedent_options, service.describe_letter)
    shares = FlagField(translate("LetterEditor", "Share its number, with a suffix"))
    form.add_folded(
        translate("LetterEditor", "Answers a letter"),
        ("precedent", translate("LetterEditor", "Letter answered"), answered),
        ("shares_number", "", shares),
    )
