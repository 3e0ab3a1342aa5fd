"""The configuration's own tests: documents that must take certain routes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from bot.config.faults import shown
from bot.config.model import Config, RouteTest
from bot.config.routes import routes_for_core
from bot.core.document import Document
from bot.core.matters import is_other_matter
from bot.core.retelling import InStory, in_story
from bot.core.routing import route
from bot.core.stories import Member, join
from bot.engine.files import Tried, read_files
from bot.ports import Reading


def try_routes(config: Config) -> Iterator[tuple[int, str]]:
    """Try every test; yield for each that fails its number (from 0) and a sentence.

    The sentence has the reason of each route that did otherwise than expected.
    """
    named = [str(path) for test in config.tests for path in (*test.after, test.document)]
    paths = list(dict.fromkeys(named))
    files = dict(zip(paths, read_files(paths, 0), strict=True)) if paths else {}
    for number, test in enumerate(config.tests):
        problem = _try(config, test, files)
        if problem:
            yield number, f"tests[{number + 1}]: {problem}"


def _try(config: Config, test: RouteTest, files: Mapping[str, Tried]) -> str | None:
    read: list[tuple[Document, Reading]] = []
    for path in (*test.after, test.document):
        tried = files[str(path)]
        if tried.document is None or tried.reading is None:
            return tried.problem
        read.append((replace(tried.document, source=_source(config, path)), tried.reading))
    document, reading = read[-1]
    routes = routes_for_core(config)
    decisions = route(document, reading.extraction, routes, story=_story(read))
    taken = [d.route.name for d in decisions if d.matched]
    if set(taken) == set(test.expect):
        return None
    why = "; ".join(
        f"{d.route.name}: {shown(d.reason, 120)}"
        for d in decisions
        if d.matched != (d.route.name in test.expect)
    )
    return (
        f"{shown(test.document)} takes {', '.join(taken) or 'no route'}"
        f" instead of {', '.join(test.expect)} ({why})"
    )


def _story(read: Sequence[tuple[Document, Reading]]) -> InStory:
    """What the last of these is to its story, had they come in this order."""
    members: list[Member] = []
    for n, (document, reading) in enumerate(read):
        others = [
            d.id
            for d, r in read[:n]
            if is_other_matter((d, r.extraction), (document, reading.extraction))
        ]
        newcomer = Member(
            document.id, document.id, document.source, document.title, reading.fingerprint
        )
        members.append(replace(newcomer, story=join(newcomer, members, others).story))
    told = [
        (document, reading.extraction)
        for member, (document, reading) in zip(members, read, strict=True)
        if member.story == members[-1].story
    ]
    *earlier, now = told
    return in_story(now, None, earlier[::-1], [document.source for document, _ in earlier])


def _source(config: Config, document: Path) -> str:
    """The source whose folder holds the document, or none, which no condition matches."""
    for name, source in config.sources.items():
        if document.absolute().is_relative_to(source.path.absolute()):
            return name
    return ""
