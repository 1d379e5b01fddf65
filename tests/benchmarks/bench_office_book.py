"""An office of any size, the same at each run: a book, a register, minutes and memoranda.

Letters have whole texts in five languages, so that the index of words is as broad as a real one.
"""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from bench_contacts_book import fill as fill_book

from desktop_app import schema
from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Organisation, Person, PersonName, Post, Title
from desktop_app.core.calendars import Calendar, to_calendar
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import bulk, counters, search
from desktop_app.db.office import open_office
from desktop_app.db.register import RegisterEntry
from desktop_app.letters import service as letters
from desktop_app.letters.models import LetterRow
from desktop_app.letters.records import LetterState, Series
from desktop_app.meetings.models import DecisionRow, MeetingRow
from desktop_app.meetings.records import MeetingKind, MinutesState
from desktop_app.mous.models import MouRow
from desktop_app.mous.records import MouState, Renewal

assert schema.TABLES
EN, FA, AR, FR, UR = Language.EN, Language.FA, Language.AR, Language.FR, Language.UR
SUBJECTS = {
    EN: ("Joint virtual courses", "Admission to the network", "Visit of the rector",
         "Fees of the year", "Exchange of students", "Workshop on quality"),
    FA: ("برگزاری دوره‌های مشترک", "پذیرش در شبکه", "دیدار رئیس دانشگاه", "حق عضویت سالانه"),
    AR: ("الدورات الافتراضية المشتركة", "القبول في الشبكة", "زيارة رئيس الجامعة"),
    FR: ("Cours virtuels communs", "Admission au réseau", "Visite du recteur"),
    UR: ("مشترکہ آن لائن کورس", "نیٹ ورک میں شمولیت", "وائس چانسلر کا دورہ"),
}  # fmt: skip
_SENTENCES = {
    EN: ("With reference to your letter, we have the honour to inform you of the decision.",
         "The committee examined the proposal of the university and agreed in principle.",
         "A focal point should be named before the end of the month."),
    FA: ("بازگشت به نامهٔ آن دانشگاه به آگاهی می‌رساند که کارگروه پیشنهاد را بررسی کرد.",
         "خواهشمند است رابط آن دانشگاه را تا پایان ماه معرفی فرمایید."),
    AR: ("بالإشارة إلى رسالتكم نحيطكم علماً بأن اللجنة نظرت في اقتراح الجامعة.",
         "يرجى تسمية منسق قبل نهاية الشهر."),
    FR: ("Suite à votre lettre, nous avons l’honneur de vous communiquer la décision du comité.",
         "Un point focal devrait être désigné avant la fin du mois."),
    UR: ("آپ کے خط کے حوالے سے اطلاع دی جاتی ہے کہ کمیٹی نے جامعہ کی تجویز پر غور کیا۔",),
}  # fmt: skip
_BATCH = 5_000
_BEGAN = date(2012, 3, 20)


def fill(path: Path, state: Path, *, people: int, sent: int, meetings: int, memoranda: int) -> None:
    """Make an office with so many of each."""
    fill_book(path, state, people)
    office = open_office(path, "Benchmark", state_dir=state)
    writer = _Writer()
    office.write(writer.begin)
    for start in range(0, sent, _BATCH):
        some = range(start, min(sent, start + _BATCH))
        office.write(lambda session, some=some: writer.letters(session, some, sent))
    office.write(lambda session: writer.meetings(session, meetings))
    office.write(lambda session: writer.memoranda(session, memoranda))
    office.write(search.tidy)
    office.close()


class _Writer:
    def __init__(self) -> None:
        self._random = Random(13)
        self._names = [self._word() for _ in range(6_000)]
        self._series = Series(None, 0, "")
        self._signer = self._other = 0
        self._numbers: dict[int, int] = {}

    def begin(self, session: Any) -> None:
        """The office's own organisation, its signer, an addressee and the series."""
        own = contacts.save_organisation(
            session, Organisation(None, 0, Texts(en="Benchmark Network"), Texts(en="BENCH"))
        )
        contacts.set_own_organisation(session, own.id or 0)
        self._signer = _post(session, own.id or 0, "Leila", may_sign=True)
        self._other = _post(session, own.id or 0, "Omar", may_sign=False)
        self._series = letters.ensure_default_series(session)

    def letters(self, session: Any, some: range, every: int) -> None:
        """Letters that were issued, a few a day, and one draft in a hundred."""
        made = [self._letter(number, every) for number in some]
        keys = bulk.add_rows(session, LetterRow, [row for row, _ in made])
        entries = [
            self._entry(key, row) for key, (row, _) in zip(keys, made, strict=True) if row["number"]
        ]
        bulk.add_rows(session, RegisterEntry, entries)
        for year, number in self._numbers.items():
            counters.move_past(session, self._series.id or 0, year, number)
        search.index_new(
            session,
            (
                (Ref(Kind.LETTER, key), title, row["body"])
                for key, (row, title) in zip(keys, made, strict=True)
            ),
        )

    def meetings(self, session: Any, count: int) -> None:
        """Meetings with two decisions each."""
        rows = [self._meeting(number) for number in range(count)]
        keys = bulk.add_rows(session, MeetingRow, rows)
        decisions = [
            {"meeting_id": key, "number": number, "text": self._texts()}
            for key in keys
            for number in (1, 2)
        ]
        made = bulk.add_rows(session, DecisionRow, decisions)
        titles = {key: _joined(row["title"]) for key, row in zip(keys, rows, strict=True)}
        search.index_new(session, ((Ref(Kind.MEETING, k), t, "") for k, t in titles.items()))
        search.index_new(
            session,
            (
                (Ref(Kind.DECISION, key), _joined(row["text"]), titles[row["meeting_id"]])
                for key, row in zip(made, decisions, strict=True)
            ),
        )

    def memoranda(self, session: Any, count: int) -> None:
        """Memoranda that are in force."""
        rows = [self._mou(number) for number in range(count)]
        keys = bulk.add_rows(session, MouRow, rows)
        search.index_new(
            session,
            (
                (Ref(Kind.MOU, key), _joined(row["title"]), row["notes"])
                for key, row in zip(keys, rows, strict=True)
            ),
        )

    def _letter(self, number: int, every: int) -> tuple[dict[str, Any], str]:
        language = self._random.choices((EN, FA, AR, FR, UR), (40, 30, 12, 10, 8))[0]
        day = _BEGAN + timedelta(days=number * 5_000 // max(1, every))
        name = " ".join(self._random.choices(self._names, k=2))
        subject = f"{self._random.choice(SUBJECTS[language])} {self._random.choice(self._names)}"
        draft = number % 100 == 99
        year = to_calendar(day, Calendar.JALALI).year
        given = None if draft else self._next(year)
        reference = "" if draft else f"BENCH/{year}/{given:04}"
        row = {
            "language": language, "calendars": ["gregorian", "jalali"],
            "series_id": self._series.id, "addressee_post_id": self._other,
            "signer_post_id": self._signer, "addressee": name, "day": day, "subject": subject,
            "body": self._body(language),
            "state": LetterState.DRAFT if draft else LetterState.ISSUED,
            "year": None if draft else year, "number": given, "reference": reference,
            "issued_at": None if draft else _moment(day, number),
            "issued_by": "" if draft else "Benchmark", "changed_at": _moment(day, number),
        }  # fmt: skip
        return row, f"{reference} {subject} {name}"

    def _next(self, year: int) -> int:
        self._numbers[year] = self._numbers.get(year, 0) + 1
        return self._numbers[year]

    def _entry(self, key: int, row: dict[str, Any]) -> dict[str, Any]:
        return {
            "series_id": self._series.id, "series_name": self._series.name, "year": row["year"],
            "number": row["number"], "reference": row["reference"], "letter_id": key,
            "sha256": f"{key:064x}", "issued_at": row["issued_at"], "issued_by": "Benchmark",
            "incoming_id": None,
        }  # fmt: skip

    def _body(self, language: Language) -> str:
        said = self._random.choices(_SENTENCES[language], k=12)
        names = self._random.choices(self._names, k=36)
        return "\n\n".join(f"{s} {' '.join(names[n * 3 : n * 3 + 3])}" for n, s in enumerate(said))

    def _meeting(self, number: int) -> dict[str, Any]:
        day = _BEGAN + timedelta(days=number)
        return {
            "title": self._texts(), "kind": next(iter(MeetingKind)), "body": Texts(en="Committee"),
            "number": str(number + 1), "day": day, "place": Texts(en="Tehran"),
            "state": next(iter(MinutesState)), "calendars": ["gregorian"],
            "changed_at": _moment(day, number),
        }  # fmt: skip

    def _mou(self, number: int) -> dict[str, Any]:
        day = _BEGAN + timedelta(days=number * 4)
        return {
            "title": self._texts(), "state": MouState.IN_FORCE, "languages": ["en", "fa"],
            "calendars": ["gregorian"], "signed_on": day, "in_force_on": day, "term_months": 60,
            "renewal": next(iter(Renewal)), "notes": self._body(EN)[:400],
            "changed_at": _moment(day, number),
        }  # fmt: skip

    def _texts(self) -> Texts:
        name = self._random.choice(self._names)
        pick = self._random.choice
        return Texts(en=f"{pick(SUBJECTS[EN])} {name}", fa=f"{pick(SUBJECTS[FA])}")

    def _word(self) -> str:
        pick = self._random.choice
        count = self._random.randint(2, 4)
        return "".join(pick("bdfghjklmnrstz") + pick("aeiou") for _ in range(count)).title()


def _post(session: Any, body: int, given: str, *, may_sign: bool) -> int:
    person = contacts.save_person(session, Person(None, 0, (PersonName(EN, given, "Karimi"),)))
    title = Title(EN, "Secretary General", "Benchmark", "Benchmark", date(2025, 1, 1))
    post = Post(None, 0, person.id or 0, body, (title,), since=date(2012, 1, 1), may_sign=may_sign)
    return contacts.save_post(session, post).id or 0


def _joined(texts: Texts) -> str:
    return " ".join(texts.values())


def _moment(day: date, number: int) -> datetime:
    return datetime(day.year, day.month, day.day, 8, number // 60 % 60, number % 60, tzinfo=UTC)
