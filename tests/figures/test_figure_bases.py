"""What a percentage is one of where no "of" follows it, and when nothing is borrowed."""

import re
from itertools import pairwise

import pytest

from bot.core.extraction import extract
from bot.core.figures.reading import read_figures
from bot.core.layout import Layout
from bot.core.spans import Span

ELIDED = [
    ("Of those asked, 41% of tenants chose Ode, Bray by 30%.", ["tenant", "tenant"]),
    ("He won 54 percent of the vote to Bray's 46 percent.", ["vote", "vote"]),
    ("Some 60 percent of nurses agreed, while only 22 percent said no.", ["nurse", "nurse"]),
    ("Only 32 percent of pupils came, down from 47 percent in May.", ["pupil", "pupil"]),
    ("46 percent of voters said yes. Another 24 percent said no.", ["voter", "voter"]),
    ("A fifth of all gifts came late, compared with 1 percent in May.", ["gift"]),
    ("Ode got 69 percent of the vote. Bray won 31 percent.", ["vote", "vote"]),
    ("Some 54 percent of guests were old, 72 percent white.", ["guest", "guest"]),
    ("Half — 55 percent — of clerks said so.", ["clerk"]),
    ("Some 32 percent of clerks disliked the lamp, down from 41 percent.", ["clerk", "clerk"]),
]
AMONG: list[tuple[str, list[str | None]]] = [
    ("Among farm owners, 74 percent said yes, while 22 percent said no.", ["owner", "owner"]),
    ("Ode leads 50% to 40% among registered tenants in Harrow.", ["tenant", "tenant"]),
    ("The poll put Ode ahead among women, 52 percent to 37 percent.", ["woman", "woman"]),
    ("Support is higher among teachers (34%) and nurses (32%).", ["teacher", "nurse"]),
    (
        "Support of women (61 percent), old voters (67 percent) and poets of note (9 percent).",
        ["woman", "voter", None],
    ),
    ("Most clerks - 63 percent in May - came.", ["clerk"]),
    ("They asked the clerks, 82 percent of whom came.", ["clerk"]),
    ("Ode achieved 45 percent support among members.", ["member"]),
]
SUBJECTS = [
    ("Miners favored Ode, 72 percent to 8 percent.", ["miner", "miner"]),
    ("Miners favored Ode, 72% to 8%, while clerks backed Bray, 82% to 6%.",
     ["miner", "miner", "clerk", "clerk"]),
    ("It asked tenants how safe they feel, to which 21 percent said not at all.", ["tenant"]),
    ("When voters were asked who is honest, Ode beat Bray, 53 percent to 39 percent.",
     ["voter", "voter"]),
]  # fmt: skip
DOUBTFUL = [
    ("Some 20 percent of adults said rents should rise by 5 percent.", ["adult", None]),
    ("About 20 percent of firms pay a 5 percent tax.", ["firm", None]),
    ("With 98 percent of votes counted, Ode had 50.4% to 49.6%.", ["vote", None, None]),
    ("Some 40 percent of voters backed Ode; the error is 3 percent.", ["voter", None]),
    ("The rate of 11 percent is the lowest among the provinces.", [None]),
    ("Turnout of those aged 20 to 31 was 44 percent.", [None]),
    ("A quarter of the herd fell ill, with prices down by as much as 60 percent.", [None]),
    ("Half of the cases were children (CFR 0.6%).", [None]),
    ("It is known among farmers, while the state is 95 percent white.", [None]),
    ("Among other things, prices rose 4 percent.", [None]),
    ("It has an unemployment rate of 4.9 percent, a peak of 12 percent.", [None, None]),
    ("About 9 percent of power last year came from coal.", ["power"]),
]


@pytest.mark.parametrize(("text", "nouns"), [*ELIDED, *AMONG, *SUBJECTS, *DOUBTFUL])
def test_a_percentage_is_of_what_its_sentence_leaves_no_doubt_about(
    text: str, nouns: list[str | None]
) -> None:
    whole = Span(0, len(text))
    stops = [m.end() for m in re.finditer(r"\. |\Z", text)]
    sentences = [Span(a, b) for a, b in pairwise((0, *stops)) if b > a]
    figures, _ = read_figures(text, Layout(None, None, (whole,)), sentences, None)
    assert [f.counted for f in figures if f.unit == "percent"] == nouns


def test_a_share_of_a_sum_counts_no_part_of_the_currency_s_sign() -> None:
    text = "Only 38% of the US$ 24.6 million is paid, and 12% of the C$ 5 million."
    assert [f.counted for f in extract(text).figures] == [None, None, None, None]
