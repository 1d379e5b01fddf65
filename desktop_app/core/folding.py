"""Search folding: one key for the many ways officers type the same name.

Folds what Unicode and practice name as spelling variants: ی/ي/ى, ک/ك, ہ/ه/ة/ۀ, alef and hamza
forms, vowel marks, tatweel, the zero-width joiners and the sets of digits; Latin letters lose
case and accents (UAX #15, compatibility decomposition).
"""

import unicodedata

_LETTERS = str.maketrans(
    {
        **dict.fromkeys("ىيئېےۍ", "ی"),
        "ك": "ک",
        **dict.fromkeys("ةہھۀەۂۃ", "ه"),
        **dict.fromkeys("أإآٱ", "ا"),
        "ؤ": "و",
        **dict.fromkeys("ءـ", ""),
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "’": "'",
    }
)


def fold(text: str) -> str:
    """The folded form of `text`: for comparing and searching, never for showing."""
    if text.isascii():
        return " ".join(text.lower().split())
    composed = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    decomposed = unicodedata.normalize("NFKD", composed).casefold().translate(_LETTERS)
    kept = "".join(c for c in decomposed if not (unicodedata.combining(c) or _is_format(c)))
    return " ".join(fold_digits(kept).split())


def fold_digits(text: str) -> str:
    """Every decimal digit of any script as an ASCII digit."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(c)) if not c.isascii() and c.isdecimal() else c for c in text
    )


def _is_format(character: str) -> bool:
    """Joiners, direction marks, soft hyphens: they change how text looks, not what it says."""
    return unicodedata.category(character) == "Cf"
