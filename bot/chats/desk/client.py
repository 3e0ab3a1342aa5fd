"""The desk: a local page that shows what was posted to its channels, and answers commands.

The page reads posts from the store, where each stands exactly once whatever happens to the
process; so posting only has to agree, and a post in doubt is always found.
"""

import asyncio
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import structlog
import uvicorn
from starlette.routing import Route

from bot.chats.desk.guard import is_local
from bot.chats.desk.pages import Pages
from bot.commands.model import Context
from bot.errors import ChatError
from bot.ports import Delivery, Posted

_GOODBYE_SECONDS = 1

_log = structlog.get_logger()


class Desk:
    """A page in the browser as a chat.

    Args:
        name: the workspace's name.
        channels: the channels it shows.
        context: what commands use; the posts come from its store.
        host: the address to listen on; on this machine only, unless a proxy asks for passwords.
        port: the port; 0 lets the system choose.
        more: routes of other chats that take requests over HTTP.
    """

    edits = True

    def __init__(
        self,
        name: str,
        channels: Sequence[str],
        context: Context,
        *,
        host: str = "127.0.0.1",
        port: int = 8484,
        more: Sequence[Route] = (),
    ) -> None:
        self.name = name
        self.channels = tuple(channels)
        self.address: tuple[str, int] | None = None
        """Where it listens; None while it does not."""
        self.listening = asyncio.Event()
        self._context = context
        self._host = host
        self._port = port
        self._more = tuple(more)

    async def run(self) -> None:
        """Serve until cancelled. A port that is taken is told; posts wait in the store."""
        try:
            listener = self._bind()
        except ChatError as error:
            _log.error("the desk is not there", reason=str(error))
            await asyncio.Event().wait()
        else:
            with listener:
                self.address = listener.getsockname()[:2]
                await self._serve(listener)

    async def post(self, delivery: Delivery) -> Posted:
        """Agree: once the store says it is sent, it stands on the page."""
        return Posted((delivery.id,))

    async def edit(self, delivery: Delivery, earlier: Posted) -> Posted:
        """Agree: the page shows the newest form of a post in place of the earlier ones."""
        del delivery
        return earlier

    async def find(self, delivery: Delivery) -> Posted | None:
        """Always found: it stands on the page as soon as the store says so."""
        return Posted((delivery.id,))

    def _bind(self) -> socket.socket:
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        try:
            return socket.create_server((self._host, self._port), family=family)
        except OSError as error:
            raise ChatError(
                f"workspace {self.name} cannot listen on {self._shown()}: {error.strerror}. "
                'Choose another address in the configuration (listen: "127.0.0.1:8485"). '
                "What is posted meanwhile is kept and shown once the desk is there.",
                retry=False,
            ) from error

    async def _serve(self, listener: socket.socket) -> None:
        pages = Pages(self.name, self.channels, self._context, self._host, self._more)
        server = _Server(
            uvicorn.Config(
                pages.application(),
                http="h11",
                ws="none",
                lifespan="off",
                log_config=None,
                log_level="warning",
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=_GOODBYE_SECONDS,
            )
        )
        serving = asyncio.create_task(server.serve([listener]))
        assert self.address is not None
        self._port = self.address[1]
        _log.info("desk", url=f"http://{self._shown()}/", local=is_local(self._host))
        self.listening.set()
        try:
            await asyncio.shield(serving)
        finally:
            server.should_exit = True
            self.listening.clear()
            self.address = None
            await serving

    def _shown(self) -> str:
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"{host}:{self._port}"


class _Server(uvicorn.Server):
    """Leaves signals to the program: the bot decides when everything stops."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield
