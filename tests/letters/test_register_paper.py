"""The printed register: true counts, every number once, and quick enough to wait for."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop_app import cli
from desktop_app.contacts.records import Sender
from desktop_app.core.errors import CancelledError, UserError
from desktop_app.core.languages import Language
from desktop_app.core.texts import Texts
from desktop_app.db import counters, register
from desktop_app.letters import service
from desktop_app.letters.records import LetterState, Series
from desktop_app.letters.register_records import RegisterLine, RegisterPaper
from desktop_app.letters.register_words import REGISTER_WORDS
from desktop_app.papers import set_register
from desktop_app.pdf.preview import page_count, page_text

from ..pictures import assert_looks_as_kept
from .conftest import World

EN, FA = Language.EN, Language.FA
AT = datetime(2026, 11, 22, 9, tzinfo=UTC)
SUBJECTS = {
    EN: "Joint virtual courses",
    FA: "برگزاری دوره‌های مشترک مجازی در سال تحصیلی آینده",
    Language.AR: "عقد المقررات الافتراضية المشتركة",
    Language.FR: "Organisation de cours communs en ligne",
    Language.UR: "مشترکہ ورچوئل کورسز کا انعقاد",
}
SENDER = Sender(1, Texts(en="Network", fa="شبکه"), Texts(), Texts(), Texts(), "")


def line(number: int, **changes: Any) -> RegisterLine:
    made = RegisterLine(
        number, f"CINVU/1405/{number:03}", LetterState.SIGNED,
        hashlib.sha256(str(number).encode()).hexdigest(),
        day=date(2026, 3, 22) + timedelta(number // 4), addressee="University of Tehran",
        subject=f"Subject of letter {number}", signer="Prof. Karim Najafi",
    )  # fmt: skip
    return replace(made, **changes)


def paper(count: int, **changes: Any) -> RegisterPaper:
    lines = tuple(line(number) for number in range(1, count + 1))
    return replace(RegisterPaper(SENDER, Series(1, 1, "CINVU"), 1405, lines, count), **changes)


def text_of(pdf: bytes) -> str:
    return "\n".join(page_text(pdf, page) for page in range(page_count(pdf)))


def set_text(of: RegisterPaper, language: Language = EN) -> str:
    return text_of(set_register(of, language, AT, lambda _done, _all: None))


def test_every_number_is_printed_once_with_its_counts() -> None:
    void = line(2, state=LetterState.VOID, void_reason="Wrong addressee")
    said = set_text(paper(3, lines=(line(1), void, line(3))))
    for number in (1, 2, 3):
        assert said.count(f"Subject of letter {number}") == 1
    assert line(1).sha256[:12] in said
    assert "Void: Wrong addressee" in said
    assert "Letters that stand: 2 · Void: 1" in said
    assert "First number: CINVU/1405/001 · Last number: CINVU/1405/003" in said
    assert "No number is missing" in said
    assert "2 Farvardin 1405" in said, "the calendar of the series"


def test_a_gap_is_told() -> None:
    assert paper(3, lines=(line(1), line(3))).missing == (2,)
    assert paper(2, given=4).missing == (3, 4), "given by the counter, but not entered"
    said = set_text(paper(3, lines=(line(1), line(3))))
    assert "Numbers without an entry: 2" in said
    assert "No number is missing" not in said


def test_a_closed_series_says_since_when() -> None:
    assert "closed on 29 Esfand 1405" in set_text(paper(1, closed_on=date(2027, 3, 20)))
    assert "The series is open" in set_text(paper(1))


@pytest.mark.parametrize("language", Language)
def test_the_words_are_complete_in_every_language(language: Language) -> None:
    words = REGISTER_WORDS[language]
    lines = (line(1, subject="موضوع نامه", language=FA), line(2, state=LetterState.VOID))
    said = set_text(paper(2, lines=lines), language)
    for word in (words.number, words.addressee, words.signer, words.complete, words.signature):
        assert word in said
    assert "موضوع نامه" in said
    assert "CINVU/1405/001" in said
    assert "نیست" not in said or language is FA
    assert words.empty in set_text(paper(0), language)


def test_names_and_reasons_are_text() -> None:
    nasty = line(1, subject="<b>{page}</b> a\u202eb", void_reason="{reason}")
    said = set_text(paper(1, lines=(replace(nasty, state=LetterState.VOID),)))
    assert "<b>{page}</b>" in said
    assert "a[U+202E]b" in said
    assert "Void: {reason}" in said


def test_a_thousand_letters_tell_of_progress_and_repeat_their_header() -> None:
    heard: list[tuple[int, int]] = []
    pdf = set_register(paper(200), EN, AT, lambda done, total: heard.append((done, total)))
    assert heard[0] == (0, 200)
    assert heard[-1] == (200, 200)
    assert heard == sorted(heard)
    assert page_count(pdf) > 5
    assert text_of(pdf).count("Subject of letter") == 200


def test_what_is_stopped_is_not_set() -> None:
    def stop(done: int, _total: int) -> None:
        if done >= 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        set_register(paper(100), EN, AT, stop)


def test_the_register_comes_from_what_was_given(world: World) -> None:
    first = world.issue(world.draft(subject="First"))
    second = world.issue(world.draft(subject="Second"))
    world.do(lambda s: service.void(s, second.id, "Sent twice"))
    (year,) = world.see(service.register_years)
    assert (year.series.name, year.closed) == (world.series.name, False)
    found = world.see(lambda s: service.register_paper(s, year.series.id, year.year))
    assert [each.subject for each in found.lines] == ["First", "Second"]
    assert found.lines[0].sha256 == first.pdf_sha256
    assert found.lines[0].signer == "Prof. Karim Najafi"
    assert (found.issued, found.void, found.missing) == (1, 1, ())
    assert found.lines[1].void_reason == "Sent twice"
    assert found.closed_on is None
    world.do(lambda s: service.close_series(s, year.series.id))
    (year,) = world.see(service.register_years)
    assert year.closed
    found = world.see(lambda s: service.register_paper(s, year.series.id, year.year))
    assert found.closed_on is not None


def test_a_number_whose_letter_was_lost_has_its_line(world: World) -> None:
    world.issue(world.draft())
    (year,) = world.see(service.register_years)
    lost = register.WitnessLine(year.series.id, year.year, 2, "0" * 64, "CINVU", "CINVU/1405/002")
    world.do(lambda s: register.accept_loss(s, (lost,), "The disk was damaged"))
    found = world.see(lambda s: service.register_paper(s, year.series.id, year.year))
    assert found.lines[1].state is LetterState.VOID
    assert found.lines[1].void_reason == "The disk was damaged"
    assert found.missing == ()
    world.do(lambda s: counters.next_number(s, year.series.id, year.year))
    found = world.see(lambda s: service.register_paper(s, year.series.id, year.year))
    assert found.missing == (3,), "taken from the counter, and nothing shows for it"


def test_a_register_that_is_not_there_is_named(world: World) -> None:
    with pytest.raises(UserError, match="“Nothing” in 1405"):
        world.see(lambda s: service.find_register(s, "Nothing", 1405))


def test_the_command_writes_the_register(
    world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    world.issue(world.draft())
    (year,) = world.see(service.register_years)
    out, name = tmp_path / "register.pdf", year.series.name
    world.office.close()
    asked = ["register", name, str(year.year), "-o", str(out), "--language", "fa"]
    asked += ["--office", str(world.office.path)]
    assert cli.run(asked) == cli.DONE
    assert "1 issued, 0 void" in capsys.readouterr().out
    assert "دفتر ثبت" in text_of(out.read_bytes())
    assert cli.run(asked) == cli.TROUBLE, "what is there is not replaced"
    asked[2] = "1300"
    assert cli.run([*asked, "--overwrite"]) == cli.TROUBLE


def registers() -> dict[str, bytes]:
    """The register of letters in all languages, in each; `test_conformance.py` asks."""
    mixed = paper(30, lines=tuple(
        line(number, language=language, subject=SUBJECTS[language])
        for number, language in enumerate(list(Language) * 6, 1)
    ))  # fmt: skip
    return {
        language.stored: set_register(mixed, language, AT, lambda _done, _all: None)
        for language in Language
    }


@pytest.mark.parametrize("language", [EN, FA])
def test_a_register_looks_as_it_was_approved(language: Language, tmp_path: Path) -> None:
    void = line(3, state=LetterState.VOID, void_reason="Wrong addressee")
    mixed = [line(number, language=each, subject=SUBJECTS[each])
             for number, each in enumerate(list(Language) * 5, 1)]  # fmt: skip
    mixed[2] = void
    pdf = set_register(paper(25, lines=tuple(mixed)), language, AT, lambda _done, _all: None)
    kept = Path(__file__).parent / "pictures" / f"register_{language.stored}.png"
    assert_looks_as_kept((pdf,), kept, tmp_path)
