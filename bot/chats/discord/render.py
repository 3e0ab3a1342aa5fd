"""Digests and replies as Discord messages; pure.

Why components ("v2") and not embeds: an embed vanishes without an error where the bot lacks
Embed Links or a reader has embeds switched off, its text is set smaller and in a narrower column
on a phone, and its parts cannot stand beside their buttons. A container is part of the message:
full width, body size, headings and block quotes, a coloured edge (amber for a correction), and
the buttons below. What it costs: no ``content``, so the title is the first line of the text.

One message is one container: a text for each group of blocks, then a row of buttons. Every
button's ``custom_id`` of a post carries delivery and part: the marker that history is searched
for, and all that an answer needs after a restart.
"""

from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any, Final

from bot.chats import wording
from bot.chats.discord import limits
from bot.chats.discord.blocks import LONGEST, SHORT, Group, section_group
from bot.chats.discord.markup import cut, escape_neutral, moment, size
from bot.core.digest import Digest, DocumentRef

Payload = dict[str, Any]

_EDGE: Final = 0x2F6FDE
_CORRECTED: Final = 0xE0A100
_ROOM: Final = limits.TEXT - 150
"""What blocks may fill; the rest is for the part's number and the line that calls a role."""
_TEXTS: Final = 16
"""Text displays of one message; with their separators and the buttons under `COMPONENTS`."""
_LONGEST_ID: Final = 60

POST: Final = "post"
ACTIONS: Final = (
    ("context", "Context"),
    ("more", "More"),
    ("why", "Why"),
    ("share", "Share"),
    ("silence", "Silence"),
)


@dataclass(slots=True)
class Part:
    """What stands in one message.

    Attributes:
        texts: one for each group, in order.
        documents: whose lines they are.
    """

    texts: list[str] = field(default_factory=list)
    documents: list[DocumentRef] = field(default_factory=list)
    changed: bool = False

    @property
    def size(self) -> int:
        """How much of the message is filled."""
        return sum(size(text) for text in self.texts)

    def add(self, text: str, group: Group) -> None:
        """Begin another text."""
        self.texts.append(text)
        self.changed |= group.changed
        if group.document is not None and group.document not in self.documents:
            self.documents.append(group.document)


def digest_parts(digest: Digest) -> list[Part]:
    """The digest cut into messages at the boundaries of its items."""
    single = len(digest.sections) == 1 and digest.sections[0].document.title == digest.title
    prefix = "Update: " if digest.kind == "update" else ""
    groups = [section_group(s, lead=f"## {prefix}" if single else "### ") for s in digest.sections]
    if digest.kind == "bulletin":
        groups = [Group(escape_neutral(cut(digest.title, LONGEST)) or "Bulletin", "", ())]
    elif not single:
        title = escape_neutral(cut(wording.heading(digest), SHORT)) or "Digest"
        groups.insert(0, Group(f"## {title}\n-# {moment(digest.made)}", "", ()))
    return pack(groups)


def render_digest(digest: Digest, delivery: str, *, ping: str | None = None) -> list[Payload]:
    """All messages of a delivery, each with our nonce.

    Args:
        digest: what to show.
        delivery: the delivery's id.
        ping: id of the role that the first message calls, or None.
    """
    parts = digest_parts(digest)
    actions = ACTIONS if digest.sections else ACTIONS[-1:]  # of a bulletin there is nothing to ask
    messages = []
    for number, part in enumerate(parts, 1):
        texts = list(part.texts)
        if len(parts) > 1:
            texts[-1] += f"\n-# {number} of {len(parts)}"
        role = ping if number == 1 else None
        if role:
            texts[-1] += f"\n<@&{role}>"
        row = [button(label, post_id(action, delivery, number)) for action, label in actions]
        messages.append(
            message(texts, row, role=role, changed=part.changed)
            | {"nonce": nonce(delivery, number), "enforce_nonce": True}
        )
    return messages


def pack(groups: list[Group]) -> list[Part]:
    """Fill messages in order; a group's head stands with its first block, if both fit together."""
    parts = [Part()]
    for group in groups:
        opened, previous = False, ""
        for block in group.blocks or ("",):
            head = group.continued if opened else group.head
            fits = parts[-1].size + size(block) + 2 <= _ROOM
            if opened and fits:
                parts[-1].texts[-1] += gap(previous, block) + block
                previous = block
                continue
            together = "\n".join(filter(None, (head, block)))
            for text in (together,) if size(together) <= _ROOM else (head, block):
                full = parts[-1].size + size(text) > _ROOM or len(parts[-1].texts) >= _TEXTS
                if parts[-1].texts and full:
                    parts.append(Part())
                parts[-1].add(text, group)
            opened, previous = True, block
    return [part for part in parts if part.texts]


def gap(before: str, after: str) -> str:
    """What stands between two blocks: a blank line around quotes and around lists."""
    quotes = before.startswith("> ") or after.startswith("> ")
    return "\n\n" if quotes or before.startswith("- ") != after.startswith("- ") else "\n"


def message(
    texts: list[str],
    buttons: list[Payload],
    *,
    role: str | None = None,
    changed: bool = False,
    flags: int = 0,
) -> Payload:
    """One message: a container with these texts, and the buttons in a row."""
    inside: list[Payload] = []
    for text in texts:
        if inside:
            inside.append({"type": 14, "divider": True, "spacing": 1})
        inside.append({"type": 10, "content": text})
    if buttons:
        inside.append({"type": 1, "components": buttons[: limits.BUTTONS]})
    edge = _CORRECTED if changed else _EDGE
    return {
        "components": [{"type": 17, "accent_color": edge, "components": inside}],
        "flags": limits.IS_COMPONENTS_V2 | flags,
        "allowed_mentions": {"parse": [], "roles": [role] if role else []},
    }


def button(label: str, custom_id: str) -> Payload:
    """A quiet button."""
    return {"type": 2, "style": 2, "label": label, "custom_id": custom_id}


def post_id(action: str, delivery: str, part: int) -> str:
    """A post's button: what it does, for which delivery and part."""
    known = delivery if len(delivery) <= _LONGEST_ID else _short(delivery)
    return f"{POST}:{action}:{part}:{known}"


def marked_part(custom_id: str, delivery: str) -> int | None:
    """The part that a button marks, if it belongs to this delivery."""
    kind, _, rest = custom_id.partition(":")
    action, _, rest = rest.partition(":")
    number, _, whose = rest.partition(":")
    known = delivery if len(delivery) <= _LONGEST_ID else _short(delivery)
    ours = kind == POST and action and whose == known and number.isdecimal()
    return int(number) if ours else None


def nonce(delivery: str, part: int) -> str:
    """Ours and always the same, so that a message sent again is answered with the first."""
    return _short(f"{delivery}/{part}")


def _short(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
