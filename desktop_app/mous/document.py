"""The printed memorandum: in one language, in two side by side, or one after the other."""

from collections.abc import Callable, Iterator
from datetime import datetime

from desktop_app.core.errors import UserError
from desktop_app.core.languages import Language
from desktop_app.core.sentences import QT_TRANSLATE_NOOP
from desktop_app.mous import document_columns, document_text
from desktop_app.mous.paper_words import WORDS
from desktop_app.mous.records import Mou, MouForm, MouPaper, MouPrint
from desktop_app.mous.rules import FROZEN
from desktop_app.pdf.document import Block, Document, NewPage, Page, Running

Typeset = Callable[[Document], bytes]
"""What turns a description into a PDF."""

_ABREAST = 2
"""Languages that a page is wide enough for."""
_MARGINS = {MouForm.COLUMNS: 54.0}
_MARGIN = 72.0


def usual_print(mou: Mou) -> MouPrint:
    """The form that suits the languages of a memorandum, all of them printed."""
    if len(mou.languages) == 1:
        return MouPrint(MouForm.ONE, mou.languages)
    form = MouForm.COLUMNS if len(mou.languages) == _ABREAST else MouForm.AFTER
    return MouPrint(form, mou.languages)


def signing_forms(mou: Mou) -> tuple[MouPrint, ...]:
    """The forms in which all languages are printed, the usual one first."""
    usual = usual_print(mou)
    after = MouPrint(MouForm.AFTER, mou.languages)
    return (usual,) if usual == after or len(mou.languages) == 1 else (usual, after)


def mou_document(paper: MouPaper, created: datetime, wanted: MouPrint | None = None) -> Document:
    """Describe the paper as `wanted`, or in its usual form; `created` needs a time zone.

    Raises UserError for a number of languages that the form has no room for.
    """
    wanted = wanted or usual_print(paper.mou)
    _check(wanted)
    main = _main(paper.mou, wanted.languages)
    margin = _MARGINS.get(wanted.form, _MARGIN)
    return Document(
        title=document_text.title_of(paper, main),
        language=main,
        author=paper.sender.names.best(main),
        created=created,
        blocks=tuple(_blocks(paper, wanted, main)),
        subject=WORDS[main].name,
        reference=paper.mou.reference,
        page=Page(left=margin, right=margin),
        running=_running(paper, main, wanted),
    )


def _check(wanted: MouPrint) -> None:
    if not wanted.languages:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "No language is chosen for the paper."),
            QT_TRANSLATE_NOOP("Sentences", "Choose one at least."),
        )
    if wanted.form is MouForm.ONE and len(wanted.languages) != 1:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This form of the memorandum is in one language."),
            QT_TRANSLATE_NOOP("Sentences", "Choose one language, or another form."),
        )
    if wanted.form is MouForm.COLUMNS and len(wanted.languages) != _ABREAST:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "Two languages stand side by side, no more and no less."
            ),
            QT_TRANSLATE_NOOP("Sentences", "Choose two languages, or another form."),
        )


def _main(mou: Mou, languages: tuple[Language, ...]) -> Language:
    """The language of the paper as a whole: the prevailing one where it is printed."""
    return mou.prevailing if mou.prevailing in languages else languages[0]


def _blocks(paper: MouPaper, wanted: MouPrint, main: Language) -> Iterator[Block]:
    if wanted.form is MouForm.COLUMNS:
        # Left-to-right languages stand at the left of the page.
        first, second = sorted(wanted.languages, key=lambda language: language.is_rtl)
        yield from document_columns.side_by_side(paper, first, second)
        return
    order = sorted(wanted.languages, key=lambda language: language is not main)
    for place, language in enumerate(order):
        yield from (NewPage(),) if place else ()
        yield from document_text.alone(paper, language)


def _running(paper: MouPaper, main: Language, wanted: MouPrint) -> Running:
    """Marks of a draft stand in each language of a pair, else in the paper's own only."""
    compared = wanted.form is MouForm.COLUMNS
    marked = wanted.languages if compared else (main,)
    marks: list[str] = []
    if paper.mou.state not in FROZEN and not paper.code:
        marks += [WORDS[each].draft_compared if compared else WORDS[each].draft for each in marked]
    if paper.mou.is_sample:
        marks += [WORDS[each].sample for each in marked]
    return Running(
        language=main,
        head=document_text.title_of(paper, main),
        foot_start=" · ".join(marks),
        foot_end=WORDS[main].page,
    )
