"""What stays one left-to-right whole in right-to-left text although it begins or ends with signs.

The bidirectional algorithm (Unicode Standard Annex 9) takes European digits behind an Arabic
letter for a part of the Arabic text: "+98 21 5550" would be turned group by group, "11 May 2022"
be set as "May 2022 11", and the last full stop of "F.R.", the signs of "C++" or the last mark of a
quotation would leave their letters. Whoever typed them knows no invisible marks, and expects them
as they are read in Latin text.
"""

import re
from collections.abc import Iterator

from desktop_app.core.calendars import Calendar, month_names
from desktop_app.core.languages import Language

_LETTERS = "A-Za-z\u00c0-\u024f"
_BLANK = "[ \u00a0\u202f]"
_MONTHS = "|".join(
    re.escape(name)
    for calendar in Calendar
    for language in (Language.EN, Language.FR)
    for name in sorted(month_names(calendar, language), key=len, reverse=True)
)
_PHONE = r"(?<![\w+])\+[0-9]+(?:[ \u00a0\u202f-]?(?:[0-9]+|\([0-9]{1,4}\)(?=[ \u00a0-]?[0-9])))+"
_IN_BRACKETS = (
    rf"(?<=[(\[«“])(?=[^()\[\]«»“”]{{0,120}}?[{_LETTERS}])[0-9]"
    rf"[{_LETTERS}0-9 \u00a0\u202f.,:;/&'’@#%+_–-]{{1,120}}(?=[)\]»”])"
)
_DAY = (
    rf"(?<![\w./-])[0-9]{{1,2}}(?:[-–][0-9]{{1,2}})?(?:er|st|nd|rd|th)?{_BLANK}"
    rf"(?:{_MONTHS})\b(?:,?{_BLANK}[0-9]{{4}}(?!\w))?"
)
_INITIALS = r"(?<![\w./-])[A-Za-z0-9/.&-]*\b[A-Za-z]\.[A-Za-z]\.(?!\w)"
_SIGNED = r"(?<![\w./-])[A-Za-z][A-Za-z0-9]*(?:\+\+|#)(?!\w)"
_WHOLE = re.compile("|".join((_PHONE, _IN_BRACKETS, _DAY, _INITIALS, _SIGNED)))
_LATIN = rf"[{_LETTERS}0-9][^\u0590-\u08ff()\[\]«»\u2028\u2066-\u2069"
_QUOTED = (
    rf"(?P<quoted>(?<=[(\[«]){_LATIN}]{{0,200}}[.!?…”’\"'](?=[)\]»])"
    rf"|(?<=“){_LATIN}“”]{{0,200}}[.!?…](?=”))"
)
"""All that stands in brackets or quotation marks, where it ends in a mark of its own."""
_STRETCH = re.compile(
    rf"{_QUOTED}|{_PHONE}|[0-9+A-Za-z][{_LETTERS}0-9 \u00a0\u202f!#$%&'*+,./:;=?@_~’–-]*"
)
"""Latin text without brackets, beginning where `_BEGIN` has found a place."""
_BEGIN = re.compile("[0-9+A-Za-z]")
"""A search of its own: tried at each Arabic letter, the other would take ten times as long."""
_LETTER = re.compile(f"[{_LETTERS}]")
_NEAR = 60
"""How many characters before a number its last letter is looked for."""
_TO_LAST_LETTER = re.compile(f".*[{_LETTERS}][{_LETTERS}0-9]*", re.DOTALL)


def wholes(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Where each left-to-right whole between `start` and `end` of right-to-left `text` stands.

    Latin words beside one belong to it: apart from it they would change places with it. Digits
    that follow Latin words are left to right without help.
    """
    made: list[tuple[int, int]] = []
    for found in _found(text, start, end):
        if made and _adjoins(text, made[-1], found):
            made[-1] = (made[-1][0], found[1] + 1)
        elif not _follows_latin(text, found[0], made[-1][1] if made else start):
            made.append(found)
    return tuple(made)


def _adjoins(text: str, before: tuple[int, int], found: tuple[int, int]) -> bool:
    """Whether `found` stands in brackets right after the whole before it."""
    between, after = text[before[1] : found[0]], text[found[1] : found[1] + 1]
    return between in (" (", "(", " [", "[") and after in (")", "]")


def _follows_latin(text: str, at: int, since: int) -> bool:
    """Whether the last letter before digits at `at` is a Latin one."""
    if text[at].isalpha():
        return False
    near = text[max(since, at - _NEAR) : at]
    last = next((character for character in reversed(near) if character.isalpha()), "")
    return _LETTER.match(last) is not None


def _found(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while begin := _BEGIN.search(text, start, end):
        stretch = _STRETCH.match(text, begin.start(), end)
        start = max(stretch.end() if stretch else 0, begin.end())
        if stretch is None or start - begin.start() == 1:
            continue
        if stretch["quoted"]:
            yield stretch.span()
            continue
        # One character more: what follows a whole decides whether it is one.
        until = min(stretch.end() + 1, end)
        found = list(_WHOLE.finditer(text, stretch.start(), until))
        if found:
            yield _with_words(text, (found[0].start(), found[-1].end()), stretch.span())


def _with_words(text: str, found: tuple[int, int], stretch: tuple[int, int]) -> tuple[int, int]:
    """What was `found`, from the first Latin letter of its stretch to the last one."""
    before = _LETTER.search(text, stretch[0], found[0])
    after = _TO_LAST_LETTER.match(text, found[1], stretch[1])
    return before.start() if before else found[0], after.end() if after else found[1]
