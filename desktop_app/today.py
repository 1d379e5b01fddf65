"""Composes Today from all slices: what is late, what waits, what ends, what just happened."""

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.contacts import service as contacts
from desktop_app.core.history import HistoryEntry
from desktop_app.core.labels import QT_TRANSLATE_NOOP
from desktop_app.core.languages import Language, localise_digits
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.db import history, sessions, working_copies
from desktop_app.letters import service as letters
from desktop_app.letters import service_received as received
from desktop_app.letters.incoming_records import IncomingLine, IncomingState, Priority
from desktop_app.letters.records import Letter, LetterState
from desktop_app.meetings import service as meetings
from desktop_app.meetings.body_records import SessionState
from desktop_app.meetings.records import Action
from desktop_app.mous import service as mous
from desktop_app.mous.service_reports import dormant_today
from desktop_app.shell.today_data import Counter, Section, TodayData, TodayRow
from desktop_app.threads import summaries
from desktop_app.today_awaited import awaited_section
from desktop_app.ui.labels import count_text, format_date, label, ui_language
from desktop_app.ui.painting import isolated
from desktop_app.ui.pills import Pill, Tone

_YEAR, _WEEK, _SOON, _HAND, _FEW = 365, 7, 3, 12, 4
CARE = "care"
"""The place where what waits in the book of contacts is shown."""
_PARTS = frozenset({Kind.DECISION, Kind.ACTION})
"""Parts of a meeting: that they were entered says no more than that the meeting was."""
_ACTS = {
    "created": QT_TRANSLATE_NOOP("Today", "entered"),
    "changed": QT_TRANSLATE_NOOP("Today", "changed"),
    "deleted": QT_TRANSLATE_NOOP("Today", "deleted"),
    "restored": QT_TRANSLATE_NOOP("Today", "restored"),
    "issued": QT_TRANSLATE_NOOP("Today", "issued"),
    "voided": QT_TRANSLATE_NOOP("Today", "voided"),
    "title verified": QT_TRANSLATE_NOOP("Today", "title verified"),
    "overridden": QT_TRANSLATE_NOOP("Today", "check overridden"),
    "released": QT_TRANSLATE_NOOP("Today", "released"),
    "closed": QT_TRANSLATE_NOOP("Today", "closed"),
    "number lost": QT_TRANSLATE_NOOP("Today", "number lost"),
    "circulated": QT_TRANSLATE_NOOP("Today", "circulated"),
    "approved": QT_TRANSLATE_NOOP("Today", "approved"),
    "sent for review": QT_TRANSLATE_NOOP("Today", "sent for review"),
    "returned": QT_TRANSLATE_NOOP("Today", "returned"),
    "approval lapsed": QT_TRANSLATE_NOOP("Today", "approval lapsed"),
    "year closed": QT_TRANSLATE_NOOP("Today", "year closed"),
    "dispatched": QT_TRANSLATE_NOOP("Today", "dispatched"),
    "acknowledged": QT_TRANSLATE_NOOP("Today", "acknowledged"),
    "came back": QT_TRANSLATE_NOOP("Today", "came back"),
    "signed by hand": QT_TRANSLATE_NOOP("Today", "signed by hand"),
    "scan stated": QT_TRANSLATE_NOOP("Today", "signed by hand"),
    "answer settled": QT_TRANSLATE_NOOP("Today", "settled without an answer"),
    "registered": QT_TRANSLATE_NOOP("Today", "registered"),
    "corrected": QT_TRANSLATE_NOOP("Today", "corrected"),
    "referred": QT_TRANSLATE_NOOP("Today", "referred"),
    "answered": QT_TRANSLATE_NOOP("Today", "answered"),
    "filed": QT_TRANSLATE_NOOP("Today", "filed"),
    "reopened": QT_TRANSLATE_NOOP("Today", "reopened"),
}


def load_today(session: Any, language: Language) -> TodayData:
    """Everything the first page shows, names and titles in `language` where there is a choice."""
    today = sessions.today(session)
    actions = meetings.open_actions(session, language=language)
    late = [action for action in actions if action.due is not None and action.due < today]
    drafts = letters.rows(session, state=LetterState.DRAFT)
    ending = mous.due(session, today, _YEAR, language=language)
    counters = (
        Counter(len(drafts), QCoreApplication.translate("Today", "letters in draft")),
        Counter(len(actions), QCoreApplication.translate("Today", "actions open")),
        Counter(
            len(late), QCoreApplication.translate("Today", "actions overdue"), alert=bool(late)
        ),
        Counter(
            len({summary.ref for summary, _ in ending}),
            QCoreApplication.translate("Today", "MoUs with a date this year"),
        ),
    )
    hand = (
        *_unsaved(session),
        *_received(session, today),
        *(_action(a, today, language) for a in actions),
        *map(_draft, drafts),
        *_care(session, language),
    )
    sections = (
        Section(
            QCoreApplication.translate("Today", "Needs your hand"),
            _first_of(hand),
            QCoreApplication.translate("Today", "most urgent first"),
            _first_steps(session),
        ),
        *awaited_section(session),
        Section(
            QCoreApplication.translate("Today", "Agreements"),
            (
                *(_agreement(summary, key.day, label(key.kind)) for summary, key in ending[:8]),
                *_dormant(session, language),
            ),
            QCoreApplication.translate("Today", "next twelve months"),
            QCoreApplication.translate(
                "Today", "No memorandum has a date in the next twelve months."
            ),
        ),
        _this_week(session, today, language),
        _just_now(session, language),
    )
    return TodayData(today, counters, sections)


def _first_of(hand: tuple[TodayRow, ...]) -> tuple[TodayRow, ...]:
    """The most urgent of it; the line on contacts, the last one, is never pushed off the page."""
    care = tuple(row for row in hand if row.place == CARE)
    others = tuple(row for row in hand if row.place != CARE)
    return (*others[: _HAND - len(care)], *care)


def _care(session: Any, language: Language) -> tuple[TodayRow, ...]:
    """One line on the book of contacts, where something in it waits."""
    waiting = contacts.care(session, language, shown=0)
    if not waiting:
        return ()
    parts = (f"{label(each.kind)}: {count_text(each.count)}" for each in waiting)
    return (
        TodayRow(
            QCoreApplication.translate("Today", "Care of the contacts"),
            _joined(*parts),
            button=QCoreApplication.translate("Today", "Open"),
            place=CARE,
        ),
    )


def _unsaved(session: Any) -> tuple[TodayRow, ...]:
    rows = []
    for copy in working_copies.all_copies(session):
        stored, _, key = copy.key.partition(":")
        kind = next((kind for kind in Kind if kind.stored == stored), None)
        if kind is not None:
            ref = Ref(kind, int(key)) if key.isdigit() else None
            rows.append(_unsaved_row(kind, ref))
    return tuple(rows)


def _unsaved_row(kind: Kind, ref: Ref | None) -> TodayRow:
    pill = Pill(QCoreApplication.translate("Today", "not saved"), Tone.AMBER)
    if ref is None:
        what = QCoreApplication.translate("Today", "typed and not saved")
        hint = QCoreApplication.translate(
            "Today", "It is kept: begin a new one and it is there again."
        )
        return TodayRow(f"{label(kind)}: {what}", hint, pill)
    what = QCoreApplication.translate("Today", "changed and not saved")
    return TodayRow(
        f"{label(kind)}: {what}", "", pill, QCoreApplication.translate("Today", "Open"), ref
    )


def _action(action: Action, today: date, language: Language) -> TodayRow:
    overdue = action.due is not None and action.due < today
    due = (
        QCoreApplication.translate("Today", "due {day}").format(day=format_date(action.due))
        if action.due
        else ""
    )
    pill = (
        Pill(QCoreApplication.translate("Today", "overdue"), Tone.AMBER)
        if overdue
        else Pill(QCoreApplication.translate("Today", "open"), Tone.NEUTRAL)
    )
    parts = (action.meeting_title, action.owner.best(language), due)
    ref = Ref(Kind.ACTION, action.id) if action.id else None
    return TodayRow(
        action.text.best(language),
        _joined(*parts),
        pill,
        QCoreApplication.translate("Today", "Open"),
        ref,
    )


def _received(session: Any, today: date) -> tuple[TodayRow, ...]:
    """Letters that came in and wait: for their answer, for an officer, for their number."""
    until = today + timedelta(days=_SOON)
    rows: dict[Ref, TodayRow] = {}
    for line in received.unanswered(session, until):
        what = QCoreApplication.translate("Today", "reply by {day}")
        rows[line.ref] = _incoming(line, what, line.reply_by, today)
    for given in received.due_referrals(session, until):
        what = QCoreApplication.translate("Today", "with {name} until {day}")
        row = _incoming(given.line, what.replace("{name}", isolated(given.to)), given.due, today)
        rows.setdefault(given.line.ref, row)
    for line in received.incoming_lines(session, limit=_HAND, state=IncomingState.DRAFT):
        rows.setdefault(line.ref, _incoming(line, "", None, today))
    return tuple(rows.values())


def _incoming(line: IncomingLine, what: str, due: date | None, today: date) -> TodayRow:
    if due is None:
        pill = Pill(label(line.state), Tone.TEAL)
    elif due < today:
        pill = Pill(QCoreApplication.translate("Today", "overdue"), Tone.RED)
    else:
        pill = Pill(QCoreApplication.translate("Today", "due soon"), Tone.AMBER)
    nameless = QCoreApplication.translate("Today", "Received letter without a subject")
    priority = "" if line.priority is Priority.ORDINARY else label(line.priority)
    told = what.replace("{day}", format_date(due)) if due else ""
    return TodayRow(
        line.subject or nameless,
        _joined(line.reference, line.sender, told, priority),
        pill,
        QCoreApplication.translate("Today", "Open"),
        line.ref,
    )


def _draft(letter: Letter) -> TodayRow:
    title = letter.subject or QCoreApplication.translate("Today", "Letter without a subject")
    pill = Pill(label(letter.state), Tone.TEAL)
    ref = Ref(Kind.LETTER, letter.id) if letter.id else None
    return TodayRow(title, letter.addressee, pill, QCoreApplication.translate("Today", "Open"), ref)


def _agreement(summary: Summary, day: date, what: str) -> TodayRow:
    return TodayRow(
        summary.title, f"{what}: {format_date(day)}", Pill(what, Tone.AMBER), ref=summary.ref
    )


def _dormant(session: Any, language: Language) -> tuple[TodayRow, ...]:
    """Memoranda under which nothing was done for a year, the oldest first."""
    pill = Pill(QCoreApplication.translate("Today", "dormant"), Tone.NEUTRAL)
    why = QCoreApplication.translate("Today", "No activity for twelve months")
    found = dormant_today(session, language=language)
    return tuple(TodayRow(each.title, why, pill, ref=each.ref) for each in found[:_FEW])


def _this_week(session: Any, today: date, language: Language) -> Section:
    until = today + timedelta(days=_WEEK)
    rows = tuple(
        TodayRow(
            meeting.title.best(language),
            format_date(meeting.day),
            Pill(label(meeting.kind), Tone.TEAL),
            ref=Ref(Kind.MEETING, meeting.id),
        )
        for meeting in meetings.rows(session)
        if today <= (meeting.day or date.min) <= until
        and meeting.session_state is not SessionState.CANCELLED
    )
    empty = QCoreApplication.translate("Today", "No meeting in the next seven days.")
    return Section(
        QCoreApplication.translate("Today", "This week"), rows[:8], empty=empty, aside=True
    )


def _just_now(session: Any, language: Language) -> Section:
    entries = history.latest(session, 100)
    found = {s.ref: s for s in summaries(session, [entry.ref for entry in entries], language)}
    rows: dict[Ref, TodayRow] = {}
    for entry in entries:
        if entry.ref in found and entry.act in _ACTS and entry.ref.kind not in _PARTS:
            rows.setdefault(entry.ref, _happened(entry, found[entry.ref]))
    shown = tuple(rows.values())[:6]
    empty = QCoreApplication.translate("Today", "What you and your colleagues do is listed here.")
    return Section(
        QCoreApplication.translate("Today", "Just now"),
        shown,
        QCoreApplication.translate("Today", "by you and colleagues"),
        empty,
        aside=True,
    )


def _happened(entry: HistoryEntry, summary: Summary) -> TodayRow:
    local = entry.at.astimezone()
    time = localise_digits(f"{local:%H:%M}", ui_language())
    act = QCoreApplication.translate("Today", _ACTS[entry.act])
    title = f"{label(entry.ref.kind)} {act}: {isolated(summary.title)}"
    return TodayRow(title, _joined(entry.who, format_date(local.date()), time), ref=entry.ref)


def _joined(*parts: str) -> str:
    """Parts of any script in one line, none of them reordering the others."""
    return " · ".join(isolated(part) for part in parts if part)


def _first_steps(session: Any) -> str:
    if contacts.own_organisation(session) is None:
        return QCoreApplication.translate(
            "Today",
            "Welcome. Begin in Contacts: enter your own organisation and tick that it is your own, "
            "then whoever signs for it. Then write a letter or the minutes of a meeting.",
        )
    return QCoreApplication.translate("Today", "Nothing waits for you.")
