"""What contacts are recognised by: folded names, addresses, numbers and keys of other sources."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from desktop_app.contacts.detail_records import ChannelKind, SourceId
from desktop_app.contacts.exchange_ids import UNMISTAKABLE
from desktop_app.contacts.import_records import Draft, PersonDraft
from desktop_app.contacts.records import Organisation, Person, PersonName
from desktop_app.core.folding import fold, fold_digits
from desktop_app.core.texts import Texts

ID_LINE = "Identifier in the source: "
EMAIL_LINE = "E-mail: "
PHONE_LINE = "Telephone: "
"""How imports of before kept in the notes what has fields of its own by now."""
NUMBERS = (ChannelKind.PHONE, ChannelKind.MOBILE)
_NO_NAME = re.compile(r"[^\w'-]|_")
_NO_DIGIT = re.compile(r"\D")


class Signs:
    """Who has a sign, in little room: hardly any two share one.

    A sign is kept as its 64-bit hash, which is other in every run, so that no file can be made to
    meet another's; among a million signs one in thirty million runs has two of one hash.
    """

    __slots__ = ("_by",)

    def __init__(self) -> None:
        self._by: dict[int, int | tuple[int, ...]] = {}

    def note(self, sign: str, key: int) -> None:
        """Remember that the record of this key has the sign."""
        place = hash(sign)
        known = self._by.setdefault(place, key)
        if isinstance(known, tuple):
            if key not in known:
                self._by[place] = (*known, key)
        elif known != key:
            self._by[place] = (known, key)

    def who(self, sign: str) -> tuple[int, ...]:
        """The keys of all that have the sign."""
        known = self._by.get(hash(sign), ())
        return known if isinstance(known, tuple) else (known,)

    def known(self, sources: tuple[SourceId, ...]) -> tuple[int, ...]:
        """Whom the sources know by these keys: as their own, else as an unmistakable one's."""
        for signs in (
            (f"source {each.source}\n{each.key}" for each in sources),
            (f"id {each.key}" for each in sources),
        ):
            found = {key for sign in signs for key in self.who(sign)}
            if found:
                return tuple(sorted(found))
        return ()


_folded = lru_cache(maxsize=100_000)(fold)
"""Organisations and titles come again and again in a table."""


def name_key(name: PersonName) -> str:
    """What a name is recognised by: its folded words in any order, without the prefix."""
    return words_key(name.plain)


def short_key(name: PersonName) -> str:
    """The same without a patronymic, which other address books may not have."""
    return words_key(f"{name.given} {name.family}") if name.given and name.family else ""


def words_key(text: str) -> str:
    """Folded words in one order, without punctuation."""
    kept = _NO_NAME.sub(" ", fold(text))
    return " ".join(sorted(kept.split()))


def body_keys(texts: Texts) -> Iterator[str]:
    """What an organisation's names are recognised by."""
    return (key for text in texts.values() if (key := _folded(text)))


def words_of(record: Person | Organisation | Draft) -> set[str]:
    """The folded words of all names: records without one in common are not the same."""
    if isinstance(record, Person | PersonDraft):
        names = [name.full for name in record.names] + list(record.other_spellings)
    else:
        names = [*record.names.values(), *record.short_names.values()]
    return set(_NO_NAME.sub(" ", fold(" ".join(names))).split())


def phone_key(phone: str) -> str:
    """A telephone number's digits without the international prefix; empty for an extension."""
    digits = _NO_DIGIT.sub("", fold_digits(phone)).lstrip("0")
    return digits if len(digits) > 4 else ""


def lines_after(notes: str, label: str) -> list[str]:
    """What the lines of the notes with this label say."""
    lines = notes.splitlines() if label in notes else []
    return [text[len(label) :].strip() for text in lines if text.startswith(label)]


def person_signs(person: Person) -> Iterator[str]:
    """All that a person is recognised by; an address or a key alone tells nothing of a name."""
    for name in person.names:
        yield f"name {name_key(name)}"
        yield f"short {short_key(name)}"
    for spelling in person.other_spellings:
        yield f"name {words_key(spelling)}"
    channels = person.channels
    emails = (each.value for each in channels if each.kind is ChannelKind.EMAIL)
    for email in (person.email, *emails, *lines_after(person.notes, EMAIL_LINE)):
        if email:
            yield f"at {email.casefold()}"
    phones = (each.value for each in channels if each.kind in NUMBERS)
    for phone in (person.phone, *phones, *lines_after(person.notes, PHONE_LINE)):
        if phone_key(phone):
            yield f"tel {phone_key(phone)}"
    yield from _source_signs(person.sources, person.notes)


def body_signs(body: Organisation) -> Iterator[str]:
    """The names and keys that an organisation is recognised by."""
    for key in (*body_keys(body.names), *body_keys(body.short_names)):
        yield f"name {key}"
    yield from _source_signs(body.sources, body.notes)


def _source_signs(sources: Iterable[SourceId], notes: str) -> Iterator[str]:
    for each in sources:
        yield f"source {each.source}\n{each.key}"
        if len(each.key) >= UNMISTAKABLE:
            yield f"id {each.key}"
    for known in lines_after(notes, ID_LINE):
        yield f"id {known}"
