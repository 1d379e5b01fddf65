"""Text that pretends to be markup, a template or a direction is shown as it was typed."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMessageBox, QTextEdit, QWidget

from desktop_app.app import Desk
from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Organisation, Person, PersonName, Post, Title
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation
from desktop_app.core.texts import Texts
from desktop_app.db import links
from desktop_app.letters import service as letters
from desktop_app.letters.records import Copy, Letter, Series
from desktop_app.meetings import service as meetings
from desktop_app.meetings.records import Action, Attendee, Decision, Item, Meeting, Presence
from desktop_app.mous import service as mous
from desktop_app.mous.records import Article, ArticleText, Mou, Party
from desktop_app.ui.rich_edit import RichEdit

from .conftest import OpenDesk
from .hands import until, visible
from .officer import Officer

EN, FA = Language.EN, Language.FA
MARKUP = (
    "<b>bold</b>",
    "<img src=file:///etc/passwd>",
    "{{ letter.body }}",
    '<font color="red">red</font>',
    "<a href='file:///etc/passwd'>{0} %s &amp; {name}</a>",
)
DAY = datetime(2026, 11, 22, 9, 0, tzinfo=UTC).date()
OVERRIDE = "\u202e"

_number = count()


def evil() -> str:
    """The next hostile text."""
    return MARKUP[next(_number) % len(MARKUP)]


def evils() -> Texts:
    return Texts(en=evil(), fa=f"متن {evil()}")


@pytest.fixture(scope="session")
def entered(prepare: Callable[..., Any]) -> Any:
    """An office in which every field of every kind of record holds hostile text."""
    return prepare(lambda office: office.write(_enter).value)


@pytest.fixture
def desk(request: pytest.FixtureRequest, open_desk: OpenDesk, entered: Any) -> Desk:
    """A desk on it where the test asks for it, else on an empty office."""
    return open_desk(start=entered.path) if "hostile" in request.fixturenames else open_desk()


@pytest.fixture
def hostile(entered: Any) -> dict[Kind, Ref]:
    """What holds hostile text."""
    refs: dict[Kind, Ref] = entered.value
    return refs


def _enter(session: Any) -> dict[Kind, Ref]:
    body = contacts.save_organisation(
        session,
        Organisation(
            None, 0, evils(), evils(), city=evils(), address=evils(), email=evil(), notes=evil(),
            is_own=True,
        ),
    )  # fmt: skip
    names = (PersonName(EN, evil(), evil(), evil()), PersonName(FA, evil(), evil(), evil()))
    person = contacts.save_person(
        session,
        Person(None, 0, names, other_spellings=(evil(),), email=evil(), phone=evil(), notes=evil()),
    )
    assert body.id is not None
    assert person.id is not None
    titles = (Title(EN, evil(), evil()), Title(FA, evil(), evil()))
    post = contacts.save_post(session, Post(None, 0, person.id, body.id, titles, may_sign=True))
    contacts.verify_title(session, post.id, EN, by=evil(), source=evil())
    meeting = _enter_meeting(session, post)
    return {
        Kind.PERSON: Ref(Kind.PERSON, person.id),
        Kind.ORGANISATION: Ref(Kind.ORGANISATION, body.id),
        Kind.MEETING: Ref(Kind.MEETING, meeting.id or 0),
        Kind.NEWS: Ref(Kind.NEWS, _enter_news(session, meeting)),
        Kind.MOU: Ref(Kind.MOU, _enter_mou(session, body.id, post)),
        Kind.LETTER: Ref(Kind.LETTER, _enter_letter(session, post, meeting)),
    }


def _enter_meeting(session: Any, post: Post) -> Meeting:
    return meetings.save_meeting(
        session,
        Meeting(
            None, 0, evils(), body=evils(), number=evil(), day=DAY, place=evils(),
            attendees=(Attendee(post.id or 0, Presence.CHAIR),),
            items=(Item(None, evils(), evils()),),
            decisions=(Decision(None, None, evils()),),
            actions=tuple(Action(None, evils(), evils(), due=DAY) for _ in MARKUP),
        ),
    )  # fmt: skip


def _enter_news(session: Any, meeting: Meeting) -> int:
    return meetings.save_news(session, meetings.draft_news(session, meeting.id or 0)).id or 0


def _enter_mou(session: Any, body: int, post: Post) -> int:
    texts = (ArticleText(EN, evil(), evil()), ArticleText(FA, evil(), evil()))
    mou = Mou(None, 0, evils(), parties=(Party(body, post.id),), articles=(Article(None, texts),))
    return mous.save_mou(session, mou).id or 0


def _enter_letter(session: Any, post: Post, meeting: Meeting) -> int:
    series = letters.save_series(session, Series(None, 0, evil()))
    letter = Letter(
        None, 0, series_id=series.id, addressee_post_id=post.id, signer_post_id=post.id, day=DAY,
        subject=evil(), your_reference=evil(), salutation=evil(),
        body="\n\n".join(MARKUP), close=evil(), copies=tuple(Copy(text, text) for text in MARKUP),
    )  # fmt: skip
    source = Ref(Kind.DECISION, meeting.decisions[0].id or 0)
    saved = letters.save_letter(session, letter, source=source)
    links.connect(session, source, Relation.FOLLOWED_BY, Ref(Kind.LETTER, saved.id or 0))
    return saved.id or 0


def problems(root: QWidget) -> Iterator[str]:
    """Everything that would read markup."""
    for label in root.findChildren(QLabel):
        if label.textFormat() is not Qt.TextFormat.PlainText and not label.pixmap():
            yield f"a label guesses: {label.text()!r}"
        if label.openExternalLinks():
            yield f"a label opens links: {label.text()!r}"
    for widget in [root, *root.findChildren(QWidget)]:
        for text in (widget.toolTip(), widget.statusTip(), widget.whatsThis()):
            yield from rich(text)
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            for text in tips(widget.model()):
                yield from rich(text)
    yield from (
        f"reads markup: {w}"
        for kind in (QTextEdit, QMessageBox)
        for w in visible(kind, root)
        if not isinstance(w, RichEdit) or w.acceptRichText()
    )
    for edit in visible(RichEdit, root):
        shown = edit.toPlainText()
        if edit.loadResource(2, "file:///etc/passwd") is not None:
            yield "a text loads what it names"
        if "bold" in shown and not all(line in shown for line in MARKUP):
            yield f"a text is not literal: {shown!r}"


def rich(tip: str) -> Iterator[str]:
    """A tooltip that Qt reads as markup must be one escaped text and nothing else."""
    if not tip or not Qt.mightBeRichText(tip):
        return
    if not tip.startswith("<span>") or "<" in tip.removeprefix("<span>").removesuffix("</span>"):
        yield f"a tooltip is markup: {tip!r}"
    document = QTextDocument()
    document.setHtml(tip)
    if any(part in document.toPlainText() for part in ("&lt;", "&amp;amp;")):
        yield f"a tooltip is escaped twice: {tip!r}"


def tips(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        tip = model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
        yield str(tip) if tip else ""


def test_markup_is_shown_literally_everywhere(
    desk: Desk, officer: Officer, hostile: dict[Kind, Ref], bugs: list[BaseException]
) -> None:
    found: list[str] = []
    for page in ("Today", "Letters", "Meetings", "MoUs", "Contacts"):
        officer.go(page)
        desk.window.page().refresh()
        officer.settle()
        found += problems(desk.window)
    for ref in hostile.values():
        desk.ui.jump.to(ref)
        officer.settle()
        until(lambda ref=ref: desk.window.page().current_ref() == ref, f"{ref} is shown")
        officer.settle()
        found += problems(desk.window)
    assert found == []
    assert bugs == []


def test_the_texts_are_there_to_be_read_and_found(
    desk: Desk, officer: Officer, hostile: dict[Kind, Ref], bugs: list[BaseException]
) -> None:
    shown = officer.words()
    assert sum(text in shown for text in MARKUP) >= 3, shown
    desk.ui.jump.to(hostile[Kind.ORGANISATION])
    officer.settle()
    for text in MARKUP[:2]:
        officer.window.page().set_filter(text)
        assert all("<" in title or "{" in title for title in officer.rows())
    officer.press_keys(Qt.Key.Key_K, control=True)
    for words in (*MARKUP, '" OR 1', "NEAR(", "*", OVERRIDE, "'; drop table person; --"):
        officer.write("Find anything", words)
        officer.settle()
    officer.write("Find anything", "passwd")
    until(lambda: desk.window.search.model.rowCount() > 1, "something is found")
    assert list(problems(desk.window)) == []
    assert bugs == []


def test_the_preview_sets_the_texts_as_they_are(
    desk: Desk, officer: Officer, hostile: dict[Kind, Ref], bugs: list[BaseException]
) -> None:
    desk.ui.jump.to(hostile[Kind.LETTER])
    officer.settle()
    preview = desk.window.page().preview
    until(lambda: preview.page_count() >= 1, "the paper is shown")
    officer.write("Subject", "<img src=file:///etc/passwd>" + "{{" * 200)
    officer.write("Text", "\n\n".join([*MARKUP, OVERRIDE, "\u2066", "\U000e0041", "1. {{"]))
    officer.settle()
    until(lambda: preview.page_count() >= 1, "the paper is shown")
    officer.sees("to mend")
    assert bugs == []


def test_a_hidden_direction_in_a_name_is_refused_in_words(desk: Desk, officer: Officer) -> None:
    officer.go("Contacts")
    officer.header("New person")
    officer.write("Given name", f"Os{OVERRIDE}namsu")
    officer.click("Save", within=officer.editor())
    officer.sees("contains the invisible character U+202E", officer.editor())
    assert OVERRIDE not in officer.words(), "shown so that it turns nothing round"
    assert officer.rows() == []
    officer.write("Given name", "Osman")
    officer.save()


def test_a_deleted_record_with_markup_is_named_literally(
    desk: Desk, officer: Officer, hostile: dict[Kind, Ref]
) -> None:
    desk.ui.jump.to(hostile[Kind.ORGANISATION])
    officer.settle()
    officer.header("Delete")
    until(lambda: desk.window.toasts.shown(), "a message is shown")
    assert list(problems(desk.window)) == []
