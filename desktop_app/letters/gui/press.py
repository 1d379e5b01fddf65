"""What the letters' page needs from the typesetter and the signer; `app` provides it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from desktop_app.letters.records import LetterPaper

Freeze = Callable[[LetterPaper], bytes]


@dataclass(frozen=True, slots=True)
class Findings:
    """What a verification found: whether all is well, and that in sentences."""

    good: bool
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Press:
    """Callables that know PDF, all called off the window's thread but the last two.

    `preview(paper, scale)` and `pages(pdf, scale)` render at `scale` pixels to the point.
    `freeze_unsigned` sets a paper that will be signed in ink. `freezer(passphrase, path)` opens
    the certificate file and returns what sets and signs a paper; it raises UserError for a wrong
    passphrase. `certificate()` and `remember(path)` keep the path (never the passphrase).
    """

    preview: Callable[[LetterPaper, float], list[QImage]]
    pages: Callable[[bytes, float], list[QImage]]
    freeze_unsigned: Freeze
    freezer: Callable[[str, Path], Freeze]
    verify: Callable[[bytes], Findings]
    certificate: Callable[[], str] = lambda: ""
    remember: Callable[[str], None] = lambda _path: None
