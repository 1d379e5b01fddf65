"""What a letter says in one of its languages, whatever it was typed as.

The rich text wins over the plain one; a note's opening formula runs on into its first paragraph.
"""

from dataclasses import dataclass, replace

from desktop_app.core.languages import Language
from desktop_app.core.rich_text import ParagraphStyle, RichParagraph, RichText, Run
from desktop_app.letters.body_text import as_rich, line
from desktop_app.letters.greetings import Greeting, greeting_of, second_greeting
from desktop_app.letters.records import LetterKind, LetterPaper


@dataclass(frozen=True, slots=True)
class Said:
    """One text of a letter; `is_first` where it is in the letter's own language."""

    language: Language
    subject: str
    salutation: str
    text: RichText
    close: str
    is_first: bool = True


def first(paper: LetterPaper) -> Said:
    """The text in the letter's own language."""
    letter, greets = paper.letter, greeting_of(paper)
    text = letter.rich if letter.rich is not None else as_rich(letter.body)
    return _said(paper, Said(letter.language, letter.subject, "", text, ""), greets)


def second(paper: LetterPaper) -> Said | None:
    """The text in the second language of a bilingual letter."""
    other = paper.letter.second
    if other is None:
        return None
    text = other.rich if other.rich is not None else as_rich(other.body)
    said = Said(other.language, other.subject, "", text, "", is_first=False)
    return _said(paper, said, second_greeting(paper))


def _said(paper: LetterPaper, said: Said, greets: Greeting) -> Said:
    opening = line(greets.salutation)
    if paper.letter.kind is LetterKind.NOTE_VERBALE:
        said, opening = replace(said, text=_opened(said.text, opening)), ""
    return replace(said, subject=line(said.subject), salutation=opening, close=line(greets.close))


def _opened(text: RichText, opening: str) -> RichText:
    """The text behind its opening formula, in the same sentence where it begins as prose."""
    first, *rest = text.blocks or (None,)
    if isinstance(first, RichParagraph) and first.style is ParagraphStyle.PLAIN:
        led = replace(first, runs=(Run(f"{opening} "), *first.runs))
        return RichText((led, *rest))
    return RichText((RichParagraph((Run(opening),)), *text.blocks))
