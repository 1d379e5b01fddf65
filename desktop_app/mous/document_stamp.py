"""What a party's digital signature shows in its field."""

from desktop_app.core.calendars import format_days
from desktop_app.core.controls import print_controls
from desktop_app.core.languages import Language
from desktop_app.mous.records import MouPaper
from desktop_app.mous.sign_records import Signing
from desktop_app.mous.sign_words import SIGN_WORDS


def stamp_lines(
    paper: MouPaper, signing: Signing, signer: str, language: Language
) -> tuple[str, ...]:
    """Who signed for whom, when and where, in the language of the field's text."""
    mou = paper.mou
    place = next(
        n for n, each in enumerate(mou.parties) if each.organisation_id == signing.organisation_id
    )
    names = paper.parties.get(language.stored, ())
    party = names[place] if place < len(names) else mou.parties[place].name
    who = paper.signatories.get(language.stored, ())
    known = who[place] if place < len(who) else None
    person = known.person.full if known is not None and known.person is not None else signer
    days = format_days(signing.day, language, mou.calendars, mou.lunar_shift)
    where = signing.place.best(language)
    return (
        print_controls(person),
        SIGN_WORDS[language].signed.replace("{party}", print_controls(party)),
        " · ".join(filter(None, (print_controls(where), days))),
    )
