"""Markdown becomes the words a reader sees."""

from datetime import date

import pytest

from bot.errors import ParseError
from bot.formats.markdown import parse

PAGE = """\
---
title: "Flood: the toll"
date: 2024-05-06T10:00:00Z
lang: en-GB
url: https://example.org/flood
tags: [rivers, "a: b"]
---
# The *river* rises

Mayor **Ana Pell** said: "We counted [35 houses](https://x.example/35)
so far" &amp; left.  ![map of 99 roads](map.png)

- one item with `code`
- two ~~and three~~
  1. nested\\
     broken

> quoted<br>words

| place | homes |
|-------|-------|
| Oda   | 12    |

```py
x = 1
```
<div><p>inside</p><script>alert(7)</script></div>

***
The end
"""


def test_only_what_a_reader_sees_is_left() -> None:
    assert parse(PAGE.encode(), "a.md", None).text == (
        "The river rises\n\n"
        'Mayor Ana Pell said: "We counted 35 houses so far" & left.\n\n'
        "one item with code\n\n"
        "two\n\n"
        "nested\nbroken\n\n"
        "> quoted\n> words\n\n"
        "place | homes\n\nOda | 12\n\n"
        "x = 1\n\n"
        "inside\n\n"
        "The end"
    )


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("There were ~~99 *dead* and~~ 15 dead.", "There were  15 dead."),
        ("~~Nothing else.~~\n\nIt is late.", "It is late."),
        ("| A | ~~B~~ |\n|--|--|\n| 1 | ~~2~~ 3 |", "A | \n\n1 | 3"),
        ("About ~5 ~~boats", "About ~5 ~~boats"),
    ],
)
def test_what_is_struck_out_is_left_out(source: str, text: str) -> None:
    assert parse(source.encode(), "a.md", None).text == text


def test_front_matter_gives_title_day_language_and_address() -> None:
    parsed = parse(PAGE.encode(), "a.md", None)
    assert parsed.title == "Flood: the toll"
    assert parsed.published == date(2024, 5, 6)
    assert parsed.language == "en"
    assert parsed.link == "https://example.org/flood"
    assert parsed.notices == ()


def test_without_front_matter_the_first_heading_is_the_title() -> None:
    parsed = parse(b"Intro\n\n## Not this\n\n# But this\n\n# Nor this\n", "a.md", None)
    assert (parsed.title, parsed.published, parsed.language) == ("But this", None, None)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-05-06", date(2024, 5, 6)),
        ("6 May 2024", date(2024, 5, 6)),
        ("May 6, 2024", date(2024, 5, 6)),
        ("Mon, 06 May 2024 23:00:00 -0500", date(2024, 5, 6)),
        ("2024-13-40", None),
        ("soon", None),
        ('"' + "9" * 80 + '"', None),
    ],
)
def test_dates_of_front_matter_are_read_as_people_write_them(
    written: str, day: date | None
) -> None:
    parsed = parse(f"---\ndate: {written}\n---\nBody".encode(), "a.md", None)
    assert (parsed.published, parsed.text) == (day, "Body")


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "https://x.example/a b", "https://x.example/" + "a" * 3000]
)
def test_only_a_plain_web_address_becomes_a_link(address: str) -> None:
    assert parse(f"---\nurl: {address}\n---\nBody".encode(), "a.md", None).link is None


def test_broken_front_matter_is_text_and_said_so() -> None:
    parsed = parse(b"---\ntitle: [Quake\n---\nBody here.\n", "a.md", None)
    assert parsed.text == "---\ntitle: [Quake\n---\n\nBody here."
    assert [n.code for n in parsed.notices] == ["broken-front-matter"]


@pytest.mark.parametrize(
    "head",
    ["---\nHe said: that is it.\n---\n", "---\nJust words.\n---\n", "---\n- a\n---\n", "---\n"],
)
def test_a_rule_above_the_first_paragraph_is_no_front_matter(head: str) -> None:
    parsed = parse(f"{head}Body here.\n".encode(), "a.md", None)
    assert parsed.text.endswith("Body here.")
    assert all(word in parsed.text for word in head.strip("-\n ").split())


def test_an_alias_bomb_in_front_matter_is_never_built() -> None:
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    source = "---\n" + "\n".join(lines) + "\ntitle: Bomb\n---\nBody"
    parsed = parse(source.encode(), "a.md", None)
    assert (parsed.title, parsed.text) == ("Bomb", "Body")


def test_a_value_that_is_a_list_is_no_title() -> None:
    assert parse(b"---\ntitle: [a, b]\n---\nBody", "a.md", None).title is None


@pytest.mark.parametrize("mark", ["> ", "- "])
@pytest.mark.parametrize("depth", [40, 3000])
def test_what_is_nested_too_deep_is_kept_with_its_marks(mark: str, depth: int) -> None:
    parsed = parse((mark * depth + "Words here").encode(), "a.md", None)
    assert parsed.text.endswith("Words here")
    assert [n.code for n in parsed.notices] == (
        [] if (mark, depth) == ("> ", 40) else ["odd-markup"]
    )


def test_a_parser_that_runs_out_of_stack_leaves_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    def overflow(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr("markdown_it.MarkdownIt.parse", overflow)
    assert parse(b"*Words* here", "a.md", None).text == "*Words* here"


def test_markup_without_words_is_called_empty() -> None:
    with pytest.raises(ParseError, match=r"a.md is empty"):
        parse(b"---\ntitle: x\n---\n***\n![x](y.png)\n", "a.md", None)


def test_a_megabyte_without_a_line_break_is_read_whole() -> None:
    parsed = parse(b"Mayor **Pell** said 35 left. " * 9_000 + b"x" * 750_000, "a.md", None)
    assert parsed.text == "Mayor Pell said 35 left. " * 9_000 + "x" * 750_000


def test_lines_of_a_block_quote_keep_their_sign_and_blocks_stay_apart() -> None:
    page = b"> # One\n>\n> two\n> three\n>\n> > four\n\n<!-- -->\n\n> five\n\n> six\n"
    parsed = parse(page, "a.md", None)
    assert parsed.text == "> One\n>\n> two three\n>\n> > four\n\n> five\n\n> six"
    assert parsed.title is None


def test_an_answer_in_the_line_below_its_question_stays_a_line_of_its_own() -> None:
    page = b"**Q: How bad\nis it?**\nA: Bad.\n\nPlan\nA works.\n"
    assert parse(page, "a.md", None).text == "Q: How bad is it?\nA: Bad.\n\nPlan A works."
