"""The benchmark still runs: a small office, no judgement of the times."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("bench_office.py")


@pytest.mark.timeout(90)
def test_the_benchmark_runs_with_a_small_office() -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "--size", "0.002", "--queries", "6", "--issue", "2"],
        capture_output=True,
        text=True,
        check=False,
        timeout=80,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    for said in ("searching", "opens with", "scrolling", "first finds painted", "MB", "a second"):
        assert said in done.stdout
