"""How the bot is doing, in Prometheus's text format.

Names follow https://prometheus.io/docs/practices/naming/: a unit in the plural at the end,
`_timestamp_seconds` for moments.
"""

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.ports import Status


class StatusCollector(Collector):
    """Turns one status of the store into metrics."""

    def __init__(self, status: Status) -> None:
        self._status = status

    def collect(self) -> Iterator[Metric]:
        """Yield every metric with its samples."""
        status = self._status
        yield _gauge("verbatim_documents", "Documents in the store", status.documents)
        yield _gauge("verbatim_quotes", "Quotes in the store", status.quotes)
        yield _gauge("verbatim_figures", "Figures in the store", status.figures)
        deliveries = GaugeMetricFamily(
            "verbatim_deliveries", "Deliveries by state", labels=["state"]
        )
        for state, number in sorted(status.deliveries.items()):
            deliveries.add_metric([state], number)
        yield deliveries
        yield from self._sources()

    def _sources(self) -> Iterator[Metric]:
        documents = _by_source("documents", "Documents read from a source")
        refused = _by_source("refused_documents", "What could not be read")
        look = _by_source("last_look_timestamp_seconds", "When a look at a source last ended")
        new = _by_source("last_new_timestamp_seconds", "When a source last brought something")
        problem = _by_source("problem", "1 if the last look at a source failed")
        for source in self._status.sources:
            documents.add_metric([source.name], source.documents)
            refused.add_metric([source.name], source.refused)
            problem.add_metric([source.name], source.problem is not None)
            if source.last_look is not None:
                look.add_metric([source.name], source.last_look.timestamp())
            if source.last_new is not None:
                new.add_metric([source.name], source.last_new.timestamp())
        yield from (documents, refused, look, new, problem)


def exposition(status: Status) -> bytes:
    """The text that Prometheus scrapes."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(StatusCollector(status))
    return generate_latest(registry)


def _gauge(name: str, meaning: str, value: float) -> Metric:
    return GaugeMetricFamily(name, meaning, value=value)


def _by_source(name: str, meaning: str) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"verbatim_source_{name}", meaning, labels=["source"])
