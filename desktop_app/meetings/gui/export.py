"""Prints minutes and news to a PDF file: languages, file name, then work away from the window."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from desktop_app.core.files import write_whole
from desktop_app.core.languages import FORM_LANGUAGES, PAPER_LANGUAGES, Language
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import label
from desktop_app.ui.parts import menu_text

Languages = tuple[Language, ...]
MakeDocument = Callable[[Any, Languages, datetime], Any]
"""`make(session, languages, created)`: the description of the paper."""


def ask_languages(
    button: QPushButton,
    chosen: Callable[[Languages], None],
    beside: Callable[[Languages], None] | None = None,
    pairs: Sequence[Languages] = (),
) -> None:
    """Offer each paper language and all of them together in a menu over `button`.

    With `beside`, the `pairs` are offered side by side too.
    """
    menu = QMenu(button)
    for language in PAPER_LANGUAGES:
        action = menu.addAction(menu_text(label(language)))
        action.triggered.connect(_call(chosen, (language,)))
    both = menu.addAction(QCoreApplication.translate("Export", "Both languages in one file"))
    both.triggered.connect(_call(chosen, FORM_LANGUAGES))
    if beside is not None and pairs:
        menu.addSeparator()
        for pair in pairs:
            words = QCoreApplication.translate("Export", "{first} and {second} side by side")
            named = words.format(first=label(pair[0]), second=label(pair[1]))
            menu.addAction(menu_text(named)).triggered.connect(_call(beside, pair))
    menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


def ask_path(parent: QWidget, name: str) -> Path | None:
    """Ask where the file goes; None when the officer thinks better of it."""
    chosen, _filter = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("Export", "Export as PDF"),
        f"{name}.pdf",
        QCoreApplication.translate("Export", "PDF files (*.pdf)"),
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".pdf")


def export(
    ui: Ui,
    owner: QWidget,
    make: MakeDocument,
    typeset: Callable[[Any], bytes],
    languages: Languages,
    path: Path,
) -> None:
    """Read the paper, set it on the second pool, and write the file whole or not at all."""
    created = datetime.now().astimezone()
    label_ = QCoreApplication.translate("Export", "Setting the pages")

    def set_pages(document: Any) -> None:
        ui.tasks.compute(
            lambda _progress: write_whole(path, typeset(document), overwrite=True),
            lambda _nothing: ui.messages.info(
                QCoreApplication.translate("Export", "Saved {name}.").format(name=path.name)
            ),
            owner=owner,
            label=label_,
        )

    ui.tasks.read(lambda session: make(session, languages, created), set_pages, owner=owner)


def file_name(title: str) -> str:
    """A title as a file name: nothing in it that a file system reads as its own."""
    kept = "".join(c if c.isalnum() or c in " -_\u200c" else " " for c in title)
    return " ".join(kept.split())[:80] or "minutes"


def _call(chosen: Callable[[Languages], None], languages: Languages) -> Callable[[], None]:
    return lambda: chosen(languages)
