"""Metrics: what is counted of a ledger, in the text format that Prometheus reads (version 0.0.4)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """A gauge: its values by the value of its one label; a gauge without a label has one value, under ""."""

    name: str
    help: str
    label: str = ""
    values: Mapping[str, float] = field(default_factory=dict)


def metrics_text(metrics: Iterable[Metric]) -> str:
    """The lines of all metrics that have a value."""
    return "".join(line + "\n" for metric in metrics if metric.values for line in _lines(metric))


def _lines(metric: Metric) -> Sequence[str]:
    head = [f"# HELP sayso_{metric.name} {metric.help}", f"# TYPE sayso_{metric.name} gauge"]
    return [*head, *(f"sayso_{metric.name}{_label(metric, key)} {value:.15g}" for key, value in metric.values.items())]


def _label(metric: Metric, value: str) -> str:
    return f'{{{metric.label}="{value.translate(ESCAPES)}"}}' if metric.label else ""
