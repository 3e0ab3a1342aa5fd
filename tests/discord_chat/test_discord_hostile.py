"""Whatever the texts are: Discord takes every message, every item stands once, nobody is called."""

import asyncio
import json
import time
from collections import Counter
from typing import Any

import pytest
from digest_strategies import PATIENT, QUOTES, SECTIONS, STATEMENTS, TEXT, figures
from discord_limits import callback_faults, message_faults, pinged, texts
from discord_schemas import faults as schema_faults
from fake_store import OfferingStore
from hostile_digests import FILLERS, GROWN, LONGEST, Grown, fillers, hostile, lengths, selected
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_digests import PERIOD

from bot.chats.discord.choices import choices
from bot.chats.discord.render import Payload, render_digest
from bot.chats.discord.replies import render_reply
from bot.commands.registry import COMMANDS
from bot.core.digest import Line, Section, TextLine
from bot.ports import Reply

POST = "/channels/{channel_id}/messages"
HOOK = "/webhooks/{webhook_id}/{webhook_token}"
ID = "8c1fab12cd34ef567890"
LINES = QUOTES | STATEMENTS | figures() | SECTIONS | st.builds(TextLine, st.just(""))


def faults(messages: list[Payload], path: str) -> list[str]:
    found: list[str] = []
    for message in messages:
        found += message_faults(message) + schema_faults("POST", path, message)
        found += [f"calls {name}" for name in pinged(message)]
    return found


@settings(PATIENT, max_examples=30)
@given(GROWN)
def test_any_digest_is_taken_and_shows_every_item_once_over_its_parts(grown: Grown) -> None:
    digest = grown.digest
    messages = render_digest(digest, ID)
    assert faults(messages, POST) == []
    shown = "\n".join(map(texts, messages))
    for token, count in Counter(selected(digest)).items():
        assert shown.count(token) == count


@settings(PATIENT, max_examples=30)
@given(st.lists(LINES, max_size=6), fillers, lengths, st.booleans())
def test_any_answer_is_taken(
    lines: list[Line | Section], filler: str, length: int, private: bool
) -> None:
    tail = (filler * (length // len(filler) + 1))[:length]
    reply = Reply(tail, tuple(hostile(line, tail) for line in lines))
    buttons = (("back", "Back"), ("next", "Next page"), ("share", "Share here"))
    command = f"/find {tail[:100]}"
    messages = render_reply(reply, command=command, asker="7", buttons=buttons, private=private)
    assert faults(messages, HOOK) == []


@settings(PATIENT, max_examples=30)
@given(st.lists(TEXT), fillers, st.sampled_from([1, 50, 51, 99, 100, 101]))
def test_any_offered_value_is_taken(names: list[str], filler: str, length: int) -> None:
    long = (filler * 200)[:length]
    store: Any = OfferingStore(names=[*names, long, f"x{long}"])
    command = COMMANDS[0]
    offered = asyncio.run(choices(command, command.options[0], long, store))
    body = {"type": 8, "data": {"choices": offered}}
    assert callback_faults(body) == []
    json.dumps(body, ensure_ascii=False).encode()


@pytest.mark.no_cover
@pytest.mark.parametrize("filler", FILLERS)
def test_the_longest_of_everything_fits(filler: str) -> None:
    grown = Grown(PERIOD, filler, 2_500, 3, pieces=True).digest
    assert faults(render_digest(grown, ID), POST) == []
    lines = tuple(q for s in grown.sections for q in (*s.quotes, *s.statements, *s.figures))
    answer = Reply(filler * 100, lines)
    assert faults(render_reply(answer, command="/find x", asker="7"), HOOK) == []


def test_long_texts_take_time_in_proportion_to_what_is_shown_of_them() -> None:
    for filler in FILLERS[:3]:
        digest = hostile(PERIOD, (filler * LONGEST)[:LONGEST])
        began = time.process_time()
        render_digest(digest, ID)
        assert time.process_time() - began < 20
