"""The dialog for the officer's preferences on this workstation."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.core.calendars import Calendar
from desktop_app.core.errors import UserError
from desktop_app.shell.preferences_data import Preferences
from desktop_app.ui.fields import ChoiceField, FlagField
from desktop_app.ui.file_field import FileField
from desktop_app.ui.form import Form
from desktop_app.ui.labels import label
from desktop_app.ui.parts import NoticeBar, button, plain_label, row
from desktop_app.ui.text_fields import TextField
from desktop_app.ui.theme import ThemeChoice
from desktop_app.ui.translations import InterfaceLanguage


class PreferencesDialog(QDialog):
    """Shows preferences; `chosen` carries the new ones when the officer agrees."""

    chosen = Signal(object)
    """Carries a `Preferences`."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(520)
        self._was = preferences
        self.form = Form()
        self.notice = NoticeBar()
        self._calendars: dict[Calendar, FlagField] = {}
        self._add_fields()
        self.form.show_record(preferences)
        for calendar, field in self._calendars.items():
            field.set_value(calendar in preferences.calendars)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(plain_label(self.tr("Preferences"), name="title"))
        box.addWidget(self.notice)
        box.addWidget(self.form)
        box.addStretch(1)
        cancel = button(self.tr("Cancel"), self.reject)
        self.save_button = button(self.tr("Save"), self._agree, primary=True)
        self.save_button.setDefault(True)
        box.addLayout(row(None, cancel, self.save_button))

    def _add_fields(self) -> None:
        form = self.form
        form.add_row(
            ("language", self.tr("Language of the window"), ChoiceField(InterfaceLanguage)),
            ("theme", self.tr("Colours"), ChoiceField(ThemeChoice)),
        )
        form.add(
            "officer",
            self.tr("Your name"),
            TextField(),
            hint=self.tr("Stands in the history beside what you change."),
        )
        form.add(
            "certificate",
            self.tr("Signing certificate"),
            FileField(self.tr("Certificates (*.p12 *.pfx);;All files (*)")),
            hint=self.tr("A PKCS#12 file. Its passphrase is asked for when you sign."),
        )
        form.section(self.tr("Calendars on new papers"))
        flags = {calendar: FlagField(label(calendar)) for calendar in Calendar}
        self._calendars = flags
        form.add_row(*((f"calendar_{c.stored}", label(c), flag) for c, flag in flags.items()))

    def _agree(self) -> None:
        kept = [c for c in self._was.calendars if self._calendars[c].value()]
        kept += [c for c, flag in self._calendars.items() if flag.value() and c not in kept]
        try:
            if not kept:
                raise UserError(
                    self.tr("No calendar is chosen."), self.tr("Choose at least one for papers.")
                )
            base = self.form.read_into(self._was)
        except UserError as error:
            self.notice.say(str(error), "alert")
            return
        chosen = Preferences(base.language, base.theme, base.officer, base.certificate, tuple(kept))
        self.accept()
        self.chosen.emit(chosen)
