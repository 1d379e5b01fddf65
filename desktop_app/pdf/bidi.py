"""The Unicode bidirectional algorithm (Standard Annex 9) for a paragraph cut into items.

An item is a word, a number or a single sign: all its characters have the same class, so the
algorithm runs over some hundred items and not over thousands of characters. Embeddings and
overrides do not occur: papers refuse them.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from desktop_app.pdf.brackets import bracket_pairs

OPENING, CLOSING = {"LRI": 0, "RLI": 1}, "PDI"
_STRONG = {"L": "L", "R": "R", "AN": "R", "EN": "R"}
_TERMINATORS_TO_NEUTRAL = {"ES": "ON", "CS": "ON", "ET": "ON"}


class Item(NamedTuple):
    """A class of UAX 9 and the text, of which only that of a single sign matters (brackets)."""

    kind: str
    text: str


def levels_of(items: Sequence[Item], rtl: bool) -> list[int]:
    """The embedding level of each item, odd for right to left; every isolate must be closed."""
    levels = [0] * len(items)
    _resolve(items, list(range(len(items))), int(rtl), levels)
    return levels


def visual_order(levels: Sequence[int]) -> list[int]:
    """The indexes of a line's items from left to right (rule L2)."""
    order = list(range(len(levels)))
    if not any(levels):
        return order
    lowest = min((level for level in levels if level % 2), default=1)
    for level in range(max(levels), lowest - 1, -1):
        turned: list[int] = []
        for high, group in groupby(order, key=lambda index: levels[index] >= level):
            run = list(group)
            turned += run[::-1] if high else run
        order = turned
    return order


def _resolve(items: Sequence[Item], places: list[int], level: int, levels: list[int]) -> None:
    """Give levels to the items at `places`, those of one isolate or of the whole paragraph."""
    own: list[int] = []
    stack: list[int] = []
    for at, place in enumerate(places):
        kind = items[place].kind
        if kind == CLOSING:
            start = stack.pop()
            if not stack:
                inner = places[start + 1 : at]
                turned = OPENING[items[places[start]].kind]
                _resolve(items, inner, level + 1 + (level + 1 + turned) % 2, levels)
        if not stack and kind != "BN":
            own.append(place)
        if kind in OPENING:
            stack.append(at)
    for place, made in zip(own, _levels(items, own, level), strict=True):
        levels[place] = made


def _levels(items: Sequence[Item], places: list[int], level: int) -> list[int]:
    kinds = [items[place].kind for place in places]
    edge = "R" if level % 2 else "L"
    _weak(kinds, edge)
    kinds = ["ON" if kind in ("WS", CLOSING, *OPENING) else kind for kind in kinds]
    for start, end in bracket_pairs([items[place].text for place in places], kinds):
        _bracket(kinds, start, end, edge)
    _neutral(kinds, edge)
    if level % 2:
        return [level if kind == "R" else level + 1 for kind in kinds]
    return [level + {"L": 0, "R": 1}.get(kind, 2) for kind in kinds]


def _weak(kinds: list[str], edge: str) -> None:
    """Rules W2 to W7."""
    strong = edge
    for at, kind in enumerate(kinds):
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[at] = "AN"
    for at in range(1, len(kinds) - 1):
        before, kind, after = kinds[at - 1 : at + 2]
        if before == after and (
            (kind == "CS" and after in ("EN", "AN")) or (kind == "ES" and after == "EN")
        ):
            kinds[at] = after
    _terminators(kinds)
    strong = edge
    for at, kind in enumerate(kinds):
        if kind == "AL":
            kinds[at] = strong = "R"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[at] = "L"
        else:
            kinds[at] = _TERMINATORS_TO_NEUTRAL.get(kind, kind)


def _terminators(kinds: list[str]) -> None:
    """Rule W5: signs such as % and currencies beside a number belong to it."""
    start = 0
    for kind, group in groupby(list(kinds)):
        end = start + len(list(group))
        if kind == "ET" and "EN" in (*kinds[start - 1 : start], *kinds[end : end + 1]):
            kinds[start:end] = ["EN"] * (end - start)
        start = end


def _bracket(kinds: list[str], start: int, end: int, edge: str) -> None:
    """Rule N0 for one pair of brackets."""
    inside = {_STRONG[kind] for kind in kinds[start + 1 : end] if kind in _STRONG}
    if edge in inside:
        kinds[start] = kinds[end] = edge
    elif inside:
        before = next((_STRONG[k] for k in reversed(kinds[:start]) if k in _STRONG), edge)
        kinds[start] = kinds[end] = before if before != edge else edge


def _neutral(kinds: list[str], edge: str) -> None:
    """Rules N1 and N2."""
    start = 0
    for neutral, group in groupby(list(kinds), key=lambda kind: kind == "ON"):
        end = start + len(list(group))
        if neutral:
            before = _STRONG[kinds[start - 1]] if start else edge
            after = _STRONG[kinds[end]] if end < len(kinds) else edge
            kinds[start:end] = [before if before == after else edge] * (end - start)
        start = end
