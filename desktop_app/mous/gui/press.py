"""What the page of memoranda needs to set and show a paper; `app` provides it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QImage

from desktop_app.core.limited import Stopper
from desktop_app.mous.document import Typeset
from desktop_app.mous.draft_records import RawDraft
from desktop_app.mous.records import MouPaper
from desktop_app.mous.sign_records import FieldSignature, Signing

Sign = Callable[[bytes, MouPaper, Signing, Path, str, datetime], bytes]


@dataclass(frozen=True, slots=True)
class MouPress:
    """Callables that know PDF, called off the window's thread, and a memory for the last choice.

    `pages(pdf, scale)` renders at `scale` pixels to the point. `recall()` gives back what
    `remember` was last told, else an empty text. `word` gives a file to edit, `read_draft` reads
    a partner's. `sign` takes a paper, its record, who signs, certificate, passphrase and moment;
    `signatures` tells what is in a paper, `scan_codes` what the codes on a scan say.
    """

    typeset: Typeset
    pages: Callable[[bytes, float], list[QImage]] = lambda _pdf, _scale: []
    recall: Callable[[], str] = str
    remember: Callable[[str], None] = lambda _choice: None
    word: Typeset = lambda _document: b""
    read_draft: Callable[[Path, Stopper], RawDraft] = lambda _path, _stopper: RawDraft(())
    sign: Sign = lambda pdf, *_: pdf
    signatures: Callable[[bytes], tuple[FieldSignature, ...]] = lambda _pdf: ()
    scan_codes: Callable[[bytes], tuple[str, ...]] = lambda _scan: ()
    certificate: Callable[[], str] = str
