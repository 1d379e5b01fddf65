"""Countries by ISO 3166 code, named in each language by Babel."""

from functools import cache

from babel import Locale

from desktop_app.core.languages import Language

_NOT_COUNTRIES = frozenset(
    ("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ")
)
"""Codes of Unicode's list that ISO 3166-1 does not assign to a country."""


@cache
def countries(language: Language) -> dict[str, str]:
    """Country names by alpha-2 code in `language`, sorted by name."""
    names = {
        code: name
        for code, name in Locale(language.stored).territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES
    }
    return dict(sorted(names.items(), key=lambda item: item[1].casefold()))


def country_name(code: str, language: Language) -> str:
    """The name of a country, empty for an empty or unknown code."""
    return countries(language).get(code, "")


def is_country(code: str) -> bool:
    """Whether `code` is an ISO 3166-1 alpha-2 code (or XK, which practice adds)."""
    return code in countries(Language.EN)
