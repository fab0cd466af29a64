"""A small IMAP server in the test's own process, over TLS: it keeps what it was asked, and can lie."""

import re
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

USER, PASSWORD = "ada", "hunter2 =secret"


@dataclass
class Box:
    """What the server holds, and how it behaves."""

    mails: dict[int, bytes] = field(default_factory=dict)
    """By UID."""
    validity: int = 7
    asked: list[str] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)
    """UIDs that a client had marked as read."""
    answers: dict[str, bytes] = field(default_factory=dict)
    """Sent instead of the right answer, by command; `{tag}` stands for its tag."""

    def add(self, body: bytes) -> None:
        """Deliver a mail."""
        self.mails[max(self.mails, default=0) + 1] = body


@contextmanager
def running(box: Box, certificate: Path) -> Iterator[int]:
    """The server on this machine; its port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    listening = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        while True:
            try:
                plain, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=_serve, args=(plain, context, box), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        port: int = listening.getsockname()[1]
        yield port
    finally:
        listening.close()


def _serve(plain: socket.socket, context: ssl.SSLContext, box: Box) -> None:
    try:
        with context.wrap_socket(plain, server_side=True) as line, line.makefile("rwb") as stream:
            stream.write(box.answers.get("GREETING", b"* OK ready\r\n"))
            stream.flush()
            while asked := stream.readline(10_000):
                tag, _, command = asked.decode().strip().partition(" ")
                box.asked.append(command if not command.upper().startswith("LOGIN") else "LOGIN …")
                stream.write(_answer(tag, command, box))
                stream.flush()
                if command.upper() == "LOGOUT":
                    return
    except OSError:
        return


def _answer(tag: str, command: str, box: Box) -> bytes:  # noqa: PLR0911 - a table of answers
    words = command.upper().split()
    name = " ".join(words[:2]) if words and words[0] == "UID" else words[0]
    if name in box.answers:
        return box.answers[name].replace(b"{tag}", tag.encode())
    done = f"{tag} OK done\r\n".encode()
    if name == "CAPABILITY":
        return b"* CAPABILITY IMAP4rev1\r\n" + done
    if name == "LOGIN":
        right = PASSWORD in command.replace("\\", "") and USER in command
        return done if right else f"{tag} NO who are you, with {command}?\r\n".encode()
    if name == "EXAMINE":
        if '"INBOX"' not in command:
            return f"{tag} NO no such folder\r\n".encode()
        return f"* {len(box.mails)} EXISTS\r\n* OK [UIDVALIDITY {box.validity}] valid\r\n".encode() + done
    if name == "UID SEARCH":
        first = int(re.findall(r"UID (\d+):\*", command)[0])
        found = [uid for uid in box.mails if uid >= first] or sorted(box.mails)[-1:]
        return f"* SEARCH {' '.join(map(str, found))}\r\n".encode() + done
    if name == "UID FETCH":
        return _fetched(int(words[2]), command, box) + done
    return done if name in ("LOGOUT", "NOOP", "CLOSE", "UNSELECT") else f"{tag} BAD no such command\r\n".encode()


def _fetched(uid: int, command: str, box: Box) -> bytes:
    body = box.mails.get(uid)
    if body is None:
        return b""
    if "RFC822.SIZE" in command:
        return f"* 1 FETCH (UID {uid} RFC822.SIZE {len(body)})\r\n".encode()
    if "PEEK" not in command:
        box.seen.add(uid)
    return f"* 1 FETCH (UID {uid} BODY[] {{{len(body)}}}\r\n".encode() + body + b")\r\n"
