"""Many papers as one file for the printer, written so that hundreds need little memory.

The file is for paper, not for keeping: marks and signatures are drawn into the pages, and what
belongs to each paper's own file (its tags, its signature, its claim to be an archival file) is
left out. The papers themselves stay as they were issued.
"""

import os
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pikepdf
from pikepdf import Name, Pdf

from desktop_app.core.errors import CancelledError, UserError
from desktop_app.core.files import explain_os_error
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say

_AT_ONCE = 24
"""How many papers are held in memory before they are written down."""
_LEFT_OUT = (Name.StructParents, Name.Tabs, Name.AA, Name.Metadata)
"""Entries of a page that point into the file it came from."""


@dataclass(frozen=True, slots=True)
class PrintPart:
    """One paper of a print file; `title` is its bookmark."""

    title: str
    pdf: bytes


class PrintFile:
    """Collects papers one by one; `finish` puts them together, all of them or nothing.

    With `even_pages`, a paper with an odd number of pages is followed by an empty one, so that on
    a printer that prints both sides every paper begins on a sheet of its own.
    """

    def __init__(self, path: Path, *, even_pages: bool = False) -> None:
        self._path, self._even = path, even_pages
        self._marks: list[tuple[str, int]] = []
        self._pages = 0
        self._sources: list[Pdf] = []
        self._parts: list[Path] = []
        self._gathered = Pdf.new()
        try:
            # Beside the file, for its owner alone: letters do not belong into a shared folder.
            folder = tempfile.mkdtemp(prefix=".print-", dir=path.parent)
        except OSError as error:
            raise explain_os_error(error, path) from error
        self._folder = Path(folder)

    def add(self, title: str, pdf: bytes) -> int:
        """Append a paper; how many pages it takes, an empty one included.

        Raises UserError for a file that cannot be read and for a full disk.
        """
        try:
            source = Pdf.open(BytesIO(pdf))
            _flatten(source)
            taken = len(source.pages)
            self._gathered.pages.extend(source.pages)
        except pikepdf.PdfError as error:
            raise _unreadable(title) from error
        if self._even and taken % 2:
            self._gathered.add_blank_page(page_size=_size(source))
            taken += 1
        self._sources.append(source)
        self._marks.append((title, self._pages))
        self._pages += taken
        if len(self._sources) >= _AT_ONCE:
            self._write_down()
        return taken

    def finish(self, title: str = "") -> int:
        """Write the file in place of any older one; how many pages it has."""
        self._write_down()
        opened: list[Pdf] = []
        try:
            with Pdf.new() as whole:
                for part in self._parts:
                    opened.append(Pdf.open(part))
                    whole.pages.extend(opened[-1].pages)
                self._mark(whole, title)
                self._replace(whole)
        finally:
            for pdf in opened:
                pdf.close()
            self.abandon()
        return self._pages

    def abandon(self) -> None:
        """Leave nothing behind; an older file stays as it was."""
        self._close_sources()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _write_down(self) -> None:
        if not self._sources:
            return
        part = self._folder / f"{len(self._parts)}.pdf"
        try:
            self._gathered.save(part)
        except OSError as error:
            raise explain_os_error(error, self._path) from error
        self._parts.append(part)
        self._close_sources()
        self._gathered = Pdf.new()

    def _close_sources(self) -> None:
        self._gathered.close()
        for source in self._sources:
            source.close()
        self._sources = []

    def _mark(self, whole: Pdf, title: str) -> None:
        with whole.open_outline() as outline:
            for name, page in self._marks:
                outline.root.append(pikepdf.OutlineItem(name, page))
        if title:
            whole.docinfo[Name.Title] = title
        whole.Root.PageMode = Name.UseOutlines

    def _replace(self, whole: Pdf) -> None:
        temporary = self._folder / f"{secrets.token_hex(6)}.pdf"
        try:
            with temporary.open("xb") as file:
                whole.save(file)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(self._path)
        except OSError as error:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise explain_os_error(error, self._path) from error


def print_file(
    parts: Iterable[PrintPart],
    path: Path,
    *,
    even_pages: bool = False,
    title: str = "",
    progress: Callable[[int], object] = lambda _done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write all parts into one file at `path`, in order; how many pages it has.

    `parts` is read one at a time. `progress(done)` is called after each. Raises CancelledError as
    soon as `cancelled()` says so, then and on any error nothing is written.
    """
    made = PrintFile(path, even_pages=even_pages)
    try:
        for done, part in enumerate(parts, 1):
            if cancelled():
                raise CancelledError
            made.add(part.title, part.pdf)
            progress(done)
        return made.finish(title)
    finally:
        made.abandon()


def _flatten(pdf: Pdf) -> None:
    """Draw what a printer would print of fields into the pages, and drop what else is on them."""
    pdf.flatten_annotations("print")
    for page in pdf.pages:
        for name in (Name.Annots, *_LEFT_OUT):
            if name in page.obj:
                del page.obj[name]


def _size(pdf: Pdf) -> tuple[float, float]:
    left, bottom, right, top = (float(edge) for edge in pdf.pages[-1].mediabox.as_list())
    return right - left, top - bottom


def _unreadable(title: str) -> UserError:
    return UserError(
        say(QT_TRANSLATE_NOOP("Sentences", "The file of {title} cannot be read."), title=title),
        QT_TRANSLATE_NOOP("Sentences", "Run “dabir check”; nothing was written."),
    )
