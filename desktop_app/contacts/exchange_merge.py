"""What an entry of a file adds to a contact the office has: only what is missing, never instead.

Whatever an officer entered stays; another value of a field with one place goes to the notes.
"""

from collections.abc import Iterable
from dataclasses import replace

from desktop_app.contacts.exchange_merge_details import with_details
from desktop_app.contacts.exchange_signs import name_key, short_key, words_key
from desktop_app.contacts.import_records import OrganisationDraft, PersonDraft, PostDraft
from desktop_app.contacts.records import Organisation, OrganisationKind, Person, PersonName, Post
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts

_KINDS = {
    OrganisationKind.UNIVERSITY: "universit دانشگاه جامعه college کالج یونیورسٹی",
    OrganisationKind.MINISTRY: "ministry وزارت ministere",
    OrganisationKind.EMBASSY: "embassy سفارت ambassade",
    OrganisationKind.NETWORK: "network شبکه شبكة reseau",
}


def merged_person(person: Person, draft: PersonDraft) -> Person:
    """`person` with what `draft` knows more."""
    names, spellings = list(person.names), list[str]()
    notes = [draft.notes] if draft.notes else []
    for name in draft.names:
        mine = next((n for n in names if n.language is name.language), None)
        if mine is None:
            names.append(name)
        elif _same_name(mine, name):
            names[names.index(mine)] = _filled(mine, name)
            if fold(name.prefix) not in ("", fold(mine.prefix)) and mine.prefix:
                notes.append(f"Prefix: {name.prefix}")
        else:
            spellings.append(name.plain)
    filled = replace(
        person,
        names=tuple(names),
        email=person.email or draft.email,
        phone=person.phone or draft.phone,
        gender=person.gender or draft.gender,
        photo=person.photo or (draft.photo.sha256 if draft.photo else ""),
        notes=more_notes(person.notes, notes) if notes else person.notes,
    )
    taken = {name_key(name) for name in names} | {short_key(name) for name in names}
    words = _new_words(person.other_spellings, (*spellings, *draft.other_spellings), taken)
    return with_details(replace(filled, other_spellings=words), draft)


def _same_name(mine: PersonName, theirs: PersonName) -> bool:
    """Whether two names in a language are one, perhaps with a patronymic that only one tells."""
    if name_key(mine) == name_key(theirs):
        return True
    both = mine.patronymic and theirs.patronymic
    return not both and short_key(mine) == short_key(theirs) != ""


def _filled(mine: PersonName, theirs: PersonName) -> PersonName:
    """The parts of a name that the office lacks; where it has a patronymic, the file may not."""
    same = name_key(mine) == name_key(theirs)
    return replace(
        mine,
        prefix=mine.prefix or theirs.prefix,
        suffix=mine.suffix or theirs.suffix,
        patronymic=mine.patronymic or ("" if same else theirs.patronymic),
    )


def merged_body(body: Organisation, draft: OrganisationDraft) -> Organisation:
    """`body` with what `draft` knows more."""
    notes = [draft.notes] if draft.notes else []
    if draft.country and body.country and draft.country != body.country:
        notes.append(f"Country: {draft.country}")
    short_names = {**draft.short_names, **body.short_names}
    known = {fold(text) for text in (*body.names.values(), *short_names.values())}
    spare = [t for t in draft.names.values() if fold(t) not in known]
    names = Texts({**draft.names, **body.names})
    notes += [f"Other name: {text}" for text in spare if text not in names.values()]
    filled = replace(
        body,
        names=names,
        short_names=Texts(short_names),
        country=body.country or draft.country,
        city=Texts({**draft.city, **body.city}),
        address=Texts({**draft.address, **body.address}),
        email=body.email or draft.email,
        notes=more_notes(body.notes, notes),
    )
    return with_details(filled, draft)


def new_body(names: Texts, kind: OrganisationKind | None = None) -> Organisation:
    """An organisation the office does not know; its kind by the words of its name."""
    return Organisation(None, 0, names=names, kind=kind or _kind_of(names))


def new_person(draft: PersonDraft) -> Person:
    """A person the office does not know, to be merged with the rest of the draft."""
    language = draft.correspondence or next((n.language for n in draft.names), Language.EN)
    return Person(None, 0, correspondence=language)


def same_post(post: Post, draft: PostDraft) -> bool:
    """Whether nothing a file says of a post contradicts this one of the same organisation."""
    for mine, theirs in ((post.since, draft.since), (post.until, draft.until)):
        if mine and theirs and mine != theirs:
            return False
    for title in draft.titles:
        mine_title = post.title(title.language)
        if mine_title is not None and fold(mine_title.text) != fold(title.text):
            return False
    return True


def merged_post(post: Post, draft: PostDraft) -> Post:
    """`post` with titles in further languages and days it lacked."""
    more = tuple(title for title in draft.titles if post.title(title.language) is None)
    return replace(
        post,
        titles=(*post.titles, *more),
        since=post.since or draft.since,
        until=post.until or draft.until,
        acting=post.acting or draft.acting,
    )


def more_notes(notes: str, additions: Iterable[str]) -> str:
    """`notes` with the lines of `additions` that they do not have yet."""
    lines = notes.splitlines()
    known = {" ".join(line.split()) for line in lines}
    if not notes:
        whole = "\n".join(dict.fromkeys(additions))
        return whole.strip()
    for addition in additions:
        for line in addition.splitlines():
            if " ".join(line.split()) not in known | {""}:
                known.add(" ".join(line.split()))
                lines.append(line)
    return "\n".join(lines)


def _new_words(old: tuple[str, ...], added: Iterable[str], taken: set[str]) -> tuple[str, ...]:
    words = list(old)
    known = {words_key(word) for word in old} | taken
    for word in added:
        if words_key(word) not in known:
            known.add(words_key(word))
            words.append(word)
    return tuple(words)


def _kind_of(names: Texts) -> OrganisationKind:
    said = fold(" ".join(names.values()))
    for kind, words in _KINDS.items():
        if any(fold(word) in said for word in words.split()):
            return kind
    return OrganisationKind.OTHER
