"""What an import and an export hand between the files, the office and the window."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from desktop_app.contacts.detail_records import (
    Channel,
    ChannelKind,
    Gender,
    Identifier,
    PostalAddress,
    SourceId,
)
from desktop_app.contacts.records import (
    Organisation,
    OrganisationKind,
    Person,
    PersonName,
    Post,
    Title,
)
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.refs import Ref
from desktop_app.core.texts import Texts


class FileKind(LabelledEnum):
    """The kinds of file that contacts come in and go out as."""

    VCARD4 = "vcard4", QT_TRANSLATE_NOOP("Labels", "vCard 4.0 (current address books)")
    VCARD3 = "vcard3", QT_TRANSLATE_NOOP("Labels", "vCard 3.0 (Outlook, older phones)")
    CSV = "csv", QT_TRANSLATE_NOOP("Labels", "CSV table")
    XLSX = "xlsx", QT_TRANSLATE_NOOP("Labels", "Excel workbook")
    LDIF = "ldif", QT_TRANSLATE_NOOP("Labels", "LDIF (directories, Thunderbird)")

    @property
    def suffix(self) -> str:
        """How the file's name ends."""
        return {"csv": ".csv", "xlsx": ".xlsx", "ldif": ".ldif"}.get(self.stored, ".vcf")

    @property
    def is_written(self) -> bool:
        """Whether contacts go out as this kind; LDIF is only read."""
        return self is not FileKind.LDIF


class Encoding(LabelledEnum):
    """How the bytes of a text file stand for letters; the value is Python's codec."""

    UTF_8 = "utf-8-sig", QT_TRANSLATE_NOOP("Labels", "Unicode (UTF-8)")
    UTF_16_LE = "utf-16-le", QT_TRANSLATE_NOOP("Labels", "Unicode (UTF-16)")
    UTF_16_BE = "utf-16-be", QT_TRANSLATE_NOOP("Labels", "Unicode (UTF-16, big-endian)")
    CP1256 = "cp1256", QT_TRANSLATE_NOOP("Labels", "Arabic and Persian (Windows-1256)")
    CP1252 = "cp1252", QT_TRANSLATE_NOOP("Labels", "Western European (Windows-1252)")


class Delimiter(LabelledEnum):
    """What stands between the cells of a text table; the value is the sign itself."""

    COMMA = ",", QT_TRANSLATE_NOOP("Labels", "Comma")
    SEMICOLON = ";", QT_TRANSLATE_NOOP("Labels", "Semicolon")
    TAB = "\t", QT_TRANSLATE_NOOP("Labels", "Tab")
    BAR = "|", QT_TRANSLATE_NOOP("Labels", "Vertical bar")


@dataclass(frozen=True, slots=True)
class ReadAs:
    """How an officer says a file is to be read; None where the file itself tells.

    `sheet` is the place of a workbook's sheet, from 0.
    """

    encoding: Encoding | None = None
    delimiter: Delimiter | None = None
    sheet: int | None = None


class Target(LabelledEnum):
    """What a column of a table can become."""

    IGNORE = "ignore", QT_TRANSLATE_NOOP("Labels", "Leave out")
    NOTE = "note", QT_TRANSLATE_NOOP("Labels", "Line in the notes")
    FULL_NAME = "full_name", QT_TRANSLATE_NOOP("Labels", "Full name")
    PREFIX = "prefix", QT_TRANSLATE_NOOP("Labels", "Prefix")
    GIVEN = "given", QT_TRANSLATE_NOOP("Labels", "Given name")
    FAMILY = "family", QT_TRANSLATE_NOOP("Labels", "Family name")
    SUFFIX = "suffix", QT_TRANSLATE_NOOP("Labels", "Suffix of the name")
    PATRONYMIC = "patronymic", QT_TRANSLATE_NOOP("Labels", "Middle name or patronymic")
    SPELLINGS = "spellings", QT_TRANSLATE_NOOP("Labels", "Other spellings")
    EMAIL = "email", QT_TRANSLATE_NOOP("Labels", "E-mail")
    PHONE = "phone", QT_TRANSLATE_NOOP("Labels", "Telephone")
    MOBILE = "mobile", QT_TRANSLATE_NOOP("Labels", "Mobile telephone")
    FAX = "fax", QT_TRANSLATE_NOOP("Labels", "Fax")
    WEB = "web", QT_TRANSLATE_NOOP("Labels", "Web page")
    MESSENGER = "messenger", QT_TRANSLATE_NOOP("Labels", "Messenger")
    CHANNELS = "channels", QT_TRANSLATE_NOOP("Labels", "Further ways to reach")
    STREET = "street", QT_TRANSLATE_NOOP("Labels", "Postal address: street and number")
    POST_CITY = "post_city", QT_TRANSLATE_NOOP("Labels", "Postal address: city")
    REGION = "region", QT_TRANSLATE_NOOP("Labels", "Postal address: region")
    POSTAL_CODE = "postal_code", QT_TRANSLATE_NOOP("Labels", "Postal address: postal code")
    POST_COUNTRY = "post_country", QT_TRANSLATE_NOOP("Labels", "Postal address: country")
    ADDRESSES = "addresses", QT_TRANSLATE_NOOP("Labels", "Postal addresses")
    GENDER = "gender", QT_TRANSLATE_NOOP("Labels", "Gender")
    ORCID = "orcid", QT_TRANSLATE_NOOP("Labels", "ORCID")
    IDENTIFIERS = "identifiers", QT_TRANSLATE_NOOP("Labels", "Identifiers")
    TAGS = "tags", QT_TRANSLATE_NOOP("Labels", "Tags")
    CORRESPONDENCE = "correspondence", QT_TRANSLATE_NOOP("Labels", "Language of correspondence")
    ORGANISATION = "organisation", QT_TRANSLATE_NOOP("Labels", "Organisation")
    TITLE = "title", QT_TRANSLATE_NOOP("Labels", "Title of the post")
    TITLE_SOURCE = "title_source", QT_TRANSLATE_NOOP("Labels", "Source of the title")
    SINCE = "since", QT_TRANSLATE_NOOP("Labels", "Post from")
    UNTIL = "until", QT_TRANSLATE_NOOP("Labels", "Post to")
    MAY_SIGN = "may_sign", QT_TRANSLATE_NOOP("Labels", "May sign letters")
    ACTING = "acting", QT_TRANSLATE_NOOP("Labels", "Acting in the post")
    COUNTRY = "country", QT_TRANSLATE_NOOP("Labels", "Country of the organisation")
    CITY = "city", QT_TRANSLATE_NOOP("Labels", "City of the organisation")
    SHORT_NAME = "short_name", QT_TRANSLATE_NOOP("Labels", "Short name of the organisation")
    ADDRESS = "address", QT_TRANSLATE_NOOP("Labels", "Address of the organisation")
    KIND = "kind", QT_TRANSLATE_NOOP("Labels", "Kind of organisation")
    RECORD = "record", QT_TRANSLATE_NOOP("Labels", "Person or organisation")
    NOTES = "notes", QT_TRANSLATE_NOOP("Labels", "Notes")
    SOURCE_ID = "source_id", QT_TRANSLATE_NOOP("Labels", "Identifier in the source")
    SOURCES = "sources", QT_TRANSLATE_NOOP("Labels", "Identifiers in all sources")
    OWN_ID = "own_id", QT_TRANSLATE_NOOP("Labels", "Dabir id")
    BODY_ID = "body_id", QT_TRANSLATE_NOOP("Labels", "Dabir id of the organisation")
    PARENT = "parent", QT_TRANSLATE_NOOP("Labels", "Organisation it belongs to")
    PARENT_ID = "parent_id", QT_TRANSLATE_NOOP("Labels", "Dabir id of what it belongs to")


class Act(LabelledEnum):
    """What an import does with one entry of the file."""

    ADD = "add", QT_TRANSLATE_NOOP("Labels", "added")
    UPDATE = "update", QT_TRANSLATE_NOOP("Labels", "updated")
    SAME = "same", QT_TRANSLATE_NOOP("Labels", "nothing new")
    SKIP = "skip", QT_TRANSLATE_NOOP("Labels", "skipped")


@dataclass(frozen=True, slots=True)
class Column:
    """What a column becomes; None as language is guessed from the script of each cell.

    `number` tells several posts of one row apart, from 1.
    """

    target: Target
    language: Language | None = None
    number: int = 1


@dataclass(frozen=True, slots=True)
class TableRow:
    """Cells of a table and the line they stand on, from 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something of the file that does not come in: where it stands and why."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV or XLSX file as read: `header` may be empty; bad rows are in `problems`.

    `sheets` are the names of a workbook's sheets, `sheet` the place of the one that was read.
    """

    header: tuple[str, ...]
    rows: Sequence[TableRow]
    problems: tuple[Problem, ...] = ()
    encoding: Encoding | None = None
    delimiter: Delimiter | None = None
    sheets: tuple[str, ...] = ()
    sheet: int = 0
    widest: int = 0
    """The most cells of any row, the one with the header too; 0 where nobody counted."""

    @property
    def width(self) -> int:
        """How many columns there are."""
        if self.widest:
            return self.widest
        return max([len(self.header), *(len(row.cells) for row in self.rows)], default=0)


@dataclass(frozen=True, slots=True)
class PostDraft:
    """A post as a file tells of it; `body_id` is the organisation's id in an office of ours."""

    organisation: Texts
    titles: tuple[Title, ...] = ()
    since: date | None = None
    until: date | None = None
    may_sign: bool = False
    acting: bool = False
    body_id: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture that a file holds itself, already checked to be one."""

    data: bytes = field(repr=False)
    media_type: str

    @property
    def sha256(self) -> str:
        """Under which name the office keeps it."""
        return sha256(self.data).hexdigest()


_NUMBERS = frozenset({ChannelKind.PHONE, ChannelKind.MOBILE})


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """A person as a file tells of them; `email` and `phone` are the preferred ones.

    `notes` are lines with labels: what a record has no field for is kept there.
    """

    line: int
    names: tuple[PersonName, ...] = ()
    other_spellings: tuple[str, ...] = ()
    correspondence: Language | None = None
    email: str = ""
    phone: str = ""
    notes: str = ""
    posts: tuple[PostDraft, ...] = ()
    gender: Gender | None = None
    photo: Photo | None = None
    channels: tuple[Channel, ...] = ()
    addresses: tuple[PostalAddress, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    tags: tuple[str, ...] = ()
    sources: tuple[SourceId, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def emails(self) -> tuple[str, ...]:
        """All e-mail addresses, the preferred one first."""
        more = (each.value for each in self.channels if each.kind is ChannelKind.EMAIL)
        return tuple(filter(None, (self.email, *more)))

    @property
    def phones(self) -> tuple[str, ...]:
        """All numbers to call, the preferred one first."""
        more = (each.value for each in self.channels if each.kind in _NUMBERS)
        return tuple(filter(None, (self.phone, *more)))


@dataclass(frozen=True, slots=True)
class OrganisationDraft:
    """An organisation as a file tells of it; `parent` is the name of the one it belongs to.

    `parent_id` is the id of that one in an office of ours.
    """

    line: int
    names: Texts = field(default_factory=Texts)
    short_names: Texts = field(default_factory=Texts)
    kind: OrganisationKind | None = None
    country: str = ""
    city: Texts = field(default_factory=Texts)
    address: Texts = field(default_factory=Texts)
    email: str = ""
    notes: str = ""
    channels: tuple[Channel, ...] = ()
    addresses: tuple[PostalAddress, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    tags: tuple[str, ...] = ()
    sources: tuple[SourceId, ...] = ()
    remarks: tuple[str, ...] = ()
    parent: Texts = field(default_factory=Texts)
    parent_id: str = ""


Draft = PersonDraft | OrganisationDraft


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything a file tells: a table to be mapped first, or drafts, and what was bad."""

    drafts: Sequence[Draft] = ()
    problems: tuple[Problem, ...] = ()
    table: Table | None = None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a known contact as it is and as it will be, in words."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PlanRow:
    """What will be done with one entry, in words; `ref` is the contact it meets."""

    line: int
    act: Act
    title: str
    detail: str = ""
    ref: Ref | None = None
    changes: tuple[FieldChange, ...] = ()


_ACTS = tuple(Act)


def place_of(act: Act) -> int:
    """The place of an act in `Act`."""
    return _ACTS.index(act)


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import will do, row by row; `drafts` is what it was made from.

    `book` is the office's contacts with the import brought in, as of the act `seen` of its history:
    as long as nobody has done anything since, they need not be weighed again.
    """

    rows: Sequence[PlanRow]
    drafts: Sequence[Draft]
    book: object = field(default=None, compare=False, repr=False)
    seen: int = -1
    acts: bytes = b""
    """Of each row the place of its act in `Act`, and below its line: rows may lie packed."""
    lines: Sequence[int] = ()

    def count(self, act: Act) -> int:
        """How many entries are to be `act`."""
        return self.acts.count(place_of(act))

    @property
    def changes(self) -> int:
        """How many entries change the office."""
        return self.count(Act.ADD) + self.count(Act.UPDATE)


@dataclass(frozen=True, slots=True)
class Step:
    """One record an import wrote: as it was before (None: added) and its version after."""

    ref: Ref
    version: int
    before: Person | Organisation | Post | None = None

    @property
    def was(self) -> int:
        """The version of the record before the import, 0 for an added one."""
        return self.before.version if self.before is not None else 0


@dataclass(frozen=True, slots=True)
class TakenBack:
    """An import that was undone: how many records stayed, somebody having changed them since.

    `moved` are the records that are as before again, with the version they had then and the one
    that writing them anew gave them.
    """

    left: int
    moved: Mapping[Ref, tuple[int, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Imported:
    """What was done, and what is needed to take it back."""

    plan: Plan
    steps: Sequence[Step]


@dataclass(frozen=True, slots=True)
class Selection:
    """Contacts to write to a file; organisations by key, for the posts of the people."""

    people: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    bodies: dict[int, Organisation]
    photos: dict[str, Photo] = field(default_factory=dict)
    """By their SHA-256."""
    office: str = ""
    """What stands for the office in the ids of its records; empty where they get none."""
    remarks: tuple[str, ...] = ()
    """What of the contacts cannot be written, in sentences."""
