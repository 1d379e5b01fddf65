"""What a contact's record holds beside names and posts: ways to reach, places, signs, sources."""

from dataclasses import dataclass

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum


class Gender(LabelledEnum):
    """Kept only where a language's salutation needs it."""

    FEMALE = "female", QT_TRANSLATE_NOOP("Labels", "female")
    MALE = "male", QT_TRANSLATE_NOOP("Labels", "male")


class ChannelKind(LabelledEnum):
    """A way to reach somebody."""

    EMAIL = "email", QT_TRANSLATE_NOOP("Labels", "E-mail")
    PHONE = "phone", QT_TRANSLATE_NOOP("Labels", "Telephone")
    MOBILE = "mobile", QT_TRANSLATE_NOOP("Labels", "Mobile")
    FAX = "fax", QT_TRANSLATE_NOOP("Labels", "Fax")
    WEB = "web", QT_TRANSLATE_NOOP("Labels", "Web page")
    MESSENGER = "messenger", QT_TRANSLATE_NOOP("Labels", "Messenger")


@dataclass(frozen=True, slots=True)
class Channel:
    """A further way to reach a contact; the first e-mail and telephone stand in the record."""

    kind: ChannelKind
    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """A postal address as written on an envelope; `country` is an ISO 3166 alpha-2 code."""

    lines: str
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number under which others know the contact: ORCID, ROR, a staff number."""

    scheme: str
    value: str


@dataclass(frozen=True, slots=True)
class SourceId:
    """Under which key an import's source knows the contact, so that the next import updates it."""

    source: str
    key: str
