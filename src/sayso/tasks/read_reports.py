"""Read one capture: bytes to findings. The one place where a failing item is caught and becomes a row."""

from sayso.errors import ExtractError, SaysoError
from sayso.extract.extract import extract
from sayso.extract.letter_case import parse_text, parse_title
from sayso.model.findings import Findings
from sayso.model.report import Capture, Failure
from sayso.ports import Attributor, Gazetteer, Now, Parser, Reading
from sayso.read.read import read_capture


class ReportReader:
    """Reads captures with one set of engines (port: Reader)."""

    def __init__(
        self, parser: Parser, attributor: Attributor, gazetteer: Gazetteer, languages: tuple[str, ...], now: Now
    ) -> None:
        self._parser = parser
        self._attributor = attributor
        self._gazetteer = gazetteer
        self._languages = languages
        self._now = now

    def __call__(self, capture: Capture) -> Reading:
        """Findings, or a Failure that names the item; nothing that an item holds stops the run."""
        try:
            return self._read(capture)
        except SaysoError as error:
            return self._failed(capture, error.code, error)
        except Exception as error:  # noqa: BLE001 - the per-item boundary: a bug met by one report must not lose the rest
            return self._failed(
                capture,
                "unexpected",
                ExtractError(f"{type(error).__name__}: {error}", item=capture.input_id, remedy="please report this"),
            )

    def _read(self, capture: Capture) -> Findings:
        report = read_capture(capture, self._languages)
        if report.skipped:
            return Findings(report=report)
        title = parse_title(self._parser, report.title) if report.title else None
        text = parse_text(self._parser, report.text)
        return extract(report, text, self._attributor, self._gazetteer, title)

    def _failed(self, capture: Capture, code: str, error: SaysoError) -> Failure:
        message = error.message if error.remedy is None else f"{error.message} ({error.remedy})"
        return Failure(
            input_id=capture.input_id,
            code=code,
            message=" ".join(message.split()),
            at=self._now(),
            sha256=capture.sha256,
        )
