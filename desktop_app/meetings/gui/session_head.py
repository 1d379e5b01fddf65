"""The head of the session's window: which session, how late, the quorum, language and state."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout

from desktop_app.core.languages import Language
from desktop_app.meetings.gui.session_lists import clock_words, figures
from desktop_app.meetings.live_session import LiveSession
from desktop_app.meetings.quorum import Quorum
from desktop_app.ui.labels import count_text, label
from desktop_app.ui.parts import ElidedLabel, NoticeBar, button, plain_label
from desktop_app.ui.pills import Pill, PillLabel, Tone

_LATE = 60
"""Seconds that nobody calls late."""


class SessionHead(QFrame):
    """Painted anew every second; nothing in it takes the cursor away from where somebody types."""

    language_chosen = Signal(object)
    end_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, live: LiveSession, languages: tuple[Language, ...]) -> None:
        super().__init__()
        self.setObjectName("header")
        self._live = live
        self.title = ElidedLabel("", name="title")
        self.time, self.item_clock = plain_label(name="h2"), plain_label(name="muted")
        self.agenda, self.quorum = PillLabel(), PillLabel()
        self.state = plain_label(name="small")
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 12, 16, 10)
        line.setSpacing(10)
        line.addWidget(self.title, 1)
        for widget in (self.quorum, self.agenda, self.item_clock, self.time, self.state):
            line.addWidget(widget)
        for place, language in enumerate(languages):
            one = button(label(language), name="segment")
            one.setCheckable(True)
            self._group.addButton(one, place)
            line.addWidget(one)
        self._group.idClicked.connect(lambda place: self.language_chosen.emit(languages[place]))
        self._languages = languages
        keys = button(self.tr("Keys  F1"), self.keys_wanted.emit, name="flat")
        line.addWidget(keys)
        line.addWidget(button(self.tr("End the session"), self.end_wanted.emit, primary=True))

    def show_language(self, language: Language) -> None:
        """Mark the language that is typed in."""
        self._group.button(self._languages.index(language)).setChecked(True)

    def show_live(self, title: str) -> None:
        """Show the clocks and the quorum of this moment."""
        self.title.setText(title)
        self.time.setText(figures(self._live.clock()))
        clock = self._live.agenda_clock()
        planned = f" / {clock_words(clock.planned)}" if clock.planned else ""
        word = self.tr("paused")
        paused = f" · {word}" if self._live.paused else ""
        self.item_clock.setText(f"{clock_words(clock.spent)}{planned}{paused}")
        self.agenda.set_pill(self._lateness(clock.late))
        found = self._live.quorum()
        self.quorum.set_pill(None if found is None else self._reached(found))

    def say(self, state: str) -> None:
        """Say whether what was typed is in the office."""
        words = {
            "typed": self.tr("typing…"),
            "saving": self.tr("saving…"),
            "saved": self.tr("saved"),
            "kept": self.tr("kept, not all saved"),
        }
        self.state.setText(words.get(state, ""))

    def _lateness(self, late: int | None) -> Pill | None:
        if late is None:
            return None
        minutes = count_text(abs(late) // 60)
        if late >= _LATE:
            return Pill(self.tr("{minutes} min late").format(minutes=minutes), Tone.AMBER)
        if late <= -_LATE:
            return Pill(self.tr("{minutes} min in hand").format(minutes=minutes), Tone.NEUTRAL)
        return Pill(self.tr("on time"), Tone.GREEN)

    def _reached(self, found: Quorum) -> Pill:
        words = self.tr("Quorum {there} of {members}, {needed} needed").format(
            there=count_text(found.there),
            members=count_text(found.members),
            needed=count_text(found.needed),
        )
        return Pill(words, Tone.GREEN if found.reached else Tone.RED)


class QuorumBar(NoticeBar):
    """Says calmly, across the whole window, that decisions can't be taken any more."""

    def __init__(self, live: LiveSession) -> None:
        super().__init__()
        self._live = live
        self._was: bool | None = None
        self._since = ""

    def follow(self) -> None:
        """Look at the quorum of this moment; say it when it is lost, hush when it is back."""
        found = self._live.quorum()
        reached = found is None or found.reached
        if found is None or reached == self._was:
            return
        began, self._was = self._was is None, reached
        if reached or began:
            self.hide()
            return
        self._since = self._live.clock()
        words = self.tr(
            "The quorum is lost since {time}. Members with a vote in the room: {there}, needed:"
            " {needed}. Nothing can be decided until somebody comes back."
        )
        self.say(
            words.format(
                time=figures(self._since),
                there=count_text(found.there),
                needed=count_text(found.needed),
            ),
            "alert",
        )
