"""The configuration's own tests: documents that must take certain routes."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from bot.config.faults import shown
from bot.config.model import Config, RouteTest
from bot.config.routes import routes_for_core
from bot.core.routing import route
from bot.engine.files import Tried, read_files


def try_routes(config: Config) -> Iterator[tuple[int, str]]:
    """Try every test; yield for each that fails its number (from 0) and a sentence.

    The sentence has each route's reason.
    """
    tried = read_files((str(test.document) for test in config.tests), 0) if config.tests else ()
    for number, (test, file) in enumerate(zip(config.tests, tried, strict=True)):
        problem = _try(config, test, file)
        if problem:
            yield number, f"tests[{number + 1}]: {problem}"


def _try(config: Config, test: RouteTest, tried: Tried) -> str | None:
    if tried.document is None or tried.reading is None:
        return tried.problem
    document = replace(tried.document, source=_source(config, test.document))
    decisions = route(document, tried.reading.extraction, routes_for_core(config))
    taken = [d.route.name for d in decisions if d.matched]
    if set(taken) == set(test.expect):
        return None
    why = "; ".join(f"{d.route.name}: {shown(d.reason, 120)}" for d in decisions)
    return (
        f"{shown(test.document)} takes {', '.join(taken) or 'no route'}"
        f" instead of {', '.join(test.expect)} ({why})"
    )


def _source(config: Config, document: Path) -> str:
    """The source whose folder holds the document, or none, which no condition matches."""
    for name, source in config.sources.items():
        if document.absolute().is_relative_to(source.path.absolute()):
            return name
    return ""
