"""Any digest becomes messages that Slack takes, that show every line once and ping nobody."""

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest
from digest_strategies import DIGESTS, PATIENT, QUOTES, SECTIONS, STATEMENTS, TEXT, pieces
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_digests import ALERT, MADE, PERIOD, UPDATE, piece, ref
from slack_checks import message_faults, shown

from bot.chats.neutral import neutralise
from bot.chats.slack.markup import cut, escape, unescape, weight
from bot.chats.slack.packing import Payload
from bot.chats.slack.render import marker, render_digest
from bot.chats.slack.replies import render_reply
from bot.core.digest import Digest, QuoteLine, Section, TextLine
from bot.ports import Reply

PLACE = "seeds · saltmere-flood.txt · published 2026-11-19 · 3fa9c1d2ab · read 2026-11-20 09:30 UTC"
ID = "8c1fab12cd34ef567890"
LONG = st.builds(lambda text, n: text * n, TEXT, st.integers(1, 400))
BIG = st.builds(
    lambda sections, texts: Digest(
        "d",
        "period",
        texts[0],
        tuple(
            replace(
                section,
                document=ref(
                    title=texts[1], key=texts[2], link="https://example.org/" + "a" * 2000
                ),
                quotes=section.quotes * 6,
                notes=tuple(texts),
            )
            for section in sections
        )
        * 5,
        MADE,
    ),
    st.lists(SECTIONS, min_size=1, max_size=3),
    st.lists(LONG, min_size=3, max_size=4),
)


def faults(payloads: Sequence[Payload]) -> list[str]:
    return [fault for payload in payloads for fault in message_faults(payload)]


def everything(payloads: Sequence[Payload]) -> str:
    return "\n".join(shown(payload) for payload in payloads)


@settings(PATIENT, max_examples=80)
@given(DIGESTS)
def test_any_digest_shows_every_selected_line_once(digest: Digest) -> None:
    payloads = render_digest(digest, ID)
    assert faults(payloads) == []
    blocks = everything(payloads)
    texts = "\n".join(unescape(payload["text"]) for payload in payloads)
    for selected in pieces(digest):
        token = selected[: selected.index("⟫") + 1]
        assert blocks.count(token) == 1
        assert texts.count(token) == 1


@settings(PATIENT, max_examples=40)
@given(BIG)
def test_any_length_is_split_and_never_refused(digest: Digest) -> None:
    payloads = render_digest(digest, ID)
    assert faults(payloads) == []
    assert [marker(p) for p in payloads] == [(ID, n) for n in range(1, len(payloads) + 1)]
    blocks = everything(payloads)
    tokens = [t[: t.index("⟫") + 1] for t in pieces(digest)]
    for token in set(tokens):
        assert blocks.count(token) == tokens.count(token)


@settings(PATIENT, max_examples=40)
@given(
    st.lists(QUOTES | STATEMENTS | SECTIONS | st.builds(TextLine, LONG), max_size=8),
    TEXT,
)
def test_any_reply_can_be_sent(lines: list[QuoteLine | Section | TextLine], title: str) -> None:
    payloads = render_reply(Reply(title, tuple(lines)), [("page", "Next page", "v")], by=title)
    assert faults(payloads) == []
    assert len(payloads) <= 4
    assert payloads[-1]["blocks"][-1]["type"] == "actions"


@given(LONG, st.integers(10, 300))
def test_what_is_cut_says_so_and_fits(text: str, most: int) -> None:
    result = cut(text, most)
    assert weight(result) <= most
    if result != neutralise(text):
        assert result.endswith(" …")
        assert neutralise(text).startswith(result.removesuffix(" …"))


@given(TEXT)
def test_what_is_escaped_reads_as_before(text: str) -> None:
    assert unescape(escape(text)) == text


def test_a_huge_document_takes_no_huge_time() -> None:
    line = QuoteLine((piece('"&<' * 1_000_000),), "direct", None, None, "named")
    digest = replace(ALERT, sections=(Section(ref(), (line,) * 3),))
    assert faults(render_digest(digest, ID)) == []


def test_a_quote_of_very_many_pieces_keeps_them_all() -> None:
    line = QuoteLine(
        tuple(piece(f"piece {n} " + "word " * 60) for n in range(40)), "direct", "A", None, "named"
    )
    payloads = render_digest(replace(ALERT, sections=(Section(ref(), (line,)),)), ID)
    assert faults(payloads) == []
    assert all(f"“piece {n} " in everything(payloads) for n in range(40))
    assert everything(payloads).count("\n— ") == 1


def test_an_answer_that_is_too_long_says_what_to_do() -> None:
    line = QuoteLine((piece("word " * 400),), "direct", "A", None, "named")
    payloads = render_reply(Reply("Quotes", (line,) * 30), [("page", "Next page", "v")])
    assert faults(payloads) == []
    assert len(payloads) == 4
    assert "narrow the question" in shown(payloads[-1])
    assert payloads[-1]["blocks"][-1]["type"] == "actions"


def test_text_that_nobody_sees_leaves_only_the_mark_of_a_cut() -> None:
    assert cut("\u200b" * 500, 100) == " …"


def test_a_digest_reads_well() -> None:
    (payload,) = render_digest(ALERT, ID)
    assert [block["type"] for block in payload["blocks"]] == (
        "header context rich_text context rich_text context rich_text context context actions"
    ).split()
    assert payload["text"].splitlines()[:6] == [
        "Harbour of Saltmere reopens after the flood",
        PLACE,
        "“We will not open a single gate before the pumps have run for three full days.”",
        "— Ilse Marrow, harbour master of Saltmere",
        "“slow and” … “far too costly”",
        "— a council member (role only)",
    ]
    assert "• 35 lost boats (reportedly)" in payload["text"]
    dumped = json.dumps(payload["blocks"])
    assert '{"type": "text", "text": "1,240", "style": {"bold": true}}' in dumped


def test_when_it_was_read_stands_on_the_readers_own_clock() -> None:
    (payload,) = render_digest(ALERT, ID)
    _, clock = payload["blocks"][1]["elements"]
    stamp = int(MADE.timestamp())
    fallback = "read 2026-11-20 09:30 UTC"
    assert clock["text"] == f"<!date^{stamp}^read {{date_short_pretty}} {{time}}|{fallback}>"


def test_a_correction_shows_old_and_new() -> None:
    (payload,) = render_digest(UPDATE, ID)
    assert "• ✎ Changed figure: 1,100 flooded homes → 1,240 flooded homes" in payload["text"]
    assert payload["text"].startswith("Update: ")


def test_a_paraphrase_stands_in_no_quote_marks() -> None:
    (payload,) = render_digest(ALERT, ID)
    line = next(t for t in payload["text"].splitlines() if "Paraphrased" in t)
    assert line.endswith(
        "Odo Fenn, mayor: The mayor said the town would not wait for the state to pay."
    )
    assert "“" not in line


def test_every_document_of_a_period_has_its_own_buttons() -> None:
    (payload,) = render_digest(PERIOD, ID)
    rows = [b["elements"] for b in payload["blocks"] if b["type"] == "actions"]
    assert [row[0]["value"] for row in rows] == [f"{ID}#0", f"{ID}#1"]
    labels = [e["text"]["text"] for e in rows[0]]
    assert labels == ["Context", "More", "Why", "Share", "Silence"]


@pytest.mark.parametrize(
    ("link", "shows"),
    [
        ("https://example.org/a?b=c&d", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("https://", False),
        ("https://[", False),
        ("https://example.org/a b", False),
        ("https://example.org/" + "a" * 3000, False),
        ("", False),
    ],
)
def test_only_a_link_that_a_browser_may_follow_is_a_button(link: str | None, shows: bool) -> None:
    digest = replace(ALERT, sections=(Section(ref(link=link)),))
    (payload,) = render_digest(digest, ID)
    urls = [e.get("url") for e in payload["blocks"][-1]["elements"]]
    assert (link in urls) is shows


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"metadata": {"event_type": "other", "event_payload": {"delivery": ID, "part": 1}}},
        {"metadata": {"event_type": "verbatim_post", "event_payload": {}}},
        {"blocks": [{"block_id": "x"}, {"type": "header"}]},
        {"blocks": [{"block_id": f"verbatim:{ID}:x"}]},
    ],
)
def test_a_message_of_somebody_else_has_no_marker(message: dict[str, object]) -> None:
    assert marker(message) is None


def test_text_of_a_source_never_reaches_markup() -> None:
    hostile = "<!channel> <@U1> @here *bold* _it_ `code` :tada: &amp; <https://x|y>"
    line = QuoteLine((piece(hostile),), "direct", hostile, hostile, "named")
    (payload,) = render_digest(
        replace(ALERT, title=hostile, sections=(Section(ref(), (line,)),)), ID
    )
    assert faults([payload]) == []
    assert f"“{hostile}”" in shown(payload)
    assert escape(hostile) in payload["text"]
    assert payload["parse"] == "none"
    assert payload["link_names"] is False
