"""Where an outgoing letter stands before it is issued, and on its way afterwards."""

from desktop_app.core.labels import QT_TRANSLATE_NOOP, LabelledEnum


class Review(LabelledEnum):
    """What a draft waits for before it is issued."""

    IN_REVIEW = "in_review", QT_TRANSLATE_NOOP("Labels", "in review")
    RETURNED = "returned", QT_TRANSLATE_NOOP("Labels", "returned")
    APPROVED = "approved", QT_TRANSLATE_NOOP("Labels", "approved")


class Progress(LabelledEnum):
    """How far an issued letter has come on its way; in order."""

    DISPATCHED = "dispatched", QT_TRANSLATE_NOOP("Labels", "dispatched")
    ACKNOWLEDGED = "acknowledged", QT_TRANSLATE_NOOP("Labels", "acknowledged")
    FILED = "filed", QT_TRANSLATE_NOOP("Labels", "filed")
