"""Postal addresses and countries as files write them: by code or by name in any language."""

from functools import lru_cache

from desktop_app.contacts.detail_records import PostalAddress
from desktop_app.contacts.service_countries import countries
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language


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
    return ""


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
