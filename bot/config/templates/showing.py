"""Whether a template can show an item at all, for some document or other."""

from jinja2 import nodes

from bot.config.templates.language import environment

_FACTS = (nodes.TemplateData, nodes.Const, nodes.Getattr)


def may_show_items(text: str) -> bool:
    """Whether a sound template puts out anything besides its own words and facts.

    One that asks for a certain speaker or source shows nothing of samples, and is right.
    """
    shown = environment().parse(text).find_all(nodes.Output)
    return any(not isinstance(node, _FACTS) for output in shown for node in output.nodes)
