"""A neutral chart as Vega-Lite; pure. Source text enters as data only, neutralised."""

from collections.abc import Sequence
from typing import Any, Final

from bot.chats.neutral import neutralise
from bot.core.chart import Chart, ChartPoint

Spec = dict[str, Any]

_COLOURS: Final = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000")
"""Okabe and Ito's colours, which people who do not tell red from green tell apart; their yellow
is too light for lines on white."""

_SHAPES: Final = ("circle", "square", "triangle-up", "diamond", "cross", "triangle-down", "stroke")
_GREY: Final = "#8a857a"
_LABELLED: Final = 14
_DAYS: Final = 31
_LONGEST: Final = 70
_SHORT: Final = 28
_OTHERS: Final = "other sources"


def vega_lite(chart: Chart) -> Spec:
    """The chart with a line and a shape for each source; what was corrected is grey."""
    sources = _sources(chart.points)
    values = [_value(point, sources) for point in chart.points]
    first = sources[: len(_COLOURS)]
    time: Spec = {
        "field": "day",
        "type": "temporal",
        "title": None,
        "scale": {"padding": 30},
        "axis": {"format": "%-d %b", "labelOverlap": "greedy", "labelSeparation": 8},
    }
    span = max(p.day for p in chart.points) - min(p.day for p in chart.points)
    # Whole days only: between two days there is nothing to say.
    time["axis"]["tickCount"] = {"interval": "day"} if span.days <= _DAYS else 10
    amount: Spec = {
        "field": "middle",
        "type": "quantitative",
        "title": _cut(chart.unit, _SHORT),
        "scale": {"zero": min(p.low for p in chart.points) >= 0, "nice": True},
        "axis": {"format": ",~r", "tickCount": 6},
    }
    who: Spec = {"field": "source", "type": "nominal", "title": None}
    colour = who | {
        "scale": {"domain": first, "range": list(_COLOURS[: len(first)])},
        "legend": {"orient": "top", "symbolSize": 90, "symbolOpacity": 1},
    }
    shape = who | {"scale": {"domain": first, "range": list(_SHAPES[: len(first)])}}
    stands = [{"filter": "datum.kind == 'stands'"}]
    gone = [{"filter": "datum.kind != 'stands'"}]
    layers: list[Spec] = [
        {
            "transform": [*stands, {"filter": "datum.low < datum.high"}],
            "mark": {"type": "rule", "strokeWidth": 2, "opacity": 0.6},
            "encoding": {
                "y": amount | {"field": "low"},
                "y2": {"field": "high"},
                "color": colour,
            },
        },
        {
            "transform": stands,
            "mark": {"type": "line", "strokeWidth": 2, "opacity": 0.7},
            "encoding": {"y": amount, "color": colour},
        },
        {
            "transform": stands,
            "mark": {"type": "point", "filled": True, "size": 90, "opacity": 1},
            "encoding": {"y": amount, "color": colour, "shape": shape},
        },
        {
            "transform": gone,
            "mark": {"type": "point", "size": 90, "color": _GREY, "strokeWidth": 2},
            "encoding": {"y": amount},
        },
        {
            "transform": gone,
            "mark": {"type": "text", "dx": 9, "align": "left", "color": _GREY, "fontSize": 11},
            "encoding": {"y": amount, "text": {"field": "note"}},
        },
    ]
    if len(chart.points) <= _LABELLED:
        layers.append(
            {
                "transform": stands,
                "mark": {"type": "text", "dy": -12, "fontSize": 11, "color": "#333333"},
                "encoding": {"y": amount, "text": {"field": "label"}},
            }
        )
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "background": "white",
        "padding": 12,
        "width": 640,
        "height": 300,
        "title": {
            "text": _cut(chart.title, _LONGEST),
            "anchor": "start",
            "fontSize": 16,
            "offset": 10,
        },
        "data": {"values": values},
        "encoding": {"x": time},
        "layer": layers,
        "config": {
            "view": {"stroke": None},
            "axis": {
                "labelFontSize": 12,
                "titleFontSize": 12,
                "titleFontWeight": "normal",
                "gridColor": "#e8e5de",
            },
            "axisX": {"grid": False},
            "legend": {"labelFontSize": 12},
        },
    }


def _sources(points: Sequence[ChartPoint]) -> list[str]:
    """Those that stand, in order of appearance; too many for colours go together."""
    named = list(dict.fromkeys(_cut(p.source, _SHORT) for p in points if p.kind == "stands"))
    most = len(_COLOURS)
    return named if len(named) <= most else [*named[: most - 1], _OTHERS]


def _value(point: ChartPoint, sources: Sequence[str]) -> Spec:
    source = _cut(point.source, _SHORT)
    number = _cut(point.words, _SHORT)
    return {
        "day": f"{point.day.isoformat()}T00:00:00",
        "low": point.low,
        "high": point.high,
        "middle": (point.low + point.high) / 2,
        "source": source if source in sources else _OTHERS,
        "kind": point.kind,
        "label": number,
        "note": f"{number}, {point.kind}",
    }


def _cut(text: str, longest: int) -> str:
    line = neutralise(text)
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
