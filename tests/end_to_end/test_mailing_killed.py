"""Kill the sender anywhere, a real SMTP server at the other end: exactly one mail for each reader and issue."""

import multiprocessing
import random
import signal
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from sayso.mail_ports import Courier
from sayso.tasks.mailing.send import send
from tests.mail_room import Clock, close, mail_room, sender, smtp
from tests.mail_server import Handler, running
from tests.small_ledger import save_small_ledger
from tests.unit.tasks.test_mailing import join


@dataclass(frozen=True)
class Size:
    """How much is sent, and after how many mails at most a sender is killed."""

    issues: int
    readers: int
    stride: int


SMALL = Size(issues=3, readers=8, stride=5)
LARGE = Size(issues=200, readers=50, stride=150)
SIZES = [pytest.param(SMALL, id="small"), pytest.param(LARGE, id="large", marks=pytest.mark.soak)]


def killed_until_done(ledger: Path, to: str, maildir: Path | None, size: Size, sent: Callable[[], int]) -> int:
    """Run senders one after another, each killed at random but for the one that gets to the end; how many were.

    A server that has all modules loaded forks them, so that a life is sending and not loading. A life is counted in
    mails and then some milliseconds, so that it ends anywhere in a mail's way, however busy the machine is.
    """
    forks = multiprocessing.get_context("forkserver")
    forks.set_forkserver_preload(["tests.mail_room"])
    moments, struck = random.Random(11), 0
    while True:
        here, there = forks.Pipe(duplex=False)
        arguments = (there, str(ledger), to, str(maildir) if maildir else None, size.issues)
        process = forks.Process(target=sender, args=arguments)
        process.start()
        there.close()  # so that one that dies before it is ready is heard of
        assert here.recv() == "ready"
        enough = sent() + moments.randint(0, size.stride)
        while process.exitcode is None and sent() < enough:
            time.sleep(0.002)
        process.join(moments.uniform(0.0, 0.05))
        if process.exitcode is None:
            process.kill()
            process.join()
        if process.exitcode != -signal.SIGKILL:
            assert process.exitcode == 0
            return struck
        struck += 1


def settled(ledger: Path, courier: Courier, size: Size) -> dict[str, int]:
    """How far the deliveries have come after a last run, an hour after the last issue."""
    clock = Clock()
    clock.move(size.issues - 1 + 1 / 24)
    room = mail_room(str(ledger), courier, clock)
    send(room)
    states = Counter(delivery.state for delivery in room.mailings.deliveries())
    close(room)
    return {str(state): count for state, count in states.items()}


def prepared(tmp_path: Path, size: Size) -> Path:
    ledger = tmp_path / "small.db"
    save_small_ledger(str(ledger))
    with running(Handler()) as port:
        room = mail_room(str(ledger), smtp(port), Clock())
        for number in range(size.readers):
            join(room, f"reader{number}")
        close(room)
    return ledger


@pytest.mark.parametrize("size", SIZES)
def test_with_a_witness_it_is_exactly_one_mail(tmp_path: Path, size: Size) -> None:
    ledger, maildir = prepared(tmp_path, size), tmp_path / "witness"
    handler = Handler(maildir=maildir, pause_s=(0.01, 0.02))
    with running(handler) as port:
        struck = killed_until_done(ledger, str(port), maildir, size, lambda: len(handler.accepted))
        states = settled(ledger, smtp(port, maildir), size)
    got = Counter(mail.message_id for mail in handler.mails())
    assert struck > 0, "no sender lived long enough to be killed"
    assert states == {"accepted": size.issues * size.readers}
    assert (len(got), max(got.values())) == (size.issues * size.readers, 1)
    readers = Counter(mail.to[0] for mail in handler.mails())
    assert set(readers.values()) == {size.issues}


@pytest.mark.parametrize("size", SIZES)
def test_without_a_witness_it_is_never_two_and_what_may_be_missing_is_listed(tmp_path: Path, size: Size) -> None:
    ledger = prepared(tmp_path, size)
    handler = Handler(pause_s=(0.01, 0.02))
    with running(handler) as port:
        struck = killed_until_done(ledger, str(port), None, size, lambda: len(handler.accepted))
        states = settled(ledger, smtp(port), size)
    got = Counter(mail.message_id for mail in handler.mails())
    unsure = states.get("unsure", 0)
    assert struck > 0
    assert max(got.values()) == 1
    assert states.get("accepted", 0) + unsure == size.issues * size.readers
    assert states.get("accepted", 0) <= len(got) <= size.issues * size.readers
    assert unsure <= struck


@pytest.mark.parametrize("size", SIZES)
def test_the_outbox_holds_every_mail_once_and_whole(tmp_path: Path, size: Size) -> None:
    ledger, outbox = prepared(tmp_path, size), tmp_path / "outbox"
    struck = killed_until_done(ledger, str(outbox), None, size, lambda: len(list(outbox.glob("*.eml"))))
    mails = list(outbox.glob("*.eml"))
    assert struck > 0
    assert len(mails) == size.issues * size.readers
    assert all(mail.read_bytes().endswith(b"--\r\n") for mail in mails)
