"""Which structure element the text of a paragraph hangs under, passage by passage."""

import re

from desktop_app.core.languages import Language
from desktop_app.pdf.boxes import TextBox
from desktop_app.pdf.characters import LINE_BREAK
from desktop_app.pdf.nodes import Decoration, Node, Tag
from desktop_app.pdf.passages import Look

_PLAIN = re.compile("[ -~\u00a0-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u22ff]*")
"""Text whose glyphs tell it completely and in order."""


def content_nodes(box: TextBox) -> dict[int, Node]:
    """For each passage with text in this part of the paragraph, the element that holds it.

    A paragraph of one plain passage holds its text directly. Otherwise every passage gets a
    `Span` of its language, in reading order, and where glyphs from left to right cannot tell the
    text (where a bracket belongs between right-to-left words, where a line was broken on
    purpose or a word divided) the span has it as `ActualText`. The mark of a note is a `Reference`.
    """
    parts = _parts(box)
    is_divided = any(line.is_hyphenated for line in box.lines)
    if len(parts) == 1 and len(box.shaped.passages) == 1:
        ((number, text),) = parts.items()
        passage = box.shaped.passages[number]
        own = passage.language is box.paragraph.language and passage.look is None
        if own and _tells(text, box.paragraph.language) and not is_divided:
            return {number: box.node}
    found: dict[int, Node] = {}
    for number, text in parts.items():
        passage = box.shaped.passages[number]
        tag = Tag.REFERENCE if passage.note else Tag.SPAN
        found[number] = box.node.child(tag, passage.language)
        found[number].decoration = _decoration(passage.look)
        if is_divided or not _tells(text, passage.language):
            found[number].actual_text = text
    return found


def _decoration(look: Look | None) -> Decoration | None:
    if look is None or not (look.struck or look.underlined):
        return None
    return Decoration.LINE_THROUGH if look.struck else Decoration.UNDERLINE


def _tells(text: str, language: Language) -> bool:
    """Whether the glyphs of a passage, from left to right, are its text."""
    return not language.is_rtl and _PLAIN.fullmatch(text) is not None


def _parts(box: TextBox) -> dict[int, str]:
    """The text of each passage in the lines of `box`."""
    if not box.lines:
        return {}
    first = box.lines[0].start
    last = box.lines[-1].start + len(box.lines[-1].text)
    found: dict[int, str] = {}
    for number, passage in enumerate(box.shaped.passages):
        start, end = max(first, passage.start), min(last, passage.end)
        if start < end:
            found[number] = box.shaped.text[start:end].replace(LINE_BREAK, "\n")
    return found
