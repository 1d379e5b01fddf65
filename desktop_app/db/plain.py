"""Plain columns of very many rows, straight from the driver.

Rows that SQLAlchemy makes cost three times what the driver's tuples cost; of 100,000 numbers and
folded names nothing has to be made, and what is read at each keystroke has no time for more.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from sqlalchemy import ClauseElement, bindparam, func, select, text
from sqlalchemy.orm import Session

_BATCH = 2_000
_KEYS = "keys"


def plain_rows(session: Session, query: ClauseElement) -> Iterator[tuple[Any, ...]]:
    """The rows of `query` as tuples of numbers and text as they are stored."""
    connection = session.connection()
    compiled = query.compile(connection, compile_kwargs={"literal_binds": True})
    cursor = driver_of(session).cursor()
    cursor.execute(str(compiled))
    while rows := cursor.fetchmany(_BATCH):
        yield from rows
    cursor.close()


def given_keys() -> Any:
    """For the condition of a `KeyedRows`: the keys that it is asked for."""
    each = func.json_each(bindparam(_KEYS)).table_valued("value", name=_KEYS)
    return select(text("value")).select_from(each)


class KeyedRows:
    """A statement that is asked at each keystroke: made once, its rows as they are stored."""

    def __init__(self, make: Callable[[], ClauseElement]) -> None:
        """`make` returns a statement with no values of its own but one `given_keys()`."""
        self._make = make
        self._text = ""

    def read(self, session: Session, keys: Iterable[int]) -> list[tuple[Any, ...]]:
        """The rows of these keys as tuples of numbers and text."""
        if not self._text:
            self._text = str(self._make().compile(session.connection()))
        listed = f"[{','.join(map(str, keys))}]"
        found: list[tuple[Any, ...]] = driver_of(session).execute(self._text, (listed,)).fetchall()
        return found


def driver_of(session: Session) -> Any:
    """The driver's own connection of a session."""
    driver = session.connection().connection.dbapi_connection
    assert driver is not None
    return driver
