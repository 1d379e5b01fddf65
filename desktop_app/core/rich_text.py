"""The text of a paper with the few forms that papers need: emphasis, lists, tables, notes, images.

It is a plain description, not a markup language: whatever an officer types stays text. Stored as
JSON data, read back strictly, because a damaged text must not go out as a shorter one.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Any

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP


class ParagraphStyle(Enum):
    """What a paragraph is; the stored value is the member's value."""

    PLAIN = "plain"
    NUMBERED = "numbered"
    HEADING = "heading"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one style; a newline breaks the line. `note` is a footnote that follows the text.

    `language` None means the paper's.
    """

    text: str
    bold: bool = False
    italic: bool = False
    language: Language | None = None
    note: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class RichParagraph:
    """A paragraph; `language` None means the paper's: a quotation may be in another."""

    runs: Runs
    style: ParagraphStyle = ParagraphStyle.PLAIN
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class RichItem:
    """An item of a list; an empty label is numbered or dotted when the paper is set."""

    runs: Runs
    label: str = ""


@dataclass(frozen=True, slots=True)
class RichList:
    """A list, numbered when `ordered`."""

    items: tuple[RichItem, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class RichTable:
    """A table; every row has as many cells as the header. `widths` are shares, empty for equal."""

    header: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class RichImage:
    """An image kept among the office's files; `alt` tells it to who cannot see it.

    `width` is a share of the line's width, above 0 and at most 1.
    """

    sha256: str
    alt: str
    width: float = 1.0
    caption: str = ""


RichBlock = RichParagraph | RichList | RichTable | RichImage


@dataclass(frozen=True, slots=True)
class RichText:
    """A whole text, its blocks in reading order."""

    blocks: tuple[RichBlock, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The text as plain JSON data."""
        return {"blocks": [_block_to_json(block) for block in self.blocks]}

    @classmethod
    def from_json(cls, data: Any) -> "RichText":
        """The inverse of `to_json`; raises UserError for data of any other shape."""
        try:
            return cls(tuple(_block_from_json(block) for block in data["blocks"]))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise UserError(
                QT_TRANSLATE_NOOP("Sentences", "The text of this record cannot be read."),
                QT_TRANSLATE_NOOP(
                    "Sentences", "Run “dabir check” and bring the office back from a backup."
                ),
            ) from error

    def plain(self) -> str:
        """The words alone, blocks parted by blank lines: for search, lists and the clipboard."""
        return "\n\n".join(filter(None, map(_plain, self.blocks)))

    def images(self) -> tuple[str, ...]:
        """The SHA-256 of every image, each once."""
        found = (block.sha256 for block in self.blocks if isinstance(block, RichImage))
        return tuple(dict.fromkeys(found))


def is_plain(text: RichText) -> bool:
    """Whether the words alone say everything: paragraphs without styles, nothing else."""
    return all(
        isinstance(block, RichParagraph)
        and block.style is ParagraphStyle.PLAIN
        and block.language is None
        and all(run == Run(run.text) for run in block.runs)
        for block in text.blocks
    )


def words_of(runs: Runs) -> str:
    """The text of `runs`; a footnote stands in brackets behind what it belongs to."""
    return "".join(run.text + (f" [{run.note}]" if run.note else "") for run in runs)


def _plain(block: RichBlock) -> str:
    match block:
        case RichParagraph():
            return words_of(block.runs)
        case RichList():
            labels = (
                item.label or (f"{place}." if block.ordered else "-")
                for place, item in enumerate(block.items, 1)
            )
            return "\n".join(
                f"{label} {words_of(item.runs)}"
                for label, item in zip(labels, block.items, strict=True)
            )
        case RichTable():
            rows = (block.header, *block.rows)
            return "\n".join("\t".join(map(words_of, row)) for row in rows)
        case RichImage():
            return "\n".join(filter(None, (block.alt, block.caption)))


def _runs_to_json(runs: Runs) -> list[dict[str, Any]]:
    return [
        {"text": run.text}
        | {name: True for name in ("bold", "italic") if getattr(run, name)}
        | ({"language": run.language.stored} if run.language else {})
        | ({"note": run.note} if run.note else {})
        for run in runs
    ]


def _runs_from_json(data: Any) -> Runs:
    return tuple(
        Run(
            _text(run["text"]),
            _flag(run.get("bold", False)),
            _flag(run.get("italic", False)),
            _language(run.get("language")),
            _text(run.get("note", "")),
        )
        for run in data
    )


def _block_to_json(block: RichBlock) -> dict[str, Any]:
    match block:
        case RichParagraph():
            data = {"kind": "paragraph", "style": block.style.value}
            language = {"language": block.language.stored} if block.language else {}
            return data | {"runs": _runs_to_json(block.runs)} | language
        case RichList():
            items = [
                {"label": item.label, "runs": _runs_to_json(item.runs)} for item in block.items
            ]
            return {"kind": "list", "ordered": block.ordered, "items": items}
        case RichTable():
            return {
                "kind": "table",
                "header": [_runs_to_json(cell) for cell in block.header],
                "rows": [[_runs_to_json(cell) for cell in row] for row in block.rows],
                "widths": list(block.widths),
            }
        case RichImage():
            return {
                "kind": "image",
                "sha256": block.sha256,
                "alt": block.alt,
                "width": block.width,
                "caption": block.caption,
            }


def _block_from_json(data: Any) -> RichBlock:
    match data["kind"]:
        case "paragraph":
            runs, style = _runs_from_json(data["runs"]), ParagraphStyle(data["style"])
            return RichParagraph(runs, style, _language(data.get("language")))
        case "list":
            items = (
                RichItem(_runs_from_json(item["runs"]), _text(item["label"]))
                for item in data["items"]
            )
            return RichList(tuple(items), _flag(data["ordered"]))
        case "table":
            return _table_from_json(data)
        case "image":
            width = float(data["width"])
            if not 0 < width <= 1:
                raise ValueError("an image is wider than its line")
            return RichImage(
                _text(data["sha256"]), _text(data["alt"]), width, _text(data.get("caption", ""))
            )
    raise ValueError("an unknown kind of block")


def _table_from_json(data: Any) -> RichTable:
    header = tuple(_runs_from_json(cell) for cell in data["header"])
    rows = tuple(tuple(_runs_from_json(cell) for cell in row) for row in data["rows"])
    widths = tuple(float(width) for width in data.get("widths", ()))
    if any(len(row) != len(header) for row in rows) or (widths and len(widths) != len(header)):
        raise ValueError("a table with uneven rows")
    if any(width <= 0 for width in widths):
        raise ValueError("a column without width")
    return RichTable(header, rows, widths)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("text expected")
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError("true or false expected")
    return value


def _language(value: Any) -> Language | None:
    return None if value is None else Language(value)
