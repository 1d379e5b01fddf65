"""Reads a file of contacts: which kind it is, and what it tells. Runs in a process of its own.

Knows no database and no window, so that the process starts quickly and holds little.
"""

import io
from pathlib import Path

from desktop_app.contacts import exchange_limits as limits
from desktop_app.contacts.exchange_columns import looks_like_header
from desktop_app.contacts.exchange_table_in import Step, read_csv, read_xlsx, with_header
from desktop_app.contacts.exchange_text import SAMPLE, guess_encoding
from desktop_app.contacts.exchange_vcard_in import read_card
from desktop_app.contacts.exchange_vcard_lines import split_cards
from desktop_app.contacts.import_records import Draft, Encoding, Problem, Reading
from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say

_WIDE = (Encoding.UTF_16_LE, Encoding.UTF_16_BE)


def parse(path: Path, step: Step, encoding: Encoding | None = None) -> Reading:
    """What the file tells: drafts of a vCard file, the table of a CSV or XLSX file.

    Raises UserError where it is none of these, is empty or too large.
    """
    size = path.stat().st_size
    if size > limits.FILE_BYTES:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{file} is larger than {limit} MB."),
                file=path.name,
                limit=limits.FILE_BYTES // (1024 * 1024),
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "Export the contacts without photos, or in several files."
            ),
        )
    with path.open("rb") as file:
        sample = file.read(SAMPLE)
    if not sample.strip(b"\0 \r\n\t\xef\xbb\xbf\xff\xfe"):
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{file} is empty."), file=path.name),
            QT_TRANSLATE_NOOP("Sentences", "Choose another file."),
        )
    if sample.startswith(b"PK"):
        return _table_reading(read_xlsx(path, step))
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
    if b"BEGIN:VCARD" in sample.replace(b"\0", b"").upper() or path.suffix.lower() == ".vcf":
        return _cards(path, size, step)
    return _table_reading(read_csv(path, step, encoding))


def _table_reading(table: object) -> Reading:
    from desktop_app.contacts.import_records import Table

    assert isinstance(table, Table)
    if not table.rows:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "There are no rows in this file."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another file."),
        )
    first = looks_like_header(table.rows[0].cells)
    return Reading(table=with_header(table, first_row=first), problems=table.problems)


def _cards(path: Path, size: int, step: Step) -> Reading:
    with path.open("rb") as raw:
        encoding = guess_encoding(raw.read(SAMPLE))
        raw.seek(0)
        # Other encodings are told per property (vCard 2.1), so their bytes are kept as they are.
        codec = encoding.stored if encoding in _WIDE else "utf-8-sig"
        errors = "replace" if encoding in _WIDE else "surrogateescape"
        stream = io.TextIOWrapper(raw, codec, errors=errors, newline=None)
        drafts: list[Draft] = []
        problems: list[Problem] = []
        for card in split_cards(stream):
            if isinstance(card, Problem):
                problems.append(card)
            else:
                try:
                    drafts.append(read_card(card))
                except (ValueError, IndexError, RecursionError) as error:
                    problems.append(Problem(card.line, _reason(error)))
            if (len(drafts) + len(problems)) % 50 == 0:
                step(min(raw.tell(), size), size)
            if len(drafts) >= limits.ENTRIES or len(problems) >= limits.PROBLEMS:
                problems.append(
                    Problem(
                        0,
                        QT_TRANSLATE_NOOP(
                            "Sentences", "the rest of the file is not read: too many entries"
                        ),
                    )
                )
                break
    if not drafts and not problems:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "There are no contacts in this file."),
            QT_TRANSLATE_NOOP("Sentences", "Choose another file."),
        )
    return Reading(tuple(drafts), tuple(problems))


def _reason(error: Exception) -> str:
    return (
        str(error)
        if type(error) is ValueError
        else QT_TRANSLATE_NOOP("Sentences", "the card cannot be understood")
    )
