"""``/verbatim routes``: what a channel gets, from the file and from chat, and what is silenced."""

from collections.abc import Iterator, Sequence

from bot.commands import silence, subscribe
from bot.commands.model import Context
from bot.core.describing import described
from bot.core.digest import Line, TextLine
from bot.core.routing import Route
from bot.ports import Asker, Reply


async def routes(asker: Asker, context: Context) -> Reply:
    """Tell all that decides what comes to the asker's channel; outside of one, to each channel."""
    channel = asker.channel
    mine = [r for r in context.routes if channel is None or channel in r.send]
    subscriptions = await context.store.subscriptions(channel)
    silences = await context.store.silences(channel)
    now = context.now()
    parts = (
        (
            "Routes of the file, top to bottom; the first that matches wins unless it continues",
            [_route(r, context.routes, everywhere=channel is None) for r in mine],
        ),
        (
            "Subscriptions made from chat",
            [_of(s.channel, channel, subscribe.line(s)) for s in subscriptions],
        ),
        (
            "Silences in force: they hold new posts back until they are over",
            [_of(s.channel, channel, silence.line(s, context)) for s in silences if s.until > now],
        ),
    )
    return Reply(f"What comes to {channel or 'each channel'}", tuple(_listed(parts)))


def _listed(parts: Sequence[tuple[str, Sequence[TextLine]]]) -> Iterator[Line]:
    for title, lines in parts:
        yield TextLine(title if lines else f"{title}: none", "faint")
        yield from lines


def _route(route: Route, all_of_them: Sequence[Route], *, everywhere: bool) -> TextLine:
    place = f"{all_of_them.index(route) + 1}  " + (
        f"[{', '.join(route.send)}]  " if everywhere else ""
    )
    mode = f"digest {route.mode.schedule}" if route.mode.schedule else "instant"
    end = " · continues" if route.go_on else ""
    return TextLine(f"{place}{route.name}: {described(route.when)} · {mode}{end}")


def _of(channel: str, asked: str | None, line: TextLine) -> TextLine:
    return line if asked is not None else TextLine(f"[{channel}]  {line.text}", line.style)
