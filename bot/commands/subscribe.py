"""``/subscribe``, ``/unsubscribe``, ``/subscriptions``: routes that people make from chat."""

from bot.commands.model import Command, Context, Option, Values
from bot.core.digest import Line, TextLine
from bot.core.schedules import EXAMPLES
from bot.errors import CommandError
from bot.ports import Asker, Reply, Subscription

_FORGET = Option("id", "the number that /subscriptions shows", "number", main=True, required=True)
_WANTED = (
    Option("about", "words that must stand in the text", main=True),
    Option("speaker", "who must be quoted or reported", "speaker"),
    Option("figure", "what must be counted", "counted"),
    Option("mode", "when to post: instant, or a schedule", "mode", ("instant", *EXAMPLES)),
)

_ALL = ("everything", "all")
"""Bare words for no condition at all; who wants the word itself writes `about:everything`."""

_MORE = TextLine("/verbatim routes shows what comes here by the file's routes too.", "faint")


async def subscribe(values: Values, asker: Asker, context: Context) -> Reply:
    """Make a subscription of the asker's channel; the same one is never made twice."""
    channel, about = _channel(asker), values.text("about")
    if about and "about" in values.parsed.bare and about.casefold() in _ALL:
        about = None
    wanted = Subscription(
        id=0,
        channel=channel,
        by=f"{asker.chat}:{asker.user}",
        about=about,
        speaker=values.text("speaker"),
        figure=values.text("figure"),
        mode=values.text("mode") or "instant",
        made=context.now(),
    )
    for known in await context.store.subscriptions(channel):
        if _terms(known) == _terms(wanted):
            return Reply(f"{channel} has this already, as number {known.id}", (line(known),))
    made = await context.store.subscribe(wanted)
    context.changed()
    stop = TextLine(f"/unsubscribe {made.id} ends it.", "faint")
    return Reply(f"Subscribed {channel}", (line(made), stop))


async def unsubscribe(values: Values, asker: Asker, context: Context) -> Reply:
    """End a subscription of the asker's channel."""
    channel, number = _channel(asker), values.number("id", 0)
    if not await context.store.unsubscribe(number, channel):
        raise CommandError(
            f"{channel} has no subscription {number}: /subscriptions lists them.",
            UNSUBSCRIBE.usage,
        )
    context.changed()
    return Reply(f"Ended subscription {number} of {channel}")


async def subscriptions(values: Values, asker: Asker, context: Context) -> Reply:
    """List the subscriptions of the asker's channel."""
    del values
    channel = _channel(asker)
    known = await context.store.subscriptions(channel)
    if not known:
        empty = TextLine(f"None yet. Make one: {SUBSCRIBE.example}")
        return Reply(f"Subscriptions of {channel}", (empty, _MORE))
    lines: tuple[Line, ...] = (*(line(s) for s in known), _MORE)
    return Reply(f"Subscriptions of {channel}", lines)


def _channel(asker: Asker) -> str:
    if asker.channel is None:
        raise CommandError("Subscriptions belong to a channel: ask in the one that shall get them.")
    return asker.channel


def _terms(subscription: Subscription) -> tuple[str | None, ...]:
    s = subscription
    return (s.about, s.speaker, s.figure, s.mode)


def line(subscription: Subscription) -> TextLine:
    """One subscription with its number, what it asks for, when, and who asked."""
    s = subscription
    named = (("about", s.about), ("speaker", s.speaker), ("figure", s.figure))
    terms = " · ".join(f"{name} {value}" for name, value in named if value) or "everything"
    return TextLine(f"{s.id}  {terms} · {s.mode} · by {s.by}")


SUBSCRIBE = Command(
    "subscribe",
    "post here whatever matches from now on",
    '/subscribe speaker:Brackwater mode:"18:00 daily"',
    subscribe,
    _WANTED,
    queries=False,
)
UNSUBSCRIBE = Command(
    "unsubscribe", "end a subscription", "/unsubscribe 3", unsubscribe, (_FORGET,), queries=False
)
SUBSCRIPTIONS = Command(
    "subscriptions", "what this channel has subscribed to", "/subscriptions", subscriptions
)
