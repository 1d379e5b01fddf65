"""Runs a function on a stranger's file in a child process, with bounds on memory and time.

A hostile file can make a parser take gigabytes or hours; a child can be stopped, and what it
takes is given back. Memory is bounded where the system can (POSIX `setrlimit`); elsewhere the
bounds on sizes that the parser itself keeps must do.
"""

import multiprocessing
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Protocol, TypeVar

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say

T = TypeVar("T")
_POLL = 0.05
_ADVICE = QT_TRANSLATE_NOOP(
    "Sentences", "The file may be damaged. Export it again, or in smaller parts."
)


class Stopper(Protocol):
    """Whether a long task should stop."""

    def check(self) -> None:
        """Raise CancelledError when the officer asked to stop."""


def run_limited(
    work: Callable[..., T], *given: Any, stopper: Stopper, seconds: float, memory: int
) -> T:
    """What `work(*given)` returns, within `seconds` and `memory` bytes beyond an idle process.

    `work` is a function at the top of a module; it and what goes in and out can be pickled.
    Raises UserError where it refuses or the bounds are passed, CancelledError when cancelled.
    """
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    until = time.monotonic() + seconds
    child = context.Process(
        target=_serve, args=(there, work, given, memory, int(seconds) + 5), daemon=True
    )
    child.start()
    there.close()
    try:
        found: T = _listen(here, stopper, until)
        return found
    finally:
        here.close()
        child.kill()
        child.join()
        child.close()


def _listen(here: Connection, stopper: Stopper, until: float) -> Any:
    while not here.poll(_POLL):
        stopper.check()
        if time.monotonic() > until:
            raise UserError(
                QT_TRANSLATE_NOOP("Sentences", "Reading this file takes too long; it was stopped."),
                _ADVICE,
            )
    try:
        word, *rest = here.recv()
    except (EOFError, OSError):
        word, rest = "memory", []
    match word:
        case "done":
            return rest[0]
        case "refused":
            raise UserError(*rest)
        case "memory":
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "Reading this file needs more memory than it should; it was stopped.",
                ),
                _ADVICE,
            )
    raise RuntimeError(f"the parser failed: {rest}")


def _serve(
    there: Connection, work: Callable[..., Any], given: tuple[Any, ...], memory: int, seconds: int
) -> None:
    """The child: one answer, whatever happens."""
    bound(memory, seconds)
    try:
        there.send(("done", work(*given)))
    except UserError as error:
        there.send(("refused", error.message, error.advice))
    except MemoryError:
        there.send(("memory",))
    except OSError as error:
        there.send(("refused", unread(error), QT_TRANSLATE_NOOP("Sentences", "Try again.")))
    except Exception as error:
        # The kind of fault only: its message may carry what the file says of people.
        there.send(("bug", type(error).__name__))


def unread(error: OSError) -> str:
    """What is said of a file that the system would not give."""
    return say(
        QT_TRANSLATE_NOOP("Sentences", "The file could not be read: {reason}."),
        reason=error.strerror or str(error),
    )


def bound(memory: int, seconds: int) -> None:
    """Give this process no more than `memory` bytes beyond what it has, and `seconds` of time.

    Only where the system can; a child calls it before it looks at a stranger's file.
    """
    try:
        import resource
    except ImportError:
        return
    used = 0
    statm = Path("/proc/self/statm")
    if statm.exists():
        used = int(statm.read_text().split()[0]) * resource.getpagesize()
    for what, most in ((resource.RLIMIT_AS, used + memory), (resource.RLIMIT_CPU, seconds)):
        _soft, hard = resource.getrlimit(what)
        wanted = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (wanted, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
