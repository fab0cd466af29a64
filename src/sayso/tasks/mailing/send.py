"""Send: one run of the mail room. Settle what was cut off, plan what is due, deliver what is planned."""

from dataclasses import dataclass, field, replace

from sayso.errors import DigestError
from sayso.tasks.mailing.deliver import Sent, deliver, settle, take_back
from sayso.tasks.mailing.parts import Mailroom
from sayso.tasks.mailing.plan import plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What one run planned and delivered; `is_busy`: another process is sending, and nothing was done."""

    planned_count: int = 0
    state: int | None = None
    """The ledger's state that was planned from: while it stays, nothing has changed that would have to be told.
    None where something waits for its time."""
    sent: Sent = field(default_factory=Sent)
    is_busy: bool = False


def send(room: Mailroom, after: int | None = None) -> Run:
    """One run. Killed anywhere, it is done again by the next one, and no reader gets an issue twice.

    `after` is the state that the run before planned from: what goes out on change is looked for only where it is another.
    """
    if not room.mailings.lock():
        return Run(is_busy=True)
    try:
        settle(room)
        trouble = _taken_back(room)
        state = room.store.state()
        planned = plan(room, has_changed=state != after)
        sent = deliver(room)
        sent = replace(sent, trouble=sent.trouble or trouble)
        return Run(planned_count=planned.count, state=None if planned.is_postponed else state, sent=sent)
    finally:
        room.courier.close()
        room.mailings.unlock()


def _taken_back(room: Mailroom) -> str | None:
    """A mailbox that does not answer keeps no reader from theirs."""
    try:
        take_back(room)
    except DigestError as error:
        return str(error)
    return None
