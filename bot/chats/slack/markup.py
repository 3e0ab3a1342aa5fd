"""Text for Slack: escaped, cut, weighed; pure.

Slack's ``mrkdwn`` has no way to escape ``*``, ``_``, ``~`` and back-ticks, so source text never
enters one. It stands in rich text elements and plain text objects, which show every character as
it is and can neither format nor ping. Only the top-level ``text`` is escaped, as documented
(docs.slack.dev, "Formatting message text", "Escaping text"), and sent with ``mrkdwn`` off.
"""

import re
from typing import Final

from bot.chats.neutral import neutralise

_HEAVY: Final = re.compile('[&<>"\\\\\U00010000-\U0010ffff]')
_MARK: Final = " …"
_WORD: Final = 40
_NAMES: Final = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}
_ESCAPED: Final = re.compile("&(?:amp|lt|gt);")


def escape(text: str) -> str:
    """Escape the three characters that Slack would read as markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    """What a person typed, from what Slack delivers of it."""
    return _ESCAPED.sub(lambda found: _NAMES[found[0]], text)


def weight(text: str) -> int:
    """How long the text may count at most: escaped, as JSON, or in UTF-16 units."""
    return len(text) + 4 * len(_HEAVY.findall(text))


def cut(text: str, most: int) -> str:
    """Neutralise; if it is heavier than ``most``, shorten between words with a visible mark."""
    beginning = text[: 2 * most]
    line = neutralise(beginning)
    if len(beginning) == len(text) and weight(line) <= most:
        return line
    left, end = most - len(_MARK), 0
    for end, character in enumerate(line):  # noqa: B007 - where it stopped is the result
        left -= weight(character)
        if left < 0:
            break
    else:
        end = len(line)
    space = line.rfind(" ", max(0, end - _WORD), end + 1)
    return line[: space if space > 0 else end].rstrip() + _MARK
