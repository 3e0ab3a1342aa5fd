"""What a template may say: a small part of Jinja's language, in its sandbox.

Conditions, loops, and the facts of `core.templating`. What is not listed here cannot be written:
no calls, no macros, no other files, no arithmetic that grows. What remains can still take long or
much memory (loops in loops, text that doubles), so it is only ever run in a process with limits.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import wraps
from typing import Any, Final

from jinja2 import StrictUndefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.config.faults import nearest, shown
from bot.core.templating import CLOSE, FENCE, OPEN, UNFENCE

ITEMS: Final[Mapping[str, str]] = {
    "changes": "change",
    "leads": "lead",
    "quotes": "quote",
    "figures": "figure",
    "statements": "statement",
}
"""The lists a template is given, and what one of each is called."""

PARTS: Final[Mapping[str, frozenset[str]]] = {
    "digest": frozenset({"kind", "title", "documents"}),
    "document": frozenset(
        {
            *("title", "source", "name", "published", "read", "revision", "number"),
            *("more_quotes", "more_figures"),
        }
    ),
    "change": frozenset({"what", "kind"}),
    "lead": frozenset(),
    "quote": frozenset({"speaker", "role", "kind", "sure", "best"}),
    "figure": frozenset({"by", "hedged", "best"}),
    "statement": frozenset({"speaker", "role"}),
    "loop": frozenset(
        {
            *("index", "index0", "revindex", "revindex0", "first", "last", "length"),
            *("previtem", "nextitem"),
        }
    ),
}
"""What may follow the dot, by what stands in front of it."""

NAMES: Final = frozenset({"digest", "document", "update", *ITEMS})

FILTERS: Final = frozenset(
    {
        *("capitalize", "count", "default", "first", "groupby", "join", "last", "length", "list"),
        *("lower", "map", "reject", "rejectattr", "replace", "reverse", "select", "selectattr"),
        *("sort", "title", "trim", "truncate", "unique", "upper"),
    }
)
TESTS: Final = frozenset(
    {
        *("defined", "undefined", "none", "true", "false", "sameas", "even", "odd", "divisibleby"),
        *("eq", "ne", "lt", "le", "gt", "ge", "in", "equalto", "greaterthan", "lessthan"),
        *("string", "number"),
    }
)
TAGS: Final = ("if", "elif", "else", "endif", "for", "endfor", "set", "raw", "endraw")

ALLOWED: Final[tuple[type[nodes.Node], ...]] = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.For, nodes.Assign),
    *(nodes.Name, nodes.Const, nodes.Getattr, nodes.Getitem, nodes.Slice, nodes.Filter),
    *(nodes.Test, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.CondExpr),
    *(nodes.Concat, nodes.Add, nodes.Sub, nodes.Neg, nodes.List, nodes.Tuple, nodes.Keyword),
)

DENIED: Final[Mapping[str, tuple[str, str]]] = {
    "Call": ("a template cannot call anything", "write names, filters and tests only"),
    "CallBlock": ("there is no {% call %} here", "write it out where it is needed"),
    "Macro": ("there is no {% macro %} here", "write it out where it is needed"),
    "Include": ("there is no {% include %} here", "a template stands by itself: copy the text"),
    "Import": ("there is no {% import %} here", "a template stands by itself: copy the text"),
    "FromImport": ("there is no {% from %} here", "a template stands by itself: copy the text"),
    "Extends": ("there is no {% extends %} here", "a template stands by itself: copy the text"),
    "Block": ("there is no {% block %} here", "remove it; what stands in it can stay"),
    "FilterBlock": ("there is no {% filter %} here", "put the filter after a name: {{ x|upper }}"),
    "AssignBlock": ("there is no {% endset %} here", "write {% set name = value %}"),
    "With": ("there is no {% with %} here", "write {% set name = value %}"),
    "ScopedEvalContextModifier": ("there is no {% autoescape %} here", "remove it"),
    "Mul": ("'*' is not for templates", "numbers can be added and subtracted"),
    "Pow": ("'**' is not for templates", "numbers can be added and subtracted"),
    "Div": ("'/' is not for templates", "numbers can be added and subtracted"),
    "FloorDiv": ("'//' is not for templates", "numbers can be added and subtracted"),
    "Mod": ("'%' is not for templates", "numbers can be added and subtracted"),
    "Dict": ("there are no mappings here", "write {% if %} ... {% elif %} ... {% endif %}"),
}
"""What the parser knows and a template may not say; and what to do instead."""


_TEST: Final = "test for it first: {% if ... %}"


class Facts:
    """Something with facts: the digest, the document, or an item, which shows as its token."""

    __slots__ = ("_facts", "_kind", "_shows")

    def __init__(self, kind: str, facts: Mapping[str, Any], shows: str) -> None:
        self._kind = kind
        self._facts = facts
        self._shows = shows

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - a fact is a str, int or bool
        try:
            return self._facts[name]
        except KeyError:
            raise AttributeError(name) from None

    def __lt__(self, _: object) -> bool:
        raise TypeError(f"a {self._kind} has no order of its own; write sort(attribute='...')")

    def __str__(self) -> str:
        return self._shows

    __repr__ = __str__


class Listed(list[Any]):
    """A list that is its items, one a line, where a text is made of it: never "[]"."""

    __slots__ = ()

    def __str__(self) -> str:
        return "\n".join(map(str, self))


class Absent(StrictUndefined):
    """A name or part that is not there; using it is an error that says what there is."""

    @property
    def _undefined_message(self) -> str:
        name = shown(str(self._undefined_name))
        if self._undefined_exception is SecurityError:
            return f"{name!r} is not for templates"
        if self._undefined_hint:  # a filter found nothing: first, last
            return f"nothing is there; {_TEST}"
        kind = getattr(self._undefined_obj, "_kind", None)
        if isinstance(kind, str):
            return f"a {kind} has no {name!r}; {nearest(name, PARTS[kind])}"
        if self._undefined_name in NAMES or isinstance(self._undefined_obj, list | str):
            return f"there is no {name!r} here; {_TEST}"
        return f"there is no {name!r} here; {nearest(name, NAMES)}"


def environment() -> ImmutableSandboxedEnvironment:
    """The sandbox: what is not allowed is not even in it."""
    sandbox = ImmutableSandboxedEnvironment(
        undefined=Absent,
        autoescape=False,  # nothing here is HTML, and each chat escapes what it shows
        trim_blocks=False,  # a line stays a line; empty ones do nothing anyway
        lstrip_blocks=True,
        keep_trailing_newline=False,
        finalize=_fenced,
        cache_size=0,
    )
    sandbox.globals.clear()
    sandbox.filters = {name: _at_once(sandbox.filters[name]) for name in sorted(FILTERS)}
    sandbox.tests = {name: sandbox.tests[name] for name in sorted(TESTS)}
    return sandbox


def _at_once(given: Callable[..., Any]) -> Callable[..., Any]:
    """The same filter with a list for a generator, which is true though empty, and read once."""

    @wraps(given)  # keeps what Jinja notes on the function
    def run(*args: Any, **named: Any) -> Any:  # noqa: ANN401 - whatever the filter takes and gives
        found = given(*args, **named)
        return Listed(found) if isinstance(found, Iterator | list) else found

    return run


def context(scope: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of a section as the sandbox sees them."""
    made: dict[str, Any] = {"update": scope["update"]}
    for name in ("digest", "document"):
        made[name] = Facts(name, scope[name], str(scope[name]["title"]))
    for name, kind in ITEMS.items():
        made[name] = Listed(
            Facts(kind, item["facts"], f"{OPEN}{item['token']}{CLOSE}") for item in scope[name]
        )
    return made


def _fenced(value: object) -> object:
    """What a template shows of a value: an item's token, else its text, marked as no markup."""
    if isinstance(value, Undefined):
        return value  # it complains when it is shown
    if isinstance(value, Facts) and value._kind in ITEMS.values():  # noqa: SLF001 - ours
        return str(value)
    if isinstance(value, list | tuple):  # never as Python writes it: "[]", "['a']"
        pieces = [str(_fenced(one)) for one in value]
        return ("\n" if any(OPEN in piece for piece in pieces) else ", ").join(pieces)
    text = str(value).replace(FENCE, "").replace(UNFENCE, "")
    return f"{FENCE}{text}{UNFENCE}"
