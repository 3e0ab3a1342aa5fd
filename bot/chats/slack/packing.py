"""Items packed into as few messages as the limits allow; pure."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from bot.chats.slack import limits
from bot.chats.slack.blocks import Block, Item
from bot.chats.slack.markup import escape

Payload = dict[str, Any]

_ENVELOPE: Final = 60
"""Characters of JSON around an element that opens a block of its own, at most."""

_RICH: Final = limits.ELEMENT - 500


@dataclass(slots=True)
class Part:
    """One message in the making."""

    blocks: list[Block] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    size: int = 0
    length: int = 0
    open: int = 0

    def fits(self, items: Sequence[Item]) -> bool:
        """Whether all of these still go in, each in a block of its own if need be."""
        size = self.size + sum(_size(item) for item in items)
        length = self.length + sum(len(escape(item.text)) + 1 for item in items)
        count = len(self.blocks) + len(items)
        return (
            size <= limits.ALL_BLOCKS - 500 and length <= limits.TEXT and count < limits.BLOCKS - 1
        )

    def add(self, item: Item) -> None:
        """Put it below the others; a line joins the rich text above it while that is short."""
        size = _size(item)
        if item.block is not None:
            self.blocks.append(item.block)
            self.open = 0
        elif item.element is not None:
            self._join(item.element, size)
        if item.text:
            self.texts.append(item.text)
            self.length += len(escape(item.text)) + 1
        self.size += size

    def _join(self, element: Block, size: int) -> None:
        if self.open and self.open + size <= _RICH:
            self.blocks[-1]["elements"].append(element)
            self.open += size
        else:
            self.blocks.append({"type": "rich_text", "elements": [element]})
            self.open = size


@dataclass(frozen=True, slots=True)
class Group:
    """Items below a head that is repeated where they go on in another message.

    Attributes:
        head: what stands above the first item.
        again: what stands above the items that go on in a further message.
        foot: what stays with the last item.
    """

    head: tuple[Item, ...]
    items: tuple[Item, ...]
    again: tuple[Item, ...] = ()
    foot: tuple[Item, ...] = ()


def pack(groups: Sequence[Group]) -> list[Part]:
    """Fill messages in order; a head never stands without an item, a foot neither."""
    parts = [Part()]
    for group in groups:
        first = (*group.head, *group.items[:1], *(group.foot if len(group.items) < 2 else ()))
        if not parts[-1].fits(first) and parts[-1].blocks:
            parts.append(Part())
        for item in group.head:
            parts[-1].add(item)
        for n, item in enumerate(group.items):
            last = n == len(group.items) - 1
            if not parts[-1].fits((item, *(group.foot if last else ()))):
                parts.append(Part())
                for repeated in group.again:
                    parts[-1].add(repeated)
            parts[-1].add(item)
        for item in group.foot:
            parts[-1].add(item)
    return parts


def message(part: Part) -> Payload:
    """The payload of a part."""
    text = "\n".join(part.texts)
    return {
        "text": escape(text) or "…",
        "blocks": part.blocks,
        "mrkdwn": False,
        "parse": "none",
        "link_names": False,
        "unfurl_links": False,
        "unfurl_media": False,
    }


def _size(item: Item) -> int:
    return len(json.dumps(item.block or item.element, ensure_ascii=False)) + _ENVELOPE
