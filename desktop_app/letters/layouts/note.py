"""The note verbale, from one office to another in the third person.

Number at the top; a title; the text with its formulas; at the end place and day, room for initials
and seal and no name; the addressee at the foot. It has no subject line: the subject is for the
register. A note goes to a ministry, a mission or an organisation, never to a university.
"""

from desktop_app.contacts.records import Addressee
from desktop_app.letters.body_text import line
from desktop_app.letters.layouts import ending, head, ink, parts
from desktop_app.letters.layouts.letter import Layout
from desktop_app.letters.layouts.said import Said
from desktop_app.letters.layouts.tradition import Tradition
from desktop_app.letters.records import LetterPaper
from desktop_app.letters.wording import office_name
from desktop_app.pdf.document import Align, Block, Columns, Role, Space


class NoteLayout:
    """A tradition's layout, changed into that of its notes."""

    def __init__(self, letters: Layout) -> None:
        self.TRADITION = letters.TRADITION
        self._letters = letters

    def letterhead(self, paper: LetterPaper, numbers: tuple[Block, ...]) -> tuple[Block, ...]:
        """As that of letters."""
        return self._letters.letterhead(paper, numbers)

    def top(self, paper: LetterPaper) -> tuple[Block, ...]:
        """Letterhead and number; day and addressee stand at the end."""
        style = self.TRADITION
        numbers = (
            parts.labelled(style.words.number, parts.number(paper, style), style),
            *parts.references(paper, style),
            *parts.classified(paper, style),
        )
        return (*self.letterhead(paper, numbers), Space(style.size))

    def opening(self, paper: LetterPaper, said: Said, style: Tradition) -> tuple[Block, ...]:
        """The title; the opening formula is part of the text."""
        del paper, said
        title = parts.short(
            style.words.note, style, size=style.size * 1.3, align=Align.CENTRE, bold=True,
            role=Role.HEADING_1, space_after=style.size * 1.5, keep_with_next=True,
        )  # fmt: skip
        return (title,)

    def closing(self, paper: LetterPaper, said: Said, style: Tradition) -> tuple[Block, ...]:
        """The closing formula, a paragraph like the others."""
        del paper
        return parts.formula(said.close, style, align=style.align, space_after=style.size)

    def signature(self, paper: LetterPaper) -> tuple[Block, ...]:
        """Place and day and room for initials and seal, at the end edge; nobody's name."""
        style = self.TRADITION
        said = style.words.seal_of.format(who=office_name(paper, style.language))
        signed = (
            *parts.shorts(style, *_place_and_days(paper, style), align=Align.CENTRE),
            *parts.second_day(paper, style, align=Align.CENTRE),
            Space(6),
            ending.room(paper, style, Align.CENTRE, said),
        )
        return (
            Columns((ink.in_place_of(paper, Space(1)), signed), (0.45, 0.55), style.language),
            Space(style.size),
            *_addressee(paper.addressee, style),
        )

    def notes(self, paper: LetterPaper) -> tuple[Block, ...]:
        """Enclosures and copies, below everything."""
        return ending.notes(paper, self.TRADITION)


def _place_and_days(paper: LetterPaper, style: Tradition) -> tuple[str, ...]:
    """« Téhéran, le 22 novembre 2026 », further calendars beneath."""
    city, (day, *further) = head.city(paper, style.language), parts.date_lines(paper)
    return (style.words.written.format(city=city, day=day) if city else day, *further)


def _addressee(to: Addressee | None, style: Tradition) -> tuple[Block, ...]:
    """The body that gets the note and where it is, at the foot."""
    if to is None:
        return ()
    place = parts.joined(style, line(to.city), line(to.country))
    return (*parts.shorts(style, line(to.organisation), place), Space(style.size))
