"""How names join a sentence in each language: our own on paper, articles and prepositions.

French and Arabic change the word before a name ("du Réseau", "لشبكة"). Where the grammar of a name
is not certain, the form that is never wrong is taken.
"""

from desktop_app.contacts.records import Addressee
from desktop_app.core.calendars import Calendar
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.letters.body_text import line
from desktop_app.letters.records import LetterPaper

_MASCULINE = (
    "reseau", "ministere", "conseil", "centre", "comite", "institut", "secretariat", "bureau",
    "forum", "consortium", "college", "groupe", "programme", "fonds", "departement", "royaume",
)  # fmt: skip
_FEMININE = (
    "federation", "commission", "fondation", "mission", "delegation", "direction", "banque",
    "ligue", "conference", "cour", "chambre", "societe", "confederation", "representation",
)  # fmt: skip
_PROPER = (" university", " college", " institute", " academy", " school")
"""How English names of schools end that take no article: "Payame Noor University"."""
_SECRETARIATS = ("secretariat", "دبیرخانه", "الامانه العامه", "امانه", "سیکرٹریٹ")
_PLACES = {
    Language.EN: "The Secretariat of {the}",
    Language.FR: "Le Secrétariat {of}",
    Language.FA: "دبیرخانهٔ {name}",
    Language.AR: "الأمانة العامة {of}",
    Language.UR: "{name} کا سیکرٹریٹ",
}


def office_name(paper: LetterPaper, language: Language) -> str:
    """Our name as the letterhead of the day has it, in `language` or what comes nearest."""
    names = paper.head.names if paper.head and paper.head.names else paper.sender.names
    return line(names.best(language, Language.EN))


def own_calendar(language: Language) -> Calendar:
    """The calendar that the readers of a language look for first."""
    return {Language.FA: Calendar.JALALI, Language.AR: Calendar.HIJRI}.get(
        language, Calendar.GREGORIAN
    )


def member_name(to: Addressee | None) -> str:
    """The organisation a paper is addressed to; empty while there is none."""
    return line(to.organisation) if to else ""


def secretariat(name: str, language: Language) -> str:
    """Who speaks in a note: "The Secretariat of the Network …", or a secretariat's own name."""
    if any(word in fold(name) for word in map(fold, _SECRETARIATS)):
        return name
    return _PLACES[language].format(name=name, the=the(name), of=of_the(name, language))


def of_the(name: str, language: Language) -> str:
    """ "of the Network", « du Réseau », «لشبكة»; elsewhere the name itself."""
    if language is Language.EN:
        return f"of {the(name)}"
    if language is Language.FR:
        return _french(name, "du ", "de la ", "de l’", "de ")
    return _arabic(name) if language is Language.AR else name


def to_the(name: str, language: Language) -> str:
    """ "to the Ministry", « au Ministère », «لوزارة»; elsewhere the name itself."""
    if language is Language.EN:
        return f"to {the(name)}"
    if language is Language.FR:
        return _french(name, "au ", "à la ", "à l’", "à ")
    return _arabic(name) if language is Language.AR else name


def the(name: str) -> str:
    """Bodies take the article in English; schools called by a proper name and acronyms do not."""
    called = name.strip().casefold()
    bare = called.startswith(("the ", "your ")) or " " not in called
    return name if bare or (called.endswith(_PROPER) and " of " not in called) else f"the {name}"


def _french(name: str, masculine: str, feminine: str, vowel: str, bare: str) -> str:
    first = fold(name).split(" ")[0] if name else ""
    if first in ("le", "les", "la") or first.startswith("l'"):
        return f"{bare}{name}"
    if " " in name.strip() and first[:1] in tuple("aeiou"):
        return f"{vowel}{name}"
    if first in _MASCULINE:
        return f"{masculine}{name}"
    return f"{feminine if first in _FEMININE else bare}{name}"


def _arabic(name: str) -> str:
    """«لـ» melts with the article: «للجامعة», and with a second lam: «للجنة»."""
    if not name or not "\u0621" <= name[0] <= "\u064a":
        return f"لـ {name}"
    if name.startswith("الل"):
        return f"ل{name[2:]}"
    return f"لل{name[2:]}" if name.startswith("ال") else f"ل{name}"
