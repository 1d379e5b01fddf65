"""A row of a table, its cells by what the officer says they are."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.contacts.exchange_text import clean, language_of, line
from desktop_app.contacts.import_records import Column, TableRow, Target
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts

Cells = list[tuple[Column, str]]
_LABELS = {"home": "home", "private": "home", "business": "work", "work": "work"}


@dataclass(slots=True)
class Row:
    """Cells by target; `notes` gathers what has no field."""

    line: int
    cells: dict[Target, Cells]
    header: dict[Column, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, row: TableRow, columns: Sequence[Column], header: Sequence[str]) -> "Row":
        """The row with its columns; those without a field become lines of the notes."""
        made = cls(row.line, {})
        for place, (column, text) in enumerate(zip(columns, row.cells, strict=False)):
            if not text or column.target is Target.IGNORE:
                continue
            if column.target is Target.NOTE:
                label = line(header[place]) if place < len(header) else ""
                made.notes.append(f"{label or f'Column {place + 1}'}: {line(text, 2000)}")
                continue
            made.cells.setdefault(column.target, []).append((column, text))
            if place < len(header):
                made.header[column] = header[place]
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

    def label(self, column: Column) -> str:
        """Whether the header says that a value is of home or of work."""
        first = fold(self.header.get(column, "")).partition(" ")[0]
        return _LABELS.get(first, "")

    def texts(self, target: Target, number: int | None = None, most: int = 300) -> Texts:
        """One text per language; a second one in the same language goes to the notes."""
        found: dict[Language, str] = {}
        for column, text in self.all(target, number):
            language = column.language or language_of(text)
            tidy = clean(text, most) if target is Target.ADDRESS else line(text, most)
            if language in found:
                self.notes.append(f"{target.label}: {tidy}")
            elif fold(tidy):
                found[language] = tidy
        return Texts(found)
