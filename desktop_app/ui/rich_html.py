"""Between a rich text and the HTML of clipboards.

What comes in is read by us, never by a text document: no address in it is ever opened. Of word
processors and browsers only words, bold, italic, headings, lists and tables are kept.
"""

import re
from html import escape
from html.parser import HTMLParser

from desktop_app.core.rich_text import (
    ParagraphStyle,
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
from desktop_app.ui.rich_tidy import tidied

LONGEST = 4_000_000
"""Characters of HTML that are read; a longer clipboard is taken as plain text."""
_MOST_COLUMNS, _MOST_ROWS = 40, 2000
_SPACE = re.compile(r"[ \t\r\n\f]+")
_AROUND_BREAK = re.compile(" *\n *")
_HIDDEN = frozenset({"script", "style", "head", "title", "noscript", "svg", "template", "object"})
_BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "header", "hr", "main", "nav", "p", "pre",
        "section",
    }
)  # fmt: skip
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_VOID = frozenset(
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr",
    }
)  # fmt: skip
_WORD_LABEL = re.compile(r"\s*[\(]?[\w۰-۹٠-٩]{1,4}[.)۔]")
_CONTROLS = (*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0xA0))
_DROPPED = dict.fromkeys((*_CONTROLS, 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF))
"""Helpers that word processors leave behind and that no letter needs."""


def without_helpers(text: str) -> str:
    """`text` without soft hyphens, direction marks and other helpers of word processors."""
    return text.translate(_DROPPED)


def from_plain(text: str) -> RichText:
    """Plain text: blank lines part paragraphs, other line ends are line breaks."""
    lines = without_helpers(text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n"))
    parts = re.split(r"\n[^\S\n]*(?:\n[^\S\n]*)+", lines)
    return tidied(RichText(tuple(RichParagraph((Run(part),)) for part in parts)))


def from_html(html: str) -> RichText:
    """The words of `html` with the few forms that papers have."""
    reader = _Reader()
    reader.feed(html[:LONGEST])
    reader.close()
    return tidied(RichText(tuple(reader.finish())))


def to_html(text: RichText) -> str:
    """`text` for the clipboards of other programs."""
    return "".join(map(_html_block, text.blocks))


class _Reader(HTMLParser):
    """Builds blocks as tags open and close; unclosed ones are closed by what follows."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[RichBlock] = []
        self._runs: list[Run] = []
        self._styles: list[tuple[str, bool, bool]] = []
        self._hidden: list[str] = []
        self._label: str | None = None
        self._lists: list[bool] = []
        self._items: list[RichItem] = []
        self._ordered = False
        self._in_item = self._heading = False
        self._table: list[list[Runs]] | None = None
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens."""
        if self._hidden or tag in _HIDDEN:
            if tag not in _VOID:
                self._hidden.append(tag)
            return
        given = {name: value or "" for name, value in attrs}
        style = given.get("style", "").lower().replace(" ", "")
        if tag == "br":
            self._runs.append(Run("\n"))
        elif tag in ("table", "tr", "td", "th"):
            self._open_table(tag)
        elif self._table is None:
            self._open_block(tag, style)
        elif tag in _BLOCKS or tag in _HEADINGS or tag == "li":
            self._runs.append(Run("\n"))
        if tag not in _VOID:
            self._styles.append((tag, *self._emphasis(tag, style)))
            if "mso-list:ignore" in style:
                self._label = ""

    def handle_endtag(self, tag: str) -> None:
        """A tag closes, and with it those left open inside."""
        if self._hidden:
            if tag in self._hidden:
                del self._hidden[self._hidden.index(tag) :]
            return
        if any(open_tag == tag for open_tag, _bold, _italic in self._styles):
            while self._styles.pop()[0] != tag:
                pass
        if self._label is not None and tag == "span":
            self._ordered = bool(_WORD_LABEL.fullmatch(self._label.strip()))
            self._label = None
        if tag in ("table", "tr", "td", "th"):
            self._close_table(tag)
        elif self._table is None:
            self._close_block(tag)

    def handle_data(self, data: str) -> None:
        """Words."""
        if self._hidden:
            return
        words = data if any(tag == "pre" for tag, *_ in self._styles) else _SPACE.sub(" ", data)
        words = without_helpers(words)
        if self._label is not None:
            self._label += words
            return
        _tag, bold, italic = self._styles[-1] if self._styles else ("", False, False)
        self._runs.append(Run(words, bold, italic))

    def finish(self) -> list[RichBlock]:
        """Everything that was read."""
        if self._table is not None:
            self._depth = 1
            self._close_table("table")
        self._end_paragraph()
        self._end_list()
        return self._blocks

    def _emphasis(self, tag: str, style: str) -> tuple[bool, bool]:
        _tag, bold, italic = self._styles[-1] if self._styles else ("", False, False)
        bold, italic = bold or tag in ("b", "strong"), italic or tag in ("i", "em", "cite")
        if weight := re.search(r"(?<![\w-])font-weight:(\w+)", style):
            bold = weight[1] in ("bold", "bolder", "600", "700", "800", "900")
        if slant := re.search(r"(?<![\w-])font-style:(\w+)", style):
            italic = slant[1] in ("italic", "oblique")
        return bold, italic

    def _open_block(self, tag: str, style: str) -> None:
        if tag in ("ul", "ol"):
            self._end_paragraph()
            if not self._lists:
                self._end_list()
            self._lists.append(tag == "ol")
            self._ordered = self._lists[0]
        elif tag == "li":
            self._end_paragraph()
            self._in_item = True
            self._ordered = self._lists[0] if self._lists else False
        elif tag in _HEADINGS:
            self._end_paragraph()
            self._heading = True
        elif tag in _BLOCKS and not (self._in_item and not self._runs):
            self._end_paragraph()
        if "mso-list:l" in style and "mso-list:ignore" not in style:
            self._in_item = True

    def _close_block(self, tag: str) -> None:
        if tag in ("ul", "ol"):
            self._end_paragraph()
            if self._lists:
                self._lists.pop()
            if not self._lists:
                self._end_list()
        elif tag in _BLOCKS or tag in _HEADINGS or tag == "li":
            self._end_paragraph()

    def _take(self) -> Runs:
        """The words since the last paragraph, their white space as a browser shows it."""
        made: list[Run] = []
        for run in self._runs:
            text = run.text
            if made and made[-1].text.endswith((" ", "\n")) and text.startswith(" "):
                text = text[1:]
            made.append(Run(_AROUND_BREAK.sub("\n", text), run.bold, run.italic))
        self._runs = []
        return tuple(made)

    def _end_paragraph(self) -> None:
        runs = self._take()
        says = any(run.text.strip() for run in runs)
        if self._in_item and says:
            self._items.append(RichItem(runs))
        elif says:
            self._end_list()
            style = ParagraphStyle.HEADING if self._heading else ParagraphStyle.PLAIN
            if self._heading:
                runs = tuple(Run(run.text, italic=run.italic) for run in runs)
            self._blocks.append(RichParagraph(runs, style))
        self._in_item = self._in_item and not says
        self._heading = False

    def _end_list(self) -> None:
        if self._items:
            self._blocks.append(RichList(tuple(self._items), self._ordered))
            self._items = []

    def _open_table(self, tag: str) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self._end_paragraph()
                self._end_list()
                self._table = []
        elif self._table is not None and self._depth == 1:
            if tag == "tr":
                self._end_cell()
                self._table.append([])
            else:
                self._end_cell()
                if not self._table:
                    self._table.append([])
                self._table[-1].append(())
        elif self._table is None and tag == "tr":
            self._end_paragraph()

    def _end_cell(self) -> None:
        runs = self._take()
        if self._table and self._table[-1] and runs:
            self._table[-1][-1] += runs

    def _close_table(self, tag: str) -> None:
        if self._table is None:
            return
        if self._depth == 1:
            self._end_cell()
        if tag != "table":
            return
        self._depth -= 1
        if self._depth > 0:
            return
        self._depth = 0
        rows = [row[:_MOST_COLUMNS] for row in self._table[:_MOST_ROWS] if row]
        self._table = None
        columns = max(map(len, rows), default=0)
        if columns:
            even = [tuple(row) + ((),) * (columns - len(row)) for row in rows]
            self._blocks.append(RichTable(even[0], tuple(even[1:])))


def _html_runs(runs: Runs) -> str:
    made = ""
    for run in runs:
        words = escape(run.text).replace("\n", "<br>")
        if run.italic:
            words = f"<i>{words}</i>"
        if run.bold:
            words = f"<b>{words}</b>"
        made += words + (f" [{escape(run.note)}]" if run.note else "")
    return made


def _html_block(block: RichBlock) -> str:
    match block:
        case RichParagraph(style=ParagraphStyle.HEADING):
            return f"<h3>{_html_runs(block.runs)}</h3>"
        case RichParagraph(style=ParagraphStyle.QUOTATION):
            return f"<blockquote>{_html_runs(block.runs)}</blockquote>"
        case RichParagraph():
            return f"<p>{_html_runs(block.runs)}</p>"
        case RichList():
            tag = "ol" if block.ordered else "ul"
            return (
                f"<{tag}>{''.join(f'<li>{_html_runs(i.runs)}</li>' for i in block.items)}</{tag}>"
            )
        case RichTable():
            head = "".join(f"<th>{_html_runs(cell)}</th>" for cell in block.header)
            rows = (
                "<tr>" + "".join(f"<td>{_html_runs(cell)}</td>" for cell in row) + "</tr>"
                for row in block.rows
            )
            return f"<table><tr>{head}</tr>{''.join(rows)}</table>"
        case RichImage():
            return f"<p>{escape(block.alt)}</p>"
