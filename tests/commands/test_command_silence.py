from datetime import timedelta

import pytest
from fake_store import NOW, FakeStore, make_context

from bot.commands.answering import answer
from bot.core.digest import TextLine
from bot.errors import CommandError
from bot.ports import Asker, Reply

HERE = Asker("hq", "U1", "desk")


async def ask(line: str, store: FakeStore, asker: Asker = HERE) -> Reply:
    return await answer(line, asker, make_context(store))


def words(reply: Reply) -> list[str]:
    return [line.text for line in reply.lines if isinstance(line, TextLine)]


@pytest.mark.parametrize(
    ("line", "what", "span"),
    [
        ("/silence for:8h", None, timedelta(hours=8)),
        ("/silence 2h", None, timedelta(hours=2)),
        ('/silence "ferry strike" for:2d', "ferry strike", timedelta(days=2)),
        ("/silence ferry strike", "ferry strike", timedelta(days=1)),
        ("/silence what:2h for:1d", "2h", timedelta(days=1)),
    ],
)
async def test_a_silence_is_of_everything_or_of_some_words_and_ends_by_itself(
    line: str, what: str | None, span: timedelta
) -> None:
    store = FakeStore()
    reply = await ask(line, store)
    (made,) = store.quiet
    assert (made.channel, made.by, made.what) == ("desk", "hq:U1", what)
    assert made.until == NOW + span
    assert [c.command for c in reply.choices] == ["/silence end:1"]


async def test_a_silence_says_until_when_on_the_readers_clock() -> None:
    reply = await ask("/silence for:8h", FakeStore())
    assert reply.title == "desk is quiet until 20 Nov 2026, 22:00"


async def test_without_words_the_silences_in_force_are_listed_each_with_its_end() -> None:
    store = FakeStore()
    assert words(await ask("/silence", store)) == [
        'None in force. Make one: /silence what:"ferry strike" for:8h'
    ]
    await ask("/silence for:8h", store)
    await ask("/silence ferry", store)
    await ask("/silence for:1h", store, Asker("hq", "U1", "other"))
    reply = await ask("/silence", store)
    assert words(reply) == [
        "1  everything · until 20 Nov 2026, 22:00 · by hq:U1",
        "2  ferry · until 21 Nov 2026, 14:00 · by hq:U1",
    ]
    assert [c.command for c in reply.choices] == ["/silence end:1", "/silence end:2"]


async def test_an_ended_silence_is_listed_no_more_and_cannot_be_ended_again() -> None:
    store = FakeStore()
    await ask("/silence for:8h", store)
    assert (await ask("/silence end:1", store)).title == "Ended silence 1 of desk"
    assert words(await ask("/silence", store))[0].startswith("None in force")
    with pytest.raises(CommandError, match="no silence 1 in force"):
        await ask("/silence end:1", store)


async def test_another_channels_silence_cannot_be_ended_from_here() -> None:
    store = FakeStore()
    await ask("/silence for:8h", store)
    with pytest.raises(CommandError, match="other has no silence 1"):
        await ask("/silence end:1", store, Asker("hq", "U1", "other"))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("/silence for:soon", "write a time such as 30m, 8h or 2d"),
        ("/silence for:365d", "lasts 90d at the most"),
        ("/silence end:no", "write a whole number"),
    ],
)
async def test_what_is_no_length_or_number_is_answered_with_what_to_write(
    line: str, message: str
) -> None:
    store = FakeStore()
    with pytest.raises(CommandError, match=message):
        await ask(line, store)
    assert store.quiet == []


@pytest.mark.parametrize(
    ("line", "what", "hours"),
    [
        ("/silence Sarnevo 8h", "Sarnevo", 8),
        ("/silence Sarnevo for 8h", "Sarnevo", 8),
        ("/silence ferry strike 2 d", "ferry strike", 48),
        ("/silence what:Sarnevo 8H", "Sarnevo", 8),
        ("/silence for 8h", None, 8),
        ("/silence 8h", None, 8),
        ("/silence Sarnevo", "Sarnevo", 24),
        ("/silence route A8h", "route A8h", 24),
        ("/silence 8h ferry", "8h ferry", 24),
        ('/silence what:"the last 8h" for:1h', "the last 8h", 1),
    ],
)
async def test_a_length_that_ends_the_words_is_how_long(
    line: str, what: str | None, hours: int
) -> None:
    store = FakeStore()
    await ask(line, store)
    (made,) = store.quiet
    assert (made.what, made.until - made.made) == (what, timedelta(hours=hours))


@pytest.mark.parametrize("line", ["/silence Sarnevo 8 hours", "/silence 2days", "/silence x 0h"])
async def test_a_length_in_other_words_is_asked_about(line: str) -> None:
    store = FakeStore()
    with pytest.raises(CommandError, match="is that how long"):
        await ask(line, store)
    assert store.quiet == []


@pytest.mark.parametrize("line", ["/silence what: for:8h", '/silence what:"" for:8h'])
async def test_words_that_are_missing_silence_nothing(line: str) -> None:
    store = FakeStore()
    with pytest.raises(CommandError, match="“what:” has no value"):
        await ask(line, store)
    assert store.quiet == []


async def test_a_silence_needs_a_channel() -> None:
    with pytest.raises(CommandError, match="ask in the one that shall be quiet"):
        await ask("/silence for:1h", FakeStore(), Asker("hq", "U1"))
