"""Where a text fits what was typed although it is written otherwise: so that lists can mark it.

The index also finds another spelling, the other script and other separators of a number; an
officer who does not see why something was found does not believe the list.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from desktop_app.core.folding import fold, fold_digits
from desktop_app.core.matches import Span, matches
from desktop_app.core.name_keys import is_arabic, spelling_key, word_key

_WORD = re.compile(r"\w[\w\u200c'’]*")
_RUN = re.compile(r"\d[\d\s()./–-]*\d|\d")
_SHORTEST, _SURE = 3, 5
"""As in the index: letters of a word, and sounds that tell a name by its beginning."""


@lru_cache(maxsize=2_000)
def likely_matches(text: str, words: str) -> tuple[Span, ...]:
    """The places of `text` (start, end) that fit `words` as typed, as numbers or as they sound."""
    found = [*matches(text, words)]
    for word in _unmatched(text, words):
        found += _numbers(text, word) if word.isdecimal() else _sounds(text, word)
    if len(digits := "".join(filter(str.isdecimal, fold(words)))) >= _SURE:
        found += _numbers(text, digits)
    return _apart(found)


def _unmatched(text: str, words: str) -> Iterator[str]:
    return (word for word in re.findall(r"\w+", fold(words)) if not matches(text, word))


def _numbers(text: str, digits: str) -> Iterator[Span]:
    """Where these digits stand, zeros before them and separators between them left aside."""
    wanted = digits.lstrip("0")
    if not wanted:
        return
    for run in _RUN.finditer(fold_digits(text)):
        places = [at for at in range(*run.span()) if fold_digits(text[at]).isdecimal()]
        told = "".join(fold_digits(text[at]) for at in places)
        at = told.find(wanted)
        # A short number is meant as a whole part of a reference, a long one anywhere.
        if at >= 0 and (len(wanted) >= _SURE or _begins(text, places[at])):
            yield places[at], places[at + len(wanted) - 1] + 1


def _begins(text: str, at: int) -> bool:
    """Whether only zeros stand before this digit in its number."""
    before = re.search(r"\d*$", text[:at])
    return not fold_digits(before[0]).strip("0") if before else True


def _sounds(text: str, word: str) -> Iterator[Span]:
    if len(word) < _SHORTEST or not word.isalpha():
        return
    for found in _WORD.finditer(text):
        if _sounds_so(fold(found[0]), word):
            yield found.span()


@lru_cache(maxsize=10_000)
def _sounds_so(name: str, word: str) -> bool:
    both = is_arabic(name), is_arabic(word)
    if both == (True, True):
        return False
    key = spelling_key if both == (False, False) else word_key
    known, wanted = key(name), key(word)
    if len(wanted) < 2:
        return False
    return known == wanted or (len(wanted) >= _SURE and known.startswith(wanted))


def _apart(spans: list[Span]) -> tuple[Span, ...]:
    """In order, those that touch made one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)
