"""The benchmark still runs: a small book, no judgement of the times."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("bench_contacts.py")


@pytest.mark.timeout(90)
def test_the_benchmark_runs_with_a_small_book() -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "--contacts", "120", "--queries", "6"],
        capture_output=True,
        text=True,
        check=False,
        timeout=80,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    for said in ("Through the service", "candidates in", "In the window", "to the end", "MB"):
        assert said in done.stdout
