"""What is wrong with a configuration, and where."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final, Literal

_COMPARED: Final = 700  # names; all time zones are 600, and comparing takes a while


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong at one place.

    Attributes:
        file: the file's name as it was given.
        line: counted from 1; 0 where the file as a whole is meant.
        column: counted from 1 in characters; 0 likewise.
        message: what is wrong, one clause.
        suggestion: what to write instead, or None.
        severity: an ``error`` stops the bot, a ``warning`` does not.
    """

    file: str
    line: int
    column: int
    message: str
    suggestion: str | None = None
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        mark = "warning: " if self.severity == "warning" else ""
        ending = f"; {self.suggestion}" if self.suggestion else ""
        return f"{place}: {mark}{self.message}{ending}"


def shown(value: object, limit: int = 60) -> str:
    """A value as it may stand in a message: one line, printable, clipped."""
    text = str(value)
    clipped = text if len(text) <= limit else text[: limit - 1] + "…"
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in clipped)


def nearest(word: str, known: Iterable[str]) -> str:
    """Suggest the known word that was probably meant, else list what there is."""
    names = sorted(set(known))
    if not names:
        return "there is none yet"
    folded = {name.casefold(): name for name in names}
    near = [*folded][:_COMPARED]
    close = get_close_matches(word[:100].casefold(), near, n=1, cutoff=0.6)
    if close:
        return f"did you mean {shown(folded[close[0]])!r}?"
    return "there is: " + ", ".join(shown(name) for name in names[:12])
