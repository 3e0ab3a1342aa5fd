import pytest
from fake_store import FakeStore
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands.completion import complete
from bot.commands.registry import COMMANDS


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("/q", ["/quotes"]),
        ("sub", ["/subscribe", "/subscriptions"]),
        ("/quotes sp", ["/quotes speaker:"]),
        ("/quotes speaker:il", ['/quotes speaker:"Ilse Marrow"']),
        ('/quotes since:7d speaker:"il', ['/quotes since:7d speaker:"Ilse Marrow"']),
        ("/quotes Ilse", ['/quotes speaker:"Ilse Marrow"']),
        ("/figures of:b", ["/figures of:boat", "/figures of:bridge"]),
        ("/quotes source:se", ["/quotes source:seeds"]),
        ("/quotes since:y", ["/quotes since:yesterday"]),
        ("/subscribe mode:18", ['/subscribe mode:"18:00 daily"', '/subscribe mode:"18:00 monday"']),
        ("/verbatim st", ["/verbatim status"]),
        ("/dance st", []),
        ("/quotes colour:r", []),
        ("/find " + "x" * 3000, []),
    ],
)
async def test_a_half_typed_line_is_completed(typed: str, expected: list[str]) -> None:
    assert await complete(typed, FakeStore.filled()) == expected  # type: ignore[arg-type]  # the part of the port it uses


async def test_every_command_is_offered_to_who_typed_nothing() -> None:
    offered = await complete("", FakeStore())  # type: ignore[arg-type]  # the part of the port it uses
    assert "/verbatim" in offered
    assert offered == [f"/{command.name}" for command in COMMANDS]


async def test_options_already_given_are_not_offered_again() -> None:
    offered = await complete("/quotes about:food ", FakeStore())  # type: ignore[arg-type]  # the part of the port it uses
    assert "/quotes about:food since:" in offered
    assert "/quotes about:food about:" not in offered


async def test_help_offers_the_commands() -> None:
    offered = await complete("/verbatim command:fi", FakeStore())  # type: ignore[arg-type]  # the part of the port it uses
    assert offered == ["/verbatim command:figures", "/verbatim command:find"]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
async def test_completion_never_fails(typed: str) -> None:
    for line in (typed, f"/quotes {typed}", f"/verbatim {typed}"):
        offered = await complete(line, FakeStore.filled())  # type: ignore[arg-type]  # the part of the port it uses
        assert len(offered) <= 20
