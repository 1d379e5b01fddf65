"""Several processes issue at once, and processes are killed while they issue."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ..rounds import rounds

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="needs fork and SIGKILL"),
]
PROGRAM = Path(__file__).with_name("issuing.py")


def run(*arguments: object) -> list[Any]:
    root = str(PROGRAM.parents[2])
    done = subprocess.run(
        [sys.executable, str(PROGRAM), *map(str, arguments)],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": root},
        text=True,
        timeout=100,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_four_processes_issue_numbers_without_a_gap_or_a_double(tmp_path: Path) -> None:
    each = rounds(75, 300)
    [result] = run("race", tmp_path, 4, each)
    wanted = list(range(1, 4 * each + 1))
    told = [number for process in result["told"] for number in process]
    assert [len(process) for process in result["told"]] == [each] * 4
    assert sorted(told) == wanted
    assert result["state"]["numbers"] == wanted
    assert result["state"]["witnessed"] == wanted
    assert result["state"]["problems"] == []


@pytest.mark.parametrize("seed", [1, 2])
def test_kills_lose_nothing_that_was_told(tmp_path: Path, seed: int) -> None:
    kills = rounds(12, 50)
    results = run("kill", tmp_path, kills, seed)
    assert len(results) == kills
    told: list[int] = []
    for result in results:
        told += result["told"]
        numbers = result["state"]["numbers"]
        assert numbers == list(range(1, len(numbers) + 1))
        assert len(told) == len(set(told))
        assert set(told) <= set(numbers)
        assert result["state"]["witnessed"] == numbers
        assert result["state"]["problems"] == []
        assert len(result["state"]["notices"]) <= 1
    assert len(told) > kills, "the kills came before anything was issued"
