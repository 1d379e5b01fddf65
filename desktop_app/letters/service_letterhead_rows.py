"""Between the table of letterheads and their records: reading, writing, tidying, comparing."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from desktop_app.core.controls import refuse_controls
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, say
from desktop_app.core.texts import Texts
from desktop_app.db import blobs
from desktop_app.letters.models import LetterheadRow
from desktop_app.letters.records import Letterhead

_SAME = (
    "since", "until", "names", "units", "address", "city", "contacts", "foot", "emblem",
    "emblem_alt", "is_sample",
)  # fmt: skip
_TEXTS = ("names", "units", "address", "city", "foot", "emblem_alt")
LETTERHEAD_LABELS: Mapping[str, str] = {
    "since": QT_TRANSLATE_NOOP("Sentences", "First day"),
    "until": QT_TRANSLATE_NOOP("Sentences", "Last day"),
    "names": QT_TRANSLATE_NOOP("Sentences", "Name on the letterhead"),
    "units": QT_TRANSLATE_NOOP("Sentences", "Unit under the name"),
    "address": QT_TRANSLATE_NOOP("Sentences", "Address"),
    "city": QT_TRANSLATE_NOOP("Sentences", "City"),
    "contacts": QT_TRANSLATE_NOOP("Sentences", "Telephone, web and mail"),
    "foot": QT_TRANSLATE_NOOP("Sentences", "Line at the foot"),
    "emblem": QT_TRANSLATE_NOOP("Sentences", "Emblem"),
    "emblem_alt": QT_TRANSLATE_NOOP("Sentences", "What the emblem shows"),
    "fonts": QT_TRANSLATE_NOOP("Sentences", "Fonts"),
}
_NOTHING = "—"


def to_letterhead(row: LetterheadRow) -> Letterhead:
    """The record of a row."""
    return Letterhead(
        row.id,
        row.version,
        **{name: getattr(row, name) for name in _SAME},
        fonts=tuple((Language(tag), family) for tag, family in row.fonts.items()),
    )


def write_letterhead(row: LetterheadRow, record: Letterhead) -> None:
    """Put what an officer may edit into the row."""
    for name in _SAME:
        setattr(row, name, getattr(record, name))
    row.fonts = {language.stored: family for language, family in record.fonts}


def tidy(session: Session, record: Letterhead) -> Letterhead:
    """The letterhead with lines that are lines; UserError for one that cannot head a paper."""
    texts = {name: _tidy_texts(name, getattr(record, name)) for name in _TEXTS}
    contacts = _line(record.contacts, LETTERHEAD_LABELS["contacts"])
    chosen = {language: family.strip() for language, family in record.fonts}
    fonts = tuple((lang, chosen[lang]) for lang in Language if chosen.get(lang))
    record = replace(record, contacts=contacts, fonts=fonts, **texts)  # type: ignore[arg-type]
    _refuse_nameless(record)
    _refuse_backward(record)
    if record.emblem:
        blobs.get(session, record.emblem)
    return record


def check_letterhead_version(mine: Letterhead, stored: Letterhead) -> None:
    """Raise ConflictError when `mine` was read before `stored` was last changed."""
    if mine.version == stored.version:
        return
    differing = [n for n in LETTERHEAD_LABELS if getattr(mine, n) != getattr(stored, n)]
    raise ConflictError(
        QT_TRANSLATE_NOOP("Sentences", "Somebody else changed this while you were editing it."),
        {LETTERHEAD_LABELS[name]: _printable(name, mine) for name in differing},
        {LETTERHEAD_LABELS[name]: _printable(name, stored) for name in differing},
    )


def _printable(name: str, record: Letterhead) -> str:
    value = getattr(record, name)
    if not value:
        return _NOTHING
    if isinstance(value, Texts):
        return join((say("{text}", text=text) for text in value.values()), " · ")
    if name == "fonts":
        return join((say("{family}", family=family) for _language, family in value), " · ")
    if name == "emblem":
        return say("{name}", name=f"{value[:12]}…")
    return say("{value}", value=value)


def _tidy_texts(name: str, texts: Texts) -> Texts:
    label = LETTERHEAD_LABELS[name]
    return Texts({language: _line(text, label) for language, text in texts.items()})


def _line(text: str, label: str) -> str:
    return " ".join(refuse_controls(text.replace("\r", "\n"), label).split())


def _refuse_nameless(record: Letterhead) -> None:
    if not record.names:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The letterhead has no name in any language."),
            QT_TRANSLATE_NOOP("Sentences", "Type the office's name as papers are to print it."),
        )


def _refuse_backward(record: Letterhead) -> None:
    if record.since and record.until and record.until < record.since:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The last day, {until}, is before the first day, {since}."
                ),
                since=record.since,
                until=record.until,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Change one of the two days."),
        )
