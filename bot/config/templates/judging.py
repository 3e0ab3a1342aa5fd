"""What is wrong with a template, told without running it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from jinja2 import TemplateSyntaxError, nodes

from bot.config.faults import nearest, shown
from bot.config.templates.language import (
    ALLOWED,
    DENIED,
    FILTERS,
    ITEMS,
    NAMES,
    PARTS,
    TAGS,
    TESTS,
    environment,
)
from bot.config.templates.syntax import misread

LONGEST: Final = 10_000
"""Characters of a template; one of a page has a thousand."""

_DEEPEST: Final = 40
_QUOTE_MARK: Final = re.compile(
    "[“”„‟«»\"＂「」『』〝〞‹›‘‚]|``|''|(?<![^\\W_])['’](?=[^\\W\\d_]{2})"
)
_CALLS: Final = re.compile("@(?:everyone|here|channel)|<[!@#]")
_OURS: Final = re.compile("[\ufdd0-\ufddf]")
_LISTS: Final = frozenset({"list", "reject", "rejectattr", "reverse", "select", "selectattr"})
_SORTED: Final = frozenset({"sort", "unique"})
_TAG: Final = re.compile("unknown tag '(.*?)'")
_OPEN: Final = re.compile("innermost block that needs to be closed is '(.*?)'")
_SET: Final = "write {% set name = value %}"
_PAGE: Final = "see docs/how-to/write-a-template.md"


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing wrong in a template.

    Attributes:
        line: of the template, from 1.
        word: what stands at the place, to find its column; or "".
    """

    line: int
    word: str
    message: str
    hint: str


def flaws(text: str) -> list[Flaw]:
    """Everything wrong with a template that can be told from its text; never raises."""
    if len(text) > LONGEST:
        return [Flaw(1, "", f"more than {LONGEST:,} characters", "make it shorter")]
    if found := _OURS.search(text):
        line = text.count("\n", 0, found.start()) + 1
        return [Flaw(line, found[0], "a character that no text may have", "remove it")]
    try:
        tree = environment().parse(text)
    except TemplateSyntaxError as error:
        return [_syntax(error)]
    except RecursionError:
        return [_deep()]
    try:
        return list(dict.fromkeys(_Reader().read(tree)))
    except RecursionError:
        return [_deep()]


def _deep() -> Flaw:
    return Flaw(1, "", "too much lies inside each other", "write it flatter")


def _syntax(error: TemplateSyntaxError) -> Flaw:
    message = error.message or ""
    if tag := _TAG.search(message):
        word = tag[1]
        if opened := _OPEN.search(message):
            what = f"{{% {shown(word)} %}} does not close {{% {opened[1]} %}}"
            return Flaw(error.lineno, word, what, f"write {{% end{opened[1]} %}} first")
        if word.startswith("end") and word in TAGS:
            what = f"{{% {word} %}} closes nothing"
            return Flaw(error.lineno, word, what, f"remove it, or open {{% {word[3:]} %}} above")
        if word in TAGS:
            what = f"{{% {word} %}} stands in no {{% if %}}"
            return Flaw(error.lineno, word, what, "open {% if ... %} above")
        return Flaw(error.lineno, word, f"no tag {shown(word)!r}", nearest(word, TAGS))
    if opened := _OPEN.search(message):
        if opened[1] == "set":
            return Flaw(error.lineno, "", "a {% set %} without its value", _SET)
        what = f"{{% {opened[1]} %}} is never closed"
        return Flaw(error.lineno, "", what, f"write {{% end{opened[1]} %}}")
    if odd := misread(message):
        return Flaw(error.lineno, *odd)
    return Flaw(error.lineno, "", f"not a template: {shown(message, 120).rstrip('.')}", _PAGE)


_Known = dict[str, str | None]
"""Names, and of what kind each is: a part ("quote"), a list ("quotes"), or None for anything."""


class _Reader:
    """Goes through a template's tree with the names that are known at each place."""

    def read(self, tree: nodes.Template) -> Iterator[Flaw]:
        known: _Known = {name: name if name != "update" else None for name in NAMES}
        yield from self._all(tree.body, known, 0)

    def _all(self, found: list[nodes.Node], known: _Known, depth: int) -> Iterator[Flaw]:
        for node in found:
            yield from self._node(node, known, depth)

    def _node(self, node: nodes.Node, known: _Known, depth: int) -> Iterator[Flaw]:
        if depth > _DEEPEST:
            yield Flaw(node.lineno, "", "too much lies inside each other", "write it flatter")
            return
        if not isinstance(node, ALLOWED):
            name = type(node).__name__
            what, hint = DENIED.get(name, (f"{name} is not for templates", _PAGE))
            yield Flaw(node.lineno, _word(node), what, hint)
            return
        if isinstance(node, nodes.For):
            yield from self._loop(node, known, depth)
            return
        if isinstance(node, nodes.Assign):
            yield from self._node(node.node, known, depth + 1)
            yield from self._assigned(node, known)
            return
        yield from self._leaf(node, known)
        yield from self._all(list(node.iter_child_nodes()), known, depth + 1)

    def _leaf(self, node: nodes.Node, known: _Known) -> Iterator[Flaw]:
        """What is wrong with a node by itself."""
        match node:
            case nodes.TemplateData(data=str(words)) | nodes.Const(value=str(words)):
                yield from _literal(words, node.lineno)
            case nodes.Name(name=name) if name not in known:
                what = f"there is no {shown(name)!r}"
                yield Flaw(node.lineno, name, what, nearest(name, known))
            case nodes.Getattr():
                yield from self._part(node, known)
            case nodes.Getitem(arg=nodes.Const(value=str(word))):
                yield Flaw(node.lineno, word, "square brackets with a word", f"write .{word[:40]}")
            case nodes.Filter(name=name) if name not in FILTERS:
                what = f"no filter {shown(name)!r}"
                yield Flaw(node.lineno, name, what, nearest(name, FILTERS))
            case nodes.Test(name=name) if name not in TESTS:
                what = f"no test {shown(name)!r}"
                yield Flaw(node.lineno, name, what, nearest(name, TESTS))

    def _loop(self, node: nodes.For, known: _Known, depth: int) -> Iterator[Flaw]:
        yield from self._node(node.iter, known, depth + 1)
        if node.recursive:
            yield Flaw(node.lineno, "recursive", "a loop cannot call itself", "remove recursive")
        inside = dict(known)
        inside["loop"] = "loop"
        if isinstance(node.target, nodes.Name):
            yield from _taken(node.target)
            inside[node.target.name] = ITEMS.get(_kind(node.iter, known) or "")
        else:
            for name in node.target.find_all(nodes.Name):
                inside[name.name] = None
        if node.test is not None:
            yield from self._node(node.test, inside, depth + 1)
        yield from self._all(node.body, inside, depth + 1)
        yield from self._all(node.else_, known, depth + 1)

    def _assigned(self, node: nodes.Assign, known: _Known) -> Iterator[Flaw]:
        if not isinstance(node.target, nodes.Name):
            yield Flaw(node.lineno, "set", "one name at a time", _SET)
            return
        yield from _taken(node.target)
        known[node.target.name] = _kind(node.node, known)

    def _part(self, node: nodes.Getattr, known: _Known) -> Iterator[Flaw]:
        kind = _kind(node.node, known) or ""
        if node.attr.startswith("_"):
            what = f"{shown(node.attr)!r} is not for templates"
            yield Flaw(node.lineno, node.attr, what, "write one of the facts that the page lists")
        elif kind in ITEMS:
            what = f"{kind} is a list and has no {shown(node.attr)!r}"
            hint = f"go through it: {{% for {ITEMS[kind]} in {kind} %}}"
            yield Flaw(node.lineno, node.attr, what, hint)
        elif kind in PARTS:
            if node.attr not in PARTS[kind]:
                what = f"a {kind} has no {shown(node.attr)!r}"
                yield Flaw(node.lineno, node.attr, what, nearest(node.attr, PARTS[kind]))
        elif node.attr not in _ANY_PART:
            what = f"nothing has {shown(node.attr)!r}"
            yield Flaw(node.lineno, node.attr, what, nearest(node.attr, _ANY_PART))


_ANY_PART: Final = frozenset(
    {"grouper", "list"}.union(*(parts for kind, parts in PARTS.items() if kind != "loop"))
)
"""What may follow something of unknown kind; a group of `groupby` has its name and its list."""


def _kind(node: nodes.Node, known: _Known) -> str | None:
    """What an expression is, as far as that is plain."""
    match node:
        case nodes.Name():
            return known.get(node.name)
        case nodes.Filter() if node.node is not None and node.name in _LISTS | _SORTED:
            return _kind(node.node, known)
        case nodes.Filter() if node.node is not None and node.name in ("first", "last"):
            return ITEMS.get(_kind(node.node, known) or "")
        case nodes.Getitem():
            inner = _kind(node.node, known)
            return inner if isinstance(node.arg, nodes.Slice) else ITEMS.get(inner or "")
    return None


def _taken(name: nodes.Name) -> Iterator[Flaw]:
    if name.name in NAMES or name.name == "loop":
        what = f"{name.name!r} has its meaning already"
        yield Flaw(name.lineno, name.name, what, "choose another name")


def _literal(text: str, line: int) -> Iterator[Flaw]:
    """What the writer's own words may not have: the look of a quote, or a call to people."""
    for found in _QUOTE_MARK.finditer(text):
        what = "a quote mark around words of your own"
        hint = "only what a source says stands in quote marks: use bold or another word"
        yield Flaw(line + text.count("\n", 0, found.start()), found[0], what, hint)
        break
    for found in _CALLS.finditer(text):
        what = f"{found[0]} in a template calls nobody"
        hint = "give the channel `ping`, or remove it"
        yield Flaw(line + text.count("\n", 0, found.start()), found[0], what, hint)
        break


def _word(node: nodes.Node) -> str:
    """What to look for in the line, where a node that may not be there has a sign of its own."""
    signs = {"Mul": "*", "Pow": "**", "Div": "/", "FloorDiv": "//", "Mod": "%", "Dict": "{"}
    name = type(node).__name__
    if isinstance(node, nodes.Call):
        target = node.node
        return target.attr if isinstance(target, nodes.Getattr) else getattr(target, "name", "")
    if name in signs:
        return signs[name]
    return {"FromImport": "from", "FilterBlock": "filter", "AssignBlock": "set"}.get(
        name,
        {"CallBlock": "call", "ScopedEvalContextModifier": "autoescape"}.get(name, name.lower()),
    )
