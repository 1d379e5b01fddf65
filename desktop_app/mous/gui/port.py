"""What the page of memoranda takes from other slices and from exchange."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop_app.core.languages import Language
from desktop_app.core.refs import Ref, Summary
from desktop_app.mous.report_records import ReportPaper
from desktop_app.ui.labels import label
from desktop_app.ui.ref_picker import Describe, Options


def _none(_session: Any, _words: str) -> tuple[Summary, ...]:
    return ()


def _plain(_session: Any, ref: Ref) -> Summary:
    return Summary(ref, f"{label(ref.kind)} {ref.id}")


@dataclass(frozen=True, slots=True)
class MouPort:
    """Letters that can give a clearance, and what writes calendar files and workbooks.

    `calendar_file(session, keys, language)` is of all memoranda where no keys are given.
    """

    letters: Options = _none
    describe_letter: Describe = _plain
    calendar_file: Callable[[Any, tuple[int, ...], Language], bytes] = lambda *_: b""
    workbook: Callable[[ReportPaper], bytes] = lambda _paper: b""
