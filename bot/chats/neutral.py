"""Source text made harmless for display; what is stored stays as it was.

Control characters become visible signs, so that no terminal obeys them; what is invisible or
turns the reading direction is left out, so that what a reader sees is what stands there; lone
surrogates become the replacement character, because no channel can carry them.
"""

import re
from typing import Final

_SPACES: Final = re.compile(r"\s+")
_HARMLESS_RUN: Final = 8
_CONTROL_SPACES: Final = re.compile("[\t-\r\x1c-\x1f\x85\u2028\u2029]")
_CONTROLS: Final = re.compile("[\x00-\x1f\x7f-\x9f]")
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
# Unicode's Default_Ignorable_Code_Point and Bidi_Control (DerivedCoreProperties.txt), without
# the variation selectors that choose how an emoji looks; and the annotation marks FFF9-FFFB.
_UNSEEN: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)


def neutralise(text: str) -> str:
    """Make one line of text that any terminal or page can show as it stands."""
    line = _SPACES.sub(_space, text)
    line = _CONTROLS.sub(_picture, line)
    return _SURROGATES.sub("\ufffd", _UNSEEN.sub("", line))


def sendable(text: str) -> bool:
    """Whether the text can travel as it stands: UTF-8 has no lone surrogates."""
    return _SURROGATES.search(text) is None


def _space(found: re.Match[str]) -> str:
    run = found[0]
    return " " if len(run) > _HARMLESS_RUN or _CONTROL_SPACES.search(run) else run


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"
