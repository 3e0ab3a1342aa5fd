"""The schema file and the reference page are what the models say now."""

import json
from pathlib import Path

from bot.config.load import load
from bot.config.reference import reference, schema_text
from bot.config.schema import examples_at, keys_at, schema

ROOT = Path(__file__).parents[2]


def test_the_schema_file_is_up_to_date() -> None:
    schema.cache_clear()  # made here, whatever was asked before
    stored = (ROOT / "config" / "verbatim.schema.json").read_text("utf-8")
    assert stored == schema_text(), "make it anew: verbatim schema > config/verbatim.schema.json"


def test_the_reference_page_is_up_to_date() -> None:
    stored = (ROOT / "docs" / "configuration.md").read_text("utf-8")
    assert stored == reference(), (
        "make it anew: verbatim schema --format markdown > docs/configuration.md"
    )


def test_every_yaml_file_points_editors_to_the_schema() -> None:
    for path in (ROOT / "config").rglob("*.yaml"):
        first, _, target = path.read_text("utf-8").splitlines()[0].partition("$schema=")
        assert first == "# yaml-language-server: "
        assert (path.parent / target).resolve() == ROOT / "config" / "verbatim.schema.json"


def test_every_key_says_what_it_means() -> None:
    def silent(part: object, path: str) -> list[str]:
        if not isinstance(part, dict):
            return []
        found = []
        for key, field in part.get("properties", {}).items():
            described = "description" in field or "$ref" in field
            found += [] if described else [f"{path}.{key}"]
        return found

    definitions = schema()["$defs"]
    assert silent(schema(), "") == []
    assert [key for name, part in definitions.items() for key in silent(part, name)] == []


def test_the_schema_is_json_and_lists_the_keys_of_each_place() -> None:
    assert json.loads(schema_text())["properties"]["version"]["const"] == 1
    assert keys_at(("sources", "any")) == [
        "kind",
        "path",
        "every",
        "watch",
        "quiet_after",
        "max_size",
    ]
    assert keys_at(("routes", 0, "when", "speaker")) == ["in"]
    assert keys_at(("nothing", "here")) == []
    assert examples_at(("routes", 0, "mode", "digest"))[0] == "hourly"


def test_the_page_names_every_key() -> None:
    page = reference()
    names = {key for part in schema()["$defs"].values() for key in part.get("properties", {})}
    assert names
    assert [name for name in names if f"| `{name}` |" not in page] == []


def test_the_page_links_to_an_example_that_loads() -> None:
    assert "config/examples/newsroom.yaml" in reference()
    load(ROOT / "config" / "examples" / "newsroom.yaml")
