"""For whom a letter is signed by delegation, as each tradition says it beside the signature."""

import re
from dataclasses import replace

from desktop_app.contacts.records import Addressee
from desktop_app.core.languages import Language
from desktop_app.letters.layouts import parts
from desktop_app.letters.layouts.tradition import Tradition
from desktop_app.letters.records import LetterPaper
from desktop_app.pdf.document import Align, Block

_FOR_TITLE = {
    Language.EN: "for the {title}",
    Language.FA: "از طرف {title}",
    Language.AR: "عن {title}",
    Language.FR: "Pour {title} et par délégation",
    Language.UR: "منجانب {title}",
}
_FOR_NAME = {
    Language.EN: "for {title}",
    Language.FA: "از طرف {title}",
    Language.AR: "عن {title}",
    Language.FR: "Par délégation\u00a0: {title}",
    Language.UR: "منجانب {title}",
}
_ARTICLE = re.compile(r"(the\s|l[ae]\s|l['’])", re.IGNORECASE)


def said(principal: Addressee | None, language: Language) -> str:
    """ "for the Secretary General"; the name where nobody stands for the title; else nothing."""
    title = parts.title_of(principal)
    if not title:
        name = parts.name_of(principal)
        return _FOR_NAME[language].format(title=name) if name else ""
    article = _ARTICLE.match(title)
    match language:
        case Language.EN if article:
            title = title[article.end() :]
        case Language.FR if article:
            title = title[0].lower() + title[1:]
        case Language.FR:
            return _FOR_NAME[language].format(title=title)
    return _FOR_TITLE[language].format(title=title)


def lines(
    paper: LetterPaper, tradition: Tradition, align: Align = Align.START
) -> tuple[Block, ...]:
    """The line beside the signature; none where the signer signs in their own name."""
    return parts.shorts(tradition, said(paper.principal, tradition.language), align=align)


def second_lines(
    paper: LetterPaper, tradition: Tradition, align: Align = Align.START
) -> tuple[Block, ...]:
    """The same in the second language of a bilingual letter; `align` as in its own language."""
    if paper.letter.second is None:
        return ()
    language = paper.letter.second.language
    if language.is_rtl != tradition.language.is_rtl:
        align = {Align.START: Align.END, Align.END: Align.START}.get(align, align)
    words = said(paper.second_principal, language)
    made = parts.shorts(tradition, words, align=align, size=tradition.size * 0.95)
    return tuple(replace(each, language=language) for each in made)
