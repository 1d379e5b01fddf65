"""The languages of the interface: loading them, and the two steps that make them.

    python -m desktop_app.ui.translations update   # collect every tr() into dabir_fa.ts
    python -m desktop_app.ui.translations release  # compile the translated .ts into .qm

Translations live in `resources/i18n`. The tools are part of PySide6.
"""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.resources import resource

PACKAGE = Path(__file__).resolve().parent.parent
FOLDER = resource("i18n")
TRANSLATED = ("fa",)


class InterfaceLanguage(LabelledEnum):
    """What the officer chose in the preferences."""

    SYSTEM = "system", QT_TRANSLATE_NOOP("Labels", "Like the system")
    ENGLISH = "en", QT_TRANSLATE_NOOP("Labels", "English")
    PERSIAN = "fa", QT_TRANSLATE_NOOP("Labels", "Persian")


def locale_for(choice: InterfaceLanguage) -> QLocale:
    """The locale of a choice; a system in another language gets English."""
    if choice is InterfaceLanguage.PERSIAN:
        return QLocale(QLocale.Language.Persian, QLocale.Country.Iran)
    if choice is InterfaceLanguage.ENGLISH:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    system = QLocale.system()
    if system.language() in (QLocale.Language.Persian, QLocale.Language.English):
        return system
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def install(app: QApplication, choice: InterfaceLanguage) -> None:
    """Give the application the language of `choice`, its direction and Qt's own texts.

    Call it before any widget is made. An explicit `-reverse` on the command line keeps the
    window reversed.
    """
    locale = locale_for(choice)
    QLocale.setDefault(locale)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt_folder), ("dabir", str(FOLDER))):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
    if locale.textDirection() is Qt.LayoutDirection.RightToLeft:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def update() -> int:
    """Collect the texts of the package into a .ts file per language; pyside6-lupdate's status."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path) for path in PACKAGE.rglob("*.py"))
    status = 0
    for tag in TRANSLATED:
        target = FOLDER / f"dabir_{tag}.ts"
        names = ["-no-obsolete", "-ts", str(target), "-target-language", tag]
        command = ["pyside6-lupdate", *sources, *names]
        status = status or _run(command)
    return status


def release() -> int:
    """Compile every .ts file; pyside6-lrelease's status."""
    status = 0
    for source in sorted(FOLDER.glob("dabir_*.ts")):
        target = source.with_suffix(".qm")
        status = status or _run(["pyside6-lrelease", str(source), "-qm", str(target)])
    return status


def _run(command: list[str]) -> int:
    tool = Path(sys.executable).with_name(command[0])
    return subprocess.run([str(tool), *command[1:]], check=False).returncode


if __name__ == "__main__":
    steps = {"update": update, "release": release}
    if len(sys.argv) != 2 or sys.argv[1] not in steps:
        sys.exit(__doc__)
    sys.exit(steps[sys.argv[1]]())
