"""Which parser reads what, and that nothing but text or a reason comes out."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.errors import ParseError
from bot.formats import registry
from bot.formats.model import Parsed, shown
from bot.formats.registry import FORMATS, Format, parse

PAGE = b"<!-- made by hand --> <!doctype html><p>Words <b>here</b></p>"


@pytest.mark.parametrize(
    ("name", "media", "text"),
    [
        ("a.txt", None, "# *Head*"),
        ("a.MD", None, "Head"),
        ("README", None, "# *Head*"),
        ("a.md", "text/plain", "Head"),
        ("a.txt", "text/markdown; charset=utf-8", "Head"),
        ("a.md", "application/x-unknown", "Head"),
        ("notes.py", None, "# *Head*"),
    ],
)
def test_a_telling_media_type_then_the_ending_choose_the_format(
    name: str, media: str | None, text: str
) -> None:
    assert parse(b"# *Head*", name, media).text == text


def test_a_page_without_an_ending_is_recognised() -> None:
    assert parse(PAGE, "page").text == "Words here"


def test_a_page_kept_as_text_stays_as_it_is() -> None:
    assert parse(PAGE, "a.txt").text == PAGE.decode()


def test_comments_before_a_page_are_recognised_in_no_time() -> None:
    assert parse(b"<!---->" * 500 + b"x", "page").text.endswith("x")


def test_the_encoding_of_the_media_type_is_used() -> None:
    said = "Він сказав: так, це було."
    assert parse(said.encode("koi8-u"), "a.txt", 'text/plain; charset="koi8-u"').text == said


def test_an_empty_file_is_named() -> None:
    with pytest.raises(ParseError, match=r"^ghost.txt is empty: 0 bytes$"):
        parse(b"", "ghost.txt")


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("map.png", b"\x89PNG\r\n\x1a\n\0\0", "a PNG image"),
        ("paper.pdf", b"%PDF-1.7 text", "a PDF"),
        ("plain.txt", b"PK\x03\x04rest", "a ZIP archive or office document"),
        ("core", bytes(range(256)), "it is not text but binary"),
    ],
)
def test_a_kind_that_is_not_read_is_named_with_those_that_are(
    name: str, data: bytes, what: str
) -> None:
    with pytest.raises(ParseError) as caught:
        parse(data, name)
    message = str(caught.value)
    assert message.startswith(f"{name} is not a kind of document that is read ({what}")
    assert "Markdown (.md .markdown)" in message


def test_a_parser_that_fails_becomes_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> Parsed:
        raise KeyError("oops")

    monkeypatch.setattr(registry, "FORMATS", (Format("odd", (".odd",), (), broken),))
    with pytest.raises(ParseError, match=r"a\.odd cannot be read as odd: KeyError"):
        parse(b"words", "a.odd")


def test_a_parser_out_of_memory_is_not_the_documents_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def greedy(*_: object) -> Parsed:
        raise MemoryError

    monkeypatch.setattr(registry, "FORMATS", (Format("odd", (".odd",), (), greedy),))
    with pytest.raises(MemoryError):
        parse(b"words", "a.odd")


def test_a_name_cannot_play_tricks_in_a_message() -> None:
    assert shown("a\x1b[31m\n\u202etxt é") == "a\\x1b[31m\\n\\u202etxt é"


MARKS = ("\ufeff", "%PDF-", "PK", "GIF8")
NAMES = ["a" + f.endings[0] for f in FORMATS] + ["a", "a.bin"]
MARKUP = st.lists(
    st.sampled_from(
        ["---\n", "title: x\n", "# ", "**", "[a](b", "> ", "- ", "|a|\n|-|\n", "`", "<p>", "</p>",
         "<!--", "<script>", "&#xD800;", "<html lang=xx>", "<meta charset=utf-16>", "\n", "“x” ",
         "&", "\x1b[0m", "word ", "\ud83d"]
    ),
    max_size=30,
).map(lambda parts: "".join(parts).encode("utf-8", "surrogatepass"))  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(
    data=st.one_of(st.binary(max_size=300), st.text(max_size=200).map(str.encode), MARKUP),
    name=st.sampled_from(NAMES),
    media=st.sampled_from(
        [None, "text/html; charset=utf-16", "text/plain; charset=unicode_escape"]
    ),
)
@example(data=b"\xff\xfe\x00\xd8", name="a.txt", media=None)
@example(data=b"\\ud800 \xff\xff\xff\xff", name="a.txt", media="text/plain; charset=unicode_escape")
def test_any_bytes_become_sound_text_or_a_reason(data: bytes, name: str, media: str | None) -> None:
    try:
        parsed = parse(data, name, media)
    except ParseError as error:
        reason = str(error)
        parsed = Parsed(reason.removeprefix(name))
        assert len(parsed.text) < len(reason)
    assert parsed.text.strip()
    (parsed.text + (parsed.title or "")).encode()


def is_visible_text(text: str) -> bool:
    return bool(text.strip()) and not text.startswith(MARKS)


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(is_visible_text))
def test_plain_text_in_utf8_comes_out_as_it_went_in(text: str) -> None:
    assert parse(text.encode(), "a.txt").text == text


@pytest.mark.parametrize("name", ["a.json", "a.CSV", "b.xml"])
def test_data_for_programs_is_refused_although_it_is_text(name: str) -> None:
    with pytest.raises(ParseError, match="data for programs"):
        parse(b'{"count": 1}', name)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"{\\rtf1\\ansi \\ldblquote We stay,\\rdblquote  she said.}", "rich text"),
        (b"\xef\xbb\xbf\n {\\rtf1 x}", "rich text"),
        (b"%!PS-Adobe-3.0\n(x) show", "PostScript"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Word", "an older kind"),
        (b'<?xml version="1.0"?>\n<!-- a -->\n<rss version="2.0"><channel>', "a feed"),
        (b'<feed xmlns="http://www.w3.org/2005/Atom"><entry>', "a feed"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.md", "a", "a.eml"])
def test_what_other_programs_wrote_is_refused_whatever_its_name(
    data: bytes, what: str, name: str
) -> None:
    with pytest.raises(ParseError, match=what) as refused:
        parse(data, name)
    assert "save it as one of these: plain text (.txt .text), " in str(refused.value)


@pytest.mark.parametrize(
    "data",
    [
        b"From: the harbour office\nReceived: 4 May\n\nThe pier is shut.",
        b"We write {\\rtf1 and %PDF- here, for programmers.",
        b"Note\n\nMIME-Version: 1.0 is a header.",
        b"<p>The <feed> of the mill is slow.</p>",
    ],
)
def test_text_that_only_speaks_of_such_things_is_read(data: bytes) -> None:
    assert parse(data, "a.txt").text


def test_headers_without_end_are_read_in_linear_time() -> None:
    assert parse(b"a:" * 500_000 + b"\n" + b"a: b\n " * 100_000, "a.txt").text


def test_a_paragraph_wrapped_behind_its_signs_becomes_one_line() -> None:
    wrapped = (
        "She wrote:\n\n> The mill fed this valley for as long as anyone remembers, and the\n"
        "> valley let it go.\n>\n> It was good flour.\n\nNo more."
    )
    for text in (wrapped, wrapped.replace("\n", "\r\n")):
        assert parse(text.encode(), "a.txt").text.replace("\r\n", "\n") == (
            "She wrote:\n\n> The mill fed this valley for as long as anyone remembers, and the"
            " valley let it go.\n>\n> It was good flour.\n\nNo more."
        )


@pytest.mark.parametrize("text", [">a\r\n> b\r\n", "> a\n>> b\n>", ">\n\n> x", "5 > 4"])
def test_signs_without_a_wrapped_paragraph_stay_as_they_are(text: str) -> None:
    assert parse(text.encode(), "a.txt").text == text
