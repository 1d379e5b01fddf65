"""What a comparison of two texts finds, word by word and article by article."""

from dataclasses import dataclass

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum


class PieceKind(LabelledEnum):
    """What became of a stretch of text."""

    SAME = "same", QT_TRANSLATE_NOOP("Labels", "unchanged")
    ADDED = "added", QT_TRANSLATE_NOOP("Labels", "added")
    REMOVED = "removed", QT_TRANSLATE_NOOP("Labels", "removed")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that was kept, added or removed."""

    kind: PieceKind
    text: str


class ArticleFate(LabelledEnum):
    """What became of an article."""

    SAME = "same", QT_TRANSLATE_NOOP("Labels", "unchanged")
    CHANGED = "changed", QT_TRANSLATE_NOOP("Labels", "changed")
    ADDED = "added", QT_TRANSLATE_NOOP("Labels", "added")
    REMOVED = "removed", QT_TRANSLATE_NOOP("Labels", "removed")


@dataclass(frozen=True, slots=True)
class Pair:
    """Places (from 0) of an article in the old and in the new text; None where it is not there.

    `moved` says that it stands elsewhere among the articles that both texts have.
    """

    old: int | None
    new: int | None
    moved: bool = False


@dataclass(frozen=True, slots=True)
class ArticleChange:
    """What became of one article in one language."""

    pair: Pair
    fate: ArticleFate
    heading: tuple[Piece, ...]
    body: tuple[Piece, ...]

    @property
    def is_change(self) -> bool:
        """Whether anything is different, be it the place only."""
        return self.fate is not ArticleFate.SAME or self.pair.moved
