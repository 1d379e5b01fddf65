"""How articles are announced in drafts, and how the languages of a text are told apart."""

import re
from collections import Counter

from desktop_app.core.languages import Language

ARTICLE_WORDS = ("article", "ماده", "مادة", "المادة", "دفعہ", "آرٹیکل")

_ORDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " first second third fourth fifth sixth seventh eighth ninth tenth"
    " premier 1er première deux trois quatre cinq six sept huit neuf dix onze douze"
    " اول یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم"
    " الأولى الاولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة"
)
_NUMBER = rf"(?:\(?\d{{1,3}}\)?|[ivxlc]{{1,7}}(?!\w)|(?:{'|'.join(_ORDINALS.split())})(?!\w))"
_SECOND = r"(?:\s+عشر[ةه]?)?"
_BEGIN = re.compile(
    rf"\s*(?:article|art\.|الماد[ةه]|ماد[ةه](?:[ٔء]|\s*ی)?|دفعہ|آرٹیکل)[\s\u200c]*"
    rf"(?:no\.?|n°|نمبر)?\s*{_NUMBER}{_SECOND}(?:\s*[.:\-\u2013\u2014/)،])*\s*",
    re.IGNORECASE,
)
_LONGEST_HEADING = 120

_ARABIC = re.compile(r"[\u0600-\u06ff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_LETTERS = {
    Language.UR: re.compile("[ٹڈڑےںھہۓ]"),
    Language.AR: re.compile("[ةيكىإأؤئ]"),
    Language.FA: re.compile("[پچژگکی]|\u200c"),
    Language.FR: re.compile("[éèêàçùûôîœ]", re.IGNORECASE),
}
_WEIGHT = {Language.UR: 4}
"""Urdu has the letters of Persian and some that are its own."""
_WORD = re.compile(r"\w+")
_WORDS = {
    Language.EN: "the of and to in for shall this with by be is parties",
    Language.FR: "le la les des et du de en pour par dans une un aux est sont",
    Language.FA: "از به در که این را با برای است شود می آن های طرفین",
    Language.AR: "من في على إلى هذا هذه أن بين التي الذي أو عن الطرفان الطرفين",
    Language.UR: "کے کی کا میں سے اور کو نے ہے ہیں یہ گا گی فریقین",
}
_COMMON = {language: frozenset(words.split()) for language, words in _WORDS.items()}


def article_heading(text: str) -> str | None:
    """What follows "Article 1" in a paragraph that announces an article; None for any other.

    Digits and number words of the five languages are known, "Article premier" among them. A
    sentence that only begins so ("Article 5 applies to …") announces nothing.
    """
    found = _BEGIN.match(text)
    if found is None:
        return None
    rest = " ".join(text[found.end() :].split())
    if len(rest) > _LONGEST_HEADING or (rest.endswith((".", "۔")) and len(rest.split()) > 4):
        return None
    if rest[:1].islower() and not _parted(found[0]):
        return None
    return rest


def _parted(begin: str) -> bool:
    """Whether a sign stands between the number and what follows."""
    return begin.rstrip()[-1:] in ".:-\u2013\u2014/)،"


def language_of(text: str, among: tuple[Language, ...]) -> Language | None:
    """The language of a text, of those `among`; None without letters, or in neither script."""
    scores = Counter({language: _score(text, language) for language in among})
    best = scores.most_common(1)
    return best[0][0] if best and best[0][1] > 0 else None


def _score(text: str, language: Language) -> float:
    script = _ARABIC if language.is_rtl else _LATIN
    letters = len(script.findall(text))
    others = len((_LATIN if language.is_rtl else _ARABIC).findall(text))
    if not letters or others > letters:
        return 0.0
    hits = sum(word in _COMMON[language] for word in _WORD.findall(text.lower()))
    typical = len(_LETTERS[language].findall(text)) if language in _LETTERS else 0
    return 0.5 + 3 * hits + _WEIGHT.get(language, 1) * typical
