"""What comes to a channel, and why, is shown in one place."""

from dataclasses import replace

from fake_store import FakeStore, make_context

from bot.commands.answering import answer
from bot.commands.model import Context
from bot.core.digest import TextLine
from bot.core.routing import Mode, Route, When
from bot.ports import Asker

HERE = Asker("hq", "U1", "desk")
ROUTES = (
    Route("storms", ("flash",), When(text=("storm",))),
    Route("floods", ("desk", "flash"), When(text=("flood",)), Mode("hourly"), go_on=True),
    Route("rest", ("desk",)),
)


async def words(line: str, context: Context, asker: Asker = HERE) -> list[str]:
    reply = await answer(line, asker, context)
    return [line.text for line in reply.lines if isinstance(line, TextLine)]


async def test_a_channels_routes_subscriptions_and_silences_stand_together() -> None:
    context = replace(make_context(FakeStore()), routes=ROUTES)
    await answer("/subscribe about:ferries", HERE, context)
    await answer("/silence ferry for:8h", HERE, context)
    await answer("/silence for:1h", replace(HERE, channel="flash"), context)
    assert await words("/verbatim routes", context) == [
        "Routes of the file, top to bottom; the first that matches wins unless it continues",
        "2  floods: text “flood” · digest hourly · continues",
        "3  rest: everything · instant",
        "Subscriptions made from chat",
        "1  about ferries · instant · by hq:U1",
        "Silences in force: they hold new posts back until they are over",
        "1  ferry · until 20 Nov 2026, 22:00 · by hq:U1",
    ]


async def test_outside_of_a_channel_all_are_shown_with_theirs() -> None:
    context = replace(make_context(FakeStore()), routes=ROUTES)
    await answer("/subscribe about:ferries", HERE, context)
    shown = await words("/verbatim routes", context, Asker("command line", "me"))
    assert "1  [flash]  storms: text “storm” · instant" in shown
    assert "[desk]  1  about ferries · instant · by hq:U1" in shown
    assert shown[-1] == "Silences in force: they hold new posts back until they are over: none"


async def test_a_context_that_is_kept_follows_the_configuration() -> None:
    context = make_context(FakeStore())
    context = replace(context, renew=lambda kept: replace(kept, routes=ROUTES))
    assert "3  rest: everything · instant" in await words("/verbatim routes", context)


async def test_subscriptions_point_to_the_files_routes() -> None:
    shown = await words("/subscriptions", make_context(FakeStore()))
    assert shown[-1] == "/verbatim routes shows what comes here by the file's routes too."
