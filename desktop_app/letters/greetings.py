"""How a letter opens and closes when the officer has not said otherwise.

Proposals by language and by whom the letter goes to; what an officer types always wins. Nothing
here guesses a person's gender or adds a title: it repeats what the addressee's post says.
"""

from dataclasses import dataclass, replace
from functools import lru_cache

from desktop_app.contacts.detail_records import Gender
from desktop_app.contacts.records import Addressee
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.letters.records import LetterKind, LetterPaper
from desktop_app.letters.wording import member_name, office_name, secretariat, to_the

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
_BY_GENDER = {Gender.MALE: "Monsieur", Gender.FEMALE: "Madame"}
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


_NOTES = {
    Language.EN: Greeting(
        "{who} presents its compliments {to_the} and has the honour to",
        "The Secretariat avails itself of this opportunity to renew {to_the} the assurances of "
        "its highest consideration.",
    ),
    Language.FR: Greeting(
        "{who} présente ses compliments {to_the} et a l’honneur de",
        "Le Secrétariat saisit cette occasion pour renouveler {to_the} les assurances de sa très "
        "haute considération.",
    ),
    Language.FA: Greeting(
        "{who} تعارفات خود را به {to} اظهار داشته، احتراماً به استحضار می‌رساند",
        "دبیرخانه موقع را مغتنم شمرده، احترامات فائقهٔ خود را به {to} تجدید می‌نماید.",
    ),
    Language.AR: Greeting(
        "تُهدي {who} أطيب تحياتها إلى {to}، وتتشرف بأن",
        "وتغتنم الأمانة العامة هذه المناسبة لتُعرب {to_the} عن فائق تقديرها واحترامها.",
    ),
    Language.UR: Greeting(
        "{who} {to} کی خدمت میں آداب پیش کرتا ہے اور بصد احترام عرض گزار ہے کہ",
        "سیکرٹریٹ اس موقع سے فائدہ اٹھاتے ہوئے {to} کے لیے اپنے بہترین جذباتِ احترام کا اعادہ "
        "کرتا ہے۔",
    ),
}
"""How a note opens, before what it says, and how it closes."""
_NOBODY = {
    Language.EN: "the Ministry",
    Language.FR: "Ministère",
    Language.FA: "آن وزارت",
    Language.AR: "الوزارة",
    Language.UR: "وزارت",
}
_CERTIFIES = {
    Language.EN: "This is to certify that",
    Language.FR: "Il est certifié que",
    Language.FA: "بدین‌وسیله گواهی می‌شود که",
    Language.AR: "نشهد بأن",
    Language.UR: "تصدیق کی جاتی ہے کہ",
}


def greeting(language: Language, addressee: Addressee | None) -> Greeting:
    """The usual greeting in `language` for this addressee; None is an addressee not yet known."""
    if language in _FIXED:
        return _FIXED[language]
    return _french(addressee) if language is Language.FR else _english(addressee)


def usual(paper: LetterPaper, language: Language | None = None) -> Greeting:
    """The usual greeting of the paper's kind in `language`, the letter's own if None.

    A note verbale opens and closes in the third person, a certificate opens with who certifies.
    A name in another language than `language` is not repeated.
    """
    language = language or paper.letter.language
    second = language is not paper.letter.language
    to = (paper.second_to or paper.addressee) if second else paper.addressee
    if paper.letter.kind is LetterKind.NOTE_VERBALE:
        return _note(language, office_name(paper, language), member_name(to))
    if paper.letter.kind is LetterKind.CERTIFICATE:
        return Greeting(_CERTIFIES[language], "")
    if second and to is not None and to.person and to.person.language is not language:
        to = replace(to, person=None)
    return greeting(language, to)


def greeting_of(paper: LetterPaper) -> Greeting:
    """What opens and closes the first text: what was typed, else what is usual.

    The greeting of a letter that was filled in before a draft became a note or a certificate
    does not open either of them.
    """
    letter = paper.letter
    if letter.kind is LetterKind.LETTER:
        return Greeting(letter.salutation, letter.close)
    proposed = usual(paper)
    filled = greeting(letter.language, paper.addressee)
    return Greeting(
        _typed(letter.salutation, filled.salutation) or proposed.salutation,
        _typed(letter.close, filled.close) or proposed.close,
    )


def second_greeting(paper: LetterPaper) -> Greeting:
    """What opens and closes the second text; raises ValueError where there is none."""
    if paper.letter.second is None:
        raise ValueError("this letter has one text")
    second = paper.letter.second
    proposed = usual(paper, second.language)
    return Greeting(
        second.salutation.strip() or proposed.salutation, second.close.strip() or proposed.close
    )


def _typed(value: str, filled: str) -> str:
    return "" if value.strip() == filled else value.strip()


def _note(language: Language, office: str, to: str) -> Greeting:
    """The third person of diplomatic notes, from body to body."""
    who = secretariat(office, language)
    note = _NOTES[language]
    known = {
        "who": who,
        "to": to or _NOBODY[language],
        "to_the": to_the(to or _NOBODY[language], language),
    }
    return Greeting(note.salutation.format(**known), note.close.format(**known))


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
    """« Madame la Rectrice » where the name is written with « Mme » or the contact says so.

    Else empty: no guess.
    """
    if addressee is None or addressee.person is None:
        return ""
    first = addressee.person.prefix.split(" ")[0].casefold()
    told = _BY_GENDER.get(addressee.gender, "") if addressee.gender else ""
    called, title = _MISTER.get(first, told), addressee.title.strip()
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
    padded = _padded(text)
    return any(_padded(word) in padded for word in words)


@lru_cache(maxsize=1024)
def _padded(text: str) -> str:
    """Folded words between spaces; the titles of one office are few."""
    return f" {fold(text).replace('-', ' ')} "
