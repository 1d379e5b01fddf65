"""The benchmark of imports still runs: a few entries, no judgement of the times."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("bench_import.py")


@pytest.mark.timeout(90)
def test_the_benchmark_runs_with_tiny_counts() -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "--cards", "20", "--rows", "30"],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ,
    )
    assert done.returncode == 0, done.stderr
    for said in ("20 cards with photos", "30 rows", "carry out", "times the library alone", "MB"):
        assert said in done.stdout
