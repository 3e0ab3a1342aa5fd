"""The form that asks a command: made from the registry, read back as a command line; pure."""

from collections.abc import Mapping
from typing import Any, Final

from bot.chats.slack import limits
from bot.chats.slack.blocks import Block
from bot.chats.slack.choices import choice
from bot.chats.slack.markup import cut
from bot.commands.model import Command, Option
from bot.commands.parsing import write
from bot.commands.registry import COMMANDS

ASK: Final = "verbatim:ask"
COMMAND: Final = "verbatim:command"
FIELD: Final = "verbatim:field"

_LOOKED_UP: Final = ("speaker", "counted", "source")


def command_named(name: str) -> Command:
    """The command of this name, or the first one."""
    return next((c for c in COMMANDS if c.name == name), COMMANDS[0])


def form(command: Command, metadata: str) -> Block:
    """The view of a form for this command.

    Args:
        command: what is asked; another may be chosen in the form.
        metadata: what the form carries for whoever reads it back.
    """
    picked = [choice(f"/{c.name} · {c.summary}", c.name) for c in COMMANDS]
    initial = next(o for o in picked if o["value"] == command.name)
    menu = {
        "type": "static_select",
        "action_id": COMMAND,
        "options": picked,
        "initial_option": initial,
    }
    blocks: list[Block] = [
        {
            "type": "input",
            "block_id": COMMAND,
            "dispatch_action": True,
            "label": _plain("Command"),
            "element": menu,
        }
    ]
    blocks += [_input(command, option) for option in command.options if option.name != "page"]
    return {
        "type": "modal",
        "callback_id": ASK,
        "title": _plain("Ask Verbatim"),
        "submit": _plain("Ask"),
        "close": _plain("Cancel"),
        "private_metadata": metadata,
        "blocks": blocks,
    }


def line_of(values: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> str:
    """The command line that a form's state says."""
    chosen = values.get(COMMAND, {}).get(COMMAND, {}).get("selected_option") or {}
    command = command_named(str(chosen.get("value")))
    texts: dict[str, str] = {}
    for option in command.options:
        # A block's name holds the command's, so that one's answers never reach another's field.
        field = values.get(field_id(command, option), {}).get(f"{FIELD}:{option.name}", {})
        picked = field.get("selected_option") or {}
        text = str(field.get("value") or picked.get("value") or "").strip()
        if text:
            texts[option.name] = text
    return write(command, texts)


def field_id(command: Command, option: Option) -> str:
    """What the option's field is called in a form."""
    return f"{FIELD}:{command.name}:{option.name}"


def _input(command: Command, option: Option) -> Block:
    element: Block = {"action_id": f"{FIELD}:{option.name}"}
    if option.kind in _LOOKED_UP:
        element |= {
            "type": "external_select",
            "min_query_length": 0,
            "placeholder": _plain("Type a few letters"),
        }
    elif option.kind == "choice":
        element |= {"type": "static_select", "options": [choice(v, v) for v in option.choices]}
    else:
        element |= {"type": "plain_text_input", "max_length": 1000}
        if option.choices:
            hint = "for example " + ", ".join(option.choices)
            element["placeholder"] = _plain(cut(hint, limits.PLACEHOLDER))
    return {
        "type": "input",
        "block_id": field_id(command, option),
        "optional": not option.required,
        "label": _plain(f"{option.name}: {option.summary}"),
        "element": element,
    }


def _plain(text: str) -> Block:
    return {"type": "plain_text", "text": text, "emoji": False}
