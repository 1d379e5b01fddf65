"""How quickly a large office is searched, listed and written into, and what its window weighs.

Run from the top of the repository; the office is filled once where --office names a file:

    python tests/benchmarks/bench_office.py --office /tmp/bench/office.db

100,000 contacts, 50,000 letters with whole texts, 5,000 meetings and 1,000 memoranda take two
minutes to fill. Targets are those of the design: search 16 ms (p95), the letters' page 50 ms, no
frame of a scroll over 16 ms, 200 MB. Issuing is told as a ratio to setting the same papers alone.
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
from time import perf_counter
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(1, str(Path(__file__).parents[2]))  # for a repository that is not installed

from bench_contacts import _megabytes, _tell, _timed, _until
from bench_office_book import fill

from desktop_app import finding
from desktop_app.core.found import Wanted
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.db.office import Office, open_office
from desktop_app.letters import service, service_find
from desktop_app.letters.find_records import LetterQuery
from desktop_app.letters.records import LetterPaper

EN = Language.EN
_FIRST = 24
_FRAMES = 240


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; returns 0."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--size", type=float, default=1.0, help="a fraction of the whole office")
    parser.add_argument("--queries", type=int, default=200, help="how many are typed")
    parser.add_argument("--issue", type=int, default=1_000, help="how many letters are issued")
    parser.add_argument("--office", type=Path, help="where the office is, or is to be filled")
    parser.add_argument("--window", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.window:
        _measure_window(chosen.office, json.loads(sys.stdin.read()))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        path = chosen.office or Path(folder) / "office.db"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            seconds, _ = _timed(lambda: _fill(path, chosen.size))
            print(f"Filled {path.stat().st_size / 1e6:.0f} MB in {seconds:.0f} s")
        office = open_office(path, "Benchmark", state_dir=path.parent / "state")
        try:
            queries = _queries(office, chosen.queries)
            _measure_service(office, queries)
        finally:
            office.close()
        _measure_in_child(path, queries)
        if chosen.issue:
            _measure_issue(Path(folder), chosen.issue)
    return 0


def _fill(path: Path, size: float) -> None:
    fill(
        path, path.parent / "state", people=int(100_000 * size), sent=int(50_000 * size),
        meetings=int(5_000 * size), memoranda=int(1_000 * size),
    )  # fmt: skip


def _queries(office: Office, count: int) -> list[str]:
    """One to three words, or beginnings of words, of records of every kind that exist."""
    random, lines = Random(11), []
    for kind, share in ((Kind.PERSON, 4), (Kind.LETTER, 4), (Kind.MEETING, 1), (Kind.MOU, 1)):
        keys = office.read(lambda session, kind=kind: _keys(session, kind))
        some = [random.choice(keys) for _ in range(max(1, count * share // 10))]
        lines += office.read(lambda s, kind=kind, some=some: finding.lines(s, kind, some, EN))
    typed = []
    for number in range(count):
        line = random.choice(lines)
        words = f"{line.title} {line.subtitle}".replace("·", " ").split()
        chosen = random.sample(words, min(len(words), 1 + number % 3))
        typed.append(" ".join(word[: random.randint(1, 8)] for word in chosen))
    return typed


def _keys(session: Any, kind: Kind) -> list[int]:
    from desktop_app.db.search import rows_of_kind

    return [key for _, key in rows_of_kind(session, kind)]


def _measure_service(office: Office, queries: list[str]) -> None:
    def ask(words: str) -> Any:
        return office.read(lambda session: finding.find(session, Wanted(words), EN))

    def rows(session: Any) -> object:
        found = service_find.found(session, LetterQuery(), limit=_FIRST)
        return service_find.letter_lines(session, found)

    print("\nThrough the service")
    _tell("  searching", [_timed(partial(ask, words))[0] for words in queries])
    seconds, _ = _timed(partial(office.read, rows))
    print(f"  first rows of the register {seconds * 1000:.1f} ms, its order not known yet")
    every = partial(office.read, lambda s: len(service_find.found(s, LetterQuery())))
    seconds, number = _timed(every)
    print(f"  the order of {number} letters {seconds * 1000:.1f} ms, once after each change")
    reference = office.read(lambda s: service.rows(s, limit=9)[-1].reference)
    seconds, _ = _timed(lambda: office.read(lambda s: service.by_reference(s, f"{reference} ")))
    print(f"  a letter by its number {seconds * 1000:.1f} ms")


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
        desk = Desk(app, settings, path, path.parent / "state")
        desk.open()
        desk.window.resize(1280, 720)
        _until(lambda: desk.window.page() is not None)
        _Eye(desk).look(queries)
        desk.close()


class _Eye:
    """Clicks, types and scrolls, and sees when rows are painted."""

    def __init__(self, desk: Any) -> None:
        self._desk, self._page = desk, desk.window._pages[1]
        self._before = _megabytes()
        self._painted: list[float] = []
        self._page.reader.changed.connect(self._on_list)
        desk.window.search.model.modelReset.connect(self._on_found)

    def look(self, queries: list[str]) -> None:
        """Measure and print."""
        print("\nIn the window")
        window, page = self._desk.window, self._page
        self._settle()
        start = perf_counter()
        window.go(1)
        page.view.viewport().repaint()
        _until(lambda: page.model.row_at(0) is not None)
        opened = perf_counter() - start
        self._settle()
        print(f"  the letters' page opens with first rows in {opened * 1000:.1f} ms")
        page._loaded, page._segment = False, ""  # as it is before it was ever read
        read = self._until_painted(lambda: (page.refresh(), window.repaint()))
        self._settle()
        print(f"  where nothing was read ahead of the click, in {read * 1000:.1f} ms")
        self._scroll()
        window.open_search()
        _tell("  typing, first finds painted", [self._type(words) for words in queries])
        window.search.close_popup()
        self._settle()
        print(f"  memory {_megabytes():.0f} MB, {self._before:.0f} MB before letters were read")

    def _scroll(self) -> None:
        """From the top to the end, a wheel's worth at a time with jumps between."""
        from PySide6.QtCore import QCoreApplication

        view, bar = self._page.view, self._page.view.verticalScrollBar()
        frames = []
        for number in range(_FRAMES):
            place = bar.maximum() * number // _FRAMES if number % 3 == 0 else bar.value() + 120
            start = perf_counter()
            bar.setValue(place)
            view.viewport().repaint()
            QCoreApplication.processEvents()
            frames.append(perf_counter() - start)
        _tell(f"  scrolling {self._page.model.rowCount()} letters, frames", frames)

    def _type(self, words: str) -> float:
        """From the last key of `words` until its finds are painted."""
        edit = self._desk.window.search.edit
        edit.setText("")
        if words[:-1].strip():
            self._until_painted(lambda: edit.setText(words[:-1]))
            self._settle()
        return self._until_painted(lambda: edit.insert(words[-1]))

    def _until_painted(self, act: Callable[[], object]) -> float:
        self._painted.clear()
        start = perf_counter()
        act()
        _until(lambda: self._painted)
        return self._painted[0] - start

    def _settle(self) -> None:
        _until(lambda: self._page.reader.is_settled and not self._desk.ui.tasks.pending)

    def _on_list(self) -> None:
        self._page.view.viewport().repaint()
        self._painted.append(perf_counter())

    def _on_found(self) -> None:
        search = self._desk.window.search
        search.view.viewport().repaint()
        self._painted.append(perf_counter())


def _measure_issue(folder: Path, count: int) -> None:
    """Letters of two scripts, issued one after the other, and their papers set alone."""
    from desktop_app.papers import set_letter

    path = folder / "issue.db"
    fill(path, folder / "issuing", people=60, sent=count, meetings=1, memoranda=1)
    office = open_office(path, "Benchmark", state_dir=folder / "issuing")
    papers: list[LetterPaper] = []

    def freeze(paper: LetterPaper) -> bytes:
        papers.append(paper)
        return set_letter(paper)

    try:
        drafts = [_draft(office, key) for key in range(1, count + 1)]
        set_letter(office.read(lambda s: service.letter_paper(s, drafts[0][0])))  # fonts
        seconds, _ = _timed(lambda: [_issue(office, draft, freeze) for draft in drafts])
        bare, _ = _timed(lambda: [set_letter(paper) for paper in papers])
    finally:
        office.close()
    print("\nIssuing")
    print(
        f"  {count} letters in {seconds:.1f} s, {count / seconds:.1f} a second,"
        f" {seconds / bare:.2f} times setting their papers alone"
    )


def _draft(office: Office, key: int) -> tuple[int, int]:
    """A draft with the text of an issued letter."""
    from dataclasses import replace

    def work(session: Any) -> tuple[int, int]:
        known, fresh = service.letter(session, key), service.new_letter(session, EN)
        draft = replace(
            fresh, addressee_post_id=known.addressee_post_id, signer_post_id=known.signer_post_id,
            series_id=known.series_id, subject=known.subject, body=known.body[:900],
            override_reason="benchmark",
        )  # fmt: skip
        saved = service.save_letter(session, draft)
        return saved.id or 0, saved.version

    return office.write(work).value


def _issue(office: Office, draft: tuple[int, int], freeze: Callable[[LetterPaper], bytes]) -> Ref:
    office.write(lambda s: service.issue(s, *draft, freeze, False))
    return Ref(Kind.LETTER, draft[0])


if __name__ == "__main__":
    raise SystemExit(main())
