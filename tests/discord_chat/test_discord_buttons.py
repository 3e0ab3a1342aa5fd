"""Buttons of a post over several documents, over changed ones, and questions that go wrong."""

from dataclasses import replace

import pytest
from discord_chats import CHANNEL, Chats
from discord_limits import texts
from discord_server import DiscordServer
from fake_store import DOCUMENT, EXTRACTION, TEXT
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.chats.discord.actions import act
from bot.chats.discord.turning import buttons_for, turned
from bot.chats.passages import passages
from bot.core.compose import period, section
from bot.core.digest import Show, TextLine
from bot.core.document import document_id
from bot.core.spans import Span
from bot.ports import Asker, Delivery, Entry, Reply, Store

ME = Asker("guild", "8", "desk")


def documents(count: int, revision: int = 1) -> list[Entry]:
    made = []
    for n in range(count):
        key = f"d{n}.txt"
        document = replace(DOCUMENT, id=document_id("seeds", key), key=key, revision=revision)
        made.append(Entry(document, f"s{revision}{n}", f"x{revision}{n}", EXTRACTION))
    return made


async def planned(store: Store, chats: Chats, count: int) -> Delivery:
    """A period's digest over so many documents, kept by the store."""
    entries = documents(count)
    parts = [section(e.document, e.extraction, Show()) for e in entries]
    # Put together by hand: gathered, copies of one text would be named beside the first.
    digest = replace(period("evening", [], chats.time()), sections=tuple(parts))
    delivery = Delivery("period-1", digest, "desk")
    for entry in entries[:-1]:
        await store.ingest(entry)
    await store.ingest(replace(entries[-1], deliveries=(delivery,)))
    return delivery


def words(reply: Reply) -> str:
    return "\n".join(line.text for line in reply.lines if isinstance(line, TextLine))


async def test_a_digest_of_several_documents_answers_for_each_up_to_a_limit(
    store: Store, chats: Chats
) -> None:
    await planned(store, chats, 5)
    context = chats.context()
    more = await act("more", "period-1", 1, ME, context)
    assert len(more.lines) == 4
    assert "2 more documents" in words(more)
    why = await act("why", "period-1", 1, ME, context)
    assert words(why).count("Why · Saltmere harbour reopens") == 3
    around = await act("context", "period-1", 1, ME, context)
    assert len(around.lines) == 5


async def test_context_of_a_document_that_moved_on_is_what_was_posted(
    store: Store, chats: Chats
) -> None:
    await planned(store, chats, 1)
    (newer,) = documents(1, revision=2)
    await store.ingest(newer)
    around = await act("context", "period-1", 1, ME, chats.context())
    shown = {line.sentence.text for line in around.lines}  # type: ignore[union-attr]  # sentences
    assert shown
    assert all(text in TEXT for text in shown)


@given(st.text(max_size=900), st.lists(st.tuples(st.integers(0, 900), st.integers(0, 80))))
def test_passages_are_verbatim_in_order_and_hold_each_place(
    text: str, places: list[tuple[int, int]]
) -> None:
    spans = [Span(start, start + length) for start, length in places]
    found = list(passages(text, spans))
    assert all(text[p.span.start : p.span.end] == p.text for p in found)
    assert [p.span.start for p in found] == sorted(p.span.start for p in found)
    for span in spans:
        if span.end <= len(text):
            assert any(p.span.start <= span.start and span.end <= p.span.end for p in found)


@pytest.mark.parametrize(
    ("line", "by", "other"),
    [
        ("/quotes speaker:x", 1, "/quotes speaker:x page:2"),
        ("/quotes speaker:x page:3", -1, "/quotes speaker:x page:2"),
        ("/quotes page:1", -1, "/quotes page:1"),
        ("/nonsense", 1, "/nonsense"),
    ],
)
def test_pages_turn_by_the_command_they_answer(line: str, by: int, other: str) -> None:
    assert turned(line, by) == other


def test_what_changes_something_is_not_shared_by_a_button() -> None:
    reply = Reply("Subscribed desk", (TextLine("1"),))
    assert buttons_for("/subscribe about:x", reply) == ()
    assert buttons_for("/nonsense", reply) == ()
    assert buttons_for("/find x", reply) == (("share", "Share here"),)


async def test_a_question_told_twice_is_answered_once(server: DiscordServer, chats: Chats) -> None:
    server.fail("POST", "callback", status=400, body={"code": 40060, "message": "acknowledged"})
    await chats.up()
    twice = await server.gateway.command("verbatim", {})
    await server.until(lambda: server.count("POST", "callback") == 1)
    other = await server.gateway.command("verbatim", {})
    await server.until(lambda: other.original)
    assert twice.original is None


@pytest.mark.parametrize("how", [{"status": 503}, {"reset": True}], ids=str)
async def test_an_answer_that_cannot_be_given_ends_no_other(
    server: DiscordServer, chats: Chats, how: dict[str, int]
) -> None:
    server.fail("POST", "callback", **how)
    with capture_logs() as logs:
        await chats.up()
        await server.gateway.command("verbatim", {})
        await server.until(lambda: server.count("POST", "callback") == 1)
        other = await server.gateway.command("verbatim", {})
        await server.until(lambda: other.original)
    assert any(log["event"] == "interaction not answered" for log in logs)


async def test_what_no_command_of_ours_sent_is_left_alone(
    server: DiscordServer, chats: Chats
) -> None:
    await chats.up()
    strange = await server.gateway.press("someone:elses", {"components": []})
    broken = await server.gateway.interact(2, {})
    ping = await server.gateway.interact(9, {})
    asked = await server.gateway.command("quotes", {"page": "x"})
    await server.until(lambda: asked.original)
    assert "write a whole number" in texts(asked.original or {})
    assert (strange.callback, ping.callback, broken.original) == (None, None, None)


async def test_another_servers_question_is_left_to_whoever_serves_it(
    server: DiscordServer, chats: Chats
) -> None:
    await chats.up()
    theirs = await server.gateway.command("verbatim", {}, guild="1", channel=CHANNEL)
    ours = await server.gateway.command("verbatim", {})
    await server.until(lambda: ours.original)
    assert theirs.callback is None
