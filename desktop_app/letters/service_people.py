"""Who a letter goes to and who signs it, asked of the contacts and put in a letter's terms."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Addressee, Post, Sender, TitleProblem, TitleTrouble
from desktop_app.core.languages import Language
from desktop_app.core.refs import Ref, Summary
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, say, together
from desktop_app.core.texts import Texts
from desktop_app.db import sessions
from desktop_app.letters.authority_records import Principals
from desktop_app.letters.records import Letter
from desktop_app.letters.service_authority import authority, delegates_on, signs_for

_TITLE_TROUBLES = frozenset({TitleTrouble.UNVERIFIED, TitleTrouble.DISAGREE})


def addressee(session: Session, letter: Letter, day: date) -> Addressee | None:
    """Who the letter goes to, in its language; None while nobody has been picked."""
    if letter.addressee_post_id is not None:
        return contacts.addressee(session, letter.addressee_post_id, letter.language, day)
    if letter.addressee_organisation_id is not None:
        return contacts.addressee_of_organisation(
            session, letter.addressee_organisation_id, letter.language
        )
    return None


def signer(session: Session, letter: Letter, day: date) -> Addressee | None:
    """Who signs, in the letter's language; None while nobody has been picked."""
    if letter.signer_post_id is None:
        return None
    return contacts.addressee(session, letter.signer_post_id, letter.language, day)


def for_whom(session: Session, letter: Letter, day: date) -> int | None:
    """The post for which the signer signs by delegation; None where in their own name."""
    if letter.signer_post_id is None:
        return None
    return signs_for(session, letter.signer_post_id, day, letter.on_behalf_post_id)


def principal(session: Session, letter: Letter, day: date) -> Addressee | None:
    """For whom the signer signs, in the letter's language; None where in their own name."""
    post_id = for_whom(session, letter, day)
    if post_id is None:
        return None
    return contacts.addressee(session, post_id, letter.language, day)


def sender(session: Session) -> Sender:
    """Our own organisation; nameless until an officer has named it (then issue is refused)."""
    if contacts.own_organisation(session) is None:
        return Sender(0, Texts(), Texts(), Texts(), Texts(), "")
    return contacts.sender(session)


def title_troubles(found: Addressee) -> tuple[TitleProblem, ...]:
    """What keeps a letter in the office. A missing title is merely not printed."""
    return tuple(p for p in found.problems if p.trouble in _TITLE_TROUBLES)


def as_printed(found: Addressee | None) -> Addressee | None:
    """Without the title while it is in doubt: no paper states what nobody stands for."""
    return replace(found, title="") if found and title_troubles(found) else found


def not_held(found: Addressee) -> TitleProblem | None:
    """The problem that the post was not held on the letter's day, if that is so."""
    return next((p for p in found.problems if p.trouble is TitleTrouble.NOT_HELD), None)


def in_one_line(session: Session, found: Addressee | None) -> str:
    """The addressee for lists: "Prof. Osman Hassan, NUST"."""
    if found is None:
        return ""
    body = contacts.organisation(session, found.organisation_id)
    where = body.short_names.best() if found.person else ""
    parts = (found.person.full if found.person else "", where or found.organisation)
    return ", ".join(filter(None, parts))


def post(session: Session, post_id: int) -> Post:
    """A post, also of the past."""
    return contacts.post(session, post_id)


def addressee_options(session: Session, words: str, day: date | None = None) -> tuple[Summary, ...]:
    """Posts held on `day`, today by default, and organisations, the obvious first."""
    return contacts.addressee_options(session, words, day)


def signer_options(session: Session, words: str, day: date | None = None) -> tuple[Summary, ...]:
    """Posts that may sign on `day`, today by default: of themselves, or for others."""
    wanted = words.casefold().split()
    day = day or sessions.today(session)
    own = contacts.signers_on(session, day)
    known = {post.id for post in own}
    found = list(map(contacts.post_summary, own))
    for post, principals in delegates_on(session, day):
        if post.id not in known:
            found.append(_delegate(contacts.post_summary(post), principals))
    return tuple(
        option
        for option in found
        if all(word in f"{option.title} {option.subtitle}".casefold() for word in wanted)
    )


def principal_options(session: Session, words: str) -> tuple[Summary, ...]:
    """Posts that may sign in their own name today: those who can delegate it."""
    return _with_words(contacts.signers_on(session, sessions.today(session)), words)


def colleague_options(session: Session, words: str) -> tuple[Summary, ...]:
    """Posts held in our own organisation today."""
    own = contacts.own_organisation(session)
    if own is None or own.id is None:
        return ()
    return _with_words(contacts.who_held(session, own.id, sessions.today(session)), words)


def _with_words(posts: Iterable[Post], words: str) -> tuple[Summary, ...]:
    wanted = words.casefold().split()
    found = map(contacts.post_summary, posts)
    return tuple(
        option
        for option in found
        if all(word in f"{option.title} {option.subtitle}".casefold() for word in wanted)
    )


def principals_of(session: Session, post_id: int, day: date | None = None) -> Principals:
    """For whom a post may sign on `day`, today by default, and whether also in its own name."""
    found = authority(session, post_id, day or sessions.today(session))
    return Principals(found.own, tuple(map(contacts.post_summary, found.principals)))


def _delegate(option: Summary, principals: Sequence[Post]) -> Summary:
    names = together(post.person_name for post in principals)
    line = say(QT_TRANSLATE_NOOP("Sentences", "for {names}"), names=names)
    parts = (option.subtitle, line) if option.subtitle else (line,)
    return replace(option, subtitle=join(parts, " · "))


def describe(session: Session, ref: Ref) -> Summary:
    """A post or an organisation in one line, for the pickers."""
    found = contacts.summaries(session, (ref,))
    return found[0] if found else Summary(ref, "?")


def default_signer(session: Session, day: date) -> int | None:
    """The one who may sign on that day, when there is exactly one."""
    posts = contacts.signers_on(session, day)
    return posts[0].id if len(posts) == 1 else None


def language_of(session: Session, post_id: int) -> Language:
    """The language the holder of a post is written to in."""
    return contacts.person(session, contacts.post(session, post_id).person_id).correspondence
