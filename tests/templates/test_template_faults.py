"""Bad templates: each gives its exact messages at its place in the YAML file."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.app.checking import try_templates
from bot.config.load import faults, parse
from bot.config.templates.judging import flaws

File = Callable[[str], str]
NOT = "write not before a condition, or != between two values"
WHOLE = "write {{ name }} or {% ... %}, both whole"
PAGE = "see docs/how-to/write-a-template.md"
COPY = "a template stands by itself: copy the text"
ADD = "numbers can be added and subtracted"
FLAT = "write it flatter"
MARKS = "only what a source says stands in quote marks: use bold or another word"
ITEMS = "show items as they are, {{ quote }}, without truncate, reverse or replace"
LOOPS = "look for loops in loops and text that doubles"
NAME = "only a name can be given a value; choose a name of your own, other than none, true or false"
VALUE = "write one, such as figures or document.title"
ALERT = "an alert with quotes and figures"


def test_a_sound_template_has_no_faults(file: File) -> None:
    assert faults(file(GOOD), "f") == []


GOOD = """\
{% set sure = quotes|selectattr('sure')|list %}
# {{ document.title }} ({{ sure|length + 1 }} lines)
{% for name, said in quotes|groupby('speaker') %}
**{{ name or 'Somebody' }}**, {{ loop.index }} of {{ loop.length }}
{% for quote in said if quote.kind == 'direct' and not quote.best %}
{{ quote }}
{% else %}
-# it isn't the others' turn
{% endfor %}
{% endfor %}
{{ quotes[0] if quotes }}
{% for figure in figures[:3] %}
- {{ figure }}
{% endfor %}
[all of it](https://example.org/{{ document.name }})"""


@pytest.mark.parametrize(
    ("template", "messages"),
    [
        ("{% for q in quotes %}\n{{ q }}", ["11:5: {% for %} is never closed; write {% endfor %}"]),
        (
            "{% if update %}\n  {% endfor %}",
            ["11:10: {% endfor %} does not close {% if %}; write {% endif %} first"],
        ),
        ("{% endif %}", ["10:8: {% endif %} closes nothing; remove it, or open {% if %} above"]),
        ("\n{% fro q in quotes %}", ["11:8: no tag 'fro'; did you mean 'for'?"]),
        (
            "{{ quotes",
            [("10:5: a bracket opens here and is not closed; write }}")],
        ),
        ("{{ }}", [f"10:5: a value is missing before }}}}; {VALUE}"]),
        ("{% if %}a{% endif %}", [f"10:5: a value is missing before %}}; {VALUE}"]),
        ("{% if update == %}{% endif %}", [f"10:5: a value is missing before %}}; {VALUE}"]),
        ("{{ quotes | }}", [f"10:5: a value is missing before }}}}; {VALUE}"]),
        (
            "{% for q quotes %}{{ q }}{% endfor %}",
            ["10:5: a {% for %} without its in; write {% for quote in quotes %}"],
        ),
        ("{% set a %}", ["10:5: a {% set %} without its value; write {% set name = value %}"]),
        ("{% if update", ["10:5: a bracket opens here and is not closed; write %}"]),
        ("{% elif update %}", ["10:8: {% elif %} stands in no {% if %}; open {% if ... %} above"]),
        ("{% %}", ["10:5: a {% without its word; write {% if %}, {% for %} or {% set %}"]),
        ("{{ 'abc }}", ["10:5: a quote mark opens here and never closes; close it"]),
        (
            "{{ document. }}",
            ["10:5: a name is missing behind a point; write one, such as document.title"],
        ),
        (
            "{{ quote ! }}",
            [f"10:14: '!' means nothing here; {NOT}"],
        ),
        (
            "a\n{% if quotes && figures %}b{% endif %}",
            ["11:18: '&' means nothing here; write and between two conditions"],
        ),
        (
            "{% if document.source == “wire” %}a{% endif %}",
            ["10:30: '“' means nothing here; write straight marks around a value: 'so'"],
        ),
        (
            "{% if document.source = 'wire' %}a{% endif %}",
            ["10:27: '=' cannot stand here; write == to compare"],
        ),
        (
            "{% if update %}\n{% else if quotes %}\n{% endif %}",
            ["11:13: 'if' cannot stand here; write {% elif %}"],
        ),
        ("{{ quotes }\n{{ figures }}", ["10:15: '}' closes nothing; " + WHOLE]),
        ("{{ quotse }}", ["10:8: there is no 'quotse'; did you mean 'quotes'?"]),
        (
            "hi\n  {{ document.titel }}, {{ digest.knid }}",
            [
                "11:19: a document has no 'titel'; did you mean 'title'?",
                "11:39: a digest has no 'knid'; did you mean 'kind'?",
            ],
        ),
        (
            "{% for q in quotes|reverse %}{{ q.spaeker }}{% endfor %}",
            ["10:39: a quote has no 'spaeker'; did you mean 'speaker'?"],
        ),
        (
            "{{ (figures|first).text }}",
            ["10:24: a figure has no 'text'; there is: best, by, hedged"],
        ),
        (
            "{{ quotes.speaker }}",
            [
                (
                    "10:15: quotes is a list and has no 'speaker'; go through it:"
                    " {% for quote in quotes %}"
                )
            ],
        ),
        (
            "{{ document['title'] }}",
            ["10:18: square brackets with a word; write .title"],
        ),
        (
            "{{ ''.__class__.__mro__ }}",
            [
                (
                    "10:11: '__class__' is not for templates;"
                    " write one of the facts that the page lists"
                ),
                (
                    "10:21: '__mro__' is not for templates;"
                    " write one of the facts that the page lists"
                ),
            ],
        ),
        (
            "{{ range(9) }}",
            [
                "10:8: a template cannot call anything; write names, filters and tests only",
            ],
        ),
        (
            "{{ document.title.upper() }}",
            ["10:23: a template cannot call anything; write names, filters and tests only"],
        ),
        ("{{ 'a' * 10 }}", [f"10:12: '*' is not for templates; {ADD}"]),
        ("{{ 9 ** 9 }}", [f"10:10: '**' is not for templates; {ADD}"]),
        ("{% include 'x' %}", [f"10:8: there is no {{% include %}} here; {COPY}"]),
        ("{% import 'x' as y %}", [f"10:8: there is no {{% import %}} here; {COPY}"]),
        ("{% extends 'x' %}", [f"10:8: there is no {{% extends %}} here; {COPY}"]),
        (
            "{% macro a() %}{% endmacro %}",
            ["10:8: there is no {% macro %} here; write it out where it is needed"],
        ),
        (
            "{% filter upper %}a{% endfilter %}",
            ["10:8: there is no {% filter %} here; put the filter after a name: {{ x|upper }}"],
        ),
        (
            "{% for q in quotes recursive %}{% endfor %}",
            ["10:24: a loop cannot call itself; remove recursive"],
        ),
        ("{{ quotes|uper }}", ["10:15: no filter 'uper'; did you mean 'upper'?"]),
        ("{{ 1 is ood }}", ["10:13: no test 'ood'; did you mean 'odd'?"]),
        (
            "{% set quotes = 1 %}",
            ["10:12: 'quotes' has its meaning already; choose another name"],
        ),
        ("{% set none = 1 %}", [f"10:5: {NAME}"]),
        ("a\n  {% for true in quotes %}a{% endfor %}", [f"11:7: {NAME}"]),
        ("{% set a, 1 = 1, 2 %}", [f"10:5: {NAME}"]),
        (
            "{% set a, b = 1, 2 %}",
            ["10:8: one name at a time; write {% set name = value %}"],
        ),
        (
            "He said: “No.”",
            [f"10:14: a quote mark around words of your own; {MARKS}"],
        ),
        (
            "{{ '\"No.\"' }}",
            [f"10:9: a quote mark around words of your own; {MARKS}"],
        ),
        ("It is 'over' now", [f"10:11: a quote mark around words of your own; {MARKS}"]),
        (
            "Look, @everyone",
            [
                (
                    "10:11: @everyone in a template calls nobody;"
                    " give the channel `ping`, or remove it"
                )
            ],
        ),
        (
            "a\n<!channel> <@U123>",
            ["11:5: <! in a template calls nobody; give the channel `ping`, or remove it"],
        ),
        ("{{ " + "not " * 500 + "update }}", [f"10:5: too much lies inside each other; {FLAT}"]),
        ("a" * 10_001, ["10:5: more than 10,000 characters; make it shorter"]),
        ("a\ufdd0b", ["10:6: a character that no text may have; remove it"]),
    ],
)
def test_a_bad_template_is_told_at_its_place(
    file: File, template: str, messages: list[str]
) -> None:
    assert [str(fault) for fault in faults(file(template), "f")] == [f"f:{m}" for m in messages]


def test_an_unknown_template_is_told_with_what_was_meant(file: File) -> None:
    text = file("{{ quotes }}").replace("template: brief", "template: breif")
    assert [str(fault) for fault in faults(text, "f")] == [
        "f:7:35: no template 'breif'; did you mean 'brief'?"
    ]


def test_a_template_that_no_channel_uses_is_warned_about(file: File) -> None:
    text = file("{{ quotes }}").replace(", template: brief", "")
    assert [str(fault) for fault in faults(text, "f")] == [
        "f:9:3: warning: no channel uses template 'brief'; name it at a channel: template: brief"
    ]


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("|2\n    {{ nothng }}\n", "10:8"),
        ("|-\n\n    {{ nothng }}\n", "11:8"),
        ("'{{ nothng }}'\n", "9:14"),
        ('"a {{ nothng }}"\n', "9:16"),
        ("a {{ nothng }}\n", "9:15"),
        (">\n    a\n    {{ nothng }}\n", "9:10"),
        ('"\\x61 {{ nothng }}"\n', "9:10"),
    ],
)
def test_the_place_is_exact_wherever_the_template_stands_as_it_is(
    file: File, written: str, place: str
) -> None:
    text = file("X").replace("|\n    X\n", written)
    (fault,) = faults(text, "f")
    assert str(fault).startswith(f"f:{place}: there is no 'nothng'")


BEHIND = f"write the text behind | on the next lines, further in than its name: {PAGE}"
NAMED = "write name: | and the text on the next lines, further in"
UNREAD = f"a template that YAML cannot read here; {BEHIND}"


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("templates: { brief: {{ quotes }} }", f"8:22: {UNREAD}"),
        ("templates:\n  brief: {{ quotes }}", f"9:11: {UNREAD}"),
        ("templates:\n  brief: {{ quotes }} said", f"9:11: {UNREAD}"),
        ("templates:\n  brief: {% for q in quotes %}{{ q }}{% endfor %}", f"9:11: {UNREAD}"),
        ("templates:\n  brief: **{{ quotes }}**", f"9:10: {UNREAD}"),
        ("'templates':\n# all\n  brief:\n    # Said\n    {{ quotes }}", f"12:6: {UNREAD}"),
        (
            "templates:\n  brief:\n\t{{ quotes }}",
            "10:1: a tab where YAML wants spaces; indent with spaces",
        ),
        ("templates:\n  brief: @x", "9:10: a value cannot begin with @; put the value in quotes"),
        (
            "templates_of_old:\n  brief: {{ quotes }}",
            "9:11: a key is missing or is no word; write key: value",
        ),
        (
            "templates:\n  brief: [quotes]",
            f"9:10: the text of a template is wanted here, not a list; {BEHIND}",
        ),
        (
            "templates:\n  brief: { quotes: x }",
            f"9:10: the text of a template is wanted here, not a mapping; {BEHIND}",
        ),
    ],
)
def test_a_template_that_does_not_stand_behind_a_bar_is_told_to(
    file: File, written: str, message: str
) -> None:
    text = file("X").replace("templates:\n  brief: |\n    X", written)
    assert [str(fault) for fault in faults(text, "f")] == [f"f:{message}"]


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("[brief]", f"8:12: templates by their names are wanted here, not a list; {NAMED}"),
        ("\n- x\n", f"9:1: templates by their names are wanted here, not a list; {NAMED}"),
        ("brief", f"8:12: templates by their names are wanted here, not a text; {NAMED}"),
    ],
)
def test_templates_without_names_are_told_how_to_get_them(
    file: File, written: str, message: str
) -> None:
    text = file("X").replace("templates:\n  brief: |\n    X", f"templates: {written}")
    text = text.replace(", template: brief", "")
    assert [str(fault) for fault in faults(text, "f")] == [f"f:{message}"]


@pytest.mark.traced
@settings(deadline=None, max_examples=300)
@given(
    st.lists(
        st.sampled_from(["{{", "}}", "{%", "%}", "if", "for", " q in ", "quotes", "endfor", "|"])
        | st.text(max_size=4),
        max_size=25,
    ).map("".join)
)
def test_no_text_breaks_the_judgement_of_a_template(text: str) -> None:
    for flaw in flaws(text):
        assert flaw.message
        assert flaw.hint


@pytest.mark.parametrize(
    ("template", "messages"),
    [
        (
            "{% for a in 'aaaaaaaaaa' %}" * 12 + "{% endfor %}" * 12,
            [
                (
                    "9:10: template 'brief': more than 0.5 s of work for one document"
                    f" ({ALERT}); {LOOPS}"
                )
            ],
        ),
        (
            "{% set a = 'xxxxxxxxxx' %}" + "{% set a = a ~ a %}" * 40 + "{{ a }}",
            [
                (
                    "9:10: template 'brief': more than 64 MB of memory for one document"
                    f" ({ALERT}); {LOOPS}"
                )
            ],
        ),
        (
            "{% for a in 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' %}\n"
            + "x" * 200
            + "\n{% endfor %}",
            [
                (
                    "9:10: template 'brief': more than 6,000 characters for one document"
                    f" ({ALERT}); show less of it"
                )
            ],
        ),
        (
            "a\n{{ (quotes|join)|truncate(5, true, '', 0) }}\n{{ quotes }}",
            [f"9:10: template 'brief': an item was cut or changed ({ALERT}); {ITEMS}"],
        ),
        (
            "{% for q in quotes %}\n{{ (q ~ '')|reverse }}\n{% endfor %}",
            [f"9:10: template 'brief': an item was cut or changed ({ALERT}); {ITEMS}"],
        ),
        (
            "{{ (quotes|join)[1:] }}{{ quotes }}",
            [f"9:10: template 'brief': an item was cut or changed ({ALERT}); {ITEMS}"],
        ),
        (
            "{{ quotes[0] }}\n{{ figures[0].by }}",
            [
                (
                    "10:5: template 'brief': there is no '0' here; test for it first: {% if ... %}"
                    " (an alert with a single figure); " + PAGE
                ),
                (
                    "11:5: template 'brief': there is no '0' here; test for it first: {% if ... %}"
                    " (an alert with a single quote); " + PAGE
                ),
            ],
        ),
        (
            "{{ quotes }}\n{{ (figures|first).by }}",
            [
                (
                    "11:5: template 'brief': nothing is there; test for it first: {% if ... %}"
                    f" (an alert with a single quote); {PAGE}"
                )
            ],
        ),
        (
            "{% for q in [document] %}\n  {{ q.speaker }}{% endfor %}{{ quotes }}",
            [
                (
                    "11:7: template 'brief': a document has no 'speaker'; there is: more_figures,"
                    " more_quotes, name, number, published, read, revision, source, title"
                    f" ({ALERT}); {PAGE}"
                )
            ],
        ),
        (
            "a\n{{ quotes + 1 }}",
            [
                (
                    "11:5: template 'brief': can only concatenate list (not \"int\") to list"
                    f" ({ALERT}); {PAGE}"
                )
            ],
        ),
        (
            "{{ quotes }}\n{% for x in document.revision %}{% endfor %}",
            [
                (
                    "11:5: template 'brief': only a list can be gone through, such as quotes"
                    f" ({ALERT}); {PAGE}"
                )
            ],
        ),
        (
            "{% for q in quotes %}{{ q|truncate(20) }}{% endfor %}",
            [
                (
                    "10:5: template 'brief': an item or a number has no length and cannot be cut"
                    f" ({ALERT}); {PAGE}"
                )
            ],
        ),
        (
            "{% for quote in quotes %}{ quote }{% endfor %}",
            [
                (
                    "9:10: template 'brief': it shows no quote, figure or statement of any sample;"
                    " show items by their names: {% for quote in quotes %}, then {{ quote }}"
                )
            ],
        ),
        ("{% for q in quotes if q.speaker == 'Ada Thorn' %}{{ q }}{% endfor %}", []),
        (
            "Nothing to see.",
            [
                (
                    "9:10: template 'brief': it shows no quote, figure or statement of any sample;"
                    " show items by their names: {% for quote in quotes %}, then {{ quote }}"
                )
            ],
        ),
    ],
)
async def test_check_runs_a_template_on_samples_and_tells_what_fails_then(
    file: File, template: str, messages: list[str]
) -> None:
    text = file(template)
    config, before = parse(text, "f")
    assert before == []
    assert config is not None
    found = await try_templates(config, text, "f")
    assert [str(fault) for fault in found] == [f"f:{m}" for m in messages]


@pytest.mark.parametrize("platform", ["console", "desk", "slack", "discord"])
async def test_a_sound_template_passes_on_every_platform(file: File, platform: str) -> None:
    secrets = {
        "slack": ", bot_token_env: A, app_token_env: B",
        "discord": ", bot_token_env: A",
    }
    workspace = f"platform: {platform}{secrets.get(platform, '')}"
    text = file(GOOD).replace("platform: console", workspace)
    channel = {"slack": "C0123456789", "discord": '"223344556677889900"'}.get(platform)
    if channel:
        text = text.replace("template: brief", f"id: {channel}, template: brief")
    config, found = parse(text, "f")
    assert config is not None, found
    assert await try_templates(config, text, "f") == []
