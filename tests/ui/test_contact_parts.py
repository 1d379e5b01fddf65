"""Parts that forms with many details are made of: folds, remarks, tags, pictures, history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.marks import Mark
from desktop_app.core.refs import Changes, Kind, Ref
from desktop_app.core.told_history import ToldAct, ToldChange
from desktop_app.ui.context import Ui
from desktop_app.ui.fold import Fold
from desktop_app.ui.form import Form
from desktop_app.ui.history_panel import HistoryPanel
from desktop_app.ui.marked_field import MarkedField
from desktop_app.ui.parts import ElidedLabel
from desktop_app.ui.picture_field import PictureField
from desktop_app.ui.row_button import RowButton
from desktop_app.ui.rows_field import RowsField
from desktop_app.ui.tags_field import TagsField
from desktop_app.ui.text_fields import TextField

if TYPE_CHECKING:
    from pathlib import Path

ADA = Ref(Kind.PERSON, 1)


@dataclass(frozen=True)
class Way:
    """A row of a list, as small as can be."""

    value: str = ""


@dataclass(frozen=True)
class Someone:
    """A record with a list and a text."""

    id: int | None
    ways: tuple[Way, ...] = ()
    name: str = ""


def ways_field() -> RowsField[Way]:
    return RowsField(
        lambda form: form.add_row(("value", "Address", TextField())),
        Way,
        "Add",
        numbered=False,
        movable=False,
        compact=True,
    )


@pytest.fixture
def form(qtbot: Any) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.add("name", "Name", TextField())
    made.add_folded("More ways", ("ways", "", ways_field()))
    made.show()
    return made


def fold_of(form: Form) -> Fold:
    return form.findChildren(Fold)[0]


def test_a_fold_is_open_where_it_holds_something(form: Form) -> None:
    fold = fold_of(form)
    form.show_record(Someone(1))
    assert not fold.is_open()
    form.show_record(Someone(2, (Way("a"), Way("b"))))
    assert fold.is_open()
    assert fold.opener.text() == "More ways · 2"
    form.show_record(Someone(3))
    assert not fold.is_open()
    assert fold.opener.text() == "More ways"


def test_saving_leaves_a_fold_as_the_officer_has_it(form: Form) -> None:
    fold = fold_of(form)
    form.show_record(Someone(1))
    fold.opener.click()
    form.show_record(Someone(1, name="Ada"))
    assert fold.is_open()


def test_what_was_typed_and_not_saved_is_not_folded_away(form: Form) -> None:
    form.show_record(Someone(1))
    form.set_raw({"ways": [{"was": -1, "form": {"value": "x"}}]})
    assert fold_of(form).is_open()


def test_a_fold_opens_with_the_keyboard_and_says_so(form: Form, qtbot: Any) -> None:
    fold = fold_of(form)
    form.show_record(Someone(1))
    qtbot.keyClick(fold.opener, Qt.Key.Key_Space)
    assert fold.is_open()
    assert fold.opener.accessibleDescription() == "open"


def test_what_is_wrong_in_a_fold_is_shown(form: Form) -> None:
    form.show_record(Someone(1))
    form.require("ways")
    with pytest.raises(UserError):
        form.values()
    assert fold_of(form).is_open()


def test_a_compact_row_has_no_labels_but_names(form: Form) -> None:
    form.show_record(Someone(1, (Way("a"),)))
    row = form.field("ways").forms()[0]  # type: ignore[attr-defined]
    assert not [label for label in row.findChildren(QLabel) if label.objectName() == "fieldLabel"]
    assert row.field("value").control.accessibleName() == "Address"


def doubt(text: str) -> Mark | None:
    if not text:
        return None
    return Mark("That is odd.", True) if "?" in text else Mark(f"+{text}")


@pytest.fixture
def marked(qtbot: Any) -> MarkedField:
    field = MarkedField(doubt)
    qtbot.addWidget(field)
    field.show()
    return field


def test_a_doubtful_text_is_marked_and_kept(marked: MarkedField, qtbot: Any) -> None:
    qtbot.keyClicks(marked.edit, "what?")
    assert marked.mark() is None  # still typing
    qtbot.keyClick(marked.edit, Qt.Key.Key_Return)
    assert marked.note() == "That is odd."
    assert marked.edit.property("doubtful")
    assert marked.edit.accessibleDescription() == "That is odd."
    assert "That is odd." in marked.edit.toolTip()
    assert marked.value() == "what?"
    assert marked.error() == ""


def test_a_mark_goes_with_its_reason_and_comes_after_a_pause(
    marked: MarkedField, qtbot: Any
) -> None:
    qtbot.keyClicks(marked.edit, "a?")
    qtbot.waitUntil(lambda: marked.mark() is not None, timeout=3000)
    marked.edit.clear()
    assert marked.mark() is None
    assert not marked.edit.property("doubtful")


def test_a_remark_that_is_no_doubt_is_quiet(marked: MarkedField) -> None:
    marked.set_value("98 21")
    assert marked.note() == "+98 21"
    assert not marked.edit.property("doubtful")


def test_an_error_is_heard_before_a_doubt(marked: MarkedField) -> None:
    marked.set_value("?")
    marked.set_error("Wrong.")
    assert marked.edit.accessibleDescription() == "Wrong."
    marked.set_error("")
    assert marked.edit.accessibleDescription() == "That is odd."


@pytest.fixture
def tags(qtbot: Any) -> TagsField:
    field = TagsField()
    qtbot.addWidget(field)
    field.set_options(("Rector", "Islamabad 2026"))
    field.show()
    return field


def test_tags_are_typed(tags: TagsField, qtbot: Any) -> None:
    qtbot.keyClicks(tags.edit, "guest")
    qtbot.keyClick(tags.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(tags.edit, "GUEST, member,half")
    assert tags.value() == ("guest", "member", "half")
    tags.edit.setText("")
    qtbot.keyClick(tags.edit, Qt.Key.Key_Backspace)
    assert tags.value() == ("guest",)


def test_a_tag_in_use_is_proposed(tags: TagsField, qtbot: Any) -> None:
    qtbot.keyClicks(tags.edit, "rec")
    popup = tags.edit._popup
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert tags.value() == ("Rector",)
    assert tags.edit.text() == ""


def test_tags_come_back_from_a_working_copy(tags: TagsField) -> None:
    tags.set_value(("a", "b"))
    tags.edit.setText("c")
    raw = tags.raw()
    tags.set_value(())
    tags.set_raw(raw)
    assert tags.value() == ("a", "b", "c")
    assert not tags.is_blank()


def png() -> bytes:
    stream = BytesIO()
    Image.new("RGB", (80, 60), (200, 30, 30)).save(stream, "PNG")
    return stream.getvalue()


def keep(store: Any, data: bytes) -> str:
    if not data.startswith(b"\x89PNG"):
        raise UserError("No picture.", "Choose another.")
    store.records["picture"] = data
    return "name"


@pytest.fixture
def picture(ui: Ui, qtbot: Any) -> PictureField:
    field = PictureField(ui, keep, lambda store, _name: store.records["picture"])
    qtbot.addWidget(field)
    field.show()
    return field


def settle(ui: Ui, qtbot: Any) -> None:
    for _ in range(4):
        assert ui.tasks.wait_idle()
        qtbot.wait(1)


def test_a_picture_is_dropped_shown_and_removed(
    picture: PictureField, ui: Ui, qtbot: Any, tmp_path: Path
) -> None:
    path = tmp_path / "face.png"
    path.write_bytes(png())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert picture.take(data)
    settle(ui, qtbot)
    assert picture.value() == "name"
    assert not picture.image().isNull()
    qtbot.keyClick(picture.button, Qt.Key.Key_Delete)
    assert picture.value() == ""
    assert picture.image().isNull()


def test_a_picture_is_pasted_with_the_keyboard(picture: PictureField, ui: Ui, qtbot: Any) -> None:
    image = QImage(3000, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    qtbot.keyClick(picture.button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(ui, qtbot)
    assert picture.value() == "name"


@pytest.mark.parametrize("content", [b"no picture", None], ids=["text", "gone"])
def test_what_is_no_picture_is_said_in_place(
    picture: PictureField, ui: Ui, qtbot: Any, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "face.png"
    if content is not None:
        path.write_bytes(content)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    picture.take(data)
    settle(ui, qtbot)
    assert picture.error()
    assert picture.value() == ""


def test_without_a_picture_there_are_initials(picture: PictureField) -> None:
    for name, initials in (("Prof. Ada Lovelace", "A\u200cL"), ("عثمان حسن", "ع\u200cح"), ("", "")):
        picture.set_caption(name)
        assert picture.button._initials == initials


def act(number: int) -> ToldAct:
    at = datetime(2026, 11, 22, 8, number, tzinfo=UTC)
    return ToldAct(at, f"officer {number}", "changed", "", (ToldChange("E-mail", "—", "a@b.org"),))


@pytest.fixture
def asked() -> list[Ref]:
    """The records whose history was asked for."""
    return []


@pytest.fixture
def history(ui: Ui, qtbot: Any, asked: list[Ref]) -> HistoryPanel:
    def work(ref: Ref) -> Any:
        def read(_store: Any) -> tuple[ToldAct, ...]:
            asked.append(ref)
            return tuple(act(number) for number in range(12))

        return read

    panel = HistoryPanel(ui, work)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def words(panel: HistoryPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_history_is_asked_only_when_it_is_opened(
    history: HistoryPanel, ui: Ui, qtbot: Any, asked: list[Ref]
) -> None:
    history.show_for(ADA)
    settle(ui, qtbot)
    assert asked == []
    history.fold.opener.click()
    settle(ui, qtbot)
    text = words(history)
    assert "officer 9" in text
    assert "officer 10" not in text
    assert "E-mail" in text
    assert "a@b.org" in text
    history._more.click()
    qtbot.wait(1)
    assert "officer 11" in words(history)


def test_history_follows_changes_and_records(
    history: HistoryPanel, ui: Ui, qtbot: Any, asked: list[Ref]
) -> None:
    history.show_for(ADA)
    history.fold.opener.click()
    settle(ui, qtbot)
    ui.bus.changed.emit(Changes(frozenset({ADA})))
    settle(ui, qtbot)
    assert asked == [ADA, ADA]
    history.show_for(Ref(Kind.PERSON, 2))
    assert not history.fold.is_open()
    history.show_for(None)
    assert history.isHidden()


def test_a_row_that_opens_shortens_its_words_before_it_widens_the_page(qtbot: Any) -> None:
    line = QHBoxLayout()
    line.addWidget(ElidedLabel("Memorandum of Understanding " * 20))
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(RowButton(line, "row", lambda: None))
    assert holder.minimumSizeHint().width() < 200
