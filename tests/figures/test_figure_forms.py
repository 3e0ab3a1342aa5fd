"""In what forms numbers are written, one a case, with the rule in the id."""

import pytest

from bot.core.extraction import extract

Value = float | tuple[float, float]


def case(rule: str, text: str, **figures: Value) -> object:
    return pytest.param(text, list(figures.values()), id=rule)


def values(text: str, kind: str | None = None) -> list[Value]:
    return [
        (f.low or 0.0, f.high or 0.0) if f.value is None else f.value
        for f in extract(text).figures
        if kind in {None, f.kind}
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("decimal-comma-before-a-symbol", "Use fell to 118,5 kWh a year.", a=118.5),
        case("mixed-fraction-hyphen", "Corn rose 7-1/4 cents.", a=7.25),
        case("mixed-fraction-far", "It took 4         1/2 hours.", a=4.5),
        case("mixed-fraction-not-below", "It has 4 boats.\n1/2 of them sank.", a=4, b=0.5),
        case("vague-again", "It cost millions and millions and millions of dollars.", a=(1e6, 1e7)),
        case("no-fraction-of-cases", "It was 92% (88/96 cases).", a=92, b=88, c=96),
        case("raised-power", "A count of 18.6 × 10⁹/L.", a=18.6e9),
        case("raised-power-alone", "It has 10⁶ spores.", a=1e6),
        case("part-of-a-million", "Three quarters of a million came.", a=750000),
        case("spoken-decimal", "It rose two point five per cent.", a=2.5),
        case("spoken-decimal-below-nought", "It was minus two point five degrees.", a=-2.5),
        case("spoken-decimal-of-millions", "It cost two point seven five million.", a=2.75e6),
        case("spoken-decimal-not-over-lines", "It has one\npoint\nsix per cent do.", a=1, b=6),
        case("decimal-comma-before-bn", "The firm paid $2,5bn for it.", a=2.5e9),
        case("decimal-comma-before-m", "The hall cost 3,75M euros.", a=3.75e6),
        case("decimal-comma-before-bln", "Sales came to 19,3 bln euros.", a=19.3e9),
        case("bln-apart", "Net income was $1.31 bln.", a=1.31e9),
        case("thousands-by-apostrophes", "It added 187’000 jobs, not 150'000.", a=187e3, b=150e3),
        case("millions-by-apostrophes", "CHF 1’250’000 are gone.", a=1.25e6),
        case("thousands-by-narrow-spaces", "They will number 1\u202f584.", a=1584),
        case("circa-opens", "Circa 1 in 4 households fasts.", a=0.25),
        case("spoken-no-decimal", "At one point five men left.", a=5),
        case("metres-of-waves", "Gusts and 3-5m waves hit it.", a=(3, 5)),
        case("millions-of-volume", "Volume 3.1m; high 40p", a=3.1e6, b=40),
        case("millions-after-a-sign", "It costs $5-10m.", a=(5e6, 10e6)),
        case("thousands-left-out", "Some 12-15,000 boats came.", a=(12000, 15000)),
        case("thousands-by-strokes", "It costs CHF 12'500.", a=12500),
        case("spaced-range", "Some 12 000-15 000 boats came.", a=(12000, 15000)),
        case("lakhs", "Lakhs of pilgrims paid 5 lakhs.", a=(1e5, 1e6), b=5e5),
        case("crore-mark", "It costs ₹76,000-cr or Rs 5 cr.", a=76e10, b=5e7),
        case("decimal-comma-told", "Rents rose 5,4% to € 1.187.", a=5.4, b=1187),
        case("decimal-comma-three", "It costs 1,729 euros, 2,1 cents more.", a=1.729, b=2.1),
        case("decimal-point-told", "It has 1,234 boats, 5.2% more.", a=1234, b=5.2),
        case("points-of-thousands", "It has 1.234.567 people.", a=1234567),
        case("tolerance-is-positive", "It errs plus or minus 3 points.", a=3),
        case("minus-capital", "Minus 12 degrees.", a=-12),
        case("article-before-dollars", "A $1.5 million grant came.", a=1.5e6),
        case("scale-in-a-heading", "Budget (EUR million): health 1,204", a=1204),
        case("scale-under-a-price", "Eggs cost $4.12/dozen.", a=4.12),
        case("parts-of-a-kit", "It has a 2x charging cable.", a=2),
        case("owned-number", "Six of the market's 220 stalls opened.", a=6, b=220),
        case("half-after-in", "It is the lowest in half a century.", a=0.5),
        case("amount-then-level", "It was cut by Rs 69 to Rs 2,369.", a=69, b=2369),
        case("level-then-range", "It rose from €18 to €22–24.", a=18, b=(22, 24)),
        case("hanging-hyphen", "It has 18- to 24-year-olds.", a=(18, 24)),
        case("one-of-the-same", "He faces 22 counts of fraud and one of theft.", a=22, b=1),
        case("one-bedroom", "Rent for a one-bedroom flat fell.", a=1),
        case("readings", "Humidity 68%, UV 9, AQI 152", a=68, b=9, c=152),
        case("quoted-word", "They said 'Boat' 44 times.", a=44),
    ],
)
def test_a_number_is_worth_what_a_reader_takes_it_for(text: str, expected: list[Value]) -> None:
    assert values(text) == [
        e if isinstance(e, tuple) else pytest.approx(e, rel=1e-6) for e in expected
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("sides-of-a-game", "Wildcats 24, Miners 21: Late kick", a=24, b=21),
        case("sides-after-a-colon", "Halftime: Tigers 17, Falcons 10.", a=17, b=10),
        case("sides-of-a-win", "They beat the Miners to win 4 to 0.", a=(4, 0)),
        case("sides-of-a-game-won", "The Miners lost 98 to 87 in the final game.", a=(98, 87)),
        case("sides-bare", "Ruritania 3 Arcadia 1", a=3, b=1),
        case("wares-are-none", "She sells the Pixel 9 and Galaxy 24."),
        case("tries", "He was 14-of-21 that day.", a=(14, 21)),
        case(
            "runs-and-wickets", "Ode made 187/6 and 144 for 8 in 48 overs.", a=(187, 6), b=(144, 8)
        ),
        case("all-out", "Ode were 212 all out.", a=212),
        case("goals", "Ode beat Bo by three goals to one.", a=(3, 1)),
        case("nil", "Ode won two-nil.", a=(2, 0)),
        case("spaced-dash", "The first half ended 1 – 1 there.", a=(1, 1)),
        case("words-to", "It was a five-to-four ruling.", a=(5, 4)),
    ],
)
def test_what_two_sides_got_is_a_score(text: str, expected: list[Value]) -> None:
    assert values(text, "score") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("world-number", "World No. 4 Ilya Brandt won.", a=4),
        case("seed", "She beat the 14th seed.", a=14),
        case("number-in", "It fell to No. 2 in the charts.", a=2),
        case("number-seed-words", "She beat the number two seed.", a=2),
        case("and-nationally", "It is ranked 87th and third nationally.", a=87, b=3),
        case("came", "She came second in 2:05.", a=2),
        case("climbed", "They climbed to fourth with a win.", a=4),
        case("from-to", "They dropped from third to sixth.", a=3, b=6),
        case("only-to", "It is second only to Leeds.", a=2),
        case("no-fraction", "It fell to a third of that."),
        case("no-date", "It rose on the third of May."),
        case("no-day", "It rose for the third straight day."),
        case("no-nobody", "They kneel to no one."),
        case("no-street", "He left No. 10 and returned to Number 11."),
    ],
)
def test_a_place_in_a_ranking_is_a_rank(text: str, expected: list[Value]) -> None:
    assert values(text, "rank") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("bracket-said", '"We eat," says Ann Devi (29).', a=29),
        case("bracket-noun", "Ann Ode (34), a nurse, left.", a=34),
        case("bracket-shirt", "The goals came from Ode (12)."),
        case("over-plural", "The over-65s and the over 60s ride free.", a=65, b=60),
        case("under-team", "The under-21 side won."),
    ],
)
def test_an_age_may_stand_in_brackets_or_name_a_group(text: str, expected: list[Value]) -> None:
    assert values(text, "age") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("named", "The town says one child in six is hungry.", a=1 / 6),
        case("named-last", "It was one man in ten.", a=1 / 10),
        case("named-games", "He scored one goal in four games.", a=1, b=4),
        case("odds", "The odds are 1 in 4,500,000.", a=1 / 4_500_000),
        case("list", "Output shrank 1.4, 0.6 and 0.2 per cent.", a=1.4, b=0.6, c=0.2),
    ],
)
def test_a_share_may_name_what_it_is_of_and_a_row_of_shares_has_one_sign(
    text: str, expected: list[Value]
) -> None:
    assert values(text) == expected
    if len(expected) != 2:
        assert len(values(text, "percent")) == len(expected)


def test_wickets_may_stand_behind_a_dash_and_a_half_may_play() -> None:
    assert values("At stumps the hosts had 301-7.", "score") == [(301.0, 7.0)]
    assert values("The scrum-half kicked five penalties.") == [5]


WRAPPED = (
    "The grain that came to the mill in the first week of May weighed some\n"
    "1,900 tonnes, a record that the owners of the mill say they paid USD\n"
    "2.1 million for, and in the second week another load came, of about\n"
    "38,000\nsacks.\n"
)


def test_a_figure_is_read_over_the_line_breaks_of_wrapped_text() -> None:
    found = extract(WRAPPED).figures
    assert [(f.value, f.unit, f.comparator) for f in found if f.kind != "rank"] == [
        (1900, "tonne", "about"),
        (2.1e6, "USD", "exact"),
        (38000, "count", "about"),
    ]
    assert [f.text for f in found if f.unit == "USD"] == ["USD\n2.1 million"]
    assert [f.hedge for f in found if f.comparator == "about"] == ["some", "about"]
