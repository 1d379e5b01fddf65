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
        **dict.fromkeys("ءـ\u200c\u200d\u200e\u200f\u061c\ufeff\u00ad", ""),
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "’": "'",
    }
)


def fold(text: str) -> str:
    """The folded form of `text`: for comparing and searching, never for showing."""
    composed = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    decomposed = unicodedata.normalize("NFKD", composed).translate(_LETTERS)
    kept = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(fold_digits(kept).split())


def fold_digits(text: str) -> str:
    """Every decimal digit of any script as an ASCII digit."""
    return "".join(
        str(unicodedata.decimal(c)) if not c.isascii() and c.isdecimal() else c for c in text
    )
