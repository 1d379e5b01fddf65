"""Which organisation another belongs to, as a file tells it, and what that asks of the writing."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from desktop_app.contacts.exchange_book import Book
from desktop_app.contacts.exchange_ids import id_of
from desktop_app.contacts.exchange_merge import new_body
from desktop_app.contacts.import_records import OrganisationDraft, PostDraft
from desktop_app.contacts.records import Organisation
from desktop_app.contacts.service_checks import checked_organisation
from desktop_app.core.texts import Texts


def add_body(book: Book, names: Texts, body_id: str) -> int:
    """Bring in an organisation that is only named; `body_id` is its id in an office of ours."""
    key, own = book.new_key(), id_of(body_id)
    made = new_body(names)
    made = replace(made, sources=(own,)) if own else made
    book.put_body(key, checked_organisation(made))
    return key


def parent_of(book: Book, key: int, draft: OrganisationDraft) -> int | None:
    """What the organisation of `key` belongs to by `draft`; one nobody knows comes in by that.

    None where the file does not tell, where several have the name, and where it would belong to
    itself.
    """
    if not draft.parent:
        return None
    found = book.body_of(PostDraft(draft.parent, body_id=draft.parent_id))
    if not found:
        return add_body(book, draft.parent, draft.parent_id)
    return None if len(found) > 1 or _is_within(book.bodies, found[0], key) else found[0]


def by_level(bodies: Mapping[int, Organisation], keys: Iterable[int]) -> list[list[int]]:
    """The keys of new organisations, each after the one it belongs to."""
    levels: list[list[int]] = []
    for key in keys:
        depth, above = 0, bodies[key].parent_id
        while above is not None and above < 0:
            depth, above = depth + 1, bodies[above].parent_id
        levels += [[] for _ in range(depth + 1 - len(levels))]
        levels[depth].append(key)
    return levels


def _is_within(bodies: Mapping[int, Organisation], key: int, outer: int) -> bool:
    """Whether an organisation is `outer` or belongs to it, also through others."""
    step: int | None = key
    while step is not None and step != outer:
        body = bodies.get(step)
        step = body.parent_id if body else None
    return step == outer
