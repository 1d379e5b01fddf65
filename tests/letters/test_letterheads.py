"""Letterheads by date: one for each day at most, and each paper headed by that of its own day."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop_app.contacts import service as contacts
from desktop_app.contacts.records import Person, PersonName, Post, Title
from desktop_app.core.errors import ConflictError, UserError
from desktop_app.core.refs import Kind, Ref
from desktop_app.core.rich_text import ParagraphStyle, RichImage, RichParagraph, RichText, Run
from desktop_app.core.texts import Texts
from desktop_app.db import blobs, history
from desktop_app.letters import service
from desktop_app.letters.models import LetterRow
from desktop_app.letters.records import Letterhead, LetterPaper, SecondText
from desktop_app.letters.service_letterheads import _first, _last
from desktop_app.letters.service_people import default_signer
from desktop_app.papers import set_letter

from .conftest import EN, FA, TODAY, World


def picture(colour: str = "navy", form: str = "PNG", size: tuple[int, int] = (64, 64)) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, form)
    return out.getvalue()


def head(name: str, since: date | None = None, until: date | None = None) -> Letterhead:
    return Letterhead(None, 0, since, until, names=Texts(en=name))


def save(world: World, record: Letterhead) -> Letterhead:
    return world.do(lambda s: service.save_letterhead(s, record))


def on(world: World, day: date) -> str:
    found = world.see(lambda s: service.letterhead_on(s, day))
    return found.names.best() if found else ""


def test_each_day_has_the_letterhead_of_its_time(world: World) -> None:
    save(world, head("Old", None, date(2023, 12, 31)))
    save(world, head("New", date(2024, 1, 1)))
    assert [on(world, day) for day in (date(1999, 5, 1), date(2023, 12, 31))] == ["Old", "Old"]
    assert [on(world, day) for day in (date(2024, 1, 1), date(2050, 1, 1))] == ["New", "New"]
    assert [h.names.best() for h in world.see(service.letterheads)] == ["New", "Old"]


def test_no_letterhead_means_our_own_name(world: World) -> None:
    save(world, head("Later", TODAY + timedelta(days=1)))
    assert on(world, TODAY) == ""
    assert world.see(lambda s: service.letter_paper(s, world_letter(world))).head is None


def world_letter(world: World) -> int:
    draft = world.draft()
    assert draft.id is not None
    return draft.id


@pytest.mark.parametrize(
    ("mine", "said"),
    [
        ((date(2022, 6, 1), date(2022, 7, 1)), "from 2022-06-01 to 2022-07-01"),
        ((None, date(2022, 3, 1)), "from 2022-01-01 to 2022-03-01"),
        ((date(2022, 12, 31), None), "from 2022-12-31 to 2022-12-31"),
        ((None, None), "from 2022-01-01 to 2022-12-31"),
    ],
)
def test_two_on_one_day_are_refused_with_names_and_days(
    world: World, mine: tuple[date | None, date | None], said: str
) -> None:
    save(world, head("First", date(2022, 1, 1), date(2022, 12, 31)))
    with pytest.raises(UserError, match=said) as refused:
        save(world, head("Second", *mine))
    assert "“Second”" in refused.value.message
    assert "“First”" in refused.value.message
    assert len(world.see(service.letterheads)) == 1


def test_open_ends_are_told_apart(world: World) -> None:
    save(world, head("Always"))
    for mine, said in (
        ((None, None), "on all days"),
        ((None, TODAY), "until 2026-11-22"),
        ((TODAY, None), "from 2026-11-22 on"),
    ):
        with pytest.raises(UserError, match=said):
            save(world, head("Other", *mine))


days = st.dates(date(2020, 1, 1), date(2020, 1, 12))


@given(st.none() | days, st.none() | days, st.none() | days, st.none() | days)
def test_what_counts_as_overlap_is_sharing_a_day(
    a: date | None, b: date | None, c: date | None, d: date | None
) -> None:
    one, other = head("1", a, b), head("2", c, d)
    every = [date(2019, 12, 30) + timedelta(days=n) for n in range(18)]
    shared = any(all(_first(h) <= day <= _last(h) for h in (one, other)) for day in every)
    spans = _first(one) <= _last(other) and _first(other) <= _last(one)
    whole = all(_first(h) <= _last(h) for h in (one, other))
    assert not whole or shared == spans


def test_it_needs_a_name_days_in_order_and_plain_lines(world: World) -> None:
    with pytest.raises(UserError, match="no name"):
        save(world, Letterhead(None, 0, names=Texts(en="  ")))
    with pytest.raises(UserError, match="before the first day"):
        save(world, head("Backward", TODAY, TODAY - timedelta(days=1)))
    with pytest.raises(UserError, match=r"U\+202E"):
        save(world, head("Turned\u202e"))
    kept = save(
        world,
        replace(
            head("  Two \n words "),
            units=Texts(en="Faculty \r\n\n  Office"),
            fonts=((FA, " Amiri "), (EN, ""), (FA, "Vazirmatn")),
        ),
    )
    assert kept.names == Texts(en="Two words")
    assert kept.units == Texts(en="Faculty Office")
    assert kept.fonts == ((FA, "Vazirmatn"),)


def test_whoever_is_second_sees_both_versions(world: World) -> None:
    first = save(world, head("Name"))
    save(world, replace(first, names=Texts(en="Theirs"), contacts="+98 21"))
    with pytest.raises(ConflictError) as conflict:
        save(world, replace(first, names=Texts(en="Mine", fa="نام")))
    assert conflict.value.ours == {
        "Name on the letterhead": "Mine · نام", "Telephone, web and mail": "—",
    }  # fmt: skip
    assert conflict.value.theirs["Telephone, web and mail"] == "+98 21"


def test_deleting_can_be_undone_unless_the_days_are_taken(world: World) -> None:
    kept = save(world, head("Name"))
    key = kept.id or 0
    world.do(lambda s: service.delete_letterhead(s, key))
    assert world.see(service.letterheads) == ()
    with pytest.raises(UserError, match="not in the office"):
        world.see(lambda s: service.letterhead(s, key))
    world.do(lambda s: service.restore_letterhead(s, key))
    assert on(world, TODAY) == "Name"
    world.do(lambda s: service.delete_letterhead(s, key))
    save(world, head("Successor"))
    with pytest.raises(UserError, match="Successor"):
        world.do(lambda s: service.restore_letterhead(s, key))
    acts = world.see(lambda s: [e.act for e in history.of(s, Ref(Kind.LETTERHEAD, key))])
    assert acts == ["deleted", "restored", "deleted", "created"]


def test_one_ends_and_a_copy_begins(world: World) -> None:
    former = save(world, replace(head("Name", date(2020, 1, 1)), contacts="+98 21"))
    begun = world.do(lambda s: service.begin_letterhead(s, former, date(2026, 1, 1)))
    assert (begun.since, begun.until, begun.contacts) == (date(2026, 1, 1), None, "+98 21")
    ended = world.see(lambda s: service.letterhead(s, former.id or 0))
    assert ended.until == date(2025, 12, 31)
    for wrong in (date(2026, 1, 1), date(2020, 1, 1)):
        with pytest.raises(UserError, match="“Name”"):
            world.do(lambda s, day=wrong: service.begin_letterhead(s, ended, day))


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_an_emblem_is_kept_once(world: World, form: str) -> None:
    data = picture(form=form)
    name = world.do(lambda s: service.keep_emblem(s, data))
    assert world.do(lambda s: service.keep_emblem(s, data)) == name
    assert world.see(lambda s: service.emblem_file(s, name)) == data


def test_what_is_no_emblem_is_refused(world: World) -> None:
    whole = picture(size=(300, 300))
    gif = picture(form="GIF")
    huge = picture(size=(5001, 5000), form="PNG")
    for data, said in (
        (b"", "no PNG or JPEG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no PNG or JPEG"),
        (gif, "no PNG or JPEG"),
        (whole[: len(whole) // 2], "damaged"),
        (picture(form="JPEG", size=(900, 900))[:-900], "damaged"),
        (huge, "25 million"),
        (whole + bytes(6 * 1024 * 1024), "6.0 MB"),
    ):
        with pytest.raises(UserError, match=said):
            world.do(lambda s, data=data: service.keep_emblem(s, data))
    with pytest.raises(UserError, match="missing"):
        save(world, replace(head("Name"), emblem="0" * 64))


def test_the_paper_brings_the_files_of_its_pictures(world: World) -> None:
    names = [
        world.do(lambda s, c=colour: service.keep_emblem(s, picture(c)))
        for colour in ("red", "green", "blue")
    ]
    save(world, replace(head("Name"), emblem=names[0]))
    text = RichText((RichParagraph((Run("See"),)), RichImage(names[1], "A chart")))
    second = SecondText(FA, rich=RichText((RichImage(names[2], "نمودار"),)))
    draft = world.draft(rich=text, second=second)
    paper = world.see(lambda s: service.letter_paper(s, draft.id))
    assert set(paper.images) == set(names)
    assert paper.images[names[1]] == picture("green")


def test_a_missing_picture_is_named(world: World) -> None:
    text = RichText((RichImage("ab" * 32, "A chart of courses"),))
    draft = world.draft(rich=text)
    with pytest.raises(UserError, match=r"“A chart of courses”.*missing"):
        world.see(lambda s: service.letter_paper(s, draft.id))


def test_the_frozen_paper_keeps_head_and_text_but_no_bytes(world: World) -> None:
    emblem = world.do(lambda s: service.keep_emblem(s, picture()))
    save(
        world,
        replace(head("Name"), emblem=emblem, emblem_alt=Texts(en="A disc"), fonts=((FA, "Amiri"),)),
    )
    quoted = RichParagraph((Run("Text"),), ParagraphStyle.QUOTATION)
    issued = world.issue(world.draft(rich=RichText((quoted,)), second=SecondText(FA, body="متن")))
    frozen: dict[str, Any] = world.see(lambda s: s.get_one(LetterRow, issued.id).frozen)
    assert frozen["head"]["names"] == {"en": "Name"}
    assert (frozen["head"]["emblem"], frozen["head"]["fonts"]) == (emblem, [["fa", "Amiri"]])
    assert RichText.from_json(frozen["letter"]["rich"]) == RichText((quoted,))
    assert frozen["letter"]["second"]["body"] == "متن"
    assert "images" not in frozen


def successor(world: World) -> int:
    """Who leads the network since 2025 follows somebody who left it in 2024."""

    def enter(session: Any) -> int:
        person = contacts.save_person(
            session, Person(None, 0, names=(PersonName(EN, "Former", "Head", "Dr"),))
        )
        titles = (Title(EN, "Acting Secretary", "own page"),)
        post = contacts.save_post(
            session,
            Post(
                None, 0, person.id or 0, world.own, titles, may_sign=True,
                since=date(2020, 1, 1), until=date(2024, 12, 31),
            ),
        )  # fmt: skip
        contacts.verify_title(session, post.id or 0, EN, by="Registrar", source="own page")
        return post.id or 0

    return world.do(enter)


def test_a_letter_of_2022_written_in_2026_is_headed_and_signed_as_in_2022(world: World) -> None:
    former, then = successor(world), date(2022, 5, 3)
    save(world, head("Name of then", None, date(2023, 12, 31)))
    save(world, head("Name of now", date(2024, 1, 1)))
    assert world.see(lambda s: default_signer(s, then)) == former
    for day, post in ((then, former), (TODAY, world.head), (None, world.head)):
        options = world.see(lambda s, day=day: service.signer_options(s, "", day))
        assert [option.ref.id for option in options] == [post]
    old = world.see(lambda s: service.letter_paper(s, world_draft(world, former, then)))
    new = world.see(lambda s: service.letter_paper(s, world_draft(world, world.head, TODAY)))
    assert (said(old), said(new)) == (
        ("Name of then", "Head", "Acting Secretary"),
        ("Name of now", "Najafi", "Secretary General"),
    )


def world_draft(world: World, signer: int, day: date) -> int:
    draft = world.draft(signer_post_id=signer, day=day)
    assert draft.id is not None
    return draft.id


def said(paper: LetterPaper) -> tuple[str, str, str]:
    assert paper.head is not None
    assert paper.signer is not None
    assert paper.signer.person is not None
    return paper.head.names.best(), paper.signer.person.family, paper.signer.title


def test_an_issued_letter_stays_as_it_was_whatever_heads_papers_now(world: World) -> None:
    former = successor(world)
    first = save(world, head("Name of then"))
    issued = world.issue(world.draft(signer_post_id=former, day=date(2022, 5, 3)), set_letter)
    before = world.see(lambda s: service.issued_pdf(s, issued.id))
    save(world, replace(first, names=Texts(en="Renamed")))
    world.do(lambda s: service.delete_letterhead(s, first.id or 0))
    assert world.see(lambda s: service.issued_pdf(s, issued.id)) == before
    frozen: dict[str, Any] = world.see(lambda s: s.get_one(LetterRow, issued.id).frozen)
    assert frozen["head"]["names"] == {"en": "Name of then"}
    assert world.see(lambda s: blobs.get(s, issued.pdf_sha256)) == before
