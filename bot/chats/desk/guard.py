"""What the desk accepts from a browser, and what it tells the browser to refuse.

The desk has no passwords: it is local. Two attacks remain, and both end here: another site's
page that posts a form to us (the origin is checked), and another site's name that is made to
point to this machine (the host is checked).
"""

from ipaddress import ip_address
from urllib.parse import parse_qs, urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LONGEST_FORM = 16_384
"""Bytes; a command is far shorter."""

_HEADERS = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        "img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    # Not "no-referrer": with that, browsers send "Origin: null" with our own form.
    "referrer-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}


class StrictHeaders:
    """Puts the same strict headers on every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, sending)


def refuse_host(request: Request, bound: str) -> str | None:
    """Why this Host header is not answered, or None.

    A desk bound to this machine only answers to names of this machine; one bound to the network
    is behind a proxy that knows its own names.
    """
    if not is_local(bound):
        return None
    host = _hostname(request.headers.get("host", ""))
    if host == bound or is_local(host):
        return None
    return "This desk answers on this machine only: open it as http://127.0.0.1 with its port."


def refuse_origin(request: Request) -> str | None:
    """Why this form is not accepted, or None if it comes from our own page or no browser."""
    origin = request.headers.get("origin")
    site = request.headers.get("sec-fetch-site", "none")
    same = origin is None or urlsplit(origin).netloc == request.headers.get("host")
    if same and site in ("same-origin", "none"):
        return None
    return "This form came from another site. Type the command on the desk itself."


async def read_command(request: Request) -> str | None:
    """The form's command; None if the form is too long."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST_FORM:
            return None
    fields = parse_qs(body.decode("utf-8", "replace"), max_num_fields=10)
    return fields.get("command", [""])[0]


def is_local(host: str) -> bool:
    """Whether this names this very machine."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _hostname(header: str) -> str:
    try:
        return urlsplit(f"//{header}").hostname or ""
    except ValueError:
        return ""
