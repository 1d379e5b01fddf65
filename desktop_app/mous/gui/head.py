"""The head of a memorandum: its title, a line of facts, and the line of its life."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.languages import Language
from desktop_app.mous.gui.lifecycle import LifecycleLine
from desktop_app.mous.records import Mou
from desktop_app.ui.labels import label
from desktop_app.ui.parts import plain_label, rule
from desktop_app.ui.pills import Pill, PillLabel, Tone


class MouHead(QWidget):
    """Stands above the articles and does not scroll away."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self.title = plain_label(name="title", wrap=True)
        self.facts = plain_label(name="muted", wrap=True)
        self.sample = PillLabel()
        self.line = LifecycleLine()
        top = QHBoxLayout()
        top.setContentsMargins(22, 12, 22, 0)
        top.addWidget(self.title, 1)
        top.addWidget(self.sample)
        facts = QHBoxLayout()
        facts.setContentsMargins(22, 0, 22, 8)
        facts.addWidget(self.facts, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(top)
        box.addLayout(facts)
        box.addWidget(self.line)
        box.addWidget(rule())

    def show_mou(self, mou: Mou, language: Language) -> None:
        """Show a memorandum as stored."""
        self.title.setText(mou.title.best(language) or self.tr("New memorandum"))
        self.facts.setText(" · ".join(self._facts(mou)))
        self.sample.set_pill(Pill(self.tr("sample"), Tone.NEUTRAL) if mou.is_sample else None)
        self.line.show_state(mou.state, saved=mou.id is not None)

    def _facts(self, mou: Mou) -> list[str]:
        """Parties, languages, and which text prevails."""
        parties = self.tr(", ").join(party.name for party in mou.parties if party.name)
        languages = self.tr(" and ").join(label(language) for language in mou.languages)
        facts = [parties, languages]
        if len(mou.languages) > 1:
            facts.append(
                self.tr("{language} text prevails").format(language=label(mou.prevailing))
                if mou.prevailing
                else self.tr("all texts equal")
            )
        return [fact for fact in facts if fact]
