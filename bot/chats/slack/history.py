"""Our own messages in a channel or thread, found by their markers."""

from typing import Any

from slack_sdk.errors import SlackApiError

from bot.chats.slack import limits
from bot.chats.slack.faults import THREAD_REFUSED, code
from bot.chats.slack.pacing import Paces
from bot.chats.slack.render import marker
from bot.chats.slack.wire import Wire


async def standing(
    wire: Wire, paces: Paces, channel: str, delivery: str, oldest: float, thread: str | None
) -> dict[int, str]:
    """Which parts of a delivery stand there, with their message ids.

    Args:
        wire: calls Slack.
        paces: waits before Slack has to say so.
        channel: Slack's id of it.
        delivery: whose parts.
        oldest: when to stop looking back, in seconds since 1970.
        thread: the thread to look in besides the channel, or None.

    Raises:
        SlackApiError, aiohttp.ClientError, OSError, TimeoutError: as `Wire.call`.
    """
    since = {"channel": channel, "oldest": f"{oldest:.6f}"}
    found = await _search(wire, paces, "conversations.history", since, delivery)
    if thread is not None:
        below = {**since, "ts": thread}
        try:
            found |= await _search(wire, paces, "conversations.replies", below, delivery)
        except SlackApiError as error:
            if code(error) not in THREAD_REFUSED:
                raise
    return found


async def _search(
    wire: Wire, paces: Paces, method: str, where: dict[str, Any], delivery: str
) -> dict[int, str]:
    found: dict[int, str] = {}
    cursor = ""
    while True:
        await paces.call(method)
        page = {**where, "limit": limits.HISTORY_PAGE, "include_all_metadata": True}
        answer = await wire.call(method, {**page, "cursor": cursor} if cursor else page)
        for message in answer.get("messages") or ():
            mark = marker(message)
            if mark is not None and mark[0] == delivery:
                found.setdefault(mark[1], str(message["ts"]))
        cursor = str((answer.get("response_metadata") or {}).get("next_cursor") or "")
        if not cursor:
            return found
