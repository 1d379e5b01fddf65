"""Where a table comes from, and how its columns were mapped the last time.

A source is known by its header: the same program, or the same list, writes the same one again.
"""

from collections.abc import Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from desktop_app.contacts.import_records import Column, Table, Target
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_SHOWN = 12


def digest(table: Table) -> str:
    """What stands for the table's source: its header, or how many columns it has."""
    told = "\n".join(map(fold, table.header)) or f"{table.width} columns"
    return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def source_of(table: Table) -> str:
    """The name of the table's source in a contact's identifiers."""
    return f"table {digest(table)[:_SHOWN]}"


def remembered(session: "Session", table: Table) -> tuple[Column, ...] | None:
    """How the columns of this source were mapped before; None where they never were."""
    from sqlalchemy import select

    from desktop_app.contacts.models import ColumnsRow

    wanted = ColumnsRow.source == digest(table)
    row = session.scalar(select(ColumnsRow).where(wanted))
    columns = tuple(_column(each) for each in row.columns) if row else ()
    return columns if len(columns) == table.width and columns else None


def remember(session: "Session", table: Table, columns: Sequence[Column]) -> None:
    """Keep how the columns of this source are mapped; nothing is written that is known already."""
    from sqlalchemy import select

    from desktop_app.contacts.models import ColumnsRow

    source, told = digest(table), [_plain(each) for each in columns]
    row = session.scalar(select(ColumnsRow).where(ColumnsRow.source == source))
    if row is None:
        session.add(ColumnsRow(source=source, columns=told))
    elif row.columns != told:
        row.columns = told
    session.flush()


def _plain(column: Column) -> list[Any]:
    language = column.language.stored if column.language else ""
    return [column.target.stored, language, column.number]


def _column(data: Sequence[Any]) -> Column:
    """A target that a later version may have taken away is left out."""
    target, language, number = data
    known = {each.stored: each for each in Target}
    return Column(
        known.get(target, Target.NOTE), Language(language) if language else None, int(number)
    )
