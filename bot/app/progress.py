"""How far long work is: a bar on a terminal, now and then a line elsewhere."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import structlog
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

_SECONDS_BETWEEN_LINES = 5.0

_log = structlog.get_logger()

Report = Callable[[int, int | None], None]
"""Told how many documents are done, and of how many (None: not known yet)."""


@contextmanager
def bar(title: str) -> Iterator[Report]:
    """Show a bar on standard error while inside."""
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(title, total=None)

        def report(done: int, total: int | None) -> None:
            progress.update(task, completed=done, total=total)

        yield report


def lines(title: str, seconds: Callable[[], float] = time.monotonic) -> Report:
    """Log a line every few seconds; work that ends sooner logs none."""
    last = seconds()

    def report(done: int, total: int | None) -> None:
        nonlocal last
        if seconds() - last >= _SECONDS_BETWEEN_LINES:
            last = seconds()
            of = "" if total is None else f" of {total:,}"
            noun = "document" if (total or done) == 1 else "documents"
            _log.info(f"{title}: {done:,}{of} {noun} so far")

    return report
