"""Contacts as a table: one row each, a column per language, nothing a spreadsheet would compute.

A text that begins like a formula gets an apostrophe before it, and so does one that already
begins with apostrophes before such a sign, so that our own import can undo exactly that. Photos do
not go into tables: no cell has room for one.
"""

from collections.abc import Iterable

from desktop_app.contacts import exchange_cells as cells_as
from desktop_app.contacts.exchange_ids import is_own_id
from desktop_app.contacts.exchange_text import clean
from desktop_app.contacts.exchange_vcard_lines import escape
from desktop_app.contacts.import_records import (
    Column,
    Draft,
    OrganisationDraft,
    PersonDraft,
    Target,
)
from desktop_app.core.languages import Language
from desktop_app.core.sheets import csv_table, xlsx_table
from desktop_app.core.texts import Texts

_Cells = dict[Column, str]


def write_csv(drafts: Iterable[Draft]) -> bytes:
    """The table as CSV (RFC 4180) in UTF-8 with the mark that spreadsheets look for."""
    return csv_table(_table(drafts))


def write_xlsx(drafts: Iterable[Draft]) -> bytes:
    """The table as an Excel workbook of texts."""
    return xlsx_table("Contacts", _table(drafts))


def heading(column: Column) -> str:
    """The header of a column, as the import understands it in every office."""
    number = f" {column.number}" if column.number > 1 else ""
    tag = f" ({column.language.stored})" if column.language else ""
    return f"{column.target.label}{number}{tag}"


def _table(drafts: Iterable[Draft]) -> list[list[str]]:
    rows = [_person(d) if isinstance(d, PersonDraft) else _organisation(d) for d in drafts]
    targets, languages = list(Target), [None, *Language]
    columns = sorted(
        {column for row in rows for column, text in row.items() if text},
        key=lambda c: (c.number, targets.index(c.target), languages.index(c.language)),
    )
    body = [[clean(row.get(column, "")) for column in columns] for row in rows]
    return [[heading(column) for column in columns], *body]


def _person(draft: PersonDraft) -> _Cells:
    cells: _Cells = {Column(Target.RECORD): "person"}
    for name in draft.names:
        cells[Column(Target.PREFIX, name.language)] = name.prefix
        cells[Column(Target.GIVEN, name.language)] = name.given
        cells[Column(Target.FAMILY, name.language)] = name.family
        cells[Column(Target.SUFFIX, name.language)] = name.suffix
        cells[Column(Target.PATRONYMIC, name.language)] = name.patronymic
    cells[Column(Target.SPELLINGS)] = "\n".join(draft.other_spellings)
    cells[Column(Target.EMAIL)] = draft.email
    cells[Column(Target.PHONE)] = draft.phone
    cells[Column(Target.GENDER)] = draft.gender.stored if draft.gender else ""
    if draft.correspondence:
        cells[Column(Target.CORRESPONDENCE)] = draft.correspondence.stored
    for number, post in enumerate(draft.posts, 1):
        cells |= _texts(Target.ORGANISATION, post.organisation, number)
        for title in post.titles:
            cells[Column(Target.TITLE, title.language, number)] = title.text
            cells[Column(Target.TITLE_SOURCE, title.language, number)] = title.source
        cells[Column(Target.SINCE, None, number)] = post.since.isoformat() if post.since else ""
        cells[Column(Target.UNTIL, None, number)] = post.until.isoformat() if post.until else ""
        cells[Column(Target.MAY_SIGN, None, number)] = "yes" if post.may_sign else ""
        cells[Column(Target.ACTING, None, number)] = "yes" if post.acting else ""
        cells[Column(Target.BODY_ID, None, number)] = post.body_id
    return cells | _common(draft)


def _organisation(draft: OrganisationDraft) -> _Cells:
    cells: _Cells = {Column(Target.RECORD): "organisation"}
    cells |= _texts(Target.ORGANISATION, draft.names) | _texts(Target.CITY, draft.city)
    cells |= _texts(Target.SHORT_NAME, draft.short_names)
    cells |= _texts(Target.ADDRESS, draft.address) | _texts(Target.PARENT, draft.parent)
    cells[Column(Target.PARENT_ID)] = draft.parent_id
    cells[Column(Target.COUNTRY)] = draft.country
    cells[Column(Target.KIND)] = draft.kind.stored if draft.kind else ""
    cells[Column(Target.EMAIL)] = draft.email
    return cells | _common(draft)


def _common(draft: Draft) -> _Cells:
    sources = draft.sources
    own = sources[-1] if sources and is_own_id(sources[-1]) else None
    return {
        Column(Target.CHANNELS): cells_as.channels_cell(draft.channels),
        Column(Target.ADDRESSES): cells_as.addresses_cell(draft.addresses),
        Column(Target.IDENTIFIERS): cells_as.identifiers_cell(draft.identifiers),
        Column(Target.TAGS): "\n".join(map(escape, draft.tags)),
        Column(Target.NOTES): draft.notes,
        Column(Target.SOURCES): cells_as.sources_cell(sources[:-1] if own else sources),
        Column(Target.OWN_ID): own.key if own else "",
    }


def _texts(target: Target, texts: Texts, number: int = 1) -> _Cells:
    return {Column(target, language, number): text for language, text in texts.items()}
