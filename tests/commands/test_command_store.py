"""The commands against the store they will meet."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from fake_store import DOCUMENT, EXTRACTION, NOW, make_context

from bot.commands.answering import answer
from bot.commands.completion import complete
from bot.core.compose import alert, delivery_id, section
from bot.core.digest import QuoteLine, Section, SentenceLine, Show, TextLine
from bot.ports import Asker, Delivery, Entry, Reply, Step
from bot.store import open_store

ME = Asker("console", "me", "desk")


def told(reply: Reply) -> str:
    return "\n".join([reply.title, *(i.text for i in reply.lines if isinstance(i, TextLine))])


async def test_every_command_is_answered_from_the_real_store(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path}/verbatim.db", lambda: NOW)
    digest = alert(section(DOCUMENT, EXTRACTION, Show()), "rest", NOW)
    planned = Delivery(delivery_id(digest, "desk", 1), digest, "desk")
    steps = (Step("seen", "new in seeds"), Step("routed", "it takes everything", "desk"))
    entry = Entry(DOCUMENT, "stamp", "digest", EXTRACTION, steps, (planned,))
    context = make_context(store)  # type: ignore[arg-type]  # the real store
    try:
        assert await store.ingest(entry)

        async def ask(text: str) -> Reply:
            return await answer(text, ME, context)

        (quote,) = (await ask("/quotes speaker:Marrow about:boats since:7d")).lines
        assert isinstance(quote, QuoteLine)
        assert quote.pieces[0].text == "We lost 35 boats,"
        assert (await ask("/quotes speaker:Marrow until:2026-11-18")).title.startswith("Quotes")
        assert "No quotes: " in told(await ask("/quotes about:camels"))
        assert len((await ask("/figures of:boat")).lines) == 1
        assert isinstance((await ask("/find town pay")).lines[0], SentenceLine)
        assert isinstance((await ask("/digest about:harbour")).lines[0], Section)
        later = replace(context, now=lambda: NOW + timedelta(days=3))
        assert "No documents: " in told(await answer("/digest", ME, later))
        for item in (DOCUMENT.id, DOCUMENT.id[:5], DOCUMENT.key, "Saltmere harbour"):
            assert "new in seeds" in told(await ask(f"/why {item}"))
        assert "1 document" in told(await ask("/status"))
        await ask("/subscribe speaker:Marrow")
        assert "speaker Marrow · instant" in told(await ask("/subscriptions"))
        assert "Ended" in told(await ask("/unsubscribe 1"))
        assert await complete("/quotes speaker:il", store) == ['/quotes speaker:"Ilse Marrow"']
        for hostile in ("\x00", "\ud800", '"', "%", "*", "AND", "' OR 1=1 --", "a" * 1900):
            for command in ("/quotes speaker:x about:,", "/find ,", "/why ,", "/figures of:,"):
                assert (await ask(f"{command}{hostile.replace(chr(34), '“')}")).title
    finally:
        await store.close()
