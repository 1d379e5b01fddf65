"""A partner's draft as it was read from a file, before an officer said what is what."""

from dataclasses import dataclass

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language


class LeftOut(LabelledEnum):
    """What a file held that is not taken over."""

    LINKS = "links", QT_TRANSLATE_NOOP("Labels", "links to other files and pages")
    OBJECTS = "objects", QT_TRANSLATE_NOOP("Labels", "embedded objects")
    PICTURES = "pictures", QT_TRANSLATE_NOOP("Labels", "pictures")
    DELETED = "deleted", QT_TRANSLATE_NOOP("Labels", "text marked as deleted")
    COMMENTS = "comments", QT_TRANSLATE_NOOP("Labels", "comments")


@dataclass(frozen=True, slots=True)
class RawLine:
    """A paragraph as the file has it; `column` counts the cells of a table's row, 0 outside.

    `is_heading` is what its style says, `is_numbered` that the file numbers it as an article.
    """

    text: str
    column: int = 0
    is_heading: bool = False
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class RawDraft:
    """The paragraphs of a file and what was left out of them."""

    lines: tuple[RawLine, ...]
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A paragraph with what was guessed of it, or an officer corrected.

    `language` None leaves it out. `begins` says that an article begins with it, and `heading` is
    its heading then: the paragraph without the words "Article 1".
    """

    text: str
    language: Language | None
    begins: bool = False
    heading: str = ""
