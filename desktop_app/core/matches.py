"""Where the words that an officer looks for stand in a text, so that lists can mark them.

Folding changes lengths (ﬁ, ß, vowel marks, joiners), so each folded letter remembers from which
letters of the text it came.
"""

from functools import lru_cache
from unicodedata import category, combining

from desktop_app.core.folding import fold

Span = tuple[int, int]


@lru_cache(maxsize=2_000)
def matches(text: str, words: str, *, inside: bool = False) -> tuple[Span, ...]:
    """The places of `text` (start, end) that fit a word of `words`, in order, never overlapping.

    A fit begins where a word of the text begins; `inside` takes any place.
    """
    wanted = _plain(fold(words)).split()
    if not wanted or not text:
        return ()
    folded, origins = _folded(text)
    found = [span for word in wanted for span in _places(folded, word, inside)]
    return _joined([(origins[start][0], origins[end - 1][1]) for start, end in found])


def _folded(text: str) -> tuple[str, list[Span]]:
    """The folded text, and for each of its letters the place of the cluster it came from."""
    letters: list[str] = []
    origins: list[Span] = []
    for start, end in _clusters(text):
        for letter in _letters(text[start:end]):
            letters.append(letter)
            origins.append((start, end))
    return "".join(letters), origins


@lru_cache(maxsize=2_000)
def _letters(cluster: str) -> str:
    """A list that is typed into folds the same few letters at each key."""
    return _plain(fold(cluster) or " " * cluster[0].isspace())


def _clusters(text: str) -> list[Span]:
    """A letter with the marks and joiners that follow it, again and again."""
    starts = [
        at
        for at, letter in enumerate(text)
        if at == 0 or not (combining(letter) or category(letter) in ("Cf", "Mn", "Me"))
    ]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _places(folded: str, word: str, inside: bool) -> list[Span]:
    found: list[Span] = []
    at = folded.find(word)
    while at >= 0:
        if inside or at == 0 or folded[at - 1] == " ":
            found.append((at, at + len(word)))
        at = folded.find(word, at + 1)
    return found


def _plain(folded: str) -> str:
    """What is no letter or digit parts words, as it does in the index."""
    return "".join(letter if letter.isalnum() else " " for letter in folded)


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)
