"""What can be done for one who gets a letter, and what of it is offered when."""

from enum import Enum

from desktop_app.letters.dispatch_records import DispatchLine, DispatchState
from desktop_app.ui.pills import Tone


class DispatchAct(Enum):
    """A step of a dispatch, as a button or an entry of a line's menu."""

    EMAIL = "email"
    POST = "post"
    HAND = "hand"
    SENT = "sent"
    NOT_SENT = "not sent"
    ACKNOWLEDGE = "acknowledge"
    RETURNED = "returned"
    SLIP = "slip"
    ADD_PROOF = "add proof"
    SAVE_PROOF = "save proof"
    TAKE_BACK = "take back"


_SEND = (DispatchAct.EMAIL, DispatchAct.POST, DispatchAct.HAND)
_NEXT = {
    DispatchState.PREPARED: DispatchAct.SENT,
    DispatchState.SENT: DispatchAct.ACKNOWLEDGE,
}
_ELSE = {
    DispatchState.PREPARED: (DispatchAct.NOT_SENT,),
    DispatchState.SENT: (DispatchAct.RETURNED,),
}
TONES = {
    DispatchState.PREPARED: Tone.TEAL,
    DispatchState.SENT: Tone.GREEN,
    DispatchState.ACKNOWLEDGED: Tone.GREEN,
    DispatchState.RETURNED: Tone.RED,
}


def ways(line: DispatchLine) -> tuple[DispatchAct, ...]:
    """On which ways it can be sent now, where it was not sent or came back."""
    unsent = line.last is None or line.last.state is DispatchState.RETURNED
    return _SEND if unsent else ()


def following(line: DispatchLine) -> DispatchAct | None:
    """The step that follows what was done last, where there is one."""
    return _NEXT.get(line.last.state) if line.last else None


def further(line: DispatchLine) -> tuple[DispatchAct, ...]:
    """What is done now and then: in the line's menu."""
    if line.last is None:
        return (DispatchAct.SLIP,)
    known = line.last.state
    again = () if known in (DispatchState.RETURNED, DispatchState.PREPARED) else _SEND
    proof = () if known is DispatchState.PREPARED else (DispatchAct.ADD_PROOF,)
    kept = (DispatchAct.SAVE_PROOF,) if line.last.proof_file else ()
    back = () if known is DispatchState.PREPARED else (DispatchAct.TAKE_BACK,)
    return (*_ELSE.get(known, ()), *again, DispatchAct.SLIP, *proof, *kept, *back)
