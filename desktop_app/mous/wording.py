"""The few sentences that every printed memorandum shares, per language."""

from desktop_app.core.languages import Language, localise_digits

EN, FA = Language.EN, Language.FA
_YEARS = (
    ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    ("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده"),
)


def length_of_term(months: int, language: Language) -> str:
    """The length of a term: "five years", "۱۸ ماه"; whole years up to ten in words."""
    if months % 12 == 0:
        years = months // 12
        if language is FA:
            return f"{_YEARS[1][years - 1] if years <= 10 else localise_digits(str(years), FA)} سال"
        word = _YEARS[0][years - 1] if years <= 10 else str(years)
        return f"{word} year" if years == 1 else f"{word} years"
    if language is FA:
        return localise_digits(f"{months} ماه", FA)
    return f"{months} month" if months == 1 else f"{months} months"


def count_of_days(days: int, language: Language) -> str:
    """A number of days: "90 days", "۹۰ روز"."""
    if language is FA:
        return localise_digits(f"{days} روز", FA)
    return f"{days} day" if days == 1 else f"{days} days"


def article_label(number: int, language: Language) -> str:
    """The name of an article by its place: "Article 2", "مادهٔ ۲"."""
    return localise_digits(f"مادهٔ {number}" if language.is_rtl else f"Article {number}", language)
