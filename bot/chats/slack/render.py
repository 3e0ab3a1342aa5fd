"""Digests as Slack messages; pure.

Every message carries its marker twice: as message metadata, and as the id of its last block,
which the history shows even to an app that may not read metadata.
"""

from typing import Any, Final
from urllib.parse import urlsplit

from bot.chats import wording
from bot.chats.neutral import neutralise
from bot.chats.slack import limits
from bot.chats.slack.blocks import (
    LONGEST,
    SHORT,
    Block,
    Item,
    faint,
    place_item,
    rich,
    section_items,
    title_item,
    words,
)
from bot.chats.slack.markup import cut
from bot.chats.slack.packing import Group, Payload, message, pack
from bot.core.digest import Digest, Section

EVENT: Final = "verbatim_post"
_MARK: Final = "verbatim"

POST_BUTTONS: Final = (
    ("context", "Context"),
    ("more", "More"),
    ("why", "Why"),
    ("share", "Share"),
    ("silence", "Silence"),
)


def render_digest(digest: Digest, delivery: str) -> list[Payload]:
    """All messages of a digest, in order.

    Args:
        digest: what to show.
        delivery: id of the delivery that the messages are marked with.
    """
    heading = wording.heading(digest).strip()
    sections = digest.sections
    single = len(sections) == 1 and sections[0].document.title == digest.title
    again = faint(f"{cut(heading, SHORT) or 'Digest'} (continued)")
    if digest.kind == "bulletin":  # a header would cut what it says
        title = rich(words(cut(heading, LONGEST) or "Bulletin"))
    else:
        title = title_item(heading)
    groups = [Group((title,), (), again=(again,))]
    for n, section in enumerate(sections):
        groups.append(_group(section, f"{delivery}#{n}", again, titled=not single))
    first, *rest = groups
    if rest:  # the title never stands alone
        rest[0] = Group((*first.head, *rest[0].head), rest[0].items, rest[0].again, rest[0].foot)
        groups = rest
    parts = pack(groups)
    payloads = [message(part) for part in parts]
    for n, payload in enumerate(payloads, 1):
        mark = {"delivery": delivery, "part": n, "parts": len(payloads)}
        payload["metadata"] = {"event_type": EVENT, "event_payload": mark}
        payload["blocks"][-1] |= {"block_id": f"{_MARK}:{delivery}:{n}"}
    return payloads


def marker(found: dict[str, Any]) -> tuple[str, int] | None:
    """The delivery and part that a message in the history shows, or None if it is not ours."""
    metadata = found.get("metadata") or {}
    mark = metadata.get("event_payload") or {}
    if metadata.get("event_type") == EVENT and isinstance(mark.get("part"), int):
        return str(mark.get("delivery")), mark["part"]
    for block in found.get("blocks") or ():
        name, _, rest = str(block.get("block_id")).partition(":")
        delivery, _, part = rest.rpartition(":")
        if name == _MARK and part.isdecimal():
            return delivery, int(part)
    return None


def button(action: str, label: str, value: str, link: str | None = None) -> Block:
    """A button; its ``action`` is told to us when somebody presses it."""
    text = {"type": "plain_text", "text": label, "emoji": False}
    pressed: Block = {"type": "button", "action_id": action, "text": text, "value": value}
    return {**pressed, "url": link} if link else pressed


def _group(section: Section, value: str, again: Item, *, titled: bool) -> Group:
    document = section.document
    head: list[Item] = []
    if titled:
        title = cut(document.title, SHORT) or "Untitled"
        head.append(rich(words(title, bold=True)))
        again = faint(f"{title} (continued)")
    head.append(place_item(document))
    buttons = [button(f"verbatim:{verb}", label, value) for verb, label in POST_BUTTONS]
    if link := web_link(document.link):
        buttons.append(button("verbatim:open", "Source", value, link))
    foot = Item("", block={"type": "actions", "elements": buttons})
    return Group(tuple(head), tuple(section_items(section)), (again,), (foot,))


def web_link(link: str | None) -> str | None:
    """The link if a browser may follow it and Slack takes it, else None."""
    try:
        parts = urlsplit(link or "")
    except ValueError:
        return None
    clean = neutralise(link or "")
    good = parts.scheme in ("http", "https") and parts.netloc and clean == link
    return link if good and " " not in clean and len(clean) <= limits.BUTTON_URL else None
