"""What may stand in the text of a paper, and which font each character is set in.

Rules: a newline breaks the line; tabs and other spaces that a justified line could not stretch
become plain spaces only where they are controls; direction marks, isolates and joiners are kept
and draw nothing; overrides and embeddings, which can make a page read differently from its text,
are refused, as is any other control character and any character that no font has.
"""

import re
import unicodedata

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say
from desktop_app.pdf.document import Face, Span
from desktop_app.pdf.font_choice import chosen, fonts_for
from desktop_app.pdf.fonts import FontFile, Script, raised

LINE_BREAK = "\u2028"
"""What a forced line break is inside the layout."""

_CLOSING = {"(": ")", "[": "]", "{": "}", "«": "»"}

_BREAKS = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_REFUSED = re.compile("[\u202a-\u202e\x00-\x08\x0e-\x1f\x7f-\x9f\ufff0-\uffff\ud800-\udfff]")
LONGEST, MOST_MARKS = 5_000, 16
"""Characters without a space between, and marks on one letter, that are surely no text."""
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8"
    "\u06ea-\u06ed\u08d3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_CROWDED = re.compile(f"(?:[{_MARKS}]){{{MOST_MARKS + 1}}}")
_ENDLESS = re.compile(f"(?<!\\S)\\S{{{LONGEST + 1}}}")
INVISIBLE = frozenset(
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters that are kept as text but draw no glyph."""
_DRAWS_NOTHING = INVISIBLE | {LINE_BREAK}

_ARABIC = "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefe"
_LATIN = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u052f\u1e00-\u1fff"
_NUMBERS = "(?:(?<![0-9])(?<![0-9][-._/])[0-9]++(?:[-._/][0-9]++)*+[-._/]?)"
"""Digits and joints before a letter; looked at once, so that a thousand digits take no time."""
_STRONG = re.compile(
    # A Latin word takes along the digits and joints inside it: office@cinvu.net, F.8-2/2004, A4.
    f"(?P<latin>{_NUMBERS}?+[{_LATIN}](?:[{_LATIN}\u0300-\u036f0-9]|[-._/:@+&'\u2019](?=[{_LATIN}0-9]))*)"
    f"|(?P<arabic>[{_ARABIC}]+)"
)


def cleaned(text: str) -> str:
    """`text` with every kind of line break and tab made plain; raises `UserError` on a refused one.

    Soft hyphens are dropped: papers are not hyphenated.
    """
    found = _REFUSED.search(text)
    if found:
        raise _refusal(text, found.start())
    crowded = None if text.isascii() else _CROWDED.search(text)
    if crowded:
        raise _crowd(text, crowded.start())
    endless = _ENDLESS.search(text) if len(text) > LONGEST else None
    if endless:
        raise _no_word(text, endless.start())
    return (
        _BREAKS.sub(LINE_BREAK, text).replace("\t", " ").replace("\u00ad", "").replace("\ufeff", "")
    )


def font_runs(
    spans: tuple[Span, ...],
    texts: list[str],
    face: Face,
    base: Script,
    language: Language | None = None,
) -> list[tuple[int, int, FontFile]]:
    """The runs (start, end, font) of the joined `texts`, one text for each of `spans`.

    `base` is the script of the paragraph's language: spaces and punctuation between different
    scripts belong to it. With a `language` the families chosen for the paper are used. Raises
    `UserError` for a character that no font has.
    """
    whole, families = "".join(texts), chosen()
    scripts = _scripts(whole, base)
    runs: list[tuple[int, int, FontFile]] = []
    place = 0
    for span, text in zip(spans, texts, strict=True):
        end = place + len(text)
        for match in _SAME.finditer(scripts, place, end):
            script, own = _SCRIPTS[match[0][0]], span.language or language
            fonts = fonts_for(face, script, span.bold, span.italic, own, families)
            if span.note:
                fonts = tuple(map(raised, fonts))
            spare = fonts_for(face, base, span.bold, span.italic, language, families)[0]
            _add_runs(runs, whole, match.span(), fonts, spare)
        place = end
    return runs


def _add_runs(
    runs: list[tuple[int, int, FontFile]],
    text: str,
    stretch: tuple[int, int],
    fonts: tuple[FontFile, ...],
    spare: FontFile,
) -> None:
    """Add the runs of a stretch of one script; `spare` is for what draws nothing at the start."""
    start, end = stretch
    drawn = {ord(c) for c in set(text[start:end]) - _DRAWS_NOTHING}
    if text[start] not in _DRAWS_NOTHING and drawn <= fonts[0].coverage:
        _add_run(runs, start, end, fonts[0])
        return
    for index in range(start, end):
        font = _font_for(text, index, fonts)
        _add_run(runs, index, index + 1, font or (runs[-1][2] if runs else spare))


def _add_run(runs: list[tuple[int, int, FontFile]], start: int, end: int, font: FontFile) -> None:
    if runs and runs[-1][2] is font:
        start = runs.pop()[0]
    runs.append((start, end, font))


_SCRIPTS = (Script.LATIN, Script.ARABIC)
_SAME = re.compile(b"\0+|\1+")
_BRACKET = re.compile(r"[()\[\]{}«»]")


def _scripts(text: str, base: Script) -> bytearray:
    """The script of every character, as its place in `_SCRIPTS`.

    Neutral characters follow their neighbours when those agree, else the base.
    """
    found = bytearray()
    usual = before = _SCRIPTS.index(base)
    for match in _STRONG.finditer(text):
        start, end = match.span()
        own = match.lastgroup == "arabic"
        found += bytes((own if own == before else usual,)) * (start - len(found))
        found += bytes((own,)) * (end - start)
        before = own
    found += bytes((usual,)) * (len(text) - len(found))
    _pair_brackets(text, found)
    return found


def _pair_brackets(text: str, scripts: bytearray) -> None:
    """Give a closing bracket the script, and so the font, of the one that opens."""
    opened: list[tuple[str, int]] = []
    for match in _BRACKET.finditer(text):
        character, index = match[0], match.start()
        if character in _CLOSING:
            opened.append((_CLOSING[character], index))
        elif opened and character == opened[-1][0]:
            scripts[index] = scripts[opened.pop()[1]]


def _font_for(text: str, index: int, fonts: tuple[FontFile, ...]) -> FontFile | None:
    character = text[index]
    if character in _DRAWS_NOTHING:
        return None
    codepoint = ord(character)
    for font in fonts:
        if codepoint in font.coverage:
            return font
    raise _missing(text, index)


def described(character: str) -> str:
    """A character as officers can look it up: U+4E2D (CJK UNIFIED IDEOGRAPH-4E2D)."""
    return f"U+{ord(character):04X} ({unicodedata.name(character, 'no name')})"


def _place(text: str, index: int) -> str:
    """The neighbourhood of a character, controls shown as ⟨U+202E⟩."""
    around = text[max(0, index - 20) : index + 21].replace(LINE_BREAK, " ")
    return _REFUSED.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", around).strip()


def _missing(text: str, index: int) -> UserError:
    return UserError(
        say(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The character {character} in “{place}” is in none of the paper's fonts.",
            ),
            character=described(text[index]),
            place=_place(text, index),
        ),
        QT_TRANSLATE_NOOP("Sentences", "Replace it or leave it out."),
    )


_DELETE = QT_TRANSLATE_NOOP("Sentences", "Delete it there; nobody has typed it as text.")


def _crowd(text: str, index: int) -> UserError:
    told = QT_TRANSLATE_NOOP(
        "Sentences", "A letter in “{place}” carries more than {most} marks above each other."
    )
    return UserError(say(told, place=_place(text, index), most=MOST_MARKS), _DELETE)


def _no_word(text: str, index: int) -> UserError:
    told = QT_TRANSLATE_NOOP(
        "Sentences", "The text from “{place}” on has more than {most} characters without a space."
    )
    return UserError(say(told, place=_place(text, index), most=LONGEST), _DELETE)


def _refusal(text: str, index: int) -> UserError:
    return UserError(
        say(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The text “{place}” holds the control character {character}, which a paper cannot"
                " carry.",
            ),
            place=_place(text, index),
            character=described(text[index]),
        ),
        QT_TRANSLATE_NOOP("Sentences", "Delete it there; retyping the passage removes it."),
    )
