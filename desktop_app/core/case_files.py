"""One matter as files for somebody else: papers, a table, a list of sums and a page to begin with.

The folder or archive is written whole or not at all, names are fit for every system, and the page
has no script, nothing from outside, and every text as text.
"""

import html
import os
import secrets
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from desktop_app.core.errors import UserError
from desktop_app.core.files import explain_os_error
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.core.sheets import csv_table

SUMS, TABLE, PAGE, TEXT = "SHA256SUMS", "records.csv", "index.html", "index.txt"
PAPERS = "papers"
_STYLE = (
    "body{font:16px/1.5 serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%}"
    "td,th{border-bottom:1px solid #999;padding:.5rem;text-align:start;vertical-align:top}"
    "small{color:#555}li{overflow-wrap:anywhere}"
)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


@dataclass(frozen=True)
class CasePaper:
    """A file of the case; `name` is cleaned already, and `data` may be made when it is written."""

    name: str
    title: str
    data: bytes | Callable[[], bytes]


@dataclass(frozen=True)
class CaseRecord:
    """One record in words, and its papers; `faults` say which papers could not be had."""

    kind: str
    title: str
    subtitle: str = ""
    state: str = ""
    day: str = ""
    days: str = ""
    papers: tuple[CasePaper, ...] = ()
    faults: tuple[str, ...] = ()


@dataclass(frozen=True)
class CaseWords:
    """The words of the page and the table, in the language of who exports."""

    number: str
    kind: str
    title: str
    about: str
    state: str
    day: str
    papers: str
    sum: str
    made: str
    sums: str


@dataclass(frozen=True)
class Case:
    """The whole thread of a record, in the order of events."""

    title: str
    office: str
    made_at: datetime
    language: Language
    records: tuple[CaseRecord, ...]
    words: CaseWords


Step = Callable[[int, int], None]


def write_case(path: Path, case: Case, step: Step, *, overwrite: bool = False) -> Path:
    """Write a folder, or an archive where `path` ends in .zip; returns it.

    `step` is told how many files are done of how many; whatever it raises stops the export, and
    nothing is left. Raises UserError where the place is taken or the world says no.
    """
    archive = path.suffix.lower() == ".zip"
    if os.path.lexists(path) and not (overwrite and archive and path.is_file()):
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{file} exists already."), file=path.name),
            QT_TRANSLATE_NOOP("Sentences", "Choose another name for the case."),
        )
    aside = path.with_name(f".{path.name[:80]}.{secrets.token_hex(6)}")
    try:
        (_write_archive if archive else _write_folder)(aside, path.stem, case, step)
        aside.replace(path)
    except OSError as error:
        raise explain_os_error(error, path) from error
    finally:
        _forget(aside)
    return path


def files(case: Case, step: Step) -> Iterator[tuple[str, bytes]]:
    """Every file of the case by its name, one at a time; the list of sums comes last."""
    papers = [(record, paper) for record in case.records for paper in record.papers]
    sums: dict[str, str] = {}
    for done, (_record, paper) in enumerate(papers):
        step(done, len(papers) + 1)
        data = paper.data if isinstance(paper.data, bytes) else paper.data()
        name = f"{PAPERS}/{paper.name}"
        if name in sums:
            raise ValueError(f"two papers are called {name}")
        sums[name] = sha256(data).hexdigest()
        yield name, data
    for name, data in (
        (TABLE, csv_table(_table(case, sums))),
        (PAGE, _page(case, sums).encode()),
        (TEXT, _text(case, sums).encode("utf-8-sig")),
    ):
        sums[name] = sha256(data).hexdigest()
        yield name, data
    yield SUMS, "".join(f"{known}  {name}\n" for name, known in sums.items()).encode()
    step(len(papers) + 1, len(papers) + 1)


def _write_folder(aside: Path, _name: str, case: Case, step: Step) -> None:
    aside.mkdir()
    (aside / PAPERS).mkdir()
    for name, data in files(case, step):
        with (aside / PurePosixPath(name)).open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())


def _write_archive(aside: Path, name: str, case: Case, step: Step) -> None:
    at = case.made_at.timetuple()[:6]
    with aside.open("xb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for part, data in files(case, step):
                entry = zipfile.ZipInfo(f"{name}/{part}", at)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, data)
        file.flush()
        os.fsync(file.fileno())


def _forget(aside: Path) -> None:
    with suppress(OSError):
        if aside.is_dir():
            shutil.rmtree(aside)
        else:
            aside.unlink(missing_ok=True)


def _table(case: Case, sums: dict[str, str]) -> Iterator[tuple[str, ...]]:
    """A line for each paper, and one for each record without any."""
    said = case.words
    yield (
        said.number, said.kind, said.title, said.about, said.state, said.day, said.papers, said.sum
    )  # fmt: skip
    for number, record in enumerate(case.records, start=1):
        about = str(number), record.kind, record.title, record.subtitle, record.state, record.day
        for paper in record.papers:
            name = f"{PAPERS}/{paper.name}"
            yield (*about, name, sums[name])
        if not record.papers:
            yield (*about, " · ".join(record.faults), "")


def _page(case: Case, sums: dict[str, str]) -> str:
    said, language = case.words, case.language
    head = "".join(
        f"<th scope=col>{html.escape(word)}</th>"
        for word in (said.number, said.kind, said.title, said.day, said.papers)
    )
    body = "\n".join(_row(number, record, sums) for number, record in enumerate(case.records, 1))
    title = html.escape(case.title)
    return (
        f'<!doctype html>\n<html lang="{language.stored}" dir="{_direction(language)}">\n<head>\n'
        f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<h1 dir="auto">{title}</h1>\n<p dir="auto">{html.escape(case.office)}</p>\n'
        f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>\n"
        f"<p>{html.escape(said.made)} <small>{html.escape(said.sums)}</small></p>\n"
        "</body>\n</html>\n"
    )


def _row(number: int, record: CaseRecord, sums: dict[str, str]) -> str:
    about = " · ".join(filter(None, (record.subtitle, record.state)))
    papers = "".join(map(_link, record.papers))
    faults = "".join(f'<li dir="auto">{html.escape(fault)}</li>' for fault in record.faults)
    assert all(f"{PAPERS}/{paper.name}" in sums for paper in record.papers)
    return (
        f'<tr><td>{number}</td><td dir="auto">{html.escape(record.kind)}</td>'
        f'<td dir="auto">{html.escape(record.title)}'
        f'<br><small dir="auto">{html.escape(about)}</small></td>'
        f'<td dir="auto">{html.escape(record.days or record.day)}</td>'
        f"<td><ul>{papers}{faults}</ul></td></tr>"
    )


def _link(paper: CasePaper) -> str:
    place = html.escape(f"{PAPERS}/{quote(paper.name)}", quote=True)
    return f'<li dir="auto"><a href="{place}">{html.escape(paper.title)}</a></li>'


def _text(case: Case, sums: dict[str, str]) -> str:
    """The same for who cannot open a page; line ends as every editor reads them."""
    lines = [_line(case.title), _line(case.office), case.words.made, ""]
    for number, record in enumerate(case.records, start=1):
        about = (
            record.kind,
            record.title,
            record.subtitle,
            record.state,
            record.days or record.day,
        )
        lines.append(f"{number}. " + " · ".join(filter(None, map(_line, about))))
        for paper in record.papers:
            name = f"{PAPERS}/{paper.name}"
            lines += [f"   {name}", f"   SHA-256 {sums[name]}"]
        lines += [f"   {_line(fault)}" for fault in record.faults]
        lines.append("")
    return "\r\n".join(lines)


def _line(text: str) -> str:
    return " ".join(text.split())


def _direction(language: Language) -> str:
    return "rtl" if language.is_rtl else "ltr"
