"""The posts that a vCard tells of: one of ORG and TITLE, or several by groups of our own."""

from dataclasses import dataclass, field
from datetime import date

from desktop_app.contacts.exchange_ids import id_of
from desktop_app.contacts.exchange_text import line
from desktop_app.contacts.exchange_vcard_card import Card
from desktop_app.contacts.exchange_vcard_lines import Property, split_value, unescape, unquoted
from desktop_app.contacts.import_records import PostDraft
from desktop_app.contacts.records import Title
from desktop_app.core.folding import fold
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts

_OF_POSTS = (
    *("X-DABIR-SINCE", "X-DABIR-UNTIL", "X-DABIR-MAY-SIGN", "X-DABIR-ACTING"),
    "X-DABIR-ORGANISATION",
)


@dataclass(slots=True)
class _Post:
    organisation: dict[Language, str] = field(default_factory=dict)
    titles: list[Title] = field(default_factory=list)
    since: date | None = None
    until: date | None = None
    may_sign: bool = False
    acting: bool = False
    body_id: str = ""

    def draft(self) -> PostDraft:
        """The post as it is now."""
        return PostDraft(
            Texts(self.organisation),
            tuple(self.titles),
            self.since,
            self.until,
            self.may_sign,
            self.acting,
            self.body_id,
        )


def posts_of(card: Card) -> list[PostDraft]:
    """One post of ORG and TITLE in every language; a group "post2" of our own makes another."""
    posts: dict[str, _Post] = {}
    used: set[Language] = set()
    for prop in card.named("ORG"):
        parts = [line(part) for part in split_value(prop.value)]
        key = prop.group if prop.group.startswith("post") else ""
        language = card.language(prop, parts[0])
        if not key and language in used:
            key = f"another {len(posts)}"
        used |= set() if key else {language}
        if fold(parts[0]):
            posts.setdefault(key, _Post()).organisation[language] = parts[0]
        card.notes += [f"Department: {part}" for part in parts[1:] if part]
    for prop in card.named("TITLE"):
        text = line(unescape(prop.value))
        post = posts.get(prop.group if prop.group.startswith("post") else "")
        language = card.language(prop, text)
        if post is None or any(title.language is language for title in post.titles):
            card.notes += [f"Title: {text}"] if text else []
        elif fold(text):
            post.titles.append(Title(language, text, line(unquoted(prop.param("x-source")))))
    for prop in card.named(*_OF_POSTS):
        if (post := posts.get(prop.group)) is not None:
            _tell(post, prop)
    return [post.draft() for post in posts.values()]


def _tell(post: _Post, prop: Property) -> None:
    if prop.name == "X-DABIR-ORGANISATION":
        own = id_of(unescape(prop.value))
        post.body_id = own.key if own else ""
        return
    if prop.name in ("X-DABIR-MAY-SIGN", "X-DABIR-ACTING"):
        says_so = prop.value.strip() == "1"
        post.may_sign |= says_so and prop.name == "X-DABIR-MAY-SIGN"
        post.acting |= says_so and prop.name == "X-DABIR-ACTING"
        return
    try:
        day = date.fromisoformat(prop.value.strip())
    except ValueError:
        return
    if prop.name == "X-DABIR-SINCE":
        post.since = day
    else:
        post.until = day
