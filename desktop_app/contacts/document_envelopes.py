"""Envelopes: the sender small at the upper start edge, the addressee where the post looks for it.

A page for each envelope, lying. The lowest 15 mm stay free for the marks of sorting machines
(Universal Postal Union, S42 and Letter Post Manual, article 17-106).
"""

from collections.abc import Callable, Iterator
from datetime import datetime

from desktop_app.contacts.document_fitting import MM, Ruler
from desktop_app.contacts.document_labels import Post, address, nobody
from desktop_app.contacts.mailing_records import MailBatch, Mailing, MailLine
from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum
from desktop_app.core.languages import Language
from desktop_app.pdf.document import Block, Columns, Document, NewPage, Page, Paragraph, Space

_LARGEST, _SMALLEST = 14.0, 8.0
_SENDER, _SENDER_LEAST = 9.0, 6.5
_EDGE, _FOOT = 12.0 * MM, 15.0 * MM
_DOWN = 0.42
"""Where the address begins, as a share of the envelope's height."""
_SHARES = (0.42, 0.58)
Step = Callable[[int, int], None]


class Envelope(LabelledEnum):
    """Sizes of ISO 269 and of North America."""

    DL = "DL", QT_TRANSLATE_NOOP("Labels", "DL: 220 × 110 mm")
    C5 = "C5", QT_TRANSLATE_NOOP("Labels", "C5: 229 × 162 mm")
    C4 = "C4", QT_TRANSLATE_NOOP("Labels", "C4: 324 × 229 mm")
    NO_10 = "10", QT_TRANSLATE_NOOP("Labels", "No. 10: 9½ × 4⅛ in")

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points, lying."""
        width, height = _SIZES[self]
        return width * MM, height * MM


_SIZES = {
    Envelope.DL: (220.0, 110.0),
    Envelope.C5: (229.0, 162.0),
    Envelope.C4: (324.0, 229.0),
    Envelope.NO_10: (241.3, 104.775),
}


def envelope_document(
    batch: MailBatch,
    envelope: Envelope,
    title: str,
    language: Language,
    created: datetime,
    *,
    with_sender: bool = True,
    step: Step = lambda _done, _all: None,
) -> Post:
    """An envelope for each addressee; raises UserError when none is left.

    `created` needs a time zone; `step` hears of addressees fitted, and may raise to stop.
    """
    width, height = envelope.size
    room, top = width - 2 * _EDGE, height * _DOWN - _EDGE
    ruler, overlong, pages = Ruler(language, created), [], list[tuple[Block, ...]]()
    placed = [mailing for mailing in batch.mailings if mailing.has_place]
    for place, mailing in enumerate(placed, 1):
        own = batch.sender(mailing.language) if with_sender else ()
        below = height - _EDGE - _FOOT - top
        made = ruler.fitted(
            address(mailing), mailing.language, (room * _SHARES[1], below), (_LARGEST, _SMALLEST)
        )
        if made is None:
            overlong.append(mailing)
        else:
            sender = _sender(ruler, own, mailing.language, (room * _SHARES[0], top - 6))
            pages.append(tuple(_page(mailing, made[0], sender, top)))
        step(place, len(placed))
    if not pages:
        raise nobody()
    blocks = tuple(block for page in pages for block in (NewPage(), *page))[1:]
    page = Page((width, height), top=_EDGE, bottom=_FOOT - 1, left=_EDGE, right=_EDGE)
    document = Document(title, language, "", created, blocks, page=page)
    placeless = tuple(mailing for mailing in batch.mailings if not mailing.has_place)
    return Post(document, placeless, tuple(overlong))


def _sender(
    ruler: Ruler, lines: tuple[MailLine, ...], language: Language, room: tuple[float, float]
) -> tuple[tuple[Paragraph, ...], float]:
    """The sender's lines and their height; an envelope without them where they have no room."""
    made = ruler.fitted(lines, language, room, (_SENDER, _SENDER_LEAST)) if lines else None
    return made or ((), 0.0)


def _page(
    mailing: Mailing,
    lines: tuple[Paragraph, ...],
    sender: tuple[tuple[Paragraph, ...], float],
    top: float,
) -> Iterator[Block]:
    language, (own, used) = mailing.language, sender
    if own:
        yield Columns((own, (Space(1),)), _SHARES, language, gap=0.0)
    yield Space(top - used)
    yield Columns(((Space(1),), lines), _SHARES, language, gap=0.0)
