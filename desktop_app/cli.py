"""The commands: results on stdout, messages on stderr, and a status that a program may read.

Status: 0 done, 1 "no" (a file is not intact, an office has faults), 2 wrong use, 3 something in
the world is wrong. What is heavy to import is imported by the command that needs it.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.core import places
from desktop_app.core.controls import show_controls
from desktop_app.core.errors import UserError
from desktop_app.core.files import read_whole, write_whole
from desktop_app.core.labels import LabelledEnum
from desktop_app.core.languages import PAPER_LANGUAGES, Language

DONE, NO, WRONG_USE, TROUBLE = 0, 1, 2, 3


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its status."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except UserError as error:
        _say(error.message)
        if error.advice:
            _say(error.advice)
        return TROUBLE
    except KeyboardInterrupt:
        _say("Stopped.")
        return TROUBLE
    except BrokenPipeError:
        return TROUBLE


def _parser() -> argparse.ArgumentParser:
    # --office may stand before the command or after it; SUPPRESS keeps the first from being lost.
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--office", type=Path, metavar="PATH", default=argparse.SUPPRESS,
        help="the office's database; without it, the one in your data folder",
    )  # fmt: skip
    parser = argparse.ArgumentParser(
        prog="dabir",
        description="Contacts, minutes, memoranda and signed letters of a secretariat. "
        "Without a command, the window opens.",
        parents=[shared],
    )
    # Qt's own switch, to see a layout in the other direction.
    parser.add_argument("-reverse", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--version", action="version", version=f"dabir {__version__}")
    parser.set_defaults(command=_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for add in (
        _add_demo, _add_verify, _add_letters, _add_export, _add_case, _add_register, _add_backup,
        _add_check,
    ):  # fmt: skip
        add(commands, shared)
    return parser


def _add_demo(commands: Any, _shared: argparse.ArgumentParser) -> None:
    demo = commands.add_parser("demo", help="build the sample office and its papers in a folder")
    demo.add_argument("directory", type=Path, metavar="DIR")
    demo.add_argument("--no-window", action="store_true", help="do not open the window afterwards")
    demo.add_argument("--overwrite", action="store_true", help="replace an earlier demonstration")
    demo.set_defaults(command=_demo)


def _add_verify(commands: Any, shared: argparse.ArgumentParser) -> None:
    verify = commands.add_parser(
        "verify", parents=[shared], help="say whether a signed PDF is intact and who signed it"
    )
    verify.add_argument("file", type=Path, metavar="FILE")
    verify.add_argument(
        "--trust", type=Path, metavar="CERT.pem", action="append", default=[],
        help="a certificate to trust; may be repeated",
    )  # fmt: skip
    verify.add_argument("--json", action="store_true", help="print JSON")
    verify.set_defaults(command=_verify)


def _add_letters(commands: Any, shared: argparse.ArgumentParser) -> None:
    letters = commands.add_parser("letters", parents=[shared], help="list the letters")
    letters.add_argument("--json", action="store_true", help="print JSON")
    letters.add_argument("--received", action="store_true", help="list those that came in")
    letters.set_defaults(command=_letters)


def _add_export(commands: Any, shared: argparse.ArgumentParser) -> None:
    export = commands.add_parser(
        "export-letter", parents=[shared], help="write an issued letter's PDF, as it was issued"
    )
    export.add_argument("number", metavar="NUMBER")
    export.add_argument("out", type=Path, metavar="OUT.pdf")
    export.add_argument(
        "--copy", action="store_true", help="write a copy, marked as one and without the signature"
    )
    export.add_argument(
        "--to", default="", metavar="NAME",
        help="a part of the addressee's name, where the letters of a circular share one number",
    )  # fmt: skip
    export.add_argument("--overwrite", action="store_true", help="replace an existing file")
    export.set_defaults(command=_export_letter)


def _add_case(commands: Any, shared: argparse.ArgumentParser) -> None:
    case = commands.add_parser(
        "export-case", parents=[shared],
        help="write the whole thread of a letter: its papers, a table and their sums",
    )  # fmt: skip
    case.add_argument("number", metavar="NUMBER", help="of a letter, ours or received")
    case.add_argument(
        "out", type=Path, metavar="DIR", help="a folder that is made, or an archive (.zip)"
    )
    case.add_argument("--overwrite", action="store_true", help="replace an existing archive")
    case.set_defaults(command=_export_case)


def _add_register(commands: Any, shared: argparse.ArgumentParser) -> None:
    register = commands.add_parser(
        "register", parents=[shared], help="write the register of a series and year as a PDF"
    )
    register.add_argument("series", metavar="SERIES")
    register.add_argument("year", type=int, metavar="YEAR")
    register.add_argument("-o", "--out", type=Path, required=True, metavar="OUT.pdf")
    register.add_argument(
        "--language", choices=[each.stored for each in PAPER_LANGUAGES], default="en",
        help="the language of the register; en without it",
    )  # fmt: skip
    register.add_argument("--overwrite", action="store_true", help="replace an existing file")
    register.set_defaults(command=_register)


def _add_backup(commands: Any, shared: argparse.ArgumentParser) -> None:
    backup = commands.add_parser("backup", parents=[shared], help="write a verified backup")
    backup.add_argument("out", type=Path, metavar="OUT")
    backup.set_defaults(command=_backup)


def _add_check(commands: Any, shared: argparse.ArgumentParser) -> None:
    check = commands.add_parser(
        "check", parents=[shared], help="check every row, blob and register entry of the office"
    )
    check.add_argument("--json", action="store_true", help="print JSON")
    check.set_defaults(command=_check)


def _window(options: argparse.Namespace) -> int:
    from desktop_app.display import require_display

    require_display()
    from desktop_app.app import run_window

    return run_window(_office_path(options), reverse=options.reverse)


def _demo(options: argparse.Namespace) -> int:
    from desktop_app.demo import build
    from desktop_app.display import has_display

    intact = True
    for made in build(options.directory, overwrite=options.overwrite, state=places.state_dir()):
        intact &= made.good
        _out(f"{made.name:<24} {made.sentence}")
    if not intact:
        return NO
    if options.no_window:
        return DONE
    if not has_display():
        _say("There is no screen here, so the window is not opened.")
        _say(f"On a desktop: dabir --office {options.directory / 'office.db'}")
        return DONE
    from desktop_app.app import run_window

    return run_window(options.directory / "office.db", reverse=options.reverse)


def _verify(options: argparse.Namespace) -> int:
    from desktop_app.pdf.verification import verify
    from desktop_app.verdicts import describe_verdict, register_entry, verdict_as_json

    data = read_whole(options.file)
    trust = [read_whole(path) for path in options.trust]
    verdict = verify(data, trust)
    entry = register_entry(data, getattr(options, "office", None))
    if options.json:
        _out_json(verdict_as_json(verdict, entry))
    else:
        for sentence in describe_verdict(verdict, entry):
            _out(show_controls(sentence))
    return DONE if verdict.intact else NO


def _letters(options: argparse.Namespace) -> int:
    from desktop_app.letters import service

    if options.received:
        return _received(options)
    with _open(options) as office:
        letters = office.read(service.register)
    if options.json:
        from desktop_app.verdicts import letter_as_json

        _out_json([letter_as_json(letter) for letter in letters])
        return DONE
    for letter in letters:
        _row(letter.reference, letter.day, letter.state, letter.addressee, letter.subject)
    if not letters:
        _say("There are no letters yet.")
    return DONE


def _received(options: argparse.Namespace) -> int:
    """The letters that came in and have our number, in the order of the numbers."""
    from desktop_app.letters.service_received import incoming_lines

    with _open(options) as office:
        lines = [each for each in office.read(incoming_lines) if each.reference][::-1]
    if options.json:
        from desktop_app.verdicts import received_as_json

        _out_json([received_as_json(line) for line in lines])
        return DONE
    for line in lines:
        _row(line.reference, line.received_on, line.state, line.sender, line.subject)
    if not lines:
        _say("No letter that came in is registered yet.")
    return DONE


def _row(number: str, day: date | None, state: LabelledEnum, who: str, subject: str) -> None:
    cells = (number or "-", day.isoformat() if day else "-", state.label, who, subject)
    _out("\t".join(show_controls(" ".join(cell.split())) for cell in cells))


def _export_letter(options: argparse.Namespace) -> int:
    from desktop_app.letters import service

    with _open(options) as office:
        letter = office.read(lambda session: _one_letter(session, options.number, options.to))
        letter_id = letter.id or 0
        pdf = office.read(lambda session: service.issued_pdf(session, letter_id))
    if options.copy:
        from desktop_app.letters.document_copies import letter_copy

        pdf = letter_copy(pdf, letter)
    write_whole(options.out, pdf, overwrite=options.overwrite)
    _out(str(options.out))
    return DONE


def _one_letter(session: Any, number: str, to: str) -> Any:
    """The issued letter of a number; of those that share it, the one to `to`."""
    from desktop_app.core.folding import fold
    from desktop_app.letters import service

    found = service.by_reference(session, number)
    if found is None or not found.pdf_sha256:
        raise UserError(
            f"No issued letter of ours has the number {show_controls(number)}.",
            "'dabir letters' lists the numbers.",
        )
    same = service.bearing(session, found.reference)
    meant = [each for each in same if fold(to) in fold(each.addressee)]
    if len(meant) == 1:
        return meant[0]
    names = "; ".join(show_controls(each.addressee) for each in same)
    raise UserError(
        f"The number {show_controls(found.reference)} does not say which letter is meant.",
        f"Add --to with a part of the addressee's name, one of: {names}.",
    )


def _export_case(options: argparse.Namespace) -> int:
    from desktop_app import cases

    with _open(options) as office:
        ref = office.read(lambda session: cases.find_record(session, options.number))
        if ref is None:
            raise UserError(
                f"There is no letter {show_controls(options.number)} in this office.",
                "'dabir letters' lists the numbers.",
            )
        write = office.read(
            lambda session: cases.case_writer(
                session, ref, Language.EN, options.out, overwrite=options.overwrite
            )
        )
    _out(str(write(lambda _done, _all: None)))
    return DONE


def _register(options: argparse.Namespace) -> int:
    from datetime import datetime

    from desktop_app.letters import service
    from desktop_app.papers import set_register

    with _open(options) as office:
        found = office.read(lambda s: service.find_register(s, options.series, options.year))
        paper = office.read(lambda s: service.register_paper(s, found.series.id or 0, found.year))
    created = datetime.now().astimezone()
    pdf = set_register(paper, Language(options.language), created, lambda _done, _all: None)
    write_whole(options.out, pdf, overwrite=options.overwrite)
    gap = f", {len(paper.missing)} missing" if paper.missing else ""
    _out(f"{options.out}\t{paper.issued} issued, {paper.void} void{gap}")
    return DONE


def _backup(options: argparse.Namespace) -> int:
    with _open(options) as office:
        report = office.backup(options.out)
    _out(f"{report.path}\t{report.rows} rows verified")
    return DONE


def _check(options: argparse.Namespace) -> int:
    with _open(options) as office:
        report = office.check()
    if options.json:
        _out_json({"intact": report.is_whole, "rows": report.rows, "faults": list(report.problems)})
    else:
        for fault in report.problems:
            _out(show_controls(fault))
        if not report.problems:
            _out(f"The office is intact: {report.rows} rows checked.")
    return NO if report.problems else DONE


def _office_path(options: argparse.Namespace) -> Path:
    path: Path | None = getattr(options, "office", None)
    return path if path is not None else places.default_office()


def _open(options: argparse.Namespace) -> Any:
    from contextlib import closing

    from desktop_app import schema  # noqa: F401  (migrations and mappers see every table)
    from desktop_app.db.office import open_office

    path = _office_path(options)
    if not path.exists():
        raise UserError(
            f"There is no office at {path}.", "Name one with --office, or start dabir to make one."
        )
    office = open_office(path, places.officer(), state_dir=places.state_dir(), create=False)
    for notice in office.notices:
        _say(notice)
    return closing(office)


def _out(line: str) -> None:
    print(line, flush=True)


def _out_json(value: Any) -> None:
    _out(json.dumps(value, ensure_ascii=False, indent=2))


def _say(line: str) -> None:
    print(f"dabir: {line}", file=sys.stderr, flush=True)
