"""The two engines of an office: one that reads, one that writes alone.

A writer starts with BEGIN IMMEDIATE: it then never fails halfway because another process wrote
first. SQLite's own waiting is unfair, so the start is tried again for half a minute.
"""

import random
import time
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from desktop_app.db import troubles
from desktop_app.db.connections import Opener

PATIENCE_SECONDS = 30.0
_PAUSE_SECONDS = (0.001, 0.02)


def reading_engine(opener: Opener) -> Engine:
    """An engine whose transactions only read, each from one moment's state."""
    return _engine(opener, "BEGIN", connections=4)


def writing_engine(opener: Opener) -> Engine:
    """An engine with one connection that takes the write lock at its very beginning."""
    return _engine(opener, "BEGIN IMMEDIATE", connections=1)


def _engine(opener: Opener, begin: str, connections: int) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=opener,
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=PATIENCE_SECONDS,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        start(connection.connection.dbapi_connection, begin)

    return engine


def start(connection: Any, begin: str, patience: float = PATIENCE_SECONDS) -> None:
    """Begin a transaction on a driver's connection.

    Waits up to `patience` seconds for other writers, then raises UserError.
    """
    end = time.monotonic() + patience
    while True:
        try:
            connection.execute(begin)
            return
        except dbapi2.OperationalError as error:
            if troubles.code(error) not in (troubles.BUSY, troubles.LOCKED):
                raise
            if time.monotonic() > end:
                raise troubles.busy() from error
        time.sleep(random.uniform(*_PAUSE_SECONDS))
