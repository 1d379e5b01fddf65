"""The English letter as Commonwealth offices write it.

Letterhead over a hairline; number and date on one line; the addressee; a subject line; the text;
the close with the signature beneath it at the left; enclosures counted; copies with their purpose.
"""

from desktop_app.contacts.records import Addressee, Sender
from desktop_app.core.languages import Language
from desktop_app.letters.body_text import line
from desktop_app.letters.layouts import ending, parts
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
        theirs="Your ref: ",
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


def blocks(paper: LetterPaper) -> tuple[Block, ...]:
    """The whole letter, top to bottom."""
    letter, style = paper.letter, TRADITION
    return (
        *_letterhead(paper.sender),
        _number_and_date(paper),
        *_addressee(paper.addressee),
        *parts.subject(paper, style, space_after=13),
        *parts.formula(letter.salutation, style, space_after=style.size * 0.8),
        *ending.with_ending(paper, style, _ending(paper)),
        *ending.notes(paper, style),
    )


def _letterhead(sender: Sender) -> tuple[Block, ...]:
    name = line(sender.names.best(EN, Language.FA))
    persian = parts.second_name(sender, name, Language.FA)
    where = (line(sender.address.best(EN)), line(sender.city.best(EN)), sender.email)
    centred = Align.CENTRE
    second = text(persian, Language.FA, size=14, align=centred, leading=1.3, space_after=2)
    return (
        text(name, EN, bold=True, size=15.5, align=centred, leading=1.25, space_after=1),
        *((second,) if persian else ()),
        *parts.fine_print(" · ".join(filter(None, where)), TRADITION, align=centred),
        Rule(Ink.ACCENT, 0.9, space_before=5, space_after=16),
    )


def _number_and_date(paper: LetterPaper) -> Columns:
    ours = parts.labelled("Ref: ", parts.number(paper, TRADITION), TRADITION, space_after=1)
    left = (ours, *parts.theirs(paper, TRADITION, space_after=1))
    day = parts.short(parts.date_line(paper), TRADITION, align=Align.END)
    return Columns((left, (day,)), (0.5, 0.5), EN, space_after=16)


def _addressee(to: Addressee | None) -> tuple[Block, ...]:
    if to is None:
        return ()
    who = "\n".join(filter(None, (parts.name_of(to), parts.post_lines(to, TRADITION))))
    return (parts.short(who, TRADITION, leading=1.32, space_after=16),)


def _ending(paper: LetterPaper) -> tuple[Block, ...]:
    return (
        *parts.formula(paper.letter.close, TRADITION, space_before=2, space_after=8),
        ending.signature_room(paper, TRADITION, Align.START),
        Space(5),
        *parts.shorts(TRADITION, parts.name_of(paper.signer), bold=True),
        *parts.shorts(TRADITION, parts.title_of(paper.signer)),
        Space(16),
    )
