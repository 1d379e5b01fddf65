"""What the page of memoranda needs to set and show a paper; `app` provides it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage

from desktop_app.mous.document import Typeset


@dataclass(frozen=True, slots=True)
class MouPress:
    """Callables that know PDF, called off the window's thread, and a memory for the last choice.

    `pages(pdf, scale)` renders at `scale` pixels to the point. `recall()` gives back what
    `remember` was last told, else an empty text.
    """

    typeset: Typeset
    pages: Callable[[bytes, float], list[QImage]] = lambda _pdf, _scale: []
    recall: Callable[[], str] = str
    remember: Callable[[str], None] = lambda _choice: None
