"""`check`: each template is run on samples, for each platform whose channels use it."""

from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC
from typing import Final

from bot.app.template_samples import SAMPLES
from bot.config.faults import Fault, shown
from bot.config.lookup import group
from bot.config.model import Config
from bot.config.templates.places import template_places
from bot.config.templates.showing import may_show_items
from bot.config.tree import read_tree
from bot.core.body import Body, ItemLine
from bot.core.digest import Digest
from bot.core.templating import read_body, scope
from bot.engine.templates import TemplateProcess
from bot.errors import TemplateError
from bot.ports import Delivery, Templating

_NOTHING: Final = TemplateError(
    "it shows no quote, figure or statement of any sample",
    hint="show items by their names: {% for quote in quotes %}, then {{ quote }}",
)


def missing_folders(config: Config, text: str, file: str) -> list[Fault]:
    """Warn of folders that are not there: the bot would start, and read nothing."""
    root, _ = read_tree(text.removeprefix("\ufeff"), "")
    found = []
    for name, source in config.sources.items():
        place = group(group(root, "sources"), name).values.get("path")
        if place is not None and not source.path.is_dir():
            message = f"source {name!r}: there is no folder {shown(source.path.absolute(), 200)}"
            advice = "make it, or correct `path`; the bot starts all the same, and looks again"
            found.append(Fault(file, place.line, place.column, message, advice, "warning"))
    return found


async def try_templates(config: Config, text: str, file: str) -> list[Fault]:
    """What is wrong with the file's templates once they run, by place; each thing once.

    Args:
        config: what the file says.
        text: the file's text, for places.
        file: its name.
    """
    if not config.templates:
        return []
    places = template_places(text)
    found: dict[tuple[int, int, str], Fault] = {}
    process = TemplateProcess()
    try:
        for name, template in config.templates.items():
            used = {c.workspace for c in config.channels.values() if c.template == name}
            platforms = sorted({config.workspaces[workspace].platform for workspace in used})
            async for sample, error in _tried(template, platforms, process):
                place = places[name].of(error.line)
                words = f"{error} ({sample})" if sample else str(error)
                fault = Fault(file, *place, f"template {name!r}: {words}", error.hint)
                found.setdefault((*place, str(error)), fault)
    finally:
        await process.close()
    return sorted(found.values(), key=lambda fault: (fault.line, fault.column))


async def _tried(
    template: str, platforms: Iterable[str], process: Templating
) -> AsyncIterator[tuple[str, TemplateError]]:
    """What failed, and on which sample."""
    shows = False
    for sample, digest in SAMPLES.items():
        try:
            dressed = await _dressed(template, digest, process)
            for platform in platforms:
                _RENDERERS[platform](dressed)
        except TemplateError as error:
            yield sample, error
            if error.costly:
                return  # it would be the same, and as slow, with the others
            shows = True  # what it shows is for another run to tell
        else:
            bodies = [section.body or () for section in dressed.sections]
            shows |= any(isinstance(line, ItemLine) for body in bodies for line in body)
    if not (shows or may_show_items(template)):
        yield "", _NOTHING


async def _dressed(template: str, digest: Digest, process: Templating) -> Digest:
    bodies: list[Body] = []
    for number in range(len(digest.sections)):
        given = await process.render(template, scope(digest, number))
        bodies.append(read_body(given, digest, number))
    dressed = zip(digest.sections, bodies, strict=True)
    return replace(digest, sections=tuple(replace(s, body=body) for s, body in dressed))


def _on_console(digest: Digest) -> None:
    from bot.chats.console.render import render_digest  # noqa: PLC0415 - only for consoles

    render_digest(digest, "", width=None, styled=False)


def _on_desk(digest: Digest) -> None:
    from bot.chats.desk.render import Page, posts_part  # noqa: PLC0415 - only for a desk

    posts_part(Page("", ("",), UTC), [Delivery("sample", digest, "")])


def _on_slack(digest: Digest) -> None:
    from bot.chats.slack.render import render_digest  # noqa: PLC0415 - only for Slack

    render_digest(digest, "sample")


def _on_discord(digest: Digest) -> None:
    from bot.chats.discord.render import render_digest  # noqa: PLC0415 - only for Discord

    render_digest(digest, "sample")


_RENDERERS: Final[Mapping[str, Callable[[Digest], None]]] = {
    "console": _on_console,
    "desk": _on_desk,
    "slack": _on_slack,
    "discord": _on_discord,
}
