"""Contacts as post and printed lists need them: lines to set, resolved for one language each."""

from dataclasses import dataclass

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.refs import Ref


@dataclass(frozen=True, slots=True)
class MailLine:
    """A line and the language it is written in, which may not be that of the whole."""

    text: str
    language: Language


@dataclass(frozen=True, slots=True)
class Mailing:
    """An addressee as an envelope names it, in the language they are written to in.

    `name` is what the officer knows them by. `lines` end with town and postal code; `country` is
    empty for post within the sender's own country. `has_place` tells whether post can find it.
    """

    ref: Ref
    name: str
    language: Language
    lines: tuple[MailLine, ...]
    country: MailLine | None = None
    has_place: bool = True


@dataclass(frozen=True, slots=True)
class MailBatch:
    """The addressees of one printing, and our own address in each language."""

    mailings: tuple[Mailing, ...]
    senders: tuple[tuple[Language, tuple[MailLine, ...]], ...] = ()

    def sender(self, language: Language) -> tuple[MailLine, ...]:
        """Our own address in `language`; empty until our own organisation is named."""
        return dict(self.senders).get(language, ())


class DirectoryOrder(LabelledEnum):
    """By what a printed directory is sorted."""

    COUNTRY = "country", QT_TRANSLATE_NOOP("Labels", "By country, then by name")
    NAME = "name", QT_TRANSLATE_NOOP("Labels", "By name")


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """A contact in a printed directory; `index_name` begins with what it is sorted by.

    `lines` are set below the name; `reach` are addresses and numbers, left to right everywhere.
    """

    ref: Ref
    name: MailLine
    index_name: MailLine
    lines: tuple[MailLine, ...]
    country: str
    reach: tuple[str, ...] = ()
