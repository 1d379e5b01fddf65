"""The case: the whole thread of a record with its papers as issued, ready to be given away.

Read in one look at the office; papers that were never issued are set when the case is written,
away from the office's threads.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path, PurePath
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app import threads
from desktop_app.contacts import service as contacts
from desktop_app.core.case_files import Case, CasePaper, CaseRecord, CaseWords, Step, write_case
from desktop_app.core.errors import UserError
from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.core.refs import Kind, Ref, Summary
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.core.texts import Texts
from desktop_app.db import blobs, links
from desktop_app.letters import service as letters
from desktop_app.letters import service_received as received
from desktop_app.letters.file_names import safe_file_name
from desktop_app.letters.records import Letter, LetterState
from desktop_app.meetings import service as meetings
from desktop_app.mous import service as mous
from desktop_app.mous import service_activities as activities
from desktop_app.papers import set_document, set_letter
from desktop_app.ui.labels import format_date, format_dates, label, sentence, stored_label

translate = QCoreApplication.translate
Source = tuple[str, bytes | Callable[[], bytes]]
"""What a paper is, with the ending of its file, and its content."""

_KINDS = (
    Kind.INCOMING, Kind.LETTER, Kind.MEETING, Kind.DECISION, Kind.ACTION, Kind.MOU, Kind.ACTIVITY,
    Kind.NEWS,
)  # fmt: skip
_ISSUED = (LetterState.ISSUED, LetterState.SIGNED, LetterState.VOID)


def read_case(session: Any, ref: Ref, language: Language) -> Case:
    """The thread of `ref` in the order of events; raises UserError where `ref` is gone."""
    wanted = [each for each in links.thread(session, ref) if each.kind in _KINDS or each == ref]
    found = threads.summaries(session, wanted, language)
    own = next((each for each in found if each.ref == ref), None)
    if own is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This record is not in the office any more."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another one from the list."),
        )
    now = datetime.now().astimezone()
    in_order = sorted(found, key=lambda each: (each.day is None, each.day, _place(each.ref)))
    records = tuple(
        _record(session, number, summary) for number, summary in enumerate(in_order, start=1)
    )
    office = contacts.own_organisation(session)
    name = office.names.best(language) if office else ""
    return Case(own.title or label(ref.kind), name, now, language, records, _words(now))


def case_writer(
    session: Any, ref: Ref, language: Language, path: Path, *, overwrite: bool = False
) -> Callable[[Step], Path]:
    """Read the case; what is returned sets what must be set and writes everything to `path`."""
    case = read_case(session, ref, language)
    return lambda step: write_case(path, case, step, overwrite=overwrite)


def case_name(title: str) -> str:
    """What the folder or archive of a case is called."""
    return safe_file_name(f"{translate('Case', 'case')} {title}", "case")


def find_record(session: Any, number: str) -> Ref | None:
    """The letter of a number, ours or received; None where there is none."""
    letter = letters.by_reference(session, number)
    if letter is not None and letter.id is not None:
        return Ref(Kind.LETTER, letter.id)
    came = received.by_any_number(session, number)
    return Ref(Kind.INCOMING, came[0].id or 0) if came else None


def _place(ref: Ref) -> tuple[int, int]:
    return (_KINDS.index(ref.kind) if ref.kind in _KINDS else len(_KINDS)), ref.id


def _record(session: Any, number: int, summary: Summary) -> CaseRecord:
    kind = label(summary.ref.kind)
    papers: list[CasePaper] = []
    faults: list[str] = []
    for read in _papers(session, summary.ref):
        try:
            title, data = read()
        except UserError as error:
            faults.append(" ".join(filter(None, map(sentence, (error.message, error.advice)))))
            continue
        stem = f"{number:02}-{len(papers) + 1:02} {kind} {summary.title[:40]}"
        kept = PurePath(title)
        name = safe_file_name(f"{stem} {kept.stem[:40]}{kept.suffix[:10]}", f"{number:02}")
        papers.append(CasePaper(f"{name}", title, data))
    return CaseRecord(
        kind,
        summary.title,
        summary.subtitle,
        stored_label(summary.state),
        summary.day.isoformat() if summary.day else "",
        format_dates(summary.day),
        tuple(papers),
        tuple(faults),
    )


def _papers(session: Any, ref: Ref) -> Iterator[Callable[[], Source]]:
    """What reads each paper of a record; one that cannot be had raises UserError."""
    match ref.kind:
        case Kind.LETTER:
            yield from _of_letter(session, letters.letter(session, ref.id))
        case Kind.INCOMING:
            came = received.incoming(session, ref.id)
            files = (
                (came.scan, came.scan_name),
                *((e.sha256, e.file_name) for e in came.enclosures),
            )
            yield from _of_blobs(session, files)
        case Kind.MEETING:
            yield from _of_meeting(session, ref.id)
        case Kind.NEWS:
            yield lambda: _news(session, ref.id)
        case Kind.MOU:
            yield from _of_mou(session, ref.id)
        case Kind.ACTIVITY:
            kept = activities.activity(session, ref.id).evidence
            yield from _of_blobs(session, ((str(e["sha256"]), str(e["name"])) for e in kept))


def _of_letter(session: Any, letter: Letter) -> Iterator[Callable[[], Source]]:
    key = letter.id or 0
    if letter.state in _ISSUED:
        yield lambda: (translate("Case", "as issued") + ".pdf", letters.issued_pdf(session, key))
    else:
        yield lambda: _draft(session, key)
    if letter.scan_sha256:
        yield lambda: letters.signed_scan(session, key)
    files = ((each.sha256, each.file_name or each.title) for each in letter.enclosures)
    yield from _of_blobs(session, files)


def _draft(session: Any, key: int) -> Source:
    paper = letters.letter_paper(session, key)
    return translate("Case", "draft") + ".pdf", lambda: set_letter(paper)


def _of_meeting(session: Any, key: int) -> Iterator[Callable[[], Source]]:
    meeting = meetings.meeting(session, key)
    if meeting.pdf_sha256:
        yield lambda: (
            translate("Case", "signed minutes") + ".pdf",
            blobs.get(session, meeting.pdf_sha256),
        )
    else:
        yield lambda: _minutes(session, key, _languages(meeting.title))
    items = (file for item in meeting.items for file in item.papers)
    files = ((file.sha256, file.file_name) for file in (*items, *meeting.attachments))
    yield from _of_blobs(session, files)


def _minutes(session: Any, key: int, languages: tuple[Language, ...]) -> Source:
    from desktop_app.meetings.document import minutes_document

    paper, now = meetings.minutes_paper(session, key, languages), datetime.now().astimezone()
    return (
        translate("Case", "minutes") + ".pdf",
        lambda: set_document(minutes_document(paper, languages, now)),
    )


def _news(session: Any, key: int) -> Source:
    from desktop_app.meetings.document import news_document

    news, now = meetings.news(session, key), datetime.now().astimezone()
    languages = _languages(news.headline)
    paper = meetings.minutes_paper(session, news.meeting_id, languages)
    return (
        translate("Case", "news item") + ".pdf",
        lambda: set_document(news_document(paper, news, languages, now)),
    )


def _of_mou(session: Any, key: int) -> Iterator[Callable[[], Source]]:
    mou = mous.mou(session, key)
    kept = (
        (mou.signed_sha256, translate("Case", "signed")),
        (mou.pdf_sha256, translate("Case", "frozen text")),
    )
    yield from _of_blobs(session, ((sha, f"{name}.pdf") for sha, name in kept))
    if not (mou.signed_sha256 or mou.pdf_sha256):
        yield lambda: _text_of_mou(session, key)
    yield from _of_blobs(session, ((s.get("sha256", ""), s.get("name", "scan")) for s in mou.scans))


def _text_of_mou(session: Any, key: int) -> Source:
    from desktop_app.mous.document import mou_document

    paper, now = mous.mou_paper(session, key), datetime.now().astimezone()
    return translate("Case", "text") + ".pdf", lambda: set_document(mou_document(paper, now))


def _of_blobs(session: Any, files: Any) -> Iterator[Callable[[], Source]]:
    for sha, name in files:
        if sha:
            yield partial(_blob, session, sha, name)


def _blob(session: Any, sha: str, name: str) -> Source:
    return name or translate("Case", "file"), blobs.get(session, sha)


def _languages(texts: Texts) -> tuple[Language, ...]:
    """The languages a paper has words in; English where it has none."""
    known = tuple(each for each in PAPER_LANGUAGES if texts.get(each))
    return known or (Language.EN,)


def _words(now: datetime) -> CaseWords:
    made = translate("Case", "Exported on {day} at {time}.")
    return CaseWords(
        translate("Case", "No."),
        translate("Case", "Kind"),
        translate("Case", "Title"),
        translate("Case", "About"),
        translate("Case", "State"),
        translate("Case", "Date"),
        translate("Case", "Papers"),
        translate("Case", "SHA-256"),
        made.format(day=format_date(now.date()), time=f"{now:%H:%M}"),
        translate("Case", "SHA256SUMS lists the sums: “sha256sum -c SHA256SUMS” checks them."),
    )
