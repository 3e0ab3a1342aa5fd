"""Pages of an answer: the command for another page, and the words a button carries."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from bot.chats.slack import limits
from bot.commands.parsing import parse, write
from bot.commands.registry import COMMANDS
from bot.core.digest import TextLine
from bot.errors import CommandError
from bot.ports import Reply


@dataclass(frozen=True, slots=True)
class Bound:
    """What a button of an answer carries.

    Attributes:
        line: the command it asks.
        user: whose button it is; nobody else's press counts.
    """

    line: str
    user: str

    def packed(self) -> str | None:
        """As a button's value; None if it is too long for one."""
        # Half a character, which JSON can carry to us, cannot be sent back.
        line = self.line.encode("utf-8", "replace").decode()
        value = json.dumps([self.user, line], ensure_ascii=False)
        return value if len(value) <= limits.BUTTON_VALUE else None

    @classmethod
    def unpacked(cls, value: str) -> "Bound | None":
        """Read a button's value; None if it is none of ours."""
        try:
            user, line = json.loads(value)
        except (ValueError, TypeError):
            return None
        return cls(str(line), str(user))


def answer_buttons(line: str, user: str, reply: Reply) -> list[tuple[str, str, str]]:
    """What each button below an answer does, its label and its value."""
    try:
        parsed = parse(line, COMMANDS)
    except CommandError:
        return []
    wanted: list[tuple[str, str, str]] = []
    page = _page(parsed.texts.get("page"))
    if page > 1:
        earlier = write(parsed.command, {**parsed.texts, "page": str(page - 1)})
        wanted.append(("page", "Back", earlier))
    if reply.more:
        wanted.append(("page", "Next page", reply.more))
    if parsed.command.queries and reply.lines and not _is_refusal(reply):
        wanted.append(("here", "Share here", line))
    return [*_packed(wanted, user), *choice_buttons(user, reply)]


def choice_buttons(user: str, reply: Reply) -> list[tuple[str, str, str]]:
    """A button for each choice of an answer; its press puts the next answer in this one's place."""
    return _packed([("page", choice.label, choice.command) for choice in reply.choices], user)


def _packed(wanted: Sequence[tuple[str, str, str]], user: str) -> list[tuple[str, str, str]]:
    packed = [(action, label, Bound(asks, user).packed()) for action, label, asks in wanted]
    return [(action, label, value) for action, label, value in packed if value is not None]


def _is_refusal(reply: Reply) -> bool:
    first = reply.lines[0]
    return isinstance(first, TextLine) and first.style == "warning"


def _page(text: str | None) -> int:
    digits = (text or "1").removeprefix("#")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else 1
