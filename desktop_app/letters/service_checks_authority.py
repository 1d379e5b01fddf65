"""Whether who signs a letter may do so on its day, in their own name or for somebody else."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Addressee, Post
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, join, say, together
from desktop_app.letters import service_people as people
from desktop_app.letters.records import Check, CheckName, CheckState, Letter
from desktop_app.letters.service_authority import Authority, authority


def check_authority(session: Session, letter: Letter, day: date) -> Check:
    """Whether the signer has authority on `day`, with the words of their delegation."""
    if contacts.own_organisation(session) is None:
        return _blocks(
            QT_TRANSLATE_NOOP("Sentences", "Name your own organisation in Contacts first.")
        )
    if letter.signer_post_id is None:
        return _blocks(QT_TRANSLATE_NOOP("Sentences", "Choose who signs."))
    found = authority(session, letter.signer_post_id, day)
    if not found.any:
        return _without(session, letter.signer_post_id, day)
    for_whom = found.for_whom(letter.on_behalf_post_id)
    if for_whom is not None and all(each.id != for_whom for each in found.principals):
        return _not_for(session, letter.signer_post_id, for_whom, day)
    if for_whom is None and not found.own:
        return _which(found)
    return _passed(session, letter, day, for_whom)


def _passed(session: Session, letter: Letter, day: date, for_whom: int | None) -> Check:
    had = [QT_TRANSLATE_NOOP("Sentences", "The signer had authority on the letter's day.")]
    if for_whom is not None:
        who = people.post(session, for_whom).person_name
        had = [say(QT_TRANSLATE_NOOP("Sentences", "Signed for {who}, by delegation."), who=who)]
        if _doubted(people.principal(session, letter, day)):
            had.append(
                QT_TRANSLATE_NOOP(
                    "Sentences", "The title of who is signed for is in doubt: their name stands."
                )
            )
    if _doubted(people.signer(session, letter, day)):
        had.append(QT_TRANSLATE_NOOP("Sentences", "The title is in doubt and not printed."))
    return Check(CheckName.AUTHORITY, CheckState.PASSED, join(had))


def _without(session: Session, post_id: int, day: date) -> Check:
    sentence = say(
        QT_TRANSLATE_NOOP("Sentences", "{who} may not sign for our organisation on {day}."),
        who=people.post(session, post_id).person_name,
        day=day,
    )
    return _blocks(sentence, post_id)


def _not_for(session: Session, post_id: int, for_whom: int, day: date) -> Check:
    sentence = say(
        QT_TRANSLATE_NOOP("Sentences", "{who} may not sign for {principal} on {day}."),
        who=people.post(session, post_id).person_name,
        principal=people.post(session, for_whom).person_name,
        day=day,
    )
    return _blocks(sentence)


def _which(found: Authority) -> Check:
    names: tuple[Post, ...] = found.principals
    sentence = say(
        QT_TRANSLATE_NOOP("Sentences", "Choose for whom it is signed: {names}."),
        names=together(each.person_name for each in names),
    )
    return _blocks(sentence)


def _doubted(found: Addressee | None) -> bool:
    return found is not None and bool(people.title_troubles(found))


def _blocks(sentence: str, post_id: int | None = None) -> Check:
    return Check(CheckName.AUTHORITY, CheckState.BLOCKS, sentence, post_id)
