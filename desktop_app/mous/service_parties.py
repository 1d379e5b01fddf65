"""What a memorandum knows of its parties through the contacts."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Addressee, Sender
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation, Summary
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.core.texts import Texts
from desktop_app.db import links
from desktop_app.mous.records import Mou, MouPaper, Party


def organisation_name(session: Session, organisation_id: int, language: Language) -> str:
    """An organisation's name, in `language` where it has one."""
    return contacts.organisation(session, organisation_id).names.best(language)


def with_names(session: Session, mou: Mou, language: Language) -> Mou:
    """The memorandum with the names of its parties and signatories filled in."""
    parties = tuple(_named(session, party, language) for party in mou.parties)
    return replace(mou, parties=parties)


def check_signatories(session: Session, mou: Mou) -> None:
    """Raise UserError when a signatory's post is in another organisation."""
    for party in mou.parties:
        if party.signatory_post_id is None:
            continue
        post = contacts.post(session, party.signatory_post_id)
        if post.organisation_id != party.organisation_id:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP(
                        "Sentences",
                        "{person} signs for {party}, but the post is in {organisation}.",
                    ),
                    person=post.person_name,
                    party=party.name,
                    organisation=post.organisation_name,
                ),
                QT_TRANSLATE_NOOP("Sentences", "Choose a post in the party's own organisation."),
            )
        if party.signed_on is not None and not post.held_on(party.signed_on):
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{person} did not hold this post on {day}."),
                    person=post.person_name,
                    day=party.signed_on,
                ),
                QT_TRANSLATE_NOOP(
                    "Sentences", "Check the day of signature, or choose who held the post then."
                ),
            )


def check_signing_days(mou: Mou, frozen_on: date | None, today: date) -> None:
    """Raise UserError for a signature from before the text was final, or in days to come."""
    for party in mou.parties:
        if party.signed_on is None or party.joined_on is not None:
            continue
        if frozen_on is not None and party.signed_on < frozen_on:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP(
                        "Sentences",
                        "{party} would have signed before the text was final, on {day}.",
                    ),
                    party=party.name,
                    day=frozen_on,
                ),
                QT_TRANSLATE_NOOP("Sentences", "Check the day of signature."),
            )
        if party.signed_on > today:
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{party} would sign on a day yet to come."),
                    party=party.name,
                ),
                QT_TRANSLATE_NOOP("Sentences", "Enter the signature once it is there."),
            )


def connect_parties(
    session: Session, ref: Ref, before: Iterable[int], after: Iterable[int]
) -> None:
    """Link the memorandum to its parties, so that they stand in its thread."""
    old, new = set(before), set(after)
    for key in sorted(old - new):
        links.disconnect(session, ref, Ref(Kind.ORGANISATION, key))
    for key in sorted(new - old):
        links.connect(session, ref, Relation.CONCERNS, Ref(Kind.ORGANISATION, key))


def title_gaps(session: Session, mou: Mou, day: date) -> tuple[str, ...]:
    """What stands against printing the signatories' titles, one sentence each."""
    return tuple(
        problem.sentence
        for party in mou.parties
        if party.signatory_post_id is not None
        for problem in contacts.title_problems(session, party.signatory_post_id, mou.languages, day)
    )


def party_options(
    session: Session, words: str, language: Language = Language.EN
) -> tuple[Summary, ...]:
    """Organisations that may become a party, for a picker."""
    return tuple(
        Summary(Ref(Kind.ORGANISATION, each.id), each.names.best(language))
        for each in contacts.organisations(session, words)
        if each.id is not None
    )


def signatory_options(
    session: Session, organisation_id: int, day: date, words: str = ""
) -> tuple[Summary, ...]:
    """The posts of an organisation held on `day`, for a picker."""
    return tuple(
        contacts.post_summary(post)
        for post in contacts.posts_on(session, day, words)
        if post.organisation_id == organisation_id
    )


def describe(session: Session, ref: Ref) -> Summary:
    """A contact in one line; raises UserError when it is unknown."""
    if ref.kind is Kind.POST:
        return contacts.post_summary(contacts.post(session, ref.id))
    if found := contacts.summaries(session, (ref,)):
        return found[0]
    raise UserError(
        QT_TRANSLATE_NOOP("Sentences", "This contact is not in the office."),
        QT_TRANSLATE_NOOP("Sentences", "Choose another one."),
    )


def paper(session: Session, mou: Mou, day: date) -> MouPaper:
    """Everything the printed memorandum says, in each of its languages."""
    tags = {language.stored: language for language in mou.languages}
    return MouPaper(
        mou=mou,
        sender=_sender(session),
        parties={
            tag: tuple(organisation_name(session, p.organisation_id, lang) for p in mou.parties)
            for tag, lang in tags.items()
        },
        signatories={
            tag: tuple(_signatory(session, p, lang, day) for p in mou.parties)
            for tag, lang in tags.items()
        },
    )


def _sender(session: Session) -> Sender:
    """Our own organisation; a draft for comparison needs none, so it may be unknown still."""
    own = contacts.own_organisation(session)
    if own is None:
        return Sender(0, Texts(), Texts(), Texts(), Texts(), "")
    return contacts.sender(session)


def _signatory(session: Session, party: Party, language: Language, day: date) -> Addressee | None:
    if party.signatory_post_id is None:
        return None
    return contacts.addressee(session, party.signatory_post_id, language, day)


def _named(session: Session, party: Party, language: Language) -> Party:
    signatory = ""
    if party.signatory_post_id is not None:
        signatory = contacts.post(session, party.signatory_post_id).person_name
    name = organisation_name(session, party.organisation_id, language)
    return replace(party, name=name, signatory=signatory)
