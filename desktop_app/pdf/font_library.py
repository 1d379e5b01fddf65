"""The families of letters that papers may be set in: the program's own and the installed ones.

Installed fonts are looked through once, when first asked for, in whatever thread asks: some
tenths of a second on a machine with many. Only TrueType outlines are taken that the maker lets
be embedded in part, and that join Arabic letters as OpenType says. Variable fonts are set to
their regular and bold weights. `DABIR_SYSTEM_FONTS=off` in the environment leaves the program's
own families alone.
"""

import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import RLock

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.pdf.font_faces import ALPHABETS, flaw_of, loaded, reads
from desktop_app.pdf.font_files import FaceFile, Flaw, faces_in
from desktop_app.pdf.fonts import OWN_FAMILIES, FontFile, Script, own_font

SWITCH = "DABIR_SYSTEM_FONTS"
NASTALIQ = (
    "Noto Nastaliq Urdu",
    "Jameel Noori Nastaleeq",
    "Mehr Nastaliq Web",
    "Nafees Nastaleeq",
    "Urdu Typesetting",
    "Alvi Nastaleeq",
    "Gulzar",
    "Awami Nastaliq",
)
"""Families of the hand that Urdu is written in, best first."""

Chosen = tuple[tuple[Language, str], ...]
"""Families by language, as `Document.fonts` has them."""

_MOST_FILES, _DEEPEST = 20_000, 8
_SUFFIXES = (".ttf", ".ttc", ".otf", ".otc")
_USUAL = {Script.LATIN: "IBM Plex Serif", Script.ARABIC: "Amiri"}
_ADVICE = QT_TRANSLATE_NOOP("Sentences", "Choose another family; the usual one is printed so far.")


def standard_folders() -> tuple[Path, ...]:
    """Where this system keeps fonts, the officer's own before everybody's."""
    home, names = Path.home(), os.environ
    if sys.platform == "win32":
        own = names.get("LOCALAPPDATA", str(home / "AppData" / "Local"))
        windows = Path(names.get("WINDIR", r"C:\Windows"))
        return Path(own) / "Microsoft" / "Windows" / "Fonts", windows / "Fonts"
    if sys.platform == "darwin":
        roots = (home, Path("/"), Path("/System"))
        return tuple(root / "Library" / "Fonts" for root in roots)
    data = Path(names.get("XDG_DATA_HOME") or home / ".local" / "share")
    shared = (Path("/usr/local/share"), Path("/usr/share"), Path("/run/host"))
    return data / "fonts", home / ".fonts", *(folder / "fonts" for folder in shared)


class Library:
    """The families in `folders` and the program's own."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = tuple(folders)
        self._lock = RLock()
        self._found: dict[str, list[FaceFile]] | None = None
        self._flaws: dict[str, Flaw | None] = {}
        self._reads: dict[tuple[str, Language], bool] = {}
        self._fonts: dict[tuple[str, bool, bool, Script], FontFile | None] = {}

    def families(self, language: Language) -> tuple[str, ...]:
        """The families that have every letter of `language`, the usual one first."""
        usual = self.usual_family(language)
        own = [family for family in OWN_FAMILIES if self.reads(family, language)]
        installed = [f for f in self._installed() if self.reads(f, language)]
        others = sorted({*own, *installed} - {usual}, key=lambda f: (f not in own, f.casefold()))
        return (usual, *others)

    def usual_family(self, language: Language) -> str:
        """What running text of `language` is set in where nothing else was chosen."""
        if language is Language.UR:
            installed = self._installed()
            for family in NASTALIQ:
                if family in installed and self.reads(family, language):
                    return family
        return _USUAL[Script.of(language)]

    def reads(self, family: str, language: Language) -> bool:
        """Whether papers may be set in `family` and it has every letter of `language`."""
        if family in OWN_FAMILIES:
            font = own_font(family, bold=False, italic=False)
            return {ord(letter) for letter in ALPHABETS[language]} <= font.coverage
        if self.flaw(family) is not None or family not in self._installed():
            return False
        with self._lock:
            known = self._reads.get((family, language))
            if known is None:
                known = reads(self._best(family, bold=False, italic=False), language)
                self._reads[family, language] = known
            return known

    def flaw(self, family: str) -> Flaw | None:
        """Why papers cannot be set in an installed family, if so."""
        faces = self._installed().get(family)
        if family in OWN_FAMILIES or faces is None:
            return None
        with self._lock:
            if family not in self._flaws:
                self._flaws[family] = flaw_of(self._best(family, bold=False, italic=False))
            return self._flaws[family]

    def font(self, family: str, bold: bool, italic: bool, script: Script) -> FontFile | None:
        """The font of a family nearest to a style; None where papers cannot be set in it."""
        if family in OWN_FAMILIES:
            return own_font(family, bold, italic)
        if family not in self._installed() or self.flaw(family) is not None:
            return None
        key = family, bold, italic, script
        with self._lock:
            if key not in self._fonts:
                face = self._best(family, bold, italic)
                self._fonts[key] = loaded(face, script, family in NASTALIQ)
            return self._fonts[key]

    def why_not(self, family: str, language: Language | None = None) -> UserError | None:
        """Why papers are not set in `family` (text of `language`), None where they are."""
        if family not in OWN_FAMILIES and family not in self._installed():
            return UserError(
                say(QT_TRANSLATE_NOOP("Sentences", "The font “{family}” is not installed on this"
                " computer."), family=family),
                QT_TRANSLATE_NOOP(
                    "Sentences", "Install it or choose another; the usual one is printed so far."
                ),
            )  # fmt: skip
        if flaw := self.flaw(family):
            return UserError(say(_FLAWS[flaw], family=family), _ADVICE)
        if language is not None and not self.reads(family, language):
            template = QT_TRANSLATE_NOOP(
                "Sentences", "The font “{family}” does not have every letter of {language}."
            )
            return UserError(say(template, family=family, language=language), _ADVICE)
        return None

    def _best(self, family: str, bold: bool, italic: bool) -> FaceFile:
        """The face nearest to a style: weight counts more than slant, a static font more still."""
        faces = self._installed()[family]
        sound = [face for face in faces if face.flaw is None] or faces
        return min(
            sound,
            key=lambda face: (
                face.bold is not bold,
                face.italic is not italic,
                face.weight is not None,
            ),
        )

    def _installed(self) -> Mapping[str, list[FaceFile]]:
        with self._lock:
            if self._found is None:
                self._found = {}
                for face in _faces(self._folders):
                    self._found.setdefault(face.family, []).append(face)
            return self._found


_FLAWS = {
    Flaw.FORBIDDEN: QT_TRANSLATE_NOOP(
        "Sentences", "The maker of “{family}” does not allow it to be embedded in papers."
    ),
    Flaw.OUTLINES: QT_TRANSLATE_NOOP(
        "Sentences", "“{family}” is a PostScript font; papers carry TrueType fonts only."
    ),
    Flaw.HUGE: QT_TRANSLATE_NOOP("Sentences", "The file of the font “{family}” is too large."),
    Flaw.BROKEN: QT_TRANSLATE_NOOP("Sentences", "The file of the font “{family}” is damaged."),
    Flaw.UNJOINED: QT_TRANSLATE_NOOP(
        "Sentences", "“{family}” does not join its Arabic letters in the standard way."
    ),
}


def _faces(folders: Iterable[Path]) -> Iterator[FaceFile]:
    """The faces of every family that is not the program's own, each under a name of its own."""
    names: Counter[tuple[str, int | None]] = Counter()
    for path in _font_files(folders):
        for face in faces_in(path):
            if face.family in OWN_FAMILIES:
                continue
            names[face.postscript, face.weight] += 1
            again = names[face.postscript, face.weight]
            yield face if again == 1 else replace(face, postscript=f"{face.postscript}-{again}")


def _font_files(folders: Iterable[Path]) -> list[Path]:
    """The font files in and under `folders`; a folder that is reached twice counts once."""
    found: list[Path] = []
    seen: set[tuple[int, int]] = set()
    for folder in folders:
        _look_through(folder, 0, seen, found)
    return found


def _look_through(folder: Path, depth: int, seen: set[tuple[int, int]], found: list[Path]) -> None:
    try:
        about = folder.stat()
        if depth > _DEEPEST or (about.st_dev, about.st_ino) in seen:
            return
        seen.add((about.st_dev, about.st_ino))
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.name.lower().endswith(_SUFFIXES):
            if len(found) < _MOST_FILES:
                found.append(Path(entry.path))
        elif _is_folder(entry):
            _look_through(Path(entry.path), depth + 1, seen, found)


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


_library = Library(() if os.environ.get(SWITCH) == "off" else standard_folders())


def library() -> Library:
    """The families of this machine."""
    return _library


@contextmanager
def within(*folders: Path) -> Iterator[Library]:
    """Take installed fonts from `folders` alone for a while."""
    global _library
    before, _library = _library, Library(folders)
    try:
        yield _library
    finally:
        _library = before


def families(language: Language) -> tuple[str, ...]:
    """The families of this machine that have every letter of `language`, the usual one first."""
    return library().families(language)


def usual_family(language: Language) -> str:
    """The family for running text of `language`: for Urdu a Nastaliq where one is installed."""
    return library().usual_family(language)


def why_not(family: str, language: Language | None = None) -> UserError | None:
    """Why papers are not set in `family` here, None where they are."""
    return library().why_not(family, language)


def missing_families(chosen: Chosen) -> Chosen:
    """Those of the `chosen` families that papers cannot be set in here: usual ones stand in."""
    return tuple((language, family) for language, family in chosen if why_not(family, language))
