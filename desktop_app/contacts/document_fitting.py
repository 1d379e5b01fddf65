"""Lines fitted into a room of fixed size: measured as the typesetter will set them.

The typesetter is loaded when something is measured, not with the window.
"""

from collections.abc import Sequence
from datetime import datetime

from desktop_app.contacts.mailing_records import MailLine
from desktop_app.core.controls import show_controls
from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.pdf.document import Block, Document, Face, Paragraph, Span

MM = 72 / 25.4
"""Points in a millimetre."""
_STEP = 0.5
_PLAIN = {ord("⟨"): "[", ord("⟩"): "]"}


class Ruler:
    """Measures blocks in the fonts of one paper."""

    def __init__(self, language: Language, created: datetime) -> None:
        from desktop_app.pdf.engine import ensure_qt

        ensure_qt()
        self._paper = Document("…", language, "", created, ())
        self._language = language

    def height(self, blocks: Sequence[Block], width: float) -> float:
        """The height in points of blocks one below the other, with the space after the last.

        Raises UserError for text that no font can set.
        """
        from desktop_app.pdf.blocks import boxes
        from desktop_app.pdf.font_choice import fonts_of
        from desktop_app.pdf.nodes import Node, Tag
        from desktop_app.pdf.stacks import stacked_height

        with fonts_of(self._paper):
            made = boxes(blocks, width, Node(Tag.DOCUMENT, self._language))
        return stacked_height(made) + (made[-1].after if made else 0.0)

    def fitted(
        self,
        lines: Sequence[MailLine],
        language: Language,
        room: tuple[float, float],
        sizes: tuple[float, float],
    ) -> tuple[tuple[Paragraph, ...], float] | None:
        """The lines as large as fits `room` (width, height), and their height.

        `sizes` are the largest and the smallest size of letters; None where even that is too
        large, or where no font has a letter of it.
        """
        size, least = sizes
        while size >= least:
            made = set_lines(lines, language, size)
            try:
                height = self.height(made, room[0])
            except UserError:
                return None
            if height <= room[1]:
                return made, height
            size -= _STEP
        return None


def set_lines(lines: Sequence[MailLine], language: Language, size: float) -> tuple[Paragraph, ...]:
    """An address in the direction of `language`, its first line bold."""
    return tuple(
        set_line(line, language, size, bold=place == 0) for place, line in enumerate(lines)
    )


def set_line(
    line: MailLine, language: Language, size: float, *, bold: bool = False, after: float = 0.0
) -> Paragraph:
    """One line; what is in another language is read out in that one."""
    own = line.language if line.language is not language else None
    return Paragraph(
        (Span(shown(line.text, language), bold, language=own),),
        language,
        size=size,
        leading=1.06 if language.is_rtl else 1.22,
        space_after=after,
        face=Face.SANS,
    )


def shown(text: str, language: Language) -> str:
    """`text` with hidden controls made visible, isolated where it runs against `language`."""
    plain = show_controls(" ".join(text.split())).translate(_PLAIN)
    against = any("\u0590" <= c <= "\u08ff" for c in plain) != language.is_rtl
    return f"\u2068{plain}\u2069" if plain and against else plain
