"""Builds the five pages and joins them to the press and to each other."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QAction, QImage

from desktop_app import threads
from desktop_app.beginnings import join_beginnings, reviews
from desktop_app.contacts import exchange
from desktop_app.contacts import service as contacts
from desktop_app.contacts.exchange_members import write_members
from desktop_app.contacts.gui.page import ContactsPage
from desktop_app.contacts.gui.port import Basis, ContactsPort
from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind, Ref, Relation, Summary
from desktop_app.core.texts import Texts
from desktop_app.db import links
from desktop_app.field_sources import join_fields
from desktop_app.letters.gui.page import LettersPage
from desktop_app.letters.gui.press import Findings, Freeze, Press
from desktop_app.letters.records import Letter
from desktop_app.meetings import exchange as meetings_exchange
from desktop_app.meetings.gui.page import MeetingsPage
from desktop_app.meetings.gui.port import MeetingsPort
from desktop_app.meetings.records import Decision, Meeting
from desktop_app.mous import service as mous
from desktop_app.mous.exchange_report import report_workbook
from desktop_app.mous.gui.page import MousPage
from desktop_app.mous.gui.port import MouPort
from desktop_app.mous.gui.press import MouPress
from desktop_app.mous.records import Mou
from desktop_app.papers import (
    codes_on,
    families,
    letter_copy,
    make_freezer,
    memorandum_signatures,
    merged_copy,
    print_file,
    read_partner_draft,
    scan_as_pdf,
    set_document,
    set_letter,
    set_register,
    set_slip,
    sign_memorandum,
    signed_minutes,
    unprintable,
    word_document,
)
from desktop_app.shell.preferences_data import load_preferences, save_preferences
from desktop_app.shell.today import TodayPage
from desktop_app.timeline import load_timeline
from desktop_app.today import load_today
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import label, ui_language
from desktop_app.ui.page import Page

_MOU_PRINT = "mou/print"
_LABELS = "contacts/labels"


def build_pages(ui: Ui, settings: QSettings) -> list[Page]:
    """Today, Letters, Meetings, MoUs, Contacts, wired."""
    join_fields()
    letters = LettersPage(ui, make_press(settings))
    letters.received.editor.matters.set_finder(_find_matters, _describe_matter)
    meetings = MeetingsPage(ui, set_document, port=make_meetings_port(settings))
    memoranda = MousPage(ui, make_mou_press(settings), port=make_mou_port())
    meetings.letter_requested.connect(
        lambda decision, meeting: _start_letter(letters, decision, meeting)
    )
    meetings.mou_requested.connect(
        lambda decision, meeting: _start_mou(ui, memoranda, decision, meeting)
    )
    actions = [
        _begin_action(QCoreApplication.translate("Today", "New meeting"), 2, meetings),
        _begin_action(QCoreApplication.translate("Today", "New letter"), 1, letters),
    ]
    today = TodayPage(ui, lambda session: load_today(session, ui_language()), actions)
    book = ContactsPage(
        ui,
        exchange,
        port=make_contacts_port(settings),
        timeline=lambda session, wanted: load_timeline(session, wanted, ui.texts_language()),
    )
    join_beginnings(ui, book.life, letters, meetings, memoranda)
    today.place_wanted.connect(lambda _place: _show_care(book))
    return [today, letters, meetings, memoranda, book]


def office_name(session: Any) -> str:
    """How the window names the office: our own organisation's short name, or a plain word."""
    own = contacts.own_organisation(session)
    plain = QCoreApplication.translate("Today", "Secretariat")
    return (own.short_names.best(ui_language()) or own.names.best(ui_language())) if own else plain


def make_press(settings: QSettings) -> Press:
    """What the letters' page needs from the typesetter and the signer."""

    def remember(path: str) -> None:
        save_preferences(settings, replace(load_preferences(settings), certificate=path))

    return Press(
        preview=lambda paper, scale: page_images(set_letter(paper), scale),
        pages=page_images,
        freeze_unsigned=set_letter,
        freezer=_freezer,
        verify=_verify,
        print_job=print_file,
        certificate=lambda: load_preferences(settings).certificate,
        remember=remember,
        copy=letter_copy,
        families=families,
        first_pages=page_images,
        trouble=unprintable,
        register=set_register,
        slip=set_slip,
        merged=merged_copy,
        scan_codes=codes_on,
    )


def make_mou_press(settings: QSettings) -> MouPress:
    """What the page of memoranda needs; the last choice of form and languages is kept."""
    return MouPress(
        set_document,
        page_images,
        recall=lambda: str(settings.value(_MOU_PRINT, "")),
        remember=lambda choice: settings.setValue(_MOU_PRINT, choice),
        word=word_document,
        read_draft=read_partner_draft,
        sign=sign_memorandum,
        signatures=memorandum_signatures,
        scan_codes=codes_on,
        certificate=lambda: load_preferences(settings).certificate,
    )


_CLEARING = frozenset({Kind.LETTER, Kind.INCOMING})
"""What can give a clearance."""


def make_mou_port() -> MouPort:
    """What the page of memoranda needs from the letters, and from what writes files."""

    def options(session: Any, words: str) -> tuple[Summary, ...]:
        found = threads.find(session, words, ui_language(), limit=200)
        return tuple(each for each in found if each.ref.kind in _CLEARING)[:30]

    def describe(session: Any, ref: Ref) -> Summary:
        found = threads.summaries(session, (ref,), ui_language())
        return found[0] if found else Summary(ref, f"{label(ref.kind)} {ref.id}")

    def calendar_file(
        session: Any, ids: Sequence[int] = (), language: Language = Language.EN
    ) -> bytes:
        from desktop_app.mous.exchange_ics import mou_ics  # loads a library that few need at once

        return mou_ics(session, ids, language)

    return MouPort(options, describe, calendar_file, report_workbook)


_BASES = frozenset({Kind.LETTER, Kind.INCOMING, Kind.MEETING, Kind.DECISION, Kind.MOU})
"""What a step of membership can rest on."""


def make_meetings_port(settings: QSettings) -> MeetingsPort:
    """What the page of meetings needs from the other slices."""
    papers = frozenset({Kind.LETTER, Kind.INCOMING, Kind.MOU})

    def options(session: Any, words: str) -> tuple[Summary, ...]:
        found = threads.find(session, words, ui_language(), limit=200)
        return tuple(each for each in found if each.ref.kind in papers)[:30]

    def describe(session: Any, ref: Ref) -> Summary:
        found = threads.summaries(session, (ref,), ui_language())
        return found[0] if found else Summary(ref, f"{label(ref.kind)} {ref.id}")

    def remember(path: str) -> None:
        save_preferences(settings, replace(load_preferences(settings), certificate=path))

    return MeetingsPort(
        options,
        describe,
        reviews,
        meetings_exchange,
        word=word_document,
        sign=signed_minutes,
        certificate=lambda: load_preferences(settings).certificate,
        remember=remember,
        as_pdf=scan_as_pdf,
    )


_MATTERS = frozenset(
    {Kind.MEETING, Kind.DECISION, Kind.MOU, Kind.PERSON, Kind.ORGANISATION, Kind.BODY}
)
"""What a letter that came in can concern."""


def _find_matters(session: Any, words: str) -> tuple[Summary, ...]:
    found = threads.find(session, words, ui_language(), limit=200)
    return tuple(each for each in found if each.ref.kind in _MATTERS)[:30]


def _describe_matter(session: Any, ref: Ref) -> Summary:
    found = threads.summaries(session, (ref,), ui_language())
    return found[0] if found else Summary(ref, f"{label(ref.kind)} {ref.id}")


def make_contacts_port(settings: QSettings) -> ContactsPort:
    """What the page of contacts needs from the typesetter and the other slices."""

    def options(session: Any, words: str) -> tuple[Summary, ...]:
        found = threads.find(session, words, ui_language(), limit=200)
        return tuple(each for each in found if each.ref.kind in _BASES)[:30]

    def describe(session: Any, ref: Ref) -> Summary:
        found = threads.summaries(session, (ref,), ui_language())
        return found[0] if found else Summary(ref, f"{label(ref.kind)} {ref.id}")

    return ContactsPort(
        Basis(options, describe),
        write_members,
        typeset=set_document,
        pages=page_images,
        recall=lambda: str(settings.value(_LABELS, "")),
        remember=lambda choice: settings.setValue(_LABELS, choice),
    )


def page_images(pdf: bytes, scale: float, most: int | None = None) -> list[QImage]:
    """Every page of `pdf` at `scale` pixels to the point, or the first `most` of them."""
    from desktop_app.pdf.preview import page_count, render_page

    images = []
    for index in range(page_count(pdf))[:most]:
        page = render_page(pdf, index, scale)
        form = QImage.Format.Format_RGB32
        images.append(QImage(page.pixels, page.width, page.height, page.stride, form).copy())
    return images


def _freezer(passphrase: str, certificate: Path) -> Freeze:
    from desktop_app.pdf.identity import load_identity

    return make_freezer(load_identity(certificate, passphrase))


def _verify(pdf: bytes) -> Findings:
    from desktop_app.pdf.verification import verify
    from desktop_app.verdicts import describe_file

    verdict = verify(pdf)
    return Findings(verdict.intact, tuple(describe_file(verdict, registered=True)))


def _begin_action(text: str, place: int, page: Page) -> QAction:
    """An action that goes to `page`, which stands at `place`, and begins a record there."""

    def begin() -> None:
        window: Any = page.window()
        window.go(place)
        page.create_new()

    action = QAction(text, page)
    action.triggered.connect(lambda _on=False: begin())
    return action


def _show_care(page: ContactsPage) -> None:
    window: Any = page.window()
    window.go(4)
    page.show_care()


def _start_letter(page: LettersPage, decision: Decision, meeting: Meeting) -> None:
    window: Any = page.window()
    window.go(1)
    letter = Letter(None, 0, subject=meeting.title.best(), is_sample=meeting.is_sample)
    source = Ref(Kind.DECISION, decision.id) if decision.id else None
    page.start_letter(letter, source)


def _start_mou(ui: Ui, page: MousPage, decision: Decision, meeting: Meeting) -> None:
    mou = Mou(None, 0, title=Texts(meeting.title), is_sample=meeting.is_sample)

    def save(session: Any) -> Ref:
        saved = mous.save_mou(session, mou)
        ref = Ref(Kind.MOU, saved.id or 0)
        if decision.id:
            source = Ref(Kind.DECISION, decision.id)
            links.connect(session, source, Relation.PRODUCED, ref)
        return ref

    ui.tasks.write(save, ui.jump.to, owner=page)
