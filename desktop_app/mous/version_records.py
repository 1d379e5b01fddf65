"""What was kept of a memorandum's texts at one time."""

from dataclasses import dataclass

from desktop_app.core.languages import Language
from desktop_app.mous.life_records import VersionLine
from desktop_app.mous.records import Article


@dataclass(frozen=True, slots=True)
class Version:
    """A kept version with its texts; a partner's has the `file_name` that it came in."""

    mou_id: int
    line: VersionLine
    articles: tuple[Article, ...]
    file_name: str = ""
    file_sha256: str = ""

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages that something is written in."""
        found = {text.language for article in self.articles for text in article.texts}
        return tuple(language for language in Language if language in found)


@dataclass(frozen=True, slots=True)
class Since:
    """What another language's text was when this one was last up to date, and what it is now."""

    language: Language
    heading: tuple[str, str]
    body: tuple[str, str]
