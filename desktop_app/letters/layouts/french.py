"""The French letter as administrations write it.

The sender's service at the top left, place and date at the top right with the addressee beneath
them; Réf., Objet and P.J. with its count; the appeal; the text; the courtesy formula; at the right
the post of who signs, room for the signature, and the name; « Copie à » at the foot.
"""

from desktop_app.contacts.records import Addressee, Sender
from desktop_app.core.languages import Language
from desktop_app.letters.body_text import line
from desktop_app.letters.layouts import ending, parts
from desktop_app.letters.layouts.tradition import Tradition, Words
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import Align, Block, Columns, Ink, Paragraph, Rule, Space, Span, text

FR = Language.FR
NBSP = "\u00a0"
"""French sets a space that does not break before a colon."""
TRADITION = Tradition(
    language=FR,
    words=Words(
        on_issue="attribuée à l’émission",
        draft="Projet, non émis",
        sample="exemple, lettre fictive",
        page="Page {page} sur {pages}",
        signed_by="Signé électroniquement par",
        sample_signature="Signature d’exemple, sans valeur",
        signature_of="Signature de {who}",
        signer="la personne habilitée",
        subject=f"Objet{NBSP}: ",
        theirs=f"V/Réf.{NBSP}: ",
        enclosure=f"Pièce jointe{NBSP}:",
        enclosures=f"Pièces jointes ({{count}}){NBSP}:",
        copy=f"Copie à{NBSP}:",
        copies=f"Copie à{NBSP}:",
    ),
    size=10.8,
    leading=1.42,
    align=Align.JUSTIFY,
    short_leading=1.3,
    label_size=10.4,
    note_size=9.2,
)


def blocks(paper: LetterPaper) -> tuple[Block, ...]:
    """The whole letter, top to bottom."""
    letter, style = paper.letter, TRADITION
    head = (_service(paper.sender), (_place_and_date(paper), *_addressee(paper.addressee)))
    return (
        Columns(head, (0.5, 0.5), FR, space_after=22),
        *_references(paper),
        *parts.formula(letter.salutation, style, space_after=style.size),
        *ending.with_ending(paper, style, _ending(paper)),
        *ending.notes(paper, style),
    )


def _service(sender: Sender) -> tuple[Block, ...]:
    name = line(sender.names.best(FR, Language.EN))
    short = line(sender.short_names.best(FR, Language.EN))
    where = (line(sender.address.best(FR)), line(sender.city.best(FR)), sender.email)
    return (
        text(name, FR, bold=True, size=13, leading=1.25, space_after=1),
        *parts.shorts(TRADITION, short if short != name else "", size=10, ink=Ink.MUTED),
        Rule(Ink.ACCENT, 0.9, space_before=4, space_after=5),
        *parts.fine_print("\n".join(filter(None, where)), TRADITION),
    )


def _place_and_date(paper: LetterPaper) -> Paragraph:
    """« Téhéran, le 22 novembre 2026 »."""
    city = line(paper.sender.city.get(FR, "")) or line(paper.sender.city.best(Language.EN))
    day = parts.date_line(paper)
    said = f"{city}, le {day}" if city else f"Le {day}"
    return parts.short(said, TRADITION, space_after=20)


def _addressee(to: Addressee | None) -> tuple[Block, ...]:
    if to is None:
        return ()
    return (
        *parts.shorts(TRADITION, parts.name_of(to), bold=True, leading=1.35),
        *parts.shorts(TRADITION, parts.post_lines(to, TRADITION), leading=1.35),
    )


def _references(paper: LetterPaper) -> tuple[Block, ...]:
    """Objet, Réf. and P.J., which is counted; each on its own line."""
    count = len(paper.letter.enclosures)
    ours = parts.number(paper, TRADITION)
    return (
        *parts.subject(paper, TRADITION, space_after=3),
        _labelled(f"Réf.{NBSP}: ", ours),
        *parts.theirs(paper, TRADITION, space_after=1),
        *((_labelled(f"P.J.{NBSP}: ", Span(str(count))),) if count else ()),
        Space(16),
    )


def _labelled(label: str, value: Span) -> Paragraph:
    return parts.labelled(label, value, TRADITION, space_after=1)


def _ending(paper: LetterPaper) -> tuple[Block, ...]:
    right = (
        *parts.shorts(TRADITION, parts.title_of(paper.signer), space_after=4),
        ending.signature_room(paper, TRADITION, Align.START),
        Space(4),
        *parts.shorts(TRADITION, parts.name_of(paper.signer), bold=True),
    )
    return (
        *parts.formula(
            paper.letter.close, TRADITION, align=Align.JUSTIFY, space_before=2, space_after=16
        ),
        Columns(((Space(1),), right), (0.5, 0.5), FR),
        Space(16),
    )
