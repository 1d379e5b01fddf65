"""Address labels: sheets of fixed measures, each label in its addressee's language.

What does not fit even in the smallest letters, and what has no place to send to, is left out and
told: half an address is worse than none.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.contacts.document_fitting import MM, Ruler
from desktop_app.contacts.mailing_records import Mailing, MailLine
from desktop_app.core.errors import UserError
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.pdf.document import (
    A4,
    US_LETTER,
    Block,
    Columns,
    Document,
    NewPage,
    Page,
    Paragraph,
    Space,
)

_LARGEST, _SMALLEST = 11.0, 6.5
_PAD = 3.0 * MM
_SLACK = 0.5
Step = Callable[[int, int], None]


class Paper(LabelledEnum):
    """The paper that labels come on."""

    A4 = "a4", QT_TRANSLATE_NOOP("Labels", "A4")
    LETTER = "letter", QT_TRANSLATE_NOOP("Labels", "US Letter")

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return A4 if self is Paper.A4 else US_LETTER


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """A sheet of equal labels; measures in millimetres from the sheet's upper left corner."""

    columns: int = 3
    rows: int = 7
    width: float = 63.5
    height: float = 38.1
    left: float = 7.2
    top: float = 15.1
    gap_across: float = 2.55
    gap_down: float = 0.0
    paper: Paper = Paper.A4

    @property
    def count(self) -> int:
        """How many labels the sheet has."""
        return self.columns * self.rows

    def check(self) -> None:
        """Raise UserError where such labels are not on such a sheet."""
        across = self.left + self.columns * self.width + (self.columns - 1) * self.gap_across
        down = self.top + self.rows * self.height + (self.rows - 1) * self.gap_down
        sound = min(self.columns, self.rows) >= 1 and min(self.left, self.top) >= 0
        sound = sound and min(self.gap_across, self.gap_down) >= 0
        if not sound or self.width < 15 or self.height < 8:
            raise UserError(
                QT_TRANSLATE_NOOP("Sentences", "No label has these measures."),
                QT_TRANSLATE_NOOP("Sentences", "Measure one label and the sheet's edges again."),
            )
        width, height = self.paper.size
        if across * MM > width + _SLACK or down * MM > height + _SLACK:
            raise UserError(
                QT_TRANSLATE_NOOP("Sentences", "Labels of these measures do not fit the sheet."),
                QT_TRANSLATE_NOOP("Sentences", "Take fewer of them, or correct their measures."),
            )


class LabelKind(LabelledEnum):
    """Sheets that can be bought, and the office's own."""

    L7160 = "L7160", QT_TRANSLATE_NOOP("Labels", "Avery L7160: 3 × 7 on A4")
    L7163 = "L7163", QT_TRANSLATE_NOOP("Labels", "Avery L7163: 2 × 7 on A4")
    US5160 = "5160", QT_TRANSLATE_NOOP("Labels", "Avery 5160: 3 × 10 on US Letter")
    OWN = "own", QT_TRANSLATE_NOOP("Labels", "Own measures")


SHEETS = {
    LabelKind.L7160: LabelSheet(),
    LabelKind.L7163: LabelSheet(2, 7, 99.1, 38.1, 4.65, 15.1, 2.5),
    LabelKind.US5160: LabelSheet(3, 10, 66.675, 25.4, 4.7625, 12.7, 3.175, 0.0, Paper.LETTER),
}


@dataclass(frozen=True, slots=True)
class Post:
    """What can be printed, and whom it leaves out: without a place, or without room."""

    document: Document
    placeless: tuple[Mailing, ...] = ()
    overlong: tuple[Mailing, ...] = ()


def label_document(
    mailings: Sequence[Mailing],
    sheet: LabelSheet,
    start: int,
    title: str,
    language: Language,
    created: datetime,
    step: Step = lambda _done, _all: None,
) -> Post:
    """Labels from the one numbered `start` (from 1) on; raises UserError when none is left.

    `created` needs a time zone; `step` hears of addressees fitted, and may raise to stop.
    """
    sheet.check()
    width, height = sheet.width * MM - 2 * _PAD, sheet.height * MM
    ruler, overlong = Ruler(language, created), []
    cells: list[tuple[Block, ...]] = [(Space(height),)] * ((start - 1) % sheet.count)
    placed = [mailing for mailing in mailings if mailing.has_place]
    for place, mailing in enumerate(placed, 1):
        made = ruler.fitted(
            address(mailing), mailing.language, (width, height - _PAD), (_LARGEST, _SMALLEST)
        )
        if made is None:
            overlong.append(mailing)
        else:
            cells.append(_centred(*made, height))
        step(place, len(placed))
    if len(overlong) == len(placed):
        raise nobody()
    blocks = tuple(_pages(cells, sheet))
    document = Document(title, language, "", created, blocks, page=_page(sheet))
    placeless = tuple(mailing for mailing in mailings if not mailing.has_place)
    return Post(document, placeless, tuple(overlong))


def address(mailing: Mailing) -> tuple[MailLine, ...]:
    """All lines, the country last."""
    return (*mailing.lines, mailing.country) if mailing.country else mailing.lines


def nobody() -> UserError:
    """Why nothing can be printed."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences", "None of these contacts has an address that can be printed."
        ),
        QT_TRANSLATE_NOOP("Sentences", "Choose others, or enter their postal addresses."),
    )


def _centred(lines: tuple[Paragraph, ...], used: float, height: float) -> tuple[Block, ...]:
    above = (height - used) / 2
    return (Space(above), *lines, Space(height - used - above))


def _pages(cells: list[tuple[Block, ...]], sheet: LabelSheet) -> Iterator[Block]:
    empty: tuple[Block, ...] = (Space(sheet.height * MM),)
    gap = sheet.gap_across * MM + 2 * _PAD
    for start in range(0, len(cells), sheet.columns):
        if start and start % sheet.count == 0:
            yield NewPage()
        elif start and sheet.gap_down:
            yield Space(sheet.gap_down * MM)
        line = cells[start : start + sheet.columns]
        line += [empty] * (sheet.columns - len(line))
        # Labels are counted from the left on every sheet, whatever is written on them.
        yield Columns(tuple(line), (1.0,) * sheet.columns, Language.EN, gap)


def _page(sheet: LabelSheet) -> Page:
    width, height = sheet.paper.size
    across = sheet.columns * sheet.width + (sheet.columns - 1) * sheet.gap_across
    down = sheet.rows * sheet.height + (sheet.rows - 1) * sheet.gap_down
    left, top = sheet.left * MM, sheet.top * MM
    return Page(
        (width, height),
        top=top,
        bottom=max(0.0, height - top - down * MM - _SLACK),
        left=left + _PAD,
        right=width - left - across * MM + _PAD,
    )
