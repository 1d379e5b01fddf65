"""A memorandum in two languages side by side, article by article."""

from collections.abc import Iterator

from desktop_app.core.languages import Language
from desktop_app.mous import document_signatures
from desktop_app.mous.document_text import BESIDE, article_blocks, is_short, opening
from desktop_app.mous.records import MouPaper
from desktop_app.pdf.document import Block, Columns, Together

_GAP = 26.0


def side_by_side(paper: MouPaper, first: Language, second: Language) -> Iterator[Block]:
    """The whole memorandum; `first` stands at its own start edge."""
    pair = (first, second)
    head = [tuple(opening(paper, language, BESIDE)) for language in pair]
    yield _abreast(head[0], head[1], first, after=8)
    ending: tuple[Block, ...] = ()
    for number, article in enumerate(paper.mou.articles, 1):
        yield from ending
        one, other = (article_blocks(paper, article, number, each, BESIDE) for each in pair)
        row = _abreast(one, other, first, after=6)
        ending = (Together((row,)),) if is_short(article) else (row,)
    yield from document_signatures.signatures(paper, pair, ending)


def _abreast(
    one: tuple[Block, ...], other: tuple[Block, ...], first: Language, after: float
) -> Columns:
    return Columns((one, other), (1.0, 1.0), first, gap=_GAP, space_after=after)
