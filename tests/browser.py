"""A Chromium that tests drive over a pipe (the DevTools protocol): pages at a width, in a colour scheme, on paper, by keyboard."""

import base64
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

QUIET = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
    "--disable-sync",
    "--no-first-run",
    "--remote-debugging-pipe",
)

LONGEST_S = 60.0
"""How long a page may take to get where a test waits for it."""


def chromium() -> str | None:
    """The browser of this machine, if it has one."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


class Browser:
    """One page of one browser. Messages are JSON with a zero byte after each."""

    def __init__(self, profile: Path) -> None:
        theirs_in, self._to = os.pipe()
        self._from, theirs_out = os.pipe()
        arguments = [str(chromium()), *QUIET, f"--user-data-dir={profile}", "about:blank"]
        with _as_descriptors(theirs_in, theirs_out):
            self._process = subprocess.Popen(
                arguments, pass_fds=(3, 4), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        os.close(theirs_in)
        os.close(theirs_out)
        self._kept = b""
        self._number = 0
        self.asked: list[str] = []
        """Addresses that the page asked for."""
        self.complaints: list[str] = []
        """What the browser's console says of a page: errors, what its policy blocked, exceptions."""
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session: str | None = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self._ask(f"{domain}.enable")

    def open(
        self, address: str, *, width: int = 1280, height: int = 900, scheme: str = "light", zoom: float = 1
    ) -> None:
        """Open a page in a window of so many of its own units and wait until it is loaded.

        At a zoom of 2 a window of 1280 holds 640 units, each two pixels wide.
        """
        size = {"width": width, "height": height, "deviceScaleFactor": zoom}
        self._ask("Emulation.setDeviceMetricsOverride", **size, mobile=False)
        self._ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        answer = self._ask("Page.navigate", url=address)
        assert "errorText" not in answer, answer
        while self.run("document.readyState") != "complete" or self.run("location.href") == "about:blank":
            time.sleep(0.02)

    def allow_scripts(self, *, allowed: bool) -> None:
        """Whether pages may run scripts of their own; what a test runs in them is not kept from it."""
        self._ask("Emulation.setScriptExecutionDisabled", value=not allowed)

    def write(self, text: str) -> None:
        """Type a text where the page is."""
        self._ask("Input.insertText", text=text)

    def run(self, script: str) -> Any:
        """The value of a script, whatever the page's policy says on scripts. Promises are awaited."""
        answer = self._ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise AssertionError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def until(self, script: str) -> None:
        """Wait until a script of a whole page gives something true, as long as a busy machine may take."""
        end = time.monotonic() + LONGEST_S
        while not self.run(f"document.readyState == 'complete' && ({script})"):
            assert time.monotonic() < end, script
            time.sleep(0.05)

    def press(self, key: str) -> None:
        """Press a key (`Tab`, `Enter`)."""
        codes = {"Tab": 9, "Enter": 13}
        for kind in ("keyDown", "keyUp"):
            text = {"text": "\r"} if key == "Enter" and kind == "keyDown" else {}
            self._ask("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=codes[key], **text)

    def picture(self) -> bytes:
        """The whole page as PNG."""
        return base64.b64decode(self._ask("Page.captureScreenshot", captureBeyondViewport=True)["data"])

    def window(self, quality: int = 80) -> bytes:
        """What the window shows, as WebP."""
        return base64.b64decode(self._ask("Page.captureScreenshot", format="webp", quality=quality)["data"])

    def paper(self) -> bytes:
        """The page as it would be printed, as PDF."""
        return base64.b64decode(self._ask("Page.printToPDF", preferCSSPageSize=True)["data"])

    def _ask(self, method: str, **parameters: object) -> dict[str, Any]:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if getattr(self, "_session", None):
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        for answer in self._messages():
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                found: dict[str, Any] = answer["result"]
                return found
        raise AssertionError("the browser went away")

    def _messages(self) -> Iterator[dict[str, Any]]:
        while True:
            while b"\0" not in self._kept:
                part = os.read(self._from, 1 << 20)
                if not part:
                    return
                self._kept += part
            text, self._kept = self._kept.split(b"\0", 1)
            message = json.loads(text)
            if message.get("method") == "Network.requestWillBeSent":
                self.asked.append(message["params"]["request"]["url"])
            self._note(message.get("method"), message.get("params"))
            yield message

    def _note(self, method: str | None, said: dict[str, Any]) -> None:
        if method == "Log.entryAdded" and said["entry"]["level"] in ("error", "warning"):
            self.complaints.append(f"{said['entry']['text']} {said['entry'].get('url', '')}")
        elif method == "Runtime.exceptionThrown":
            self.complaints.append(str(said["exceptionDetails"]["text"]))
        elif method == "Runtime.consoleAPICalled" and said["type"] in ("error", "assert"):
            self.complaints.append(str(said["args"]))

    def close(self) -> None:
        """End the browser."""
        os.close(self._to)
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._from)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@contextmanager
def _as_descriptors(reading: int, writing: int) -> Iterator[None]:
    """Have a pipe's ends at 3 and 4, where the browser looks for them, and whatever stood there back afterwards."""
    kept: dict[int, int | None] = {}
    ends = (os.dup(reading), os.dup(writing))
    for number in (3, 4):
        try:
            kept[number] = os.dup(number)
        except OSError:
            kept[number] = None
    far = tuple(_far(end) for end in ends)
    for number, end in zip((3, 4), far, strict=True):
        os.dup2(end, number, inheritable=True)
    try:
        yield
    finally:
        for number, held in kept.items():
            if held is None:
                os.close(number)
            else:
                os.dup2(held, number, inheritable=False)
                os.close(held)
        for end in far:
            os.close(end)


def _far(end: int) -> int:
    """The same end under a number above those that are about to be taken."""
    if end > 4:
        return end
    moved = _far(os.dup(end))
    os.close(end)
    return moved
