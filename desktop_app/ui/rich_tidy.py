"""The one shape of a rich text that says the same: what an editor shows and gives back.

Empty paragraphs are left over from typing; runs of one style are one run; what no document can
hold (line ends of other systems, lone surrogates) becomes what it can.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop_app.core.rich_text import (
    RichBlock,
    RichImage,
    RichItem,
    RichList,
    RichParagraph,
    RichTable,
    RichText,
    Run,
    Runs,
)

_ENDS = " \t\n"
_BYTE_ORDER_MARK = "\ufeff"
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNHELD = re.compile("[\x00\ufdd0\ufdd1\ufffc\ud800-\udfff]")


def held(text: str) -> str:
    """`text` as a text document can hold it; what it cannot is shown as ⟨U+D800⟩.

    A byte order mark goes: at the beginning of a text Qt would take it for one, and papers drop it.
    """
    lines = _LINE_ENDS.sub("\n", text.replace(_BYTE_ORDER_MARK, ""))
    return _UNHELD.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", lines)


def tidied(text: RichText) -> RichText:
    """`text` in its one shape."""
    return RichText(tuple(block for each in text.blocks for block in _block(each)))


def joined(runs: Iterable[Run]) -> Runs:
    """Runs of one style together; a footnote goes to the run before it."""
    made: list[Run] = []
    for run in runs:
        last = made[-1] if made else None
        if last is not None and not run.text and not last.note and run.note:
            made[-1] = replace(last, note=run.note)
        elif last is not None and not last.note and _style(last) == _style(run):
            made[-1] = replace(last, text=last.text + run.text, note=run.note)
        elif run.text or run.note:
            made.append(run)
    return tuple(run if run.text else Run("", note=run.note) for run in made)


def trimmed(runs: Runs) -> Runs:
    """`joined` runs without white space at both ends of the whole."""
    made = list(runs)
    while made:
        first = replace(made[0], text=made[0].text.lstrip(_ENDS))
        if first.text or first.note:
            made[0] = first
            break
        del made[0]
    while made and not made[-1].note:
        last = replace(made[-1], text=made[-1].text.rstrip(_ENDS))
        if last.text:
            made[-1] = last
            break
        del made[-1]
    return joined(made)


def clean_runs(runs: Iterable[Run]) -> Runs:
    """Runs that a document can hold, together and trimmed."""
    return trimmed(joined(replace(r, text=held(r.text), note=held(r.note).strip()) for r in runs))


def _style(run: Run) -> object:
    return run.bold, run.italic, run.language


def _block(block: RichBlock) -> Iterator[RichBlock]:
    match block:
        case RichParagraph():
            if runs := clean_runs(block.runs):
                yield replace(block, runs=runs)
        case RichList():
            items = tuple(
                RichItem(runs, held(item.label))
                for item in block.items
                if (runs := clean_runs(item.runs))
            )
            if items:
                yield replace(block, items=items)
        case RichTable() if block.header:
            yield RichTable(
                tuple(map(clean_runs, block.header)),
                tuple(tuple(map(clean_runs, row)) for row in block.rows),
                block.widths,
            )
        case RichImage():
            yield replace(block, alt=held(block.alt), caption=held(block.caption))
