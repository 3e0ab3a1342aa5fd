"""The manifest that creates the app."""

import json
import re
from typing import Any

import pytest
from slack_checks import SCHEMAS

from bot.chats.slack import faults, manifest
from bot.commands.registry import COMMANDS

URL = "https://bot.example.org/"


@pytest.fixture(params=[{}, {"url": URL}, {"url": URL, "oauth": True}, {"only_prefixed": True}])
def made(request: pytest.FixtureRequest) -> dict[str, Any]:
    return manifest.manifest(COMMANDS, **request.param)


def test_every_command_is_registered_with_its_usage() -> None:
    commands = manifest.manifest(COMMANDS)["features"]["slash_commands"]
    assert [c["command"] for c in commands] == [f"/{c.name}" for c in COMMANDS]
    find = next(c for c in commands if c["command"] == "/find")
    assert find["usage_hint"] == "WORDS [page:]"
    assert "url" not in find


def test_where_names_are_taken_the_prefix_alone_is_registered() -> None:
    made = manifest.manifest(COMMANDS, only_prefixed=True)
    assert [c["command"] for c in made["features"]["slash_commands"]] == ["/verbatim"]


def test_names_that_slack_keeps_for_itself_are_not_ours() -> None:
    assert not {"search", "status"} & {c.name for c in COMMANDS}


def test_http_mode_names_its_address_everywhere() -> None:
    made = manifest.manifest(COMMANDS, url=URL)
    events = "https://bot.example.org/slack/events"
    assert made["settings"]["event_subscriptions"]["request_url"] == events
    assert made["settings"]["interactivity"]["message_menu_options_url"] == events
    assert {c["url"] for c in made["features"]["slash_commands"]} == {events}
    assert made["settings"]["socket_mode_enabled"] is False
    assert "redirect_urls" not in made["oauth_config"]


def test_oauth_names_where_slack_sends_people_back() -> None:
    made = manifest.manifest(COMMANDS, url=URL, oauth=True)
    assert made["oauth_config"]["redirect_urls"] == [f"{URL}slack/oauth_redirect"]


@pytest.mark.parametrize(
    "wrong", [{"name": ""}, {"name": "x" * 36}, {"url": "http://a.example"}, {"oauth": True}]
)
def test_what_slack_would_refuse_is_refused_here(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"Slack|by link"):
        manifest.manifest(COMMANDS, **wrong)


def test_every_permission_has_its_reason() -> None:
    assert all(scope and reason for scope, reason in manifest.SCOPES)
    assert "slack-manifest" in str(faults._ADVICE["missing_scope"])


def test_the_schema_of_slack_accepts_it(made: dict[str, Any]) -> None:
    path = SCHEMAS / "manifest.schema.1.0.0.json"
    if not path.is_file():
        # Not a failure: whoever has no copy of Slack's schema still tests all the rest.
        print(f"left out: {path} is not here")  # noqa: T201 - shown with -s
        return
    schema = json.loads(path.read_text())
    assert list(breaches(made, schema, schema)) == []


def test_the_schema_check_can_fail() -> None:
    schema = {
        "type": "object",
        "properties": {"a": {"type": "string"}},
        "required": ["b"],
        "additionalProperties": False,
    }
    assert len(list(breaches({"a": 1, "c": 2}, schema, schema))) == 3


def breaches(value: Any, schema: dict[str, Any], root: dict[str, Any], at: str = "") -> Any:
    """What a value breaks of the parts of JSON Schema that we need of Slack's file."""
    if "$ref" in schema:
        schema = root["definitions"][schema["$ref"].rpartition("/")[2]]
    kinds = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int}
    kind = schema.get("type")
    names = kind if isinstance(kind, list) else [kind] if kind else []
    if names and not any(n in kinds and isinstance(value, kinds[n]) for n in names):
        yield f"{at}: no {kind}"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{at}: {value!r} is none of {schema['enum']}"
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        yield f"{at}: {value!r} is not like {schema['pattern']}"
    if isinstance(value, str | list):
        word = "Length" if isinstance(value, str) else "Items"
        if not schema.get(f"min{word}", 0) <= len(value) <= schema.get(f"max{word}", 10**6):
            yield f"{at}: {len(value)} long"
    yield from inner_breaches(value, schema, root, at)


def inner_breaches(value: Any, schema: dict[str, Any], root: dict[str, Any], at: str) -> Any:
    if isinstance(value, list):
        for n, item in enumerate(value):
            yield from breaches(item, schema.get("items", {}), root, f"{at}[{n}]")
    if isinstance(value, dict):
        known = schema.get("properties", {})
        yield from (f"{at}: lacks {n}" for n in schema.get("required", ()) if n not in value)
        for name, inner in value.items():
            if name in known:
                yield from breaches(inner, known[name], root, f"{at}.{name}")
            elif schema.get("additionalProperties") is False:
                yield f"{at}: unknown {name}"
