"""Draw the pictures of the documentation: the payloads that are sent, as on a phone.

    python -m benchmarks._pictures [FOLDER]

Writes ``slack.png`` and ``discord.png`` into FOLDER (default ``docs/images``). Needs ``chromium``
(or the program in $CHROMIUM). What is drawn is read out of the payload alone, so that whatever is
not in it cannot be in the picture; the platforms' own type and colours are only come close to.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

from benchmarks._grounds import ROOT

from sample_digests import ALERT, UPDATE  # isort: skip  # found by the import above

from bot.chats.discord.markup import unescape
from bot.chats.discord.render import render_digest as discord_digest
from bot.chats.slack.render import render_digest as slack_digest
from bot.core.digest import Digest

_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()
_WIDTH = 390
_PAGE = "<!doctype html><meta charset='utf-8'><style>{style}</style>{body}"
_SLACK = """
body{margin:12px;font:15px/1.45 'Lato','DejaVu Sans',sans-serif;color:#1d1c1d;background:#fff}
.post{padding-left:44px;position:relative;margin-bottom:34px}
.face{position:absolute;left:0;width:36px;height:36px;border-radius:6px;background:#3b5a94;
color:#fff;font-weight:700;text-align:center;line-height:36px}
h3{font-size:18px;margin:4px 0;line-height:1.3}.small{font-size:12px;color:#616061;margin:4px 0}
blockquote{margin:4px 0;padding-left:12px;border-left:4px solid #ddd;white-space:pre-wrap}
ul{margin:4px 0;padding-left:20px;white-space:pre-wrap}.buttons{margin-top:12px}
button{font:700 13px sans-serif;padding:5px 10px;border:1px solid #bbb;border-radius:6px;
background:#fff;margin:0 6px 6px 0}
"""
_DISCORD = """
body{margin:12px;font:15px/1.38 'gg sans','Liberation Sans','DejaVu Sans',sans-serif;
color:#dbdee1;background:#313338}
.post{background:#2b2d31;border-left:4px solid;border-radius:8px;padding:12px 12px 8px;
margin-bottom:14px}h2,h3{color:#f2f3f5;margin:0 0 4px;font-size:20px;line-height:1.35}
.small{font-size:12px;color:#949ba4}blockquote{margin:2px 0;padding-left:12px;
border-left:4px solid #4e5058}hr{border:0;border-top:1px solid #4e5058}a{color:#00a8fc}
button{font:500 13px sans-serif;color:#fff;background:#4e5058;border:0;border-radius:4px;
padding:8px 12px;margin:14px 6px 6px 0}
"""
_SIZES = {"slack": 1250, "discord": 890}


def main(arguments: list[str]) -> None:
    """Draw both."""
    folder = Path(arguments[0]) if arguments else ROOT / "docs" / "images"
    pages = {
        "slack": (_SLACK, map(_slack_post, _payloads(slack_digest))),
        "discord": (_DISCORD, map(_discord_post, _payloads(discord_digest))),
    }
    for name, (style, posts) in pages.items():
        _shoot(_PAGE.format(style=style, body="".join(posts)), folder / f"{name}.png", _SIZES[name])


def _payloads(render: Callable[[Digest, str], list[dict[str, Any]]]) -> Iterable[dict[str, Any]]:
    return [payload for n, d in enumerate((ALERT, UPDATE)) for payload in render(d, f"d{n}")]


def _shoot(page: str, picture: Path, height: int) -> None:
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory) / "page.html"
        file.write_text(page)
        browser = os.environ.get("CHROMIUM", "chromium")
        where = (f"--user-data-dir={directory}/profile", f"--screenshot={picture.resolve()}")
        size = f"--window-size={_WIDTH},{height}"
        subprocess.run([browser, *_FLAGS, *where, size, file.as_uri()], check=True, timeout=120)


# -- Slack: Block Kit


def _slack_post(payload: dict[str, Any]) -> str:
    blocks = "".join(map(_block, payload["blocks"]))
    return f"<div class=post><div class=face>V</div><b>Verbatim</b>{blocks}</div>"


def _block(block: dict[str, Any]) -> str:
    inner = block.get("elements", ())
    match block["type"]:
        case "header":
            return f"<h3>{escape(block['text']['text'])}</h3>"
        case "context":
            return f"<div class=small>{' &nbsp; '.join(_moment(e['text']) for e in inner)}</div>"
        case "actions":
            buttons = "".join(f"<button>{escape(e['text']['text'])}</button>" for e in inner)
            return f"<div class=buttons>{buttons}</div>"
        case "rich_text_quote":
            return f"<blockquote>{_texts(inner)}</blockquote>"
        case "rich_text_list":
            lines = "".join(f"<li>{_texts(line['elements'])}</li>" for line in inner)
            return f"<ul>{lines}</ul>"
        case "rich_text":
            return "".join(map(_block, inner))
        case "rich_text_section":
            return f"<div>{_texts(inner)}</div>"
        case kind:
            raise ValueError(f"no picture of {kind} yet")


def _moment(text: str) -> str:
    found = re.fullmatch(r"<!date\^([0-9]+)\^([a-z]*) .*\|.*>", text)
    if found is None:
        return escape(text)
    return f"{found[2]} {datetime.fromtimestamp(int(found[1]), UTC):%b %d at %H:%M}"


def _texts(elements: Iterable[dict[str, Any]]) -> str:
    shown = []
    for element in elements:
        text = escape(element["text"])
        style = element.get("style", {})
        for name, tag in (("bold", "b"), ("italic", "i"), ("strike", "s")):
            text = f"<{tag}>{text}</{tag}>" if style.get(name) else text
        shown.append(text)
    return "".join(shown)


# -- Discord: components, and the markup in their texts


def _discord_post(payload: dict[str, Any]) -> str:
    (container,) = payload["components"]
    inside = "".join(map(_component, container["components"]))
    edge = f"{container['accent_color']:06x}"
    return f"<div class=post style='border-color:#{edge}'>{inside}</div>"


def _component(component: dict[str, Any]) -> str:
    match component["type"]:
        case 10:
            return "".join(map(_line, component["content"].splitlines()))
        case 1:
            return "".join(
                f"<button>{escape(b['label'])}</button>" for b in component["components"]
            )
        case _:
            return "<hr>"


def _line(line: str) -> str:
    for sign, before, after in (
        ("### ", "<h3>", "</h3>"),
        ("## ", "<h2>", "</h2>"),
        ("-# ", "<div class=small>", "</div>"),
        ("> ", "<blockquote>", "</blockquote>"),
        ("- ", "<div>• ", "</div>"),
    ):
        if line.startswith(sign):
            return before + _marked(line.removeprefix(sign)) + after
    return f"<div>{_marked(line) or '&nbsp;'}</div>"


def _marked(text: str) -> str:
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(escape(unescape(found[0])))
        return f"\x00{len(kept) - 1}\x00"

    # What is escaped stays as it is; the signs that are left are markup.
    shown = escape(re.sub(r"\\.", keep, text))
    for pattern, tag in ((r"\*\*(.+?)\*\*", "b"), (r"\*(.+?)\*", "i"), (r"~~(.+?)~~", "s")):
        shown = re.sub(pattern, rf"<{tag}>\1</{tag}>", shown)
    shown = re.sub(r"\[(.+?)\]\(&lt;.+?&gt;\)", r"<a>\1</a>", shown)
    shown = re.sub(r"&lt;t:([0-9]+):f&gt;", lambda m: _stamp(int(m[1])), shown)
    return re.sub("\x00([0-9]+)\x00", lambda m: kept[int(m[1])], shown)


def _stamp(seconds: int) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%d %B %Y %H:%M}"


if __name__ == "__main__":
    main(sys.argv[1:])
