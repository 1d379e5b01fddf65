"""The fields of two contacts from top to bottom: first what differs, then what is the same."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop_app.contacts.gui.merge_line import LineChoice
from desktop_app.contacts.merge_records import MergeLine, Side
from desktop_app.contacts.records import Organisation, Person, Post
from desktop_app.contacts.service_merge_pair import Pair
from desktop_app.ui.labels import format_date, sentence
from desktop_app.ui.parts import PlainLabel, plain_label, rule

_MOST_POSTS = 8
_TOP = Qt.AlignmentFlag.AlignTop


class MergeTable(QFrame):
    """A grid of labels, values of the one that stays, values of the one that goes."""

    def __init__(self, pair: Pair) -> None:
        super().__init__()
        self.setObjectName("card")
        self.choices: list[LineChoice] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 14, 18, 14)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        for column, share in enumerate((2, 5, 5)):
            self._grid.setColumnStretch(column, share)
        self._heads(pair)
        for line in pair.lines:
            if line.sides:
                self._choice(line)
        self._posts(pair)
        same = [line for line in pair.lines if not line.sides]
        if same:
            self._same(same)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def sides(self) -> dict[str, Side]:
        """What is chosen for each line that leaves a choice."""
        return {choice.line.key: choice.side() for choice in self.choices}

    def _heads(self, pair: Pair) -> None:
        heads = (self.tr("Stays"), pair.kept_name), (self.tr("Goes into it"), pair.gone_name)
        for column, (role, name) in enumerate(heads, 1):
            self._grid.addWidget(plain_label(role, name="small"), 0, column)
            self._grid.addWidget(plain_label(name, name="h2", wrap=True), 1, column, _TOP)
        self._rule()

    def _choice(self, line: MergeLine) -> None:
        choice = LineChoice(line, self)
        self.choices.append(choice)
        self._line(sentence(line.label), choice.kept, choice.gone)

    def _posts(self, pair: Pair) -> None:
        told = [_posts_text(contact) for contact in (pair.kept, pair.gone)]
        if not any(told):
            return
        label = self.tr("Posts; both keep theirs")
        self._line(label, *(_value(text or "—") for text in told))

    def _same(self, lines: list[MergeLine]) -> None:
        self._rule()
        head = plain_label(self.tr("The same in both, or known of one only"), name="small")
        self._grid.addWidget(head, self._grid.rowCount(), 0, 1, 3)
        for line in lines:
            place = self._grid.rowCount()
            self._grid.addWidget(_label(sentence(line.label)), place, 0, _TOP)
            told = _value(sentence(line.kept or line.gone))
            self._grid.addWidget(told, place, 1, 1, 2, _TOP)

    def _line(self, label: str, kept: QWidget, gone: QWidget) -> None:
        place = self._grid.rowCount()
        self._grid.addWidget(_label(label), place, 0, _TOP)
        self._grid.addWidget(kept, place, 1, _TOP)
        self._grid.addWidget(gone, place, 2, _TOP)

    def _rule(self) -> None:
        self._grid.addWidget(rule(), self._grid.rowCount(), 0, 1, 3)


def _label(text: str) -> PlainLabel:
    made = plain_label(text, name="muted", wrap=True)
    made.setContentsMargins(0, 4, 0, 4)
    return made


def _value(text: str) -> PlainLabel:
    made = plain_label(text, wrap=True)
    made.setContentsMargins(0, 4, 0, 4)
    return made


def _posts_text(contact: Person | Organisation) -> str:
    by_person = isinstance(contact, Person)
    lines = [_post_text(post, by_person) for post in contact.posts[:_MOST_POSTS]]
    return "\n".join(lines + ["…"] * (len(contact.posts) > _MOST_POSTS))


def _post_text(post: Post, by_person: bool) -> str:
    title = post.titles[0] if post.titles else None
    verified = "✓" if title and title.is_verified else ""
    where = post.organisation_name if by_person else post.person_name
    ends = " – ".join(filter(None, map(format_date, (post.since, post.until))))
    return ", ".join(
        filter(None, (f"{title.text} {verified}".strip() if title else "", where, ends))
    )
