"""The French letter as administrations write it.

The sender's service at the top left, place and date at the top right with the addressee beneath
them; Réf., Objet and P.J. with its count; the appeal; the text; the courtesy formula; at the right
the post of who signs, room for the signature, and the name; « Copie à » at the foot.
"""

from desktop_app.contacts.records import Addressee
from desktop_app.core.languages import Language
from desktop_app.letters.layouts import delegated, ending, head, ink, parts
from desktop_app.letters.layouts.said import Said
from desktop_app.letters.layouts.tradition import Tradition, Words
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import Align, Block, Columns, Ink, Paragraph, Rule, Space, Span

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
        number=f"Réf.{NBSP}: ",
        theirs=f"V/Réf.{NBSP}: ",
        follows=f"Suite à notre lettre{NBSP}: ",
        classified=f"Mention{NBSP}: ",
        marks=("DIFFUSION RESTREINTE", "CONFIDENTIEL", "SECRET"),
        note="Note verbale",
        written="{city}, le {day}",
        seal="Cachet",
        seal_of="Cachet de {who}",
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


def letterhead(paper: LetterPaper, numbers: tuple[Block, ...]) -> tuple[Block, ...]:
    """Emblem and service at the top left; what is numbered in the right half."""
    return (Columns((_service(paper), numbers), (0.5, 0.5), FR, space_after=22),)


def top(paper: LetterPaper) -> tuple[Block, ...]:
    """All that stands above the subject."""
    return letterhead(paper, (*_place_and_date(paper), *_addressee(paper.addressee)))


def opening(paper: LetterPaper, said: Said, style: Tradition) -> tuple[Block, ...]:
    """Objet, the references and P.J. of the letter, the appeal."""
    references = _references(paper) if said.is_first else ()
    return (
        *parts.subject(said, style, space_after=3),
        *references,
        Space(style.size * 1.5),
        *parts.formula(said.salutation, style, space_after=style.size),
    )


def closing(paper: LetterPaper, said: Said, style: Tradition) -> tuple[Block, ...]:
    """The courtesy formula, a paragraph of its own."""
    del paper
    return parts.formula(
        said.close, style, align=style.align, space_before=2, space_after=style.size * 1.5
    )


def signature(paper: LetterPaper) -> tuple[Block, ...]:
    """At the right: the post, room to sign, the name."""
    right = (
        *delegated.lines(paper, TRADITION),
        *parts.shorts(TRADITION, parts.title_of(paper.signer), space_after=4),
        ending.signature_room(paper, TRADITION, Align.START),
        Space(4),
        *parts.shorts(TRADITION, parts.name_of(paper.signer), bold=True),
        *parts.second_signer(paper, TRADITION, Align.START),
        *delegated.second_lines(paper, TRADITION),
    )
    return (Columns((ink.in_place_of(paper, Space(1)), right), (0.5, 0.5), FR), Space(16))


def notes(paper: LetterPaper) -> tuple[Block, ...]:
    """Enclosures and copies, below everything."""
    return ending.notes(paper, TRADITION)


def _service(paper: LetterPaper) -> tuple[Block, ...]:
    own = head.names(paper, FR)
    where = "\n".join(filter(None, (own.street, own.city, own.contacts)))
    return (
        *head.emblem(paper, Align.START, space_after=6),
        head.name(own.own, TRADITION, size=13, leading=1.25),
        *parts.shorts(TRADITION, own.unit, size=10, ink=Ink.MUTED),
        Rule(Ink.ACCENT, 0.9, space_before=4, space_after=5),
        *parts.fine_print(where, TRADITION),
    )


def _place_and_date(paper: LetterPaper) -> tuple[Block, ...]:
    """« Téhéran, le 22 novembre 2026 »."""
    city, day = head.city(paper, FR), parts.date_line(paper)
    said = TRADITION.words.written.format(city=city, day=day) if city else f"Le {day}"
    return (
        parts.short(said, TRADITION),
        *parts.second_day(paper, TRADITION, align=Align.START),
        Space(20),
    )


def _addressee(to: Addressee | None) -> tuple[Block, ...]:
    if to is None:
        return ()
    return (
        *parts.shorts(TRADITION, parts.name_of(to), bold=True, leading=1.35),
        *parts.shorts(TRADITION, parts.post_lines(to, TRADITION), leading=1.35),
    )


def _references(paper: LetterPaper) -> tuple[Block, ...]:
    """N/Réf. where theirs stands beneath it, and P.J., which is counted; a line each."""
    count = len(paper.letter.enclosures)
    both = paper.letter.your_reference.strip()
    label = f"N/Réf.{NBSP}: " if both else TRADITION.words.number
    return (
        _labelled(label, parts.number(paper, TRADITION)),
        *parts.references(paper, TRADITION, space_after=1),
        *((_labelled(f"P.J.{NBSP}: ", Span(str(count))),) if count else ()),
        *parts.classified(paper, TRADITION, space_after=1),
    )


def _labelled(label: str, value: Span) -> Paragraph:
    return parts.labelled(label, value, TRADITION, space_after=1)
