"""Minutes that are signed with a certificate: the same paper with a field for the signature."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from desktop_app.core.calendars import format_day
from desktop_app.core.languages import Language
from desktop_app.meetings.document import minutes_document
from desktop_app.meetings.document_words import WORDS
from desktop_app.meetings.records import MinutesPaper
from desktop_app.pdf.document import Document, SignatureField, Space, Together

FIELD = "Minutes"


def signed_document(
    paper: MinutesPaper, languages: Sequence[Language], created: datetime
) -> Document:
    """The minutes with an empty signature field at their end.

    `created` needs a time zone. Raises UserError where no language is asked for.
    """
    document = minutes_document(paper, languages, created)
    first = languages[0]
    field = SignatureField(FIELD, WORDS[first].minutes, first)
    return replace(document, blocks=(*document.blocks, Together((Space(10), field))))


def stamp_lines(name: str, language: Language, signed_at: datetime) -> tuple[str, ...]:
    """What the field shows: who signed, and on which day."""
    return (name, format_day(signed_at.date(), language))
