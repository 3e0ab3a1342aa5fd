"""A number as it is being read: what later steps fill in before it becomes a `Figure`."""

from dataclasses import dataclass
from typing import Literal

ChangeRole = Literal["", "by", "from", "to", "from_to"]
Form = Literal["digits", "words", "part", "vague", "fold", "score", "rank"]


@dataclass(slots=True)
class Numeral:
    """A number expression, still without its surroundings.

    Attributes:
        start: first character, currency sign included.
        end: one past the last character, scale word and percent sign included.
        value: as stated; of a range the lower end, of a score the first number.
        mantissa: the value before the scale word ("5" of "5 million").
        form: how it is written.
        high: upper end of a range or a vague number, second number of a score.
        mark: comparator glued to the digits ("~", ">", "+"), or "".
        unit: ISO 4217 code, ``percent``, ``fraction``, a unit's name, or "" while unknown.
        per: denominator of a rate, or "".
        unit_start: where the unit's words begin, if outside the number; else -1.
        unit_end: one past the unit's words; equal to ``end`` if there are none.
        scaled: whether a scale word or mark belongs to it.
        plain: whether it is bare digits without separator, decimals, sign or scale.
        age: whether it says how old someone or something is.
        role: what it is in a change: the amount, the old level, the new one, or both levels in
            one expression; "" where there is no change or it is not known yet.
        shared: whether it is a part told by two numbers ("one in five").
        led: whether a word stands directly before it; nothing is looked for there without one.
    """

    start: int
    end: int
    value: float
    mantissa: float
    form: Form
    high: float | None = None
    mark: str = ""
    unit: str = ""
    per: str = ""
    unit_start: int = -1
    unit_end: int = 0
    scaled: bool = False
    plain: bool = False
    age: bool = False
    role: ChangeRole = ""
    shared: bool = False
    led: bool = True

    def take(self, unit: str, start: int, end: int) -> None:
        """Note the unit whose words stand at ``start``..``end``."""
        self.unit, self.unit_start, self.unit_end = unit, start, end
