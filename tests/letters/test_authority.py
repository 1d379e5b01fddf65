"""Who may sign, for whom, and on which days; and how the paper says so in five languages."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Addressee, PersonName
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref
from desktop_app.letters import service
from desktop_app.letters.authority_records import Delegation
from desktop_app.letters.document import letter_document
from desktop_app.letters.records import Check, CheckName, CheckState, Letter, SecondText
from desktop_app.pdf.document import Block, Columns, Paragraph, Together

from .conftest import TODAY, World, _post
from .samples import sample

YEAR = Delegation(None, 0, since=date(2026, 1, 1), until=date(2026, 12, 31), basis="Order 12")


def deputy(world: World, *, title: str = "Deputy Secretary General", may_sign: bool = False) -> int:
    return world.do(
        lambda s: _post(
            s, world.own, "Leila", "Rad", "لیلا", "راد", (title, "معاون دبیرکل"),
            verified=True, may_sign=may_sign,
        )
    )  # fmt: skip


def delegate(world: World, to: int, by: int | None = None, **changes: Any) -> Delegation:
    record = replace(YEAR, from_post_id=by or world.head, to_post_id=to)
    return world.do(lambda s: service.save_delegation(s, replace(record, **changes)))


def check(world: World, letter: Letter) -> Check:
    found = world.see(lambda s: service.checks(s, letter.id))
    return next(each for each in found if each.name is CheckName.AUTHORITY)


def test_without_a_delegation_a_deputy_signs_nothing(world: World) -> None:
    to = deputy(world)
    found = check(world, world.draft(signer_post_id=to))
    assert found.state is CheckState.BLOCKS
    assert "Leila Rad may not sign for our organisation" in found.sentence
    assert world.see(lambda s: service.signer_options(s, "rad")) == ()


def test_a_deputy_signs_for_the_head_and_the_paper_says_so(world: World) -> None:
    to = deputy(world)
    delegate(world, to)
    draft = world.draft(signer_post_id=to)
    assert "Signed for Prof. Karim Najafi, by delegation." in check(world, draft).sentence
    option = world.see(lambda s: service.signer_options(s, "rad"))[0]
    assert option.subtitle.endswith("for Prof. Karim Najafi")
    assert "for the Secretary General" in _said(world, draft)
    issued = world.issue(draft)
    assert issued.on_behalf_post_id == world.head


@pytest.mark.parametrize(
    ("day", "may"),
    [
        (date(2025, 12, 31), False),
        (date(2026, 1, 1), True),
        (date(2026, 12, 31), True),
        (date(2027, 1, 1), False),
    ],
)
def test_both_days_of_a_delegation_count(world: World, day: date, may: bool) -> None:
    to = deputy(world)
    delegate(world, to)
    assert world.see(lambda s: service.authority(s, to, day)).any is may


def test_a_principal_without_authority_that_day_delegates_nothing(world: World) -> None:
    to = deputy(world)
    delegate(world, to, since=None, until=None)
    before = date(2024, 12, 31)  # the head's own post begins in 2025
    assert not world.see(lambda s: service.authority(s, to, before)).any
    assert world.see(lambda s: service.authority(s, to, TODAY)).any
    head = world.see(lambda s: contacts.post(s, world.head))
    world.do(lambda s: contacts.save_post(s, replace(head, may_sign=False)))
    assert check(world, world.draft(signer_post_id=to)).state is CheckState.BLOCKS


def test_of_several_principals_one_is_chosen(world: World) -> None:
    to = deputy(world)
    second = world.do(
        lambda s: _post(
            s, world.own, "Sara", "Azimi", "سارا", "عظیمی", ("Chair", "رئیس"),
            verified=True, may_sign=True,
        )
    )  # fmt: skip
    delegate(world, to)
    delegate(world, to, by=second)
    draft = world.draft(signer_post_id=to)
    found = check(world, draft)
    assert found.state is CheckState.BLOCKS
    assert "Choose for whom it is signed: Prof. Karim Najafi and Prof. Sara Azimi" in found.sentence
    chosen = world.draft(signer_post_id=to, on_behalf_post_id=second)
    assert "for the Chair" in _said(world, chosen)
    assert world.issue(chosen).on_behalf_post_id == second
    wrong = check(world, world.draft(signer_post_id=to, on_behalf_post_id=world.plain))
    assert "may not sign for Prof. Amina Khan" in wrong.sentence


def test_who_signs_themself_signs_for_others_only_when_chosen(world: World) -> None:
    to = deputy(world, may_sign=True)
    delegate(world, to)
    assert "for the" not in _said(world, world.draft(signer_post_id=to))
    for_head = world.draft(signer_post_id=to, on_behalf_post_id=world.head)
    assert "for the Secretary General" in _said(world, for_head)
    found = world.see(lambda s: service.principals_of(s, to))
    assert (found.own, len(found.principals)) == (True, 1)


def test_a_title_in_doubt_is_never_printed(world: World) -> None:
    to = deputy(world)
    delegate(world, to)
    head = world.see(lambda s: contacts.post(s, world.head))
    doubted = replace(head, titles=tuple(replace(t, text=f"{t.text} II") for t in head.titles))
    world.do(lambda s: contacts.save_post(s, doubted))
    draft = world.draft(signer_post_id=to)
    said = _said(world, draft)
    assert "Secretary General II" not in said
    assert "for Prof. Karim Najafi" in said
    assert "their name stands" in check(world, draft).sentence


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"since": date(2026, 5, 2), "until": date(2026, 5, 1)}, "before it begins on 2026-05-02"),
        ({"to_post_id": None}, "who signs for whom"),
        ({"from_post_id": None}, "who signs for whom"),
    ],
)
def test_what_makes_no_delegation(world: World, changes: dict[str, Any], words: str) -> None:
    to = deputy(world)
    record = replace(replace(YEAR, from_post_id=world.head, to_post_id=to), **changes)
    with pytest.raises(UserError, match=words):
        world.do(lambda s: service.save_delegation(s, record))
    assert world.see(service.delegations) == ()


def test_nobody_delegates_to_themself_or_what_they_only_hold(world: World) -> None:
    to = deputy(world)
    with pytest.raises(UserError, match="to themself"):
        delegate(world, world.head)
    with pytest.raises(UserError, match="may not sign for our organisation"):
        delegate(world, world.head, by=to)
    delegate(world, to)
    third = world.do(
        lambda s: _post(s, world.own, "Sara", "Azimi", "سارا", "عظیمی", ("Clerk", "کارشناس"))
    )
    with pytest.raises(UserError, match="by delegation only and cannot hand that on"):
        delegate(world, third, by=to)
    with pytest.raises(UserError, match="in the list already"):
        delegate(world, to, since=date(2026, 6, 1), until=None)
    assert delegate(world, to, since=date(2027, 1, 1), until=None).id is not None


def test_a_delegation_is_changed_taken_back_and_restored(world: World) -> None:
    to = deputy(world)
    made = delegate(world, to)
    assert (made.from_name, made.to_name) == ("Prof. Karim Najafi", "Prof. Leila Rad")
    changed = world.do(lambda s: service.save_delegation(s, replace(made, basis="Order 13")))
    with pytest.raises(UserError, match="Somebody else changed"):
        world.do(lambda s: service.save_delegation(s, replace(made, basis="Order 14")))
    ref = Ref(Kind.DELEGATION, made.id or 0)
    world.do(lambda s: service.delete_delegation(s, ref))
    assert world.see(service.delegations) == ()
    assert not world.see(lambda s: service.authority(s, to, TODAY)).any
    world.do(lambda s: service.restore_delegation(s, ref))
    assert world.see(service.delegations)[0].basis == changed.basis == "Order 13"


def _person(language: Language, name: tuple[str, str, str], title: str) -> Addressee:
    return Addressee(2, 2, PersonName(language, name[1], name[2], name[0]), title, "", "", "")


PRINCIPALS = {
    Language.EN: ("The Rector", "for the Rector"),
    Language.FA: ("دبیرکل", "از طرف دبیرکل"),
    Language.AR: ("الأمين العام", "عن الأمين العام"),
    Language.FR: ("Le Secrétaire général", "Pour le Secrétaire général et par délégation"),
    Language.UR: ("سیکرٹری جنرل", "منجانب سیکرٹری جنرل"),
}


@pytest.mark.parametrize("language", list(Language))
def test_every_tradition_says_for_whom(language: Language) -> None:
    title, words = PRINCIPALS[language]
    paper = sample(language)
    assert words not in text_of(letter_document(paper).blocks)
    principal = _person(language, ("", "Karim", "Najafi"), title)
    assert words in text_of(letter_document(replace(paper, principal=principal)).blocks)
    nameless = replace(principal, title="")
    named = text_of(letter_document(replace(paper, principal=nameless)).blocks)
    assert "Karim Najafi" in named
    assert words not in named


def test_the_second_language_says_it_too() -> None:
    paper = sample(Language.EN)
    second = SecondText(Language.FA, body="متن", subject="موضوع")
    both = replace(
        paper,
        letter=replace(paper.letter, second=second),
        principal=_person(Language.EN, ("", "Karim", "Najafi"), "Rector"),
        second_principal=_person(Language.FA, ("", "کریم", "نجفی"), "دبیرکل"),
    )
    said = text_of(letter_document(both).blocks)
    assert "for the Rector" in said
    assert "از طرف دبیرکل" in said


def _said(world: World, letter: Letter) -> str:
    return text_of(letter_document(world.see(lambda s: service.letter_paper(s, letter.id))).blocks)


def text_of(blocks: Iterable[Block]) -> str:
    """All words of a document, without what only steers directions."""
    lines: list[str] = []
    for block in blocks:
        match block:
            case Paragraph():
                lines.append("".join(span.text for span in block.spans))
            case Together():
                lines.append(text_of(block.blocks))
            case Columns():
                lines += [text_of(column) for column in block.columns]
    plain = "\n".join(lines)
    return plain.translate(dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F)))
