import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from fake_store import DOCUMENT, NOW, FakeStore, make_context
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands.answering import answer
from bot.commands.registry import COMMANDS
from bot.core.digest import (
    FigureLine,
    QuoteLine,
    Section,
    SentenceLine,
    StatementLine,
    TextLine,
)
from bot.core.extraction import extract
from bot.core.lines import document_ref
from bot.core.quotes.model import Speaker
from bot.errors import CommandError
from bot.ports import Asked, Asker, FigureHit, Notice, Reply

Ask = Callable[[str], Awaitable[Reply]]
ME = Asker("console", "me", "desk")


def said(reply: Reply) -> str:
    return "\n".join(
        [reply.title, *(line.text for line in reply.lines if isinstance(line, TextLine))]
    )


async def test_quotes_come_with_speaker_and_document(ask: Ask) -> None:
    reply = await ask("/quotes Marrow since:7d")
    (line,) = reply.lines
    assert isinstance(line, QuoteLine)
    assert (line.name, line.pieces[0].text) == ("Ilse Marrow", "We lost 35 boats,")
    assert line.document is not None
    assert line.document.id == DOCUMENT.id
    assert reply.title == "Quotes · speaker Marrow · since 13 Nov 2026, 14:00"
    assert reply.private


async def test_words_that_a_document_repeats_are_answered_once_with_their_speaker(
    ask: Ask, store: FakeStore
) -> None:
    (stored,) = store.stored
    (quote,) = stored.extraction.quotes
    pulled = replace(quote, speaker=Speaker())
    twice = replace(stored.extraction, quotes=(pulled, quote, quote))
    store.stored = [replace(stored, extraction=twice)]
    (line,) = (await ask("/quotes about:boats")).lines
    assert isinstance(line, QuoteLine)
    assert line.name == "Ilse Marrow"


async def test_bare_words_that_name_no_speaker_are_what_it_was_about(ask: Ask) -> None:
    reply = await ask("/quotes boats")
    assert isinstance(reply.lines[0], QuoteLine)
    assert reply.title == "Quotes · about boats"


async def test_a_named_speaker_is_never_taken_for_a_topic(ask: Ask) -> None:
    reply = await ask("/quotes speaker:boats")
    assert "No quotes: speaker boats." in said(reply)


async def test_where_nothing_is_quoted_paraphrase_is_shown_as_such(ask: Ask) -> None:
    reply = await ask("/quotes speaker:Fenn")
    assert isinstance(reply.lines[-1], StatementLine)
    assert "Reported without quote marks:" in said(reply)


async def test_figures_come_with_their_sentence(ask: Ask) -> None:
    for question in ("/figures of:boat", "/figures boat", "/figures Marrow"):
        (line,) = (await ask(question)).lines
        assert isinstance(line, FigureLine)
        assert line.phrase.text == "35 boats"


async def test_an_empty_answer_says_what_was_searched_and_what_to_try(ask: Ask) -> None:
    told = said(await ask("/figures of:camel about:desert since:24h until:today source:wyre"))
    assert "No figures: of camel · about desert · source wyre · since" in told
    assert "Searched 1 document." in told
    assert "one word instead of several" in told
    assert "since:30d" in told
    assert "seeds, wire, late" in told
    assert "/find" not in said(await ask("/quotes speaker:Nobody")), "it would find nothing either"
    assert "/find 35." in said(await ask("/quotes speaker:35"))
    assert "one word" not in said(await ask("/figures of:camel")), "it was one"
    assert "Try /find" not in said(await ask("/find camel")), "that is what was typed"


async def test_an_empty_store_says_so() -> None:
    reply = await answer("/quotes", ME, make_context(FakeStore()))
    assert "Nothing has been read yet" in said(reply)


async def test_a_page_holds_ten_lines_and_names_the_next() -> None:
    context = make_context(FakeStore.filled(copies=25))
    reply, seen = await answer('/figures about:"35 boats"', ME, context), 0
    while True:
        seen += len(reply.lines)
        assert len(reply.lines) <= 10
        if reply.more is None:
            break
        reply = await answer(reply.more, ME, context)
    assert seen == 25


async def test_the_next_pages_command_keeps_what_was_asked() -> None:
    context = make_context(FakeStore.filled(copies=25))
    reply = await answer("/figures boat since:7d", ME, context)
    assert reply.more == "/figures since:7d of:boat page:2"


@pytest.mark.parametrize("command", ["/quotes", "/figures", "/digest", "/find boats"])
async def test_a_page_behind_the_last_says_so(ask: Ask, command: str) -> None:
    assert "There is no page 9" in said(await ask(f"{command} page:9"))


@pytest.mark.parametrize("page", ["0", "-1", "two", "1001", "9" * 12])
async def test_a_page_is_a_number_from_one(ask: Ask, page: str) -> None:
    with pytest.raises(CommandError, match="page:"):
        await ask(f"/quotes page:{page}")


async def test_a_wrong_time_names_the_option_and_shows_examples(ask: Ask) -> None:
    with pytest.raises(CommandError, match=r"since:soon”.*yesterday") as caught:
        await ask("/quotes since:soon")
    assert caught.value.usage is not None


async def test_a_digest_gathers_what_was_read_lately(ask: Ask, store: FakeStore) -> None:
    reply = await ask("/digest")
    (section,) = reply.lines
    assert isinstance(section, Section)
    assert section.document.id == DOCUMENT.id
    assert store.asked[0].read_since == NOW - timedelta(hours=24)
    assert store.asked[0].since is None
    assert reply.title == "Digest · read since 19 Nov 2026, 14:00"


async def test_a_digest_keeps_the_documents_of_a_story_together(ask: Ask, store: FakeStore) -> None:
    (stored,) = store.stored
    day = timedelta(hours=1)
    for n, (name, text) in enumerate(
        [("dam", "“It holds,” said Ada Brook."), ("late", "“We lost 36 boats,” said Ida Orrin.")], 1
    ):
        other = replace(
            stored.document, id=name, key=name, text=text, title=name, fetched=NOW + n * day
        )
        store.stored.append(replace(stored, document=other, extraction=extract(text)))
    store.tells = {stored.document.id: "harbour", "late": "harbour"}
    reply = await ask("/digest")
    assert [part.document.id for part in reply.lines if isinstance(part, Section)] == [
        "late",
        stored.document.id,
        "dam",
    ]


async def test_an_old_document_is_in_no_new_digest(ask: Ask) -> None:
    told = said(await ask("/digest since:1h about:boats"))
    assert "No documents: about boats · read since" in told


async def test_a_digest_has_pages_of_documents() -> None:
    context = make_context(FakeStore.filled(copies=12))
    assert (await answer("/digest", ME, context)).more == "/digest page:2"


async def test_find_shows_whole_sentences(ask: Ask) -> None:
    (line,) = (await ask("/find the town")).lines
    assert isinstance(line, SentenceLine)
    assert line.sentence.text == "Odo Fenn said the town would pay."
    assert "No sentences: about camels" in said(await ask("/find camels"))


async def test_why_tells_each_stage_with_its_reason(ask: Ask) -> None:
    told = said(await ask("/why saltmere.txt"))
    assert "Why · Saltmere harbour reopens" in told
    assert "seeds · saltmere.txt · published 2026-11-19 · revision 2 · 3fa9c1d2ab" in told
    assert "seen     20 Nov 2026, 14:00  new in seeds" in told
    assert "routed   time not kept  route “rest”: it takes everything" in told
    assert "failed   20 Nov 2026, 14:00 [desk]  the channel is gone" in told


async def test_why_of_an_unknown_thing_says_where_ids_are(ask: Ask) -> None:
    assert "/find shows ids" in said(await ask("/why nonsense"))


async def test_why_names_other_documents_that_the_words_fit(ask: Ask, store: FakeStore) -> None:
    alone = said(await ask(f"/why {DOCUMENT.id}"))
    assert "this fits" not in alone
    assert "fits several" not in alone
    other = replace(document_ref(DOCUMENT), id="77aa00bb11", title="Saltmere pays")
    store.fitting = (other,)
    line = "Saltmere pays · seeds · saltmere.txt · /why 77aa00bb11"
    told = said(await ask(f"/why {DOCUMENT.key}"))
    assert line in told
    assert f"fits several documents; this is {DOCUMENT.id}, the newest" in told


async def test_a_word_that_the_store_spells_otherwise_is_offered(ask: Ask) -> None:
    assert "Try /figures of:boat." in said(await ask("/figures of:baot"))
    assert "Try /track figure:boat." in said(await ask("/track baot"))
    assert "Try /quotes speaker:Marrow." in said(await ask("/quotes speaker:morrow"))


@pytest.mark.parametrize(
    "line", ["/track baot", "/track pay", "/track boat about:Odo", "/figures baot", "/quotes pay"]
)
async def test_each_command_that_is_offered_is_answered_and_offered_once(
    ask: Ask, line: str
) -> None:
    told = said(await ask(line))
    offered = [words.removesuffix(".") for words in re.findall(r"^Try (/.+)$", told, re.MULTILINE)]
    assert len(set(offered)) == len(offered)
    for words in offered:
        assert not re.search(r"^(?:No |Searched )", said(await ask(words)), re.MULTILINE), words


async def test_what_is_found_nowhere_is_offered_no_command(ask: Ask) -> None:
    for line in ("/track zebra", "/figures zebra", "/quotes about:zebra"):
        assert "Try another form of the word" in said(await ask(line))


@pytest.mark.parametrize(
    ("times", "told"),
    [
        ("until:2020", "Try a later until:, or none."),
        ("since:2019 until:2020", "Try an earlier since: or a later until:."),
        ("since:24h", "Try a longer time, such as since:30d."),
        ("since:24h until:today", "Try a longer time, such as since:30d."),
        ("since:90d", "Try an earlier since:, or none."),
    ],
)
async def test_the_time_that_is_advised_holds_more_than_the_one_asked_for(
    ask: Ask, times: str, told: str
) -> None:
    assert said(await ask(f"/quotes about:zebra {times}")).endswith(f"\n{told}")


async def test_what_can_find_nothing_is_told_what_would(ask: Ask) -> None:
    assert "later than since:" in said(await ask("/quotes about:zebra since:today until:monday"))
    assert "Try words with letters" in said(await ask("/find %"))


async def test_figures_can_be_asked_for_by_the_sign_of_their_unit(
    ask: Ask, store: FakeStore
) -> None:
    asked: list[str | None] = []
    answer_of = store.figures

    async def figures(query: Asked) -> list[FigureHit]:
        asked.append(query.of)
        return await answer_of(replace(query, of="boat")) if query.of == "EUR" else []

    store.figures = figures  # type: ignore[method-assign]  # to hear what is asked
    reply = await ask("/figures of:€")
    assert asked == ["€", "EUR"]
    assert reply.title == "Figures · of EUR"


async def test_everything_alone_subscribes_to_everything(ask: Ask, store: FakeStore) -> None:
    await ask("/subscribe Everything")
    await ask("/subscribe about:everything")
    assert [made.about for made in store.made] == [None, "everything"]


async def test_a_subscription_belongs_to_the_askers_channel(ask: Ask, store: FakeStore) -> None:
    reply = await ask('/subscribe speaker:Marrow figure:boat mode:"18:00 daily" harbour')
    (made,) = store.made
    assert (made.channel, made.by, made.mode) == ("desk", "console:me", "18:00 daily")
    assert (made.about, made.speaker, made.figure) == ("harbour", "Marrow", "boat")
    assert "1  about harbour · speaker Marrow · figure boat · 18:00 daily · by console:me" in said(
        reply
    )


async def test_the_same_subscription_is_not_made_twice(ask: Ask, store: FakeStore) -> None:
    await ask("/subscribe grain")
    assert "already, as number 1" in said(await ask("/subscribe about:grain mode:INSTANT"))
    assert len(store.made) == 1


async def test_the_schedule_hears_of_a_subscription_and_its_end(store: FakeStore) -> None:
    heard: list[str] = []
    context = make_context(store, changed=lambda: heard.append("changed"))
    await answer("/subscribe", ME, context)
    await answer("/unsubscribe 1", ME, context)
    assert heard == ["changed", "changed"]
    assert store.made == []


async def test_subscriptions_are_listed_and_ended_in_their_own_channel(
    ask: Ask, store: FakeStore
) -> None:
    assert "None yet" in said(await ask("/subscriptions"))
    await ask("/subscribe")
    assert "1  everything · instant" in said(await ask("/subscriptions"))
    other = Asker("console", "me", "flash")
    with pytest.raises(CommandError, match="flash has no subscription 1"):
        await answer("/unsubscribe 1", other, make_context(store))
    assert "Ended subscription 1" in said(await ask("/unsubscribe #1"))


async def test_who_asks_outside_a_channel_has_no_subscriptions(store: FakeStore) -> None:
    with pytest.raises(CommandError, match="belong to a channel"):
        await answer("/subscriptions", Asker("cli", "me"), make_context(store))


@pytest.mark.parametrize("mode", ["weekly", "0m", "25:00 daily"])
async def test_a_mode_is_instant_or_a_schedule(ask: Ask, mode: str) -> None:
    with pytest.raises(CommandError, match="instant"):
        await ask(f'/subscribe mode:"{mode}"')


async def test_help_lists_every_command_with_an_example_that_works(ask: Ask) -> None:
    told = said(await ask("/verbatim"))
    for command in COMMANDS:
        assert command.example in told
        assert command.summary in told
        if command.name != "unsubscribe":
            await ask(command.example)


async def test_help_explains_the_options_of_a_command(ask: Ask) -> None:
    told = said(await ask("/verbatim help /Quotes"))
    assert "/quotes [speaker:] [about:] [since:] [until:] [source:] [page:]" in told
    assert "since:  from when on" in told
    assert "such as 24h" in told
    assert "[help|status|sources|routes|forget]" in said(await ask("/verbatim help verbatim"))
    assert ") (" not in told, "examples stand there once"
    assert "/verbatim [help" in said(await ask("/verbatim help forget"))
    with pytest.raises(CommandError, match="did you mean /quotes"):
        await ask("/verbatim help quotse")
    with pytest.raises(CommandError, match="help, status, sources"):
        await ask("/verbatim dance")


async def test_what_could_not_be_read_is_named_once_and_alike_together(
    ask: Ask, store: FakeStore
) -> None:
    store.failures = (
        ("seeds: in/a.pdf", "a.pdf is not read (a PDF); save it"),
        ("seeds: b.pdf", "b.pdf is not read (a PDF); save it"),
        ("seeds: c.txt", "c.txt cannot be opened"),
    )
    told = said(await ask("/verbatim status"))
    assert "seeds: in/a.pdf and 1 more: not read (a PDF); save it" in told
    assert "seeds: c.txt: cannot be opened" in told
    assert "b.pdf: not read (a PDF); save it" in said(await ask("/verbatim sources"))


async def test_status_counts_and_names_problems(ask: Ask, store: FakeStore) -> None:
    store.failures = (("desk", "the channel is gone"),)
    told = said(await ask("/verbatim status"))
    assert "1 document, 1 quote, 1 figure" in told
    assert "Deliveries: 1 planned, 3 sent" in told
    assert "desk: the channel is gone" in told
    assert "none yet" in said(await answer("/status", ME, make_context(FakeStore())))


async def test_status_tells_first_what_an_admin_has_to_put_right(store: FakeStore) -> None:
    token, gone = "The token is refused: put a new one in place.", "The channel is gone."
    notices = (Notice(token, NOW), Notice(gone, NOW - timedelta(hours=2)))
    store.failures = (
        ("desk: Third", "no such thread"),
        ("desk: Second", gone),
        ("desk: First", gone),
    )
    reply = await answer("/verbatim status", ME, make_context(store, notices=lambda: notices))
    warnings = [getattr(line, "text", "") for line in reply.lines][-4:]
    assert warnings == [
        f"{token} (since 20 Nov 2026, 14:00)",
        f"{gone} (since 20 Nov 2026, 12:00)",
        "desk: Third: no such thread",
        "desk: Second and 1 more: failed, as said above",
    ]


async def test_sources_name_what_could_not_be_read_with_the_reason(
    ask: Ask, store: FakeStore
) -> None:
    store.failures = (("seeds: old/image.bin", "not text"), ("desk: A title", "channel is gone"))
    told = said(await ask("/verbatim sources"))
    assert "old/image.bin: not text" in told
    assert "channel is gone" not in told


async def test_sources_tell_how_they_are_doing(ask: Ask) -> None:
    told = said(await ask("/verbatim sources"))
    assert "seeds: 1 document · 2 could not be read · last look 20 Nov 2026, 14:00" in told
    assert "the folder is gone" in told
    assert "wire: 0 documents · last look never" in told
    assert "late: not looked at yet" in told
    bare = make_context(FakeStore(), sources=())
    assert "No source is set up." in said(await answer("/verbatim sources", ME, bare))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(COMMANDS), st.text(max_size=80))
async def test_whatever_is_typed_is_answered_or_a_command_error(command: object, rest: str) -> None:
    name = getattr(command, "name", "")
    try:
        reply = await answer(f"/{name} {rest}", ME, make_context(FakeStore.filled(copies=12)))
    except CommandError as error:
        told = str(error)
    else:
        told = reply.title
        assert len(reply.lines) <= 30
    assert told
