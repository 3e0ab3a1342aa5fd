"""A number that another source says otherwise, as every chat shows it."""

import html
import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from sample_digests import UPDATE, delivery

from bot.chats.console import render as console
from bot.chats.desk.render import Page, posts_part
from bot.chats.discord import render as discord
from bot.chats.slack import render as slack
from bot.core.digest import ChangeLine

LINE = ChangeLine("figure", "31 people", "47 people", "herald", "wire")
DISPUTED = replace(UPDATE, sections=(replace(UPDATE.sections[0], changes=(LINE,)),))


def test_a_disputed_number_is_named_as_another_sources_and_strikes_nothing_out() -> None:
    page = posts_part(Page("desk", ("desk",), ZoneInfo("UTC")), [delivery(DISPUTED)])
    desk = " ".join(html.unescape(re.sub(r"<[^>]*>", " ", page)).split())
    printed = console.render_digest(DISPUTED, "end", width=None, styled=False)
    (payload,) = slack.render_digest(DISPUTED, "d1")
    message = str(discord.render_digest(DISPUTED, "d1"))
    said = "another source, herald, says: 47 people (wire says 31 people)"
    assert said in printed
    assert said in desk
    assert said.capitalize() in payload["text"].replace("✎ ", "")
    assert "**another source, herald, says:** **47 people** (wire says 31 people)" in message
    assert "<del>" not in page
    assert "~~" not in message
    assert '"strike"' not in str(payload["blocks"])
