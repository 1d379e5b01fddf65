"""What an import will do, entry by entry, weighed in memory before anything is written."""

from collections.abc import Callable, Iterable
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
from desktop_app.contacts.import_records import (
    Act,
    Draft,
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
from desktop_app.core.errors import UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, Sentence, join, listed, say

_FIELDS = {
    "names": QT_TRANSLATE_NOOP("Sentences", "name"),
    "other_spellings": QT_TRANSLATE_NOOP("Sentences", "other spelling"),
    "email": QT_TRANSLATE_NOOP("Sentences", "e-mail"),
    "phone": QT_TRANSLATE_NOOP("Sentences", "telephone"),
    "notes": QT_TRANSLATE_NOOP("Sentences", "notes"),
    "short_names": QT_TRANSLATE_NOOP("Sentences", "short name"),
    "country": QT_TRANSLATE_NOOP("Sentences", "country"),
    "city": QT_TRANSLATE_NOOP("Sentences", "city"),
    "address": QT_TRANSLATE_NOOP("Sentences", "address"),
}


def weigh(book: Book, drafts: tuple[Draft, ...], tell: Callable[[int, int], None]) -> list[PlanRow]:
    """Bring `drafts` into `book`; its `touched` then says what is to be written."""
    rows = []
    for done, draft in enumerate(drafts, 1):
        try:
            if isinstance(draft, PersonDraft):
                row = _weigh_person(book, draft)
            else:
                row = _weigh_body(book, draft)
        except UserError as error:
            row = PlanRow(draft.line, Act.SKIP, _title(draft), str(error))
        rows.append(row)
        tell(done, len(drafts))
    return rows


def _weigh_person(book: Book, draft: PersonDraft) -> PlanRow:
    found = book.same_person(draft)
    if len(found) > 1:
        return PlanRow(draft.line, Act.SKIP, _title(draft), _doubt(book, found))
    key = found[0] if found else book.new_key()
    before = book.people[key] if found else new_person(draft)
    after = checked_person(merged_person(before, _with_lost_posts(book, draft)))
    words = _differences(before, after)
    if after != before:
        book.touch("person", key, before if key > 0 else None)
    book.put_person(key, after)
    for post in draft.posts:
        words += _weigh_post(book, key, post)
    ref = Ref(Kind.PERSON, key) if key > 0 else None
    if not found:
        posts = [_post_words(post) for post in draft.posts]
        shown = _told((*posts, after.email, after.phone))
        return PlanRow(draft.line, Act.ADD, _title(draft), _with(shown, draft))
    act = Act.UPDATE if words else Act.SAME
    detail = _sentence(words) if words else ""
    return PlanRow(draft.line, act, _title(draft), _with(detail, draft), ref)


def _weigh_body(book: Book, draft: OrganisationDraft) -> PlanRow:
    found = book.same_body((draft.names, draft.short_names))
    if len(found) > 1:
        names = listed(book.bodies[key].names.best() for key in found[:3])
        reason = say(
            QT_TRANSLATE_NOOP("Sentences", "It is not clear which organisation this is: {names}."),
            names=names,
        )
        return PlanRow(draft.line, Act.SKIP, _title(draft), reason)
    key = found[0] if found else book.new_key()
    before = book.bodies[key] if found else new_body(draft.names, draft.kind)
    after = checked_organisation(merged_body(before, draft))
    words = _differences(before, after)
    if after != before or not found:
        book.touch("organisation", key, before if key > 0 else None)
    book.put_body(key, after)
    ref = Ref(Kind.ORGANISATION, key) if key > 0 else None
    if not found:
        detail = listed(part for part in (after.kind, after.city.best()) if part)
        return PlanRow(draft.line, Act.ADD, _title(draft), _with(detail, draft))
    act = Act.UPDATE if words else Act.SAME
    return PlanRow(draft.line, act, _title(draft), _with(_sentence(words), draft), ref)


def _weigh_post(book: Book, person: int, draft: PostDraft) -> list[str]:
    """Bring a post in; words for what is new of it."""
    found = book.same_body((draft.organisation,))
    if len(found) > 1:
        return []  # kept in the notes: see _with_lost_posts
    words: list[str] = []
    body = found[0] if found else book.new_key()
    if not found:
        book.put_body(body, checked_organisation(new_body(draft.organisation)))
        book.touch("organisation", body, None)
        words.append(
            say(
                QT_TRANSLATE_NOOP("Sentences", "organisation {name}"),
                name=draft.organisation.best(),
            )
        )
    posts = [(key, book.posts[key]) for key in book.posts_of[person]]
    known = [(k, p) for k, p in posts if p.organisation_id == body and same_post(p, draft)]
    if known:
        key, before = known[0]
        after = checked_post(merged_post(before, draft))
        if after == before:
            return words
        book.touch("post", key, before if key > 0 else None)
        words.append(say(QT_TRANSLATE_NOOP("Sentences", "post {post}"), post=_post_words(draft)))
    else:
        key, after = book.new_key(), _new_post(person, body, draft)
        book.touch("post", key, None)
        words.append(say(QT_TRANSLATE_NOOP("Sentences", "post {post}"), post=_post_words(draft)))
    book.put_post(key, after)
    return words


def _new_post(person: int, body: int, draft: PostDraft) -> Post:
    return checked_post(
        Post(None, 0, person, body, draft.titles, draft.since, draft.until, draft.may_sign)
    )


def _with_lost_posts(book: Book, draft: PersonDraft) -> PersonDraft:
    """Posts whose organisation is in doubt become lines of the notes."""
    lost = [p for p in draft.posts if len(book.same_body((p.organisation,))) > 1]
    if not lost:
        return draft
    lines = [f"Post: {_post_words(post)}" for post in lost]
    return replace(draft, notes="\n".join([*filter(None, [draft.notes]), *lines]))


def _differences(before: Person | Organisation, after: Person | Organisation) -> list[str]:
    return [
        word
        for name, word in _FIELDS.items()
        if getattr(before, name, None) != getattr(after, name, None)
    ]


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


def _sentence(words: list[str]) -> str:
    if not words:
        return ""
    return say(QT_TRANSLATE_NOOP("Sentences", "New: {words}"), words=join(words, "; "))


def _with(detail: str, draft: Draft) -> str:
    return _told((detail, *draft.remarks))


def _told(parts: Iterable[str]) -> str:
    """What there is, one after the other; an officer's own words are never looked up."""
    known = [part if isinstance(part, Sentence) else say("{text}", text=part) for part in parts]
    return join((part for part in known if part), "; ")


def _title(draft: Draft) -> str:
    if isinstance(draft, OrganisationDraft):
        return draft.names.best()
    return draft.names[0].full if draft.names else ""
