"""The limits that Discord documents, checked on every request whatever else is at hand."""

import re
from typing import Any

_NAME = re.compile(r"[-_'\w]{1,32}")
_MENTION = re.compile(r"<@(&|!)?([0-9]+)>|@(everyone|here)")


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def walk(components: Any) -> list[dict[str, Any]]:
    """Every component, however deep."""
    found: list[dict[str, Any]] = []
    for component in components or ():
        found += [component, *walk(component.get("components"))]
    return found


def texts(message: dict[str, Any]) -> str:
    """All that a message shows, in order."""
    shown = [c["content"] for c in walk(message.get("components")) if c["type"] == 10]
    return "\n".join([*filter(None, [message.get("content")]), *shown])


def pinged(message: dict[str, Any]) -> list[str]:
    """Whom a message calls, as Discord decides: by its raw text and ``allowed_mentions``."""
    allowed = message.get("allowed_mentions")
    called = []
    for sign, number, everyone in _MENTION.findall(texts(message)):
        kind = "everyone" if everyone else "roles" if sign == "&" else "users"
        if allowed is None or kind in allowed.get("parse", ()) or number in allowed.get(kind, ()):
            called.append(everyone or number)
    return called


def message_faults(message: dict[str, Any]) -> list[str]:
    """What Discord would refuse, or what we promise never to send."""
    components = walk(message.get("components"))
    shown = [c["content"] for c in components if c["type"] == 10]
    ids = [c["custom_id"] for c in components if "custom_id" in c]
    rows = [c["components"] for c in components if c["type"] == 1]
    nonce = message.get("nonce")
    wrong = {
        "allowed_mentions is missing: everything would ping": "allowed_mentions" not in message,
        "content or embeds beside components": message.get("content") or message.get("embeds"),
        "the flag for components is missing": not message.get("flags", 0) & (1 << 15),
        "over 40 components": len(components) > 40,
        "over 4,000 characters of text": sum(utf16(text) for text in shown) > 4000,
        "an empty text, or none": any(not text.strip() for text in shown) or not shown,
        "custom_id twice": len(set(ids)) < len(ids),
        "custom_id empty or over 100": any(not 1 <= utf16(i) <= 100 for i in ids),
        "a row without buttons or with more than 5": any(not 1 <= len(r) <= 5 for r in rows),
        "label over 80": any(utf16(c.get("label", "")) > 80 for c in components),
        "nonce over 25": len(nonce or "") > 25,
        "nonce not enforced": nonce is not None and not message.get("enforce_nonce"),
    }
    return [fault for fault, is_so in wrong.items() if is_so]


def file_faults(message: Any, files: dict[str, bytes]) -> list[str]:
    """Attached files have to be announced, shown and described, each by its name."""
    if not isinstance(message, dict):
        return ["files without a message"] if files else []
    announced = {a.get("filename"): a for a in message.get("attachments", ())}
    items = [i for c in walk(message.get("components")) if c["type"] == 12 for i in c["items"]]
    shown = [i["media"]["url"].removeprefix("attachment://") for i in items]
    wrong = {
        "a file that is not announced": set(files) - set(announced),
        "an announced file that is not there": set(announced) - set(files),
        "a picture that is not attached": set(shown) - set(files),
        "an attached file that nothing shows": set(files) - set(shown),
        "a description over 1,024": any(
            len(a.get("description", "")) > 1024 for a in (*announced.values(), *items)
        ),
        "a picture that nobody describes": any(not i.get("description") for i in items),
        "no PNG": any(not data.startswith(b"\x89PNG") for data in files.values()),
    }
    return [fault for fault, is_so in wrong.items() if is_so]


def command_faults(commands: list[dict[str, Any]]) -> list[str]:
    found = []
    if len(commands) > 100 or len({c["name"] for c in commands}) < len(commands):
        found.append("over 100 commands, or two of one name")
    for command in commands:
        options = command.get("options", [])
        for thing in (command, *options):
            if not _NAME.fullmatch(thing["name"]) or thing["name"] != thing["name"].lower():
                found.append(f"name {thing['name']}")
            if not 1 <= len(thing["description"]) <= 100:
                found.append(f"description of {thing['name']}")
        required = [bool(o.get("required")) for o in options]
        if len(options) > 25 or required != sorted(required, reverse=True):
            found.append(f"/{command['name']}: over 25 options, or a required one too late")
        for option in options:
            if option.get("choices") and option.get("autocomplete"):
                found.append(f"{option['name']}: choices and autocomplete")
            if len(option.get("choices", ())) > 25:
                found.append(f"{option['name']}: over 25 choices")
    return found


def callback_faults(body: dict[str, Any]) -> list[str]:
    data = body.get("data", {})
    if body["type"] == 8:
        offered = data["choices"]
        sizes = [utf16(str(c[k])) for c in offered for k in ("name", "value")]
        wrong = len(offered) > 25 or any(not 1 <= s <= 100 for s in sizes)
        return ["over 25 choices, or one empty or over 100"] if wrong else []
    if body["type"] in (4, 7):
        return message_faults(data)
    return [] if body["type"] in (5, 6) else [f"type {body['type']}"]
