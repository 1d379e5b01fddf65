"""A circular whose program is killed, again and again, numbers nobody twice and skips nobody."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.db import register
from desktop_app.db.office import Office
from desktop_app.letters import service
from desktop_app.letters.authority_records import Numbering
from desktop_app.letters.records import RecipientState

from .circulars import people_round
from .conftest import World

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL"),
]
PROGRAM = Path(__file__).with_name("circular_killed.py")


def start(folder: Path, circular_id: int) -> "subprocess.Popen[str]":
    root = str(PROGRAM.parents[2])
    return subprocess.Popen(
        [sys.executable, str(PROGRAM), str(folder), str(circular_id)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": root},
        text=True,
    )


def test_kills_neither_number_twice_nor_skip(
    world: World, tmp_path: Path, new_office: Callable[..., Office]
) -> None:
    circular = people_round(world, 24)
    dice = random.Random(7)
    told: list[str] = []
    for letters in (0, 3, 7):
        child = start(tmp_path, circular.key)
        assert child.stdout is not None
        told += [child.stdout.readline().strip() for _ in range(letters)]
        time.sleep(dice.uniform(0.0, 0.02) if letters else 0.9)
        child.kill()
        told += [line.strip() for line in child.stdout if line.endswith("\n")]
        child.stdout.close()
        child.wait()
    again = new_office("Registrar")
    before = len(again.read(service.register))
    assert 9 <= before < 24
    while again.write(lambda s: service.issue_next(s, circular.key, _bytes, False)).value:
        pass
    letters_out = again.read(service.register)
    assert [letter.number for letter in letters_out] == list(range(1, 24))
    assert len({letter.addressee_post_id for letter in letters_out}) == 23
    assert {reference for reference in told if reference not in ("", "-")} <= {
        letter.reference for letter in letters_out
    }
    states = [r.state for r in again.read(lambda s: service.circular(s, circular.key)).recipients]
    assert states.count(RecipientState.ISSUED) == 23
    assert states[5] is RecipientState.FAILED
    assert again.check().problems == ()


def test_one_number_for_all_survives_kills(
    world: World, tmp_path: Path, new_office: Callable[..., Office]
) -> None:
    circular = people_round(world, 14)
    stored = world.see(lambda s: service.circular(s, circular.key))
    world.do(lambda s: service.save_circular(s, replace(stored, numbering=Numbering.ONE)))
    for letters in (1, 4):
        child = start(tmp_path, circular.key)
        assert child.stdout is not None
        for _ in range(letters):
            child.stdout.readline()
        child.kill()
        child.stdout.close()
        child.wait()
    again = new_office("Registrar")
    assert 4 <= len(again.read(service.register)) < 14
    while again.write(lambda s: service.issue_next(s, circular.key, _bytes, False)).value:
        pass
    letters_out = again.read(service.register)
    assert {letter.reference for letter in letters_out} == {"CINVU/1405/001"}
    assert len({letter.addressee_post_id for letter in letters_out}) == len(letters_out) == 13
    entries = again.read(lambda s: [(e.series_id, e.number) for e in register.entries(s)])
    main = [number for series, number in entries if series == world.series.id]
    beside = [number for series, number in entries if series != world.series.id]
    assert main == [1]
    assert beside == list(range(1, 13))
    assert again.check().problems == ()


def _bytes(paper: object) -> bytes:
    return repr(paper).encode()[:80]
