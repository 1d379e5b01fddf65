"""Templates of letters: texts with fields such as `{{ addressee.title }}`, never code."""

from dataclasses import dataclass

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.core.rich_text import RichText
from desktop_app.letters.records import LetterKind


class Purpose(LabelledEnum):
    """What a template is for."""

    INVITATION = "invitation", QT_TRANSLATE_NOOP("Labels", "invitation")
    ADMISSION = "admission", QT_TRANSLATE_NOOP("Labels", "admission")
    FOLLOW_UP = "follow_up", QT_TRANSLATE_NOOP("Labels", "follow-up")
    REMINDER = "reminder", QT_TRANSLATE_NOOP("Labels", "reminder")
    THANKS = "thanks", QT_TRANSLATE_NOOP("Labels", "thanks")
    ACKNOWLEDGEMENT = "acknowledgement", QT_TRANSLATE_NOOP("Labels", "acknowledgement")
    CREDENTIALS = "credentials", QT_TRANSLATE_NOOP("Labels", "letter of credentials")
    CIRCULAR = "circular", QT_TRANSLATE_NOOP("Labels", "circular")
    NOTE = "note", QT_TRANSLATE_NOOP("Labels", "note verbale")
    CERTIFICATE = "certificate", QT_TRANSLATE_NOOP("Labels", "certificate")
    OTHER = "other", QT_TRANSLATE_NOOP("Labels", "other")


@dataclass(frozen=True, slots=True)
class TemplateText:
    """A template in one language; empty salutation and close mean the usual ones."""

    language: Language
    subject: str = ""
    salutation: str = ""
    body: str = ""
    close: str = ""
    rich: RichText | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """A letter to begin with, in as many languages as it was written in.

    `ready` names the ready text that it replaces for this office, empty for one of their own.
    """

    id: int | None
    version: int
    name: str = ""
    purpose: Purpose = Purpose.OTHER
    kind: LetterKind = LetterKind.LETTER
    texts: tuple[TemplateText, ...] = ()
    ready: str = ""
    is_sample: bool = False
