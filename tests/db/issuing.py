"""Processes that issue letters and die: run by `test_processes.py`, in a program of its own.

It forks while it has a single thread and no open office, which a test process cannot promise.
Prints one JSON object a line.
"""

import json
import os
import random
import signal
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from sqlalchemy.orm import Session

from desktop_app import schema
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.db import counters, history, register
from desktop_app.db.office import Office, open_office
from desktop_app.db.witness import Witness

assert schema.TABLES
YEAR = 2026


@dataclass(frozen=True)
class Place:
    folder: Path

    def open(self) -> Office:
        return open_office(self.folder / "office.db", "me", state_dir=self.folder / "state")


def issue(session: Session) -> int:
    number = counters.next_number(session, 1, YEAR)
    register.enter(
        session,
        series_id=1,
        series_name="OUT",
        year=YEAR,
        number=number,
        reference=f"OUT/{number}",
        letter_id=None,
        sha256=f"{number:064x}",
    )
    history.record(session, "issued", Ref(Kind.LETTER, number), None, {"number": number})
    return number


def fork(work: object) -> tuple[int, int]:
    """Run `work(write end)` in a child; returns its process id and the read end of its pipe."""
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    os.close(reading)
    status = 1
    try:
        work(writing)  # type: ignore[operator]
        status = 0
    finally:
        os._exit(status)


def numbers(pipe: TextIO) -> list[int]:
    return [int(line) for line in pipe if line.endswith("\n")]


def drain(reading: int) -> list[int]:
    with os.fdopen(reading) as pipe:
        return numbers(pipe)


def race(place: Place, processes: int, letters: int) -> None:
    """Several processes issue at once; says which numbers they were told."""

    def work(writing: int) -> None:
        office = place.open()
        for _ in range(letters):
            with suppress(UserError):
                os.write(writing, f"{office.write(issue).value}\n".encode())
        office.close()

    place.open().close()
    children = [fork(work) for _ in range(processes)]
    told = [drain(reading) for _, reading in children]
    for child, _ in children:
        os.waitpid(child, 0)
    office = place.open()
    tell(told, office)
    office.close()


def kill(place: Place, runs: int, seed: int) -> None:
    """Kill a process at a random moment, open the office again, say what is there; repeat."""
    dice = random.Random(seed)

    def work(writing: int) -> None:
        office = place.open()
        while True:
            os.write(writing, f"{office.write(issue).value}\n".encode())

    place.open().close()
    for _ in range(runs):
        child, reading = fork(work)
        with os.fdopen(reading) as pipe:
            # Counted in letters first, so that a busy machine kills at the same places.
            told = [int(pipe.readline()) for _ in range(dice.choice((0, 1, 2, 5)))]
            time.sleep(dice.uniform(0.0, 0.03))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            told += numbers(pipe)
        office = place.open()
        tell(told, office)
        office.close()


def tell(told: object, office: Office) -> None:
    sys.stdout.write(json.dumps({"told": told, "state": state(office)}) + "\n")


def state(office: Office) -> dict[str, object]:
    """What an officer would find after opening."""
    found = office.read(register.entries)
    return {
        "numbers": [entry.number for entry in found],
        "witnessed": sorted(line.number for line in Witness(office.witness.path).lines()),
        "notices": office.notices,
        "problems": office.check().problems,
    }


if __name__ == "__main__":
    mode, folder, first, second = sys.argv[1:5]
    {"race": race, "kill": kill}[mode](Place(Path(folder)), int(first), int(second))
