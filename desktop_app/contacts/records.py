"""People, organisations and posts as the rest of the program sees them."""

from dataclasses import dataclass, field
from datetime import date

from desktop_app.contacts.detail_records import (
    Channel,
    Gender,
    Identifier,
    PostalAddress,
    SourceId,
)
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.refs import Ref
from desktop_app.core.texts import Texts


class OrganisationKind(LabelledEnum):
    """What sort of body an organisation is."""

    UNIVERSITY = "university", QT_TRANSLATE_NOOP("Labels", "University")
    NETWORK = "network", QT_TRANSLATE_NOOP("Labels", "Network")
    MINISTRY = "ministry", QT_TRANSLATE_NOOP("Labels", "Ministry")
    EMBASSY = "embassy", QT_TRANSLATE_NOOP("Labels", "Embassy")
    INTERNATIONAL = "international", QT_TRANSLATE_NOOP("Labels", "International organisation")
    OTHER = "other", QT_TRANSLATE_NOOP("Labels", "Other")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name as one language writes it; `prefix` is "Prof.", "دکتر"."""

    language: Language
    given: str
    family: str
    prefix: str = ""
    suffix: str = ""
    patronymic: str = ""

    @property
    def plain(self) -> str:
        """Given name, patronymic and family name."""
        return " ".join(filter(None, (self.given, self.patronymic, self.family)))

    @property
    def full(self) -> str:
        """The whole name with prefix and suffix."""
        return " ".join(filter(None, (self.prefix, self.plain, self.suffix)))


@dataclass(frozen=True, slots=True)
class Title:
    """A post's title in one language, where it was found and who checked it.

    Never translated by machine: each language's title is entered from a source. Verified means
    that an officer compared it with `source` and stands for it with name and day.
    """

    language: Language
    text: str
    source: str = ""
    verified_by: str = ""
    verified_on: date | None = None

    @property
    def is_verified(self) -> bool:
        """Whether somebody stands for this title."""
        return bool(self.verified_by and self.verified_on)


@dataclass(frozen=True, slots=True)
class Post:
    """A person's office in an organisation, from a day to a day; open ends are None.

    `person_name` and `organisation_name` are filled when read, for display.
    """

    id: int | None
    version: int
    person_id: int
    organisation_id: int
    titles: tuple[Title, ...] = ()
    since: date | None = None
    until: date | None = None
    may_sign: bool = False
    person_name: str = ""
    organisation_name: str = ""
    acting: bool = False

    def held_on(self, day: date) -> bool:
        """Whether the post was held on `day`, both ends included."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )

    def title(self, language: Language) -> Title | None:
        """The title in `language`, if one was entered."""
        return next((t for t in self.titles if t.language is language), None)


@dataclass(frozen=True, slots=True)
class Person:
    """A person with parallel names; `posts` are filled when read and saved on their own.

    `photo` is the SHA-256 of a picture among the office's files.
    """

    id: int | None
    version: int
    names: tuple[PersonName, ...] = ()
    other_spellings: tuple[str, ...] = ()
    correspondence: Language = Language.EN
    email: str = ""
    phone: str = ""
    notes: str = ""
    posts: tuple[Post, ...] = ()
    gender: Gender | None = None
    photo: str = ""
    channels: tuple[Channel, ...] = ()
    addresses: tuple[PostalAddress, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    tags: tuple[str, ...] = ()
    sources: tuple[SourceId, ...] = ()

    def name(self, *languages: Language) -> PersonName | None:
        """The name in the first of `languages` that has one, else any."""
        for language in (*languages, *Language):
            for name in self.names:
                if name.language is language:
                    return name
        return None


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body with names per language; `country` is an ISO 3166 alpha-2 code.

    `is_own` marks the one whose secretariat this office is. `posts` are filled when read.
    """

    id: int | None
    version: int
    names: Texts = field(default_factory=Texts)
    short_names: Texts = field(default_factory=Texts)
    kind: OrganisationKind = OrganisationKind.UNIVERSITY
    country: str = ""
    city: Texts = field(default_factory=Texts)
    address: Texts = field(default_factory=Texts)
    parent_id: int | None = None
    email: str = ""
    notes: str = ""
    posts: tuple[Post, ...] = ()
    is_own: bool = False
    channels: tuple[Channel, ...] = ()
    addresses: tuple[PostalAddress, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    tags: tuple[str, ...] = ()
    sources: tuple[SourceId, ...] = ()


class TitleTrouble(LabelledEnum):
    """Why a title may not go out on a paper."""

    MISSING = "missing", QT_TRANSLATE_NOOP("Labels", "no title in this language")
    UNVERIFIED = "unverified", QT_TRANSLATE_NOOP("Labels", "title not verified")
    DISAGREE = "disagree", QT_TRANSLATE_NOOP("Labels", "titles disagree between languages")
    NOT_HELD = "not_held", QT_TRANSLATE_NOOP("Labels", "post not held on that day")


@dataclass(frozen=True, slots=True)
class TitleProblem:
    """One thing wrong with a post's titles, in words an officer understands."""

    post_id: int
    trouble: TitleTrouble
    language: Language
    sentence: str


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who a paper is addressed to or about on a given day, resolved for one language.

    `title` is empty where the language has none; then `problems` says so. `gender` is for a
    salutation that needs it, None where it was not stated.
    """

    post_id: int | None
    organisation_id: int
    person: PersonName | None
    title: str
    organisation: str
    city: str
    country: str
    problems: tuple[TitleProblem, ...] = ()
    gender: Gender | None = None


@dataclass(frozen=True, slots=True)
class Sender:
    """Our own organisation as the letterhead prints it in each language."""

    organisation_id: int
    names: Texts
    short_names: Texts
    city: Texts
    address: Texts
    email: str


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A person or an organisation in the list of contacts.

    `detail` is a short fact for the far edge (a country); `check_titles` tells that a title of a
    post held today is unverified or disagrees with another; `words` is all it is found by, folded.
    """

    ref: Ref
    title: str
    subtitle: str = ""
    detail: str = ""
    check_titles: bool = False
    words: str = ""
