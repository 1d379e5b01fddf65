"""What minutes and news set alike: letterhead, headings, running text, the check of languages."""

from collections.abc import Iterator, Sequence
from datetime import date

from desktop_app.contacts.records import Addressee, Sender, TitleTrouble
from desktop_app.core.calendars import Calendar, format_days
from desktop_app.core.controls import print_controls
from desktop_app.core.errors import UserError
from desktop_app.core.languages import PAPER_LANGUAGES, Language, localise_digits
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.core.texts import Texts
from desktop_app.meetings.records import Arrangement
from desktop_app.pdf.document import (
    Align,
    Block,
    Face,
    Ink,
    Paragraph,
    Role,
    Rule,
    Running,
    text,
)

SIZE = 10.6
LEADING = {language: 1.6 if language.is_rtl else 1.42 for language in Language}
SMALL = 9.0


def check_languages(
    languages: Sequence[Language], arrangement: Arrangement = Arrangement.AFTER
) -> None:
    """Raise UserError where no language is asked for, or not two to stand side by side."""
    if languages and arrangement is Arrangement.COLUMNS and len(languages) != 2:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "Two languages stand side by side, no more and no less."
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose two languages, or another form."),
        )
    if not languages:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "No language is chosen for the paper."),
            QT_TRANSLATE_NOOP("Sentences", "Choose one at least."),
        )


def clean(value: str) -> str:
    """One line or text as printed: hidden controls are shown, spaces at the ends go."""
    return print_controls(value.strip())


def letterhead(sender: Sender, language: Language) -> Iterator[Block]:
    """Our own name, where we are, and a hairline."""
    yield from own_name(sender, language)
    yield hairline()


def hairline() -> Rule:
    """What parts the letterhead from the paper."""
    return Rule(Ink.ACCENT, 0.9, space_before=6, space_after=20)


def own_name(sender: Sender, language: Language) -> Iterator[Block]:
    """Our own name and where we are."""
    name = clean(sender.names.best(language))
    yield text(name, language, bold=True, size=14.5, align=Align.CENTRE, leading=1.3, space_after=2)
    place = [clean(texts.get(language, "")) for texts in (sender.address, sender.city)]
    if where := " · ".join(part for part in place if part):
        yield text(
            where, language, size=SMALL, align=Align.CENTRE, ink=Ink.MUTED, face=Face.SANS,
            space_after=0,
        )  # fmt: skip


def eyebrow(value: str, language: Language) -> Paragraph:
    """The small line above the title that says what the paper is."""
    return text(
        value, language, size=SMALL + 0.5, ink=Ink.ACCENT, face=Face.SANS, bold=True, space_after=3
    )


def main_title(value: str, language: Language) -> Paragraph:
    """The title of the paper."""
    return text(
        value, language, role=Role.HEADING_1, size=18, leading=1.3, bold=True, space_after=12
    )


def heading(value: str, language: Language) -> Paragraph:
    """The heading of a part; it stays with what follows."""
    return text(
        value, language, role=Role.HEADING_2, size=12, leading=1.35, bold=True, ink=Ink.ACCENT,
        space_before=14, space_after=6, keep_with_next=True,
    )  # fmt: skip


def prose(value: str, language: Language, **style: object) -> Paragraph:
    """Running text; a line break that was typed keeps its ragged edge."""
    align = Align.START if "\n" in value else Align.JUSTIFY
    given: dict[str, object] = {
        "size": SIZE, "leading": LEADING[language], "align": align, "space_after": 5.0
    }  # fmt: skip
    return text(clean(value), language, **(given | style))


def paragraphs(value: str, language: Language) -> tuple[Paragraph, ...]:
    """A text of several paragraphs, which an empty line parts."""
    parts = (part.strip() for part in value.replace("\r\n", "\n").split("\n\n"))
    return tuple(prose(part, language) for part in parts if part)


def cell(value: str, language: Language, **style: object) -> Paragraph:
    """What a table's cell holds."""
    given: dict[str, object] = {"size": 9.6, "leading": LEADING[language] - 0.1, "space_after": 0.0}
    return text(clean(value), language, **(given | style))


def head_cell(value: str, language: Language) -> Paragraph:
    """What a table's head holds."""
    return cell(value, language, size=8.8, bold=True, face=Face.SANS, ink=Ink.MUTED)


def language_of(texts: Texts, language: Language) -> Language:
    """The language that `Texts.best` falls back to: a reader must hear the one it is in."""
    if language in texts:
        return language
    return next((each for each in PAPER_LANGUAGES if each in texts), language)


def ordered(calendars: tuple[Calendar, ...], language: Language) -> tuple[Calendar, ...]:
    """The chosen calendars with the language's own leading: a Persian reader counts in Jalali."""
    own = Calendar.JALALI if language is Language.FA else Calendar.GREGORIAN
    return tuple(sorted(calendars, key=lambda calendar: calendar is not own))


def number_in(number: str, language: Language) -> str:
    """A reference number: one without Latin letters takes the digits of the paper.

    One with Latin letters is isolated on a line from right to left (UAX #9), or "3/44-S" would
    come out as "S-3/44".
    """
    number = clean(number)
    if any(c.isascii() and c.isalpha() for c in number):
        return f"\u2066{number}\u2069" if language.is_rtl else number
    return localise_digits(number, language)


def day_in(
    day: date, language: Language, calendars: tuple[Calendar, ...], lunar_shift: int = 0
) -> str:
    """The day in each calendar, the language's own leading; `lunar_shift` as in `to_calendar`."""
    return format_days(day, language, ordered(calendars, language), lunar_shift)


def title_is_open(person: Addressee, language: Language) -> bool:
    """Whether the title that would be printed still waits for an officer."""
    return bool(person.title) and any(
        problem.trouble is TitleTrouble.UNVERIFIED and problem.language is language
        for problem in person.problems
    )


def full_name(person: Addressee) -> str:
    """The person's name as printed; the organisation's where the post names nobody."""
    return clean(person.person.full if person.person else person.organisation)


def running(
    languages: Sequence[Language], title: str, number: str, marks: Sequence[str], page: str
) -> Running:
    """What repeats on pages; `number` as `number_in` gives it.

    A paper in two languages has no running head, which could be in one of them only, and counts
    its pages in plain figures; its number stands in the foot.
    """
    known = [part for part in (clean(title), number) if part]
    if len(languages) == 1:
        return Running(languages[0], " · ".join(known), " · ".join(marks), page)
    return Running(languages[0], "", " · ".join([*known[1:], *marks]), "{page} / {pages}")
