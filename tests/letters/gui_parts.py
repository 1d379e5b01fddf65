"""A press without paper and a window's collaborators over a real office."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage

from desktop_app.core.errors import UserError
from desktop_app.letters.gui.press import Findings, Freeze, Press
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.print_file import PrintFile


@dataclass
class FakePress:
    """Counts what is asked of it; the passphrase is "open"."""

    previews: list[LetterPaper] = field(default_factory=list)
    shown: list[bytes] = field(default_factory=list)
    certificate: str = ""

    def press(self) -> Press:
        return Press(
            preview=self._preview,
            pages=self._pages,
            freeze_unsigned=_freeze,
            freezer=self._freezer,
            verify=lambda pdf: Findings(pdf.startswith(b"%PDF"), ("The file is intact.",)),
            print_job=lambda path, even: PrintFile(path, even_pages=even),
            certificate=lambda: self.certificate,
            remember=self._remember,
        )

    def _preview(self, paper: LetterPaper, scale: float) -> list[QImage]:
        self.previews.append(paper)
        return [_page(scale)]

    def _pages(self, pdf: bytes, scale: float) -> list[QImage]:
        self.shown.append(pdf)
        return [_page(scale), _page(scale)]

    def _freezer(self, passphrase: str, path: Path) -> Freeze:
        if passphrase != "open":
            raise UserError("The passphrase does not open this certificate.", "Type it again.")
        return _freeze

    def _remember(self, path: str) -> None:
        self.certificate = path


def _freeze(paper: LetterPaper) -> bytes:
    return f"%PDF {paper.reference}".encode()


def _page(scale: float) -> QImage:
    image = QImage(round(595 * scale), round(842 * scale), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    return image
