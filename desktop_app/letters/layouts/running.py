"""What repeats on the pages of a letter, in every tradition."""

from desktop_app.letters.body_text import line
from desktop_app.letters.layouts import parts
from desktop_app.letters.layouts.tradition import Tradition
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import Running

_LONGEST = 48
"""Characters of the addressee's name in a running head, which has one line."""
_ISOLATED = "\u2068{}\u2069"
"""First-strong isolates (UAX #9): digits behind Latin letters would follow their direction."""


def running(paper: LetterPaper, tradition: Tradition) -> Running:
    """The number and "Page 1 of 2" in the foot; addressee, number and day above later pages."""
    number, words = parts.reference(paper), tradition.words
    marks = [number or words.draft]
    if paper.letter.is_sample:
        marks.append(words.sample)
    known = (_addressee(paper), number, parts.date_lines(paper)[0])
    head = " · ".join(_ISOLATED.format(part) for part in known if part)
    return Running(tradition.language, head, " · ".join(marks), words.page)


def _addressee(paper: LetterPaper) -> str:
    to = paper.addressee
    name = parts.name_of(to) or (line(to.organisation) if to else "")
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
