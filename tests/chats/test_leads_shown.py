"""The sentence a document begins with stands first on every chat, in no quote marks, once."""

import json
import re
from dataclasses import replace
from datetime import UTC

import pytest
from sample_digests import ALERT, SECTION, delivery, piece, ref

from bot.chats.console.render import render_digest as on_console
from bot.chats.desk.render import Page, posts_part
from bot.chats.discord.render import render_digest as on_discord
from bot.chats.slack.render import render_digest as on_slack
from bot.core.digest import Digest, Section, SentenceLine
from bot.core.gathering import gather

LEAD = "The harbour of Saltmere takes ships again from Friday on."
LONG = "The harbour of Saltmere takes ships again " + "and again " * 60 + "from Friday on."


def _begun(words: str) -> Digest:
    return replace(ALERT, sections=(replace(SECTION, lead=SentenceLine(piece(words))),))


def _everywhere(digest: Digest) -> dict[str, str]:
    return {
        "console": on_console(digest, "── post", width=None, styled=False),
        "desk": posts_part(Page("desk", ("desk",), UTC), [delivery(digest)]),
        "slack": json.dumps([p["blocks"] for p in on_slack(digest, "d")], ensure_ascii=False),
        "discord": json.dumps(on_discord(digest, "d"), ensure_ascii=False),
    }


@pytest.mark.parametrize("chat", ["console", "desk", "slack", "discord"])
def test_a_lead_stands_once_between_title_and_quotes(chat: str) -> None:
    shown = _everywhere(_begun(LEAD))[chat]
    assert shown.count(LEAD) == 1
    assert shown.index(SECTION.document.title) < shown.index(LEAD) < shown.index("We will not open")
    assert f"“{LEAD}" not in shown


@pytest.mark.parametrize("chat", ["console", "desk", "slack", "discord"])
def test_a_very_long_lead_is_cut_visibly_at_its_end(chat: str) -> None:
    shown = _everywhere(_begun(LONG))[chat]
    assert "The harbour of Saltmere takes ships again and again" in shown
    assert re.search(r"(?:and|again) …", shown)
    assert "from Friday on." not in shown


def test_in_a_digest_of_many_a_sentence_stands_once_and_alone_makes_no_section() -> None:
    lead = SentenceLine(piece(LEAD))
    first, second = (
        replace(SECTION, document=ref(id=name), quotes=SECTION.quotes[n : n + 1], figures=(),
                statements=(), lead=lead)
        for n, name in enumerate(["aa", "bb"])
    )  # fmt: skip
    alone = Section(ref(id="cc"), lead=lead)
    gathered = gather([first, second, alone])
    assert [part.document.id for part in gathered] == ["bb", "aa"]
    assert [part.lead for part in gathered] == [lead, None]
