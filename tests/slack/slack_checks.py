"""What Slack documents about requests, as checks; each breach is a sentence.

The limits are Slack's own (docs.slack.dev, Block Kit reference), and also those of the file
``slack-block-limits.json`` where somebody has it: `SCHEMAS` says where.
"""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_BESIDE = Path(__file__).parents[3] / "shared" / "schemas"
SCHEMAS = Path(os.environ.get("VERBATIM_SCHEMAS") or _BESIDE)
LIMITS: dict[str, Any] | None = None
if (SCHEMAS / "slack-block-limits.json").is_file():
    LIMITS = json.loads((SCHEMAS / "slack-block-limits.json").read_text())

_RICH = ("rich_text_section", "rich_text_quote", "rich_text_list")
_DATE = re.compile(r"<!date\^[0-9]+\^[a-z _{}]+\|[^<>|]{1,60}>")
_LINK = re.compile(r"https?://[^\s<>|]{1,3000}")
_SURROGATE = re.compile("[\ud800-\udfff]")
_PINGS = ("user", "usergroup", "broadcast", "channel")


def message_faults(payload: dict[str, Any]) -> Iterator[str]:
    """Everything that Slack, or our own rules, would not take of a message."""
    blocks = payload.get("blocks") or []
    text = payload.get("text")
    if not isinstance(text, str) or not text.strip():
        yield "text: missing; screen readers have nothing to read"
    elif len(text) > 4000:
        yield f"text: {len(text)} characters"
    elif any(sign in text for sign in "<>"):
        yield "text: not escaped"
    if not 0 < len(blocks) < 50:
        yield f"blocks: {len(blocks)}"
    if (size := len(json.dumps(blocks, ensure_ascii=False))) > 10_000:
        yield f"blocks: {size} characters"
    ids = [b["block_id"] for b in blocks if "block_id" in b]
    if len(ids) != len(set(ids)):
        yield "block_id: not unique"
    for block in blocks:
        yield from block_faults(block)
    if _surrogate(payload):
        yield "a lone surrogate cannot be sent"


def view_faults(view: dict[str, Any]) -> Iterator[str]:
    if view.get("type") != "modal":
        yield "view: no modal"
    for name in ("title", "submit", "close"):
        yield from _text_faults(view[name], 24, name)
    if len(view.get("private_metadata", "")) > 3000:
        yield "private_metadata: too long"
    if not 0 < len(view["blocks"]) <= 100:
        yield "view: blocks"
    for block in view["blocks"]:
        yield from block_faults(block)


def block_faults(block: dict[str, Any]) -> Iterator[str]:
    kind = block.get("type")
    if len(block.get("block_id", "")) > 255:
        yield "block_id: too long"
    match kind:
        case "header":
            yield from _text_faults(block["text"], 150, "header")
        case "input":
            yield from _text_faults(block["label"], 2000, "label")
            yield from _element_faults(block["element"])
        case "divider":
            pass
        case "context" | "actions" | "rich_text":
            yield from _group_faults(kind, block["elements"])
        case "image":
            if not 0 < len(block["alt_text"]) <= 2000:
                yield "image: alt_text"
            if ("slack_file" in block) == ("image_url" in block):
                yield "image: neither or both of slack_file and image_url"
        case _:
            yield f"unknown block {kind}"


def _group_faults(kind: str, elements: list[dict[str, Any]]) -> Iterator[str]:
    if not 0 < len(elements) <= {"context": 10, "actions": 25, "rich_text": 1000}[kind]:
        yield f"{kind}: {len(elements)} elements"
    ids = [e["action_id"] for e in elements if "action_id" in e]
    if len(ids) != len(set(ids)):
        yield f"{kind}: action_id not unique"
    for element in elements:
        if kind == "context" and element.get("type") == "mrkdwn":
            if not _DATE.fullmatch(element["text"]):
                yield f"context: markup {element['text']!r}"
        elif kind == "context":
            yield from _text_faults(element, 3000, kind)
        elif kind == "actions":
            yield from _element_faults(element)
        else:
            yield from _rich_faults(element)


def _rich_faults(element: dict[str, Any]) -> Iterator[str]:
    if element.get("type") not in _RICH:
        yield f"rich_text: unknown {element.get('type')}"
        return
    if not element["elements"]:
        yield f"{element['type']}: empty"
    for inner in element["elements"]:
        if element["type"] == "rich_text_list":
            yield from _rich_faults(inner)
        elif inner.get("type") in _PINGS:
            yield "rich_text: pings"
        elif inner.get("type") == "link" and not _LINK.fullmatch(inner["url"]):
            yield f"rich_text: link {inner['url']!r}"
        elif inner.get("type") not in ("text", "link") or not 0 < len(inner["text"]) <= 3000:
            yield f"rich_text: text of {len(inner.get('text', ''))}"


def _element_faults(element: dict[str, Any]) -> Iterator[str]:
    if not 0 < len(element["action_id"]) <= 255:
        yield "action_id"
    match element["type"]:
        case "button":
            yield from _text_faults(element["text"], 75, "button")
            if len(element.get("value", "")) > 2000 or len(element.get("url", "")) > 3000:
                yield "button: value or url"
        case "static_select":
            yield from option_faults(element["options"])
            if not element["options"]:
                yield "static_select: no options"
        case "external_select" | "conversations_select" | "plain_text_input":
            if "placeholder" in element:
                yield from _text_faults(element["placeholder"], 150, "placeholder")
        case kind:
            yield f"unknown element {kind}"


def option_faults(options: list[dict[str, Any]]) -> Iterator[str]:
    if len(options) > 100:
        yield f"options: {len(options)}"
    for option in options:
        yield from _text_faults(option["text"], 75, "option")
        if not 0 < len(option["value"]) <= _limit("option", "value", 150):
            yield "option: value"


def _text_faults(text: dict[str, Any], most: int, where: str) -> Iterator[str]:
    most = min(most, _limit(where, "text", most))
    if text.get("type") != "plain_text" or text.get("emoji", True):
        yield f"{where}: text that formats"
    if not 0 < len(text["text"]) <= most:
        yield f"{where}: {len(text['text'])} characters"


def _limit(kind: str, part: str, default: int) -> int:
    if LIMITS is None or kind not in LIMITS:
        return default
    found = LIMITS[kind].get(part, {})
    return int(found.get("max_length", default)) if isinstance(found, dict) else default


def _surrogate(payload: dict[str, Any]) -> bool:
    return _SURROGATE.search(json.dumps(payload, ensure_ascii=False)) is not None


def shown(payload: dict[str, Any]) -> str:
    """Everything a reader sees of a message's blocks, each run of text on a line of its own."""
    return "\n".join(_runs(payload["blocks"]))


def _runs(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for inner in node:
            yield from _runs(inner)
    elif isinstance(node, dict):
        if isinstance(node.get("text"), str):
            yield node["text"]
        else:
            for key in ("text", "elements"):
                yield from _runs(node.get(key))
