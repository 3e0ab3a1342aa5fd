"""A web page becomes its main text."""

import time
from datetime import date

import pytest

from bot.errors import ParseError
from bot.formats.html import parse
from bot.formats.tags import strip_tags

SAID = "Мер сказав: «Ми нарахували 35 будинків, і ще не все». "
PAGE = f"""<!doctype html><html lang="uk-UA"><head><meta charset="windows-1251">
<title>Повінь</title><link rel="canonical" href="https://example.org/p">
<meta property="article:published_time" content="2023-02-03T01:02:03Z"></head><body>
<nav>Меню | Дім</nav><article><h1>Повінь</h1><p>{SAID * 4}</p>
<p>Другий абзац, де теж кілька слів і ще трохи.</p></article>
<footer>Усі права захищено</footer></body></html>"""


def test_main_text_and_what_the_page_says_of_itself() -> None:
    parsed = parse(PAGE.encode("cp1251"), "a.html", None)
    assert SAID.strip() in parsed.text
    assert "Меню" not in parsed.text
    assert parsed.title == "Повінь"
    assert parsed.published == date(2023, 2, 3)
    assert parsed.language == "uk"
    assert parsed.link == "https://example.org/p"


def test_the_source_knows_the_encoding_better_than_the_page() -> None:
    data = PAGE.replace("windows-1251", "koi8-r").encode("cp1251")
    assert SAID.strip() in parse(data, "a.html", "windows-1251").text


def test_a_page_without_a_main_part_gives_all_its_words() -> None:
    parsed = parse(b"<div>Hi <b>there</b></div><script>x()</script>", "a.html", None)
    assert parsed.text == "Hi there"
    assert (parsed.language, parsed.published) == (None, None)


@pytest.mark.parametrize("page", ["<html><body></body></html>", "<script>x()", "<!-- words"])
def test_a_page_without_words_is_called_empty(page: str) -> None:
    with pytest.raises(ParseError, match=r"a.html is empty: the page has no text"):
        parse(page.encode(), "a.html", None)


def test_a_page_that_names_a_lone_surrogate_gives_no_surrogate() -> None:
    text = parse(b"<p>broken &#xD800; &#55357; sign</p>", "a.html", None).text
    text.encode()


def test_page_furniture_is_used_where_nothing_else_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("trafilatura.bare_extraction", lambda *_, **__: None)
    parsed = parse(b"<html lang=en><p>One &amp; two<br>three</p><p>four", "a.html", None)
    assert (parsed.text, parsed.language, parsed.title) == (
        "One & two\n\nthree\n\nfour",
        "en",
        None,
    )


def test_tags_go_and_blocks_become_paragraphs() -> None:
    html = (
        "<h1>A</h1>\n  <ul><li>b <i>c</i></li><li>d</li></ul>\nline\nwrap 1 < 2<style>.x{}</style>"
    )
    assert strip_tags(html) == "A\n\nb c\n\nd\n\nline\nwrap 1 < 2"


def test_a_long_run_of_blanks_costs_no_more_than_its_length() -> None:
    assert strip_tags("a" + " " * 1_000_000 + "b").count(" ") == 1_000_000


def test_paragraphs_and_rows_of_tables_are_parted_by_blank_lines() -> None:
    page = (
        "<article><p>The river rose in the night and took the lower bridge with it.</p>"
        "<table><tr><th>Town</th><th>Homes</th></tr><tr><td>Oda</td><td>12</td></tr></table>"
        "<p>It is falling now, the mayor said.</p></article>"
    )
    assert parse(page.encode(), "a.html", None).text == (
        "The river rose in the night and took the lower bridge with it.\n\n"
        "Town | Homes\n\nOda | 12\n\n"
        "It is falling now, the mayor said."
    )


def test_marks_that_a_browser_draws_around_quotes_are_written() -> None:
    page = "<article><p>The mayor said: <q cite='x'>We are going home</q> and left.</p></article>"
    parsed = parse(page.encode(), "a.html", None)
    assert parsed.text == "The mayor said: “We are going home” and left."
    assert strip_tags("<p>He said <Q>so</Q>") == "He said “so”"


def test_a_tag_of_two_hundred_thousand_attributes_does_not_hold_up_the_page() -> None:
    attributes = " ".join(f"a{n}=1" for n in range(200_000))
    page = f"<html><body><article {attributes}><p>{'Boats sank off Harrow. ' * 20}</p></article>"
    assert "Boats sank off Harrow." in parse(page.encode(), "a.html", None).text


SIGNED = "> The pier is gone.\n>\n> And so is the light.\n>\n> — Ann Quill, keeper"


@pytest.mark.parametrize(
    "block",
    [
        "<blockquote><p>{0}</p><p>{1}</p><p>— {2}</p></blockquote>",
        "<blockquote>{0}<br>{1}<footer>— <cite>{2}</cite></footer></blockquote>",
        "<blockquote><p>{0}</p> <div>{1}</div>\n<cite>— {2}</cite></blockquote>",
        "<blockquote><p>{0}</p><p>{1} <cite>— <a href='x'>{2}</a></cite></p></blockquote>",
        (
            "<figure class='q'><blockquote><p>{0}</p><p>{1}</p></blockquote>"
            "<figcaption>— {2}</figcaption></figure>"
        ),
    ],
)
def test_a_block_quote_keeps_its_sign_and_who_signs_it(block: str) -> None:
    body = block.format("The pier is gone.", "And so is the light.", "Ann Quill, keeper")
    around = "<p>A storm took the old pier of Kell on Monday night, and the town is sad.</p>"
    page = f"<article>{around}{body}{around.replace('storm', 'wave')}</article>"
    parts = parse(page.encode(), "a.html", None).text.split("\n\n")
    assert parts[1] == SIGNED
    assert len(parts) == 3
    assert strip_tags(around + body).split("\n\n")[1:] == [SIGNED]


def test_a_work_cited_within_a_block_quote_is_not_who_signs_it() -> None:
    page = "<blockquote><p>I read <cite>The Pier</cite> twice.</p></blockquote>"
    assert strip_tags(page) == "> I read The Pier twice."


def test_block_quotes_stay_apart_and_are_deep() -> None:
    page = "<blockquote>One <b>two</b><blockquote>three</blockquote></blockquote>"
    assert strip_tags(page * 2) == "\n\n".join(["> One two\n>\n> > three"] * 2)


@pytest.mark.parametrize("page", ["<blockquote>" * 9, "</blockquote>a<blockquote>", "<blockquote"])
def test_block_quotes_that_do_not_close_are_read(page: str) -> None:
    assert "b" in strip_tags(page + ">b")


@pytest.mark.no_cover
def test_a_page_of_nothing_but_block_quotes_costs_no_more_than_its_length() -> None:
    def taken(times: int) -> float:
        page = "<figure><blockquote><p>a<cite>b" * times
        start = time.process_time()
        strip_tags(page)
        return time.process_time() - start

    taken(100)
    assert taken(8000) < 8 * 4 * max(taken(1000), 0.005)


@pytest.mark.parametrize("tag", ["del", "s", "strike", "DEL"])
def test_words_that_are_struck_out_are_not_read(tag: str) -> None:
    page = (
        f"<p>It cost <{tag} class=x>40 boats</{tag}> <ins>47</ins> boats, <strong>a lot</strong>."
    )
    assert parse(page.encode(), "a.html", None).text == "It cost 47 boats, a lot."


STRUCK = [
    pytest.param("40 <s>b <s>c</s> d</s> boats", "40 boats", id="one in another of its kind"),
    pytest.param("40 <del>b <s>c</s> d</del> boats", "40 boats", id="one in another"),
    pytest.param("40 <s>b <s>c</s> boats", "40 b boats", id="one that nothing closes"),
    pytest.param("40 </s> boats", "40 boats", id="one that nothing begins"),
]


@pytest.mark.parametrize(("source", "left"), STRUCK)
def test_what_is_struck_out_ends_where_its_own_tag_ends(source: str, left: str) -> None:
    page = f"<p>It cost {source}, and that is a lot of boats.</p>"
    text = parse(page.encode(), "a.html", None).text
    assert " ".join(text.split()) == f"It cost {left}, and that is a lot of boats."


def test_a_line_break_in_the_source_of_a_paragraph_is_a_space() -> None:
    wrapped = "“There,” said\n      Quill. “Hear that?\nThey\r\ndisagree.”"
    page = f"<h1>The weir</h1><p>{wrapped}</p><p>The weir was shut\nin May.</p>"
    assert parse(page.encode(), "a.html", None).text.endswith(
        "“There,” said Quill. “Hear that? They disagree.”\n\nThe weir was shut in May."
    )


def test_line_breaks_of_preformatted_text_stay() -> None:
    page = b"<p>The weir\nis shut.</p><pre>Dead: 4\nHurt: 9</pre>"
    assert parse(page, "a.html", None).text.endswith("Dead: 4\n\nHurt: 9")
