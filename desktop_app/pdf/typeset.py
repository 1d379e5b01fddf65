"""From the description of a paper to its PDF: archival (PDF/A-2a) and accessible (PDF/UA-1)."""

from collections.abc import Callable

from desktop_app.core.errors import CancelledError, UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.pdf.archive import finished
from desktop_app.pdf.blocks import boxes
from desktop_app.pdf.document import Document
from desktop_app.pdf.embed import FontUses
from desktop_app.pdf.engine import ensure_qt
from desktop_app.pdf.flow import PageBoxes, paginate
from desktop_app.pdf.font_choice import fonts_of
from desktop_app.pdf.footnotes import draw_notes, identify
from desktop_app.pdf.nodes import Node, Tag
from desktop_app.pdf.paint import PagePainter, Painted
from desktop_app.pdf.running import draw_running
from desktop_app.pdf.stacks import draw_stacked

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def typeset(
    document: Document, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> bytes:
    """The unsigned PDF of `document`: PDF/A-2a and PDF/UA-1 at once.

    The same document gives the same bytes. Works in any thread. `progress` hears of pages done
    and pages in all. Raises `UserError` for text that cannot be set and for what fits no page,
    `CancelledError` when `cancelled` says so.
    """
    tree, painted = painted_pages(document, progress, cancelled)
    return finished(document, tree, painted)


def painted_pages(
    document: Document,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    fonts: FontUses | None = None,
) -> tuple[Node, Painted]:
    """The structure and the drawn pages of `document`; see `typeset`.

    With the `fonts` of another paper it is drawn to stand in that one.
    """
    stop = cancelled or (lambda: False)
    painted = Painted(fonts=fonts or FontUses())
    with fonts_of(document):
        tree, pages = _paginated(document, stop)
        identify(tree)
        _draw(document, pages, painted, progress or (lambda _done, _all: None), stop)
    return tree, painted


def pages_needed(document: Document) -> int:
    """How many pages `document` takes."""
    with fonts_of(document):
        return len(_paginated(document, lambda: False)[1])


def _paginated(document: Document, stop: Cancelled) -> tuple[Node, list[PageBoxes]]:
    ensure_qt()
    _check(document)
    tree = Node(Tag.DOCUMENT, document.language)
    paper = document.page
    width = paper.size[0] - paper.left - paper.right
    room = paper.size[1] - paper.top - paper.bottom
    return tree, paginate(boxes(document.blocks, width, tree), room, stop)


def _check(document: Document) -> None:
    if document.created.utcoffset() is None:
        raise ValueError("a document's date of creation must have a time zone")
    if not document.title.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The paper has no title."),
            QT_TRANSLATE_NOOP("Sentences", "Give it one; archives and readers need it."),
        )


def _draw(
    document: Document,
    pages: list[PageBoxes],
    painted: Painted,
    progress: Progress,
    stop: Cancelled,
) -> None:
    paper = document.page
    for index, page in enumerate(pages):
        if stop():
            raise CancelledError
        painter = PagePainter(paper.size[1], painted)
        draw_stacked(page.boxes, painter, paper.left, paper.top)
        if page.notes:
            width = paper.size[0] - paper.left - paper.right
            foot = (paper.left, paper.size[1] - paper.bottom, width)
            draw_notes(page.notes, painter, foot, document.language)
        draw_running(document, painter, index + 1, len(pages))
        progress(index + 1, len(pages))
