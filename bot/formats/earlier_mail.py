"""What an e-mail repeats of earlier ones: told from what its sender says, and left out.

The words below "Original Message", below another mail's header lines and behind ``>`` are old, and
somebody else's. A mail that hands another on, with hardly a word of its own, is that other mail.
"""

import re
from itertools import takewhile
from typing import Final

_HOPS: Final = 9
"""Mails handed on one in another that are followed; what lies deeper is left out or kept whole."""
_FEW: Final = 25
"""Words that a mail which is handed on may have above it: "For your information", a signature."""
_LABEL: Final = r"[*_]{0,2}(?:Sent|Date|To|Cc|Subject):"
_NEXT: Final = rf"[^\n]{{0,300}}?(?:(?:[ \t]*\n){{1,2}}[ \t]*|[ \t]){_LABEL}"
_OLDER: Final = re.compile(
    r"^[ \t]*(?:"
    r"(?P<handed>-{2,}[ \t]*Forwarded[ \t]message[ \t]*-{2,}|Begin[ \t]forwarded[ \t]message:)"
    r"|-{2,}[ \t]*Original[ \t](?:Message|Appointment)[ \t]*-{2,}"
    rf"|[*_]{{0,2}}From:{_NEXT}{_NEXT}"
    r"|On\b(?=[^\n]{0,200}\d{4})(?=[^\n]{0,200}(?:\d:\d\d|@))[^\n]{6,240}\bwrote:[ \t]*$"
    r"(?!(?:[ \t]*\n){1,3}>)"
    r")",
    re.MULTILINE | re.IGNORECASE,
)
"""From here to the end a mail is an earlier one: as mail programs mark it, in English."""
_QUOTED: Final = re.compile(r"^>(?!From )", re.MULTILINE)
"""Not ``>From``, as which mailboxes keep a line that begins with "From" (RFC 4155)."""
_DEEPER: Final = re.compile(r"^>[ \t]?>[^\n]*\n?", re.MULTILINE)
_HANDS_OVER: Final = re.compile(r"\bwrote:\s*$|(?:@|\d)[^\n]*:\s*$", re.IGNORECASE)
_SIGNATURE: Final = re.compile(r"^-- ?$", re.MULTILINE)


def without_earlier(text: str, *, handed_on: bool, marked: bool) -> str:
    """The text of a mail without what it repeats of earlier mails.

    Args:
        text: the body, its lines parted by line feeds.
        handed_on: whether its subject says that it hands another mail on.
        marked: whether ``>`` always marks an earlier mail. Else, as in a page, only below a line
            that says who wrote it.
    """
    kept: list[str] = []
    for _ in range(_HOPS):
        older = _OLDER.search(text)
        whole = text[: older.start()] if older else text
        own = _without_quoted(whole, marked=marked)
        handed_on = handed_on or bool(older and older["handed"])
        if own.strip() and not (handed_on and _is_few(own)):
            return "".join([*kept, own])
        if older is None:
            break
        kept += own, older[0]
        text = text[older.end() :]
        handed_on = False
    return "".join([*kept, _DEEPER.sub("", text) or text])


def _is_few(own: str) -> bool:
    return len(_SIGNATURE.split(own, 1)[0].split()) <= _FEW


def _without_quoted(text: str, *, marked: bool) -> str:
    """The lines without ``>``, and without the line that says who wrote those with it."""
    if not _QUOTED.search(text):
        return text
    made: list[str] = []
    leaves_out = False
    for line in text.split("\n"):
        if not _QUOTED.match(line):
            leaves_out = leaves_out and not line.strip()
            made.append(line)
            continue
        if not leaves_out:
            blank = sum(1 for _ in takewhile(lambda above: not above.strip(), reversed(made)))
            above = made[-1 - blank] if blank < len(made) else ""
            handed = _HANDS_OVER.search(above) is not None
            leaves_out = marked or handed
            if handed:
                del made[-1 - blank :]
        if not leaves_out:
            made.append(line)
    return "\n".join(made)
