"""How a letter opens and closes when the officer has not said otherwise.

Proposals by language and by whom the letter goes to; what an officer types always wins. Nothing
here guesses a person's gender or adds a title: it repeats what the addressee's post says.
"""

from dataclasses import dataclass

from desktop_app.contacts.records import Addressee
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language

_EXCELLENCIES = (
    "minister", "ambassador", "secretary general", "secretary-general", "president of the",
    "وزیر", "سفیر", "دبیرکل", "دبیر کل", "الأمين العام", "أمين عام", "سیکرٹری جنرل",
    "ministre", "ambassadeur", "ambassadrice", "secretaire general", "secretaire generale",
)  # fmt: skip
_NEVER = (
    "deputy", "vice", "assistant", "معاون", "قائم مقام", "نائب", "وکیل", "مساعد",
    "adjoint", "adjointe", "sous",
)  # fmt: skip
_MAALI = ("وزير", "الوزير", "وزيرة", "الأمين العام", "أمين عام")
_SAADA = (
    "سفير", "السفير", "سفيرة", "رئيس", "رئيسة", "مدير", "المدير", "مديرة", "عميد", "عميدة",
    "نائب", "وكيل", "القنصل",
)  # fmt: skip
_RANKS = ("معالي", "سعادة", "فخامة", "دولة", "سمو", "فضيلة", "سيادة")
_MISTER = {"m.": "Monsieur", "monsieur": "Monsieur", "mme": "Madame", "madame": "Madame"}


@dataclass(frozen=True, slots=True)
class Greeting:
    """The line that opens a letter and the one that closes it."""

    salutation: str
    close: str


_FIXED = {
    Language.FA: Greeting("با سلام و احترام،", "با تجدید احترام"),
    Language.AR: Greeting(
        "السلام عليكم ورحمة الله وبركاته،", "وتفضلوا بقبول فائق الاحترام والتقدير،"
    ),
    Language.UR: Greeting("السلام علیکم ورحمۃ اللہ وبرکاتہ!", "والسلام"),
}


def greeting(language: Language, addressee: Addressee | None) -> Greeting:
    """The usual greeting in `language` for this addressee; None is an addressee not yet known."""
    if language in _FIXED:
        return _FIXED[language]
    return _french(addressee) if language is Language.FR else _english(addressee)


def _english(addressee: Addressee | None) -> Greeting:
    if addressee is not None and is_excellency(addressee.title):
        return Greeting(
            "Excellency,", "Please accept, Excellency, the assurances of my highest consideration."
        )
    if addressee is None or addressee.person is None:
        return Greeting("Dear Sir or Madam,", "Yours faithfully,")
    name = addressee.person
    called = f"{name.prefix} {name.family}" if name.prefix and name.family else name.plain
    return Greeting(f"Dear {called},", "Yours sincerely,")


def _french(addressee: Addressee | None) -> Greeting:
    """The close repeats the appeal: « Veuillez agréer, Monsieur le Recteur, … »."""
    excellency = addressee is not None and is_excellency(addressee.title)
    called = _french_appeal(addressee) or ("Excellence" if excellency else "Madame, Monsieur")
    esteem = (
        "les assurances de ma très haute considération"
        if excellency
        else "l’expression de ma haute considération"
        if addressee is not None and addressee.title.strip()
        else "l’expression de mes salutations distinguées"
    )
    return Greeting(f"{called},", f"Veuillez agréer, {called}, {esteem}.")


def _french_appeal(addressee: Addressee | None) -> str:
    """« Madame la Rectrice » where the name is written with « Mme »; else empty: no guess."""
    if addressee is None or addressee.person is None:
        return ""
    first = addressee.person.prefix.split(" ")[0].casefold()
    called, title = _MISTER.get(first, ""), addressee.title.strip()
    if not called or not title:
        return called
    if fold(title)[0] in "aeiouh":
        return f"{called} l’{title}"
    return f"{called} {'le' if called == 'Monsieur' else 'la'} {title}"


def is_excellency(title: str) -> bool:
    """Whether custom addresses the holder of this title as Excellency."""
    return _holds(title, _EXCELLENCIES) and not _holds(title, _NEVER)


def arabic_rank(addressee: Addressee) -> str:
    """The rank before an Arabic name: معالي for ministers, سعادة for ambassadors and heads.

    Empty where the name is written with a rank already, and for a post that has none by custom.
    """
    prefix = addressee.person.prefix if addressee.person else ""
    if addressee.person is None or _holds(prefix, _RANKS):
        return ""
    if _holds(addressee.title, _MAALI) and not _holds(addressee.title, _NEVER):
        return "معالي"
    return "سعادة" if _holds(addressee.title, _SAADA) else ""


def _holds(text: str, words: tuple[str, ...]) -> bool:
    padded = f" {fold(text).replace('-', ' ')} "
    return any(f" {fold(word).replace('-', ' ')} " in padded for word in words)
