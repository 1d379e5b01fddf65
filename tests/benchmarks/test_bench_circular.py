"""The benchmark of circulars still runs: four letters, no judgement of the times."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("bench_circular.py")


@pytest.mark.timeout(90)
def test_the_benchmark_runs_with_tiny_counts() -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "--letters", "4"],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    assert "A circular of 4 letters" in done.stdout
    assert done.stdout.count("letters/s") == 4
