"""The way of an outgoing letter, from draft to file, as one line shows it."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum


class StepName(LabelledEnum):
    """The steps of a letter's way, in their order."""

    DRAFT = "draft", QT_TRANSLATE_NOOP("Labels", "draft")
    REVIEW = "review", QT_TRANSLATE_NOOP("Labels", "in review")
    APPROVED = "approved", QT_TRANSLATE_NOOP("Labels", "approved")
    ISSUED = "issued", QT_TRANSLATE_NOOP("Labels", "issued")
    SIGNED = "signed", QT_TRANSLATE_NOOP("Labels", "signed")
    DISPATCHED = "dispatched", QT_TRANSLATE_NOOP("Labels", "dispatched")
    ACKNOWLEDGED = "acknowledged", QT_TRANSLATE_NOOP("Labels", "acknowledged")
    FILED = "filed", QT_TRANSLATE_NOOP("Labels", "filed")


@dataclass(frozen=True, slots=True)
class Step:
    """One step taken: when and by whom, as far as that is known; `at` is in UTC."""

    name: StepName
    at: datetime | None = None
    who: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """The steps a letter has taken, and whether its series asks for approval.

    `returned` says why a reviewer gave it back, while nobody has mended it.
    """

    steps: tuple[Step, ...]
    needs_approval: bool = False
    returned: str = ""

    @property
    def last(self) -> StepName:
        """Where the letter stands."""
        return self.steps[-1].name if self.steps else StepName.DRAFT
