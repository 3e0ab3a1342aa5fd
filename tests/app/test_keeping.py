"""What is kept: retention in the running bot, and the verbs that copy and remove."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from app_project import Project, opened
from structlog.testing import capture_logs

from bot.app.chats import Streams
from bot.app.keeping import backup, forget, forget_document, restore
from bot.app.progress import lines
from bot.chats.console.render import render_reply
from bot.commands.answering import answer
from bot.core.digest import TextLine
from bot.errors import CommandError, StoreError, VerbatimError
from bot.ports import Asker, Reply
from bot.store import open_store

Clock = Callable[[], datetime]
TEXT = """Zinnoberquay loses its crane

“We watched it fold like a heron,” said harbour master Ottilie Quenspar.

At least 41 dockhands were moved to Vellbrook.
"""
WORDS = re.compile(b"zinnoberquay|heron|quenspar|dockhands|vellbrook", re.IGNORECASE)


def traces(project: Project) -> list[str]:
    """Files beside the store in which a word of the text stands."""
    folder = project.root / "var"
    return sorted(p.name for p in folder.iterdir() if WORDS.search(p.read_bytes()))


async def served_once(project: Project, clock: Clock, streams: Streams) -> list[str]:
    """Look, post, remove what is old; returns what was logged, as text."""
    with capture_logs() as logged:
        async with opened(project, clock, streams) as bot:
            await bot.once(lines("reading"))
    return [str(line) for line in logged]


async def test_after_its_time_no_byte_of_a_text_is_in_the_store_its_log_or_the_bots_log(
    project: Project, streams: Streams, output: Callable[[], str]
) -> None:
    project.change("store:", "retention: { documents: 90d }\nstore:")
    project.write("crane.txt", TEXT)
    project.write("boats.txt")
    start = datetime.now(UTC) + timedelta(seconds=5)
    logged = await served_once(project, lambda: start, streams)
    assert "Quenspar" in output()
    assert traces(project) == ["verbatim.db"]
    logged += await served_once(project, lambda: start + timedelta(days=89), streams)
    assert traces(project) == ["verbatim.db"]
    logged += await served_once(project, lambda: start + timedelta(days=91), streams)
    assert traces(project) == []
    assert not WORDS.search("".join(logged).encode())
    assert any("'documents': 2" in line for line in logged)
    assert output().count("Quenspar") == 1  # it is still in its folder, and not posted again


async def test_a_document_a_source_and_a_workspace_are_forgotten_by_name(
    project: Project, streams: Streams
) -> None:
    project.write("crane.txt", TEXT)
    project.write("boats.txt")
    await served_once(project, lambda: datetime.now(UTC) + timedelta(seconds=5), streams)
    config = project.config
    said = await forget(config, "crane.txt", None, None)
    assert re.fullmatch(r"Forgotten: \w{10} \(seeds · crane.txt\)\. Posts in .*", said)
    assert traces(project) == []
    said = await forget(config, None, None, "terminal")
    assert re.fullmatch(r"Forgotten: [1-9]\d* record\(s\) of channels console", said)
    assert await forget(config, None, "seeds", None) == "Forgotten: 1 document(s) of source seeds"
    for item, workspace in (("crane.txt", None), (None, "nowhere")):
        with pytest.raises(VerbatimError, match=r"No document is called|there are: terminal"):
            await forget(config, item, None, workspace)


async def test_while_the_bot_runs_nothing_is_forgotten_from_outside(
    project: Project, streams: Streams
) -> None:
    await served_once(project, lambda: datetime.now(UTC), streams)
    store = await open_store(project.config.store, lambda: datetime.now(UTC))
    with pytest.raises(StoreError, match="in use by process"):
        await forget(project.config, "crane.txt", None, None)
    await store.close()


async def test_the_verb_forgets_nothing_that_is_named_in_part_or_that_several_are_called(
    project: Project, streams: Streams
) -> None:
    project.write("crane.txt", TEXT)
    (project.seeds / "north").mkdir()
    project.write("north/crane.txt", TEXT.replace("loses its crane", "buys a tug"))
    await served_once(project, lambda: datetime.now(UTC) + timedelta(seconds=5), streams)
    store = await open_store(project.make_store(), lambda: datetime.now(UTC))
    for item in ("Zinnoberquay", "loses its", "rane.txt", "harbour"):
        with pytest.raises(VerbatimError, match="No document is called"):
            await forget_document(store, item)
    with pytest.raises(VerbatimError, match="No document is called Zinnoberquay; nothing") as part:
        await forget_document(store, "Zinnoberquay")
    found = await store.why("Zinnoberquay")
    assert found is not None
    for ref in (found.document, *found.others):
        assert f"{ref.id} (seeds · {ref.key})" in str(part.value)
        assert len(found.others) == 1
        with pytest.raises(VerbatimError, match="No document is called"):
            await forget_document(store, ref.id[:5])
    assert (await store.status()).documents == 2
    assert "seeds · north/crane.txt" in await forget_document(store, "zinnoberquay  BUYS a tug")
    assert "seeds · crane.txt" in await forget_document(store, "crane.txt")
    await store.close()


async def test_the_verb_lists_the_documents_that_are_called_the_same(
    project: Project, streams: Streams
) -> None:
    for folder in ("north", "south"):
        (project.seeds / folder).mkdir()
        project.write(f"{folder}/crane.txt", TEXT)
    await served_once(project, lambda: datetime.now(UTC) + timedelta(seconds=5), streams)
    store = await open_store(project.make_store(), lambda: datetime.now(UTC))
    for item in ("crane.txt", "Zinnoberquay loses its crane"):
        with pytest.raises(VerbatimError, match="Several documents are called") as several:
            await forget_document(store, item)
        assert str(several.value).count("/crane.txt") == 2
    assert (await store.status()).documents == 2
    assert "south/crane.txt" in await forget_document(store, "south/crane.txt")
    await store.close()


ADMIN = Asker("hq", "U1", "console", platform="slack")


def words(reply: Reply) -> str:
    return "\n".join(line.text for line in reply.lines if isinstance(line, TextLine))


@pytest.fixture
def administered(project: Project) -> Project:
    project.file.write_text(project.file.read_text() + "access: { admins: slack:U1ADM }\n")
    project.write("crane.txt", TEXT)
    project.write("boats.txt")
    return project


async def test_an_admin_forgets_a_document_while_the_bot_runs_in_two_steps(
    administered: Project, later: Clock, streams: Streams
) -> None:
    admin = replace(ADMIN, user="U1ADM")
    with capture_logs() as logged:
        async with opened(administered, later, streams) as bot:
            await bot.once(lines("reading"))
            asked = await answer("/verbatim forget crane.txt", admin, bot.context)
            assert "This cannot be undone" in words(asked)
            assert traces(administered)
            (choice,) = asked.choices
            assert render_reply(asked, width=None, styled=False).count(choice.command) == 1
            wrong = choice.command.replace("confirm:", "confirm:x")
            assert (await answer(wrong, admin, bot.context)).choices == asked.choices
            assert traces(administered)
            done = await answer(choice.command, admin, bot.context)
            assert done.title.startswith("Forgotten: ")
            assert traces(administered) == []
            assert (await bot._store.status()).documents == 1
            with pytest.raises(CommandError, match="No document is called"):
                await answer(choice.command, admin, bot.context)
            await bot.once(lines("reading"))
            assert traces(administered) == []
    assert not WORDS.search(str(logged).encode())


async def test_who_is_no_admin_forgets_nothing_not_even_with_the_confirmation(
    administered: Project, later: Clock, streams: Streams
) -> None:
    async with opened(administered, later, streams) as bot:
        await bot.once(lines("reading"))
        why = await bot._store.why("crane.txt")
        assert why is not None
        identity = why.document.id
        manager = Asker("guild", "9", "console", platform="discord", manages=True)
        for asker in (ADMIN, manager):
            for line in ("crane.txt", f"{identity} confirm:{identity}"):
                with pytest.raises(CommandError, match="Only Verbatim's admins can remove"):
                    await answer(f"/verbatim forget {line}", asker, bot.context)
        assert await bot._store.document(identity) is not None


async def test_nothing_is_forgotten_while_another_document_is_being_planned(
    administered: Project, later: Clock, streams: Streams
) -> None:
    local = Asker("terminal", "me", "console", platform="console", local=True)
    async with opened(administered, later, streams) as bot:
        await bot.once(lines("reading"))
        assert bot.context.alone() is bot._turn  # held while a document or a digest is planned
        there: list[list[str]] = []

        @asynccontextmanager
        async def alone() -> AsyncIterator[None]:
            there.append(traces(administered))
            yield
            there.append(traces(administered))

        context = replace(bot.context, alone=alone, renew=lambda known: known)
        asked = await answer("/verbatim forget crane.txt", local, context)
        await answer(asked.choices[0].command, local, context)
        assert there[0]
        assert there[1:] == [[]]


async def test_a_backup_is_made_beside_the_bot_and_put_back_without_it(
    project: Project, streams: Streams, tmp_path: Path
) -> None:
    project.write("crane.txt", TEXT)
    await served_once(project, lambda: datetime.now(UTC) + timedelta(seconds=5), streams)
    copy = tmp_path / "copy.db"
    store = await open_store(project.config.store, lambda: datetime.now(UTC))
    said = await asyncio.to_thread(backup, project.config, copy)
    await store.close()
    assert re.fullmatch(r".*copy\.db: \d+\.\d MB, the store as it was a moment ago", said)
    await forget(project.config, "crane.txt", None, None)
    assert traces(project) == []
    assert "what was there is now" in restore(project.config, copy)
    assert traces(project) == ["verbatim.db"]
