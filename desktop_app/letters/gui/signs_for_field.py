"""For whom the signer signs by delegation; shown only where there is something to choose."""

from dataclasses import replace
from datetime import date
from typing import Any

from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.authority_records import Principals
from desktop_app.ui.context import Ui
from desktop_app.ui.fields import CalmComboBox, Field
from desktop_app.ui.parts import menu_text

_SHORTEST = 16
"""Characters that the closed box has room for at least."""


class SignsForField(Field):
    """Nobody (their own name, or the only one possible), or one of those signed for."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._wanted: int | None = None
        self._signer: int | None = None
        self._day: date | None = None
        self._ids: list[int | None] = [None]
        self._asked = 0
        self.combo = CalmComboBox()
        # A long title must not make the page so wide that the paper beside it gives way.
        self.combo.setSizeAdjustPolicy(
            CalmComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.setMinimumContentsLength(_SHORTEST)
        self.combo.activated.connect(self._on_chosen)
        self.hold(self.combo)

    def value(self) -> int | None:
        """The key of the post signed for."""
        return self._wanted

    def set_value(self, value: Any) -> None:
        """Choose a post by key."""
        self._wanted = value
        self._show()

    def raw(self) -> Any:
        """The key."""
        return self._wanted

    def set_raw(self, raw: Any) -> None:
        """Bring back a choice."""
        self.set_value(int(raw) if raw is not None else None)
        self.changed.emit()

    def show_for(self, signer: int | None, day: date | None, chosen: int | None) -> None:
        """Show what a letter says, with those for whom its signer may sign on its day."""
        self._wanted = chosen
        self._signer, self._day = signer, day
        self.ask()

    def follow(self, signer: int | None, day: date | None) -> None:
        """Offer those for whom this post may sign that day; another signer forgets the choice."""
        if (signer, day) == (self._signer, self._day):
            return
        other = signer != self._signer
        self._signer, self._day = signer, day
        if other and self._wanted is not None:
            self.set_raw(None)
        self.ask()

    def ask(self) -> None:
        """Read again what the signer may sign: a delegation may have changed."""
        self._asked += 1
        number, key, day, chosen = self._asked, self._signer, self._day, self._wanted
        if key is None:
            self._offer(Principals())
            return

        def read(session: Any) -> Principals:
            found = service.principals_of(session, key, day)
            if chosen is None or any(each.ref.id == chosen for each in found.principals):
                return found
            # The delegation is gone; whoever a letter was signed for is named all the same.
            gone = service.describe(session, Ref(Kind.POST, chosen))
            return replace(found, principals=(*found.principals, gone))

        self._ui.tasks.read(
            read,
            lambda found: self._offer(found) if number == self._asked else None,
            owner=self,
            failed=lambda _error: None,
        )

    def _offer(self, found: Principals) -> None:
        self.combo.clear()
        self._ids = [None]
        self.combo.addItem(self.tr("in their own name") if found.own else self.tr("Choose"))
        for each in found.principals:
            self._ids.append(each.ref.id)
            self.combo.addItem(menu_text(", ".join(filter(None, (each.title, each.subtitle)))))
        self._show()
        several = len(found.principals) + int(found.own) > 1
        cell = self.parentWidget()
        if cell is not None:
            cell.setVisible(several or self._wanted is not None)

    def _show(self) -> None:
        self.combo.setCurrentIndex(
            self._ids.index(self._wanted) if self._wanted in self._ids else 0
        )

    def _on_chosen(self, index: int) -> None:
        self._wanted = self._ids[index]
        self.changed.emit()
