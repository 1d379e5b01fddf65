"""One text in several languages."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from desktop_app.core.languages import Language


class Texts(Mapping[Language, str]):
    """An immutable mapping of language to text; empty texts are left out."""

    __slots__ = ("_texts",)

    def __init__(self, texts: Mapping[Language, str] | None = None, /, **by_tag: str) -> None:
        """Take a mapping, or tags as keywords: `Texts(en="Minutes", fa="صورت‌جلسه")`."""
        merged = dict(texts or {}) | {Language(tag): text for tag, text in by_tag.items()}
        self._texts = MappingProxyType({k: v for k, v in merged.items() if v.strip()})

    def __getitem__(self, language: Language) -> str:
        return self._texts[language]

    def __iter__(self) -> Iterator[Language]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __hash__(self) -> int:
        return hash(frozenset(self._texts.items()))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Texts) and dict(self._texts) == dict(other._texts)

    def __repr__(self) -> str:
        return f"Texts({self.by_tag()!r})"

    def best(self, *languages: Language) -> str:
        """The text in the first of `languages` that has one, else in any, else empty."""
        for language in (*languages, *Language):
            if language in self._texts:
                return self._texts[language]
        return ""

    def with_text(self, language: Language, text: str) -> "Texts":
        """A copy with the text of one language replaced; an empty text removes it."""
        return Texts({**self._texts, language: text})

    def by_tag(self) -> dict[str, str]:
        """The texts by BCP 47 tag, in the order of `Language`, as stored."""
        return {lang.stored: self._texts[lang] for lang in Language if lang in self._texts}

    @classmethod
    def from_tags(cls, texts: Mapping[str, str] | None) -> "Texts":
        """The inverse of `by_tag`."""
        return cls({Language(tag): text for tag, text in (texts or {}).items()})
