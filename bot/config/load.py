"""From a file to a `Config`, or to every fault in it at once."""

import os
import re
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from bot.config.absent import find_absent
from bot.config.complaints import complain, dotted
from bot.config.faults import Fault, shown
from bot.config.inheriting import inherit
from bot.config.lookup import items
from bot.config.model import Config
from bot.config.reaching import reach_rules
from bot.config.rules import check_rules
from bot.config.templates.rules import template_rules
from bot.config.templates.unread import retold
from bot.config.tree import Group, Text, plain, read_tree, walk
from bot.config.tree import Path as Place
from bot.config.typing_slips import mend_slips
from bot.errors import ConfigError

LARGEST: Final = 1_000_000
"""Bytes; a configuration is a few kilobytes, and a mistaken file may be gigabytes."""

_ROUTE: Final = re.compile(r"routes\[[0-9]+\]")


def load(path: str | os.PathLike[str]) -> Config:
    """Read the configuration.

    Raises:
        ConfigError: every fault of the file, one a line; ``faults`` has them as records.
    """
    text, name = read_text(path)
    config, found = parse(text, name)
    if config is None:
        raise ConfigError("\n".join(map(str, found)))
    return config


def faults(text: str, filename: str) -> list[Fault]:
    """Everything wrong with the text of a configuration file, in the order of the file."""
    return parse(text, filename)[1]


def parse(text: str, filename: str) -> tuple[Config | None, list[Fault]]:
    """Read the text of a file; the configuration is None if any fault is an error."""
    name = shown(filename, 400)
    if len(text) > LARGEST:
        return None, [_too_large(name)]
    text = text.removeprefix("\ufeff")
    root, found = read_tree(text, name)
    if root is None:
        return None, [*found[:-1], retold(found[-1], text)]
    found += mend_slips(root, name)
    found += inherit(root, name)
    data, told, absent = _settle(root, name)
    found += absent
    config = None
    try:
        config = Config.model_validate(data)
    except ValidationError as error:
        found += complain(error.errors(include_url=False), root, name, told)
    found += check_rules(root, name)
    found += template_rules(root, text, name)
    if config is not None:
        found += reach_rules(config, root, name)
    # One place, one message: rules and types sometimes see the same thing, and routes that are
    # like a faulty one have its faults.
    once: dict[tuple[int, int, str], Fault] = {}
    for fault in found:
        once.setdefault((fault.line, fault.column, _ROUTE.sub("", fault.message)), fault)
    found = sorted(once.values(), key=lambda fault: (fault.line, fault.column))
    errors = [fault for fault in found if fault.severity == "error"]
    # A misspelt name makes the right one look unused: warnings wait until the errors are mended.
    return (None, errors) if errors else (config, found)


def item_places(text: str, section: str) -> list[tuple[int, int]]:
    """Line and column of each item of a list at the top of a sound file."""
    root, _ = read_tree(text.removeprefix("\ufeff"), "")
    return [(item.line, item.column) for item in items(root, section)]


def read_text(path: str | os.PathLike[str]) -> tuple[str, str]:
    """The file's text and its name for messages.

    Raises:
        ConfigError: it is missing, unreadable, too large or not UTF-8.
    """
    data, name = read_bytes(path)
    return decode(data, name), name


def read_bytes(path: str | os.PathLike[str]) -> tuple[bytes, str]:
    """The file's content and its name for messages.

    Raises:
        ConfigError: it is missing, unreadable or too large.
    """
    name = shown(os.fspath(path), 400)
    try:
        with Path(path).open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise ConfigError(
            f"{name}: there is no such file; name one with --config or $VERBATIM_CONFIG, "
            "or copy config/verbatim.yaml from the repository"
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ConfigError(f"{name}: cannot be read: {reason}; check the path and rights") from None
    if len(data) > LARGEST:
        raise ConfigError(str(_too_large(name)))
    return data, name


def decode(data: bytes, name: str) -> str:
    """The text of a file's content.

    Raises:
        ConfigError: it is not UTF-8.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        raise ConfigError(
            str(Fault(name, line, column, "this is not UTF-8 text", "save the file as UTF-8"))
        ) from None


def _too_large(name: str) -> Fault:
    return Fault(name, 0, 0, "more than 1 MB, so hardly a configuration", "check the path")


def _settle(root: Group, name: str) -> tuple[Any, set[Place], list[Fault]]:
    """Leave out what is not in this version and what has no value; say so."""
    told: set[Place] = set()
    found = []
    for path, place, what, instead in find_absent(root):
        told.add(path)
        found.append(
            Fault(name, place.line, place.column, f"{what!r} is not in this version yet", instead)
        )
    empty = {path for path, node in walk(root) if isinstance(node, Text) and node.empty}
    # A section with nothing in it, or all of it in comments, is as good as left out.
    for path, node in walk(root):
        if path in empty and len(path) > 1 and not any(path[: len(t)] == t for t in told):
            told.add(path)
            what = f"{dotted(path)} has no value"
            found.append(Fault(name, node.line, node.column, what, "write one or remove it"))
    return plain(root, told | empty), told, found
