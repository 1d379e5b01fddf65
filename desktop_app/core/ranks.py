"""What rank a post's title usually stands for, to notice when two languages disagree.

A glossary only warns. It never writes a title: titles come from sources, checked by officers.
"""

from desktop_app.core.folding import fold
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.texts import Texts


class Rank(LabelledEnum):
    """How high a title stands in its organisation."""

    HEAD = "head", QT_TRANSLATE_NOOP("Labels", "head")
    DEPUTY = "deputy", QT_TRANSLATE_NOOP("Labels", "deputy")


_DEPUTY = (
    "deputy", "pro vice chancellor", "pro rector", "vice rector", "vice president",
    "معاون", "قائم مقام", "نائب", "vice-recteur", "vice-president", "adjoint",
)  # fmt: skip
_HEAD = (
    "vice chancellor", "vice-chancellor", "rector", "president", "chancellor",
    "secretary general", "secretary-general", "director general", "minister",
    "رئیس", "دبیرکل", "دبیر کل", "وزیر", "مدیر کل", "مدیرعامل", "شیخ الجامعه",
    "الامین العام", "مدیر الجامعه", "recteur", "ministre", "secretaire general", "ریکٹر",
    "وائس چانسلر", "سیکرٹری جنرل",
)  # fmt: skip


def rank_of(title: str) -> Rank | None:
    """The rank a title usually stands for, or None when the glossary does not know it."""
    padded = f" {fold(title)} "
    for rank, words in ((Rank.DEPUTY, _DEPUTY), (Rank.HEAD, _HEAD)):
        if any(f" {fold(word)} " in padded for word in words):
            return rank
    return None


def ranks_disagree(titles: Texts) -> bool:
    """Whether the titles of one post stand for different ranks in different languages."""
    ranks = {rank for text in titles.values() if (rank := rank_of(text))}
    return len(ranks) > 1
