"""Whatever is written, there is an answer; whatever is read can be written and read again."""

from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.config.dump import dump
from bot.config.load import faults, parse
from bot.config.model import Config
from bot.config.routes import routes_for_core

SOUND = """\
version: 1
sources:
  inbox: { kind: folder, path: inbox/ }
workspaces:
  terminal: { platform: console }
channels:
  news: { in: terminal }
routes:
  - name: team-said
"""

NAMES = st.from_regex(r"\w[\w.-]{0,8}", fullmatch=True)
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=20)
WORDS |= st.sampled_from(["22:00", "no", "0123", "~", "null", "- a", "a: b", "# x", "'", '"', "{"])
COUNTS = st.integers(0, 50)
SPANS = st.sampled_from(["1s", "90s", "5m", "2h", "31d"])
SIZES = st.sampled_from(["1B", "7KB", "20MB", "1GB"])
ADMINS = st.from_regex(r"slack:U[A-Z0-9]{5}|discord:(role:)?[0-9]{18}", fullmatch=True)
SCHEDULES = st.sampled_from(["hourly", "30m", "18:00 daily", "7:05 Monday"])


def maybe(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=fields)


def distinct(when: dict[str, Any], number: int) -> dict[str, Any]:
    """A route that asks for what another asks for would never be reached."""
    return when | {"text": [*when["text"], f"word{number}"]}


@st.composite
def configs(draw: st.DrawFn) -> dict[str, Any]:
    sources = draw(st.lists(NAMES, min_size=1, max_size=2, unique=True))
    channels = draw(st.lists(NAMES, min_size=1, max_size=3, unique=True))
    lists = draw(st.lists(NAMES, max_size=2, unique=True))
    routes = draw(st.lists(NAMES, min_size=1, max_size=3, unique=True))
    bounds = maybe(
        counts=st.lists(WORDS, min_size=1, max_size=2),
        at_least=st.floats(-1e9, 0),
        crosses=st.floats(-1e9, 1e9),
        changed_by=st.sampled_from(["50", "0.25", "20 %", "7.5 percent", "12345678901"]),
        sources_disagree=st.booleans(),
    )
    speakers: st.SearchStrategy[Any] = st.lists(WORDS, min_size=1, max_size=2)
    if lists:
        speakers |= st.sampled_from(lists).map(lambda name: {"in": name})
    whens = st.fixed_dictionaries(
        {"text": st.lists(WORDS, min_size=1, max_size=2)},
        optional={
            "speaker": speakers,
            "quote": st.sampled_from(["direct", "partial", "any"]),
            "figure": bounds,
            "source": st.sampled_from(sources),
            "language": st.just(["uk"]),
            "story": st.sampled_from(["new", ["update", "correction"]])
            | maybe(
                **{"is": st.sampled_from(["new", "repeat"])}, about=st.lists(WORDS, min_size=1)
            ).filter(bool)
            | st.just({"sources_at_least": 2}),
            "any": st.lists(
                maybe(quote=st.just("any"), text=WORDS).filter(bool), min_size=1, max_size=2
            ),
            "all": st.lists(
                st.fixed_dictionaries({"not": st.just({"quote": "any"})}), min_size=1, max_size=2
            ),
            "not": st.fixed_dictionaries({"text": st.just("a word that nothing else asks for")}),
        },
    )
    common = {"send": st.lists(st.sampled_from(channels), min_size=1, max_size=2)}
    optional = {
        "mode": st.just("instant") | SCHEDULES.map(lambda words: {"digest": words}),
        "show": maybe(quotes=COUNTS, figures=COUNTS, statements=COUNTS),
        "on_update": st.sampled_from(["edit", "reply", "ignore"]),
    }
    folder = st.fixed_dictionaries(
        {"kind": st.just("folder"), "path": WORDS},
        optional={"every": SPANS, "watch": st.booleans(), "max_size": SIZES},
    )
    person = st.fixed_dictionaries({"name": WORDS}, optional={"also": st.lists(WORDS, max_size=2)})
    whole = {
        "version": 1,
        "timezone": draw(st.sampled_from(["UTC", "Europe/Kyiv", "America/New_York"])),
        "sources": {name: draw(folder) for name in sources},
        "workspaces": {"terminal": {"platform": "console"}},
        "channels": {name: {"in": "terminal"} for name in channels},
        "watchlists": {name: draw(st.lists(person, min_size=1, max_size=2)) for name in lists},
        "routes": [
            {
                "name": name,
                **draw(st.fixed_dictionaries(common, optional=optional)),
                **(
                    {"when": distinct(draw(whens), n), "continue": draw(st.booleans())} if n else {}
                ),
            }
            for n, name in reversed([*enumerate(routes)])
        ],
    }
    tests = st.just([{"document": "a.txt", "after": ["b.txt"], "expect": routes[0]}])
    rights = maybe(
        admins=st.lists(ADMINS, max_size=2), subscribe=st.sampled_from(["everyone", "admins"])
    )
    return whole | draw(maybe(tests=tests, access=rights))


@given(configs())
@settings(max_examples=25, deadline=None)
def test_a_configuration_written_out_is_read_back_as_the_same(data: dict[str, Any]) -> None:
    config = Config.model_validate(data)
    again, found = parse(dump(config), "f")
    assert [str(fault) for fault in found if fault.severity == "error"] == []
    assert again == config
    assert again is not None
    assert dump(again) == dump(config)


def test_a_sound_configuration_is_written_out_and_read_back() -> None:
    config, found = parse(SOUND + "    send: [news]\n", "f")
    assert config is not None
    assert found == []
    assert parse(dump(config), "f") == (config, [])


def _sane(text: str) -> None:
    for fault in faults(text, "f"):
        assert str(fault).startswith("f")
        assert str(fault).isprintable()
        assert 0 <= fault.line <= text.count("\n") + text.count("\r") + 2
        str(fault).encode()


@given(st.text(st.characters(), max_size=300))
@example("\ud800: 1")
@example("a: \x85 b")
@example("\ufeffversion: 1")
@example('"\\x00": 1')
@settings(max_examples=60, deadline=None)
def test_any_text_gives_faults_and_no_traceback(text: str) -> None:
    _sane(text)


SIGNS = ": , - ? | > & * ! # % @ ` ' \" \\ { } [ ] << --- ... !!map".split()
SPACES = [" ", "  ", "\n", "\n  ", "\n- ", ": ", "\t", "\r", "\x00", "\u2028"]
TOKENS = "version sources kind routes when in a 1 22:00 folder console".split()
YAML_BITS = st.sampled_from(SIGNS + SPACES + TOKENS)


@given(st.lists(YAML_BITS, max_size=60).map("".join))
@settings(max_examples=100, deadline=None)
def test_any_mixture_of_yaml_signs_gives_faults_and_no_traceback(text: str) -> None:
    _sane(text)


LEAVES = st.sampled_from(["1", "x", "", "folder", "console", "instant", "direct", "-1", "1m"])
KEYS = st.sampled_from(
    "version timezone sources workspaces channels watchlists defaults routes store engine tests"
    " kind path every platform in name when speaker quote figure counts at_least send mode digest"
    " continue show quotes limit quiet times retention a access admins subscribe platform slack"
    " client_id team token_key_env bot_token_env like any all not text source language".split()
)
TREES = st.recursive(
    LEAVES,
    lambda below: st.lists(below, max_size=3) | st.dictionaries(KEYS, below, max_size=4),
    max_leaves=25,
)


@given(st.dictionaries(KEYS, TREES, max_size=6))
@settings(max_examples=60, deadline=None)
def test_any_shape_of_the_known_keys_gives_faults_and_no_traceback(tree: dict[str, Any]) -> None:
    text = "\n".join(f"{key}: {_flow(value)}" for key, value in tree.items())
    _sane(text)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_any_part_of_a_sound_file_may_have_any_shape(data: st.DataObject) -> None:
    whole = data.draw(configs())
    key = data.draw(st.sampled_from(sorted(whole)))
    part = whole[key]
    while isinstance(part, dict | list) and part and data.draw(st.booleans()):
        places = sorted(part) if isinstance(part, dict) else range(len(part))
        place = data.draw(st.sampled_from(places))
        if not isinstance(part[place], dict | list):
            part[place] = data.draw(TREES)
            break
        part = part[place]
    else:
        whole[key] = data.draw(TREES)
    text = "\n".join(f"{name}: {_flow(value)}" for name, value in whole.items())
    _sane(text)


ROUTE = st.fixed_dictionaries(
    {"name": st.sampled_from("abcd")},
    optional={
        "like": st.sampled_from("abcde"),
        "send": st.just("news"),
        "continue": st.booleans(),
        "when": st.recursive(
            st.dictionaries(st.sampled_from(["text", "quote"]), st.just("any"), max_size=2),
            lambda inner: (
                st.dictionaries(st.sampled_from(["not", "x"]), inner, max_size=1)
                | st.dictionaries(st.sampled_from(["any", "all"]), st.lists(inner, max_size=2))
            ),
            max_leaves=4,
        ),
    },
)


@given(st.lists(ROUTE, max_size=6))
@settings(max_examples=60, deadline=None)
def test_routes_like_each_other_in_any_way_give_faults_and_no_traceback(
    routes: list[dict[str, Any]],
) -> None:
    text = SOUND[: SOUND.index("routes:")] + f"routes: {_flow(routes)}\n"
    _sane(text)
    config, _ = parse(text, "f")
    if config is not None:
        assert len(routes_for_core(config)) == len(routes)


def test_a_file_that_would_unfold_or_take_long_is_told_instead() -> None:
    words = ", ".join(f"word{n}" * 200 for n in range(100))
    row = "".join(f"  - {{ name: r{n}, like: r{n - 1} }}\n" for n in range(1, 400))
    start = SOUND[: SOUND.index("  - name: team-said")]
    first = f"  - {{ name: r0, send: [news], when: {{ text: [{words}] }} }}\n"
    assert "more than 8 routes" in str(faults(start + first + row, "f")[0])
    wide = "".join(f"  - {{ name: r{n}, like: r0 }}\n" for n in range(1, 40))
    assert "more than 2 MB" in str(faults(start + first + wide, "f")[0])


def _flow(value: Any) -> str:
    match value:
        case dict():
            return "{" + ", ".join(f"{_flow(k)}: {_flow(v)}" for k, v in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(_flow, value)) + "]"
        case str():
            return "'" + value.replace("'", "''") + "'" if value else ""
        case _:
            return str(value).lower()
