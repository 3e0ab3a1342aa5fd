"""Sentences of finance and cooking, read as their readers read them."""

import pytest

from tests.figures.table import Reads, check

FINANCE = [
    ("It pays 4.25 per cent per annum.", [Reads("4.25 per cent", 4.25, "percent", per="year")]),
    (
        "Rates rose half a percentage point.",
        [Reads("half", 0.5, "percentage point", direction="up")],
    ),
    (
        "It earned 9.1 billion yen ($84 million), up from 7 billion.",
        [
            Reads("9.1 billion yen", 9.1e9, "JPY"),
            Reads("$84 million", 84e6, "USD"),
            Reads("7 billion", 7e9),
        ],
    ),
    (
        "A pint is 22% more than five years ago.",
        [Reads("22%", 22, "percent", direction="up"), Reads("five", 5, "year")],
    ),
    (
        "It made up 14 percent of sales and gained 2 percent of the market.",
        [Reads("14 percent", 14, "percent", "sale"), Reads("2 percent", 2, "percent", "market")],
    ),
    (
        "Shares closed 3.1 percent lower at $13.76.",
        [
            Reads("3.1 percent", 3.1, "percent", direction="down"),
            Reads("$13.76", 13.76, "USD", direction="down"),
        ],
    ),
    (
        "The net loss was (12.5) million euros, against ($3) million.",
        [Reads("(12.5) million euros", 12.5e6, "EUR"), Reads("($3) million", 3e6, "USD")],
    ),
    ("It paid 3 (three) million euros.", [Reads("3 (three) million euros", 3e6, "EUR")]),
    ("The costs (in million euros) fell.", []),
    ("The costs (twelve) million.", [Reads("twelve", 12)]),
    (
        "The bank has one branch per every 20,000 savers.",
        [Reads("one", 1, "count", "branch"), Reads("20,000", 20000, "count", "saver")],
    ),
    (
        "Shares in Brill fell 2.5p to 98p.",
        [Reads("2.5", 2.5, "penny", direction="down"), Reads("98", 98, "penny", direction="down")],
    ),
    (
        "Takings grew from $214 million in 2019 to $318 million.",
        [Reads("$214 million in 2019 to $318 million", (214e6, 318e6), "USD", direction="up")],
    ),
    (
        "Net debt eased to £1.1bn from £1.4bn.",
        [Reads("£1.1bn", 1.1e9, "GBP", direction="down"), Reads("£1.4bn", 1.4e9, "GBP")],
    ),
    (
        "The yield widened by 25bp to 3.1 percent.",
        [
            Reads("25", 25, "basis point", direction="up"),
            Reads("3.1 percent", 3.1, "percent", direction="up"),
        ],
    ),
    ("Oil settled at $81.20 a barrel.", [Reads("$81.20", 81.2, "USD", per="barrel")]),
    (
        "Gas cost $2.86 per thousand cubic feet.",
        [Reads("$2.86", 2.86, "USD", per="thousand cubic foot")],
    ),
    ("The agency pays $5 an hour plus tips.", [Reads("$5", 5, "USD", per="hour")]),
    (
        "Studios pay nearly $1 million an episode.",
        [Reads("$1 million", 1e6, "USD", comparator="nearly", per="episode")],
    ),
    ("The bid values Corve at 3.4 times earnings.", [Reads("3.4", 3.4, "times")]),
    (
        "Earnings of $3.17 a share were far over the $2.96 that was forecast.",
        [Reads("$3.17", 3.17, "USD", per="share"), Reads("$2.96", 2.96, "USD")],
    ),
    ("The loan runs for two or more years.", [Reads("two", 2, "year", comparator="at_least")]),
    (
        "Some 401(k) plans lost a tenth of their worth.",
        [Reads("a tenth", 0.1, "fraction", "worth", direction="down")],
    ),
    ("Costs should come in at $40m to $45m.", [Reads("$40m to $45m", (40e6, 45e6), "USD")]),
    ("Orders doubled to 1,900 lots.", [Reads("1,900", 1900, "count", "lot", direction="up")]),
    ("The fund dropped $2.5 million on billboards.", [Reads("$2.5 million", 2.5e6, "USD")]),
    (
        "Not quite 13 cents of each dollar came back.",
        [Reads("13", 13, "cent", comparator="nearly")],
    ),
    (
        "They spent millions and millions of dollars.",
        [Reads("millions and millions of dollars", (1e6, 1e7), "USD")],
    ),
    (
        "Sales rose 4 percent last year and 6 percent this year.",
        [
            Reads("4 percent", 4, "percent", direction="up"),
            Reads("6 percent", 6, "percent", direction="up"),
        ],
    ),
    (
        "The levy takes 0.5% of sums over €10,000.",
        [
            Reads("0.5%", 0.5, "percent", "sum"),
            Reads("€10,000", 10000, "EUR", comparator="more_than"),
        ],
    ),
    (
        "Rents went up 3, 4 and 5 percent.",
        [
            Reads("3", 3, "percent", direction="up"),
            Reads("4", 4, "percent", direction="up"),
            Reads("5 percent", 5, "percent", direction="up"),
        ],
    ),
    ("One in three firms pays no dividend.", [Reads("One in three", 1 / 3, "fraction", "firm")]),
    ("Pay averages $25,550 per graduate.", [Reads("$25,550", 25550, "USD", per="graduate")]),
    (
        "Its stake went from a fifth to a third.",
        [Reads("a fifth", 0.2, "fraction"), Reads("a third", 1 / 3, "fraction", direction="up")],
    ),
    (
        "They lowered the target to 300 from 340 lorries.",
        [Reads("300", 300, direction="down"), Reads("340", 340, "count", "lorry")],
    ),
]

COOKING = [
    (
        "Add 2 fl oz of gin and 6 qt of milk.",
        [Reads("2", 2, "fluid ounce"), Reads("6", 6, "quart")],
    ),
    (
        "Bake at 180C for 25-30 minutes.",
        [Reads("180", 180, "degree celsius"), Reads("25-30", (25, 30), "minute")],
    ),
    (
        "Stir in 1/2 tsp salt and 3 cloves of garlic.",
        [Reads("1/2", 0.5, "teaspoon"), Reads("3", 3, "count", "clove")],
    ),
    ("Serves 4 to 6.", [Reads("4 to 6", (4, 6), "count", "person")]),
    ("Roast it 10 or so minutes more.", [Reads("10", 10, "minute", comparator="about")]),
    ("Halve one and a half lemons.", [Reads("one and a half", 1.5, "count", "lemon")]),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, id=f"{name}-{n}")
        for name, cases in {
            "finance": FINANCE,
            "cooking": COOKING,
        }.items()
        for n, (text, expected) in enumerate(cases, 1)
    ],
)
def test_a_sentence_of_money_and_measure_is_read_as_its_readers_read_it(
    text: str, expected: list[Reads]
) -> None:
    check(text, expected)
