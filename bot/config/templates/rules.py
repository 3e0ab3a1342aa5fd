"""The faults of a file's templates."""

from bot.config.faults import Fault, shown
from bot.config.lookup import group, texts
from bot.config.templates.places import places_in
from bot.config.tree import Group, Text


def template_rules(root: Group, text: str, file: str) -> list[Fault]:
    """What is wrong with templates, and which nobody uses.

    Args:
        root: the tree of the file.
        text: the file's text, for the places of a template's lines.
        file: its name.
    """
    named = group(root, "templates")
    if not named.values:
        return []
    from bot.config.templates.judging import flaws  # noqa: PLC0415 - Jinja, only for templates

    found = []
    places = places_in(root, text)
    for name, node in named.values.items():
        if not isinstance(node, Text) or node.empty:
            continue  # told as a wrong or missing value
        for flaw in flaws(node.value):
            line, column = places[name].of(flaw.line, flaw.word)
            found.append(Fault(file, line, column, flaw.message, flaw.hint))
    channels = group(root, "channels").values.values()
    used = {t.value for channel in channels for t in texts(channel, "template")}
    for name, key in named.keys.items():
        if name not in used:
            what = f"no channel uses template {shown(name)!r}"
            hint = f"name it at a channel: template: {shown(name)}"
            found.append(Fault(file, key.line, key.column, what, hint, "warning"))
    return found
