"""A series as a chart: numbers, words, and the picture told to those who do not see it."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from ledger_records import DAY, point, series

from bot.chats.charts.spec import vega_lite
from bot.core.chart import Chart, ChartPoint, chart, sparkline
from bot.core.series.history import rows

LATER = DAY + timedelta(days=3)


def drawn() -> Chart:
    known = series(
        point(52, superseded=point(1).at, source="hospital"),
        point(58, revision=2, source="hospital"),
        point(61, hour=13),
        point(63, day=LATER, key="b.txt"),
    )
    made = chart("civilians wounded · Karsk", known, rows(known))
    assert made is not None
    return made


def test_a_chart_is_told_in_words() -> None:
    assert drawn().alt == (
        "Chart of civilians wounded · Karsk: 3 figures from hospital, wire. "
        "From 5 November 2026 to 8 November 2026. First 58 (hospital), last 63 (wire). "
        "Lowest 58, highest 63. hospital corrected 52 to 58. Sources disagree on 5 November 2026."
    )


def test_a_correction_is_drawn_beside_what_replaced_it() -> None:
    kinds = [(p.words, p.kind) for p in drawn().points]
    assert kinds == [("52", "corrected"), ("58", "stands"), ("61", "stands"), ("63", "stands")]


def test_one_figure_alone_is_no_chart() -> None:
    known = series(point(52))
    assert chart("x", known, rows(known)) is None


def test_bars_go_from_the_lowest_to_the_highest() -> None:
    assert sparkline(drawn().points) == "▁▅█"
    assert sparkline(drawn().points[:1]) == ""


TEXTS = st.text(max_size=40)
CHARTS = st.builds(
    Chart,
    TEXTS,
    TEXTS,
    st.lists(
        st.builds(
            ChartPoint,
            st.dates(),
            st.floats(-1e12, 1e12),
            st.floats(-1e12, 1e12),
            TEXTS,
            TEXTS,
            st.sampled_from(["stands", "corrected", "withdrawn"]),
        ),
        min_size=1,
        max_size=20,
    ).map(tuple),
    TEXTS,
)


@given(CHARTS)
def test_source_text_is_data_in_a_chart_and_every_source_has_its_own_line(made: Chart) -> None:
    spec = vega_lite(made)
    values = spec["data"]["values"]
    assert len(values) == len(made.points)
    domain = spec["layer"][1]["encoding"]["color"]["scale"]["domain"]
    assert len(domain) <= 7
    assert len(domain) == len(set(domain))
    stands = {v["source"] for v in values if v["kind"] == "stands"}
    assert stands <= set(domain)
    assert len(sparkline(made.points)) == len([p for p in made.points if p.kind == "stands"])
