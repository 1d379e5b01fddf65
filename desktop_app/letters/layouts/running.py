"""What repeats on the pages of a letter, in every tradition."""

from desktop_app.letters.body_text import line
from desktop_app.letters.layouts import head, parts
from desktop_app.letters.layouts.tradition import Tradition
from desktop_app.letters.records import LetterKind, LetterPaper
from desktop_app.pdf.document import Running

_LONGEST = 48
"""Characters of the addressee's name in a running head, which has one line."""
_ROOM = 84
"""Characters that find room in the foot beside the number of the page."""
_ISOLATED = "\u2068{}\u2069"
"""First-strong isolates (UAX #9): digits behind Latin letters would follow their direction."""


def running(paper: LetterPaper, tradition: Tradition) -> Running:
    """The foot of every page, and addressee, number and day above later pages.

    The foot has the number, the letterhead's own line where it is short enough, and "Page 1 of 2".
    A certificate is one page and has its number in the text: its foot only warns of a draft.
    """
    number, words = parts.reference(paper), tradition.words
    known = (_addressee(paper), number, parts.date_lines(paper)[0])
    above = " · ".join(_in_order(part, tradition) for part in known if part)
    page = "" if paper.letter.kind is LetterKind.CERTIFICATE else words.page
    return Running(
        tradition.language,
        above,
        " · ".join(_in_order(each, tradition) for each in _foot(paper, tradition)),
        page,
        parts.mark(paper, tradition),
    )


def _in_order(part: str, tradition: Tradition) -> str:
    return _ISOLATED.format(part) if tradition.language.is_rtl else part


def foot_fits(paper: LetterPaper, tradition: Tradition) -> bool:
    """Whether the letterhead's line stands in the foot; a longer one ends the letter."""
    said = [*_marks(paper, tradition), head.foot(paper, tradition.language)]
    return len(" · ".join(said)) <= _ROOM


def _foot(paper: LetterPaper, tradition: Tradition) -> list[str]:
    if paper.letter.kind is LetterKind.CERTIFICATE:
        return [mark for mark in _marks(paper, tradition) if mark != parts.reference(paper)]
    line_of_head = head.foot(paper, tradition.language)
    fits = line_of_head and foot_fits(paper, tradition)
    return [*_marks(paper, tradition), *([line_of_head] if fits else [])]


def _marks(paper: LetterPaper, tradition: Tradition) -> list[str]:
    words = tradition.words
    marks = [parts.reference(paper) or words.draft]
    return [*marks, words.sample] if paper.letter.is_sample else marks


def _addressee(paper: LetterPaper) -> str:
    to = paper.addressee
    name = parts.name_of(to) or (line(to.organisation) if to else "")
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
