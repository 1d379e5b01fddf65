"""One post as a card: who or where, from when to when, and what stands for each title."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.contacts import service
from desktop_app.contacts.gui.verify_box import VerifyBox
from desktop_app.contacts.records import Post, Title
from desktop_app.core.refs import Kind, Ref
from desktop_app.ui.context import Ui
from desktop_app.ui.labels import format_date, label
from desktop_app.ui.parts import NoticeBar, button, plain_label, row
from desktop_app.ui.pills import Pill, PillLabel, Tone


class PostCard(QFrame):
    """Shows a post from the side of the person, or of the organisation."""

    edit_wanted = Signal(object)
    """Carries the `Ref` of the post to edit."""
    removal_wanted = Signal(object)
    """Carries the `Ref` of the post to delete."""

    grown = Signal(object)
    """Carries what was added to the card and should come into view."""

    def __init__(self, ui: Ui, post: Post, seen_from: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert post.id is not None
        self.setObjectName("card")
        self.post, self._ui = post, ui
        self.ref = Ref(Kind.POST, post.id)
        self.verify_buttons: list[QWidget] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(14, 10, 10, 10)
        self._box.setSpacing(6)
        self._add_head(seen_from)
        self._add_warning()
        for title in post.titles:
            self._add_title(title)
        if not post.titles:
            self._box.addWidget(plain_label(self.tr("No title entered yet."), name="muted"))
        self._add_tools()

    def _add_head(self, seen_from: Kind) -> None:
        post = self.post
        if seen_from is Kind.PERSON:
            text, target = post.organisation_name, Ref(Kind.ORGANISATION, post.organisation_id)
        else:
            text, target = post.person_name, Ref(Kind.PERSON, post.person_id)
        name = plain_label(text, name="h2", wrap=True)
        self.jump_button = button("↗", lambda: self._ui.jump.to(target), name="flat")
        self.jump_button.setFixedWidth(30)
        self.jump_button.setAccessibleName(self.tr("Open {name}").format(name=text))
        line = row()
        line.addWidget(name, 1)
        if post.acting:
            line.addWidget(PillLabel(Pill(self.tr("acting"), Tone.NEUTRAL)))
        if post.may_sign:
            line.addWidget(PillLabel(Pill(self.tr("may sign"), Tone.TEAL)))
        line.addWidget(self.jump_button)
        self._box.addLayout(line)
        self._box.addWidget(plain_label(self._term(), name="small"))

    def _term(self) -> str:
        since, until = format_date(self.post.since), format_date(self.post.until)
        if since and until:
            return self.tr("From {since} to {until}").format(since=since, until=until)
        if since:
            return self.tr("Since {since}").format(since=since)
        if until:
            return self.tr("Until {until}").format(until=until)
        return self.tr("No dates entered")

    def _add_warning(self) -> None:
        sentences = [
            self.tr("{first} · {second}: these stand for different ranks.").format(
                first=self._named(one), second=self._named(other)
            )
            for one, other in service.disagreeing_titles(self.post)
        ]
        self.warning = NoticeBar()
        self._box.addWidget(self.warning)
        if sentences:
            advice = self.tr("Papers wait until both are verified.")
            self.warning.say(" ".join([*sentences, advice]), "warning")

    def _named(self, title: Title) -> str:
        opening, closing = "«»" if title.language.is_rtl else "“”"
        text = self.tr("The {language} title {title}")
        return text.format(language=label(title.language), title=f"{opening}{title.text}{closing}")

    def _add_title(self, title: Title) -> None:
        if title.is_verified:
            pill = Pill(self.tr("verified"), Tone.GREEN)
        else:
            pill = Pill(self.tr("check title"), Tone.AMBER)
        tag = plain_label(label(title.language), name="small")
        tag.setMinimumWidth(52)
        line = row(tag)
        line.addWidget(plain_label(title.text, wrap=True), 1)
        line.addWidget(PillLabel(pill))
        place = QVBoxLayout()
        place.setSpacing(2)
        place.addLayout(line)
        if not title.is_verified:
            verify = button(self.tr("Verify…"), self._opens_box(title, place), name="flat")
            spoken = self.tr("Verify the title in {language}")
            verify.setAccessibleName(spoken.format(language=label(title.language)))
            self.verify_buttons.append(verify)
            line.addWidget(verify)
        place.addWidget(plain_label(self._standing(title), name="small", wrap=True))
        self._box.addLayout(place)

    def _standing(self, title: Title) -> str:
        if title.is_verified:
            text = self.tr("Verified by {name} on {day} · {source}")
            day = format_date(title.verified_on)
            return text.format(name=title.verified_by, day=day, source=title.source)
        if title.source:
            return self.tr("Found in: {source}").format(source=title.source)
        return self.tr("No source given")

    def _opens_box(self, title: Title, place: QVBoxLayout) -> Callable[[], None]:
        def show() -> None:
            box = VerifyBox(self._ui, self.post, title)
            for opener in self.verify_buttons:
                opener.setEnabled(False)
            box.closed.connect(lambda: self._close(box))
            place.addSpacing(4)
            place.addWidget(box)
            QTimer.singleShot(0, box, lambda: self.grown.emit(box))

        return show

    def _close(self, box: VerifyBox) -> None:
        box.hide()
        box.deleteLater()
        for opener in self.verify_buttons:
            opener.setEnabled(True)
        self.verify_buttons[0].setFocus()

    def _add_tools(self) -> None:
        self.edit_button = button(
            self.tr("Edit post"), lambda: self.edit_wanted.emit(self.ref), name="flat"
        )
        self.remove_button = button(
            self.tr("Remove"), lambda: self.removal_wanted.emit(self.ref), name="flat"
        )
        self._box.addLayout(row(None, self.edit_button, self.remove_button, spacing=2))
