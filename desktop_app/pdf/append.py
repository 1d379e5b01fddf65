"""Several papers as one file to read on a screen: pages one after the other, with bookmarks.

What belongs to each paper's own file, its signature and its claim to be archival, does not survive
this and is left out, so that the file claims nothing that is not so.
"""

from collections.abc import Sequence
from io import BytesIO

import pikepdf
from pikepdf import Name, Pdf, String

from desktop_app.core.errors import UserError
from desktop_app.core.sentences import QT_TRANSLATE_NOOP, say

_LEFT_OUT = (Name.AA, Name.Annots, Name.StructParents, Name.Tabs, Name.Metadata)
_MOST_PAGES = 2000


def appended(parts: Sequence[tuple[str, bytes]], title: str) -> bytes:
    """The pages of all `parts`, each a name and a PDF, with a bookmark for each.

    Forms are drawn into their pages; scripts, links and attachments stay behind. Raises UserError,
    naming the part, for one that is locked or damaged.
    """
    whole, marks, sources = Pdf.new(), list[tuple[str, int]](), list[Pdf]()
    try:
        for name, data in parts:
            source = _opened(name, data)
            sources.append(source)
            marks.append((name, len(whole.pages)))
            _take_pages(whole, source, name)
        _describe(whole, marks, title)
        out = BytesIO()
        whole.save(out, deterministic_id=True, compress_streams=True)
        return out.getvalue()
    finally:
        whole.close()
        for source in sources:
            source.close()


def _opened(name: str, data: bytes) -> Pdf:
    try:
        return Pdf.open(BytesIO(data))
    except pikepdf.PasswordError as error:
        raise UserError(
            say(QT_TRANSLATE_NOOP("Sentences", "“{name}” is locked with a password."), name=name),
            QT_TRANSLATE_NOOP("Sentences", "Put the same file without a password in its place."),
        ) from error
    except (pikepdf.PdfError, ValueError, RuntimeError, OSError) as error:
        raise _damaged(name) from error


def _take_pages(whole: Pdf, source: Pdf, name: str) -> None:
    try:
        if source.is_encrypted and not source.allow.modify_assembly:
            raise _locked(name)
        count = len(source.pages)
        if not 0 < count <= _MOST_PAGES:
            raise _damaged(name)
        source.flatten_annotations("print")
        for page in source.pages:
            for key in _LEFT_OUT:
                if key in page.obj:
                    del page.obj[key]
        whole.pages.extend(source.pages)
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, RuntimeError) as error:
        raise _damaged(name) from error


def _describe(whole: Pdf, marks: Sequence[tuple[str, int]], title: str) -> None:
    with whole.open_outline() as outline:
        outline.root.extend(pikepdf.OutlineItem(name, page) for name, page in marks)
    whole.docinfo[Name.Title] = String(title)
    whole.Root.PageMode = Name.UseOutlines
    whole.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)


def _locked(name: str) -> UserError:
    return UserError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "“{name}” does not allow its pages to be taken over."),
            name=name,
        ),
        QT_TRANSLATE_NOOP("Sentences", "Ask its author for one that does, or send it beside."),
    )


def _damaged(name: str) -> UserError:
    return UserError(
        say(
            QT_TRANSLATE_NOOP("Sentences", "“{name}” is damaged: its pages cannot be read."),
            name=name,
        ),
        QT_TRANSLATE_NOOP("Sentences", "Ask for the file again and put it in its place."),
    )
