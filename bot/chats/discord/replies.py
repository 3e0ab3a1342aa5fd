"""What a command answers, as Discord messages; pure."""

from typing import Final

from bot.chats import wording
from bot.chats.charts.painter import NAME, Picture
from bot.chats.discord import limits
from bot.chats.discord.blocks import (
    LONGEST,
    SHORT,
    Group,
    document_group,
    figure_blocks,
    plain,
    point_block,
    quote_block,
    section_group,
    statement_block,
)
from bot.chats.discord.markup import bold, cut, escape, unescape
from bot.chats.discord.render import Payload, button, message, pack
from bot.chats.neutral import neutralise
from bot.core.digest import Section, TextLine
from bot.ports import Reply

ASK: Final = "ask"
CHOOSE: Final = "choose"

_MOST: Final = 8
"""Messages of one answer; whoever wants more narrows the question."""

_ASKED: Final = "-# asked: "


def render_reply(
    reply: Reply,
    *,
    command: str = "",
    asker: str = "",
    buttons: tuple[tuple[str, str], ...] = (),
    private: bool = True,
    picture: Picture | None = None,
) -> list[Payload]:
    """All messages of an answer, buttons below the last.

    Args:
        reply: what to show.
        command: the command line it answers; kept in the last message, where a button finds it
            again after a restart.
        asker: id of the user to whom the buttons are bound; without it, choices get none.
        buttons: what each does ("next") and its label.
        private: whether only the asker sees it.
        picture: the reply's chart, drawn; it hangs on the first message.
    """
    groups = [Group(f"## {plain(reply.title, SHORT) or 'Answer'}", "", ())]
    if picture is not None and picture.png is None:
        groups.append(Group(f"-# {escape(picture.problem)}", "", ()))
    groups += [
        section_group(part) if isinstance(part, Section) else _found(part)
        for part in wording.by_document(reply.lines)
    ]
    if command and buttons:
        groups.append(Group(_ASKED + escape(command), "", ()))
    parts = pack(_joined(groups))
    if len(parts) > _MOST:
        del parts[_MOST - 1 : -1]
        parts[-1].texts.insert(0, "⚠ More than fits here is left out: narrow the question.")
    flags = limits.EPHEMERAL if private else 0
    rows = [[button(label, f"{ASK}:{verb}:{asker}") for verb, label in buttons]]
    if asker:
        rows[0] += [
            button(choice.label, f"{ASK}:{CHOOSE}:{asker}:{choice.command}")
            for choice in reply.choices
            if len(f"{ASK}:{CHOOSE}:{asker}:{choice.command}") <= limits.CUSTOM_ID
        ]
    rows = [[] for _ in parts[1:]] + rows
    messages = [
        message(part.texts, row, flags=flags) for part, row in zip(parts, rows, strict=True)
    ]
    if picture is not None and picture.png is not None:
        _hang(messages[0], picture)
    return messages


def _hang(payload: Payload, picture: Picture) -> None:
    """Show an attached picture below the first text; its description is for those who listen."""
    description = cut(neutralise(picture.alt), limits.ALT_TEXT - 2)
    item = {"media": {"url": f"attachment://{NAME}"}, "description": description}
    payload["components"][0]["components"].insert(1, {"type": 12, "items": [item]})
    payload["attachments"] = [{"id": "0", "filename": NAME, "description": description}]


def asked_command(texts: list[str]) -> str | None:
    """The command line that a message answers, found in its own text."""
    for text in texts:
        for line in text.splitlines():
            if line.startswith(_ASKED):
                return unescape(line.removeprefix(_ASKED))
    return None


def _found(found: wording.Found) -> Group:
    if found.note is not None:
        return Group(_note(found.note), "", ())
    if found.points:
        return Group(
            "**Figures, newest first**", "-# continued", tuple(map(point_block, found.points))
        )
    blocks = (
        *(quote_block(q) for q in found.quotes),
        *figure_blocks(found.figures),
        *(statement_block(s) for s in found.statements),
        *(f"- {plain(s.sentence.text, LONGEST)}" for s in found.sentences),
    )
    if found.document is None:
        return Group(blocks[0], "", blocks[1:])
    return document_group(found.document, blocks)


def _joined(groups: list[Group]) -> list[Group]:
    """Notes that follow each other stand under one head, so that they make one text."""
    joined: list[Group] = []
    for group in groups:
        last = joined[-1] if joined else None
        if last is not None and group.document is None and last.document is None:
            joined[-1] = Group(last.head, "", (*last.blocks, group.head, *group.blocks))
        else:
            joined.append(group)
    return joined


def _note(line: TextLine) -> str:
    text = plain(line.text, LONGEST)
    if not text:
        return "-# ·"
    match line.style:
        case "heading":
            return bold(text)
        case "faint":
            return f"-# {text}"
        case "warning":
            return f"⚠ {text}"
        case _:
            return text
