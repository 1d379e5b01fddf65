"""Which structure element the text of a paragraph hangs under, passage by passage."""

import re

from desktop_app.pdf.boxes import TextBox
from desktop_app.pdf.nodes import Node, Tag

_PLAIN = re.compile("[ -~\u00a0-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u22ff]*")
"""Text whose glyphs tell it completely and in order."""


def content_nodes(box: TextBox) -> dict[int, Node]:
    """For each passage with text in this part of the paragraph, the element that holds it.

    Plain text of the paragraph's own language hangs directly under it. Any other passage gets a
    `Span` of its language, with the exact text (`ActualText`): glyphs in visual order cannot tell
    where a bracket or a number belongs between right-to-left words.
    """
    if not box.lines:
        return {}
    first = box.lines[0].start
    last = box.lines[-1].start + len(box.lines[-1].text)
    found: dict[int, Node] = {}
    for number, passage in enumerate(box.shaped.passages):
        start, end = max(first, passage.start), min(last, passage.end)
        text = box.shaped.text[start:end].replace("\u2028", "\n")
        if not text:
            continue
        own = passage.language is box.paragraph.language
        if own and _PLAIN.fullmatch(text.replace("\n", "")):
            found[number] = box.node
            continue
        found[number] = box.node.child(Tag.SPAN, passage.language)
        found[number].actual_text = text
    return found
