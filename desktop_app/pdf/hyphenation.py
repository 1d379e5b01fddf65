"""Where a Latin word may be divided at the end of a line that would otherwise be too loose.

Only words of small letters are divided: a capital may begin a name, and a digit, a stop or an @
inside makes a number or an address. The hyphen printed is a plain one: of all the characters that
could stand for it in the file, it is the one with which PDFium and Poppler put the word together
again when text is copied; U+00AD and U+2010 they leave standing. The tags tell the whole word.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from desktop_app.core.languages import Language

if TYPE_CHECKING:
    import pyphen

HYPHEN = "-"

LOOSEST = 400.0
"""Layout units by which a line may widen its gaps before a word is divided to fill it."""

_DICTIONARIES = {Language.EN: "en_GB", Language.FR: "fr"}
MOST_HYPHENS = 2
"""Lines in a row that may end in a hyphen."""
_FIRST, _LAST = 2, 3
"""Letters that must stand before and after the hyphen."""

_LETTERS = "a-z\u00df-\u00f6\u00f8-\u00ff\u0153"
_WORD = re.compile(f"[^\\w@/.-]*(?:[{_LETTERS}]{{1,4}}['\u2019])?([{_LETTERS}]{{6,}})[^\\w@/-]*")
"""A word that may be divided: after an elision, and between marks of punctuation."""


def is_divided(language: Language) -> bool:
    """Whether words of `language` are divided at all."""
    return language in _DICTIONARIES


def is_loose(left: float, gaps: int, hyphens: int) -> bool:
    """Whether a line with `left` units to fill would have to widen its `gaps` too much.

    `hyphens` end the lines right above it; a ladder of them would be worse.
    """
    return left > LOOSEST * gaps and hyphens < MOST_HYPHENS


def division(text: str, language: Language, fits: Callable[[str], bool]) -> int:
    """Where to divide `text` so that as much as `fits` stands before the hyphen; 0 for nowhere.

    `text` is a word with its punctuation; `fits` is asked of the first part with its hyphen.
    """
    found = (at for at in reversed(_places(text, language)) if fits(text[:at] + HYPHEN))
    return next(found, 0)


@lru_cache(maxsize=4096)
def _places(text: str, language: Language) -> tuple[int, ...]:
    """Where the word in `text` may be divided, in order."""
    word = _WORD.fullmatch(text)
    if word is None or language not in _DICTIONARIES:
        return ()
    places = _dictionary(_DICTIONARIES[language]).positions(word[1])
    return tuple(word.start(1) + int(place) for place in places)


@cache
def _dictionary(name: str) -> "pyphen.Pyphen":
    import pyphen  # loaded when the first loose line is met: reading patterns takes 0.1 s

    return pyphen.Pyphen(lang=name, left=_FIRST, right=_LAST)
