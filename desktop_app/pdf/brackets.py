"""Which brackets of a text belong together (Unicode Standard Annex 9, rule BD16)."""

from collections.abc import Sequence

_CLOSING = {"(": ")", "[": "]", "{": "}"}
_CLOSED = frozenset(_CLOSING.values())
_DEEPEST = 63


def bracket_pairs(texts: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs of neutral items that are brackets of one another, by their openings."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for at, text in enumerate(texts):
        if kinds[at] != "ON":
            continue
        if text in _CLOSING:
            if len(opened) == _DEEPEST:
                return []
            opened.append((_CLOSING[text], at))
        elif text in _CLOSED:
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == text:
                    pairs.append((opened[depth][1], at))
                    del opened[depth:]
                    break
    return sorted(pairs)
