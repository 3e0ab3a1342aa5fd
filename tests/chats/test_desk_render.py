import html
import re
import unicodedata
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from digest_strategies import DIGESTS, pieces, statements
from hypothesis import given, settings
from sample_digests import ALERT, FLOODED, PERIOD, SECTION, UPDATE, delivery, piece, ref

from bot.chats.desk.render import Page, address, posts_page, posts_part, reply_page
from bot.chats.neutral import neutralise
from bot.core.digest import Digest, Section, SentenceLine, TextLine
from bot.ports import Reply

PAGE = Page("desk", ("desk",), ZoneInfo("Europe/Kyiv"))
TAG = re.compile(r"<[^>]*>")
MARKS = "“”„«»\"'‘’"


def visible(page: str) -> str:
    return html.unescape(TAG.sub("\n", page))


def solid(text: str) -> str:
    return "".join(text.split())


def shown(digest: Digest) -> str:
    return posts_part(PAGE, [delivery(digest)])


@settings(max_examples=60, deadline=None)
@given(DIGESTS)
def test_any_digest_is_shown_whole_and_harmless_on_the_page(digest: Digest) -> None:
    page = shown(digest)
    page.encode()
    for c in page:
        assert c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"), repr(c)
        assert c not in "\u200b\u200e\u202e\u2066\ufeff"
    assert "<script" not in page
    assert "<b>x" not in page
    flat = solid(visible(page))
    for text in pieces(digest):
        assert flat.count(solid(neutralise(text))) == 1
    for text in statements(digest):
        assert flat[flat.index(solid(neutralise(text))) - 1] not in MARKS


def test_a_post_shows_who_said_it_and_how_many() -> None:
    page = shown(ALERT)
    flat = " ".join(visible(page).split())
    assert "“slow and” … “far too costly”" in flat
    assert "— Ilse Marrow , harbour master of Saltmere" in flat
    assert "(role only)" in flat
    assert "speaker not certain" in flat
    assert "<strong>1,240</strong> flooded homes" in page
    assert flat.count(FLOODED) == 1
    assert "Paraphrased Odo Fenn, mayor : The mayor said" in flat
    assert "Note: The text speaks of “31 November”" in flat
    assert "and 1 more quote, 4 more figures" in flat
    assert '<a href="/ask?command=/why%203fa9c1d2ab">why 3fa9c1d2ab</a>' in page
    assert "2026-11-20 11:30" in flat


def test_an_update_shows_old_and_new() -> None:
    page = shown(UPDATE)
    assert "Update: Harbour" in page
    assert "<del>1,100 flooded homes</del>" in page
    assert "<ins>1,240 flooded homes</ins>" in page


def test_a_period_names_each_document() -> None:
    assert '<h3 class="document" dir="auto">A second story</h3>' in shown(PERIOD)
    assert '<h3 class="document"' not in shown(ALERT)


@pytest.mark.parametrize(
    ("link", "href"),
    [
        ("https://example.org/?a=1&b=2", 'href="https://example.org/?a=1&amp;b=2"'),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("http://[bad", None),
        (None, None),
    ],
)
def test_only_web_links_can_be_followed(link: str | None, href: str | None) -> None:
    page = shown(replace(ALERT, sections=(Section(ref(link=link)),)))
    assert (href in page) if href else ("noopener" not in page)


def test_without_posts_the_page_says_so() -> None:
    assert "Nothing has been posted here yet." in posts_page(PAGE, [])


def test_pages_and_channels_are_linked() -> None:
    page = replace(PAGE, channels=("desk", "flash & co"))
    middle = posts_page(page, [delivery()], channel="desk", number=2, more=True)
    assert 'href="/?channel=desk&amp;page=3"' in middle
    assert 'href="/?channel=desk&amp;page=1"' in middle
    assert 'href="/?channel=flash%20%26%20co"' in middle
    assert "desk.js" not in middle
    assert "desk.js" in posts_page(PAGE, [])
    assert address("/", page=None) == "/"


def test_a_reply_shows_every_sort_of_line() -> None:
    lines = (
        replace(SECTION.quotes[0], document=ref()),
        replace(SECTION.figures[0], document=ref()),
        replace(SECTION.statements[0], document=ref()),
        SentenceLine(piece("The <harbour> reopens."), ref()),
        TextLine("seen     now"),
        TextLine("careful", "warning"),
        SECTION,
    )
    page = reply_page(PAGE, Reply("Quotes · <b>", lines, '/quotes about:"x" page:2'))
    assert "The &lt;harbour&gt; reopens." in page
    assert "Quotes · &lt;b&gt;" in page
    assert '<p class="plain" dir="auto">seen     now</p>' in page
    assert '<p class="warning" dir="auto">careful</p>' in page
    assert 'value="/quotes about:&#34;x&#34; page:2"' in page
    assert page.count("why 3fa9c1d2ab") == 2
