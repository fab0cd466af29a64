"""A time stamp authority of the tests' own, on loopback: `openssl ts` with a certificate made for the run."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.listening import listening

CONFIG = """
[tsa]
default_tsa = here
[here]
dir = {folder}
serial = {folder}/serial
signer_cert = {folder}/tsa.pem
signer_key = {folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
accuracy = secs:1
ess_cert_id_alg = sha256
"""


def openssl() -> str | None:
    """The program, where it is installed."""
    return shutil.which("openssl")


class Authority(ThreadingHTTPServer):
    """Stamps what is posted; `answer` overrides what it says, `status` how."""

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder
        self.asked: list[bytes] = []
        self.answer: bytes | None = None
        self.status = 200

    @property
    def url(self) -> str:
        """Where it is asked."""
        return f"http://127.0.0.1:{self.server_address[1]}/tsr"

    def reply(self, question: bytes) -> bytes:
        """The stamp of a question."""
        (self.folder / "question.tsq").write_bytes(question)
        run(self.folder, "ts", "-reply", "-config", "tsa.cnf", "-queryfile", "question.tsq", "-out", "answer.tsr")
        return (self.folder / "answer.tsr").read_bytes()


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        """Stamp."""
        assert isinstance(self.server, Authority)
        question = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append(question)
        body = self.server.answer if self.server.answer is not None else self.server.reply(question)
        self.send_response(self.server.status)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Quiet."""


def run(folder: Path, *arguments: str) -> None:
    """Run openssl there."""
    program = openssl()
    assert program is not None
    subprocess.run([program, *arguments], cwd=folder, check=True, capture_output=True)


@contextmanager
def authority(folder: Path) -> Iterator[Authority]:
    """An authority with a certificate of its own (`tsa.pem`), listening."""
    (folder / "tsa.cnf").write_text(CONFIG.format(folder=folder), encoding="utf-8")
    (folder / "serial").write_text("01\n", encoding="ascii")
    extension = ("-addext", "extendedKeyUsage=critical,timeStamping", "-addext", "keyUsage=critical,digitalSignature")
    subject = ("-subj", "/CN=Stamps of the tests", "-days", "2")
    run(
        folder,
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        "tsa.key",
        "-out",
        "tsa.pem",
        *subject,
        *extension,
    )
    with listening(Authority(folder)) as server:
        yield server
