"""What the library of usual articles holds in one language."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.languages import Language
from desktop_app.mous.records import Renewal


@dataclass(frozen=True, slots=True)
class ClauseTexts:
    """The usual articles in one language, in their usual order, and what fills their fields.

    `articles` are headings and bodies; bodies may hold {term}, {renewal}, {notice}, {languages},
    {prevailing} and {originals}. `term` holds {length}, `notice` {days}, `prevailing` {name}.
    `languages` holds {names}: for one language, for two, and for more; `comma` and `last` join
    the names.
    """

    language: Language
    articles: tuple[tuple[str, str], ...]
    term: str
    open_term: str
    renewal: Mapping[Renewal, str]
    notice: str
    names: Mapping[Language, str]
    languages: tuple[str, str, str]
    comma: str
    last: str
    prevailing: str
    equal: str
