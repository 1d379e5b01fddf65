"""A circular: saved, checked, issued one by one, and gone on with after anything."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop_app.contacts import service as contacts
from desktop_app.contacts import service_filters
from desktop_app.contacts.find_records import ContactQuery, SavedFilter
from desktop_app.contacts.records import OrganisationKind
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.rich_text import RichParagraph, RichText, Run
from desktop_app.core.sentences import Sentence, looked_up, say
from desktop_app.db.office import Office
from desktop_app.letters import service
from desktop_app.letters.circular_records import GroupQuery, RecipientOutcome
from desktop_app.letters.records import (
    CheckName,
    Circular,
    CircularText,
    LetterPaper,
    LetterState,
    Recipient,
    RecipientState,
)
from desktop_app.letters.service_circular_rows import ref
from desktop_app.letters.service_sentences import pack, unpack

from .circulars import AR, EN, FA, FR, TEXTS, UR, Round, save
from .conftest import World, paper_bytes

WAITING, ISSUED, FAILED = RecipientState.WAITING, RecipientState.ISSUED, RecipientState.FAILED


def issue_all(
    twelve: Round, freeze: Callable[[LetterPaper], bytes] = paper_bytes, most: int = 100
) -> list[RecipientOutcome]:
    outcomes = []
    for _ in range(most):
        outcome = twelve.world.do(lambda s: service.issue_next(s, twelve.key, freeze, False))
        if outcome is None:
            break
        outcomes.append(outcome)
    return outcomes


def states(twelve: Round) -> list[RecipientState]:
    return [recipient.state for recipient in twelve.stored().recipients]


def test_twelve_in_four_languages_with_one_failing_title(twelve: Round) -> None:
    outcomes = issue_all(twelve)
    assert [o.state for o in outcomes] == [ISSUED] * 5 + [FAILED] + [ISSUED] * 6
    assert outcomes[5].failure.startswith("The letter is not ready to be issued. Addressee's title")
    assert outcomes[0].waiting == 11
    letters = twelve.world.see(service.register)
    assert [letter.number for letter in letters] == list(range(1, 12))
    assert [letter.language for letter in letters][:4] == [EN, FA, AR, FR]
    assert [letter.salutation for letter in letters][:4] == [
        "Dear Grace Miller 0,",
        "با سلام و احترام،",
        "السلام عليكم ورحمة الله وبركاته،",
        "Madame, Monsieur,",
    ]
    assert {letter.circular_id for letter in letters} == {twelve.key}
    assert [r.letter_id for r in twelve.stored().recipients if r.letter_id] == [
        letter.id for letter in letters
    ]
    assert twelve.world.office.check().problems == ()


def test_what_failed_leaves_nothing_and_can_be_tried_again(twelve: Round) -> None:
    issue_all(twelve)
    assert len(twelve.world.see(service.rows)) == 11
    assert isinstance(twelve.stored().recipients[5].failure, Sentence)

    def verify(session: object) -> None:
        for language in (EN, FA):
            contacts.verify_title(session, twelve.doubtful, language, by="Me", source="page")  # type: ignore[arg-type]

    twelve.world.do(verify)
    assert twelve.world.do(lambda s: service.retry_failed(s, twelve.key)) == 1
    [outcome] = issue_all(twelve)
    assert (outcome.state, outcome.reference) == (ISSUED, "CINVU/1405/012")
    assert states(twelve) == [ISSUED] * 12
    assert issue_all(twelve) == []


def test_it_stops_anywhere_and_goes_on_from_there(twelve: Round) -> None:
    issue_all(twelve, most=4)
    assert states(twelve) == [ISSUED] * 4 + [WAITING] * 8
    issue_all(twelve)
    assert [line.issued for line in twelve.world.see(service.circulars)] == [11]


def test_a_bug_or_a_full_disk_takes_nothing(twelve: Round) -> None:
    calls: list[str] = []

    def breaks(paper: LetterPaper) -> bytes:
        calls.append(paper.reference)
        if len(calls) == 3:
            raise RuntimeError("the power is gone")
        return paper_bytes(paper)

    with pytest.raises(RuntimeError):
        issue_all(twelve, breaks)
    assert states(twelve)[:3] == [ISSUED, ISSUED, WAITING]
    issue_all(twelve)
    numbers = [letter.number for letter in twelve.world.see(service.register)]
    assert numbers == list(range(1, 12))


def test_two_officers_at_once_give_nobody_two_letters(
    twelve: Round, new_office: Callable[..., Office]
) -> None:
    other = new_office("Colleague")
    taken = 0
    while True:
        for office in (twelve.world.office, other):
            got = office.write(lambda s: service.issue_next(s, twelve.key, paper_bytes, False))
            taken += got.value is not None
        if got.value is None:
            break
    letters = twelve.world.see(service.register)
    assert taken == 12
    assert sorted(letter.addressee_post_id or 0 for letter in letters) == sorted(
        set(twelve.posts) - {twelve.doubtful}
    )


def test_what_stands_against_all_marks_nobody(twelve: Round) -> None:
    save(twelve.world, twelve.circular, signer_post_id=None)
    with pytest.raises(UserError, match="Choose who signs"):
        issue_all(twelve)
    assert states(twelve) == [WAITING] * 12


def test_the_faults_of_an_unfinished_circular_are_said(world: World) -> None:
    empty = world.see(
        lambda s: service.faults(s, Circular(None, 0, texts=(CircularText(FR, "Objet"),)))
    )
    assert [str(fault) for fault in empty] == [
        "Write the subject and the text in French.",
        "Choose who gets the circular.",
        "Signing authority: Choose who signs.",
        "Series: Choose the series that numbers the letter.",
    ]


def test_findings_tell_before_the_issue_what_will_fail(twelve: Round) -> None:
    found = twelve.world.see(lambda s: service.findings(s, twelve.circular))
    assert [check.is_ready for check in found].count(False) == 1
    [blocked] = found[5].blocking
    assert (blocked.name, blocked.post_id) == (CheckName.TITLE, twelve.doubtful)
    assert (found[3].name, found[3].organisation, found[3].language) == (
        "Hélène Dubois 3",
        "3 Recteur",
        FR,
    )


def test_a_language_without_a_text_is_said_and_another_is_used(twelve: Round) -> None:
    recipients = (
        Recipient(None, post_id=twelve.posts[0], language=UR),
        Recipient(None, post_id=twelve.posts[3]),
        Recipient(None, organisation_id=twelve.world.other),
        Recipient(None, post_id=twelve.posts[2], language=FA),
    )
    record = replace(twelve.circular, texts=TEXTS[1::-1], recipients=recipients)
    found = twelve.world.see(lambda s: service.findings(s, record))
    assert [check.language for check in found] == [EN, FA, FA, FA]
    assert [check.notes[:1] for check in found[:3]] == [
        ("There is no Urdu text: the letter goes out in English.",),
        ("There is no French text: the letter goes out in Persian.",),
        (),
    ]
    assert "there is no Persian title" in found[3].notes[0]


def test_a_persian_letter_leads_with_the_jalali_date(twelve: Round) -> None:
    def calendars(place: int) -> list[str]:
        letter = twelve.world.see(
            lambda s: service.letter_for(s, twelve.circular, twelve.circular.recipients[place])
        )
        return [calendar.stored for calendar in letter.calendars]

    assert calendars(0) == ["gregorian", "jalali"]
    assert calendars(1) == ["jalali", "gregorian"]


def test_rich_texts_reach_the_letters(twelve: Round) -> None:
    rich = RichText((RichParagraph((Run("Kindly "), Run("attend", bold=True))),))
    saved = save(twelve.world, twelve.circular, texts=(replace(TEXTS[0], rich=rich),))
    assert saved.texts[0].body == "Kindly attend"
    issue_all(twelve, most=1)
    [letter] = twelve.world.see(service.register)
    assert (letter.rich, letter.state) == (rich, LetterState.ISSUED)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"title": "  "}, "The circular has no name"),
        ({"texts": (TEXTS[0], TEXTS[0])}, "two texts in English"),
        ({"title": "a\x07b"}, "invisible character"),
    ],
)
def test_what_contradicts_itself_is_not_saved(
    twelve: Round, changes: dict[str, object], message: str
) -> None:
    with pytest.raises(UserError, match=message):
        save(twelve.world, twelve.circular, **changes)


def test_the_same_recipient_twice_is_named(twelve: Round) -> None:
    twice = (*twelve.circular.recipients, Recipient(None, post_id=twelve.posts[0]))
    with pytest.raises(UserError, match="Grace Miller 0 is in the list twice"):
        save(twelve.world, twelve.circular, recipients=twice)


def test_somebody_elses_change_is_not_overwritten(twelve: Round) -> None:
    save(twelve.world, twelve.circular, title="Meeting in May")
    with pytest.raises(ConflictError) as caught:
        save(twelve.world, twelve.circular, title="Meeting in June")
    assert caught.value.theirs == {"Name": "Meeting in May"}


def test_saving_while_letters_go_out_does_not_unissue_them(twelve: Round) -> None:
    issue_all(twelve, most=3)
    saved = save(twelve.world, twelve.circular, recipients=twelve.circular.recipients[::-1])
    assert [r.state for r in saved.recipients].count(ISSUED) == 3
    assert saved.recipients[-1].state is ISSUED
    with pytest.raises(UserError, match="has got the letter already"):
        save(twelve.world, saved, recipients=saved.recipients[:-1])
    fewer = save(twelve.world, saved, recipients=saved.recipients[1:])
    assert len(fewer.recipients) == 11


def test_a_circular_with_numbers_cannot_be_deleted(twelve: Round) -> None:
    do = twelve.world.do
    do(lambda s: service.delete_circular(s, ref(twelve.key)))
    assert twelve.world.see(service.circulars) == ()
    do(lambda s: service.restore_circular(s, ref(twelve.key)))
    issue_all(twelve, most=1)
    with pytest.raises(UserError, match="issued already"):
        do(lambda s: service.delete_circular(s, ref(twelve.key)))


def test_a_group_is_every_post_holder_that_fits(twelve: Round) -> None:
    def count(query: GroupQuery) -> int:
        return len(twelve.world.see(lambda s: service.group_recipients(s, query)))

    assert count(GroupQuery()) == 14
    assert count(GroupQuery(country="JO")) == 3
    assert count(GroupQuery(kind=OrganisationKind.MINISTRY)) == 4
    assert count(GroupQuery(language=FR)) == 3
    assert count(GroupQuery(words="rector dubois")) == 3
    assert count(GroupQuery(words="Rector", language=FA, country="IR")) == 3
    assert count(GroupQuery(words="nobody of that name")) == 0


def test_a_saved_filter_is_a_group(twelve: Round) -> None:
    saved = SavedFilter(None, 0, "Jordan", ContactQuery(country="JO"))
    kept = twelve.world.do(lambda s: service_filters.save_filter(s, saved))
    [(key, name)] = twelve.world.see(service.group_filters)
    assert (key, name) == (kept.id, "Jordan")

    def count(query: GroupQuery) -> int:
        return len(twelve.world.see(lambda s: service.group_recipients(s, query)))

    assert count(GroupQuery(filter_id=key)) == 3
    assert count(GroupQuery(filter_id=key, country="IR")) == 0


def test_a_sentence_is_kept_with_its_values() -> None:
    told = say("{name}: {why}", name=CheckName.TITLE, why=say("{language} {n}", language=AR, n=3))
    again = unpack(pack(told))
    assert isinstance(again, Sentence)
    assert (again, again.values["name"], again.values["why"].values["n"]) == (
        "Addressee's title: Arabic 3",
        CheckName.TITLE,
        3,
    )
    assert unpack("plain") == pack("plain") == "plain"
    assert isinstance(unpack(pack(looked_up("Mend it."))), Sentence)
