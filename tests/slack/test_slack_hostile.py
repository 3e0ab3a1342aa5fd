"""Whatever the texts are: Slack takes every message, every item stands once, nobody is called."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Sequence
from typing import Any

import pytest
from digest_strategies import PATIENT, QUOTES, SECTIONS, STATEMENTS, TEXT, figures
from fake_store import OfferingStore
from hostile_digests import FILLERS, GROWN, LONGEST, Grown, fillers, hostile, lengths, selected
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_digests import PERIOD
from slack_checks import message_faults, option_faults, shown, view_faults

from bot.chats.slack import forms, sharing
from bot.chats.slack.choices import choices
from bot.chats.slack.packing import Payload
from bot.chats.slack.pages import Bound
from bot.chats.slack.render import marker, render_digest
from bot.chats.slack.replies import render_reply
from bot.commands.model import Command
from bot.commands.registry import COMMANDS
from bot.core.digest import Line, Section, TextLine
from bot.ports import Reply

ID = "8c1fab12cd34ef567890"
LINES = QUOTES | STATEMENTS | figures() | SECTIONS | st.builds(TextLine, st.just(""))


def faults(payloads: Sequence[Payload]) -> list[str]:
    return [fault for payload in payloads for fault in message_faults(payload)]


@settings(PATIENT, max_examples=30)
@given(GROWN)
def test_any_digest_is_taken_and_shows_every_item_once_over_its_parts(grown: Grown) -> None:
    digest = grown.digest
    payloads = render_digest(digest, ID)
    assert faults(payloads) == []
    assert [marker(p) for p in payloads] == [(ID, n) for n in range(1, len(payloads) + 1)]
    blocks = "\n".join(map(shown, payloads))
    for token, count in Counter(selected(digest)).items():
        assert blocks.count(token) == count


@settings(PATIENT, max_examples=30)
@given(st.lists(LINES, max_size=6), fillers, lengths)
def test_any_answer_is_taken(lines: list[Line | Section], filler: str, length: int) -> None:
    tail = (filler * (length // len(filler) + 1))[:length]
    reply = Reply(tail, tuple(hostile(line, tail) for line in lines))
    value = Bound(f"/find {tail}"[:500], "U1").packed()
    assert value is not None
    buttons = [("page", "Next page", value)]
    assert faults(render_reply(reply, buttons, by=tail)) == []
    assert faults(render_reply(reply)) == []


@settings(PATIENT, max_examples=30)
@given(st.lists(TEXT), fillers, st.sampled_from([1, 74, 75, 149, 150, 151]))
def test_any_offered_value_is_taken(names: list[str], filler: str, length: int) -> None:
    long = (filler * 200)[:length]
    store: Any = OfferingStore(names=[*names, long, f"x{long}"])
    command = COMMANDS[0]
    offered = asyncio.run(choices(command, command.options[0], long, store))
    assert list(option_faults(offered)) == []
    json.dumps(offered, ensure_ascii=False).encode()


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_any_form_is_taken(command: Command) -> None:
    assert list(view_faults(forms.form(command, '{"channel":"C1"}'))) == []
    assert list(view_faults(sharing.form("3fa9c1d2ab"))) == []


@pytest.mark.no_cover
@pytest.mark.parametrize("filler", FILLERS)
def test_the_longest_of_everything_fits(filler: str) -> None:
    grown = Grown(PERIOD, filler, 2_500, 3, pieces=True).digest
    assert faults(render_digest(grown, ID)) == []
    lines = tuple(q for s in grown.sections for q in (*s.quotes, *s.statements, *s.figures))
    assert faults(render_reply(Reply(filler * 100, lines))) == []


def test_long_texts_take_time_in_proportion_to_what_is_shown_of_them() -> None:
    for filler in FILLERS[:3]:
        digest = hostile(PERIOD, (filler * LONGEST)[:LONGEST])
        began = time.process_time()
        render_digest(digest, ID)
        assert time.process_time() - began < 20
