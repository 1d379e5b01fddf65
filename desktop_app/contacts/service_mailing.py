"""Reads contacts for labels, envelopes and directories, many at a time.

A title goes out only where somebody has verified it in the language of the paper. The country
stands last, in capitals, in the language of the country that sends, and where that is not written
in Latin letters in English, too (Universal Postal Union, Letter Post Manual, article 17-111).
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from babel.languages import get_official_languages
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.contacts import service_reading as reading
from desktop_app.contacts.detail_records import Channel, ChannelKind, PostalAddress
from desktop_app.contacts.mailing_records import DirectoryEntry, MailBatch, Mailing, MailLine
from desktop_app.contacts.models import OrganisationRow, PersonRow, PostRow
from desktop_app.contacts.reach import phone_mark
from desktop_app.contacts.records import Organisation, Person, Post
from desktop_app.contacts.service_countries import country_name
from desktop_app.contacts.service_lists import posts_of
from desktop_app.contacts.service_office import own_organisation
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.texts import Texts
from desktop_app.db import sessions

_CHUNK = 400
_CODE_FIRST = frozenset((
    "AT", "BE", "BG", "CH", "CZ", "DE", "DK", "DZ", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
    "IL", "IS", "IT", "LI", "LT", "LU", "LV", "MA", "MC", "MK", "MY", "NL", "NO", "PL", "PT",
    "RO", "RS", "SE", "SI", "SK", "TN", "TR",
))  # fmt: skip
"""Countries that write the postal code before the town."""
_NUMBERS = frozenset((ChannelKind.PHONE, ChannelKind.MOBILE))
_REACH = _NUMBERS | {ChannelKind.EMAIL, ChannelKind.WEB}
Body = tuple[Organisation, Post | None]


def mail_batch(session: Session, refs: Sequence[Ref]) -> MailBatch:
    """Addressees in the order of `refs`, each in the language they are written to in."""
    own = own_organisation(session)
    home = own.country if own else ""
    mailings = tuple(_mailings(session, refs, home))
    languages = dict.fromkeys(mailing.language for mailing in mailings)
    senders = tuple((each, _own_lines(own, each)) for each in languages) if own else ()
    return MailBatch(mailings, senders)


def directory_entries(
    session: Session, refs: Sequence[Ref], language: Language
) -> tuple[DirectoryEntry, ...]:
    """Contacts as a directory in `language` prints them, in the order of `refs`."""
    made = []
    for record, body in _records(session, refs):
        if isinstance(record, Person):
            made.append(_person_entry(record, body, language))
        else:
            made.append(_body_entry(record, language))
    return tuple(made)


def country_line(code: str, home: str, language: Language) -> MailLine | None:
    """The last line of an address abroad; None within `home` and for an unknown country."""
    if not code or code == home:
        return None
    own = official_language(home) if home else language
    name = country_name(code, own).upper()
    if own.is_rtl:
        name = f"{name} – {country_name(code, Language.EN).upper()}"
    return MailLine(name, own) if name.strip(" –") else None


def official_language(country: str) -> Language:
    """The official language of a country that Dabir writes in, English where there is none."""
    known = {language.stored: language for language in Language}
    spoken = get_official_languages(country, de_facto=True)
    return next((known[tag] for tag in spoken if tag in known), Language.EN)


def town_line(address: PostalAddress) -> str:
    """Town, region and postal code as the country writes them."""
    place = ", ".join(filter(None, (address.city, address.region)))
    if address.country in _CODE_FIRST:
        return " ".join(filter(None, (address.postal_code, place)))
    return " ".join(filter(None, (place, address.postal_code)))


def _mailings(session: Session, refs: Sequence[Ref], home: str) -> Iterator[Mailing]:
    for record, body in _records(session, refs):
        if isinstance(record, Person):
            yield _to_person(record, body, home)
        else:
            yield _to_body(record, home)


def _to_person(person: Person, body: Body | None, home: str) -> Mailing:
    language = person.correspondence
    name = person.name(language)
    lines = [MailLine(name.full, name.language)] if name else []
    organisation = body[0] if body else None
    if body:
        lines += _post_lines(body, language)
    place, country = _place(person.addresses, organisation, language)
    return Mailing(
        Ref(Kind.PERSON, person.id or 0),
        name.full if name else "",
        language,
        (*lines, *place),
        country_line(country, home, language),
        bool(place),
    )


def _to_body(body: Organisation, home: str) -> Mailing:
    language = official_language(body.country) if body.country else Language.EN
    if language not in body.names:
        language = next(iter(body.names), Language.EN)
    place, country = _place((), body, language)
    return Mailing(
        Ref(Kind.ORGANISATION, body.id or 0),
        body.names.best(language),
        language,
        (_best(body.names, language), *place),
        country_line(country, home, language),
        bool(place),
    )


def _post_lines(body: Body, language: Language) -> list[MailLine]:
    organisation, post = body
    title = post.title(language) if post else None
    verified = [MailLine(title.text, language)] if title and title.is_verified else []
    return [*verified, _best(organisation.names, language)]


def _own_lines(own: Organisation, language: Language) -> tuple[MailLine, ...]:
    place, _country = _place((), own, language)
    return (_best(own.names, language), *place)


def _place(
    addresses: Sequence[PostalAddress], body: Organisation | None, language: Language
) -> tuple[tuple[MailLine, ...], str]:
    """The lines of the place, and its country: the contact's own, else the organisation's."""
    known = (*addresses, *(body.addresses if body else ()))
    written = next((each for each in known if each.lines.strip() or each.city.strip()), None)
    if written is not None:
        texts = (*written.lines.splitlines(), town_line(written))
        return _lines(texts, language), written.country or (body.country if body else "")
    if body is None:
        return (), ""
    street, town = body.address.best(language), body.city.best(language)
    told = street.splitlines()
    if town and not any(town in line for line in told):
        told.append(town)
    return _lines(told, language), body.country


def _lines(texts: Iterable[str], language: Language) -> tuple[MailLine, ...]:
    kept = (" ".join(text.split()) for text in texts)
    return tuple(MailLine(text, _written_in(text, language)) for text in kept if text)


def _best(texts: Texts, language: Language) -> MailLine:
    own = language if language in texts else next(iter(texts), language)
    return MailLine(texts.best(language), own)


def _written_in(text: str, language: Language) -> Language:
    """`language` unless the script of `text` belongs to the other direction."""
    arabic = any("\u0600" <= c <= "\u06ff" and c.isalpha() for c in text)
    latin = any(c.isalpha() and c < "\u0250" for c in text)
    if arabic and not language.is_rtl:
        return Language.FA
    return Language.EN if latin and not arabic and language.is_rtl else language


def _records(
    session: Session, refs: Sequence[Ref]
) -> Iterator[tuple[Person | Organisation, Body | None]]:
    """Living contacts in the order of `refs`; a person with the organisation of their post."""
    today = sessions.today(session)
    for start in range(0, len(refs), _CHUNK):
        some = refs[start : start + _CHUNK]
        people = _people(session, [r.id for r in some if r.kind is Kind.PERSON], today)
        bodies = _bodies(session, [r.id for r in some if r.kind is Kind.ORGANISATION])
        for ref in some:
            if ref.kind is Kind.PERSON and ref.id in people:
                yield people[ref.id]
            elif ref.kind is Kind.ORGANISATION and ref.id in bodies:
                yield bodies[ref.id], None


def _people(
    session: Session, keys: list[int], today: date
) -> dict[int, tuple[Person, Body | None]]:
    query = select(PersonRow).where(PersonRow.id.in_(keys), PersonRow.deleted_at.is_(None))
    posts = posts_of(session, keys)
    found = {}
    for row in session.scalars(query):
        person = reading.person_record(row, posts.get(row.id, []))
        post = next((each for each in person.posts if each.held_on(today)), None)
        at = {each.id: each for each in posts.get(row.id, [])}
        found[row.id] = person, _body(session, at, post)
    return found


def _body(session: Session, rows: dict[int, PostRow], post: Post | None) -> Body | None:
    if post is None or post.id is None:
        return None
    return reading.organisation_record(session, rows[post.id].organisation), post


def _bodies(session: Session, keys: list[int]) -> dict[int, Organisation]:
    query = select(OrganisationRow).where(
        OrganisationRow.id.in_(keys), OrganisationRow.deleted_at.is_(None)
    )
    return {row.id: reading.organisation_record(session, row) for row in session.scalars(query)}


def _person_entry(person: Person, body: Body | None, language: Language) -> DirectoryEntry:
    name = person.name(language)
    own = name.language if name else language
    given = " ".join(filter(None, (name.given, name.patronymic))) if name else ""
    comma = "، " if own.is_rtl else ", "
    sorted_as = comma.join(filter(None, (name.family, given))) if name else ""
    organisation = body[0] if body else None
    place, country = _place(person.addresses, organisation, language)
    lines = (*(_post_lines(body, language) if body else ()), *place)
    return DirectoryEntry(
        Ref(Kind.PERSON, person.id or 0),
        MailLine(name.full if name else "", own),
        MailLine(sorted_as, own),
        lines,
        country_name(country, language),
        _reach(person, country),
    )


def _body_entry(body: Organisation, language: Language) -> DirectoryEntry:
    name = _best(body.names, language)
    short = body.short_names.best(language)
    place, country = _place((), body, language)
    shown = MailLine(f"{name.text} ({short})", name.language) if short else name
    return DirectoryEntry(
        Ref(Kind.ORGANISATION, body.id or 0),
        shown,
        name,
        place,
        country_name(country, language),
        _reach(body, country),
    )


def _reach(contact: Person | Organisation, country: str) -> tuple[str, ...]:
    """Mail addresses, numbers as they are dialled from abroad, web pages."""
    phone = contact.phone if isinstance(contact, Person) else ""
    first = (Channel(ChannelKind.EMAIL, contact.email), Channel(ChannelKind.PHONE, phone))
    shown = (_dialled(e, country) for e in (*first, *contact.channels) if e.kind in _REACH)
    return tuple(dict.fromkeys(filter(None, shown)))


def _dialled(channel: Channel, country: str) -> str:
    mark = phone_mark(channel.value, country) if channel.kind in _NUMBERS else None
    return channel.value if mark is None or mark.doubtful else str(mark.text)
