"""Finds which article of one text is which of another, and what became of each.

Articles are matched by their key first, then by their headings, then by the words they share.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.mous.comparison import compare
from desktop_app.mous.comparison_records import ArticleChange, ArticleFate, Pair, Piece, PieceKind
from desktop_app.mous.records import Article

_ALIKE = 0.5
"""The share of words that two articles have in common when they are the same, rewritten."""
_MOST_WORDS = 2000
"""Words of an article that are looked at to tell whether it is like another."""


def matched(old: Sequence[Article], new: Sequence[Article]) -> tuple[Pair, ...]:
    """Which article is which, in the order of the new text; removed ones where they stood."""
    found: dict[int, int] = {}
    for pairs in (_by_key, _by_heading, _by_words):
        free_old = [place for place in range(len(old)) if place not in found]
        taken = set(found.values())
        free_new = [place for place in range(len(new)) if place not in taken]
        found |= dict(pairs(old, new, free_old, free_new))
    moved = found.keys() - _longest_run(found)
    return tuple(_in_order(found, moved, len(old), len(new)))


def changes(
    old: Sequence[Article], new: Sequence[Article], language: Language
) -> tuple[ArticleChange, ...]:
    """What became of every article that has a text in `language` on either side."""
    found = []
    for pair in matched(old, new):
        before = old[pair.old].text(language) if pair.old is not None else None
        after = new[pair.new].text(language) if pair.new is not None else None
        if before is None and after is None:
            continue
        heading = compare(before.heading if before else "", after.heading if after else "")
        body = compare(before.body if before else "", after.body if after else "")
        if before is None or after is None:
            fate = ArticleFate.ADDED if before is None else ArticleFate.REMOVED
        else:
            fate = ArticleFate.CHANGED if _differ(heading + body) else ArticleFate.SAME
        found.append(ArticleChange(pair, fate, heading, body))
    return tuple(found)


def changed_count(changes: Sequence[ArticleChange]) -> int:
    """How many articles are not as they were."""
    return sum(change.is_change for change in changes)


def _differ(pieces: Sequence[Piece]) -> bool:
    return any(piece.kind is not PieceKind.SAME for piece in pieces)


def _by_key(
    old: Sequence[Article], new: Sequence[Article], free_old: list[int], free_new: list[int]
) -> Iterator[tuple[int, int]]:
    places = {new[place].id: place for place in free_new if new[place].id is not None}
    for place in free_old:
        if old[place].id in places:
            yield place, places.pop(old[place].id)


def _by_heading(
    old: Sequence[Article], new: Sequence[Article], free_old: list[int], free_new: list[int]
) -> Iterator[tuple[int, int]]:
    """The same heading in any language; of several with one heading, one after the other."""
    places: dict[tuple[Language, str], list[int]] = {}
    for place in free_new:
        for key in _headings(new[place]):
            places.setdefault(key, []).append(place)
    taken: set[int] = set()
    for place in free_old:
        for key in _headings(old[place]):
            fitting = next((each for each in places.get(key, ()) if each not in taken), None)
            if fitting is not None:
                taken.add(fitting)
                yield place, fitting
                break


def _by_words(
    old: Sequence[Article], new: Sequence[Article], free_old: list[int], free_new: list[int]
) -> Iterator[tuple[int, int]]:
    """The pairs that share most words first."""
    mine = {place: _words(old[place]) for place in free_old}
    theirs = {place: _words(new[place]) for place in free_new}
    scored = sorted(
        ((_likeness(mine[a], theirs[b]), -abs(a - b), a, b) for a in mine for b in theirs),
        reverse=True,
    )
    used_old: set[int] = set()
    used_new: set[int] = set()
    for score, _, a, b in scored:
        if score < _ALIKE:
            return
        if a not in used_old and b not in used_new:
            used_old.add(a)
            used_new.add(b)
            yield a, b


def _headings(article: Article) -> list[tuple[Language, str]]:
    return [(t.language, key) for t in article.texts if (key := fold(t.heading))]


def _words(article: Article) -> dict[Language, frozenset[str]]:
    return {
        text.language: frozenset(fold(text.body[: _MOST_WORDS * 8]).split()[:_MOST_WORDS])
        for text in article.texts
        if text.body
    }


def _likeness(
    mine: dict[Language, frozenset[str]], theirs: dict[Language, frozenset[str]]
) -> float:
    """The greatest share of common words in any language (Dice), from 0 to 1."""
    best = 0.0
    for language in mine.keys() & theirs.keys():
        one, other = mine[language], theirs[language]
        small, large = sorted((len(one), len(other)))
        if not small or 2 * small / (small + large) < max(best, _ALIKE):
            continue  # too unlike in length to be alike in words
        best = max(best, 2 * len(one & other) / (small + large))
    return best


def _longest_run(found: dict[int, int]) -> set[int]:
    """The old places of a longest row of articles that kept their order."""
    olds = sorted(found)
    ends: list[int] = []
    rows: list[int] = []
    before: dict[int, int | None] = {}
    for old in olds:
        at = bisect_left(ends, found[old])
        before[old] = rows[at - 1] if at else None
        if at == len(ends):
            ends.append(found[old])
            rows.append(old)
        else:
            ends[at], rows[at] = found[old], old
    kept: set[int] = set()
    last = rows[-1] if rows else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return kept


def _in_order(found: dict[int, int], moved: set[int], olds: int, news: int) -> Iterator[Pair]:
    back = {new: old for old, new in found.items()}
    gone = [place for place in range(olds) if place not in found]
    for new in range(news):
        old = back.get(new)
        if old is not None and old not in moved:
            while gone and gone[0] < old:
                yield Pair(gone.pop(0), None)
        yield Pair(old, new, old in moved)
    for place in gone:
        yield Pair(place, None)
