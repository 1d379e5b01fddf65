"""How quickly contacts are found in a large book, and what that costs in memory.

Run from the top of the repository:

    python tests/benchmarks/bench_contacts.py

The window is measured in a process of its own over the real page: from the key until the first
rows are painted. Targets are those of the design: 50 ms, 16 ms, 60 s and 200 MB.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(1, str(Path(__file__).parents[2]))  # for a repository that is not installed

from bench_contacts_book import fill

from desktop_app.contacts import service, service_doubles, service_find, service_find_rows
from desktop_app.contacts.find_records import ContactQuery
from desktop_app.core.languages import Language
from desktop_app.core.ref_lists import RefList
from desktop_app.core.refs import Kind
from desktop_app.db.office import Office, open_office

EN = Language.EN
_FIRST = 24
_PATIENCE = 30.0


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; returns 0."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--contacts", type=int, default=100_000, help="how many people")
    parser.add_argument("--queries", type=int, default=200, help="how many are typed")
    parser.add_argument("--office", type=Path, help="an office that was filled before")
    parser.add_argument("--no-doubles", action="store_true", help="leave the longest part out")
    parser.add_argument("--window", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.window:
        _measure_window(chosen.office, json.loads(sys.stdin.read()))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        path = chosen.office or Path(folder) / "office.db"
        if not path.exists():
            seconds, _ = _timed(lambda: fill(path, Path(folder) / "state", chosen.contacts))
            print(f"Filled with {chosen.contacts} people in {seconds:.0f} s")
        office = open_office(path, "Benchmark", state_dir=Path(folder) / "state")
        try:
            _measure_cold(office)
            queries = _queries(office, chosen.queries)
            _measure_service(office, queries)
            if not chosen.no_doubles:
                _measure_doubles(office)
        finally:
            office.close()
        _measure_in_child(path, queries)
    return 0


def _queries(office: Office, count: int) -> list[str]:
    """What officers type: one to three words, or beginnings of words, of contacts that exist."""
    random = Random(11)
    refs = office.read(lambda session: service_find.found(session, ContactQuery()))
    some = [random.choice(refs) for _ in range(count)]
    rows = office.read(lambda session: service_find_rows.rows_of(session, some, EN))
    typed = []
    for number, row in enumerate(rows):
        words = f"{row.title} {row.subtitle}".replace(",", " ").split()
        chosen = random.sample(words, min(len(words), 1 + number % 3))
        typed.append(" ".join(word[: random.randint(1, 8)] for word in chosen))
    return typed


def _measure_cold(office: Office) -> None:
    def ask(session: Any) -> object:
        return service_find.find(session, ContactQuery(), EN, limit=_FIRST)

    def order(session: Any) -> object:
        return service_find.found(session, ContactQuery())

    print("\nThrough the service")
    seconds, _ = _timed(partial(office.read, ask))
    print(f"  first rows of the book {seconds * 1000:.1f} ms, its order not known yet")
    seconds, _ = _timed(partial(office.read, order))
    print(f"  the order of the book {seconds * 1000:.1f} ms, once after each change")


def _measure_service(office: Office, queries: list[str]) -> None:
    def ask(words: str) -> Any:
        query = ContactQuery(words)
        return office.read(lambda s: service_find.find(s, query, EN, limit=_FIRST))

    def pick(words: str) -> Any:
        return office.read(lambda s: service.person_options(s, words))

    _tell("  typing", [_timed(partial(ask, words))[0] for words in queries])
    picked = queries[: max(20, len(queries) // 4)]
    _tell("  picking a person", [_timed(partial(pick, words))[0] for words in picked])


def _measure_doubles(office: Office) -> None:
    for kind in (Kind.PERSON, Kind.ORGANISATION):
        work = partial(_doubles, kind)
        seconds, found = _timed(partial(office.read, work))
        print(f"  doubles, {kind.label.lower()}: {found} candidates in {seconds:.1f} s")


def _doubles(kind: Kind, session: Any) -> int:
    return len(service_doubles.doubles(session, kind))


def _measure_in_child(path: Path, queries: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, __file__, "--window", "--office", str(path)],
        input=json.dumps(queries),
        text=True,
        capture_output=True,
        check=False,
    )
    print(done.stdout, end="")
    if done.returncode:
        print(done.stderr, file=sys.stderr)
        raise SystemExit(done.returncode)


def _measure_window(path: Path, queries: list[str]) -> None:
    """In a process that has done nothing else."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from desktop_app.app import Desk

    with tempfile.TemporaryDirectory() as folder:
        app = QApplication(["dabir"])
        settings = QSettings(f"{folder}/dabir.ini", QSettings.Format.IniFormat)
        settings.setValue("preferences/language", "en")
        desk = Desk(app, settings, path, Path(folder) / "state")
        desk.open()
        desk.window.resize(1280, 720)
        _until(lambda: desk.window.page() is not None)
        _Eye(desk).look(queries)
        desk.close()


class _Eye:
    """Clicks and types on the page of contacts, and sees when rows are painted."""

    def __init__(self, desk: Any) -> None:
        self._desk = desk
        self._place = 4
        desk.window.go(0)
        self._before = _megabytes()
        self._page = desk.window._pages[self._place]
        self._painted: list[float] = []
        self._page.reader.changed.connect(self._on_changed)

    def look(self, queries: list[str]) -> None:
        """Measure and print."""
        page = self._page
        print("\nIn the window")
        self._settle()
        page.model.begin(RefList(), (), "", complete=True)
        page._loaded = False  # as it is before it was ever seen
        opened = self._until_painted(self._go)
        self._settle()
        self._desk.window.go(0)
        self._desk.window.repaint()
        again, _ = _timed(self._go)
        print(f"  page opens with first rows {opened * 1000:.1f} ms, again {again * 1000:.1f} ms")
        _tell("  typing, first rows painted", [self._type(words) for words in queries])
        page.list.filter_edit.clear()
        self._settle()
        ends = self._until_read(page.model.rowCount() - 1)
        print(f"  to the end of {page.model.rowCount()} rows: {ends * 1000:.1f} ms")
        print(f"  memory {_megabytes():.0f} MB, {self._before:.0f} MB before contacts were read")

    def _go(self) -> None:
        self._desk.window.go(self._place)
        self._desk.window.repaint()

    def _type(self, words: str) -> float:
        """From the last key of `words` until its rows are painted."""
        from PySide6.QtTest import QTest

        edit, last = self._page.list.filter_edit, words[-1]
        edit.setFocus()
        if edit.text() == words:
            edit.clear()
        if edit.text() != words[:-1]:
            self._until_painted(lambda: edit.setText(words[:-1]))
        if last.isascii():
            return self._until_painted(lambda: QTest.keyClicks(edit, last))
        return self._until_painted(lambda: edit.insert(last))  # keyClicks has no such keys

    def _until_painted(self, act: Callable[[], object]) -> float:
        self._painted.clear()
        start = perf_counter()
        act()
        _until(lambda: self._painted)
        return self._painted[0] - start

    def _until_read(self, place: int) -> float:
        start, page = perf_counter(), self._page
        page.view.scrollTo(page.model.index(place))
        _until(lambda: page.model.row_at(place) is not None)
        return perf_counter() - start

    def _settle(self) -> None:
        _until(lambda: self._page.reader.is_settled and not self._desk.ui.tasks.pending)

    def _on_changed(self) -> None:
        self._page.view.viewport().repaint()
        self._painted.append(perf_counter())


def _until(condition: Callable[[], object]) -> None:
    """Wait as an event loop does: one that spins would take the time of the threads that read."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

    flags, heart = QEventLoop.ProcessEventsFlag, QTimer(interval=200)
    heart.start()
    end = perf_counter() + _PATIENCE
    while not condition():
        QCoreApplication.processEvents(flags.AllEvents | flags.WaitForMoreEvents)
        if perf_counter() > end:
            raise SystemExit("The window did not answer.")


def _timed(act: Callable[[], Any]) -> tuple[float, Any]:
    start = perf_counter()
    value = act()
    return perf_counter() - start, value


def _tell(what: str, seconds: list[float]) -> None:
    ordered = sorted(seconds)
    at = min(len(ordered) - 1, int(len(ordered) * 0.95))
    print(
        f"{what}: median {median(ordered) * 1000:.1f} ms, p95 {ordered[at] * 1000:.1f} ms,"
        f" longest {ordered[-1] * 1000:.1f} ms of {len(ordered)}"
    )


def _megabytes() -> float:
    """What the process holds in memory now; 0 where the system does not tell."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


if __name__ == "__main__":
    raise SystemExit(main())
