"""An import in plain text to keep, in the language of the interface."""

from collections.abc import Iterable
from itertools import chain

from PySide6.QtCore import QCoreApplication

from desktop_app.contacts.import_records import Act, FieldChange, Plan, PlanRow, Problem
from desktop_app.ui.labels import count_text, label, sentence


def report(name: str, plan: Plan, problems: Iterable[Problem]) -> str:
    """Every line of the file with what was done and why. May be called in any thread."""
    translate = QCoreApplication.translate
    unread = tuple(problems)
    not_read = translate("ImportReport", "not read")
    counts = [f"{count_text(plan.count(act))} {label(act)}" for act in Act]
    counts.append(f"{count_text(len(unread))} {not_read}")
    lines = [
        translate("ImportReport", "Import of {name}").format(name=name),
        " · ".join(counts),
        "",
    ]
    rows = ((row.line, _row(row)) for row in plan.rows)
    bad = ((each.line, f"{not_read}: {sentence(each.reason)}") for each in unread)
    told = sorted(chain(rows, bad), key=lambda pair: pair[0])
    where = translate("ImportReport", "Line {number}")
    lines += [f"{where.format(number=count_text(line))}: {text}" for line, text in told]
    return "\n".join(lines) + "\n"


def change_text(change: FieldChange) -> str:
    """A field with its old and its new value."""
    name, before, after = map(sentence, (change.name, change.before, change.after))
    return f"{name}: {before} → {after}" if before else f"{name}: {after}"


def _row(row: PlanRow) -> str:
    said = f"{label(row.act)}: {row.title}"
    detail = sentence(row.detail)
    more = [change_text(change) for change in row.changes if change.before not in ("", "—")]
    return "\n    ".join([f"{said} ({detail})" if detail else said, *more])
