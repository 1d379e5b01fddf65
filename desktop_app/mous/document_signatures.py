"""Where the parties of a memorandum sign: a block each, side by side, never parted over a page.

A block begins with the line to sign on, so that the lines of a row stand at one height however
long the names beneath them are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.contacts.records import Addressee, TitleTrouble
from desktop_app.core.controls import print_controls
from desktop_app.core.languages import Language
from desktop_app.mous.paper_words import BLANK, WORDS, Words
from desktop_app.mous.records import MouPaper
from desktop_app.mous.sign_records import field_name
from desktop_app.mous.sign_words import SIGN_WORDS
from desktop_app.pdf.document import (
    Align,
    Block,
    Code,
    Columns,
    Face,
    Ink,
    Paragraph,
    Rule,
    SignatureField,
    Space,
    Span,
    Together,
    text,
)

_SIZE = 10.2
_ROOM = 46.0
"""Points above the line, for a signature and a stamp."""
_FIELDS = {2: 200.0, 3: 130.0}
"""Points across of a signature field, by how many stand side by side."""
_CODE = 58.0


def signatures(
    paper: MouPaper, languages: Sequence[Language], ending: tuple[Block, ...]
) -> Iterator[Block]:
    """The end of the text, and a block for each party in every one of `languages`.

    Each party signs once. The first blocks stay with `ending`: a page of signatures alone could
    be bound to another text.
    """
    rows = [_row(paper, parties, languages) for parties in _rows(len(paper.mou.parties), languages)]
    if rows and paper.code:
        rows[-1] = Together((rows[-1], *_code(paper, languages[0])))
    if not rows:
        yield from ending
        return
    *before, last = ending or (Space(0),)
    room = 4 if len(languages) == 1 and not languages[0].is_rtl else 3
    kept = len(rows) if len(rows) <= room else room - 1
    yield from before
    yield Together((last, *rows[:kept]))
    # What is left stays together too: a single row would look lost on its page.
    if rows[kept:]:
        yield Together(tuple(rows[kept:]))


def _rows(parties: int, languages: Sequence[Language]) -> Iterator[tuple[int | None, ...]]:
    """The places of the parties in rows as even as can be; None leaves a place empty."""
    if not parties:
        return
    across = 2 if len(languages) > 1 or parties in (1, 2, 4) else 3
    count = -(-parties // across)
    short = count * across - parties
    start = 0
    for row in range(count):
        size = across - (1 if row >= count - short else 0)
        yield (*range(start, start + size), *((None,) * (across - size)))
        start += size


def _row(
    paper: MouPaper, parties: tuple[int | None, ...], languages: Sequence[Language]
) -> Together:
    cells = tuple(
        (Space(1),) if party is None else _block(paper, party, languages, len(parties))
        for party in parties
    )
    gap = 30.0 if len(cells) == 2 else 20.0
    return Together((Columns(cells, (1.0,) * len(cells), languages[0], gap=gap, space_after=4),))


def _block(
    paper: MouPaper, party: int, languages: Sequence[Language], across: int
) -> tuple[Block, ...]:
    sides = tuple(tuple(_names(paper, party, language)) for language in languages)
    said: tuple[Block, ...] = sides[0]
    if len(sides) > 1:
        said = (Columns(sides, (1.0,) * len(sides), languages[0], gap=12, space_after=4),)
    words = [WORDS[language] for language in languages]
    wanted = [(each.place for each in words), (each.date for each in words)]
    if paper.signatories[languages[0].stored][party] is None:
        wanted = [(each.person for each in words), (each.title for each in words), *wanted]
    blanks = (_blank(tuple(labels), languages) for labels in wanted)
    if paper.code:  # an empty field shows a line of its own
        return (_field(paper, party, languages, across), Space(2), *said, *blanks)
    return (Space(_ROOM), Rule(Ink.MUTED, 0.6, 0, 5), *said, *blanks)


def _field(
    paper: MouPaper, party: int, languages: Sequence[Language], across: int
) -> SignatureField:
    """Room for a digital signature, or one by hand; its name says whose it is."""
    first = languages[0]
    said = SIGN_WORDS[first].signature_of
    return SignatureField(
        name=field_name(paper.mou.parties[party].organisation_id, tuple(languages)),
        description=said.replace("{party}", print_controls(paper.parties[first.stored][party])),
        language=first,
        width=_FIELDS[across],
        height=_ROOM,
    )


def _code(paper: MouPaper, language: Language) -> Iterator[Block]:
    """What a scan of the signed sheet is told by."""
    # The library that draws codes is loaded for the few papers that bear one.
    from desktop_app.pdf.codes import qr_rows

    said = SIGN_WORDS[language].code
    yield Code(qr_rows(paper.code), said, language, width=_CODE, align=Align.START, space_before=14)
    yield text(said, language, size=7.5, ink=Ink.MUTED, face=Face.SANS, space_before=5)


def _names(paper: MouPaper, party: int, language: Language) -> Iterator[Paragraph]:
    """The party, and who signs for it as far as that is known."""
    words = WORDS[language]
    name = print_controls(paper.parties[language.stored][party])
    yield _line(
        words.for_party, language, size=_SIZE - 1.6, ink=Ink.MUTED, face=Face.SANS, space_after=1
    )
    yield _line(name, language, bold=True, space_after=4)
    signatory = paper.signatories[language.stored][party]
    if signatory is not None:
        if signatory.person is not None:
            yield _line(print_controls(signatory.person.full), language)
        yield _line(_printed_title(signatory, words), language, space_after=4)


def _blank(labels: Sequence[str], languages: Sequence[Language]) -> Paragraph:
    """Room to write what only the signing day knows: "Place · محل: ........"."""
    plain = [label.removesuffix(":").rstrip("\u00a0 ") for label in labels]
    colon = labels[0].removeprefix(plain[0])
    spans: list[Span] = []
    for said, language in zip(plain, languages, strict=True):
        spans += [Span(" · ")] if spans else []
        spans.append(Span(said, language=language))
    # The colon and the dots belong to the line: its direction, not that of the last word.
    spans.append(Span(f"{colon} {BLANK}"))
    return replace(_line("", languages[0]), spans=tuple(spans))


def _line(value: str, language: Language, **style: object) -> Paragraph:
    return text(value, language, **({"size": _SIZE, "leading": 1.35, "space_after": 3} | style))


def _printed_title(signatory: Addressee, words: Words) -> str:
    """A title only where somebody stands for it; a draft leaves room for the others."""
    doubts = {problem.trouble for problem in signatory.problems} - {TitleTrouble.NOT_HELD}
    return words.title_open if doubts or not signatory.title else print_controls(signatory.title)
