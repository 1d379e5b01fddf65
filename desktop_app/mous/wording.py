"""The few sentences that every printed memorandum shares, per language.

Arabic counts one, two, three to ten and more each in a form of their own.
"""

from dataclasses import dataclass

from desktop_app.core.languages import Language, localise_digits

_NUMBERS = {
    Language.EN: "one two three four five six seven eight nine ten",
    Language.FA: "یک دو سه چهار پنج شش هفت هشت نه ده",
    Language.AR: "واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر",
    Language.FR: "un deux trois quatre cinq six sept huit neuf dix",
    Language.UR: "ایک دو تین چار پانچ چھ سات آٹھ نو دس",
}
"""One to ten; in Arabic as they stand before a feminine noun: a year, a copy."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """A noun with its number: one, two, three to ten, and more, with {number} where it stands."""

    one: str
    two: str
    few: str
    many: str

    def of(self, number: int, written: str) -> str:
        """The form for `number`, which the paper writes as `written`."""
        if number in (1, 2):
            return (self.one if number == 1 else self.two).format(number=written)
        few = 3 <= number % 100 <= 10
        plain = number % 100 < 3
        form = self.few if few else self.many
        # Hundreds take the plain noun in Arabic: "100 يوم", not "100 يومًا".
        return (form.removesuffix("ًا") if plain else form).format(number=written)


def _counted(one: str, several: str) -> _Counted:
    return _Counted(one, several, several, several)


_YEARS = {
    Language.EN: _counted("{number} year", "{number} years"),
    Language.FA: _counted("{number} سال", "{number} سال"),
    Language.AR: _Counted("سنة واحدة", "سنتين", "{number} سنوات", "{number} سنة"),
    Language.FR: _counted("{number} an", "{number} ans"),
    Language.UR: _counted("{number} سال", "{number} سال"),
}
_MONTHS = {
    Language.EN: _counted("{number} month", "{number} months"),
    Language.FA: _counted("{number} ماه", "{number} ماه"),
    Language.AR: _Counted("شهر واحد", "شهرين", "{number} أشهر", "{number} شهرًا"),
    Language.FR: _counted("{number} mois", "{number} mois"),
    Language.UR: _counted("{number} ماہ", "{number} ماہ"),
}
_DAYS = {
    Language.EN: _counted("{number} day", "{number} days"),
    Language.FA: _counted("{number} روز", "{number} روز"),
    Language.AR: _Counted("يوم واحد", "يومين", "{number} أيام", "{number} يومًا"),
    Language.FR: _counted("{number} jour", "{number} jours"),
    Language.UR: _counted("{number} دن", "{number} دن"),
}
_ORIGINALS = {
    Language.EN: _counted("{number} original", "{number} originals"),
    Language.FA: _counted("{number} نسخهٔ اصلی", "{number} نسخهٔ اصلی"),
    Language.AR: _Counted(
        "نسخة أصلية واحدة", "نسختين أصليتين", "{number} نسخ أصلية", "{number} نسخة أصلية"
    ),
    Language.FR: _counted("{number} exemplaire original", "{number} exemplaires originaux"),
    Language.UR: _counted("{number} اصل نسخے", "{number} اصل نسخوں"),
}
_ARTICLE = {
    Language.EN: "Article {number}",
    Language.FA: "مادهٔ {number}",
    Language.AR: "المادة {number}",
    Language.FR: "Article {number}",
    Language.UR: "دفعہ {number}",
}


def number_word(number: int, language: Language) -> str:
    """A number from one to ten in words, a larger one in digits."""
    if 1 <= number <= 10:
        return _NUMBERS[language].split()[number - 1]
    return localise_digits(str(number), language)


def length_of_term(months: int, language: Language) -> str:
    """The length of a term: "five years", "۱۸ ماه"; whole years up to ten in words."""
    if months % 12 == 0:
        years = months // 12
        return _YEARS[language].of(years, number_word(years, language))
    return _MONTHS[language].of(months, localise_digits(str(months), language))


def count_of_days(days: int, language: Language) -> str:
    """A number of days: "90 days", "۹۰ روز", "٩٠ يومًا"."""
    return _DAYS[language].of(days, localise_digits(str(days), language))


def originals(count: int, language: Language) -> str:
    """How many originals, as it stands behind "in": "two originals", "نسختين أصليتين"."""
    return _ORIGINALS[language].of(count, number_word(count, language))


def article_label(number: int, language: Language) -> str:
    """The name of an article by its place: "Article 2", "مادهٔ ۲"."""
    return localise_digits(_ARTICLE[language].format(number=number), language)
