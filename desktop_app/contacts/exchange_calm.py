"""Keeps Python's search for circles away from the objects of an import.

That search looks at every object there is and lets no thread run meanwhile: with the drafts of a
large file the window would stand still for a second, again and again. Drafts and records hold no
circles; they go when nobody holds them any more.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_depth = 0


@contextmanager
def uncollected() -> Iterator[None]:
    """No search while this work goes on, and none among what it leaves until `let_go`."""
    global _depth
    with _lock:
        _depth += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _depth -= 1
            if not _depth:
                gc.freeze()
                gc.enable()


def let_go() -> None:
    """The import is over: what is left is searched as ever."""
    with _lock:
        if not _depth:
            gc.unfreeze()
