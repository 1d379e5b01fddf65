"""The printed register of what came in, and the numbers that its letters are found by."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app import cli
from desktop_app.core.languages import PAPER_LANGUAGES, Language
from desktop_app.letters import service
from desktop_app.letters import service_received as received
from desktop_app.letters.incoming_records import Incoming, Referral
from desktop_app.letters.records import LetterState
from desktop_app.letters.register_records import RegisterPaper
from desktop_app.letters.register_words import REGISTER_WORDS
from desktop_app.papers import set_register
from desktop_app.pdf.preview import page_count, page_text

from .conftest import World

AT = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def three(world: World) -> RegisterPaper:
    """A referred letter, a plain one and a void one."""

    def enter(session: Any) -> None:
        record = Incoming(
            None, 0, sender_post_id=world.plain, their_reference="NUST/R/77",
            their_day_printed="03/04/1402", received_on=date(2026, 11, 20), subject="Courses",
            referrals=(Referral(None, "Legal officer"), Referral(None, "دبیرخانه")),
        )  # fmt: skip
        plain = replace(
            record, referrals=(), subject="Reminder", sender_post_id=None, sender="ISNET"
        )
        for each in (record, plain, plain):
            saved = received.save_incoming(session, each)
            done = received.register_incoming(session, saved.id or 0, saved.version)
        received.void_incoming(session, done.id or 0, "came twice")

    world.do(enter)

    def read(session: Any) -> RegisterPaper:
        found = service.find_register(session, "CINVU-IN", 1405)
        return service.register_paper(session, found.series.id or 0, found.year)

    return world.see(read)


def printed(paper: RegisterPaper, language: Language) -> str:
    pdf = set_register(paper, language, AT, lambda _done, _all: None)
    return "\n".join(page_text(pdf, page) for page in range(page_count(pdf)))


def test_the_register_of_what_came_in_says_who_sent_it_and_who_has_it(
    three: RegisterPaper,
) -> None:
    first, second, void = three.lines
    assert (first.addressee, first.day) == ("Prof. Amina Khan, NUST", date(2026, 11, 20))
    assert (first.signer, first.referred) == ("NUST/R/77 · 03/04/1402", "Legal officer, دبیرخانه")
    assert (second.state, void.state) == (LetterState.ISSUED, LetterState.VOID)
    assert (three.issued, three.void, three.missing) == (2, 1, ())
    said = printed(three, Language.EN)
    for words in (
        "Register of letters received: CINVU-IN, 1405", "Sender", "Received on", "Referred to",
        "CINVU-IN/1405/001", "Prof. Amina Khan, NUST", "NUST/R/77", "Legal officer", "ISNET",
        "Received", "Void: came twice", "Letters that stand: 2 · Void: 1",
    ):  # fmt: skip
        assert words in said, words


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_it_is_printed_in_every_language(three: RegisterPaper, language: Language) -> None:
    words = REGISTER_WORDS[language]
    said = printed(three, language)
    for heading in (words.sender, words.referred, words.received_on):
        assert heading.split()[0] in said


def test_the_command_line_writes_it(
    three: RegisterPaper, world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    assert three.lines
    world.office.close()
    monkeypatch.setattr("desktop_app.core.places.state_dir", lambda: tmp_path / "state")
    out = tmp_path / "register.pdf"
    office = ["--office", str(tmp_path / "office.db")]
    assert cli.run([*office, "register", "CINVU-IN", "1405", "-o", str(out)]) == cli.DONE
    assert out.read_bytes().startswith(b"%PDF")
    assert "2 issued, 1 void" in capsys.readouterr().out
    assert cli.run([*office, "check"]) == cli.DONE
    assert "is intact" in capsys.readouterr().out
