"""A printed directory: contacts by country or by name, in columns, with an index of pages.

Columns are filled one after the other, page by page, which a flowing paper cannot do; so each
entry is measured first, and what stands on which page is known when the index is set.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.contacts.alphabets import order_key
from desktop_app.contacts.document_directory_words import DIRECTORY_WORDS, DirectoryWords
from desktop_app.contacts.document_fitting import Ruler, set_line, shown
from desktop_app.contacts.mailing_records import (
    DirectoryEntry,
    DirectoryOrder,
    MailLine,
)
from desktop_app.core.calendars import Calendar, format_day
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language, localise_digits
from desktop_app.core.refs import Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.pdf.document import (
    Block,
    Columns,
    Document,
    Face,
    Ink,
    NewPage,
    Page,
    Paragraph,
    Role,
    Running,
    Span,
    text,
)

_PAGE = Page(top=54.0, bottom=58.0, left=52.0, right=52.0)
_WIDTH = _PAGE.size[0] - _PAGE.left - _PAGE.right
_ROOM = _PAGE.size[1] - _PAGE.top - _PAGE.bottom - 1.0
_GAP = 22.0
_INDEX_COLUMNS = 3
_NAME, _SMALL = 9.6, 8.4
Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Item:
    """Blocks that stay together; a heading never stands last in a column."""

    blocks: tuple[Block, ...]
    height: float
    entry: DirectoryEntry | None = None


def directory_document(
    entries: Sequence[DirectoryEntry],
    order: DirectoryOrder,
    columns: int,
    language: Language,
    office: str,
    created: datetime,
    step: Step = lambda _done, _all: None,
) -> Document:
    """The directory in `language`, in one column or more; `office` stands over its title.

    `created` needs a time zone; `step` hears of entries measured, and may raise to stop. Raises
    UserError when there is no entry.
    """
    if not entries:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "There is no contact to print."),
            QT_TRANSLATE_NOOP("Sentences", "Choose others, or widen the filter."),
        )
    words, ruler = DIRECTORY_WORDS[language], Ruler(language, created)
    head = tuple(_head(words, language, office, len(entries), created))
    first = _ROOM - ruler.height(head, _WIDTH)
    items = list(_items(_sorted(entries, order, language), order, columns, ruler, language, step))
    pages = _paged(items, columns, first)
    places = {
        item.entry.ref: number
        for number, page in enumerate(pages, 1)
        for column in page
        for item in column
        if item.entry
    }
    body = _set(pages, columns, language)
    index = tuple(_index(entries, places, words, ruler, language))
    running = Running(language, words.title, _printed(words, language, created), words.page)
    return Document(
        words.title, language, office, created, (*head, *body, *index), page=_PAGE, running=running
    )


def _sorted(
    entries: Sequence[DirectoryEntry], order: DirectoryOrder, language: Language
) -> list[DirectoryEntry]:
    by_name = sorted(entries, key=lambda entry: order_key(entry.index_name.text, language))
    if order is DirectoryOrder.NAME:
        return by_name
    return sorted(
        by_name, key=lambda entry: (not entry.country, order_key(entry.country, language))
    )


def _head(
    words: DirectoryWords, language: Language, office: str, count: int, created: datetime
) -> Iterator[Block]:
    if office:
        yield text(
            shown(office, language), language, size=10.5, ink=Ink.ACCENT, face=Face.SANS,
            bold=True, space_after=2,
        )  # fmt: skip
    yield text(words.title, language, role=Role.HEADING_1, size=18, bold=True, space_after=2)
    said = (
        words.count.format(count=localise_digits(str(count), language)),
        _printed(words, language, created),
    )
    yield text(" · ".join(said), language, size=9, ink=Ink.MUTED, space_after=12)


def _printed(words: DirectoryWords, language: Language, created: datetime) -> str:
    calendar = Calendar.JALALI if language is Language.FA else Calendar.GREGORIAN
    return words.printed.format(day=format_day(created.date(), language, calendar))


def _items(
    entries: Sequence[DirectoryEntry],
    order: DirectoryOrder,
    columns: int,
    ruler: Ruler,
    language: Language,
    step: Step,
) -> Iterator[_Item]:
    width, group = _column(columns), None
    for place, entry in enumerate(entries, 1):
        if order is DirectoryOrder.COUNTRY and entry.country != group:
            group = entry.country
            name = group or DIRECTORY_WORDS[language].no_country
            heading = (
                text(
                    name, language, role=Role.HEADING_2, size=11.5, bold=True, ink=Ink.ACCENT,
                    space_before=4, space_after=3, keep_with_next=True,
                ),
            )  # fmt: skip
            yield _Item(heading, ruler.height(heading, width) + 4)
        blocks = tuple(_entry(entry, language))
        yield _Item(blocks, ruler.height(blocks, width), entry)
        step(place, len(entries))


def _entry(entry: DirectoryEntry, language: Language) -> Iterator[Block]:
    lines = [(line, _SMALL) for line in entry.lines]
    lines += [(MailLine(value, Language.EN), _SMALL) for value in entry.reach]
    last = len(lines)
    yield set_line(entry.name, language, _NAME, bold=True, after=0.0 if lines else 7.0)
    for place, (line, size) in enumerate(lines, 1):
        yield set_line(line, language, size, after=7.0 if place == last else 0.0)


def _column(columns: int) -> float:
    return (_WIDTH - _GAP * (columns - 1)) / columns


def _paged(items: Sequence[_Item], columns: int, first: float) -> list[list[list[_Item]]]:
    """Pages of columns of items; `first` is the room of the first page."""
    pages: list[list[list[_Item]]] = [[[]]]
    room, used = first, 0.0
    for place, item in enumerate(items):
        following = items[place + 1].height if item.entry is None and place + 1 < len(items) else 0
        if used and used + item.height + following > room:
            if len(pages[-1]) == columns:
                pages.append([])
                room = _ROOM
            pages[-1].append([])
            used = 0.0
        pages[-1][-1].append(item)
        used += item.height
    return pages


def _set(pages: list[list[list[_Item]]], columns: int, language: Language) -> tuple[Block, ...]:
    made: list[Block] = []
    for number, page in enumerate(pages):
        if number:
            made.append(NewPage())
        sets = [tuple(block for item in column for block in item.blocks) for column in page]
        if columns == 1:
            made += sets[0]
            continue
        sets += [()] * (columns - len(sets))
        made.append(Columns(tuple(sets), (1.0,) * columns, language, _GAP))
    return tuple(made)


def _index(
    entries: Sequence[DirectoryEntry],
    places: dict[Ref, int],
    words: DirectoryWords,
    ruler: Ruler,
    language: Language,
) -> Iterator[Block]:
    yield NewPage()
    head = text(words.index, language, role=Role.HEADING_2, size=14, bold=True, space_after=8)
    yield head
    width = _column(_INDEX_COLUMNS)
    items = []
    for entry in sorted(entries, key=lambda e: order_key(e.index_name.text, language)):
        page = localise_digits(str(places[entry.ref]), language)
        blocks = (_index_line(entry.index_name, page, language),)
        items.append(_Item(blocks, ruler.height(blocks, width), entry))
    first = _ROOM - ruler.height((head,), _WIDTH)
    yield from _set(_paged(items, _INDEX_COLUMNS, first), _INDEX_COLUMNS, language)


def _index_line(name: MailLine, page: str, language: Language) -> Paragraph:
    """A name and its page; the page belongs to the directory's language, not to the name's."""
    line = set_line(name, language, 8.2, after=2.0)
    return replace(line, spans=(*line.spans, Span(f" · {page}")))
