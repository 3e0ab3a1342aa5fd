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


OLD = "At noon 41 people were missing."
ON = "On Mon, 2 Mar 2026 at 09:00, Bo Karst <bo@county.example>"


def _mail(body: str, subject: str = "Re: Pump") -> bytes:
    return COPIED.replace("It is “late”.", body).replace("Pump", subject).encode()


@pytest.mark.parametrize(
    "earlier",
    [
        f"> {OLD}\n>> Who says so?",
        f"{ON} wrote:\n> {OLD}\n\n> It is bad.",
        f"{ON}\nwrote:\n\n> {OLD}",
        f"{ON} wrote:\n\n{OLD}",
        f"-----Original Message-----\nFrom: Bo\nSent: Monday\n\n{OLD}",
        f"________\nFrom: Bo Karst\nSent: Monday\nTo: Ann Teal\nSubject: Pump\n\n{OLD}",
        f"*From:* Bo Karst\n\n*Date:* Monday\n\n*To:* Ann\n\n{OLD}",
        f"From: Bo Karst Sent: Monday To: Ann Subject: Pump\n\n{OLD}",
        f"---------- Forwarded message ---------\nFrom: Bo\nDate: Monday\nTo: Ann\n\n{OLD}",
    ],
)
def test_what_a_mail_repeats_of_an_earlier_one_is_left_out(earlier: str) -> None:
    own = "The number is 14, not 41.\n\n" + "We are sorry for the mistake of the morning. " * 3
    for data in (
        _mail(f"{own}\n\n{earlier}"),
        _mail(f"{own}\n\n{earlier}").replace(b"\n", b"\r\n"),
    ):
        parsed = parse(data, "a.txt")
        assert OLD not in parsed.text
        assert parsed.text.startswith(own.strip())
        assert [n.code for n in parsed.notices] == ["earlier-mail"]


def test_a_short_answer_is_the_mail_although_what_it_answers_is_longer() -> None:
    parsed = parse(_mail(f"14, not 41.\n\n> {OLD}\n> More is not known."), "a.txt")
    assert parsed.text == "14, not 41."


def test_answers_between_the_lines_of_an_earlier_mail_are_read() -> None:
    body = f"No.\n\n{ON}\nwrote:\n\n> {OLD}\n> Is it so?\n\nYes.\n\n> Who says so?\n\nBo."
    assert parse(_mail(body), "a.txt").text.split() == ["No.", "Yes.", "Bo."]


@pytest.mark.parametrize("own", ["", "For your information.\n\n", "See below\n-- \nAnn Teal\n\n"])
@pytest.mark.parametrize(
    "handed_on",
    [
        f"> {OLD}",
        f"---------- Forwarded message ---------\nFrom: Bo\nDate: Monday\nTo: Ann\n\n{OLD}",
        f"-----Original Message-----\nFrom: Bo\nSent: Monday\nTo: Ann\n\n{OLD}",
        f"Begin forwarded message:\n\nFrom: Bo\nDate: Monday\nTo: Ann\n\n{OLD}",
    ],
)
def test_a_mail_that_is_only_handed_on_is_read(own: str, handed_on: str) -> None:
    text = parse(_mail(f"{own}{handed_on}\n\n>> It was 7.", "Fwd: Pump"), "a.txt").text
    assert OLD in text
    assert "It was 7" not in text


def test_a_mail_without_a_word_of_its_own_is_what_it_repeats() -> None:
    assert OLD in parse(_mail(f"{ON} wrote:\n> {OLD}"), "a.txt").text


@pytest.mark.parametrize(
    "own",
    [
        "On Monday Ann Quill wrote:\n\nIt is late.",
        ">From here on the road is shut.",
        "From: our desk\nIt is late.",
    ],
)
def test_words_that_only_look_like_an_earlier_mail_stay(own: str) -> None:
    parsed = parse(_mail(own), "a.txt")
    assert (parsed.text, parsed.notices) == (own, ())


@pytest.mark.parametrize(
    ("header", "above", "stays"),
    [
        ("", "She signs:", True),
        ("In-Reply-To: <1@b.example>\n", "She signs:", False),
        ("", f"{ON.split(' <', maxsplit=1)[0]} wrote:", False),
    ],
)
def test_a_block_quote_of_a_page_is_an_earlier_mail_only_in_an_answer(
    header: str, above: str, stays: bool
) -> None:
    page = f"<p>The pump is gone.</p><p>{above}</p><blockquote><p>{OLD}</p></blockquote>"
    head = f"From: a@b.example\nMIME-Version: 1.0\n{header}Content-Type: text/html\n\n"
    assert (OLD in parse((head + page).encode(), "a.eml").text) is stays


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


def test_parts_nested_too_deep_are_refused_in_words_for_people() -> None:
    parts = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(5000)
    )
    with pytest.raises(ParseError, match=r"a\.eml cannot be read as e-mail: its parts lie"):
        parse(b"MIME-Version: 1.0\n" + parts + b"\nIt is late.", "a.eml")


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
