"""A full name in one cell as prefix, given and family name."""

from desktop_app.contacts.records import PersonName
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language

_PREFIXES = frozenset(
    map(
        fold,
        (
            *(
                "dr",
                "prof",
                "professor",
                "mr",
                "mrs",
                "ms",
                "miss",
                "m",
                "mme",
                "mlle",
                "h.e",
                "sir",
            ),
            *("eng", "دکتر", "پروفسور", "آقای", "خانم", "جناب", "مهندس", "سرکار", "حضرت"),
            *("الدكتور", "الدكتورة", "الأستاذ", "الأستاذة", "السيد", "السيدة", "د", "أ"),
            *("ڈاکٹر", "پروفیسر", "محترمہ"),
        ),
    )
)


def has_name(text: str) -> bool:
    """Whether `text` has anything a name could be."""
    return any(c.isalnum() for c in text)


def is_prefix(text: str) -> bool:
    """Whether `text` is nothing but what stands before a name, such as "Prof. Dr."."""
    words = text.split()
    return bool(words) and all(fold(word).rstrip(".") in _PREFIXES for word in words)


def split_name(text: str, language: Language) -> PersonName:
    """A name such as "Dr Osman Hassan" or "Hassan, Osman" taken apart; the family name is last."""
    words = text.split()
    prefix: list[str] = []
    while len(words) > 1 and fold(words[0]).rstrip(".") in _PREFIXES:
        prefix.append(words.pop(0))
    rest = " ".join(words)
    family, comma, given = rest.partition(",")
    if comma and family.strip() and given.strip():
        return PersonName(language, given.strip(), family.strip(), " ".join(prefix))
    if len(words) == 1:
        return PersonName(language, "", words[0], " ".join(prefix))
    return PersonName(language, " ".join(words[:-1]), words[-1], " ".join(prefix))
