"""What the full-text index is asked for, and what it keeps of a record beside its words.

A name is also kept by how it sounds, and a number by its digits, so that another spelling, another
script or other separators find it. Such marks begin with a letter of Unicode's private use, which
nothing that an officer types can bring into a question.
"""

import re
from collections.abc import Iterator

from desktop_app.core.folding import fold
from desktop_app.core.name_keys import is_arabic, name_words, spelling_key, word_key
from desktop_app.core.refs import Kind

KEPT = 3
"""Letters of the longest beginnings that the index keeps; the newest migration says which."""
STEP = "\ue004" + "2"
"""Every record that is indexed as this module says has this word; another step is another word."""

_SPELT, _NUMBER, _ARABIC, _LATIN = "\ue000", "\ue001", "\ue002", "\ue003"
_VALUE, _KIND = "\ue005", "\ue006"
_NO_WORD = re.compile(r"[\W_]+")
_LETTERS, _LETTERS_BEFORE = re.compile(r"[^\W\d_]*"), re.compile(r"[^\W\d_]*$")
_DIGITS = re.compile(r"(\+\s*|\b00)?\(?\d[\d\s()./–-]*\d")
_SHORTEST, _LONGEST = 5, 15
"""Digits of a number that is looked for anywhere in another; E.164 has fifteen at most."""
_INTERNATIONAL = 7
"""Digits that are left when what may be a country's code is taken away."""
_MOST_DIGITS = 400
_PARTS = 4
"""Numbers of one reference that are kept together."""
_TELLING = 3
"""Digits of a number that tell something by themselves."""
_SIGNS = re.compile(r"\d\s*[./–-]\s*\d")
_RUN = re.compile(r"\d[\d\s()./–-]*")
_NUMBER_WORD = re.compile(r"\d+")
_LONGEST_MARK = 60
_SURE = 5
"""Sounds that tell a name by its beginning; fewer only tell a whole one."""

Alternative = tuple[str, ...]
"""Words of which all are wanted, each after a space, and before one where no more may follow."""
Terms = tuple[tuple[Alternative, ...], ...]
"""What is wanted, all of it, in any of the forms given."""


def searchable(value: str) -> str:
    """Folded words and nothing else: no sign that FTS5 could take for syntax or a separator."""
    return _NO_WORD.sub(" ", fold(value))


def indexed(kind: Kind, title: str, text: str) -> tuple[str, str]:
    """What the index keeps of a record: its title, and its text with the marks of both."""
    named, folded = fold(title), fold(text)
    words, body = _NO_WORD.sub(" ", named), _NO_WORD.sub(" ", folded)
    marks = [*_sounds(named), *_numbers(f"{named} {folded}"), *_values(folded)]
    told = " ".join([words, *dict.fromkeys(_values(named))])
    return told, " ".join([body, *dict.fromkeys([*marks, kind_mark(kind), STEP])])


def kind_mark(kind: Kind) -> str:
    """The word that every record of a kind has."""
    return _KIND + kind.stored


def unmarked(kept: str) -> str:
    """The title or text that `indexed` made this of, as far as it is kept."""
    return " ".join(word for word in kept.split() if not "\ue000" <= word[0] <= "\uf8ff")


def asked(words: str, *, loosely: bool = False) -> Terms:
    """What is wanted where these words are typed; `loosely` as they sound, too."""
    folded, found, at = fold(words), [], 0
    for run in _DIGITS.finditer(folded):
        numbers = tuple(_number_alternatives(run))
        if numbers and run.start() >= at:
            before, after = (
                _LETTERS_BEFORE.search(folded[at : run.start()]),
                _LETTERS.match(folded, run.end()),
            )
            start, end = run.start() - len(before[0] if before else ""), run.end()
            end += len(after[0] if after else "")
            found += _word_terms(folded[at:start], loosely)
            beside = _literal(f"{folded[start : run.start()]} {folded[run.end() : end]}")
            whole = _literals(run[0]) if not beside else (_literal(folded[start:end]),)
            found.append((*whole, *((*beside, *number) for number in numbers)))
            at = end
    return (*found, *_word_terms(folded[at:], loosely))


def question(terms: Terms, longest: int | None = None) -> str:
    """The terms as FTS5 takes them; words cut to `longest` letters find more than was asked."""
    return " AND ".join(
        f"({' OR '.join(_all_of(each, longest) for each in term)})" for term in terms
    )


def fits(terms: Terms, title: str, body: str) -> bool:
    """Whether a row of the index has what is wanted."""
    text = f" {title} {body} "
    return all(any(all(word in text for word in each) for each in term) for term in terms)


def _all_of(words: Alternative, longest: int | None) -> str:
    return f"({' AND '.join(_quoted(word, longest) for word in words)})"


def _quoted(word: str, longest: int | None) -> str:
    bare = word.strip()
    begins = longest is not None or not word.endswith(" ")
    return f'"{bare[:longest]}"{"*" if begins else ""}'


def _literal(text: str) -> Alternative:
    return tuple(f" {word}" for word in searchable(text).split())


def _literals(run: str) -> Iterator[Alternative]:
    """The numbers of a reference as typed, and one behind the other: 1405/12 is 1405/012.

    Between signs they are meant to stand together; between spaces they are also words.
    """
    words = searchable(run).split()
    zeros = any(word[0] == "0" for word in words)
    if len(words) == 1 or zeros or not _SIGNS.search(run):
        yield tuple(f" {word}" for word in words)
    if len(words) > 1 or zeros:
        yield (f" {_joined(words[:_PARTS])}" + (" " if words[-1][0] == "0" else ""),)


def _joined(numbers: list[str]) -> str:
    return "".join(_VALUE + (number.lstrip("0") or "0") for number in numbers)


def _zeroed(word: str) -> Iterator[str]:
    yield f" {word}"
    bare = word.lstrip("0")
    if not (bare.isdecimal() and bare.isascii()):
        return
    if bare == word:
        yield f" {_VALUE}{bare}"
    else:
        yield f" {_VALUE}{bare} "
        if len(bare) >= _TELLING:
            yield f" {bare} "


def _word_terms(text: str, loosely: bool) -> list[tuple[Alternative, ...]]:
    return [
        (*((each,) for each in _zeroed(word)), *(_sound_alternatives(word) if loosely else ()))
        for word in searchable(text).split()
    ]


def _values(text: str) -> Iterator[str]:
    """Numbers that stand together, from each of them on, without the zeros before them."""
    left = _MOST_DIGITS
    for run in _RUN.finditer(text):
        words = _NUMBER_WORD.findall(run[0])
        left -= len(words)
        if left < 0:
            return
        for at, word in enumerate(words):
            if at + 1 < len(words) or word[0] == "0":
                yield _joined(words[at : at + _PARTS])[:_LONGEST_MARK]


def _sound_alternatives(word: str) -> Iterator[Alternative]:
    """Names in the same script that sound so, and names in the other."""
    if len(word) < KEPT or not word.isalpha():
        return
    if is_arabic(word):
        keys = {_LATIN: word_key(word)}
    else:
        keys = {_SPELT: spelling_key(word), _ARABIC: word_key(word)}
    for mark, key in keys.items():
        if len(key) > 1:
            yield (f" {mark}{_plain(key)}" + (" " if len(key) < _SURE else ""),)


def _sounds(title: str) -> Iterator[str]:
    for word in name_words(title):
        if is_arabic(word):
            yield _ARABIC + _plain(word_key(word))
        else:
            yield _SPELT + _plain(spelling_key(word))
            yield _LATIN + _plain(word_key(word))


def _plain(key: str) -> str:
    """The index knows no capital letters."""
    return key.replace("S", "5")


def _numbers(text: str) -> Iterator[str]:
    """Each number from every digit of it on, so that it is found by any part."""
    left = _MOST_DIGITS
    for run in _DIGITS.finditer(text):
        digits = _bare(run[0])
        left -= len(digits)
        if left < 0:
            return
        for at in range(len(digits) - _SHORTEST + 1):
            yield _NUMBER + digits[at : at + _LONGEST]


def _number_alternatives(run: re.Match[str]) -> Iterator[Alternative]:
    """The digits; without what may be a country's code, or the zero in its place."""
    digits = _bare(run[0])
    if len(digits) < _SHORTEST:
        return
    cuts = range(4) if run[1] else range(1)
    seen = {digits: None} | dict.fromkeys(digits.lstrip("0")[cut:].lstrip("0") for cut in cuts)
    for number in seen:
        if len(number) >= (_SHORTEST if number in (digits, digits.lstrip("0")) else _INTERNATIONAL):
            yield (f" {_NUMBER}{number[:_LONGEST]}",)


def _bare(run: str) -> str:
    return "".join(filter(str.isdigit, run))
