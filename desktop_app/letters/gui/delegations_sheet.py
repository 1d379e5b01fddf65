"""Who signs for whom, from when to when, and by which paper."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.authority_records import Delegation
from desktop_app.ui.context import Ui
from desktop_app.ui.day_field import DayField
from desktop_app.ui.form import Form
from desktop_app.ui.ref_field import RefField
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.sheet import Sheet
from desktop_app.ui.text_fields import TextField

translate = QCoreApplication.translate


class PostField(RefField):
    """A post, held by its key."""

    def value(self) -> Any:
        """The key of the post."""
        ref = super().value()
        return ref.id if ref is not None else None

    def set_value(self, value: Any) -> None:
        """Hold a post by its key, or as the picker gives it."""
        super().set_value(Ref(Kind.POST, value) if isinstance(value, int) else value)


class DelegationsSheet(Sheet):
    """Edits all delegations at once; what contradicts itself is refused in place."""

    def __init__(self, ui: Ui, delegations: tuple[Delegation, ...], parent: QWidget) -> None:
        line = translate(
            "LetterSheets",
            "Somebody who signs letters can let a colleague sign for them. The paper then says "
            "for whom, with the verified title. Both days count; an open day has no end.",
        )
        super().__init__(
            translate("LetterSheets", "Delegations"),
            (line,),
            translate("LetterSheets", "Save delegations"),
            parent,
            quiet=True,
            tall=True,
        )
        self._ui, self._before = ui, delegations
        self.rows = self.form.add(
            "delegations",
            "",
            RowsField(
                self._build,
                lambda: Delegation(None, 0),
                self.tr("Add delegation"),
                numbered=False,
                movable=False,
            ),
        )
        self.rows.set_value(delegations)

    def act(self) -> None:
        """Save what changed, all of it or nothing."""
        try:
            kept = self.rows.value()
        except UserError as error:
            self.fail(error)
            return
        changed = [one for one in kept if one not in self._before]
        stays = {one.id for one in kept}
        gone = [one.id for one in self._before if one.id is not None and one.id not in stays]

        def save(session: Any) -> None:
            for key in gone:
                service.delete_delegation(session, Ref(Kind.DELEGATION, key))
            for one in changed:
                service.save_delegation(session, one)

        self.wait()
        self._ui.tasks.write(save, lambda _nothing: self.finish(), owner=self, failed=self.fail)

    def _build(self, form: Form) -> None:
        by = PostField(self._ui, service.principal_options, service.describe)
        to = PostField(self._ui, service.colleague_options, service.describe)
        form.add_row(
            ("to_post_id", translate("LetterSheets", "Signs"), to),
            ("from_post_id", translate("LetterSheets", "for"), by),
        )
        form.add_row(
            ("since", translate("LetterSheets", "From"), DayField()),
            ("until", translate("LetterSheets", "Until"), DayField()),
        )
        basis = TextField(translate("LetterSheets", "Order, minutes or letter that says so"))
        form.add("basis", translate("LetterSheets", "Basis"), basis)
