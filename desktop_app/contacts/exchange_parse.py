"""Reads a file of contacts: which kind it is, and what it tells. Runs in a process of its own.

Knows no database and no window, so that the process starts quickly and holds little.
"""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts.exchange_columns import looks_like_header
from desktop_app.contacts.exchange_ldif import read_entry
from desktop_app.contacts.exchange_ldif_lines import split_entries
from desktop_app.contacts.exchange_packed import Packed, pack
from desktop_app.contacts.exchange_table_in import Step, read_csv, with_header
from desktop_app.contacts.exchange_text import SAMPLE, guess_encoding
from desktop_app.contacts.exchange_vcard_in import read_card
from desktop_app.contacts.exchange_vcard_lines import split_cards
from desktop_app.contacts.exchange_workbook import read_xlsx
from desktop_app.contacts.import_records import (
    Draft,
    Encoding,
    PersonDraft,
    Problem,
    ReadAs,
    Reading,
    Table,
)
from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say

Keep = Callable[[bytes, int], None]
"""Takes packed drafts away as they are read, and how many: this process holds few of them."""
_WIDE = (Encoding.UTF_16_LE, Encoding.UTF_16_BE)
_BATCH = 200
_TOO_MANY = QT_TRANSLATE_NOOP("Sentences", "the rest of the file is not read: too many entries")
_NO_ROOM = QT_TRANSLATE_NOOP(
    "Sentences", "photo left out: the photos of this file are too many for one import"
)


def parse(
    path: Path,
    step: Step,
    how: ReadAs = ReadAs(),  # noqa: B008
    *,
    keep: Keep | None = None,
    careful: bool = False,
) -> Reading:
    """What the file tells: drafts of cards or a directory, the table of a CSV or XLSX file.

    `careful` reads a workbook in the slow way that no sheet can break. Raises UserError where the
    file is none of these, is empty or too large.
    """
    with path.open("rb") as file:
        sample = file.read(SAMPLE)
    if not sample.strip(b"\0 \r\n\t\xef\xbb\xbf\xff\xfe"):
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{file} is empty."), file=path.name),
            QT_TRANSLATE_NOOP("Sentences", "Choose another file."),
        )
    plain = sample.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t")
    suffix, kind = path.suffix.lower(), None
    if b"BEGIN:VCARD" in plain.upper() or suffix in (".vcf", ".vcard"):
        kind = _card_drafts
    elif suffix in (".ldif", ".ldi") or plain[:200].lower().startswith((b"dn:", b"version: 1")):
        kind = _entry_drafts
    _refuse_large(path, limits.CARDS_BYTES if kind else limits.FILE_BYTES)
    if sample.startswith(b"PK"):
        return _table_reading(read_xlsx(path, step, how.sheet, careful=careful))
    if sample.startswith(b"\xd0\xcf\x11\xe0"):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP(
                    "Sentences", "{file} is a workbook of an old kind (.xls), or has a password."
                ),
                file=path.name,
            ),
            QT_TRANSLATE_NOOP("Sentences", "Open it in a spreadsheet and save it as .xlsx or CSV."),
        )
    if kind is not None:
        return _drafts(path, step, kind, keep)
    return _table_reading(read_csv(path, step, how))


def _refuse_large(path: Path, most: int) -> None:
    if path.stat().st_size > most:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{file} is larger than {limit} MB."),
                file=path.name,
                limit=most // (1024 * 1024),
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Export the contacts without photos, or in several files."
            ),
        )


def _table_reading(table: Table) -> Reading:
    if not table.rows and len(table.sheets) < 2:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "There are no rows in this file."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another file."),
        )
    first = bool(table.rows) and looks_like_header(table.rows[0].cells)
    return Reading(table=with_header(table, first_row=first), problems=table.problems)


Found = Iterator[Draft | Problem]
Entries = Callable[[io.TextIOWrapper], Found]


def _drafts(path: Path, step: Step, kind: Entries, keep: Keep | None) -> Reading:
    gathered: Packed[Draft] = Packed()
    waiting: list[Draft] = []
    keep = keep or gathered.take
    problems: list[Problem] = []
    size, read, room = path.stat().st_size, 0, limits.PHOTOS_BYTES
    with path.open("rb") as raw:
        for found in kind(_text_of(raw)):
            if isinstance(found, Problem):
                problems.append(found)
            else:
                read += 1
                found, taken = _within(found, room)
                room -= taken
                waiting.append(found)
            if len(waiting) >= _BATCH:
                keep(pack(waiting), len(waiting))
                waiting = []
            if (read + len(problems)) % 50 == 0:
                step(min(raw.tell(), size), size)
            if read >= limits.ENTRIES or len(problems) >= limits.PROBLEMS:
                problems.append(Problem(0, _TOO_MANY))
                break
    keep(pack(waiting), len(waiting))
    if not read and not problems:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "There are no contacts in this file."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another file."),
        )
    return Reading(gathered, tuple(problems))


def _text_of(raw: BinaryIO) -> io.TextIOWrapper:
    encoding = guess_encoding(raw.read(SAMPLE))
    raw.seek(0)
    # Other encodings are told per property (vCard 2.1), so their bytes are kept as they are.
    codec = encoding.stored if encoding in _WIDE else "utf-8-sig"
    errors = "replace" if encoding in _WIDE else "surrogateescape"
    return io.TextIOWrapper(raw, codec, errors=errors, newline=None)


def _within(draft: Draft, room: int) -> tuple[Draft, int]:
    """The draft without its photo where there is no room for that, and how much it takes."""
    if not isinstance(draft, PersonDraft) or draft.photo is None:
        return draft, 0
    size = len(draft.photo.data)
    if size <= room:
        return draft, size
    return replace(draft, photo=None, remarks=(*draft.remarks, _NO_ROOM)), 0


def _card_drafts(stream: io.TextIOWrapper) -> Found:
    for card in split_cards(stream):
        if isinstance(card, Problem):
            yield card
            continue
        try:
            yield read_card(card)
        except (ValueError, IndexError, RecursionError) as error:
            yield Problem(card.line, _reason(error))


def _entry_drafts(stream: io.TextIOWrapper) -> Found:
    for entry in split_entries(stream):
        if isinstance(entry, Problem):
            yield entry
            continue
        try:
            yield read_entry(entry)
        except (ValueError, IndexError, RecursionError) as error:
            yield Problem(entry.line, _reason(error))


def _reason(error: Exception) -> str:
    return (
        str(error)
        if type(error) is ValueError
        else QT_TRANSLATE_NOOP("Sentences", "the entry cannot be understood")
    )
