"""What stands around a number: bounds, changes, rates, and who says so."""

import pytest

from bot.core.figures.model import Figure
from bot.core.figures.reading import read_figures
from bot.core.layout import Layout
from bot.core.spans import Span


def read(text: str) -> tuple[Figure, ...]:
    whole = Span(0, len(text))
    figures, _ = read_figures(text, Layout(None, None, (whole,)), (whole,), None)
    return figures


def case(rule: str, text: str, *expected: tuple[object, ...]) -> object:
    return pytest.param(text, expected, id=rule)


@pytest.mark.parametrize(
    ("text", "comparator", "hedge"),
    [
        pytest.param(text, comparator, hedge, id=text[3:-1].replace(" ", "-"))
        for text, comparator, hedge in [
            ("It held no fewer than 30 goats.", "at_least", "no fewer than"),
            ("It held no less than 30 goats.", "at_least", "no less than"),
            ("It held not more than 30 goats.", "at_most", "not more than"),
            ("It held a maximum of 30 goats.", "at_most", "a maximum of"),
            ("It held as few as 30 goats.", "at_least", "as few as"),
            ("It held just under 30 goats.", "less_than", "just under"),
            ("It held just over 30 goats.", "more_than", "just over"),
            ("It held well over 30 goats.", "more_than", "well over"),
            ("It held close to 30 goats.", "nearly", "close to"),
            ("It held some 30 goats.", "about", "some"),
            ("It held roughly 30 goats.", "about", "roughly"),
            ("It held 30 goats at most.", "at_most", "at most"),
            ("It held 30 or fewer goats.", "at_most", "or fewer"),
            ("It held upwards of 30 goats.", "more_than", "upwards of"),
            ("It held in excess of 30 goats.", "more_than", "in excess of"),
            ("It held perhaps 30 goats.", "exact", "perhaps"),
            ("It allegedly held 30 goats.", "exact", "allegedly"),
            ("It held exactly 30 goats.", "exact", None),
            ("It held ≥30 goats.", "at_least", None),
            ("It held <30 goats.", "less_than", None),
            ("It won a plan under a 30-year lease.", "exact", None),
            ("It lies within a 30-mile radius.", "at_most", "within"),
            ("It is about a 30-hour flight.", "about", "about"),
            ("It crept back up to 30 percent.", "exact", None),
        ]
    ],
)
def test_what_bounds_a_number_is_kept(text: str, comparator: str, hedge: str | None) -> None:
    (figure,) = read(text)
    assert (figure.comparator, figure.hedge) == (comparator, hedge)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case(
            "levels-of-a-count", "It rose from 500 to 600.", (500, None, "from"), (600, "up", "to")
        ),
        case(
            "levels-of-boats",
            "Boats fell from 60 to 41.",
            (60, None, "from"),
            (41, "down", "to"),
        ),
        case("levels-of-money", "It fell from $75 to $46.", ((75, 46), "down", "from_to")),
        case(
            "levels-share-the-unit",
            "It rose from 4.8 to 5.1 percent.",
            ((4.8, 5.1), "up", "from_to"),
        ),
        case(
            "levels-falling-unsaid", "A current of 1.3 A to 0.3 A.", ((1.3, 0.3), None, "from_to")
        ),
        case("range-no-change", "Fees run from $75 to $90.", ((75, 90), None, None)),
        case("amount", "Fares rose 8%.", (8, "up", "by")),
        case("amount-by", "Fares fell by 8%.", (8, "down", "by")),
        case("amount-then-level", "Fares rose 8% to $9.", (8, "up", "by"), (9, "up", "to")),
        case("level-then-old", "It is 84, up from 60.", (84, "up", "to"), (60, None, "from")),
        case("level-before-old", "It rose to $9 from $8.", (9, "up", "to"), (8, None, "from")),
        case("by-then-level-bare", "It rose by 12 to 47.", (12, "up", "by"), (47, "up", "to")),
        case("by-a-range", "It rose by 12 to 15.", ((12, 15), "up", "by")),
        case("by-a-range-of-percent", "It rose by 4 to 9 percent.", ((4, 9), "up", "by")),
        case(
            "turn",
            "It fell from 4% to 3%, before inching up to 5%.",
            ((4, 3), "down", "from_to"),
            (5, "up", "to"),
        ),
        case("standing", "It has 41 boats.", (41, None, None)),
        case("fold", "It grew sixfold.", (6, "up", "by")),
    ],
)
def test_a_change_tells_its_amount_from_its_levels(
    text: str, expected: tuple[tuple[object, ...], ...]
) -> None:
    found = [
        (f.value if f.value is not None else (f.low, f.high), f.direction, f.change_role)
        for f in read(text)
    ]
    assert found == list(expected)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        case("per-word", "It costs £2 per kilo.", ("GBP", "kilogram")),
        case("per-day", "It pumps 5 tonnes a day.", ("tonne", "day")),
        case("per-stroke", "It costs $3/kg.", ("USD", "kilogram")),
        case("per-stroke-word", "It pays $2.50/share.", ("USD", "share")),
        case("per-every", "It has 40 calls every week.", ("count", "week")),
        case("per-after-brackets", "An offer of C$6 (less a cent) per share.", ("CAD", "share")),
        case("per-adverb", "It would raise $20 million annually.", ("USD", "year")),
        case("per-adverb-of-a-count", "It sells 40 boats weekly, they say.", ("count", "week")),
        case("adjective-no-rate", "It has 40 daily boats.", ("count", None)),
        case("annual-dues", "Its annual fee rose to $7,250 in spring.", ("USD", "year")),
        case(
            "per-so-many",
            "It has 5 thefts for every 1,000 residents.",
            ("count", "1,000 residents"),
            ("count", None),
        ),
        case(
            "per-so-much",
            "The fee is $3 for every $10,000 invested.",
            ("USD", "$10,000"),
            ("USD", None),
        ),
        case("for-every-thing", "It has 7 gulls for every boat.", ("count", "boat")),
        case(
            "rate-of-the-next",
            "It made $3.17 a share, far over the $2.96 of May.",
            ("USD", "share"),
            ("USD", "share"),
        ),
        case(
            "rate-of-the-new-level",
            "The wage, now $7 an hour, is to be raised to $15.",
            ("USD", "hour"),
            ("USD", "hour"),
        ),
        case(
            "no-rate-of-another-sum",
            "He pays $7 an hour and owes $15.",
            ("USD", "hour"),
            ("USD", None),
        ),
        case("no-rate-after-comma", "It has two boats, a month later.", ("count", None)),
    ],
)
def test_a_rate_says_per_what(text: str, units: tuple[tuple[str, str | None], ...]) -> None:
    assert tuple((f.unit, f.per) for f in read(text)) == units


@pytest.mark.parametrize(
    ("text", "by"),
    [
        case("according-to", "According to the defenders, 40 boats sank.", "the defenders"),
        case("officials-said", "Officials said 40 boats sank.", "Officials"),
        case("officials-said-after", "Some 40 boats sank, officials said.", "officials"),
        case("survey", "Some 40 boats sank, according to a survey released Monday.", "a survey"),
        case("no-number-as-source", "Some 40 per cent of voters said so.", None),
        case("another", "Another said 40 boats sank.", None),
    ],
)
def test_who_says_so_is_named_without_what_follows(text: str, by: tuple[str | None]) -> None:
    assert [f.by.of(text) if f.by else None for f in read(text)] == list(by)


def test_a_sum_said_again_in_another_unit_is_bounded_as_the_first() -> None:
    first, again = read("It ran over 60 miles (97 km).")
    assert (first.comparator, again.comparator) == ("more_than", "more_than")


def test_a_sum_said_again_in_another_unit_is_not_rounded_as_the_first() -> None:
    first, again = read("It ran about 60 miles (97 km).")
    assert (first.comparator, again.comparator) == ("about", "exact")


def test_reading_time_is_a_duration_at_most() -> None:
    assert {f.kind for f in read("Hard Reading, 5 min read")} <= {"duration"}


def test_over_years_after_a_sum_is_a_span_of_time() -> None:
    assert [f.comparator for f in read("It gave $30 million over 10 years.")] == ["exact", "exact"]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        case("value", "It has 41 boats.", 41, 41),
        case("range", "It has 40 to 50 boats.", 40, 50),
        case("new-level", "It fell from $75 to $46.", 46, 46),
    ],
)
def test_the_ends_of_a_figure_are_what_holds_now(text: str, ends: tuple[float, float]) -> None:
    (figure,) = read(text)
    assert figure.ends == ends


def test_the_exact_share_in_brackets_is_not_bounded_as_the_rough_one() -> None:
    rough, exact = read("More than half of it (57 percent) sank.")
    assert (rough.comparator, exact.comparator) == ("more_than", "exact")


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("The fee is capped at €1,100.", "at_most"),
        ("The law limits the fee to £50.", "at_most"),
        ("Doses must not exceed 2 litres.", "at_most"),
        ("Bags: max 23 kg each.", "at_most"),
        ("The stay is 90 days max.", "at_most"),
        ("The heat passed 35 °C.", "more_than"),
        ("He passed 12 cars.", "exact"),
        ("The fee goes up to £4.", "exact"),
        ("The fine is up to £4.", "up_to"),
        ("It costs as little as £3.", "at_least"),
    ],
)
def test_a_cap_bounds_from_above_and_a_move_does_not(text: str, comparator: str) -> None:
    (figure,) = read(text)
    assert figure.comparator == comparator
