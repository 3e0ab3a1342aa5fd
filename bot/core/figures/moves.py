"""Directions of the numbers of a text, read one after the other."""

from bot.core.figures.apposed import Levels
from bot.core.figures.model import Direction
from bot.core.figures.numeral import Numeral
from bot.core.figures.pairs import read_role
from bot.core.figures.trends import read_direction


class Moves:
    """What the numbers of a sentence said of a change, as far as it has been read.

    Attributes:
        levels: the last number that may be a level whose change is still to be told.
    """

    def __init__(self) -> None:
        """Know of no change."""
        self.levels = Levels()
        self._moved: Direction | None = None
        self._amount: tuple[Numeral, Direction] | None = None
        self._old: Numeral | None = None

    def enter(self) -> None:
        """A sentence begins."""
        self._moved = self._amount = self._old = None

    def read(
        self,
        lower: str,
        numeral: Numeral,
        start: int,
        end: int,
        last: Numeral | None,
        *,
        converted: bool,
    ) -> Direction | None:
        """The direction of a number; its role is filled in.

        Args:
            lower: the text in lower case.
            numeral: the number.
            start: where its sentence begins.
            end: where its sentence ends.
            last: the number before it in the same sentence, if any.
            converted: whether it says the last one again in another unit.
        """
        moved = read_direction(
            lower, numeral, start, end, last, self._moved, self._amount, self._old
        )
        numeral.role = (
            last.role
            if last and moved and converted
            else read_role(lower, numeral, start, end, moved, last)
        )
        self._moved = moved
        if moved and numeral.role == "by":
            self._amount = (numeral, moved)
        if numeral.role == "from":
            self._old = numeral
        return moved
