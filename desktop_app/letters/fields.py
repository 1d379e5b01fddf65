"""Fields of templates such as `{{ addressee.title }}`: names that stand for text, never code.

A field is looked up by its whole name in a fixed list, and its value is put in as it is: nothing in
a value is read again, so that a name with braces in it stays a name.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches

from desktop_app.core.errors import UserError
from desktop_app.core.labels import QT_TRANSLATE_NOOP
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
from desktop_app.core.sentences import join, say

_FIELD = re.compile(r"\{\{([^{}]*)\}\}")
_LONE = re.compile(r"\{\{|\}\}")
_SHOWN = 40
"""Characters of a wrong field that an error shows."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field that a template may hold; `label` is English, marked for the context "Labels"."""

    name: str
    label: str

    @property
    def written(self) -> str:
        """The field as it stands in a text."""
        return f"{{{{ {self.name} }}}}"


FIELDS: tuple[Field, ...] = (
    Field("addressee.name", QT_TRANSLATE_NOOP("Labels", "addressee's name")),
    Field("addressee.title", QT_TRANSLATE_NOOP("Labels", "addressee's post on that day")),
    Field("addressee.organisation", QT_TRANSLATE_NOOP("Labels", "addressee's organisation")),
    Field(
        "addressee.of_organisation",
        QT_TRANSLATE_NOOP("Labels", "addressee's organisation, after “of”"),
    ),
    Field("addressee.city", QT_TRANSLATE_NOOP("Labels", "addressee's city")),
    Field("addressee.country", QT_TRANSLATE_NOOP("Labels", "addressee's country")),
    Field("signer.name", QT_TRANSLATE_NOOP("Labels", "signer's name")),
    Field("signer.title", QT_TRANSLATE_NOOP("Labels", "signer's post on that day")),
    Field("concerned.name", QT_TRANSLATE_NOOP("Labels", "name of the contact it concerns")),
    Field("concerned.title", QT_TRANSLATE_NOOP("Labels", "post of the contact it concerns")),
    Field("office.name", QT_TRANSLATE_NOOP("Labels", "our name")),
    Field("office.of_name", QT_TRANSLATE_NOOP("Labels", "our name, after “of”")),
    Field("office.city", QT_TRANSLATE_NOOP("Labels", "our city")),
    Field("letter.day", QT_TRANSLATE_NOOP("Labels", "day of the letter")),
    Field("letter.reply_by", QT_TRANSLATE_NOOP("Labels", "day by which an answer is expected")),
    Field("letter.your_reference", QT_TRANSLATE_NOOP("Labels", "their reference")),
    Field("letter.enclosures", QT_TRANSLATE_NOOP("Labels", "how many enclosures")),
    Field("precedent.reference", QT_TRANSLATE_NOOP("Labels", "number of the letter answered")),
    Field("precedent.day", QT_TRANSLATE_NOOP("Labels", "day of the letter answered")),
    Field("precedent.subject", QT_TRANSLATE_NOOP("Labels", "subject of the letter answered")),
    Field("meeting.title", QT_TRANSLATE_NOOP("Labels", "title of the linked meeting")),
    Field("meeting.number", QT_TRANSLATE_NOOP("Labels", "number of the linked meeting")),
    Field("meeting.day", QT_TRANSLATE_NOOP("Labels", "day of the linked meeting")),
    Field("meeting.place", QT_TRANSLATE_NOOP("Labels", "place of the linked meeting")),
    Field("decision.number", QT_TRANSLATE_NOOP("Labels", "number of the linked decision")),
    Field("decision.text", QT_TRANSLATE_NOOP("Labels", "text of the linked decision")),
    Field("mou.title", QT_TRANSLATE_NOOP("Labels", "title of the linked memorandum")),
    Field("mou.parties", QT_TRANSLATE_NOOP("Labels", "parties of the linked memorandum")),
    Field("mou.in_force", QT_TRANSLATE_NOOP("Labels", "day the memorandum entered into force")),
    Field("mou.end", QT_TRANSLATE_NOOP("Labels", "last day of the memorandum's term")),
)
"""Every field, in the order of lists; "addressee.title" is missing while the title is in doubt."""

_KNOWN = {field.name: field for field in FIELDS}


def has_fields(*texts: str) -> bool:
    """Whether any of `texts` may hold a field: most letters hold none."""
    return any("{{" in text for text in texts)


def names_in(text: str) -> tuple[str, ...]:
    """The names of the fields in `text`, each once, known or not."""
    return tuple(dict.fromkeys(match[1].strip() for match in _FIELD.finditer(text)))


def check_fields(text: str, what: str) -> None:
    """Raise UserError for a field in `text` that there is not, with its line and what exists.

    `what` names the text: "The subject". Lines are counted from 1.
    """
    for number, line in enumerate(text.split("\n"), start=1):
        for match in _FIELD.finditer(line):
            name = match[1].strip()
            if name not in _KNOWN:
                raise _unknown(name, number, what)
        if _LONE.search(_FIELD.sub("", line)):
            raise UserError(
                say(
                    QT_TRANSLATE_NOOP("Sentences", "{what}, line {number}: a field is not closed."),
                    what=what,
                    number=number,
                ),
                QT_TRANSLATE_NOOP(
                    "Sentences", "Write fields on one line, like {{ addressee.name }}."
                ),
            )


def fill(text: str, values: Mapping[str, str]) -> str:
    """`text` with every field that has a value replaced by it, once; others stay as written."""
    return _FIELD.sub(lambda match: values.get(match[1].strip()) or match[0], text)


def fill_rich(text: RichText, values: Mapping[str, str]) -> RichText:
    """`text` with its fields filled, in every paragraph, list, cell, caption and footnote.

    A field that changes its form half way is printed in the form it begins with.
    """
    return RichText(tuple(_fill_block(block, values) for block in text.blocks))


def _fill_block(block: RichBlock, values: Mapping[str, str]) -> RichBlock:
    match block:
        case RichParagraph():
            return replace(block, runs=_fill_runs(block.runs, values))
        case RichList():
            items = tuple(_fill_item(item, values) for item in block.items)
            return replace(block, items=items)
        case RichTable():
            header = tuple(_fill_runs(cell, values) for cell in block.header)
            rows = tuple(tuple(_fill_runs(cell, values) for cell in row) for row in block.rows)
            return replace(block, header=header, rows=rows)
        case RichImage():
            return replace(block, alt=fill(block.alt, values), caption=fill(block.caption, values))


def _fill_item(item: RichItem, values: Mapping[str, str]) -> RichItem:
    return replace(item, runs=_fill_runs(item.runs, values))


def _fill_runs(runs: Runs, values: Mapping[str, str]) -> Runs:
    """Fields are found in the words of the whole line, as an officer reads them."""
    joined = "".join(run.text for run in runs)
    filled = tuple(replace(run, note=fill(run.note, values)) for run in runs)
    found = [
        (match.span(), value)
        for match in _FIELD.finditer(joined)
        if (value := values.get(match[1].strip()))
    ]
    for (start, end), value in reversed(found):
        filled = _replaced(filled, start, end, value)
    return tuple(run for run in filled if run.text or run.note)


def _replaced(runs: Runs, start: int, end: int, value: str) -> Runs:
    """`runs` with the characters from `start` to `end` replaced, in the form of the first."""
    written, place = [], 0
    for run in runs:
        first, last = max(start - place, 0), min(end - place, len(run.text))
        begins = 0 <= start - place < len(run.text)
        if first < last:
            kept = value if begins else ""
            text = f"{run.text[:first]}{kept}{run.text[last:]}"
            written.append(Run(text, run.bold, run.italic, run.language, run.note))
        else:
            written.append(run)
        place += len(run.text)
    return tuple(written)


def _unknown(name: str, number: int, what: str) -> UserError:
    shown = name if len(name) <= _SHOWN else f"{name[:_SHOWN]}…"
    return UserError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "{what}, line {number}: there is no field “{name}”."),
            what=what,
            number=number,
            name=shown,
        ),
        _advice(name),
    )


def _advice(name: str) -> str:
    near = get_close_matches(name[:_SHOWN], _KNOWN, n=1, cutoff=0.7)
    if near:
        return say(
            QT_TRANSLATE_NOOP("Sentences", "Did you mean {near}?"), near=_KNOWN[near[0]].written
        )
    return say(QT_TRANSLATE_NOOP("Sentences", "Fields are: {fields}."), fields=_names(_KNOWN))


def _names(names: Iterable[str]) -> str:
    return join(names, ", ")
