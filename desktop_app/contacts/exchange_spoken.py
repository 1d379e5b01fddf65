"""Which languages a table speaks, as its headers tell.

A cell alone tells its script only: «رئيس» is Persian in a table with Persian headers, though a
keyboard of 1998 wrote it with Arabic letters, and "Rectrice" beside "Courriel" is French.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.contacts.exchange_text import language_of
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language

_WORDS = {
    Language.FA: (
        "خانوادگی تلفن همراه سازمان کشور نشانی آدرس سمت ایمیل رایانامه یادداشت توضیحات دانشگاه "
        "موسسه ردیف نمابر تاریخ پیشوند شماره لاتین انگلیسی فارسی"
    ),
    Language.AR: (
        "الاسم الأول اسم العائلة الوظيفة المنصب المؤسسة الجامعة البلد الدولة المدينة الهاتف "
        "الجوال البريد الإلكتروني العنوان ملاحظات"
    ),
    Language.UR: "عہدہ ادارہ ملک فون موبائل ای میل پتہ نمبر پورا خاندانی جامعہ نوٹ",
    Language.FR: (
        "nom prenom civilite fonction organisme etablissement societe pays ville telephone "
        "courriel adresse langue remarques universite rue"
    ),
}
_LANGUAGE_OF = {
    fold(word): language for language, words in _WORDS.items() for word in words.split()
}
_FRENCH = frozenset(
    word
    for words in (
        "recteur rectrice directeur directrice ministere ambassade ambassadeur ambassadrice",
        "universite ecole faculte professeur professeure doyen doyenne secretaire chef adjoint",
        "adjointe charge chargee conseiller conseillere enseignement superieur recherche",
        "internationales exterieures des du les et aux agence nationale reseau etudes",
    )
    for word in words.split()
)
_ENGLISH = frozenset(
    word
    for words in (
        "rector director ministry embassy ambassador university school faculty professor dean",
        "secretary head deputy advisor adviser officer manager education higher research affairs",
        "office department of and the for agency national network studies college institute",
    )
    for word in words.split()
)
"""Words of titles and bodies that only one of the two languages has."""
_ARABIC_SCRIPT = (Language.FA, Language.AR, Language.UR)
_OF_PERSIAN = frozenset("پچژگ")
_OF_ARABIC = re.compile(r"[ةإ]|(?:^|\s)ال\w{3,}")
_WORD = re.compile(r"[^\w]+")
_ENOUGH = 2
"""One word may be borrowed; two are the language of whoever made the table."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Which language a text is in that only its script tells; None where the headers are silent."""

    latin: Language = Language.EN
    arabic: Language | None = None

    def language(self, text: str) -> Language:
        """The language of a cell: letters that only Urdu uses are Urdu in any table."""
        alone = language_of(text, self.latin)
        if self.arabic is None or alone not in (Language.FA, Language.AR):
            return alone
        if self.arabic is Language.UR:
            return Language.UR
        return self.arabic if alone is self.arabic or not _is_plainly(alone, text) else alone


def latin_of(texts: Iterable[str]) -> Language | None:
    """English or French, where titles and names of bodies have words of one of them alone."""
    words = set(_WORD.sub(" ", fold(" ".join(texts))).split())
    french, english = words & _FRENCH, words & _ENGLISH
    if bool(french) is bool(english):
        return None
    return Language.FR if french else Language.EN


def _is_plainly(language: Language, text: str) -> bool:
    """Whether more than the keyboard says that a text is Arabic or Persian."""
    if language is Language.AR:
        return bool(_OF_ARABIC.search(text))
    return not set(text).isdisjoint(_OF_PERSIAN)


def spoken_by(header: Sequence[str]) -> Spoken:
    """What the words of a header row say."""
    words = [word for cell in header for word in fold(cell).replace("-", " ").split()]
    counts = dict.fromkeys(_WORDS, 0)
    for word in words:
        if (language := _LANGUAGE_OF.get(word)) is not None:
            counts[language] += 1
    best = max(_ARABIC_SCRIPT, key=lambda language: counts[language])
    return Spoken(
        Language.FR if counts[Language.FR] >= _ENOUGH else Language.EN,
        best if counts[best] >= _ENOUGH else None,
    )
