"""What a command answers, as Slack messages; pure."""

from collections.abc import Sequence
from typing import Final

from bot.chats import wording
from bot.chats.slack import limits
from bot.chats.slack.blocks import (
    LONGEST,
    SHORT,
    Item,
    bullet,
    faint,
    figure_items,
    place_item,
    point_items,
    quote_items,
    rich,
    section_items,
    statement_item,
    title_item,
    words,
)
from bot.chats.slack.markup import cut
from bot.chats.slack.packing import Group, Part, Payload, message, pack
from bot.chats.slack.pictures import Image
from bot.chats.slack.render import button
from bot.core.digest import Section, SentenceLine, TextLine
from bot.ports import Reply

_MOST: Final = limits.RESPONSES - 1
"""Messages of one answer: one use of the response URL stays for its buttons."""


def render_reply(
    reply: Reply,
    buttons: Sequence[tuple[str, str, str]] = (),
    *,
    by: str | None = None,
    image: Image | None = None,
) -> list[Payload]:
    """All messages of an answer.

    Args:
        reply: what to show.
        buttons: what each does, its label and its value; below the last message.
        by: the name of who shares it with the channel, or None.
        image: the reply's chart, uploaded; below the title.
    """
    groups = [Group((title_item(reply.title or "Answer"),), ())]
    if by is not None:
        groups.append(Group((), (faint(f"shared by {cut(by, SHORT)}"),)))
    if image is not None:
        groups.append(Group((), (Item(image.problem or image.alt, block=image.block),)))
    groups += [
        _section(part) if isinstance(part, Section) else _found(part)
        for part in wording.by_document(reply.lines)
    ]
    parts = pack(groups)
    if len(parts) > _MOST:
        parts[_MOST - 1 :] = [Part()]
        parts[-1].add(faint("⚠ More than fits here is left out: narrow the question."))
    payloads = [message(part) for part in parts]
    if buttons:
        row = [
            button(f"verbatim:{verb}:{n}", label, value)
            for n, (verb, label, value) in enumerate(buttons)
        ]
        payloads[-1]["blocks"].append({"type": "actions", "elements": row})
    return payloads


def _section(section: Section) -> Group:
    title = rich(words(cut(section.document.title, SHORT) or "Untitled", bold=True))
    head = (title, place_item(section.document))
    return Group(head, tuple(section_items(section)), (title,))


def _found(found: wording.Found) -> Group:
    if found.note is not None:
        return Group((), (_note(found.note),))
    if found.points:
        return Group((), tuple(item for line in found.points for item in point_items(line)))
    items = [item for line in found.quotes for item in quote_items(line)]
    items += figure_items(found.figures)
    items += [statement_item(line) for line in found.statements]
    items += [_sentence(line) for line in found.sentences]
    if found.document is None:
        return Group((), tuple(items))
    title = rich(words(cut(found.document.title, SHORT) or "Untitled", bold=True))
    return Group((title, place_item(found.document)), tuple(items), (title,))


def _sentence(line: SentenceLine) -> Item:
    return bullet(words(cut(line.sentence.text, LONGEST) or "…"))


def _note(line: TextLine) -> Item:
    text = cut(line.text, LONGEST)
    if not text:
        return Item("")
    match line.style:
        case "heading":
            return rich(words(text, bold=True))
        case "faint":
            return faint(text)
        case "warning":
            return faint(f"⚠ {text}")
        case _:
            return rich(words(f"{text}\n"), before="")
