"""Asks which contacts a circular is to go to, and says at once how many they are."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import OrganisationKind
from desktop_app.core.languages import PAPER_LANGUAGES
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.circular_records import GroupQuery
from desktop_app.letters.gui.named_choice import NamedChoice
from desktop_app.letters.records import Recipient
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.labels import count_text, ui_language
from desktop_app.ui.parts import plain_label
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.text_fields import TextField

translate = QCoreApplication.translate
_PAUSE_MS = 250
_NAMED = 6


class GroupSheet(Sheet):
    """Conditions for a group; what they find is added to the circular."""

    def __init__(
        self,
        ui: Ui,
        present: frozenset[Ref],
        add: Callable[[tuple[Recipient, ...]], object],
        parent: QWidget,
    ) -> None:
        line = translate(
            "GroupSheet",
            "Everybody who holds a post today and fits all of this. Your own organisation is left "
            "out; a person with several posts is taken once.",
        )
        title, act = translate("GroupSheet", "Add a group"), translate("GroupSheet", "Add")
        super().__init__(title, (line,), act, parent)
        self._ui, self._present, self._add = ui, present, add
        self._found: tuple[Recipient, ...] = ()
        self._asked = 0
        anything = self.tr("any")
        self.kind = ChoiceField(OrganisationKind, optional=True, none_label=anything)
        self.country = NamedChoice(anything)
        self.saved = NamedChoice(self.tr("none"))
        self.language = ChoiceField(PAPER_LANGUAGES, optional=True, none_label=anything)
        self.words = TextField(self.tr("In name, post or organisation"))
        self.form.add("kind", self.tr("Kind of organisation"), self.kind)
        self.form.add_row(
            ("country", self.tr("Country"), self.country),
            ("language", self.tr("Written to in"), self.language),
        )
        self.form.add("words", self.tr("Words"), self.words)
        self.form.add("saved", self.tr("Saved filter"), self.saved)
        self.count = plain_label(name="h2")
        self.names = plain_label(name="small", wrap=True)
        self.form.add_widget(self.count)
        self.form.add_widget(self.names)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.form.changed.connect(self._pause.start)
        self.act_button.setEnabled(False)
        ui.tasks.read(service.group_countries, self._on_countries, owner=self)
        ui.tasks.read(service.group_filters, self._on_filters, owner=self)
        self._ask()

    def act(self) -> None:
        """Add what was found."""
        self._add(self._found)
        self.finish()

    def _on_countries(self, codes: tuple[str, ...]) -> None:
        language = ui_language()
        self.country.offer({code: contacts.country_name(code, language) for code in codes})

    def _on_filters(self, filters: tuple[tuple[int, str], ...]) -> None:
        self.saved.offer({str(key): name for key, name in filters})
        self.form.show_cell("saved", bool(filters))

    def _ask(self) -> None:
        self._asked += 1
        number = self._asked
        query = GroupQuery(
            self.words.value(),
            self.country.value(),
            self.kind.value(),
            self.language.value(),
            int(self.saved.value()) if self.saved.value() else None,
        )
        present = self._present

        def find(session: object) -> tuple[tuple[Recipient, ...], int, tuple[str, ...]]:
            found = service.group_recipients(session, query)  # type: ignore[arg-type]
            fresh = tuple(r for r in found if Ref(Kind.POST, r.post_id or 0) not in present)
            named = (
                service.describe(session, Ref(Kind.POST, r.post_id or 0)).title  # type: ignore[arg-type]
                for r in fresh[:_NAMED]
            )
            return fresh, len(found) - len(fresh), tuple(named)

        self._ui.tasks.read(find, lambda got: self._on_found(number, *got), owner=self)

    def _on_found(
        self, number: int, found: tuple[Recipient, ...], known: int, names: tuple[str, ...]
    ) -> None:
        if number != self._asked:
            return
        self._found = found
        self.act_button.setEnabled(bool(found))
        said = self.tr("{count} found").format(count=count_text(len(found)))
        if known:
            also = self.tr("{count} more are in the list already").format(count=count_text(known))
            said = f"{said} · {also}"
        self.count.setText(said)
        more = "…" if len(found) > len(names) else ""
        self.names.setText(" · ".join(names) + more)
