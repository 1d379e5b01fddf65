"""The few sentences that every printed memorandum shares, per language."""

from desktop_app.core.languages import Language, localise_digits

EN, FA = Language.EN, Language.FA
_NUMBERS = (
    ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    ("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده"),
)


def number_word(number: int, language: Language) -> str:
    """A number from one to ten in words, a larger one in digits; English or Persian."""
    if 1 <= number <= 10:
        return _NUMBERS[language is FA][number - 1]
    return localise_digits(str(number), language)


def length_of_term(months: int, language: Language) -> str:
    """The length of a term: "five years", "۱۸ ماه"; whole years up to ten in words."""
    if months % 12 == 0:
        years = number_word(months // 12, language)
        if language is FA:
            return f"{years} سال"
        return f"{years} year" if months == 12 else f"{years} years"
    if language is FA:
        return localise_digits(f"{months} ماه", FA)
    return f"{months} month" if months == 1 else f"{months} months"


def count_of_days(days: int, language: Language) -> str:
    """A number of days: "90 days", "۹۰ روز"."""
    if language is FA:
        return localise_digits(f"{days} روز", FA)
    return f"{days} day" if days == 1 else f"{days} days"


_ARTICLE = {
    Language.EN: "Article {number}",
    Language.FA: "مادهٔ {number}",
    Language.AR: "المادة {number}",
    Language.FR: "Article {number}",
    Language.UR: "دفعہ {number}",
}


def article_label(number: int, language: Language) -> str:
    """The name of an article by its place: "Article 2", "مادهٔ ۲"."""
    return localise_digits(_ARTICLE[language].format(number=number), language)
