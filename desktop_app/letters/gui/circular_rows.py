"""A recipient and a circular as rows of lists: what is said of each, and in which colour."""

from PySide6.QtCore import QCoreApplication

from desktop_app.core.refs import Kind, Ref
from desktop_app.letters.circular_records import CircularLine, RecipientCheck
from desktop_app.letters.records import Recipient, RecipientState
from desktop_app.ui.labels import count_text, format_date, label
from desktop_app.ui.pills import Pill, Tone
from desktop_app.ui.records_model import Row

translate = QCoreApplication.translate


def reference_of(recipient: Recipient) -> Ref:
    """The post or the organisation that a recipient stands for."""
    if recipient.post_id is not None:
        return Ref(Kind.POST, recipient.post_id)
    return Ref(Kind.ORGANISATION, recipient.organisation_id or 0)


def recipient_row(recipient: Recipient, check: RecipientCheck | None) -> Row:
    """A recipient with organisation, language and state."""
    language = check.language if check else recipient.language
    shown = label(language) if language else ""
    if recipient.language is not None and recipient.language is language:
        shown = translate("CircularRows", "{language}, chosen").format(language=shown)
    return Row(
        reference_of(recipient),
        check.name if check else "…",
        check.organisation if check else "",
        shown,
        _pill(recipient, check),
    )


def what_to_say(recipient: Recipient, check: RecipientCheck | None) -> tuple[str, ...]:
    """The sentences about a recipient: why it failed, what will fail, what is worth knowing."""
    if recipient.state is RecipientState.ISSUED:
        return ()
    found = tuple(each.sentence for each in check.blocking) if check else ()
    failed = (recipient.failure,) if recipient.failure and not found else ()
    return (*failed, *found, *(check.notes if check else ()))


def circular_row(line: CircularLine) -> Row:
    """A circular with how far it has come."""
    issued, total = count_text(line.issued), count_text(line.total)
    if not line.total:
        subtitle = translate("CircularRows", "nobody chosen yet")
    elif not line.issued:
        subtitle = translate("CircularRows", "{total} recipients").format(total=total)
    else:
        subtitle = translate("CircularRows", "{issued} of {total} issued").format(
            issued=issued, total=total
        )
    nameless = translate("CircularRows", "Circular without a name")
    sample = translate("LettersPage", "sample") if line.is_sample else ""
    return Row(
        Ref(Kind.CIRCULAR, line.id),
        line.title or nameless,
        " · ".join(filter(None, (subtitle, sample))),
        format_date(line.day),
        _standing(line),
    )


def _standing(line: CircularLine) -> Pill:
    if line.failed:
        failed = translate("CircularRows", "{count} failed").format(count=count_text(line.failed))
        return Pill(failed, Tone.RED)
    if line.issued and line.issued == line.total:
        return Pill(translate("CircularRows", "all issued"), Tone.GREEN)
    if line.issued:
        return Pill(translate("CircularRows", "stopped half-way"), Tone.AMBER)
    return Pill(translate("CircularRows", "in preparation"), Tone.TEAL)


def _pill(recipient: Recipient, check: RecipientCheck | None) -> Pill:
    if recipient.state is RecipientState.ISSUED:
        return Pill(label(recipient.state), Tone.GREEN)
    if recipient.state is RecipientState.FAILED:
        return Pill(label(recipient.state), Tone.RED)
    if check is None:
        return Pill(label(recipient.state), Tone.NEUTRAL)
    if check.is_ready:
        return Pill(translate("CircularRows", "ready"), Tone.TEAL)
    return Pill(translate("CircularRows", "to mend"), Tone.AMBER)
