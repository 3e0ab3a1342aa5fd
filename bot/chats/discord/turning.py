"""Pages of an answer: which buttons it gets, and the command for another page."""

from bot.commands.parsing import parse, write
from bot.commands.registry import COMMANDS
from bot.errors import CommandError
from bot.ports import Reply


def turned(line: str, by: int) -> str:
    """The command for a later or an earlier page of what ``line`` asks for."""
    try:
        parsed = parse(line, COMMANDS)
    except CommandError:
        return line  # asked again, it tells what is wrong with it
    page = max(1, _page(parsed.texts.get("page")) + by)
    return write(parsed.command, {**parsed.texts, "page": str(page)})


def buttons_for(line: str, reply: Reply) -> tuple[tuple[str, str], ...]:
    """What each button does and its label."""
    try:
        parsed = parse(line, COMMANDS)
    except CommandError:
        return ()
    buttons: list[tuple[str, str]] = []
    if _page(parsed.texts.get("page")) > 1:
        buttons.append(("back", "Back"))
    if reply.more:
        buttons.append(("next", "Next page"))
    if parsed.command.queries and reply.lines:
        buttons.append(("share", "Share here"))
    return tuple(buttons)


def _page(text: str | None) -> int:
    digits = (text or "1").removeprefix("#")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else 1
