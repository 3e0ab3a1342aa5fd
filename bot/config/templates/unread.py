"""What YAML could not read, where it is the text of a template that does not stand behind `|`."""

import re
from dataclasses import replace
from typing import Final

from bot.config.faults import Fault
from bot.config.templates.places import LINES

BEHIND: Final = (
    "write the text behind | on the next lines, further in than its name: "
    "see docs/how-to/write-a-template.md"
)
"""What to do with a template that stands elsewhere."""

NAMED: Final = "write name: | and the text on the next lines, further in"
"""What to do where templates have no names."""

_SECTION: Final = re.compile("[^\\s#]")
_NAMED: Final = re.compile("(['\"]?)templates\\1[ \t]*:")
_CODE: Final = re.compile(r"\{[{%#]")
_UNREADABLE: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")


def retold(fault: Fault, text: str) -> Fault:
    """The fault at which the reading broke off; in other words where a template caused it.

    Args:
        fault: what the parser, or the tree, said.
        text: the file's text.
    """
    lines = LINES.split(text)[: fault.line]
    section = next((line for line in reversed(lines) if _SECTION.match(line)), "")
    if not _NAMED.match(section):
        return fault
    here = lines[-1]
    if here[fault.column - 1 : fault.column] == "\t" or _UNREADABLE.search(here):
        return fault  # told for itself: no `|` would help
    if not _CODE.search(here):
        return fault
    return replace(fault, message="a template that YAML cannot read here", suggestion=BEHIND)
