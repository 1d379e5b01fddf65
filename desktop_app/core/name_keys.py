"""Keys under which the same name meets itself across scripts and spellings.

Letters of any script are romanised by a library; what then still differs from one spelling to the
next is folded away: short vowels, doubled letters, and the sounds that Latin spellings of Arabic,
Persian and Urdu names mix up (`practice.md`, Names: Osman/Usman, Hassan/Hasan; Ramadan/Ramazan).
A key says that two names may be the same, never that they are.
"""

import re
from functools import lru_cache

from anyascii import anyascii

from desktop_app.core.folding import fold

_TITLES = re.compile(
    r"dr|prof|professor|mr|mrs|ms|miss|sir|hajj|hajji|haji|sheikh|shaikh|engineer|eng"
)
_PARTICLES = re.compile(r"al|el|ul|ol|bin|ibn|ben|bint|de|la|le|du|van|von")
_ABD = re.compile(r"\babd[\s-]*(?:[aeou]l|[aeou](?=[a-z]))[\s-]*|\babd[\s-]+")
_SOUNDS = (
    ("sh", "S"), ("ch", "S"), ("kh", "x"), ("gh", "k"), ("ph", "f"), ("th", "s"), ("dh", "d"),
    ("zh", "d"), ("dj", "j"), ("ck", "k"), ("ce", "se"), ("ci", "si"), ("q", "k"), ("g", "k"),
    ("c", "k"), ("z", "d"), ("v", "w"),
)  # fmt: skip
_DOUBLED = re.compile(r"([a-zA-Z])\1+")
_VOWELS = re.compile(r"[aeiou][aeiouy]*|(?<!^)y[aeiouy]*")
_ENDING = 2
"""Letters of a word in front of an h that is written for the vowel before it."""
_WITH_ARTICLE = re.compile(r"al\w{2}")
"""The article is a part of the word in Arabic script, and mostly a word of its own in Latin."""
_SUN_AFTER_ABD = re.compile(r"^abdl(?=[tdrsSn])")


@lru_cache(maxsize=50_000)
def word_key(word: str) -> str:
    """The key of one word of a name; empty for what no name is made of."""
    folded = fold(word)
    if folded.startswith("ا"):  # romanised to nothing, but heard as the vowel it carries
        folded = "a" + folded[1:].lstrip("یو")
    roman = anyascii(folded).lower().replace("`", "a").replace("'", "")
    roman = "".join(c for c in roman if c.isalnum())
    for spelling, sound in _SOUNDS:
        roman = roman.replace(spelling, sound)
    roman = _DOUBLED.sub(r"\1", roman)
    if not roman:
        return ""
    first = "a" if roman[0] in "aeiou" else roman[0]
    rest = roman[1:-1] + roman[-1:].replace("h", "") if len(roman) > 1 else ""
    kept = first + "".join(c for c in rest if c not in "aeiouwy")
    # Arabic script writes no short vowels, so letters meet there that Latin script keeps apart.
    kept = _DOUBLED.sub(r"\1", _SUN_AFTER_ABD.sub("abd", kept))
    return kept[2:] if _WITH_ARTICLE.match(kept) else kept


def name_keys(name: str) -> frozenset[str]:
    """The keys of the words of a name, in no order, without titles and particles."""
    return frozenset(key for word in name_words(name) if (key := word_key(word)))


def name_words(name: str) -> list[str]:
    """The folded words of a name without titles and particles."""
    told = _ABD.sub("abd", anyascii(fold(name)).lower()) if name.isascii() else fold(name)
    words = re.split(r"[^\w'`]+", told)
    return [w for w in words if not _TITLES.fullmatch(w) and not _PARTICLES.fullmatch(w)]


@lru_cache(maxsize=50_000)
def spelling_key(word: str) -> str:
    """The key of one word of a name in Latin letters, "" in others: closer than `word_key`.

    It tells whether the first vowel is dark or light (Hossein is no Hasan), of the others only
    where they stand (Rezai/Rezaei, Yusuf/Yousef).
    """
    roman = fold(word)
    if not (roman.isascii() and roman.isalpha()):
        return ""
    for spelling, sound in _SOUNDS:
        roman = roman.replace(spelling, sound)
    roman = _DOUBLED.sub(r"\1", roman)
    if len(roman) > _ENDING:
        roman = roman.removesuffix("h")
    key = _VOWELS.sub("a", roman)
    first = _VOWELS.search(roman)
    if first is not None and first[0][0] in "ou":
        key = f"{key[: first.start()]}u{key[first.start() + 1 :]}"
    return key


def is_arabic(word: str) -> bool:
    """Whether a word is written in Arabic letters."""
    return any("\u0600" <= letter <= "\u06ff" for letter in word)
