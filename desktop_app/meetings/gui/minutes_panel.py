"""Beside minutes that are out: corrections asked for, addenda, the signature, what is not yet
translated. Everything is written at once, as an act of its own; nothing here waits to be saved."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.languages import Language
from desktop_app.core.refs import Kind
from desktop_app.meetings.body_records import Addendum, Correction, CorrectionState
from desktop_app.meetings.records import FROZEN, Meeting, MinutesState
from desktop_app.meetings.service_after import AfterMeeting
from desktop_app.meetings.translations import Lagging, lagging, missing
from desktop_app.ui.labels import count_text, format_date, label
from desktop_app.ui.painting import isolated
from desktop_app.ui.parts import button, clear, plain_label, row
from desktop_app.ui.pills import Pill, PillLabel, Tone

_MOST = 6
"""Lines that are shown at once; the next ones come as these are confirmed."""
_TONES = {
    CorrectionState.PROPOSED: Tone.AMBER,
    CorrectionState.ACCEPTED: Tone.GREEN,
    CorrectionState.REFUSED: Tone.NEUTRAL,
}


class MinutesPanel(QFrame):
    """One card; gone while there is nothing to say."""

    correction_wanted = Signal()
    decided = Signal(int, object, str)
    """Carries the key of a correction, its new `CorrectionState` and the answer."""
    addendum_wanted = Signal()
    print_wanted = Signal(object, object)
    """Carries an `Addendum` and the button under which to ask for languages."""
    confirmed = Signal(object)
    """Carries the `Lagging` that is right as it stands."""
    scan_wanted = Signal()
    certificate_wanted = Signal()
    signed_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(14, 10, 14, 12)
        self._box.setSpacing(8)
        self.hide()

    def show_after(
        self, meeting: Meeting, after: AfterMeeting, language: Language, *, can_sign: bool
    ) -> None:
        """Show what belongs to the minutes."""
        clear(self._box)
        self._show_facts(meeting, after)
        if meeting.state in FROZEN:
            self._show_signature(meeting, can_sign=can_sign)
        self._show_corrections(meeting, after, language)
        if meeting.state in FROZEN:
            self._show_addenda(after, language)
        else:
            self._show_languages(meeting)
        self.setVisible(self._box.count() > 0)

    def _show_facts(self, meeting: Meeting, after: AfterMeeting) -> None:
        lines = []
        if meeting.state is MinutesState.CIRCULATED and meeting.corrections_until is not None:
            words = self.tr("Corrections are taken until {day}.")
            if not after.open_today:
                words = self.tr("Corrections were taken until {day}.")
            lines.append(words.format(day=format_date(meeting.corrections_until)))
        if meeting.approved_on is not None:
            words = self.tr("Approved on {day}.")
            if after.approved_at:
                words = self.tr("Approved on {day} at: {meeting}")
            day = format_date(meeting.approved_on)
            lines.append(words.format(day=day, meeting=after.approved_at))
        if meeting.signed_on is not None:
            words = self.tr("Signed on {day}.")
            lines.append(words.format(day=format_date(meeting.signed_on)))
        for line in lines:
            self._box.addWidget(plain_label(line, wrap=True))

    def _show_signature(self, meeting: Meeting, *, can_sign: bool) -> None:
        if meeting.state is MinutesState.SIGNED:
            self._tools(button(self.tr("Save the signed paper…"), self.signed_wanted.emit))
            return
        scan = button(self.tr("Add the signed sheet…"), self.scan_wanted.emit)
        sign = button(self.tr("Sign with a certificate…"), self.certificate_wanted.emit)
        self._tools(scan, *((sign,) if can_sign else ()))

    def _show_corrections(self, meeting: Meeting, after: AfterMeeting, language: Language) -> None:
        takes = meeting.state is MinutesState.CIRCULATED
        if not after.corrections and not takes:
            return
        self._heading(self.tr("Corrections"))
        places = {item.id: place for place, item in enumerate(meeting.items, 1)}
        for each in after.corrections:
            self._correction(each, places.get(each.item_id), language)
        if takes:
            self._tools(button(self.tr("A correction was asked for…"), self.correction_wanted.emit))

    def _correction(self, each: Correction, place: int | None, language: Language) -> None:
        state = PillLabel(Pill(label(each.state), _TONES[each.state]))
        parts = [isolated(each.proposed_by), isolated(format_date(each.received_on))]
        if place is not None:
            parts.append(self.tr("item {number}").format(number=count_text(place)))
        about = plain_label(" · ".join(filter(None, parts)), name="small")
        self._line(about, None, state)
        self._box.addWidget(plain_label(each.text.best(language), wrap=True))
        if each.state is not CorrectionState.PROPOSED:
            if each.answer:
                answered = self.tr("Answer: {answer}").format(answer=each.answer)
                self._box.addWidget(plain_label(answered, name="small", wrap=True))
            return
        answer = QLineEdit()
        answer.setPlaceholderText(self.tr("Answer; a refusal says why"))
        answer.setAccessibleName(answer.placeholderText())
        tell = partial(self._decide, each, answer)
        accept = button(self.tr("Accept"), partial(tell, CorrectionState.ACCEPTED))
        refuse = button(self.tr("Refuse"), partial(tell, CorrectionState.REFUSED), name="flat")
        self._line(answer, accept, refuse)

    def _decide(self, each: Correction, answer: QLineEdit, state: CorrectionState) -> None:
        self.decided.emit(each.id or 0, state, answer.text())

    def _show_addenda(self, after: AfterMeeting, language: Language) -> None:
        self._heading(self.tr("Addenda"))
        for each in after.addenda:
            named = self.tr("Addendum {number}").format(number=count_text(each.number))
            words = plain_label(" · ".join((named, format_date(each.day))), name="small")
            out = button(self.tr("Print…"), name="flat")
            out.clicked.connect(self._printer(each, out))
            self._line(words, None, out)
            self._box.addWidget(plain_label(each.text.best(language), wrap=True))
            why = self.tr("Reason: {reason}").format(reason=each.reason)
            self._box.addWidget(plain_label(why, name="small", wrap=True))
        self._tools(button(self.tr("Add an addendum…"), self.addendum_wanted.emit))

    def _printer(self, each: Addendum, out: Any) -> Callable[[], None]:
        return lambda: self.print_wanted.emit(each, out)

    def _show_languages(self, meeting: Meeting) -> None:
        lacks, behind = missing(meeting), lagging(meeting)
        if lacks:
            words = self.tr("{language}: {count}")
            parts = (words.format(language=label(k), count=count_text(n)) for k, n in lacks.items())
            named = self.tr("Not yet translated: {parts}")
            line = named.format(parts=" · ".join(parts))
            self._box.addWidget(plain_label(line, name="small", wrap=True))
        if behind:
            self._heading(self.tr("Changed in one language only"))
        for each in behind[:_MOST]:
            right = button(self.tr("It is right as it stands"), name="flat")
            right.clicked.connect(partial(self._confirm, each))
            self._line(plain_label(self._named(each)), None, right)

        if len(behind) > _MOST:
            words = self.tr("and {count} more").format(count=count_text(len(behind) - _MOST))
            self._box.addWidget(plain_label(words, name="small"))

    def _named(self, each: Lagging) -> str:
        words = self.tr("Decision {number}, {language}")
        if each.kind is not Kind.DECISION:
            words = self.tr("Item {number}, {language}")
        return words.format(number=count_text(each.number), language=label(each.language))

    def _confirm(self, each: Lagging, _on: bool = False) -> None:
        self.confirmed.emit(each)

    def _line(self, *widgets: QWidget | None) -> None:
        """Widgets side by side, in a frame that goes with them."""
        frame = QFrame()
        frame.setLayout(row(*widgets))
        self._box.addWidget(frame)

    def _heading(self, text: str) -> None:
        self._box.addWidget(plain_label(text, name="h2"))

    def _tools(self, *buttons: Any) -> None:
        self._line(*buttons, None)
