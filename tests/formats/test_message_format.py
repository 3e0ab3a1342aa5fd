"""An e-mail becomes the text of its body."""

import contextlib
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import ParseError
from bot.formats.registry import parse

SAVED = (
    b"Return-Path: <ann@wendle.example>\r\n"
    b"From: =?utf-8?q?Ann_T=C3=A9al?= <ann@wendle.example>\r\n"
    b"Subject: Re: =?utf-8?q?Pump?=\r\n at =?iso-8859-1?q?M=FCll?= Lane\r\n"
    b"Date: Tue, 3 Mar 2026 23:30:00 -0800\r\n"
    b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=X\r\n\r\n"
    b"--X\r\nContent-Type: multipart/alternative; boundary=Y\r\n\r\n"
    b"--Y\r\nContent-Type: text/plain; charset=windows-1252\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\nThe pump costs =A34,200.\r\n"
    b"--Y\r\nContent-Type: text/html\r\n\r\n<p>Not this</p>\r\n--Y--\r\n"
    b"--X\r\nContent-Type: application/pdf; name=plan.pdf\r\n"
    b"Content-Disposition: attachment; filename=plan.pdf\r\n\r\nJVBERi0=\r\n--X--\r\n"
)
PAGE = (
    b"From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nPHA+VGhlIHB1bXAgaXMgZ29uZS48L3A+\r\n"
)
COPIED = "From: Ann Teal\nTo: press\nSent: 3 March 2026\nSubject: Pump\n\nIt is “late”.\n"


@pytest.mark.parametrize("name", ["a.eml", "a.txt", "a", "a.html", "a.md"])
def test_what_a_mail_program_saved_is_read_whatever_its_name(name: str) -> None:
    parsed = parse(SAVED, name)
    assert parsed.text == "The pump costs £4,200."
    assert parsed.title == "Pump at Müll Lane"
    assert parsed.published == date(2026, 3, 3)
    assert [n.message for n in parsed.notices] == ["An attachment was not read: plan.pdf."]


def test_a_message_that_is_a_page_gives_the_words_of_the_page() -> None:
    assert parse(PAGE, "a.eml").text == "The pump is gone."


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_header_lines_copied_above_a_text_are_no_part_of_it(mark: str) -> None:
    parsed = parse((mark + COPIED).encode(), "a.txt")
    assert (parsed.text, parsed.title) == ("It is “late”.", "Pump")
    assert parsed.published == date(2026, 3, 3)


@pytest.mark.parametrize(
    "text",
    [
        "From: the keeper\nThe gate is shut.\n\nMore.",
        "Subject: Pump\nTo: press\n\nIt is late.",
        "From: Ann Teal\nTo: press\nSubject: Pump",
        "From: Kell\nTo: Sund\nTo: Orvik\n\nTwo lines run.",
    ],
)
def test_a_text_that_only_begins_so_is_read_whole(text: str) -> None:
    assert parse(text.encode(), "a.txt").text == text


def test_a_memo_in_markdown_keeps_its_lines() -> None:
    assert parse(COPIED.encode(), "a.md").text.startswith("From: Ann Teal To: press")


def test_what_is_answered_stands_in_whole_paragraphs_behind_its_sign() -> None:
    answer = (
        "No.\n\nOn Mon, 2 Mar 2026 at 09:00, Bo Karst <bo@county.example>\nwrote:\n\n"
        "> The county will pay one half of it, if the parish finds the rest\n"
        "> in its own purse.\n>\n> Bo\n>> We asked for it.\n\nYes."
    )
    text = COPIED.replace("It is “late”.", answer).replace("\n", "\r\n")
    assert parse(text.encode(), "a.txt").text == (
        "No.\n\nOn Mon, 2 Mar 2026 at 09:00, Bo Karst <bo@county.example> wrote:\n\n"
        "> The county will pay one half of it, if the parish finds the rest in its own purse.\n"
        ">\n> Bo\n>> We asked for it.\n\nYes."
    )


@pytest.mark.parametrize(
    "data",
    [
        b"From: a@b.example\nTo: c\nSubject: d\n\n \n",
        b"MIME-Version: 1.0\nContent-Type: image/png\n\nx",
        b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=X\n\n--X--\n",
    ],
)
def test_a_message_without_text_is_called_empty(data: bytes) -> None:
    with pytest.raises(ParseError, match=r"a\.eml is empty"):
        parse(data, "a.eml")


@given(
    st.lists(st.sampled_from(SAVED.splitlines(keepends=True)), max_size=40),
    st.binary(max_size=30),
)
def test_a_broken_message_is_text_or_a_reason(lines: list[bytes], rest: bytes) -> None:
    with contextlib.suppress(ParseError):
        parse(b"MIME-Version: 1.0\r\n" + b"".join(lines) + rest, "a.eml").text.encode()


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "line",
    [
        b"--X\r\nContent-Type: multipart/mixed; boundary=X\r\n\r\n",
        b"--X\r\n\r\n",
        b"> a\r\n",
        b"On a b c d e\r\n",
    ],
)
def test_a_long_message_is_read_in_step_with_its_length(line: bytes) -> None:
    head = b"MIME-Version: 1.0\r\nSubject: " + b"=?utf-8?q?a?= " * 5000
    kind = b"\r\nContent-Type: multipart/mixed; boundary=X\r\n\r\n" if b"X" in line else b"\r\n\r\n"

    def taken(times: int) -> float:
        start = time.process_time()
        with contextlib.suppress(ParseError):
            parse(head + kind + line * times, "a.eml")
        return time.process_time() - start

    taken(100)
    assert taken(8000) < 8 * 4 * max(taken(1000), 0.02)
