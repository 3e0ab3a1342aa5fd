"""The configuration's own tests: documents that must take certain routes."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from bot.config.faults import shown
from bot.config.model import Config, RouteTest
from bot.config.routes import routes_for_core
from bot.core.routing import route
from bot.engine.files import read_file


def try_routes(config: Config) -> Iterator[str]:
    """Try every test; yield a sentence for each that fails, with each route's reason."""
    for number, test in enumerate(config.tests, 1):
        problem = _try(config, test)
        if problem:
            yield f"tests[{number}]: {problem}"


def _try(config: Config, test: RouteTest) -> str | None:
    tried = read_file(str(test.document))
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
