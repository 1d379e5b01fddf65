"""The English letter as Commonwealth offices write it.

Letterhead over a hairline; number and date on one line; the addressee; a subject line; the text;
the close with the signature beneath it at the left; enclosures counted; copies with their purpose.
"""

from desktop_app.contacts.records import Addressee
from desktop_app.core.languages import Language
from desktop_app.letters.layouts import delegated, ending, head, ink, parts
from desktop_app.letters.layouts.said import Said
from desktop_app.letters.layouts.tradition import Tradition, Words
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import Align, Block, Columns, Ink, Rule, Space, text

EN = Language.EN
TRADITION = Tradition(
    language=EN,
    words=Words(
        on_issue="on issue",
        draft="Draft, not issued",
        sample="sample, not a real letter",
        page="Page {page} of {pages}",
        signed_by="Digitally signed by",
        sample_signature="Sample signature, not valid",
        signature_of="Signature of {who}",
        signer="the signer",
        subject="Subject: ",
        number="Ref: ",
        theirs="Your ref: ",
        follows="Further to our letter: ",
        classified="Classification: ",
        marks=("RESTRICTED", "CONFIDENTIAL", "SECRET"),
        note="Note verbale",
        written="{city}, {day}",
        seal="Seal",
        seal_of="Seal of {who}",
        enclosure="Enclosure:",
        enclosures="Enclosures ({count}):",
        copy="Copy:",
        copies="Copies:",
    ),
    size=10.8,
    leading=1.42,
    align=Align.START,
    short_leading=1.3,
    label_size=10.8,
    note_size=9.2,
)


def letterhead(paper: LetterPaper, numbers: tuple[Block, ...]) -> tuple[Block, ...]:
    """Emblem and name in the middle over a hairline; what is numbered stands beneath it."""
    centred, own = Align.CENTRE, head.names(paper, EN, Language.FA)
    where = " · ".join(filter(None, (own.street, own.city, own.contacts)))
    persian = text(own.other, Language.FA, size=14, align=centred, leading=1.3, space_after=2)
    return (
        *head.emblem(paper, centred, space_after=6),
        head.name(own.own, TRADITION, size=15.5, align=centred, leading=1.25),
        *((persian,) if own.other else ()),
        *parts.shorts(TRADITION, own.unit, size=11, align=centred, space_after=2),
        *parts.fine_print(where, TRADITION, align=centred),
        Rule(Ink.ACCENT, 0.9, space_before=5, space_after=16),
        *numbers,
    )


def top(paper: LetterPaper) -> tuple[Block, ...]:
    """All that stands above the subject."""
    return (*letterhead(paper, (_number_and_date(paper),)), *_addressee(paper.addressee))


def opening(paper: LetterPaper, said: Said, style: Tradition) -> tuple[Block, ...]:
    """Subject and salutation; the references stand by the number."""
    del paper
    return (
        *parts.subject(said, style, space_after=style.size * 1.2),
        *parts.formula(said.salutation, style, space_after=style.size * 0.8),
    )


def closing(paper: LetterPaper, said: Said, style: Tradition) -> tuple[Block, ...]:
    """The close, over the signature."""
    del paper
    return parts.formula(said.close, style, space_before=2, space_after=8)


def signature(paper: LetterPaper) -> tuple[Block, ...]:
    """Under the close at the left: room to sign, name, post."""
    signed = (
        ending.signature_room(paper, TRADITION, Align.START),
        Space(5),
        *parts.shorts(TRADITION, parts.name_of(paper.signer), bold=True),
        *parts.shorts(TRADITION, parts.title_of(paper.signer)),
        *delegated.lines(paper, TRADITION),
        *parts.second_signer(paper, TRADITION, Align.START),
        *delegated.second_lines(paper, TRADITION),
    )
    return (*ink.beside(paper, signed, EN), Space(16))


def notes(paper: LetterPaper) -> tuple[Block, ...]:
    """Enclosures and copies, below everything."""
    return ending.notes(paper, TRADITION)


def _number_and_date(paper: LetterPaper) -> Columns:
    """ "Our ref" where theirs stands beneath it."""
    label = "Our ref: " if paper.letter.your_reference.strip() else TRADITION.words.number
    number = parts.number(paper, TRADITION)
    left = (
        parts.labelled(label, number, TRADITION, space_after=1),
        *parts.references(paper, TRADITION, space_after=1),
        *parts.classified(paper, TRADITION, space_after=1),
    )
    right = (
        parts.short(parts.date_line(paper), TRADITION, align=Align.END),
        *parts.second_day(paper, TRADITION, align=Align.END),
    )
    return Columns((left, right), (0.52, 0.48), EN, space_after=16)


def _addressee(to: Addressee | None) -> tuple[Block, ...]:
    if to is None:
        return ()
    who = "\n".join(filter(None, (parts.name_of(to), parts.post_lines(to, TRADITION))))
    return (parts.short(who, TRADITION, leading=1.32, space_after=16),)
