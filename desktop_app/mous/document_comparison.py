"""A comparison on paper, for the partner: added words underlined, removed ones struck through.

Not by colour alone: what is in colour on a screen has to be read on a grey copy, too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.core.controls import print_controls
from desktop_app.core.languages import Language, localise_digits
from desktop_app.mous.comparison_articles import changed_count
from desktop_app.mous.comparison_records import ArticleChange, ArticleFate, Piece, PieceKind
from desktop_app.mous.comparison_words import COMPARISON_WORDS, ComparisonWords
from desktop_app.mous.life_records import Comment
from desktop_app.mous.wording import article_label
from desktop_app.pdf.document import (
    Block,
    Document,
    Face,
    Ink,
    Paragraph,
    Role,
    Rule,
    Running,
    Space,
    Span,
    text,
)

_SIZE = 10.8


@dataclass(frozen=True, slots=True)
class Compared:
    """What is compared, in one language. `old` and `new` say what the texts are.

    `comments` stand beneath their article, by its place in the new text.
    """

    title: str
    language: Language
    old: str
    new: str
    changes: tuple[ArticleChange, ...]
    author: str = ""
    only_changed: bool = True
    comments: tuple[tuple[int, Comment], ...] = ()


def comparison_document(compared: Compared, created: datetime) -> Document:
    """Describe the paper; `created` needs a time zone."""
    language = compared.language
    words = COMPARISON_WORDS[language]
    return Document(
        title=f"{words.name} — {print_controls(compared.title)}",
        language=language,
        author=compared.author,
        created=created,
        blocks=tuple(_blocks(compared, words)),
        subject=words.name,
        running=Running(
            language=language, head=print_controls(compared.title), foot_end=words.page
        ),
    )


def spans_of(pieces: Sequence[Piece]) -> tuple[Span, ...]:
    """The pieces as the paper marks them."""
    return tuple(
        Span(
            print_controls(piece.text),
            underlined=piece.kind is PieceKind.ADDED,
            struck=piece.kind is PieceKind.REMOVED,
            ink=_INKS.get(piece.kind),
        )
        for piece in pieces
    )


_INKS = {PieceKind.ADDED: Ink.ACCENT, PieceKind.REMOVED: Ink.ALERT}


def _blocks(compared: Compared, words: ComparisonWords) -> Iterator[Block]:
    language = compared.language
    yield text(words.name, language, size=10.5, ink=Ink.ACCENT, face=Face.SANS, space_after=3)
    yield text(
        print_controls(compared.title), language, role=Role.HEADING_1, size=17.0, bold=True,
        leading=1.3, space_after=6,
    )  # fmt: skip
    between = words.between.replace("{old}", compared.old).replace("{new}", compared.new)
    yield text(print_controls(between), language, size=_SIZE - 0.8, ink=Ink.MUTED)
    yield _legend(words, language)
    count = changed_count(compared.changes)
    told = words.changed.replace("{count}", localise_digits(str(count), language))
    if compared.only_changed and count:
        told = f"{told}. {words.left_out}" if not told.endswith(".") else told
    yield text(told if count else words.none, language, size=_SIZE - 0.8, ink=Ink.MUTED)
    yield Rule()
    remarks = dict[int, list[Comment]]()
    for place, comment in compared.comments:
        remarks.setdefault(place, []).append(comment)
    for change in compared.changes:
        own = remarks.get(change.pair.new, []) if change.pair.new is not None else []
        if change.is_change or own or not compared.only_changed:
            yield from _article(change, language, words)
            yield from _remarks(own, language, words)


def _legend(words: ComparisonWords, language: Language) -> Paragraph:
    sample = (
        Piece(PieceKind.SAME, f"{words.legend} "),
        Piece(PieceKind.ADDED, words.added_sample),
        Piece(PieceKind.SAME, " · "),
        Piece(PieceKind.REMOVED, words.removed_sample),
    )
    return Paragraph(spans_of(sample), language, size=_SIZE - 0.8, ink=Ink.MUTED, space_after=4)


def _article(change: ArticleChange, language: Language, words: ComparisonWords) -> Iterator[Block]:
    label, note = heading_words(change, language, words)
    spans: tuple[Span, ...] = (Span(label, bold=True),)
    if change.heading:
        marked = (_bold(span) for span in spans_of(change.heading))
        spans = (*spans, Span(" — ", bold=True), *marked)
    yield Paragraph(
        spans, language, role=Role.HEADING_2, size=_SIZE + 0.8, space_before=8, space_after=2,
        keep_with_next=True,
    )  # fmt: skip
    if note:
        yield text(
            note, language, size=_SIZE - 1.5, ink=Ink.MUTED, face=Face.SANS, space_after=3,
            keep_with_next=bool(change.body),
        )  # fmt: skip
    for part in paragraphs(change.body):
        yield Paragraph(spans_of(part), language, size=_SIZE, leading=1.45, space_after=5)


def heading_words(
    change: ArticleChange, language: Language, words: ComparisonWords
) -> tuple[str, str]:
    """The label of an article by its new place (else its old one), and what became of it."""
    pair = change.pair
    place = pair.new if pair.new is not None else pair.old
    assert place is not None
    notes = {
        ArticleFate.ADDED: words.added,
        ArticleFate.REMOVED: words.removed,
        ArticleFate.SAME: "" if pair.moved else words.unchanged,
        ArticleFate.CHANGED: "",
    }
    told = [notes[change.fate]]
    if pair.moved and pair.old is not None:
        told.append(words.moved.replace("{label}", article_label(pair.old + 1, language)))
    return article_label(place + 1, language), " · ".join(filter(None, told))


def paragraphs(pieces: Sequence[Piece]) -> Iterator[tuple[Piece, ...]]:
    """The pieces of each paragraph that is in either text."""
    found: list[Piece] = []
    for piece in pieces:
        first, *others = piece.text.split("\n")
        if first:
            found.append(Piece(piece.kind, first))
        for line in others:
            if found:
                yield tuple(found)
            found = [Piece(piece.kind, line)] if line else []
    if found:
        yield tuple(found)


def _remarks(
    comments: Sequence[Comment], language: Language, words: ComparisonWords
) -> Iterator[Block]:
    if not comments:
        return
    yield text(words.comments, language, size=_SIZE - 1.5, bold=True, face=Face.SANS, space_after=2)
    for comment in comments:
        said = print_controls(f"{comment.said_by}: {comment.text}")
        yield text(said, language, size=_SIZE - 1, indent=12.0, space_after=2, face=Face.SANS)
        if comment.settled:
            answer = print_controls(f"{words.answer} {comment.settled}")
            yield text(answer, language, size=_SIZE - 1, indent=24.0, space_after=2, face=Face.SANS)
    yield Space(4)


def _bold(span: Span) -> Span:
    return Span(span.text, bold=True, underlined=span.underlined, struck=span.struck, ink=span.ink)
