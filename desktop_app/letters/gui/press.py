"""What the letters' page needs from the typesetter and the signer; `app` provides it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QImage

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.letters.dispatch_records import Slip
from desktop_app.letters.records import Enclosure, Letter, LetterPaper
from desktop_app.letters.register_records import RegisterPaper

Freeze = Callable[[LetterPaper], bytes]
SetRegister = Callable[[RegisterPaper, Language, datetime, Callable[[int, int], None]], bytes]

Merge = Callable[[bytes, Letter, Sequence[tuple[Enclosure, bytes]], datetime], bytes]


@dataclass(frozen=True, slots=True)
class Findings:
    """What a verification found: whether all is well, and that in sentences."""

    good: bool
    sentences: tuple[str, ...]


class PrintJob(Protocol):
    """Many papers put together as one file for the printer, one by one."""

    def add(self, title: str, pdf: bytes) -> int:
        """Append a paper; how many pages it takes. Raises UserError."""

    def finish(self, title: str = "") -> int:
        """Write the file; how many pages it has. Raises UserError."""

    def abandon(self) -> None:
        """Leave nothing behind."""


@dataclass(frozen=True, slots=True)
class Press:
    """Callables that know PDF, all called off the window's thread but `certificate` and `remember`.

    `preview(paper, scale)` and `pages(pdf, scale)` render at `scale` pixels to the point;
    `first_pages(pdf, scale, most)` no more than `most` of them.
    `freeze_unsigned` sets a paper that will be signed in ink. `freezer(passphrase, path)` opens
    the certificate file and returns what sets and signs a paper; it raises UserError for a wrong
    passphrase. `certificate()` and `remember(path)` keep the path (never the passphrase).
    `trouble(paper)` finds what in a paper cannot be printed, without setting it.
    `copy(pdf, letter)` marks an issued letter's file as a copy; `families(language)` names the
    fonts that can be chosen for a language. `print_job(path, even_pages)` begins a print file;
    with `even_pages` each paper has sheets of its own when both sides are printed. `register` sets
    the register of a year and calls its last argument as it goes, which may raise to stop it.
    `slip` sets the slip of a delivery by hand; `merged(pdf, letter, enclosures, made_at)` is a copy
    of an issued letter with its enclosures behind it; `scan_codes(data)` reads the codes on a scan.
    """

    preview: Callable[[LetterPaper, float], list[QImage]]
    pages: Callable[[bytes, float], list[QImage]]
    freeze_unsigned: Freeze
    freezer: Callable[[str, Path], Freeze]
    verify: Callable[[bytes], Findings]
    print_job: Callable[[Path, bool], PrintJob]
    certificate: Callable[[], str] = lambda: ""
    remember: Callable[[str], None] = lambda _path: None
    copy: Callable[[bytes, Letter], bytes] = lambda pdf, _letter: pdf
    families: Callable[[Language], tuple[str, ...]] = lambda _language: ()
    first_pages: Callable[[bytes, float, int], list[QImage]] = lambda _pdf, _scale, _most: []
    trouble: Callable[[LetterPaper], UserError | None] = lambda _paper: None
    register: SetRegister = lambda _paper, _language, _created, _step: b""
    slip: Callable[[Slip], bytes] = lambda _slip: b""
    merged: Merge = lambda pdf, _letter, _enclosures, _at: pdf
    scan_codes: Callable[[bytes], tuple[str, ...]] = lambda _data: ()
