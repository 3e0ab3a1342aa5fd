"""Source text for Discord's Markdown: it shows as it stands, formats nothing and calls nobody.

A backslash before punctuation makes Discord show the sign itself. Mentions and custom emoji are
broken between their first two signs as well, because Discord's servers look for them in the raw
text. That nobody is called is held by ``allowed_mentions`` besides.
"""

import re
from datetime import datetime
from typing import Final
from urllib.parse import quote, urlsplit

from bot.chats.neutral import neutralise

_LINK_LENGTH: Final = 512
_SPECIAL: Final = re.compile(r"([\\`*_~|<>@\[\]]|(?<=<)[#:&!/]|(?<=@)[&!]|:(?=//))")
_LIST: Final = re.compile(r"^(\s*)([-+#]|[0-9]+(?=\.(?:\s|$)))")
_ESCAPED: Final = re.compile(r"\\(.)")


def escape(text: str) -> str:
    """One line of source text, neutralised and escaped."""
    return escape_neutral(neutralise(text))


def escape_neutral(text: str) -> str:
    """One line that is neutralised already, escaped."""
    return _LIST.sub(_start, _SPECIAL.sub(r"\\\1", text).strip())


def unescape(text: str) -> str:
    """What `escape_neutral` was given, but for spaces around it."""
    return _ESCAPED.sub(r"\1", text)


def _start(found: re.Match[str]) -> str:
    sign = found[2]
    return f"{found[1]}{sign}\\" if sign[0].isdigit() else f"{found[1]}\\{sign}"


def bold(text: str) -> str:
    """Escaped text in bold; nothing stays nothing."""
    inner = text.strip()
    return f"**{inner}**" if inner else ""


def size(text: str) -> int:
    """Length in UTF-16 units: never less than any way in which Discord may count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, longest: int) -> str:
    """At most so many characters, cut visibly between words where there are any."""
    if len(text) <= longest:
        return text
    end = text.rfind(" ", longest // 2, longest)
    return text[: end if end > 0 else longest].rstrip() + " …"


def moment(at: datetime, style: str = "f") -> str:
    """A moment that each reader sees on the clock of their own zone."""
    return f"<t:{int(at.timestamp())}:{style}>"


def web_link(link: str | None) -> str | None:
    """A link that may stand in a message: http or https, with nothing that ends it early."""
    try:
        parts = urlsplit(neutralise(link or ""))
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return None
    whole = quote(neutralise(link or ""), safe="/:?#@!$&'*+,;=%~-._[]")
    return whole if len(whole) <= _LINK_LENGTH else None
