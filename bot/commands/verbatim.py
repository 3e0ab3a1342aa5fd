"""``/verbatim help|status|sources|routes|forget``: the bot about itself, and what it forgets."""

from collections.abc import Collection, Iterator, Sequence

from bot.commands.asking import some, when
from bot.commands.forget import forget
from bot.commands.model import Command, Context, Option, Values
from bot.commands.parsing import find_command
from bot.commands.routes import routes
from bot.commands.waiting import waiting
from bot.core.digest import Line, TextLine
from bot.ports import Asker, Reply, SourceStatus

_TOPICS = ("help", "status", "sources", "routes", "forget")
_EXAMPLE = "/verbatim help quotes"


def about(others: Sequence[Command]) -> Command:
    """Make the command; its help speaks of itself and of the others."""

    async def run(values: Values, asker: Asker, context: Context) -> Reply:
        match values.text("topic"):
            case "status":
                return await _status(context)
            case "sources":
                return await _sources(context)
            case "routes":
                return await routes(asker, context)
            case "forget":
                item, confirmed = values.text("command"), values.text("confirm")
                return await forget(item, confirmed, asker, context)
            case _:
                return _help(values.text("command"), (*others, command))

    command = Command(
        "verbatim",
        "help, status, sources and routes of the bot; what it shall forget",
        _EXAMPLE,
        run,
        (
            Option("topic", f"{', '.join(_TOPICS[:-1])} or forget", "choice", _TOPICS, main=True),
            Option("command", "what to explain, or the document to forget", "words", main=True),
            Option("confirm", "the id of the document to forget, if that is meant", "words"),
        ),
    )
    return command


def _help(name: str | None, commands: Sequence[Command]) -> Reply:
    if name is None:
        lines: list[Line] = []
        for c in commands:
            lines += [TextLine(c.example), TextLine(c.summary, "faint")]
        return Reply("Commands, each with an example", tuple(lines))
    wanted = name.lower().removeprefix("/").removeprefix("verbatim ")
    command = find_command("verbatim" if wanted in _TOPICS else wanted, commands)
    options = [TextLine(f"{o.name}:  {o.summary}{_offers(o)}") for o in command.options]
    example = TextLine(f"Example: {command.example}", "faint")
    return Reply(
        f"/{command.name} · {command.summary}", (TextLine(command.usage), *options, example)
    )


def _offers(option: Option) -> str:
    notes = ["bare words will do"] if option.main else []
    if option.choices and "(" not in option.summary:  # it names some already
        notes.append("such as " + ", ".join(option.choices))
    return f" ({'; '.join(notes)})" if notes else ""


async def _status(context: Context) -> Reply:
    status = await context.store.status()
    kept = (
        (status.documents, "document"),
        (status.quotes, "quote"),
        (status.figures, "figure"),
    )
    lines: list[Line] = [TextLine(", ".join(some(n, noun) for n, noun in kept))]
    deliveries = ", ".join(f"{n:,} {state}" for state, n in sorted(status.deliveries.items()))
    lines.append(TextLine(f"Deliveries: {deliveries or 'none yet'}"))
    lines += await waiting(context)
    lines += [_source(s, context) for s in status.sources]
    notices = context.notices()
    lines += [
        TextLine(f"{n.sentence} (since {when(n.since, context)})", "warning") for n in notices
    ]
    lines += _failures(status.failures, {n.sentence for n in notices})
    return Reply("Status", tuple(lines))


def _failures(failures: Sequence[tuple[str, str]], told: Collection[str]) -> Iterator[TextLine]:
    """A line a reason, the newest first; what a notice says already is not said again."""
    by_reason: dict[str, list[str]] = {}
    for where, reason in failures:
        by_reason.setdefault(_of(where, reason), []).append(where)
    for reason, places in by_reason.items():
        others = f" and {len(places) - 1} more" if len(places) > 1 else ""
        why = "failed, as said above" if reason in told else reason
        yield TextLine(f"{places[0]}{others}: {why}", "warning")


def _of(where: str, reason: str) -> str:
    """What is said of a place, without naming it once more: "empty: 0 bytes"."""
    place = where.partition(": ")[2]
    for name in (place, place.rpartition("/")[2]):
        if name and reason.startswith(f"{name} "):
            return reason.removeprefix(f"{name} ").removeprefix("is ")
    return reason


async def _sources(context: Context) -> Reply:
    status = await context.store.status()
    known = {s.name: s for s in status.sources}
    lines: list[Line] = []
    for source in known.values():
        lines.append(_source(source, context))
        lines += [
            TextLine(f"{where.removeprefix(f'{source.name}: ')}: {_of(where, reason)}", "faint")
            for where, reason in status.failures
            if where.startswith(f"{source.name}: ")
        ]
    waiting = [name for name in context.sources if name not in known]
    lines += [TextLine(f"{name}: not looked at yet") for name in waiting]
    return Reply("Sources", tuple(lines) or (TextLine("No source is set up.", "warning"),))


def _source(source: SourceStatus, context: Context) -> TextLine:
    parts = [f"{source.name}: {some(source.documents, 'document')}"]
    if source.refused:
        parts.append(f"{source.refused:,} could not be read")
    looked = when(source.last_look, context) if source.last_look else "never"
    parts.append(f"last look {looked}")
    if source.last_new:
        parts.append(f"last new {when(source.last_new, context)}")
    if source.problem:
        parts.append(source.problem)
    return TextLine(" · ".join(parts), "warning" if source.problem else "plain")
