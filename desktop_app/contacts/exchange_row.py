"""A row of a table, its cells by what the officer says they are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.contacts.exchange_spoken import Spoken
from desktop_app.contacts.exchange_text import clean, line
from desktop_app.contacts.import_records import Column, TableRow, Target
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts

Cells = list[tuple[Column, str]]
LABELLING = re.compile(r"(.*\S)\s+-\s+(?:label|type)$", re.IGNORECASE)
"""Google's columns "Phone 1 - Label" and "Phone 1 - Type" say what "Phone 1 - Value" is."""
_EMPTY = ("", "0/0/00", "00/00/00")
"""What stands in a cell with nothing to tell; Outlook writes a date that nobody gave as zeros."""
_LABELS = {"home": "home", "private": "home", "business": "work", "work": "work"}


@dataclass(slots=True)
class Row:
    """Cells by target; `notes` gathers what has no field, `remarks` what the preview tells."""

    line: int
    cells: dict[Target, Cells]
    header: dict[tuple[Column, str], str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    spoken: Spoken = field(default_factory=Spoken)
    one_place: bool = False
    """Whether the table has one city for organisation and post alike."""

    @classmethod
    def of(
        cls,
        row: TableRow,
        columns: Sequence[Column],
        header: Sequence[str],
        spoken: Spoken = Spoken(),  # noqa: B008
    ) -> "Row":
        """The row with its columns; those without a field become lines of the notes."""
        one_place = all(column.target is not Target.POST_CITY for column in columns)
        made = cls(row.line, {}, spoken=spoken, one_place=one_place)
        for place, (column, text) in enumerate(zip(columns, row.cells, strict=False)):
            if text in _EMPTY:
                continue
            if column.target is Target.IGNORE:
                if place < len(header) and (match := LABELLING.match(header[place])):
                    made.labels[fold(match[1])] = line(text.removeprefix("* "), 60)
                continue
            if column.target is Target.NOTE:
                label = line(header[place]) if place < len(header) else ""
                made.notes.append(f"{label or f'Column {place + 1}'}: {line(text, 2000)}")
                continue
            made.cells.setdefault(column.target, []).append((column, text))
            if place < len(header):
                made.header[column, text] = header[place]
        return made

    def all(self, target: Target, number: int | None = None) -> Cells:
        """The cells of a target, or only those with this number."""
        found = self.cells.get(target, [])
        return [cell for cell in found if cell[0].number == number] if number else found

    def first(self, target: Target, number: int | None = None) -> str:
        """The first text of a target, empty where there is none."""
        return next((text for _, text in self.all(target, number)), "")

    def numbers(self, *targets: Target) -> list[int]:
        """The numbers that the columns of these targets have."""
        return sorted({column.number for t in targets for column, _ in self.cells.get(t, ())})

    def keep(self, target: Target) -> None:
        """What a field cannot hold goes to the notes."""
        self.notes += [f"{target.label}: {line(text)}" for _, text in self.all(target)]

    def label(self, column: Column, text: str) -> str:
        """Whether the header, or the column that tells of it, says that a value is of home."""
        header = self.header.get((column, text), "")
        first = fold(header).partition(" ")[0]
        return _LABELS.get(first, "") or self.told(column, text)

    def told(self, column: Column, text: str) -> str:
        """What the column "Phone 1 - Label" says of "Phone 1 - Value"."""
        said = self.labels.get(fold(self.header.get((column, text), "")).partition(" - ")[0], "")
        return _LABELS.get(fold(said), said)

    def texts(self, target: Target, number: int | None = None, most: int = 300) -> Texts:
        """One text per language; a second one in the same language goes to the notes."""
        found: dict[Language, str] = {}
        for column, text in self.all(target, number):
            language = column.language or self.spoken.language(text)
            tidy = clean(text, most) if target is Target.ADDRESS else line(text, most)
            if language in found:
                self.notes.append(f"{target.label}: {tidy}")
            elif fold(tidy):
                found[language] = tidy
        return Texts(found)
