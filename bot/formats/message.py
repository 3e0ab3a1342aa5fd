"""An e-mail, as a mail program saves it or as its text with a few header lines above.

The text is the body alone; the subject is its title and the date its day. Attachments are named and
not read. What it repeats of earlier mails is left out, but for a mail that it hands on.
"""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.header import decode_header
from email.message import Message
from typing import Final

from bot.core.layout import Notice
from bot.errors import ParseError
from bot.formats import html
from bot.formats.dates import read_date
from bot.formats.earlier_mail import without_earlier
from bot.formats.encoding import decode
from bot.formats.model import Parsed, shown
from bot.formats.set_off import unwrapped

_BEGINNING: Final = 8192
_HEADERS: Final = re.compile(rb"(?:[!-9;-~]{1,80}:[^\n]*\r?\n(?:[ \t][^\n]*\n)*+)++")
"""The header lines that a message begins with (RFC 5322, section 2.2), with their folded parts."""
_MAIL: Final = re.compile(
    rb"^(?:MIME-Version|Return-Path|Message-ID|Content-Transfer-Encoding):",
    re.IGNORECASE | re.MULTILINE,
)
"""Headers that mail programs write and people do not."""
_SENDER: Final = re.compile(rb"^From:[ \t]*\S", re.IGNORECASE | re.MULTILINE)
_ENVELOPE: Final = re.compile(rb"^(To|Subject|Date|Sent|Cc):[ \t]*\S", re.IGNORECASE | re.MULTILINE)
_FEWEST: Final = 2
"""Of the envelope's lines beside the sender: a memo or an e-mail, and no prose."""
_LONGEST: Final = 2000
_MOST_PARTS: Final = 200
_MOST_NAMED: Final = 5
_ANSWER: Final = re.compile(r"^[ \t]*(?:(?:re|aw|sv|fwd?|wg)(?:\[\d+\])?:[ \t]*)+", re.IGNORECASE)
_HANDS_ON: Final = re.compile(r"[ \t]*(?:fwd?|wg)(?:\[\d+\])?:", re.IGNORECASE)
_REPLIED: Final = re.compile(r"^(On [^\n]{6,160})\n([^\n]{0,80}\bwrote:[ \t]*$)", re.MULTILINE)


def is_message(data: bytes, *, by_hand: bool) -> bool:
    """Whether the bytes begin with the headers of a message, and a blank line behind them.

    Args:
        data: the content.
        by_hand: whether the few lines count that people copy too: from whom, to whom, what about.
    """
    head = data[:_BEGINNING].removeprefix(b"\xef\xbb\xbf").lstrip()
    found = _HEADERS.match(head)
    if found is None or not head[found.end() :].startswith((b"\n", b"\r\n")):
        return False
    lines = found[0]
    if _MAIL.search(lines):
        return True
    envelope = {line[1].lower() for line in _ENVELOPE.finditer(lines)}
    return by_hand and _SENDER.search(lines) is not None and len(envelope) >= _FEWEST


def parse(data: bytes, name: str, declared: str | None) -> Parsed:
    """Find the text of the body; see `Parser`."""
    message = message_from_bytes(data.removeprefix(b"\xef\xbb\xbf").lstrip())
    text = None
    notices: tuple[Notice, ...] = ()
    page: Message | None = None
    attached: list[str] = []
    for part in _parts(message):
        kind = part.get_content_type()
        if part.get_content_disposition() == "attachment" or not kind.startswith("text/"):
            attached.append(_words(part.get_filename() or kind))
        elif kind == "text/plain" and text is None:
            text, notices = decode(_payload(part), name, part.get_content_charset() or declared)
        elif kind == "text/html" and page is None:
            page = part
    plain = text is not None
    if text is None and page is not None:
        read = html.parse(_payload(page), name, page.get_content_charset())
        text, notices = read.text, read.notices
    if text is None:
        raise ParseError(f"{shown(name)} is empty: the message has no text to read")
    if attached:
        notices += (_attachments(attached),)
    subject = _words(message["subject"])
    body = _REPLIED.sub(r"\1 \2", text.replace("\r\n", "\n"))
    own = without_earlier(
        body, handed_on=_HANDS_ON.match(subject) is not None, marked=plain or _answers(message)
    )
    if own != body:
        notices += (Notice("earlier-mail", "What it repeats of earlier mails was not read."),)
    return Parsed(
        unwrapped(own).strip(),
        title=_ANSWER.sub("", subject).strip() or None,
        published=read_date(_words(message["date"] or message["sent"]) or None),
        notices=notices,
    )


def _answers(message: Message) -> bool:
    return message["in-reply-to"] is not None or message["references"] is not None


def _parts(message: Message) -> Iterator[Message]:
    """The parts that hold something, from the first to the last; no message within another's."""
    waiting = [message]
    for _ in range(_MOST_PARTS):
        if not waiting:
            return
        part = waiting.pop()
        inner = part.get_payload()
        if part.is_multipart() and isinstance(inner, list):
            if part is message or part.get_content_maintype() == "multipart":
                waiting += [p for p in reversed(inner) if isinstance(p, Message)]
            continue
        yield part


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _words(header: object) -> str:
    """A header in plain characters, as far as its encoded words can be read (RFC 2047)."""
    raw = " ".join(str(header or "")[:_LONGEST].split())
    words = []
    for piece, charset in decode_header(raw):
        try:
            words.append(piece if isinstance(piece, str) else piece.decode(charset or "ascii"))
        except (LookupError, ValueError):
            words.append(piece.decode("cp1252", "replace") if isinstance(piece, bytes) else piece)
    return " ".join("".join(words).split()).encode("utf-8", "replace").decode()


def _attachments(names: list[str]) -> Notice:
    named = ", ".join(shown(n[:80]) for n in names[:_MOST_NAMED])
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    count = "An attachment was" if len(names) == 1 else f"{len(names)} attachments were"
    return Notice("attachments", f"{count} not read: {named}{more}.")
