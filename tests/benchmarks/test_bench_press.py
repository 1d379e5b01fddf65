"""The benchmark still runs: a few letters, no peers, no judgement of the times."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("bench_press.py")


@pytest.mark.timeout(90)
def test_the_benchmark_runs_with_tiny_counts() -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "--letters", "1", "--batch", "2", "--peers", ""],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    for said in ("One letter at a time", "A batch of 2", "Dabir, signed", "First letter", "MB"):
        assert said in done.stdout
