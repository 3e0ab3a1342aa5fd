"""Pictures on Slack: uploaded first, then shown by a block of the answer.

Slack takes no picture inside a message; a file is uploaded in three steps (docs.slack.dev,
"Working with files", ``files.getUploadURLExternal``) and shared with nobody: the answer's image
block is what shows it, so a private answer stays private. For a moment after the upload Slack
refuses such a block; it is tried again, and in the end the table goes alone, with a word why.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from slack_sdk.errors import SlackApiError

from bot.chats.charts.painter import NAME, Painter
from bot.chats.neutral import neutralise
from bot.chats.slack import limits
from bot.chats.slack.blocks import Block, faint
from bot.chats.slack.faults import TRANSIENT
from bot.chats.slack.markup import cut
from bot.chats.slack.packing import Payload
from bot.chats.slack.wire import LOGGER, Wire
from bot.core.chart import Chart
from bot.errors import ChatError

_PAUSES: Final = (0.0, 0.5, 1.5, 3.0)
_BLOCKS: Final = ("invalid_blocks", "invalid_blocks_format", "slack_file_not_found")
_NOT_SHOWN: Final = "No picture: Slack did not take it. The table says all of it."
_NO_SCOPE: Final = (
    "No picture: the app may not upload files. An admin adds the scope files:write; the table "
    "says all of it."
)


@dataclass(frozen=True, slots=True)
class Image:
    """A chart as an answer shows it.

    Attributes:
        file: Slack's id of the uploaded file, or None.
        alt: it in words.
        problem: why there is none, for people.
    """

    file: str | None
    alt: str
    problem: str = ""

    @property
    def block(self) -> Block:
        """The block that shows it, or says why it is not shown."""
        if self.file is None:
            return faint(self.problem).block or {}
        alt = cut(neutralise(self.alt), limits.ALT_TEXT)
        return {"type": "image", "slack_file": {"id": self.file}, "alt_text": alt}


class Pictures:
    """Draws, uploads and shows the charts of one workspace.

    Args:
        wire: calls Slack.
        painter: draws.
        sleep: waits while Slack looks at a new file; tests bring their own.
    """

    def __init__(
        self, wire: Wire, painter: Painter, sleep: Callable[[float], Awaitable[None]]
    ) -> None:
        self._wire = wire
        self._painter = painter
        self._sleep = sleep

    async def image(self, chart: Chart | None) -> Image | None:
        """Draw and upload; None without a chart. Never raises but when cancelled."""
        if chart is None:
            return None
        picture = await self._painter.paint(chart)
        if picture.png is None:
            return Image(None, picture.alt, picture.problem)
        try:
            return Image(await self._upload(picture.png, picture.alt, chart.title), picture.alt)
        except SlackApiError as error:
            word = str(error.response.get("error"))
            LOGGER.warning("a picture was not uploaded: %s", word)
            problem = _NO_SCOPE if word == "missing_scope" else _NOT_SHOWN
        except (ChatError, KeyError, *TRANSIENT) as error:
            LOGGER.warning("a picture was not uploaded: %s", type(error).__name__)
            problem = _NOT_SHOWN
        return Image(None, picture.alt, problem)

    async def _upload(self, png: bytes, alt: str, title: str) -> str:
        shown = cut(neutralise(alt), limits.ALT_TEXT)
        wanted = {"filename": NAME, "length": str(len(png)), "alt_txt": shown}
        place = await self._wire.call("files.getUploadURLExternal", wanted)
        await self._wire.put(str(place["upload_url"]), png)
        files = [{"id": place["file_id"], "title": cut(neutralise(title), limits.HEADER)}]
        await self._wire.call("files.completeUploadExternal", {"files": files})
        return str(place["file_id"])

    async def show(self, send: Callable[[Payload], Awaitable[Any]], payload: Payload) -> None:
        """Send a message; one with a picture again while Slack refuses it, then without.

        Raises:
            ChatError, SlackApiError: as ``send``, of what has no picture to blame.
        """
        if any(block.get("type") == "image" for block in payload["blocks"]):
            for pause in _PAUSES:
                await self._sleep(pause)
                try:
                    await send(payload)
                except SlackApiError as error:
                    if error.response.get("error") not in _BLOCKS:
                        raise
                except ChatError as error:
                    if error.retry:
                        raise
                else:
                    return
            payload = _without(payload)
        await send(payload)


def _without(payload: Payload) -> Payload:
    told = Image(None, "", _NOT_SHOWN).block
    blocks = [told if block.get("type") == "image" else block for block in payload["blocks"]]
    return {**payload, "blocks": blocks}
