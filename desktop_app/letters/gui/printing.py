"""Putting rendered pages on paper, through the system's own print dialog."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PRINTED_DPI = 300
"""Pages are rendered this fine; finer is not seen on paper and takes four times the memory."""


def ask_printer(parent: QWidget) -> "QPrinter | None":
    """The printer and pages the officer chooses; None when cancelled."""
    # Late: asking the system for its printers is not free, and few letters are printed from here.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() else None


def print_images(printer: "QPrinter", images: Sequence[QImage]) -> None:
    """Print each image as a page in its own size, from the paper's very edge.

    The images have `PRINTED_DPI` dots to the inch. Raises UserError when the printer refuses.
    """
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The printer does not take the paper."),
            QT_TRANSLATE_NOOP("Sentences", "See whether it is ready, or save a copy instead."),
        )
    dots = printer.resolution() / PRINTED_DPI
    for place, image in enumerate(_chosen(printer, images)):
        if place:
            printer.newPage()
        painter.drawImage(QRectF(0, 0, image.width() * dots, image.height() * dots), image)
    painter.end()


def _chosen(printer: "QPrinter", images: Sequence[QImage]) -> Sequence[QImage]:
    """The pages asked for in the dialog; it counts from 1, and 0 means all."""
    first, last = printer.fromPage() or 1, printer.toPage() or len(images)
    return images[first - 1 : last]
