"""Two contacts that may be one: how likely, and why, in words."""

from dataclasses import dataclass

from desktop_app.core.errors import UserError
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.refs import Ref


class NamesBothError(UserError):
    """One record names both contacts; `where` is it, None where no window could show it."""

    def __init__(self, message: str, advice: str, where: Ref | None) -> None:
        super().__init__(message, advice)
        self.where = where


class Sign(LabelledEnum):
    """A reason to think that two contacts are the same."""

    EMAIL = "email", QT_TRANSLATE_NOOP("Labels", "same e-mail")
    PHONE = "phone", QT_TRANSLATE_NOOP("Labels", "same telephone number")
    NAME = "name", QT_TRANSLATE_NOOP("Labels", "same name")
    SPELLING = "spelling", QT_TRANSLATE_NOOP("Labels", "names differ only in spelling")
    SCRIPT = "script", QT_TRANSLATE_NOOP("Labels", "names match across scripts")
    POST = "post", QT_TRANSLATE_NOOP("Labels", "same organisation")
    IDENTIFIER = "identifier", QT_TRANSLATE_NOOP("Labels", "same identifier")
    COUNTRY = "country", QT_TRANSLATE_NOOP("Labels", "same country")


@dataclass(frozen=True, slots=True)
class Known:
    """What a contact is compared by.

    `names` are whole names in all scripts, `others` short names and spellings, `bodies` the keys
    of organisations the person has had posts in.
    """

    ref: Ref
    names: tuple[str, ...]
    others: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()
    bodies: frozenset[int] = frozenset()
    country: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """The contacts to compare, and the pairs of keys (lower, higher) that were told apart."""

    known: tuple[Known, ...]
    apart: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two contacts that may be one; `score` from 1 to 100, the sure signs first."""

    first: Ref
    second: Ref
    score: int
    signs: tuple[Sign, ...]
