"""Templates at work in a whole bot: made when planned, kept with the post, never in the way."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest
from app_project import STORY, HereEngine, Project, until
from click.testing import CliRunner
from structlog.testing import capture_logs
from test_bot import serving

from bot.app.bot import Bot
from bot.app.chats import Streams
from bot.app.progress import lines
from bot.app.replaying import replayed
from bot.app.templating import REST, Templates
from bot.app.trying import explain, preview
from bot.cli import verbs
from bot.commands.answering import answer
from bot.engine.template_child import answer as child_answer
from bot.engine.templates import TemplateProcess
from bot.errors import TemplateError
from bot.ports import Asker
from bot.store import open_store

BRIEF = """\
# Counted in {{ document.source }}
{% for figure in figures %}
{{ figure }}
{% endfor %}
{% for quote in quotes %}
{{ quote }}
{% endfor %}"""
FAILS = "{{ quotes }}\n{{ (statements|first).speaker }}"
FAILS_IN_TURN = """\
{% if document.name == 'more.txt' %}
{{ (statements|first).speaker }}
{% else %}
{{ quotes[9].speaker }}
{% endif %}"""


class HereTemplating:
    """Runs templates in this process; or fails, and counts."""

    def __init__(self) -> None:
        self.runs = 0
        self.fault: TemplateError | None = None

    async def render(self, template: str, scope: Mapping[str, Any]) -> str:
        self.runs += 1
        if self.fault is not None:
            raise self.fault
        found = child_answer({"template": template, "scope": scope})
        if "fault" in found:
            raise TemplateError(found["fault"], found["line"], found.get("hint"))
        return str(found["text"])

    async def close(self) -> None:
        return


class Newsroom:
    """A bot with one templated channel, driven step by step; an admin who is told."""

    def __init__(self, project: Project, streams: Streams, later: Callable[[], datetime]) -> None:
        self.project = project
        self.streams = streams
        self.ahead = timedelta(0)
        self.clock = lambda: later() + self.ahead
        self.templating = HereTemplating()
        self.told: list[str] = []
        self.bot: Bot

    def write(self, template: str) -> None:
        block = "".join(f"    {line}\n" for line in template.split("\n"))
        text = self.project.file.read_text().split("templates:\n")[0]
        text = text.replace("{ in: terminal }", "{ in: terminal, template: brief }")
        if "access:" not in text:
            text += 'access: { admins: ["slack:U0123ABCD"] }\n'
        self.project.file.write_text(f"{text}templates:\n  brief: |\n{block}")

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[Bot]:
        store = await open_store(self.project.config.store, self.clock)
        bot = Bot(
            self.project.config,
            store,
            HereEngine(),
            self.clock,
            "test",
            self.streams,
            file=self.project.file,
            templating=self.templating,
        )
        bot._notices.join("hq", "slack", ["U0123ABCD"], self._reach)
        try:
            yield bot
        finally:
            await bot.close()
            await store.close()

    async def _reach(self, admin: str, sentence: str) -> bool:
        assert admin == "U0123ABCD"
        self.told.append(sentence)
        return True

    async def reload(self, bot: Bot) -> None:
        assert bot.reloading is not None
        await bot.reloading.look()
        self.ahead += timedelta(seconds=5)
        await bot.reloading.look()


@pytest.fixture
def newsroom(project: Project, streams: Streams, later: Callable[[], datetime]) -> Newsroom:
    made = Newsroom(project, streams, later)
    made.write(BRIEF)
    return made


async def test_a_post_has_the_form_of_its_channels_template(
    newsroom: Newsroom, output: Callable[[], str]
) -> None:
    newsroom.project.write("boats.txt")
    async with newsroom.opened() as bot:
        await bot.once(lines("reading"))
    shown = output()
    assert "\n  Counted in seeds\n" in shown
    assert shown.index("40 fishing boats") < shown.index("“We will count again in the morning,”")
    assert "— Ada Brook, harbour master" in shown


async def test_where_no_channel_has_a_template_none_is_run(
    newsroom: Newsroom, output: Callable[[], str]
) -> None:
    newsroom.project.change(", template: brief", "")
    newsroom.project.write("boats.txt")
    async with newsroom.opened() as bot:
        await bot.once(lines("reading"))
    assert newsroom.templating.runs == 0
    assert "Ada Brook" in output()


async def test_a_process_is_only_started_when_a_template_is_wanted() -> None:
    process = TemplateProcess()
    assert process._child is None
    await process.close()


async def test_a_template_that_fails_at_work_posts_the_built_in_form_and_tells_admins_once(
    newsroom: Newsroom, output: Callable[[], str]
) -> None:
    newsroom.write(FAILS_IN_TURN)
    for name in ("boats.txt", "more.txt"):
        newsroom.project.write(name, STORY.replace("Harrow", name))
    newsroom.project.change("store:", "suppress: []\nstore:")
    async with newsroom.opened() as bot:
        with capture_logs() as logged:
            await bot.once(lines("reading"))
        asker = Asker("terminal", "me", "console", platform="console", local=True)
        status = await answer("/verbatim status", asker, bot.context)
        why = await answer("/why boats.txt", asker, bot.context)
    assert output().count("“We will count again in the morning,”") == 2
    fault = "Template brief failed, line 4: there is no '9' here; test for it first: {% if ... %}"
    assert [told.startswith(fault) for told in newsroom.told] == [True]
    failed = [line for line in logged if line["event"] == "a template failed"]
    assert [(line["template"], line["line"]) for line in failed] == [("brief", 4), ("brief", 2)]
    assert fault in str(status.lines).replace("\\", "")
    assert "template “brief” failed, line 4: there is no '9' here" in str(why.lines).replace(
        "\\", ""
    )
    assert "the built-in form is posted" in str(why.lines)


async def test_a_template_that_took_too_much_is_not_tried_again_for_a_while(
    newsroom: Newsroom,
) -> None:
    slow = TemplateError("more than 0.5 s of work", costly=True)
    newsroom.templating.fault = slow
    newsroom.project.change("store:", "suppress: []\nstore:")
    for n in range(5):
        newsroom.project.write(f"{n}.txt", STORY.replace("Harrow", f"Harrow {n}"))
    async with newsroom.opened() as bot:
        with capture_logs() as logged:
            await bot.once(lines("reading"))
        failed = [line for line in logged if line["event"] == "a template failed"]
        assert failed == [
            {
                "event": "a template failed",
                "log_level": "error",
                "template": "brief",
                "reason": "more than 0.5 s of work",
            }
        ] * len(failed), "a line is named where one is known"
        assert failed
        assert newsroom.templating.runs == 1
        newsroom.templating.fault = None
        newsroom.ahead += REST
        newsroom.project.write("later.txt", STORY.replace("Harrow", "Sorrow"))
        await bot.once(lines("reading"))
    assert newsroom.templating.runs == 2
    assert len(newsroom.told) == 1


async def test_a_changed_template_is_taken_over_without_a_restart_and_settles_what_was_told(
    newsroom: Newsroom, output: Callable[[], str]
) -> None:
    newsroom.write(FAILS)
    newsroom.project.write("boats.txt")
    async with newsroom.opened() as bot:
        with capture_logs():
            await bot.once(lines("reading"))
            assert len(bot._notices.standing()) == 1
            newsroom.write("Changed.\n{{ quotes }}")
            await newsroom.reload(bot)
        assert bot._notices.standing() == ()
        newsroom.project.write("more.txt", STORY.replace("Harrow", "Sorrow").replace("40", "7"))
        await bot.once(lines("reading"))
    assert "  Changed.\n" in output()


async def test_the_admins_hear_of_a_fault_at_the_start_and_after_a_change(
    newsroom: Newsroom,
) -> None:
    newsroom.write(FAILS)
    async with newsroom.opened() as bot, serving(bot):
        with capture_logs():
            await until(lambda: len(newsroom.told) == 1)
            newsroom.write("{{ quotes[9].speaker }}")
            await newsroom.reload(bot)
            await until(lambda: len(newsroom.told) == 2)
            newsroom.write(BRIEF)
            await newsroom.reload(bot)
            assert bot._notices.standing() == ()
    first, second = newsroom.told
    assert "line 2: nothing is there" in first
    assert "line 1: there is no '9' here" in second


async def test_a_channels_template_can_be_changed_without_a_restart(newsroom: Newsroom) -> None:
    async with newsroom.opened() as bot:
        newsroom.project.change(", template: brief", "")
        with capture_logs():
            await newsroom.reload(bot)
        assert bot._config.channels["console"].template is None
        assert bot._notices.standing() == ()


@pytest.mark.parametrize("broken", ["{{ quotse }}", "{% for q in quotes %}", "“No.”"])
async def test_a_broken_template_leaves_the_last_good_file_in_force(
    newsroom: Newsroom, output: Callable[[], str], broken: str
) -> None:
    newsroom.project.write("boats.txt")
    async with newsroom.opened() as bot:
        newsroom.write(broken)
        with capture_logs():
            await newsroom.reload(bot)
        (notice,) = bot._notices.standing()
        await bot.once(lines("reading"))
    assert f"{newsroom.project.file}:" in notice.sentence
    assert "Counted in seeds" in output()


async def test_what_is_planned_keeps_the_form_it_was_planned_with(newsroom: Newsroom) -> None:
    newsroom.project.write("boats.txt")
    async with newsroom.opened() as bot:
        await bot.once(lines("reading"))
        (first,) = await bot._store.posted(["console"], 10, 0)
        newsroom.write("Changed.\n{{ quotes }}")
        with capture_logs():
            await newsroom.reload(bot)
        (again,) = await bot._store.posted(["console"], 10, 0)
        assert again.digest == first.digest
        assert first.digest.sections[0].body is not None
        newsroom.project.write("boats.txt", STORY.replace("40", "44"))
        await bot.once(lines("reading"))
        newest, *_ = await bot._store.posted(["console"], 10, 0)
    (section,) = newest.digest.sections
    assert section.changes
    assert "Changed." in str(section.body)
    assert "Counted" not in str(section.body)


async def test_a_digest_of_many_documents_is_dressed_section_by_section(
    newsroom: Newsroom, output: Callable[[], str]
) -> None:
    newsroom.project.change("send: [console]", "send: [console]\n    mode: { digest: 30m }")
    newsroom.write("{{ document.number }} of {{ digest.documents }}\n{{ quotes }}")
    for name in ("Harrow", "Sorrow"):
        story = STORY.replace("Harrow", name).replace("count", f"look at {name}")
        newsroom.project.write(f"{name}.txt", story.replace("40", f"{len(name)}00"))
    newsroom.project.change("store:", "suppress: []\nstore:")
    async with newsroom.opened() as bot:
        await bot.once(lines("reading"))
        newsroom.ahead += timedelta(hours=1)
        await bot.once(lines("reading"))
    assert "1 of 2" in output()
    assert "2 of 2" in output()


async def test_preview_and_explain_show_the_template_and_where_it_fails(
    newsroom: Newsroom,
) -> None:
    path = newsroom.project.write("boats.txt")
    config = newsroom.project.config
    assert "Counted in seeds" in await preview(config, path, "console", None, text=True)
    payload = json.loads(await preview(config, path, "console", "console", text=False))
    assert "Counted in seeds" in payload["text"]
    newsroom.write(FAILS)
    with capture_logs():
        told = await explain(newsroom.project.config, path)
    assert "planned   [console] template “brief” failed, line 2:" in told


async def test_replay_plans_with_the_templates_of_now(newsroom: Newsroom) -> None:
    newsroom.project.write("boats.txt")
    async with newsroom.opened() as bot:
        await bot.once(lines("reading"))
        config = newsroom.project.config
        moved = config.model_copy(
            update={"channels": {**config.channels, "second": config.channels["console"]}}
        )
        route = config.routes[0].model_copy(update={"send": ("second",)})
        moved = moved.model_copy(update={"routes": (route,)})
        templates = Templates(moved, newsroom.templating, newsroom.clock)
        since = newsroom.clock() - timedelta(days=1)
        found = [r async for r in replayed(moved, bot._store, newsroom.clock, since, templates)]
    (delivery,) = found[0].planned.deliveries
    assert "Counted in " in str(delivery.digest.sections[0].body)


async def test_a_hanging_template_holds_up_other_channels_no_longer_than_its_limit(
    newsroom: Newsroom, output: Callable[[], str]
) -> None:
    endless = "{% for a in 'aaaaaaaaaa' %}" * 12 + "{% endfor %}" * 12
    newsroom.write(endless)
    newsroom.project.change("channels:\n", "channels:\n  plain: { in: terminal }\n")
    newsroom.project.change("send: [console]", "send: [plain, console]")
    process = TemplateProcess()
    newsroom.templating = process  # type: ignore[assignment]  # the real one, here
    newsroom.project.write("boats.txt")
    async with newsroom.opened() as bot:
        with capture_logs():
            async with asyncio.timeout(30):
                await bot.once(lines("reading"))
    assert output().count("“We will count again in the morning,”") == 2
    assert len(newsroom.told) == 1


def test_check_names_what_fails_on_samples_and_what_is_sound(newsroom: Newsroom) -> None:
    check = ["--config", str(newsroom.project.file), "check"]
    sound = CliRunner().invoke(verbs, check)
    assert sound.exit_code == 0
    assert "template" not in sound.stdout
    newsroom.write(FAILS)
    failed = CliRunner().invoke(verbs, check)
    assert failed.exit_code == 1
    line = newsroom.project.file.read_text().split("\n").index("    " + FAILS.split("\n")[1]) + 1
    assert failed.stdout.endswith(
        f"{newsroom.project.file}:{line}:5: template 'brief': nothing is there; test for it first:"
        " {% if ... %} (an alert with a single quote); see docs/how-to/write-a-template.md\n"
    )
