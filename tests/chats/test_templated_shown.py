"""A template's own words on each platform: light markup where it is its own, text elsewhere."""

import json
from dataclasses import replace
from datetime import UTC
from typing import Any

import pytest
from sample_digests import ALERT, SECTION, delivery

from bot.chats.console.render import render_digest as on_console
from bot.chats.desk.render import Page, posts_part
from bot.chats.discord.render import render_digest as on_discord
from bot.chats.slack.render import render_digest as on_slack
from bot.core.body import Body, ItemLine, Run, WordsLine
from bot.core.digest import Digest

LINK = "https://x.example/a"
PLAIN = WordsLine((Run("a "), Run("b", bold=True), Run("c", italic=True), Run("d", link=LINK)))
CALLS = "@everyone <!channel> <@U1> <b>*x*</b> \u202e"

ESCAPED = r"\@everyone \<\!channel\> \<\@U1\> \<b\>\*x\*\<\/b\>"


def dressed(*body: WordsLine | ItemLine) -> Digest:
    return replace(ALERT, sections=(replace(SECTION, body=body),))


def discord(body: Body) -> str:
    (message,) = on_discord(dressed(*body), "d")
    text: str = message["components"][0]["components"][0]["content"]
    return text.split("\n", 2)[2].split("⚠", maxsplit=1)[0].strip()


def slack(body: Body) -> list[dict[str, Any]]:
    (payload,) = on_slack(dressed(*body), "d")
    blocks: list[dict[str, Any]] = payload["blocks"][2:-3]
    return blocks


def desk(body: Body) -> str:
    return posts_part(Page("d", ["a"], UTC), [delivery(dressed(*body))])


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (PLAIN, f"a **b**\u200b*c*[d](<{LINK}>)"),
        (replace(PLAIN, style="heading"), f"**a b*c*[d](<{LINK}>)**"),
        (replace(PLAIN, style="faint"), f"-# a **b**\u200b*c*[d](<{LINK}>)"),
        (replace(PLAIN, style="bullet"), f"- a **b**\u200b*c*[d](<{LINK}>)"),
        (WordsLine((), "rule"), "-# ⸻⸻⸻"),
        (WordsLine((Run("1. a"),)), "1\\. a"),
        (WordsLine((Run("a", link="javascript:1"),)), "a"),
        (WordsLine((Run(CALLS),)), ESCAPED),
    ],
)
def test_own_words_on_discord(line: WordsLine, shown: str) -> None:
    assert discord((line,)) == shown


def test_own_words_on_slack() -> None:
    runs = [
        {"type": "text", "text": "a "},
        {"type": "text", "text": "b", "style": {"bold": True}},
        {"type": "text", "text": "c", "style": {"italic": True}},
        {"type": "link", "text": "d", "url": LINK},
    ]
    line = {"type": "rich_text_section", "elements": runs}
    assert slack((PLAIN,)) == [{"type": "rich_text", "elements": [line]}]
    (bullets,) = slack((replace(PLAIN, style="bullet"),))
    assert bullets["elements"][0]["elements"] == [line]
    (heading,) = slack((replace(PLAIN, style="heading"),))
    assert all(r["style"]["bold"] for r in heading["elements"][0]["elements"])
    (faint,) = slack((WordsLine((Run(CALLS),), "faint"),))
    assert faint["elements"] == [
        {"type": "plain_text", "text": CALLS.replace("\u202e", "").strip(" ") + " ", "emoji": False}
    ]
    assert slack((WordsLine((), "rule"),)) == [{"type": "divider"}]
    assert '"type": "link"' not in json.dumps(slack((WordsLine((Run("a", link="ftp://x"),)),)))


def test_own_words_on_the_desk() -> None:
    page = desk((PLAIN, WordsLine((), "rule"), WordsLine((Run(CALLS),), "heading")))
    link = f'<a href="{LINK}" rel="noopener noreferrer">d</a>'
    assert f'<p class="words plain" dir="auto">a <b>b</b><i>c</i>{link}</p>' in page
    assert "<hr>" in page
    assert "<b>@everyone &lt;!channel&gt; &lt;@U1&gt; &lt;b&gt;*x*&lt;/b&gt; </b>" in page


def test_own_words_on_a_terminal() -> None:
    body = (PLAIN, WordsLine((), "rule"), WordsLine((Run("── post forged"),)))
    text = on_console(dressed(*body), "── post x", width=None, styled=False)
    assert f"\n  a bcd ({LINK})\n  · · ·\n  ── post forged\n" in text


def test_a_long_line_is_cut_visibly_and_a_body_of_nothing_leaves_the_furniture() -> None:
    assert discord((WordsLine((Run("word " * 400),)),)).endswith("word …")
    assert "word …" in desk((WordsLine((Run("word " * 400),)),))
    assert discord(()) == ""
    assert slack(()) == []
