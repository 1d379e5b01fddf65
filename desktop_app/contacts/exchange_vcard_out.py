"""Contacts as vCards 4.0 (RFC 6350) and 3.0 (RFC 2426).

Parallel names share an ALTID and carry their LANGUAGE in 4.0; 3.0 knows one name only, so further
ones stand in X-DABIR-NAME. The properties of a post share a group ("post1").
"""

from collections.abc import Iterable, Iterator

from desktop_app.contacts.import_records import (
    Draft,
    OrganisationDraft,
    PersonDraft,
    PostDraft,
)
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts


def write_cards(drafts: Iterable[Draft], *, version: int = 4) -> str:
    """All contacts as one stream of cards; `version` is 4 or 3."""
    return "".join(_card(draft, version) for draft in drafts)


def _card(draft: Draft, version: int) -> str:
    body = _person(draft, version) if isinstance(draft, PersonDraft) else _body(draft, version)
    lines = ["BEGIN:VCARD", f"VERSION:{version}.0", *body]
    if draft.source_id:
        lines.append(f"UID:{_escaped(draft.source_id)}")
    if draft.notes:
        lines.append(f"NOTE:{_escaped(draft.notes)}")
    return "".join(_folded(line) for line in [*lines, "END:VCARD"])


def _person(draft: PersonDraft, version: int) -> Iterator[str]:
    alternatives = ";ALTID=1" if version == 4 and len(draft.names) > 1 else ""
    for place, name in enumerate(draft.names):
        where = f";LANGUAGE={name.language.stored}"
        parts = ";".join(map(_escaped, (name.family, name.given, "", name.prefix, "")))
        is_known = version == 4 or place == 0
        if is_known:
            yield f"FN{where}{alternatives}:{_escaped(name.full)}"
        yield f"{'N' if is_known else 'X-DABIR-NAME'}{where}{alternatives}:{parts}"
    if draft.other_spellings:
        yield "NICKNAME:" + ",".join(map(_escaped, draft.other_spellings))
    if draft.correspondence:
        yield f"{'LANG' if version == 4 else 'X-LANG'}:{draft.correspondence.stored}"
    yield from (f"EMAIL:{_escaped(email)}" for email in draft.emails)
    yield from (f"TEL:{_escaped(phone)}" for phone in draft.phones)
    for number, post in enumerate(draft.posts, 1):
        yield from _post(post, f"post{number}")


def _post(post: PostDraft, group: str) -> Iterator[str]:
    yield from _texts(f"{group}.ORG", post.organisation)
    for title in post.titles:
        source = f';X-SOURCE="{_parameter(title.source)}"' if title.source else ""
        text = _escaped(title.text)
        yield f"{group}.TITLE;LANGUAGE={title.language.stored}{source}:{text}"
    if post.since:
        yield f"{group}.X-DABIR-SINCE:{post.since.isoformat()}"
    if post.until:
        yield f"{group}.X-DABIR-UNTIL:{post.until.isoformat()}"
    if post.may_sign:
        yield f"{group}.X-DABIR-MAY-SIGN:1"


def _body(draft: OrganisationDraft, version: int) -> Iterator[str]:
    yield "KIND:org" if version == 4 else "X-ABShowAs:COMPANY"
    first = next(iter(draft.names), Language.EN)
    yield f"FN;LANGUAGE={first.stored}:{_escaped(draft.names.best(first))}"
    if version == 3:
        yield "N:;;;;"  # RFC 2426 section 3.1.2: a card without N is none
    yield from _texts("ORG", draft.names)
    yield from _texts("X-DABIR-SHORT-NAME", draft.short_names)
    yield from _texts("X-DABIR-CITY", draft.city)
    yield from _texts("X-DABIR-ADDRESS", draft.address)
    if draft.kind:
        yield f"X-DABIR-ORGANISATION-KIND:{draft.kind.stored}"
    if draft.country:
        yield f"X-DABIR-COUNTRY:{draft.country}"
    if draft.email:
        yield f"EMAIL:{_escaped(draft.email)}"


def _texts(name: str, texts: Texts) -> Iterator[str]:
    for language, text in texts.items():
        yield f"{name};LANGUAGE={language.stored}:{_escaped(text)}"


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def _parameter(text: str) -> str:
    """A parameter value (RFC 6868): no quote and no line break may stand in it."""
    return text.replace("^", "^^").replace("\n", "^n").replace('"', "^'")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets that never cut a letter (RFC 6350 section 3.2)."""
    pieces: list[str] = []
    current: list[str] = []
    size = 0
    for character in line:
        width = len(character.encode())
        if size + width > 75:
            pieces.append("".join(current))
            current, size = [], 1
        current.append(character)
        size += width
    pieces.append("".join(current))
    return "\r\n ".join(pieces) + "\r\n"
