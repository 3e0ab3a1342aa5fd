"""What a chat shows when a command is answered, and when it cannot be."""

import structlog

from bot.commands.answering import answer
from bot.commands.model import Context
from bot.core.digest import Line, TextLine
from bot.errors import CommandError, VerbatimError
from bot.ports import Asker, Reply

_log = structlog.get_logger()


async def reply_to(text: str, asker: Asker, context: Context) -> Reply:
    """Answer a command; whatever goes wrong becomes a reply that says what to do."""
    try:
        return await answer(text, asker, context)
    except VerbatimError as error:
        return refusal(error)
    except Exception:  # noqa: BLE001 - one command's failure must not end the chat; it is logged
        _log.exception("command failed", command=text[:200])
        return refusal(VerbatimError("That went wrong inside the bot; its log has the details."))


def barred(asker: Asker, context: Context) -> Reply | None:
    """What somebody is told who may not ask; None for whoever may.

    For what is answered without a command: buttons, values that are offered, lines to share.
    """
    try:
        context.renew(context).access.require_ask(asker)
    except CommandError as error:
        return refusal(error)
    return None


def refusal(error: VerbatimError) -> Reply:
    """Say why a command was not answered, and how to type it."""
    lines: list[Line] = [TextLine(str(error), "warning")]
    if isinstance(error, CommandError) and error.usage:
        lines.append(TextLine(f"Usage: {error.usage}", "faint"))
    return Reply("Not answered", tuple(lines))
