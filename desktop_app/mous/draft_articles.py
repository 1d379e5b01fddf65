"""From the paragraphs of a partner's draft to articles in their languages, by guess and by hand."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from desktop_app.core.languages import Language
from desktop_app.mous.draft_records import DraftLine, RawDraft, RawLine
from desktop_app.mous.draft_words import article_heading, language_of
from desktop_app.mous.paper_words import WORDS
from desktop_app.mous.records import Article, ArticleText

_LONGEST_HEADING = 90
_SIGNATURES = frozenset(words.for_party for words in WORDS.values())
"""What stands alone above the name of each party that signs a paper of ours."""
_MARKS = frozenset(mark for words in WORDS.values() for mark in (words.stale, words.missing))
"""What our drafts say of a text beneath its heading."""
_ENOUGH = 40
"""Letters from which a paragraph's own words tell its language."""


def guessed(draft: RawDraft, among: tuple[Language, ...]) -> tuple[DraftLine, ...]:
    """Every paragraph with its language, of those `among`, and whether an article begins there.

    Where no paragraph says "Article 1", headings begin articles. What stands before the first
    article in its language is left out, and so are the signatures behind the last: titles and
    parties are kept elsewhere.
    """
    languages = _languages(draft.lines, among)
    headings = [
        ""
        if line.is_numbered and article_heading(line.text) is None
        else article_heading(line.text)
        for line in draft.lines
    ]
    announced = any(heading is not None for heading in headings)
    found: list[DraftLine] = []
    begun: set[Language] = set()
    waiting: dict[Language, int] = {}
    closed = False
    for line, language, heading in zip(draft.lines, languages, headings, strict=True):
        begins, said = _beginning(line, heading, announced)
        # Behind the text stand the signatures, until a text in another language begins.
        closed = not begins and (closed or (bool(begun) and line.text in _SIGNATURES))
        if language is None or closed or line.text in _MARKS:
            found.append(DraftLine(line.text, None))
            continue
        if begins:
            begun.add(language)
            waiting.pop(language, None)
            if not said:
                waiting[language] = len(found)
        elif language in waiting and _is_heading(line.text):
            # The heading stands alone beneath "Article 1": the two are one paragraph to us.
            place = waiting.pop(language)
            first = found[place]
            found[place] = DraftLine(f"{first.text}\n{line.text}", language, True, line.text)
            continue
        else:
            waiting.pop(language, None)
        kept = language if language in begun else None
        found.append(DraftLine(line.text, kept, begins, said))
    return tuple(found)


def articles_of(lines: Iterable[DraftLine]) -> tuple[Article, ...]:
    """The articles as marked: the first of each language beside each other, and so on."""
    by_language: dict[Language, list[tuple[str, list[str]]]] = {}
    for line in lines:
        if line.language is None:
            continue
        own = by_language.setdefault(line.language, [])
        if line.begins:
            own.append((line.heading, []))
        else:
            if not own:
                own.append(("", []))
            own[-1][1].append(line.text)
    columns = [
        [ArticleText(language, heading, "\n".join(body)) for heading, body in own]
        for language, own in sorted(
            by_language.items(), key=lambda each: list(Language).index(each[0])
        )
    ]
    return tuple(
        Article(None, tuple(text for text in row if text is not None))
        for row in zip_longest(*columns)
    )


def marked(line: DraftLine, *, begins: bool) -> DraftLine:
    """The paragraph with an article beginning at it, or not."""
    if not begins:
        return DraftLine(line.text, line.language)
    heading = article_heading(line.text)
    return DraftLine(line.text, line.language, True, line.text if heading is None else heading)


def _beginning(line: RawLine, heading: str | None, announced: bool) -> tuple[bool, str]:
    """Whether an article begins with a paragraph, and its heading as far as it is told there."""
    if heading is None:
        return (line.is_heading, line.text) if not announced and line.is_heading else (False, "")
    if line.is_numbered and not heading:
        return True, line.text
    return True, heading


def _is_heading(text: str) -> bool:
    return len(text) <= _LONGEST_HEADING and not text.endswith((".", "۔", ":", "؛", ";"))


def _languages(lines: Sequence[RawLine], among: tuple[Language, ...]) -> list[Language | None]:
    """Long paragraphs tell their own language; short ones follow their column and script."""
    texts: dict[int, list[str]] = {}
    for line in lines:
        texts.setdefault(line.column, []).append(line.text)
    whole = {column: language_of(" ".join(said), among) for column, said in texts.items()}
    found: list[Language | None] = []
    for line in lines:
        own = language_of(line.text, among)
        column = whole[line.column]
        if own is None or column is None or len(line.text) >= _ENOUGH:
            found.append(own)
        elif own.is_rtl == column.is_rtl:
            found.append(column)
        else:
            script = [each for each in among if each.is_rtl == own.is_rtl]
            found.append(_usual(lines, script) or own)
    return found


def _usual(lines: Sequence[RawLine], among: Sequence[Language]) -> Language | None:
    """The language that most of the text in one script is in."""
    if len(among) < 2:
        return among[0] if among else None
    rtl = among[0].is_rtl
    text = " ".join(
        line.text
        for line in lines
        if (told := language_of(line.text, tuple(among))) is not None and told.is_rtl == rtl
    )
    return language_of(text, tuple(among))
