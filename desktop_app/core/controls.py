"""Characters that hide or deceive: shown, warned about, refused where a name must be plain."""

import re
import unicodedata

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say

JOINERS = "\u200c\u200d"
"""Zero-width (non-)joiners: ordinary spelling in Persian and Urdu, never shown as controls."""

_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0").union(
    map(chr, range(0x180B, 0x1810)),
    map(chr, range(0xFE00, 0xFE10)),
    map(chr, range(0xE0100, 0xE01F0)),
)
"""Letters and marks that leave no ink (Default_Ignorable_Code_Point of UAX #44, and a blank)."""


_MARK = re.compile("⟨(U\\+[0-9A-F]{4,6})⟩")
_ISOLATE = re.compile("(\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069)")


def show_controls(text: str) -> str:
    """`text` with every invisible control made visible: ⟨U+202E⟩.

    Newlines and tabs stay, and so does a first-strong isolate that is closed (UAX #9): it keeps
    its surroundings from being reordered, which is what the others could do.
    """
    if text.isascii() and text.isprintable():  # lists paint a great many of such
        return text
    parts = _ISOLATE.split(text)
    return "".join(
        f"\u2068{_shown(part[1:-1])}\u2069" if place % 2 else _shown(part)
        for place, part in enumerate(parts)
    )


def print_controls(text: str) -> str:
    """`show_controls` for paper, in brackets that every font has: [U+202E]."""
    if not hidden_controls(text):
        return text
    return _MARK.sub(r"[\1]", show_controls(text))


def _shown(text: str) -> str:
    return "".join(f"⟨U+{ord(c):04X}⟩" if _is_hidden(c) else c for c in text)


def hidden_controls(text: str) -> tuple[str, ...]:
    """The invisible controls of `text`, as U+ names, each once, in order."""
    if text.isprintable() and (text.isascii() or _INVISIBLE.isdisjoint(text)):
        return ()
    return tuple(dict.fromkeys(f"U+{ord(c):04X}" for c in text if _is_hidden(c)))


def refuse_controls(text: str, what: str) -> str:
    """`text` itself; raises UserError when it hides a control character.

    `what` names the field, marked for translation: "The reference number".
    """
    if found := hidden_controls(text):
        raise UserError(
            say(
                QT_TRANSLATE_NOOP("Sentences", "{what} contains the invisible character {found}."),
                what=looked_up(what),
                found=", ".join(found),
            ),
            say(
                QT_TRANSLATE_NOOP("Sentences", "Type it again without it: {text}"),
                text=show_controls(text),
            ),
        )
    return text


def mixed_script_words(text: str) -> tuple[str, ...]:
    """Words that mix letters of two scripts (look-alikes), as UTS #39 warns about them."""
    return tuple(word for word in text.split() if len(_scripts(word)) > 1)


def _is_hidden(character: str) -> bool:
    if character in "\n\t" or character in JOINERS:
        return False
    hidden = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
    return unicodedata.category(character) in hidden or character in _INVISIBLE


def _scripts(word: str) -> set[str]:
    names = (unicodedata.name(c, "").split(" ")[0] for c in word if c.isalpha())
    return {name for name in names if name and name not in ("MODIFIER", "FEMININE", "MASCULINE")}
