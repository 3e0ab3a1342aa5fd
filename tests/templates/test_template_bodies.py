"""What a template gave back: items as the built-in form shows them, everything else own words."""

import json
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from digest_strategies import DIGESTS, PATIENT, pieces
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_digests import ALERT, SECTION, UPDATE, piece

from bot.chats import wording
from bot.chats.console.render import render_digest as on_console
from bot.chats.discord.render import render_digest as on_discord
from bot.chats.slack.render import render_digest as on_slack
from bot.config.templates.language import ITEMS, NAMES, PARTS
from bot.core.body import Body, ItemLine, Run, WordsLine, stretches
from bot.core.digest import Digest, SentenceLine
from bot.core.templating import LONGEST, MOST_LINES, read_body, scope
from bot.engine.template_child import answer
from bot.errors import TemplateError
from bot.store.codec import decode, encode

CHANGED = ItemLine("change", 0)


def run(template: str, digest: Digest = ALERT, number: int = 0) -> Body:
    """What the process would give, by way of JSON as there, without one."""
    asked = json.loads(json.dumps({"template": template, "scope": scope(digest, number)}))
    given_back = json.loads(json.dumps(answer(asked)))
    if "fault" in given_back:
        raise TemplateError(given_back["fault"], given_back["line"])
    return read_body(given_back["text"], digest, number)


def dress(template: str, digest: Digest) -> Digest:
    bodies = [run(template, digest, n) for n in range(len(digest.sections))]
    dressed = zip(digest.sections, bodies, strict=True)
    return replace(digest, sections=tuple(replace(s, body=b) for s, b in dressed))


def words(text: str, style: Any = "plain") -> WordsLine:
    return WordsLine((Run(text),), style)


def test_items_and_words_stand_in_the_templates_order() -> None:
    template = "# Figures\n{{ figures[1] }}\nsaid:\n{{ quotes[0] }}\n"
    assert run(template) == (
        words("Figures", "heading"),
        ItemLine("figure", 1),
        words("said:"),
        ItemLine("quote", 0),
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("# a", words("a", "heading")),
        ("### a", words("a", "heading")),
        ("-# a", words("a", "faint")),
        ("- a", words("a", "bullet")),
        ("---", WordsLine((), "rule")),
        ("**a** b", WordsLine((Run("a", bold=True), Run(" b")))),
        ("*a*", WordsLine((Run("a", italic=True),))),
        ("***a***", WordsLine((Run("a", bold=True, italic=True),))),
        ("2 * 3 * 4", words("2 * 3 * 4")),
        ("**a", words("**a")),
        ("[a](https://x.example/y)", WordsLine((Run("a", link="https://x.example/y"),))),
        ("[a](javascript:1)", words("[a](javascript:1)")),
        ("**{{ document.source }}**", WordsLine((Run("seeds", bold=True),))),
        (
            "[a](https://x.example/{{ '?b c/' }})",
            WordsLine((Run("a", link="https://x.example/%3Fb%20c%2F"),)),
        ),
    ],
)
def test_own_words_have_light_markup(line: str, expected: WordsLine) -> None:
    assert run(line) == (expected,)


@pytest.mark.parametrize("lead", ["- ", "> ", "**", "* ", "▶ ", "— "])
def test_signs_alone_beside_an_item_are_left_out(lead: str) -> None:
    assert run(f"{lead}{{{{ quotes[0] }}}} {lead}") == (ItemLine("quote", 0),)


def test_words_beside_an_item_stand_above_and_below_it() -> None:
    assert run("a {{ quotes[0] }} b") == (words("a"), ItemLine("quote", 0), words("b"))


@pytest.mark.parametrize("filters", ["|upper", "|lower", "|title", "|trim", " ~ ''", "|list"])
def test_a_filter_that_leaves_an_item_whole_changes_nothing(filters: str) -> None:
    assert run(f"{{{{ quotes{filters} }}}}") == tuple(ItemLine("quote", n) for n in range(3))


@pytest.mark.parametrize(
    "expression",
    ["(quotes|join)[1:]", "(quotes|join)|reverse", "quotes|join|truncate(4,true,'',0)"],
)
def test_a_damaged_item_is_refused(expression: str) -> None:
    with pytest.raises(TemplateError, match="an item was cut or changed"):
        run(f"{{{{ {expression} }}}}")


@pytest.mark.parametrize(
    "expression",
    ["quotes", "quotes|list", "quotes|select", "quotes|rejectattr('best', 'none')", "[quotes, []]"],
)
def test_a_list_shows_its_items_and_no_sign_of_its_own(expression: str) -> None:
    template = f"# Said {{{{ {expression} }}}}"
    items = [line for line in run(template) if isinstance(line, ItemLine)]
    assert run(template) == (words("Said", "heading"), *items)
    assert items == [ItemLine("quote", n) for n in range(len(SECTION.quotes))]


def test_what_a_filter_leaves_can_be_tested_and_shown_again() -> None:
    none = "{% set by_x = quotes|selectattr('speaker', 'eq', 'X') %}{% if by_x %}# X{% endif %}"
    assert run(none) == ()
    twice = "{% set all = quotes|select %}{% for q in all %}{% endfor %}{{ all }}"
    assert run(twice) == tuple(ItemLine("quote", n) for n in range(len(SECTION.quotes)))


def test_an_empty_list_shows_nothing() -> None:
    assert run("{{ changes }}\n{{ [] }} {{ changes|reverse }}") == ()
    assert run("{{ changes|upper }}{{ changes|sort|trim }}") == ()
    assert run("{{ 'none' ~ changes }}") == (words("none"),)


def test_a_list_of_facts_is_written_as_people_write_it() -> None:
    assert run("{{ ['a', 'b']|map('upper') }}") == (words("A, B"),)


def test_words_after_a_condition_in_one_line_keep_their_own_line() -> None:
    template = "{% if quotes %}# Quotes{% endif %}\n-# below"
    assert run(template) == (words("Quotes", "heading"), words("below", "faint"))


def test_a_token_of_ones_own_making_shows_an_item_or_is_refused() -> None:
    made = r"{{ '\ufdd0%s\ufdd1' }}"
    assert run(made % "1") == (ItemLine("quote", 1),)
    for wrong in ("99", "", "-1", "1\\ufdd0"):
        with pytest.raises(TemplateError):
            run(made % wrong)


def test_no_fact_is_markup() -> None:
    title = "# **a** [b](https://evil.example) \ufdd3**c**\ufdd0 1\ufdd1\n- d"
    part = replace(SECTION, document=replace(SECTION.document, title=title))
    body = run("{{ document.title }}", replace(ALERT, sections=(part,)))
    assert body == (words("# **a** [b](https://evil.example) **c** 1 - d"),)


def test_a_fact_cannot_leave_its_fence() -> None:
    assert run(r"{{ '\ufdd3**a**' }}") == (words("**a**"),)


def test_a_flood_of_own_lines_is_refused() -> None:
    assert len(run("a\n" * MOST_LINES)) == MOST_LINES
    with pytest.raises(TemplateError, match="more than 100 lines of its own words"):
        run("a\n" * (MOST_LINES + 1))


def test_an_item_shown_twice_stands_once() -> None:
    digest = dress("{{ quotes[0] }}\n{{ quotes }}", ALERT)
    assert on_console(digest, "", width=None, styled=False).count("“We will not open") == 1


def test_a_correction_that_the_template_leaves_out_comes_first() -> None:
    body = run("{{ figures }}", UPDATE)
    assert stretches(body, (3, 0, 0, 1, 0))[0] == ("change", (0, 1, 2), ())
    shown = on_console(dress("{{ changes[1] }}", UPDATE), "", width=None, styled=False)
    assert shown.index("1,100 flooded homes → 1,240") < shown.index("quote withdrawn:")
    assert "new quote: “Almost nobody warned us.”" in shown


def test_a_lead_stands_where_the_template_puts_it_or_not_at_all() -> None:
    words = "The harbour of Saltmere takes ships again from Friday on."
    begun = replace(ALERT, sections=(replace(SECTION, lead=SentenceLine(piece(words))),))
    shown = on_console(dress("{{ figures }}\n{{ leads }}", begun), "", width=None, styled=False)
    assert shown.count(words) == 1
    assert shown.index("4.2 million euros.") < shown.index(words)
    assert words not in on_console(dress("{{ figures }}", begun), "", width=None, styled=False)


def test_what_the_template_leaves_out_is_counted() -> None:
    (section,) = dress("{{ quotes[0] }}", ALERT).sections
    assert wording.rest(section) == "and 3 more quotes, 7 more figures"


def test_a_speaker_under_the_threshold_is_not_told() -> None:
    unsure = replace(SECTION.quotes[0], sure=False)
    digest = replace(ALERT, sections=(replace(SECTION, quotes=(unsure,)),))
    assert run("{{ quotes[0].speaker or 'nobody' }}", digest) == (words("nobody"),)
    shown = on_console(dress("{{ quotes }}", digest), "", width=None, styled=False)
    assert "— speaker not certain" in shown


def test_what_the_page_lists_is_what_a_template_is_told() -> None:
    lead = SentenceLine(piece("The harbour of Saltmere takes ships again from Friday on."))
    begun = replace(ALERT, sections=(replace(SECTION, lead=lead),))
    lists = ("leads", "quotes", "figures", "statements")
    told = scope(UPDATE, 0) | {k: scope(begun, 0)[k] for k in lists}
    assert set(told) == NAMES
    for name in ("digest", "document"):
        assert set(told[name]) == PARTS[name]
    for name, kind in ITEMS.items():
        assert set(told[name][0]["facts"]) == PARTS[kind]


@given(
    st.lists(
        st.sampled_from(
            ["\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3", "1", "\n", "**", "*", "[", "](", "- "]
        )
        | st.text(st.characters(exclude_categories=()), max_size=4),
        max_size=40,
    ).map("".join)
)
def test_whatever_comes_back_is_read_or_refused(text: str) -> None:
    try:
        body = read_body(text, ALERT, 0)
    except TemplateError:
        return
    own = "".join(line.text for line in body if isinstance(line, WordsLine))
    assert not set(own) & set("\ufdd0\ufdd1\ufdd2\ufdd3\n")


@pytest.mark.parametrize("sign", ["*", "**", "[", "[a](https://", "*a", "**a ", "\n", "# "])
def test_signs_without_end_take_no_more_than_a_moment(sign: str) -> None:
    began = time.process_time()
    read_body((sign * LONGEST)[:LONGEST], ALERT, 0)
    assert time.process_time() - began < 2


PLAIN = st.sampled_from(["\n", "# ", "**", "*", "---\n", "[a](https://x.example/", ") ", "own "])
SHOWN = st.sampled_from(
    [
        *("quotes", "figures", "statements", "changes", "quotes|first", "figures|last"),
        *("document.title", "document.name", "digest.title", "quotes[1:]", "quotes|length"),
        *(
            "quotes|join(', ')",
            "(quotes|join)|upper",
            "document.title ~ quotes",
            "changes + quotes",
        ),
        *(
            "(figures|join)|truncate(4, true, '', 0)",
            "statements|reverse|list",
            "quotes|join|reverse",
        ),
        *("quotes|map(attribute='speaker')|join", "document.nothing", "quotes|sort", "update"),
    ]
).map(lambda shown: f"{{{{ {shown} }}}}")


def _nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    heads = st.sampled_from(
        [
            ("{% for q in quotes %}{{ q.speaker }}: {{ q }}", "{% endfor %}"),
            ("{% for f in figures if f.by %}{{ f }}", "{% else %}none{% endfor %}"),
            ("{% if update %}", "{% else %}{{ quotes }}{% endif %}"),
            ("{% for name, said in quotes|groupby('speaker') %}{{ said }}", "{% endfor %}"),
        ]
    )
    return st.tuples(heads, inner).map(lambda found: found[0][0] + found[1] + found[0][1])


TEMPLATES = st.recursive(
    PLAIN | SHOWN,
    lambda inner: _nested(inner) | st.lists(inner, max_size=5).map("".join),
    max_leaves=8,
)


@settings(PATIENT, max_examples=80)
@given(TEMPLATES, DIGESTS)
def test_whatever_a_template_does_quotes_and_figures_have_their_built_in_form(
    template: str, digest: Digest
) -> None:
    try:
        dressed = dress(template, digest)
    except TemplateError:
        return  # the built-in form is posted
    assert decode(Digest, encode(Digest, dressed)) == dressed
    own = "\n".join(
        line.text
        for section in dressed.sections
        for line in section.body or ()
        if isinstance(line, WordsLine)
    )
    verbatim = [text[: text.index("⟫") + 1] for text in pieces(bare(digest)) if "⟫" in text]
    assert [token for token in verbatim if token in own] == []
    # Each once at most, each exactly as it is without a template.
    assert slack_items(dressed) <= slack_items(digest)
    corrections = sum(len(section.changes) for section in digest.sections)
    assert sum(_is_change(item) for item in slack_items(dressed).elements()) == corrections
    on_discord(dressed, "d")
    on_console(dressed, "", width=None, styled=False)


def bare(digest: Digest) -> Digest:
    """Without what every form shows beside the items."""
    return replace(digest, sections=tuple(replace(s, also=(), notes=()) for s in digest.sections))


def slack_items(digest: Digest) -> Counter[str]:
    """Every quote, figure, statement and correction as Slack gets it."""
    return Counter(map(json.dumps, _slack_items(digest)))


def _slack_items(digest: Digest) -> Iterator[dict[str, Any]]:
    for payload in on_slack(digest, "d"):
        for block in payload["blocks"]:
            if block["type"] == "rich_text":
                yield from (e for e in block["elements"] if e["type"] != "rich_text_section")


def _is_change(item: str) -> bool:
    return "\\u270e" in item
