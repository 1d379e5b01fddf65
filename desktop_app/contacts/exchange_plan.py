"""What an import will do, entry by entry, weighed in memory before anything is written."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from desktop_app.contacts.exchange_book import Book
from desktop_app.contacts.exchange_merge import (
    merged_body,
    merged_person,
    merged_post,
    new_body,
    new_person,
    same_post,
)
from desktop_app.contacts.exchange_parents import add_body, parent_of
from desktop_app.contacts.import_records import (
    Act,
    Draft,
    FieldChange,
    OrganisationDraft,
    PersonDraft,
    PlanRow,
    PostDraft,
)
from desktop_app.contacts.records import Organisation, Person, Post
from desktop_app.contacts.service_checks import (
    checked_organisation,
    checked_person,
    checked_post,
)
from desktop_app.contacts.service_versions import printable
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import (
    QT_TRANSLATE_NOOP,
    Sentence,
    join,
    listed,
    looked_up,
    say,
)
from desktop_app.core.texts import Texts

_FIELDS = {
    "names": QT_TRANSLATE_NOOP("Sentences", "name"),
    "other_spellings": QT_TRANSLATE_NOOP("Sentences", "other spelling"),
    "email": QT_TRANSLATE_NOOP("Sentences", "e-mail"),
    "phone": QT_TRANSLATE_NOOP("Sentences", "telephone"),
    "gender": QT_TRANSLATE_NOOP("Sentences", "gender"),
    "photo": QT_TRANSLATE_NOOP("Sentences", "photo"),
    "channels": QT_TRANSLATE_NOOP("Sentences", "further ways to reach"),
    "addresses": QT_TRANSLATE_NOOP("Sentences", "postal address"),
    "identifiers": QT_TRANSLATE_NOOP("Sentences", "identifier"),
    "tags": QT_TRANSLATE_NOOP("Sentences", "tags"),
    "notes": QT_TRANSLATE_NOOP("Sentences", "notes"),
    "short_names": QT_TRANSLATE_NOOP("Sentences", "short name"),
    "country": QT_TRANSLATE_NOOP("Sentences", "country"),
    "city": QT_TRANSLATE_NOOP("Sentences", "city"),
    "address": QT_TRANSLATE_NOOP("Sentences", "address"),
    "sources": QT_TRANSLATE_NOOP("Sentences", "identifier in the source"),
}
_SEMICOLON = looked_up("; ")
_HAS_PHOTO = QT_TRANSLATE_NOOP("Sentences", "a photo")


def weigh(
    book: Book, drafts: Sequence[Draft], tell: Callable[[int, int], None]
) -> Iterator[PlanRow]:
    """Bring `drafts` into `book`, one after the other; it then says what is to be written."""
    count = len(drafts)
    for done, draft in enumerate(drafts, 1):
        try:
            if isinstance(draft, PersonDraft):
                row = _weigh_person(book, draft)
            else:
                row = _weigh_body(book, draft)
        except UserError as error:
            row = PlanRow(draft.line, Act.SKIP, _title(draft), str(error))
        yield row
        tell(done, count)


def _weigh_person(book: Book, draft: PersonDraft) -> PlanRow:
    found = book.same_person(draft)
    if len(found) > 1:
        return PlanRow(draft.line, Act.SKIP, _title(draft), _doubt(book, found))
    key = found[0] if found else book.new_key()
    draft = replace(draft, sources=book.foreign(Kind.PERSON, key, draft.sources))
    before = book.people[key] if found else new_person(draft)
    after = checked_person(merged_person(before, _with_lost_posts(book, draft)))
    changed = after != before
    if changed:
        book.touch(Kind.PERSON, key, before)
        if draft.photo is not None and not before.photo:
            book.photos.add(after.photo)
    if changed or not found:
        book.put_person(key, after)
    posts = [new for post in draft.posts for new in _weigh_post(book, key, post)]
    if not found:
        bodies = [_new_body_words(each) for each in posts if not isinstance(each, PostDraft)]
        told = (*map(_post_words, draft.posts), after.email, after.phone, *bodies)
        return PlanRow(draft.line, Act.ADD, _title(draft), _told((*told, *draft.remarks)))
    changes = _changes(before, after) if changed else []
    return _known_row(draft, changes, posts, Ref(Kind.PERSON, key) if key > 0 else None)


def _weigh_body(book: Book, draft: OrganisationDraft) -> PlanRow:
    facts = replace(draft, line=0)
    key = book.told.get(facts, 0)
    if key and book.told_of.get(key) is book.bodies[key]:  # a table tells it in many rows
        row = PlanRow(draft.line, Act.SAME, _title(draft), _told(draft.remarks))
        return replace(row, ref=Ref(Kind.ORGANISATION, key)) if key > 0 else row
    row = _weigh_new_body(book, draft)
    found = book.same_body(draft)
    if len(found) == 1:
        book.told[facts] = found[0]
        book.told_of[found[0]] = book.bodies[found[0]]
    return row


def _weigh_new_body(book: Book, draft: OrganisationDraft) -> PlanRow:
    found = book.same_body(draft)
    if len(found) > 1:
        names = listed(book.bodies[key].names.best() for key in found[:3])
        reason = say(
            QT_TRANSLATE_NOOP("Sentences", "It is not clear which organisation this is: {names}."),
            names=names,
        )
        return PlanRow(draft.line, Act.SKIP, _title(draft), reason)
    key = found[0] if found else book.new_key()
    draft = replace(draft, sources=book.foreign(Kind.ORGANISATION, key, draft.sources))
    before = book.bodies[key] if found else new_body(draft.names, draft.kind)
    after = checked_organisation(merged_body(before, draft))
    if not found:
        book.put_body(key, after)  # so that it cannot belong to itself by one of its names
    last = book.last
    if after.parent_id is None:
        after = replace(after, parent_id=parent_of(book, key, draft))
    above = _above(book, before, after)
    if after != before or not found:
        book.touch(Kind.ORGANISATION, key, before)
        book.put_body(key, after)
    if not found:
        told = (say("{kind}", kind=after.kind), after.city.best(), *draft.remarks)
        if book.last < last:
            told = (*told, _new_body_words(draft.parent))
        return PlanRow(draft.line, Act.ADD, _title(draft), _told(told))
    changes = [*_changes(before, after), *above] if after != before else []
    return _known_row(draft, changes, [], Ref(Kind.ORGANISATION, key) if key > 0 else None)


def _above(book: Book, before: Organisation, after: Organisation) -> list[FieldChange]:
    """What an organisation belongs to from now on, by name."""
    if after.parent_id is None or after.parent_id == before.parent_id:
        return []
    told = book.bodies[after.parent_id].names.best()
    return [FieldChange(QT_TRANSLATE_NOOP("Sentences", "belongs to"), "", told)]


def _known_row(
    draft: Draft, changes: list[FieldChange], new: list[Texts | PostDraft], ref: Ref | None
) -> PlanRow:
    """What is new of a contact that is known already."""
    posts = [_new_change(each) for each in new]
    words = [looked_up(change.name) for change in changes] + [
        say(
            QT_TRANSLATE_NOOP("Sentences", "{what} {name}"),
            what=looked_up(change.name),
            name=looked_up(change.after),
        )
        for change in posts
    ]
    act = Act.UPDATE if words else Act.SAME
    row = PlanRow(draft.line, act, _title(draft), _with(_sentence(words), draft), ref)
    return replace(row, changes=(*changes, *posts)) if words else row


def _new_change(new: Texts | PostDraft) -> FieldChange:
    if isinstance(new, PostDraft):
        told = _post_words(new)
        told = told if isinstance(told, Sentence) else say("{text}", text=told)
        return FieldChange(QT_TRANSLATE_NOOP("Sentences", "post"), "", told)
    name = say("{name}", name=new.best())
    return FieldChange(QT_TRANSLATE_NOOP("Sentences", "organisation"), "", name)


def _new_body_words(names: Texts) -> str:
    """That an organisation comes in with its first person: it has no row of its own."""
    said = QT_TRANSLATE_NOOP("Sentences", "new organisation: {name}")
    return say(said, name=names.best())


def _weigh_post(book: Book, person: int, draft: PostDraft) -> list[Texts | PostDraft]:
    """Bring a post in; what is new of it: its organisation by name, the post itself."""
    found = book.body_of(draft)
    if len(found) > 1:
        return []  # kept in the notes: see _with_lost_posts
    new: list[Texts | PostDraft] = []
    body = found[0] if found else add_body(book, draft.organisation, draft.body_id)
    if not found:
        new.append(draft.organisation)
    posts = [(key, book.posts[key]) for key in book.posts_of.get(person, ())]
    known = [(k, p) for k, p in posts if p.organisation_id == body and same_post(p, draft)]
    before = known[0][1] if known else None
    key = known[0][0] if known else book.new_key()
    after = (
        checked_post(merged_post(before, draft)) if before else _new_post(book, person, body, draft)
    )
    if after == before:
        return new
    if before is not None:
        book.touch(Kind.POST, key, before)
    book.put_post(key, after)
    new.append(draft)
    return new


def _new_post(book: Book, person: int, body: int, draft: PostDraft) -> Post:
    return checked_post(
        Post(
            None,
            0,
            person,
            body,
            book.titles.setdefault(draft.titles, draft.titles),
            draft.since,
            draft.until,
            draft.may_sign,
            acting=draft.acting,
        )
    )


def _with_lost_posts(book: Book, draft: PersonDraft) -> PersonDraft:
    """Posts whose organisation is in doubt become lines of the notes."""
    lost = [p for p in draft.posts if len(book.body_of(p)) > 1]
    if not lost:
        return draft
    lines = [f"Post: {_post_words(post)}" for post in lost]
    return replace(draft, notes="\n".join([*filter(None, [draft.notes]), *lines]))


def _changes(before: Person | Organisation, after: Person | Organisation) -> list[FieldChange]:
    """The fields that are not as they were, in words."""
    found = []
    for name, word in _FIELDS.items():
        old, new = getattr(before, name, None), getattr(after, name, None)
        if old == new:
            continue
        if name == "photo":
            found.append(FieldChange(word, "", _HAS_PHOTO))
        elif name == "sources":
            told = listed(each.key for each in after.sources if each not in before.sources)
            found.append(FieldChange(word, "", told))
        else:
            found.append(FieldChange(word, *map(printable, (old, new))))
    return found


def _post_words(post: PostDraft) -> str:
    title = next((title.text for title in post.titles), "")
    words = ", ".join(part for part in (title, post.organisation.best()) if part)
    if not post.may_sign:
        return words
    return say(QT_TRANSLATE_NOOP("Sentences", "{post} (may sign letters)"), post=words)


def _doubt(book: Book, found: tuple[int, ...]) -> str:
    names = [name.full for key in found[:3] if (name := book.people[key].name())]
    unclear = QT_TRANSLATE_NOOP("Sentences", "It is not clear which contact this is: {names}.")
    return say(unclear, names=listed(names))


def _sentence(words: Sequence[str]) -> str:
    if not words:
        return ""
    return say(QT_TRANSLATE_NOOP("Sentences", "New: {words}"), words=join(words, "; "))


def _with(detail: str, draft: Draft) -> str:
    return _told((detail, *draft.remarks))


def _told(parts: Iterable[str]) -> str:
    """What there is, one after the other; an officer's own words are never looked up."""
    values: dict[str, object] = {f"part{n}": part for n, part in enumerate(filter(None, parts))}
    template = "{separator}".join(f"{{{name}}}" for name in values)
    return Sentence(template, {"separator": _SEMICOLON, **values}) if values else ""


def _title(draft: Draft) -> str:
    if isinstance(draft, OrganisationDraft):
        return draft.names.best()
    return draft.names[0].full if draft.names else ""
