"""A sound file becomes one frozen value, and the routes the core understands."""

from datetime import time, timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.config.load import load, parse
from bot.config.model import Config
from bot.config.route import InWatchlist
from bot.config.routes import default_show, routes_for_core
from bot.config.workspaces import DeskWorkspace
from bot.core.digest import Show
from bot.core.routing import INSTANT, FigureCondition, Limit, Mode, When
from bot.core.schedules import Hours
from bot.core.series.alerts import Alert, Change

ROOT = Path(__file__).parents[2]


def read(text: str) -> Config:
    config, found = parse(text, "f")
    assert config is not None, found
    return config


def test_the_files_in_the_repository_have_no_fault_and_no_warning() -> None:
    paths = [ROOT / "config" / "verbatim.yaml", *(ROOT / "config" / "examples").glob("*.yaml")]
    assert len(paths) >= 2
    assert [parse(path.read_text("utf-8"), str(path))[1] for path in paths] == [[]] * len(paths)


def test_the_default_watches_seeds_and_posts_at_once_to_terminal_and_desk() -> None:
    config = load(ROOT / "config" / "verbatim.yaml")
    (source,) = config.sources.values()
    assert (source.path, source.every, source.watch) == (Path("seeds"), timedelta(minutes=1), True)
    (route,) = routes_for_core(config)
    assert {config.workspaces[config.channels[c].workspace].platform for c in route.send} == {
        "console",
        "desk",
    }
    assert route.when is None
    assert route.mode == INSTANT
    assert config.store_path == Path("var/verbatim.db")


def test_what_is_left_out_has_its_documented_default(sound: str) -> None:
    config = read(sound.replace("timezone: Europe/Kyiv\n", ""))
    assert config.timezone == "UTC"
    assert config.store == "sqlite:///var/verbatim.db"
    assert config.engine == "local"
    assert config.sources["inbox"].max_size == 20_000_000
    assert default_show(config) == Show(3, 5, 2)


def test_scalars_are_what_was_written_whatever_yaml_thinks_of_them(sound: str) -> None:
    text = sound.replace("name: Olena Hrytsenko", "name: no, also: [0123, 22:00, 1e3, ~, null]")
    (person,) = read(text).watchlists["team"]
    assert person.name == "no"
    assert person.also == ("0123", "22:00", "1e3", "~", "null")


@pytest.mark.parametrize("word", ["no", "No", "off", "false", "n", "0"])
def test_no_is_no_where_a_truth_value_is_wanted(sound: str, word: str) -> None:
    config = read(sound.replace("path: inbox/", f"path: inbox/, watch: {word}"))
    assert config.sources["inbox"].watch is False


def test_one_word_may_stand_for_a_list_of_one(sound: str) -> None:
    assert read(sound.replace("[news]", "news")) == read(sound)


def test_nothing_can_be_changed_once_it_is_read(sound: str) -> None:
    config = read(sound)
    with pytest.raises(ValidationError):
        config.timezone = "UTC"


@pytest.mark.parametrize(
    ("listen", "host", "port"), [("127.0.0.1:80", "127.0.0.1", 80), ("[::1]:8484", "::1", 8484)]
)
def test_the_desks_address_comes_apart(listen: str, host: str, port: int) -> None:
    desk = DeskWorkspace(platform="desk", listen=listen)
    assert (desk.host, desk.port) == (host, port)


def test_watchlists_are_spelled_out_once_each_in_order(sound: str) -> None:
    text = sound.replace(
        "team: [ { name: Olena Hrytsenko } ]",
        "team: [ { name: A, also: [B, C] }, { name: D, also: B } ]\n  more: [ { name: D } ]",
    ).replace("in: team", "in: [team, more]")
    first, _ = routes_for_core(read(text))
    assert first.when == When(speaker=("A", "B", "C", "D"))


def test_a_route_is_handed_over_with_everything_it_says(sound: str) -> None:
    text = sound.replace(
        "    send: [news]\n  - name: rest",
        "    send: [news]\n"
        "    mode: { digest: 18:00 daily }\n"
        "    continue: yes\n"
        "    show: { figures: 0 }\n"
        "    on_update: reply\n"
        "  - name: rest",
    ).replace(
        "speaker: { in: team }",
        "speaker: [Hrytsenko, Shevchuk], quote: any, text: flood, source: inbox, language: [uk],"
        " figure: { counts: [house], at_least: 500, at_most: 1e3, unit: count,"
        " crosses: 600, changed_by: 20 %, sources_disagree: yes }",
    )
    first, last = routes_for_core(read(text))
    assert first.when == When(
        speaker=("Hrytsenko", "Shevchuk"),
        quote="any",
        figure=FigureCondition(
            ("house",), 500.0, 1000.0, "count", Alert(600.0, Change(20.0, percent=True), True)
        ),
        text=("flood",),
        source=("inbox",),
        language=("uk",),
    )
    assert first.mode == Mode("18:00 daily")
    assert first.go_on
    assert first.show == Show(3, 0, 2)
    assert first.on_update == "reply"
    assert (last.go_on, last.on_update, last.show) == (False, "edit", Show(3, 5, 2))


def test_defaults_reach_every_route_that_says_nothing_else(sound: str) -> None:
    text = sound + "defaults: { show: { quotes: 9 }, on_update: ignore }\n"
    for route in routes_for_core(read(text)):
        assert route.show == Show(9, 5, 2)
        assert route.on_update == "ignore"


def test_a_watchlist_condition_keeps_the_lists_name(sound: str) -> None:
    when = read(sound).routes[0].when
    assert when is not None
    assert when.speaker == InWatchlist(watchlist=("team",))


def test_durations_and_sizes_given_in_python_are_taken_as_they_are(sound: str) -> None:
    data = read(sound).model_dump()
    data["sources"]["inbox"] |= {"every": timedelta(hours=2), "max_size": 5}
    source = Config.model_validate(data).sources["inbox"]
    assert (source.every, source.max_size) == (timedelta(hours=2), 5)


def test_copies_of_a_story_are_kept_back_for_a_week_unless_the_file_says_otherwise(
    sound: str,
) -> None:
    assert read(sound).kept_back == timedelta(days=7)
    rule = "suppress: [ { name: same-story, by: story, for: 24h } ]\n"
    assert read(rule + sound).kept_back == timedelta(hours=24)
    assert read("suppress: []\n" + sound).kept_back is None


def test_quiet_hours_and_limits_reach_the_routes(sound: str) -> None:
    text = sound.replace(
        "name: rest", "name: rest\n    quiet: { during: night, then: digest }\n    limit: 2/day"
    ).replace("timezone:", "times: { night: { from: 22:00, to: 7:00 } }\ntimezone:")
    said, rest = routes_for_core(read(text + "defaults: { limit: 6/hour }\n"))
    assert rest.quiet == Hours("night", time(22), time(7))
    assert (rest.limit, said.limit) == (Limit(2, "day"), Limit(6, "hour"))
    assert said.quiet is None


LIKE = """\
version: 1
sources:
  inbox: { kind: folder, path: inbox/ }
workspaces:
  terminal: { platform: console }
channels:
  news: { in: terminal }
  late: { in: terminal }
routes:
  - name: storms
    like: floods
    when: { text: storm }
    show: { figures: 1 }
  - name: storms-late
    like: storms
    send: [late]
    when: { text: hurricane }
    continue: false
  - name: floods
    when: { text: flood }
    send: [news]
    mode: { digest: hourly }
    show: { quotes: 1, figures: 4 }
    on_update: reply
    continue: true
  - name: rest
    send: [late]
"""


def test_a_route_like_another_has_its_keys_but_for_those_it_names() -> None:
    storms, late, floods, _ = routes_for_core(read(LIKE))
    assert (storms.send, storms.mode, storms.go_on) == (("news",), Mode("hourly"), True)
    assert (storms.when, storms.on_update) == (When(text=("storm",)), "reply")
    assert (storms.show.quotes, storms.show.figures) == (1, 1)
    assert (late.send, late.go_on, late.show) == (("late",), False, storms.show)
    assert (floods.show.quotes, floods.show.figures) == (1, 4)
    assert [route.name for route in (storms, late, floods)] == ["storms", "storms-late", "floods"]


def test_conditions_may_stand_inside_each_other() -> None:
    when = "{ any: [ { text: a }, { not: { source: inbox } } ], all: [ { quote: any } ] }"
    config = read(LIKE.replace("when: { text: flood }", f"when: {when}"))
    assert routes_for_core(config)[2].when == When(
        any_of=(When(text=("a",)), When(but_not=When(source=("inbox",)))),
        all_of=(When(quote="any"),),
    )
