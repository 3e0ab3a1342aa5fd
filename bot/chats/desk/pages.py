"""The addresses of the desk, and what each answers."""

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.chats.charts.painter import Painter
from bot.chats.desk.guard import StrictHeaders, read_command, refuse_host, refuse_origin
from bot.chats.desk.metrics import exposition
from bot.chats.desk.render import Page, posts_page, posts_part, reply_page
from bot.chats.replies import refusal, reply_to
from bot.commands.model import Context
from bot.commands.parsing import parse
from bot.commands.registry import COMMANDS
from bot.errors import CommandError, VerbatimError
from bot.ports import Asker, Delivery, Reply

POSTS = 20
"""On one page."""

_LAST_PAGE = 50
_STATIC = Path(__file__).parent / "static"

Answer = Callable[[Request], Awaitable[Response]]


class Pages:
    """Answers the desk's requests.

    Args:
        name: the workspace's name.
        channels: whose posts are shown; commands are asked in the first.
        context: what commands use.
        host: the address the desk is bound to.
        more: routes of other chats that take requests over HTTP.
        painter: draws charts.
    """

    def __init__(
        self,
        name: str,
        channels: Sequence[str],
        context: Context,
        host: str,
        more: Sequence[Route] = (),
        painter: Painter | None = None,
    ) -> None:
        self._name = name
        self._channels = tuple(channels)
        self._context = context
        self._host = host
        self._more = tuple(more)
        self._painter = painter or Painter()

    def application(self) -> Starlette:
        """The ASGI application."""
        routes = [
            Route("/", self._guarded(self._posts)),
            Route("/posts", self._guarded(self._list)),
            Route("/ask", self._guarded(self._ask), methods=["GET", "POST"]),
            Route("/desk.css", self._guarded(_file("desk.css"))),
            Route("/desk.js", self._guarded(_file("desk.js"))),
            Route("/healthz", _alive),
            Route("/readyz", self._ready),
            Route("/metrics", self._metrics),
            *self._more,
        ]
        return Starlette(routes=routes, middleware=[Middleware(StrictHeaders)])

    async def _posts(self, request: Request) -> Response:
        channel, number = self._wanted(request)
        posts, more = await self._stand(channel, number)
        return HTMLResponse(
            posts_page(self._page(), posts, channel=channel, number=number, more=more)
        )

    async def _list(self, request: Request) -> Response:
        channel, number = self._wanted(request)
        posts, _ = await self._stand(channel, number)
        return HTMLResponse(posts_part(self._page(), posts))

    async def _ask(self, request: Request) -> Response:
        if request.method == "POST":
            if problem := refuse_origin(request):
                return PlainTextResponse(problem, 403)
            command = await read_command(request)
            if command is None:
                return PlainTextResponse("That is too long for a command.", 413)
        else:
            command = request.query_params.get("command", "")
            if _changes(command):
                problem = f"{command.split()[0]} changes something: type it into the box above."
                reply = refusal(CommandError(problem))
                return HTMLResponse(reply_page(self._page(command), reply), 405)
        reply = await self._reply(command)
        picture = await self._painter.paint(reply.chart) if reply.chart else None
        return HTMLResponse(reply_page(self._page(command), reply, picture))

    async def _reply(self, command: str) -> Reply:
        channel = self._channels[0] if self._channels else None
        asker = Asker(self._name, "me", channel, platform="desk", local=True)
        return await reply_to(command, asker, self._context)

    async def _ready(self, request: Request) -> Response:
        del request
        try:
            await self._context.store.status()
        except VerbatimError as error:
            return PlainTextResponse(f"not ready: {error}\n", 503)
        return PlainTextResponse("ready\n")

    async def _metrics(self, request: Request) -> Response:
        del request
        try:
            status = await self._context.store.status()
        except VerbatimError as error:
            return PlainTextResponse(f"{error}\n", 503)
        return Response(exposition(status), media_type="text/plain; version=0.0.4; charset=utf-8")

    async def _stand(self, channel: str | None, number: int) -> tuple[list[Delivery], bool]:
        """One page of posts as they stand now, and whether there is an older one.

        An edited post is shown in its newest form only, wherever the older ones would be: so all
        pages up to this one are read.
        """
        channels = [channel] if channel else list(self._channels)
        last = number * POSTS
        # Edits share the list with what they replaced, so more is read than is shown.
        found = await self._context.store.posted(channels, 2 * last + 1, 0)
        replaced = {d.follows for d in found if d.follows and d.on_update == "edit"}
        standing = [d for d in found if d.id not in replaced]
        older = len(standing) > last or len(found) > 2 * last
        return standing[last - POSTS : last], older and number < _LAST_PAGE

    def _wanted(self, request: Request) -> tuple[str | None, int]:
        channel = request.query_params.get("channel")
        digits = request.query_params.get("page", "1")
        number = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 4 else 1
        return channel if channel in self._channels else None, min(max(number, 1), _LAST_PAGE)

    def _page(self, command: str = "") -> Page:
        return Page(self._name, self._channels, self._context.zone, command)

    def _guarded(self, answer: Answer) -> Answer:
        async def guarded(request: Request) -> Response:
            if problem := refuse_host(request, self._host):
                return PlainTextResponse(problem, 421)
            try:
                return await answer(request)
            except VerbatimError as error:
                return HTMLResponse(reply_page(self._page(), refusal(error)), 503)

        return guarded


def _changes(command: str) -> bool:
    try:
        return not parse(command, COMMANDS).command.queries
    except CommandError:
        return False


def _file(name: str) -> Answer:
    async def send(request: Request) -> Response:
        del request
        return FileResponse(_STATIC / name)

    return send


async def _alive(request: Request) -> Response:
    del request
    return PlainTextResponse("ok\n")
