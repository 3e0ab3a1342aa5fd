"""Who may change what a channel gets; asked of every command in one place."""

from contextlib import suppress
from dataclasses import replace

import pytest
from fake_store import FakeStore, make_context
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.access import Access, Who
from bot.commands.answering import answer
from bot.commands.model import Command
from bot.commands.registry import COMMANDS
from bot.errors import CommandError
from bot.ports import Asker

MEMBER = Asker("guild", "8", "desk", platform="discord", manages=False)
MANAGER = replace(MEMBER, manages=True)
COLLEAGUE = Asker("hq", "U1", "desk", platform="slack")
LOCAL = Asker("terminal", "me", "desk", platform="console", local=True)
ADMINS = frozenset(("discord:9", "discord:role:55", "slack:U9"))


@pytest.mark.parametrize(
    ("subscribe", "may"),
    [
        (None, {"manager", "colleague"}),
        ("everyone", {"member", "manager", "colleague"}),
        ("channel-managers", {"manager"}),
        ("admins", set()),
    ],
)
def test_each_right_lets_in_whom_it_names(subscribe: Who | None, may: set[str]) -> None:
    access = Access(ADMINS, subscribe)
    people = {"member": MEMBER, "manager": MANAGER, "colleague": COLLEAGUE}
    assert {name for name, person in people.items() if access.may_change(person)} == may
    admins = (replace(MEMBER, user="9"), replace(MEMBER, roles=("4", "55")), LOCAL)
    assert all(access.may_change(person) for person in admins)


def test_an_id_of_one_platform_gives_no_right_on_another() -> None:
    access = Access(frozenset(("slack:9", "discord:role:U9")), "admins")
    assert not access.may_change(replace(MEMBER, user="9"))
    assert not access.may_change(replace(COLLEAGUE, user="role:U9"))
    assert not access.may_change(Asker("desk", "9"))


@pytest.mark.parametrize("line", ["/subscribe about:boats", "/unsubscribe 1"])
async def test_who_may_not_is_told_who_may_and_nothing_changes(line: str) -> None:
    store = FakeStore.filled()
    context = make_context(store)
    await answer("/subscribe about:storms", MANAGER, context)
    with pytest.raises(CommandError, match=r"people who may manage this channel .*ask one of them"):
        await answer(line, MEMBER, context)
    strict = replace(context, access=Access(ADMINS, "admins"))
    with pytest.raises(CommandError, match=r"Only Verbatim's admins .*access: admins"):
        await answer(line, MANAGER, strict)
    managers = replace(context, access=Access(ADMINS, "channel-managers"))
    with pytest.raises(CommandError, match="Only Verbatim's admins"):
        await answer(line, COLLEAGUE, managers)
    assert [s.about for s in store.made] == ["storms"]


@given(
    st.builds(Asker, st.just("x"), st.text(max_size=5), st.just("desk"), st.text(max_size=8)),
    st.sampled_from([None, "everyone", "channel-managers", "admins"]),
)
def test_whoever_is_not_known_has_only_what_everyone_has(
    asker: Asker, subscribe: Who | None
) -> None:
    access = Access(frozenset(), subscribe)
    assert access.may_change(asker) == (subscribe in (None, "everyone"))


async def test_everybody_may_ask_whatever_the_right_to_change() -> None:
    context = make_context(FakeStore.filled(), access=Access(frozenset(), "admins"))
    for command in COMMANDS:
        if command.queries:
            assert await answer(command.example, MEMBER, context)


def test_commands_that_change_something_say_so() -> None:
    assert {c.name for c in COMMANDS if not c.queries} >= {"subscribe", "unsubscribe"}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c.name)
@pytest.mark.parametrize(
    ("query", "may"),
    [
        ("everyone", {"member", "manager", "colleague"}),
        ("channel-managers", {"manager"}),
        ("admins", set()),
    ],
)
async def test_only_who_may_ask_is_answered_whatever_the_command(
    command: Command, query: Who, may: set[str]
) -> None:
    context = make_context(FakeStore.filled(), access=Access(ADMINS, "everyone", query))
    people = {"member": MEMBER, "manager": MANAGER, "colleague": COLLEAGUE}
    for name, person in (people | {"admin": replace(MEMBER, user="9"), "local": LOCAL}).items():
        if name in may or name in ("admin", "local"):
            with suppress(CommandError):  # there may be nothing to end
                assert await answer(command.example, person, context)
            continue
        with pytest.raises(CommandError, match=r"ask one of them to type this command here"):
            await answer(command.example, person, context)


async def test_who_may_not_ask_is_told_no_more_than_that() -> None:
    context = make_context(FakeStore.filled(), access=Access(ADMINS, query="admins"))
    for line in ("/nonsense", "/quotes nobody:x", ""):
        with pytest.raises(CommandError, match="Only Verbatim's admins can ask here"):
            await answer(line, MEMBER, context)
