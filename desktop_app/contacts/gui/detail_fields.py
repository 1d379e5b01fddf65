"""Fields for what a contact has several of: ways to reach it, addresses, identifiers."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter

from desktop_app.contacts import reach
from desktop_app.contacts.detail_records import Channel, ChannelKind, Identifier, PostalAddress
from desktop_app.contacts.gui.fields import CountryField, keep_low
from desktop_app.contacts.service import countries
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.form import Form
from desktop_app.ui.labels import ui_language
from desktop_app.ui.marked_field import MarkedField
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.text_fields import MultilineField, TextField

Region = Callable[[], str]
"""The country (ISO 3166) whose code a number without one takes."""


def email_field() -> MarkedField:
    """An e-mail address, marked where it is doubtful."""
    return MarkedField(reach.email_mark, "name@example.org")


def phone_field(region: Region) -> MarkedField:
    """A telephone number with its international form beneath."""
    return MarkedField(lambda text: reach.phone_mark(text, region()))


class ChannelsField(RowsField[Channel]):
    """Further e-mails, numbers, pages and messengers, a line each."""

    def __init__(self, region: Region) -> None:
        self._region = region
        super().__init__(
            self._build_row,
            lambda: Channel(ChannelKind.EMAIL, ""),
            QCoreApplication.translate("ContactFields", "Add a way to reach"),
            numbered=False,
            movable=False,
            compact=True,
        )

    def recheck(self) -> None:
        """Numbers belong to another country now."""
        for form in self.forms():
            field = form.field("value")
            assert isinstance(field, MarkedField)
            field.recheck()

    def _build_row(self, form: Form) -> None:
        kind = ChoiceField(ChannelKind)
        value = MarkedField(lambda text: reach.channel_mark(kind.value(), text, self._region()))
        note = TextField(QCoreApplication.translate("ContactFields", "office, home, WhatsApp…"))
        form.add_row(
            ("kind", QCoreApplication.translate("ContactFields", "Kind"), kind),
            ("value", QCoreApplication.translate("ContactFields", "Address or number"), value),
            ("label", QCoreApplication.translate("ContactFields", "Note"), note),
            stretch=(3, 5, 3),
        )
        kind.changed.connect(value.recheck)


def addresses_field() -> RowsField[PostalAddress]:
    """Postal addresses as envelopes write them, a card each."""
    names = countries(ui_language())

    def build(form: Form) -> None:
        lines = MultilineField(2)
        keep_low(lines.edit)
        form.add("lines", QCoreApplication.translate("ContactFields", "Street, building"), lines)
        form.add_row(
            (
                "postal_code",
                QCoreApplication.translate("ContactFields", "Postal code"),
                TextField(),
            ),
            ("city", QCoreApplication.translate("ContactFields", "City"), TextField()),
            ("region", QCoreApplication.translate("ContactFields", "Province"), TextField()),
            stretch=(2, 3, 3),
        )
        note = TextField(QCoreApplication.translate("ContactFields", "office, home…"))
        form.add_row(
            (
                "country",
                QCoreApplication.translate("ContactFields", "Country"),
                CountryField(names),
            ),
            ("label", QCoreApplication.translate("ContactFields", "Note"), note),
            stretch=(1, 1),
        )

    return RowsField(
        build,
        lambda: PostalAddress(""),
        QCoreApplication.translate("ContactFields", "Add an address"),
        numbered=False,
    )


def identifiers_field() -> RowsField[Identifier]:
    """Numbers under which others know the contact, a line each."""

    def build(form: Form) -> None:
        scheme = TextField("ORCID")
        finder = QCompleter(reach.SCHEMES, scheme.edit)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        scheme.edit.setCompleter(finder)
        value = MarkedField(lambda text: reach.identifier_mark(scheme.value(), text))
        form.add_row(
            ("scheme", QCoreApplication.translate("ContactFields", "Scheme"), scheme),
            ("value", QCoreApplication.translate("ContactFields", "Identifier"), value),
            stretch=(1, 2),
        )
        scheme.changed.connect(value.recheck)

    return RowsField(
        build,
        lambda: Identifier("", ""),
        QCoreApplication.translate("ContactFields", "Add an identifier"),
        numbered=False,
        movable=False,
        compact=True,
    )
