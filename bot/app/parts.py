"""What the configuration names, built and wired."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime

from bot.commands.access import Access
from bot.commands.model import Context
from bot.config.model import Config, FolderSource
from bot.config.routes import default_show, routes_for_core
from bot.ports import Clock, Source, Store
from bot.sources.registry import make_source


def wall_clock() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


def _nobody() -> None:
    """Nobody waits for the news."""


def command_context(
    config: Config, store: Store, clock: Clock, changed: Callable[[], None] = _nobody
) -> Context:
    """What commands may use; ``changed`` is told of every subscription and silence."""
    return Context(
        store=store,
        now=clock,
        zone=config.zone,
        channels=tuple(config.channels),
        sources=tuple(config.sources),
        routes=routes_for_core(config),
        show=default_show(config),
        changed=changed,
        access=Access(
            frozenset(config.access.admins), config.access.subscribe, config.access.query
        ),
    )


def people(admins: Iterable[str]) -> Mapping[str, list[str]]:
    """Ids of the admins who can be told something, by platform; a role cannot."""
    found: dict[str, list[str]] = {}
    for platform, _, person in sorted(admin.partition(":") for admin in admins):
        if not person.startswith("role:"):
            found.setdefault(platform, []).append(person)
    return found


def build_source(name: str, source: FolderSource, clock: Clock) -> Source:
    """One source."""
    return make_source(
        source.kind,
        name,
        clock=clock,
        path=source.path,
        watch=source.watch,
        max_bytes=source.max_size,
    )
