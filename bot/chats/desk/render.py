"""Posts and replies as HTML; pure but for the templates read once.

Everything is escaped by Jinja's autoescape after `neutralise`; no template marks anything safe.
"""

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.chats import bodies, wording
from bot.chats.charts.painter import Picture
from bot.chats.figure_rows import figure_rows
from bot.chats.neutral import neutralise
from bot.core.digest import DocumentRef, Section
from bot.ports import Delivery, Reply


@dataclass(frozen=True, slots=True)
class Page:
    """What every page of the desk shows around its content.

    Attributes:
        desk: the workspace's name.
        channels: the desk's channels.
        zone: whose clock times are shown on.
        command: what stands in the command box.
    """

    desk: str
    channels: Sequence[str]
    zone: tzinfo
    command: str = ""


def posts_page(
    page: Page,
    deliveries: Sequence[Delivery],
    *,
    channel: str | None = None,
    number: int = 1,
    more: bool = False,
) -> str:
    """The whole page of posts.

    Args:
        page: what stands around them.
        deliveries: the posts, newest first.
        channel: the one channel that is shown, or None for all.
        number: which page of the posts this is, from 1.
        more: whether an older page follows.
    """
    return _render(
        "posts.html",
        page,
        posts=deliveries,
        channel=channel,
        number=number,
        older=address("/", channel=channel, page=number + 1) if more else None,
        newer=address("/", channel=channel, page=number - 1) if number > 1 else None,
    )


def posts_part(page: Page, deliveries: Sequence[Delivery]) -> str:
    """The posts alone, for a page that is open already."""
    return _render("list.html", page, posts=deliveries)


def reply_page(page: Page, reply: Reply, picture: Picture | None = None) -> str:
    """The page that answers a command; ``picture``: the reply's chart, drawn."""
    return _render("reply.html", page, reply=reply, picture=picture)


def address(path: str, **query: object) -> str:
    """A link within the desk; what is None is left out."""
    given = [f"{k}={quote(neutralise(str(v)))}" for k, v in query.items() if v is not None]
    return path + ("?" + "&".join(given) if given else "")


def _render(template: str, page: Page, **values: object) -> str:
    def clock(moment: datetime) -> str:
        return f"{moment.astimezone(page.zone):%Y-%m-%d %H:%M}"

    return _environment().get_template(template).render(page=page, clock=clock, **values)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["neutral"] = neutralise
    environment.globals |= {
        "address": address,
        "also": wording.also,
        "around": wording.around,
        "attribution": wording.attribution,
        "by_document": wording.by_document,
        "change": wording.change,
        "heading": wording.heading,
        "number_parts": wording.number_parts,
        "opening": wording.opening,
        "data_uri": _data_uri,
        "place": wording.place,
        "point_words": wording.point_words,
        "quoted": wording.quoted,
        "rest": wording.rest,
        "runs": bodies.runs,
        "shown": bodies.shown,
        "signed": wording.signed,
        "figure_rows": figure_rows,
        "told": wording.told,
        "web_link": _web_link,
    }
    environment.tests["section"] = lambda part: isinstance(part, Section)
    return environment


def _data_uri(png: bytes) -> str:
    """A picture inside the page: it needs no address of its own, which others could guess."""
    return f"data:image/png;base64,{b64encode(png).decode()}"


def _web_link(document: DocumentRef) -> str | None:
    """The document's link if a browser may follow it: neither scripts nor files."""
    try:
        parts = urlsplit(document.link or "")
    except ValueError:
        return None
    return neutralise(document.link or "") if parts.scheme in ("http", "https") else None
