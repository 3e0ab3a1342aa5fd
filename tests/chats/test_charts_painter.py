"""Pictures are drawn in another process; a table without a picture is an answer too."""

import asyncio
import sys
import time
from datetime import date

import pytest

from bot.chats.charts.child import ABSENT
from bot.chats.charts.painter import Painter
from bot.core.chart import Chart, ChartPoint

CHART = Chart(
    "boats lost · Saltmere <script>alert(1)</script>\x00\u202e",
    "number",
    (
        ChartPoint(date(2026, 11, 17), 20.0, 20.0, "20", "wire"),
        ChartPoint(date(2026, 11, 17), 28.0, 28.0, "28", "courier", "corrected"),
        ChartPoint(date(2026, 11, 18), 30.0, 40.0, "30 to 40", "datum.x + \"'`${}"),
        ChartPoint(date(2026, 11, 19), 35.0, 35.0, "35", "\ud800", "withdrawn"),
    ),
    "Chart of boats lost.",
)


def python(code: str, seconds: float = 20.0) -> Painter:
    return Painter((sys.executable, "-c", code), seconds)


async def test_a_chart_becomes_a_picture_while_the_loop_goes_on() -> None:
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.005)
            ticks += 1

    ticking = asyncio.create_task(tick())
    started = time.monotonic()
    picture = await Painter().paint(CHART)
    took = time.monotonic() - started
    ticking.cancel()
    assert picture.problem == ""
    assert picture.alt == "Chart of boats lost."
    assert picture.png is not None
    assert picture.png.startswith(b"\x89PNG\r\n\x1a\n")
    width = int.from_bytes(picture.png[16:20], "big")
    assert 1000 < width < 2500
    assert ticks > took * 20


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (f"import sys; sys.stdin.read(); sys.exit({ABSENT})", "is not installed"),
        ("import sys; sys.stdin.read(); sys.exit(1)", "could not be drawn"),
        ("import sys; sys.stdin.read()", "could not be drawn"),
        ("raise SystemExit('broken \\udcff')", "could not be drawn"),
    ],
)
async def test_what_cannot_be_drawn_is_told(code: str, problem: str) -> None:
    picture = await python(code).paint(CHART)
    assert picture.png is None
    assert problem in picture.problem
    assert picture.alt == CHART.alt


async def test_a_picture_that_takes_too_long_is_given_up() -> None:
    picture = await python("import time; time.sleep(60)", seconds=0.3).paint(CHART)
    assert "could not be drawn" in picture.problem


async def test_a_program_that_is_not_there_is_told() -> None:
    picture = await Painter(("/nowhere/at/all",)).paint(CHART)
    assert "could not be drawn" in picture.problem
