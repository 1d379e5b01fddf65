"""What rank a post's title usually stands for, to notice when two languages disagree.

A glossary only warns. It never writes a title: titles come from sources, checked by officers.
"""

from unicodedata import combining

from desktop_app.core.folding import fold
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.texts import Texts


class Rank(LabelledEnum):
    """How high a title stands in its organisation."""

    HEAD = "head", QT_TRANSLATE_NOOP("Labels", "head")
    DEPUTY = "deputy", QT_TRANSLATE_NOOP("Labels", "deputy")


_DEPUTY = (
    "deputy", "assistant", "under secretary", "pro vice chancellor", "pro rector",
    "vice rector", "vice president", "vice dean", "vice minister",
    "معاون", "معاونت", "قائم مقام", "قائممقام", "جانشین", "نائب", "وکیل",
    "vice recteur", "vice rectrice", "vice presidente", "vice doyen", "adjoint", "adjointe",
)  # fmt: skip
_HEAD = (
    "vice chancellor", "rector", "president", "chancellor", "secretary general",
    "director general", "minister", "head",
    "رئیس", "دبیرکل", "دبیر کل", "وزیر", "مدیرکل", "مدیر کل", "مدیرعامل", "مدیر عامل",
    "شیخ الجامعه", "الامین العام", "امین عام", "مدیر الجامعه", "ریکٹر", "وائس چانسلر",
    "سیکرٹری جنرل", "recteur", "rectrice", "presidente", "ministre", "secretaire general",
    "secretaire generale", "directeur general", "directrice generale",
)  # fmt: skip


def rank_of(title: str) -> Rank | None:
    """The rank a title usually stands for, or None when the glossary does not know it."""
    words = _words(title)
    for rank, known in ((Rank.DEPUTY, _DEPUTY), (Rank.HEAD, _HEAD)):
        if any(_words(word) in words for word in known):
            return rank
    return None


def ranks_disagree(titles: Texts) -> bool:
    """Whether the titles of one post stand for different ranks in different languages."""
    ranks = {rank for text in titles.values() if (rank := rank_of(text))}
    return len(ranks) > 1


def _words(title: str) -> str:
    """Folded words between spaces; a hyphen, a comma and a joiner part words as a space does."""
    parted = "".join(c if c.isalnum() or combining(c) else " " for c in title)
    return f" {fold(parted)} "
