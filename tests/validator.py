"""The reference validator, as the rooms' tests of conformance call it.

`DABIR_VERAPDF` names the checker, called with a flavour and files; without it, or without Java,
the tests that need it are skipped.
"""

import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

CHECKER = os.environ.get("DABIR_VERAPDF", "")
FLAVOURS = ("2a", "ua1")
# A run is too short for Java's second compiler to pay for itself: this halves its processor time.
SHORT_RUN = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"


def require_validator() -> None:
    """Skip the test where the validator cannot run."""
    if not CHECKER or not shutil.which("java"):
        pytest.skip("needs Java and DABIR_VERAPDF")


def assert_conform(files: Mapping[str, bytes], folder: Path) -> None:
    """Fail unless each file is PDF/A-2a and PDF/UA-1 at once."""
    paths = []
    for name, content in files.items():
        paths.append(folder / f"{name}.pdf")
        paths[-1].write_bytes(content)
    check(paths)


def check(paths: Iterable[Path]) -> None:
    """Fail unless each of these files is PDF/A-2a and PDF/UA-1 at once."""
    files = [str(path) for path in paths]
    for flavour in FLAVOURS:
        done = subprocess.run(
            [CHECKER, flavour, *files],
            capture_output=True,
            text=True,
            check=False,
            env={"JAVA_TOOL_OPTIONS": SHORT_RUN, **os.environ},
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert done.stdout.count("PASS") == len(files), done.stdout
