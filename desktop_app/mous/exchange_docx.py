"""Reads the paragraphs of a word processor's file (DOCX, ECMA-376) that a stranger sent.

The file is never opened by a program that would act on it: only the text of its main part is
read, in a child process with bounds. Macros are refused; links, objects and pictures stay behind.
"""

import zipfile
from pathlib import Path

from desktop_app.core.errors import UserError
from desktop_app.core.limited import Stopper, run_limited
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.mous.draft_records import LeftOut, RawDraft
from desktop_app.mous.exchange_docx_text import Parts, body_lines

LARGEST_BYTES = 40 * 1024 * 1024
MOST_PARTS = 3000
MOST_UNPACKED = 200 * 1024 * 1024
LARGEST_PART = 60 * 1024 * 1024
"""Of the parts that are read: text, styles and numbering."""
HIGHEST_RATIO = 250
"""How many octets one packed octet may give, in parts of a megabyte and more."""
SECONDS = 60.0
MEMORY = 400 * 1024 * 1024

_MAIN = "word/document.xml"
_OLD = b"\xd0\xcf\x11\xe0"
"""How OLE files begin: old documents (.doc) and those locked with a password."""
_ADVICE = QT_TRANSLATE_NOOP(
    "Sentences", "Ask for the text as a Word document (.docx) without a password and macros."
)


def read_draft(path: Path, stopper: Stopper) -> RawDraft:
    """The paragraphs of a partner's file; may take seconds.

    Raises UserError, saying why, for what is no DOCX, is too large, locked, damaged, or has
    macros; CancelledError when `stopper` says so.
    """
    return run_limited(parse, str(path), stopper=stopper, seconds=SECONDS, memory=MEMORY)


def parse(path: str) -> RawDraft:
    """As `read_draft`, in this process."""
    file = Path(path)
    _check_kind(file)
    try:
        with zipfile.ZipFile(file) as packed:
            _check_size(packed, file.name)
            _check_macros(packed, file.name)
            found = _read(packed)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError) as error:
        raise _damaged(file.name) from error
    except RecursionError as error:
        raise _damaged(file.name) from error
    except RuntimeError as error:  # an encrypted member
        raise _locked(file.name) from error
    if not found.lines:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{name} has no text."), name=file.name),
            QT_TRANSLATE_NOOP("Sentences", "It may be a scan: ask for the text itself."),
        )
    return found


def _read(packed: zipfile.ZipFile) -> RawDraft:
    names = set(packed.namelist())

    def part(name: str) -> bytes:
        return packed.read(name) if name in names else b""

    links = any(b"External" in part(name) for name in names if name.endswith(".rels"))
    lines, left_out = body_lines(
        Parts(part(_MAIN), part("word/styles.xml"), part("word/numbering.xml"))
    )
    found = set(left_out)
    if links:
        found.add(LeftOut.LINKS)
    if any(name.startswith("word/embeddings/") for name in names):
        found.add(LeftOut.OBJECTS)
    if any(name.startswith("word/media/") for name in names):
        found.add(LeftOut.PICTURES)
    if "word/comments.xml" in names:
        found.add(LeftOut.COMMENTS)
    return RawDraft(lines, tuple(each for each in LeftOut if each in found))


def _check_kind(file: Path) -> None:
    if file.stat().st_size > LARGEST_BYTES:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{name} is larger than {count} MB."),
                name=file.name,
                count=LARGEST_BYTES // (1024 * 1024),
            ),
            QT_TRANSLATE_NOOP("Sentences", "Ask for the text without its pictures."),
        )
    with file.open("rb") as opened:
        head = opened.read(8)
    if head.startswith(_OLD):
        raise _locked(file.name)
    if not head.startswith(b"PK"):
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{name} is no Word document."), name=file.name),
            _ADVICE,
        )


def _check_size(packed: zipfile.ZipFile, name: str) -> None:
    """Refuse what would unpack to more than a text can be, by what the file says of itself."""
    members = packed.infolist()
    if _MAIN not in {member.filename for member in members}:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{name} is no Word document."), name=name), _ADVICE
        )
    whole = sum(member.file_size for member in members)
    swollen = any(
        member.file_size > 1024 * 1024
        and member.file_size > HIGHEST_RATIO * max(member.compress_size, 1)
        for member in members
    )
    read = [m for m in members if m.filename.endswith((".xml", ".rels"))]
    large = any(member.file_size > LARGEST_PART for member in read)
    if len(members) > MOST_PARTS or whole > MOST_UNPACKED or swollen or large:
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{name} unpacks to far more than a text needs."),
                name=name,
            ),
            QT_TRANSLATE_NOOP(
                "Sentences", "It may be made to do harm. Ask the partner for the text once more."
            ),
        )


def _check_macros(packed: zipfile.ZipFile, name: str) -> None:
    names = [each.lower() for each in packed.namelist()]
    types = b""
    if "[Content_Types].xml" in packed.namelist():
        types = packed.read("[Content_Types].xml")
    has_code = any("vbaproject" in each or each.endswith((".bas", ".vbs")) for each in names)
    if has_code or b"macroEnabled" in types:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "{name} contains macros: programs."), name=name),
            _ADVICE,
        )


def _locked(name: str) -> UserError:
    return UserError(
        say(
            QT_TRANSLATE_NOOP(
                "Sentences", "{name} is locked with a password, or of the old kind (.doc)."
            ),
            name=name,
        ),
        _ADVICE,
    )


def _damaged(name: str) -> UserError:
    return UserError(
        say(QT_TRANSLATE_NOOP("Sentences", "{name} is damaged: it cannot be read."), name=name),
        QT_TRANSLATE_NOOP("Sentences", "Ask for the file again."),
    )
