"""The window shows the sentences of rooms without Qt in its own language."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import Sentence, say
from desktop_app.shell.opening import OpeningPanel
from desktop_app.ui import labels
from desktop_app.ui.conflict_panel import ConflictPanel
from desktop_app.ui.parts import NoticeBar, PlainLabel
from desktop_app.ui.translations import InterfaceLanguage, locale_for

WORDS = {
    ("Sentences", "The paper waits: {reason}"): "برگه منتظر است: {reason}",
    ("Sentences", "{count} titles in {language}, {day}."): "{count} عنوان {language}، {day}.",
    ("Sentences", "Mend it."): "درستش کنید.",
    ("Sentences", "Subject"): "موضوع",
    ("Labels", "Persian"): "فارسی",
}


class _Words(QTranslator):
    def translate(self, context: str, text: str, *_more: object) -> str | None:  # type: ignore[override]
        return WORDS.get((context, text))

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def persian(qapp: QApplication) -> Iterator[None]:
    before, translator = QLocale(), _Words()
    QLocale.setDefault(locale_for(InterfaceLanguage.PERSIAN))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def waiting() -> Sentence:
    reason = say(
        "{count} titles in {language}, {day}.",
        count=12,
        language=Language.FA,
        day=date(2026, 11, 22),
    )
    return say("The paper waits: {reason}", reason=reason)


TOLD = "برگه منتظر است: ۱۲ عنوان فارسی، ۱ آذر ۱۴۰۵."


def test_english_is_left_alone(qapp: QApplication) -> None:
    assert labels.sentence(waiting()) == "The paper waits: 12 titles in Persian, 2026-11-22."


@pytest.mark.usefixtures("persian")
def test_a_nested_sentence_is_translated() -> None:
    assert labels.sentence(waiting()) == TOLD
    assert labels.sentence("Mend it.") == "درستش کنید."
    assert labels.sentence("Nobody translated this.") == "Nobody translated this."
    assert labels.sentence("") == ""


@pytest.mark.usefixtures("persian")
def test_names_are_isolated_and_never_looked_up() -> None:
    told = labels.sentence(say("The paper waits: {reason}", reason="Mend it."))
    assert told == "برگه منتظر است: \u2068Mend it.\u2069"
    told = labels.sentence(say("The paper waits: {reason}", reason="a\u2069\u202eb"))
    assert told == "برگه منتظر است: \u2068a⟨U+2069⟩⟨U+202E⟩b\u2069"


@pytest.mark.usefixtures("persian")
def test_refusals_are_shown_translated() -> None:
    error = UserError(waiting(), "Mend it.")
    bar, opening = NoticeBar(), OpeningPanel()
    bar.say(str(error), "alert")
    bar.show()
    opening.say_problem(error)
    assert bar.text() == opening.text() == f"{TOLD} درستش کنید."


@pytest.mark.usefixtures("persian")
def test_a_conflict_names_its_fields_in_the_language_of_the_window() -> None:
    panel = ConflictPanel()
    panel.show_conflict(ConflictError(waiting(), {"Subject": "Mend it."}, {"Subject": "b"}))
    texts = [child.plain_text() for child in panel.findChildren(PlainLabel)]
    assert TOLD in texts
    assert "موضوع" in texts
    assert "Mend it." in texts  # What somebody typed is no sentence of ours.
