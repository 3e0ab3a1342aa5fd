"""A series on the console and on the desk: a table, bars, a picture."""

import sys
from dataclasses import replace
from datetime import date

import httpx
import pytest
from digest_strategies import figures
from fake_store import BOATS, FakeStore
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_digests import figure, ref

from bot.chats.charts.child import ABSENT
from bot.chats.charts.painter import Painter
from bot.chats.console.render import render_reply
from bot.chats.desk.pages import Pages
from bot.chats.discord.replies import render_reply as on_discord
from bot.chats.neutral import neutralise
from bot.chats.slack.replies import render_reply as on_slack
from bot.commands.model import Context
from bot.core.chart import chart
from bot.core.digest import PointLine, TextLine
from bot.core.series.history import rows
from bot.ports import Reply

SENTENCE = "The board counted about 35 boats, reportedly, in Saltmere."
LINE = PointLine(
    date(2026, 11, 19),
    replace(
        figure("35 boats", "35", SENTENCE, hedge="about … reportedly", by="The board"),
        document=ref(),
    ),
    before=replace(figure("28 boats", "28", "It counted 28 boats."), document=ref()),
    notes=("disagrees with wire",),
    disputed=True,
)
PLAIN = replace(LINE, before=None, notes=(), disputed=False, day=date(2026, 11, 2))
REPLY = Reply(
    "Track · boats lost",
    (LINE, PLAIN, TextLine("Other figures", "heading")),
    chart=chart("boats lost", BOATS, rows(BOATS)),
)


def test_the_console_shows_a_table_with_bars_above() -> None:
    shown = render_reply(REPLY, width=None, styled=False).splitlines()
    assert shown[1] == "  20 ▁▆█ 35  2026-11-17 to 2026-11-19"
    head = shown[3]
    assert head.split() == ["date", "figure", "source", "document"]
    assert shown[4].startswith(
        "  19 Nov 2026  28 boats → 35 boats (about … reportedly) — The board"
    )
    assert shown[5] == "    ≠ corrected; disagrees with wire"
    assert shown[6].index("seeds") == head.index("source")
    assert shown[6].endswith("Harbour of Saltmere reopens after the flood")


def test_a_narrow_terminal_has_the_titles_below() -> None:
    shown = render_reply(REPLY, width=70, styled=False)
    assert "    Harbour of Saltmere reopens after the flood\n" in shown
    assert "document" not in shown.splitlines()[3]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.builds(PointLine, st.dates(), figures(), st.none() | figures()), max_size=4))
def test_every_chat_shows_any_figure_whole_and_harmless(lines: list[PointLine]) -> None:
    reply = Reply("Track", tuple(lines))
    console = render_reply(reply, width=None, styled=False)
    for line in lines:
        # A row ends without spaces, whatever its last cell ends with.
        assert neutralise(line.figure.phrase.text).rstrip() in console
    assert "\x1b" not in console
    assert on_discord(reply)
    assert on_slack(reply)


async def page(context: Context, painter: Painter) -> str:
    application = Pages("desk", ("desk",), context, "127.0.0.1", painter=painter).application()
    transport = httpx.ASGITransport(application)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8484") as client:
        return (await client.get("/ask", params={"command": "/track boats"})).text


def painter(code: str) -> Painter:
    return Painter((sys.executable, "-c", f"import sys; sys.stdin.read(); {code}"))


async def test_the_desk_shows_the_picture_with_its_words_and_the_table(context: Context) -> None:
    shown = await page(context, painter("sys.stdout.write('picture')"))
    assert '<img src="data:image/png;base64,cGljdHVyZQ==" alt="Chart of boats lost' in shown
    assert "<th>Figure</th>" in shown
    assert "<del>28 boats</del> → <b>31 boats</b>" in shown
    assert '<tr class="disputed">' in shown


async def test_the_desk_without_a_picture_says_why(context: Context) -> None:
    shown = await page(context, painter(f"sys.exit({ABSENT})"))
    assert "<img" not in shown
    assert "vl-convert-python is not installed" in shown
    assert "<b>35 boats</b>" in shown


@pytest.fixture
def store() -> FakeStore:
    return FakeStore.filled()
