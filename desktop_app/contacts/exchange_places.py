"""Postal addresses and countries as files write them: by code or by name in any language."""

from functools import lru_cache

from desktop_app.contacts.detail_records import PostalAddress
from desktop_app.contacts.service_countries import countries
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language

_ALSO = {
    fold(name): code
    for code, names in {
        "AE": "uae, u.a.e., emirates, الإمارات, امارات", "BN": "brunei darussalam",
        "BO": "bolivia", "CI": "ivory coast, cote d'ivoire, ساحل عاج",
        "CN": "pr china, p.r. china", "CZ": "czech republic",
        "GB": "uk, u.k., great britain, england, انگلستان, انگلیس", "GM": "the gambia",
        "IR": "islamic republic of iran, iran (islamic republic of), i.r. iran, جمهوری اسلامی",
        "KG": "kyrgyz republic", "KR": "korea, republic of korea",
        "KW": "state of kuwait", "LA": "lao pdr", "MD": "moldova", "MK": "macedonia",
        "MM": "burma", "MY": "مالزی", "NL": "the netherlands, holland, هلند",
        "PS": "palestine, state of palestine, فلسطين, فلسطین", "QA": "state of qatar",
        "RU": "russian federation", "SA": "ksa, kingdom of saudi arabia, saudi, السعودية",
        "SY": "syrian arab republic", "SZ": "swaziland", "TR": "turkey, turquie, türkiye",
        "TZ": "tanzania", "US": "usa, u.s.a., united states of america, america, آمریکا, امریکا",
        "VN": "viet nam",
    }.items()
    for name in names.split(", ")
}  # fmt: skip
"""What people write beside the names that Unicode prefers."""


@lru_cache(maxsize=4096)
def country_code(text: str) -> str:
    """The ISO 3166 code that `text` is or names; empty for an unknown country."""
    if text.upper() in countries(Language.EN):
        return text.upper()
    wanted = fold(text)
    for language in Language:
        for code, name in countries(language).items():
            if fold(name) == wanted:
                return code
    return _ALSO.get(wanted, "")


def address_of(
    lines: str,
    city: str = "",
    region: str = "",
    postal_code: str = "",
    country: str = "",
    *,
    label: str = "",
) -> PostalAddress | None:
    """An address from its parts, None for an empty one; an unknown country is a further line."""
    code = country_code(country) if country else ""
    rows = [*lines.splitlines(), country if country and not code else ""]
    kept = "\n".join(filter(None, (" ".join(row.split()) for row in rows)))
    made = PostalAddress(kept, city, region, postal_code, code, label)
    return made if kept or city or postal_code else None
