"""Any digest becomes messages that Discord takes, whole, once, and calling nobody."""

import re
from dataclasses import replace
from typing import Any

import sample_digests
from digest_strategies import DIGESTS, PATIENT, TEXT
from discord_limits import message_faults, pinged, texts
from discord_schemas import faults as schema_faults
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chats.discord.markup import cut, escape, size, unescape, web_link
from bot.chats.discord.render import digest_parts, marked_part, nonce, post_id, render_digest
from bot.chats.discord.replies import asked_command, render_reply
from bot.chats.neutral import neutralise
from bot.core.digest import Digest, Piece, Section, TextLine
from bot.ports import Reply

MESSAGES = "/channels/{channel_id}/messages"
HOSTILE = ("@everyone <@&77> <@1> <#2> ", "*_~`|> # - 1. ", "wort ", "🧵\u202e", "[x](http://y) ")


def enlarge(digest: Digest, filler: str, times: int, copies: int) -> Digest:
    """The same digest with longer texts, and with every section several times."""

    def longer(piece: Piece) -> Piece:
        return replace(piece, text=piece.text + filler * times)

    sections = tuple(
        replace(
            s,
            quotes=tuple(replace(q, pieces=tuple(map(longer, q.pieces))) for q in s.quotes),
            statements=tuple(replace(t, sentence=longer(t.sentence)) for t in s.statements),
            notes=tuple(note + filler * times for note in s.notes),
        )
        for s in digest.sections
    )
    return replace(digest, sections=sections * copies)


def tokens(digest: Digest) -> list[str]:
    """How every selected item begins: found nowhere else."""
    found: list[str] = []
    for s in digest.sections:
        found += [q.pieces[0].text for q in s.quotes]
        found += [q.context.text for q in s.quotes if q.context]
        found += [f.number.text for f in s.figures]
        found += [t.sentence.text for t in s.statements]
        found += [t for c in s.changes for t in (c.old, c.new) if t is not None]
        found += s.notes
    return [text[: text.index("⟫") + 1] for text in found]


@settings(PATIENT, max_examples=60)
@given(DIGESTS, st.sampled_from(HOSTILE), st.sampled_from([0, 1, 40, 900]), st.integers(1, 9))
def test_any_digest_is_taken_whole_and_calls_nobody(
    digest: Digest, filler: str, times: int, copies: int
) -> None:
    large = enlarge(digest, filler, times, copies)
    messages = render_digest(large, "8c1fab12cd34ef567890")
    shown = "\n".join(texts(message) for message in messages)
    for message in messages:
        assert message_faults(message) == []
        assert schema_faults("POST", MESSAGES, message) == []
        assert pinged(message) == []
    for token in tokens(digest):
        assert shown.count(token) == copies
    assert len({message["nonce"] for message in messages}) == len(messages)
    assert render_digest(large, "8c1fab12cd34ef567890") == messages


@settings(PATIENT, max_examples=60)
@given(DIGESTS, st.sampled_from(HOSTILE), st.sampled_from([0, 300]), TEXT, st.booleans())
def test_any_answer_is_taken_and_calls_nobody(
    digest: Digest, filler: str, times: int, title: str, share: bool
) -> None:
    sections = enlarge(digest, filler, times, 3).sections
    lines = [line for s in sections for line in (*s.quotes, *s.figures, *s.statements)]
    notes = [TextLine(title, style) for style in ("plain", "heading", "faint", "warning")]
    reply = Reply(title, (*sections, *notes, *lines))
    buttons = (("back", "Back"), ("next", "Next page"), ("share", "Share here"))
    command = f"/find {filler * 10}"
    messages = render_reply(reply, command=command, asker="7", buttons=buttons, private=not share)
    for message in messages:
        assert message_faults(message) == []
        assert schema_faults("POST", "/webhooks/{webhook_id}/{webhook_token}", message) == []
        assert pinged(message) == []
        assert bool(message["flags"] & 64) is not share
    shown = texts(messages[-1]).splitlines()
    assert asked_command(shown) == neutralise(command).strip()


def test_only_the_configured_role_is_called_and_only_by_the_first_message() -> None:
    section = enlarge(sample_digests.ALERT, "<@&42> <@&77> @here ", 30, 4)
    first, *others = render_digest(section, "d1", ping="42")
    assert pinged(first) == ["42"]
    assert first["allowed_mentions"] == {"parse": [], "roles": ["42"]}
    assert others
    assert [pinged(message) for message in others] == [[] for _ in others]


def test_a_document_without_a_date_says_once_when_it_was_read() -> None:
    undated = replace(sample_digests.SECTION, document=sample_digests.ref(published=None))
    (message,) = render_digest(replace(sample_digests.ALERT, sections=(undated,)), "d1")
    assert texts(message).splitlines()[1] == (
        "-# seeds · saltmere-flood.txt · read <t:1795167000:f>"
    )


def test_a_digest_reads_title_source_quotes_figures_paraphrases_notes() -> None:
    (message,) = render_digest(sample_digests.ALERT, "d1")
    assert texts(message).splitlines() == [
        "## Harbour of Saltmere reopens after the flood",
        "-# seeds · saltmere-flood.txt · published 2026-11-19 · read <t:1795167000:f>",
        "> “We will not open a single gate before the pumps have run for three full days.”",
        "— **Ilse Marrow**, harbour master of Saltmere",
        "",
        "> “slow and” … “far too costly”",
        "— **a council member** *(role only)*",
        "",
        "> “Nobody warned us.”",
        "— **speaker not certain**",
        "",
        "- **1,240** flooded homes — the harbour board",
        "- **35** lost boats *(reportedly)*",
        "- **4.2 million** euros *(about)*",
        "",
        "**Odo Fenn**, mayor, as reported: " + sample_digests.SECTION.statements[0].sentence.text,
        "⚠ The text speaks of “31 November”, a day no calendar has.",
        "-# and 1 more quote, 4 more figures",
    ]


def test_a_correction_shows_old_and_new_under_an_amber_edge() -> None:
    (message,) = render_digest(sample_digests.UPDATE, "d2")
    lines = texts(message).splitlines()
    assert lines[0] == "## Update: Harbour of Saltmere reopens after the flood"
    assert "✏️ **changed figure:** ~~1,100 flooded homes~~ → **1,240 flooded homes**" in lines
    assert "✏️ **quote withdrawn:** ~~“Nobody warned us.”~~" in lines
    plain: dict[str, Any] = render_digest(sample_digests.ALERT, "d1")[0]
    edges = [m["components"][0]["accent_color"] for m in (message, plain)]
    assert edges[0] != edges[1]


def test_a_long_digest_is_divided_between_items_and_says_so() -> None:
    many = enlarge(sample_digests.PERIOD, " and then some", 40, 5)
    parts = digest_parts(many)
    messages = render_digest(many, "d3")
    assert len(messages) == len(parts) > 2
    assert f"-# 1 of {len(parts)}" in texts(messages[0])
    assert any("(continued)" in texts(message) for message in messages)
    assert all(texts(message).count("“") == texts(message).count("”") for message in messages)


def test_many_small_sections_stay_within_the_number_of_components() -> None:
    small = Section(sample_digests.ref(), notes=("a note",))
    digest = Digest("d", "period", "Evening", (small,) * 60, sample_digests.MADE)
    messages = render_digest(digest, "d")
    assert [message_faults(message) for message in messages] == [[] for _ in messages]
    assert sum(texts(message).count("a note") for message in messages) == 60


def test_an_answer_of_too_many_messages_says_that_something_is_left_out() -> None:
    sections = enlarge(sample_digests.ALERT, " and then some", 80, 40).sections
    messages = render_reply(Reply("Digest", sections), command="/digest", asker="7")
    assert len(messages) <= 8
    assert "narrow the question" in texts(messages[-1])


def test_the_title_is_a_link_only_where_a_browser_may_follow_it() -> None:
    def title(link: str | None) -> str:
        section = Section(sample_digests.ref(link=link, title="A [title]"))
        digest = Digest("d", "alert", "A [title]", (section,), sample_digests.MADE)
        return texts(render_digest(digest, "d")[0]).splitlines()[0]

    assert title("https://example.org/a b)<c>") == (
        "## [A \\[title\\]](<https://example.org/a%20b%29%3Cc%3E>)"
    )
    plain = "## A \\[title\\]"
    for bad in (None, "javascript:x", "https://", "http://[", "https://e.org/" + "x" * 600):
        assert web_link(bad) is None
        assert title(bad) == plain


def test_every_message_bears_a_marker_that_history_can_be_searched_for() -> None:
    long = "x" * 70
    for delivery in ("8c1fab12cd34ef567890", "desk-a:1", long):
        identity = post_id("why", delivery, 12)
        assert len(identity) <= 100
        assert marked_part(identity, delivery) == 12
        assert marked_part(identity, f"{delivery}2") is None
        assert len(nonce(delivery, 1)) <= 25
        assert nonce(delivery, 1) != nonce(delivery, 2)
    for other in ("ask:next:7", "post:why:x:d", "", "post", "post::1:d"):
        assert marked_part(other, "d") is None


@given(st.text(st.characters(exclude_categories=()), max_size=60) | st.sampled_from(HOSTILE))
def test_escaped_text_can_be_read_back(text: str) -> None:
    assert unescape(escape(text)) == neutralise(text).strip()
    assert size(escape(text)) <= 2 * size(neutralise(text)) + 1
    assert "<@" not in escape(text)
    assert not re.search(r"\w://", escape(text))


def test_long_text_is_cut_visibly_between_words() -> None:
    assert cut("one two three four", 14) == "one two three …"
    assert cut("x" * 20, 10) == "x" * 10 + " …"
    assert cut("short", 10) == "short"
