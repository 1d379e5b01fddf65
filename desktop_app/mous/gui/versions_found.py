"""What two versions were found to differ in, and how that is named and printed."""

from dataclasses import dataclass

from desktop_app.core.languages import Language, localise_digits
from desktop_app.mous.comparison_records import ArticleChange
from desktop_app.mous.comparison_words import COMPARISON_WORDS
from desktop_app.mous.document_comparison import Compared
from desktop_app.mous.life_records import Comment, VersionLine, VersionOrigin
from desktop_app.mous.records import Article, Mou, MouState
from desktop_app.ui.labels import format_date, label, ui_language

_STEPS = {state.label: state for state in MouState}
"""What versions kept at a step are called in the office."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a comparison is shown and printed from."""

    mou: Mou
    old: VersionLine
    new: VersionLine | None
    ours: tuple[Article, ...]
    changes: tuple[ArticleChange, ...]
    comments: tuple[Comment, ...]


def compared(found: Found, language: Language, only_changed: bool, with_remarks: bool) -> Compared:
    """What is printed of a comparison in one language."""
    words = COMPARISON_WORDS[language]
    places = {article.id: place for place, article in enumerate(found.ours)}
    remarks = tuple(
        (places[each.article_id], each)
        for each in found.comments
        if each.article_id in places and each.language in (None, language)
    )
    proposal = is_proposal(found.old, found.new)
    with_ours = found.new is None and not proposal
    shown = remarks if with_remarks and with_ours else ()
    old, new = found.old.label, found.new.label if found.new else words.now
    return Compared(
        found.mou.title.best(language),
        language,
        new if proposal else old,
        old if proposal else new,
        found.changes,
        only_changed=only_changed,
        comments=shown,
    )


def is_proposal(line: VersionLine, new: VersionLine | None) -> bool:
    """Whether a partner's version is set against our text: then it is the later one."""
    return new is None and line.origin is VersionOrigin.PARTNER


def version_name(line: VersionLine) -> str:
    """A version in one line: number, name, day, and whose it is if not ours."""
    day = format_date(line.at.astimezone().date())
    theirs = f" · {label(line.origin)}" if line.origin is VersionOrigin.PARTNER else ""
    number = localise_digits(str(line.number), ui_language())
    return f"{number}. {version_label(line)} · {day}{theirs}"


def version_label(line: VersionLine) -> str:
    """The name of a version; that of one kept at a step in the interface's language."""
    return label(_STEPS[line.label]) if line.label in _STEPS else line.label
