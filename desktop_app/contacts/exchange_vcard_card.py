"""A vCard's properties in hand: which language a text is in, and days without a year."""

import re
from dataclasses import dataclass, field

from desktop_app.contacts.exchange_spoken import latin_of
from desktop_app.contacts.exchange_text import clean, language_of, line
from desktop_app.contacts.exchange_vcard_lines import Property, unescape
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.core.texts import Texts

_LATIN = (Language.EN, Language.FR)
_YEARLESS = re.compile(r"(?:--|1604-?)(\d\d)-?(\d\d)(?:T.*)?")
_NO_YEAR = QT_TRANSLATE_NOOP("Sentences", "the card does not tell the year of the birthday")
_GUESSED = QT_TRANSLATE_NOOP(
    "Sentences", "{language} by its words: the card does not say its language"
)


@dataclass(slots=True)
class Card:
    """The properties of a card, and what is said of it."""

    line: int
    all: list[Property]
    notes: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    latin: Language = Language.EN
    """The language of texts in Latin letters that nothing tells the language of."""

    def language(self, prop: Property, text: str) -> Language:
        """What the property says; else the script and the words of its text, then of the card.

        "en-us" is Outlook's own language, said of names in any script.
        """
        guessed = language_of(text, latin_of((text,)) or self.latin)
        told = prop.param("language")
        said = tag_of(told)
        if said is None or ("-" in told and said in _LATIN and guessed not in _LATIN):
            return guessed
        return said

    def named(self, *names: str) -> list[Property]:
        """The properties of these names, in the order of the card."""
        return [p for p in self.all if p.name in names]

    def first(self, *names: str) -> str:
        """The first value of these names, empty where there is none."""
        return next((line(unescape(p.value)) for p in self.named(*names)), "")

    def texts(self, name: str, most: int = 300) -> Texts:
        """A property that stands once for each language."""
        found: dict[Language, str] = {}
        for prop in self.named(name):
            value = unescape(prop.value)
            found.setdefault(self.language(prop, value), clean(value, most))
        return Texts(found)


def guess_latin(card: Card) -> None:
    """Take a card for French where its titles and bodies are, and say so."""
    silent = [p for p in card.all if not p.param("language")]
    latin = latin_of(unescape(p.value) for p in silent if p.name in ("ORG", "TITLE", "ROLE"))
    if latin is not None and latin is not Language.EN:
        card.latin = latin
        card.remarks.append(say(_GUESSED, language=latin))


def birthday(card: Card, prop: Property) -> str:
    """The day as the card writes it, without a year that only stands for none.

    Apple writes 1604, the first leap year of the calendar, and says so; RFC 6350 writes "--".
    """
    value = line(unescape(prop.value))
    omitted = prop.param("x-apple-omit-year")
    bare = f"--{value[4:].lstrip('-')}" if omitted and value.startswith(omitted) else value
    found = _YEARLESS.fullmatch(bare)
    if found is None:
        return value
    card.remarks.append(_NO_YEAR)
    return f"{found[1]}-{found[2]}"


def tag_of(tag: str) -> Language | None:
    """The language of a tag such as "fr-CA", where we know it."""
    primary = tag.strip().lower().partition("-")[0]
    return next((language for language in Language if language.stored == primary), None)
