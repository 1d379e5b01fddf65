"""The letterhead of a paper: emblem, our names, unit, place, contacts, for each layout to place.

What the office's letterhead of the day says wins; without one, what our own organisation says.
"""

from dataclasses import dataclass

from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.letters.body_text import line
from desktop_app.letters.layouts import parts
from desktop_app.letters.layouts.rich import picture
from desktop_app.letters.layouts.said import first
from desktop_app.letters.layouts.tradition import Tradition
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import Align, Block, Face, Image, Ink, text

EMBLEM = 46.0
"""Height of an emblem in points."""
_LONG_NAME = 48
"""Characters from which on a name is long."""
_OPENING = 120
"""Characters of a text in which its own basmala would be found, with all its vowel marks."""
_DOT, _NARROW = " · ", 44
"""Between contacts, and how many characters of them stand beside an emblem."""
_WIDEST = 2.2
"""How many times wider than high an emblem may be before it is made lower."""


@dataclass(frozen=True, slots=True)
class Names:
    """What stands at the head of a paper, each a line of text; empty where there is nothing.

    `other` is our name in a further language.
    """

    own: str
    other: str
    unit: str
    street: str
    city: str
    contacts: str


def names(paper: LetterPaper, language: Language, other: Language | None = None) -> Names:
    """The names in the first language of the paper, with another one beneath if asked for."""
    head, sender = paper.head, paper.sender
    texts = head.names if head and head.names else sender.names
    own = line(texts.best(language, Language.EN))
    further = line(texts.get(other, "")) if other else ""
    return Names(
        own,
        further if further != own else "",
        _unit(paper, language, own),
        line(head.address.best(language) if head else sender.address.best(language)),
        line(head.city.best(language) if head else sender.city.best(language)),
        line(head.contacts) if head else sender.email,
    )


def _unit(paper: LetterPaper, language: Language, own: str) -> str:
    """The unit beneath our name; in French letters our short name where there is no letterhead."""
    if paper.head is not None:
        return line(paper.head.units.get(language, ""))
    if language is not Language.FR:
        return ""
    short = line(paper.sender.short_names.best(language, Language.EN))
    return short if short != own else ""


def city(paper: LetterPaper, language: Language) -> str:
    """Where the paper is written, in `language` or in English."""
    cities = paper.head.city if paper.head and paper.head.city else paper.sender.city
    return line(cities.get(language, "") or cities.best(Language.EN))


def foot(paper: LetterPaper, language: Language) -> str:
    """The line at the foot that belongs to the letterhead."""
    return line(paper.head.foot.get(language, "")) if paper.head else ""


def emblem(
    paper: LetterPaper, align: Align, *, height: float = EMBLEM, space_after: float = 0.0
) -> tuple[Block, ...]:
    """The office's emblem, or nothing. Raises UserError when its file is missing."""
    head = paper.head
    if head is None or not head.emblem:
        return ()
    language = paper.letter.language
    said = line(head.emblem_alt.best(language, Language.EN))
    data = picture(paper.images, head.emblem, said)
    image = Image(
        data, said, language, width=height * _WIDEST, max_height=height, align=align,
        space_after=space_after,
    )  # fmt: skip
    return (image,)


def invocation(
    paper: LetterPaper, tradition: Tradition, *, usual: bool = False
) -> tuple[Block, ...]:
    """The name of God above all, where the officer or else the tradition wants it; never twice."""
    words = tradition.words.basmala
    wanted = usual if paper.letter.basmala is None else paper.letter.basmala
    if (
        not words
        or not wanted
        or fold(first(paper).text.plain()[:_OPENING]).startswith(fold(words))
    ):
        return ()
    return parts.shorts(tradition, words, align=Align.CENTRE, size=13.5, space_after=6)


def right_to_left(
    paper: LetterPaper,
    tradition: Tradition,
    *,
    size: float,
    align: Align = Align.START,
    city_first: bool = False,
) -> tuple[Block, ...]:
    """Our name, under it the English one, the unit and where we are, in a right-to-left letter."""
    own = names(paper, tradition.language, Language.EN)
    where = (own.city, own.street) if city_first else (own.street, own.city)
    second = parts.labelled(
        "", own.other, tradition, align=align, size=9.5, leading=1.3, space_after=1
    )
    return (
        name(own.own, tradition, size=size, leading=1.4, align=align),
        *((second,) if own.other else ()),
        *parts.shorts(tradition, own.unit, align=align, size=11, leading=1.3),
        *parts.shorts(
            tradition, parts.joined(tradition, *where), align=align, size=10, leading=1.3,
            ink=Ink.MUTED,
        ),
        *_contacts(paper, own, tradition, align),
    )  # fmt: skip


def _contacts(
    paper: LetterPaper, own: Names, tradition: Tradition, align: Align
) -> tuple[Block, ...]:
    """Telephone and web under a right-to-left name, where a letterhead has them."""
    if paper.head is None:
        return ()
    lines = own.contacts if align is Align.CENTRE else _in_two(own.contacts)
    return tuple(
        parts.labelled(
            "", each, tradition, align=align, size=8.5, leading=1.25, ink=Ink.MUTED, face=Face.SANS
        )
        for each in filter(None, lines.split("\n"))
    )


def _in_two(contacts: str) -> str:
    """A long line broken at the separator nearest to its middle, which goes."""
    if len(contacts) <= _NARROW or _DOT not in contacts:
        return contacts
    places = [at for at in range(len(contacts)) if contacts.startswith(_DOT, at)]
    middle = min(places, key=lambda at: abs(at - len(contacts) / 2))
    return f"{contacts[:middle]}\n{contacts[middle + len(_DOT) :]}"


def name(value: str, tradition: Tradition, *, size: float, **style: object) -> Block:
    """Our name, large; a long one less so."""
    own = size if len(value) <= _LONG_NAME else size * 0.86
    return text(value, tradition.language, bold=True, space_after=1, size=own, **style)
