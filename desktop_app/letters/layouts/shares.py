"""How wide the columns of a table are: as asked for, but no word breaks where others have room."""

from collections.abc import Sequence

from desktop_app.core.rich_text import RichTable, Runs, words_of

_LETTER = 0.58
"""Width of a letter of a bold word in sizes, rather more than less."""
_PADS = 11.0
"""Empty width left and right of a cell's text together, in points."""


def column_shares(table: RichTable, measure: float, size: float) -> tuple[float, ...]:
    """The widths of the columns in points, together `measure`.

    A column narrower than its longest word takes what it lacks from those that have more than
    their own; where the table has no room at all the shares stay as they were asked for.
    """
    count = len(table.header)
    asked = table.widths or (1.0,) * count
    widths = [measure * share / sum(asked) for share in asked]
    needs = [_longest(column, size) for column in zip(table.header, *table.rows, strict=True)]
    lacking = sum(max(0.0, need - width) for need, width in zip(needs, widths, strict=True))
    spare = sum(max(0.0, width - need) for need, width in zip(needs, widths, strict=True))
    if not lacking or lacking > spare:
        return tuple(widths)
    return tuple(
        need if width < need else width - (width - need) * lacking / spare
        for need, width in zip(needs, widths, strict=True)
    )


def _longest(cells: Sequence[Runs], size: float) -> float:
    """The width of the longest word of a column in points, nearly."""
    words = " ".join(words_of(cell) for cell in cells).split()
    return max(map(len, words), default=0) * size * _LETTER + _PADS
