"""The process that runs templates: within limits, and another one after it was ended."""

import asyncio
import os
import sys
import time
from pathlib import Path

import pytest
from sample_digests import ALERT
from structlog.testing import capture_logs

from bot.core.templating import read_body, scope
from bot.engine.templates import TemplateProcess
from bot.errors import TemplateError

FACTS = scope(ALERT, 0)
ENDLESS = "{% for a in 'aaaaaaaaaa' %}" * 12 + "{% endfor %}" * 12
DOUBLING = "{% set a = 'xxxxxxxxxx' %}" + "{% set a = a ~ a %}" * 40 + "{{ a }}"
pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_a_template_is_rendered(process: TemplateProcess) -> None:
    given = await process.render("{{ document.source }}\n{{ quotes }}", FACTS)
    assert len(read_body(given, ALERT, 0)) == 4


async def test_the_same_facts_give_the_same_text(process: TemplateProcess) -> None:
    template = "{% for q in quotes|sort(attribute='speaker') %}{{ q.speaker }}{% endfor %}"
    assert len({await process.render(template, FACTS) for _ in range(5)}) == 1


@pytest.mark.parametrize(
    ("template", "fault"),
    [
        (ENDLESS, "more than 0.5 s of work for one document"),
        (DOUBLING, "more than 64 MB of memory for one document"),
        ("{{ 9 ** (9 ** 8) }}", "more than 0.5 s of work for one document"),
        ("{{ 'a' * 10 ** 9 }}", "more than 64 MB of memory for one document"),
        ("{% for a in [1] * 10 ** 8 %}{% endfor %}", "more than 64 MB of memory for one document"),
    ],
)
async def test_what_takes_too_much_is_ended_and_the_next_goes_on(
    process: TemplateProcess, template: str, fault: str
) -> None:
    # Not all of these pass the judgement of the file; the limits hold all the same.
    with pytest.raises(TemplateError, match=fault) as caught, capture_logs():
        await process.render(template, FACTS)
    assert caught.value.costly
    assert await process.render("{{ document.source }}", FACTS)


async def test_the_event_loop_goes_on_meanwhile(process: TemplateProcess) -> None:
    gaps = [time.perf_counter()]

    async def tick() -> None:
        while True:
            await asyncio.sleep(0.01)
            gaps.append(time.perf_counter())

    ticking = asyncio.create_task(tick())
    with pytest.raises(TemplateError), capture_logs():
        await process.render(ENDLESS, FACTS)
    ticking.cancel()
    assert len(gaps) > 10


@pytest.mark.parametrize(
    ("template", "line", "fault"),
    [
        ("a\n{{ nothing }}", 2, "there is no 'nothing' here"),
        ("{{ document.__class__ }}", 1, "'__class__' is not for templates"),
        ("{{ ''.__class__.__mro__ }}", 1, "'__class__' is not for templates"),
        ("{{ quotes.append(1) }}", 1, "'append' is not for templates"),
        ("\n\n{{ 1 // 0 }}", 3, "zero"),
        ("a\n{{ quotes|sort }}", 2, "a quote has no order of its own"),
        ("{{ range(9) }}", 1, "there is no 'range' here"),
        ("{% include 'x' %}", 1, "no loader"),
        ("{{ '{0.__class__}'.format(1) }}", 1, "'__class__' is not for templates"),
        ("{% if %}", 1, "Expected an expression"),
        ("a" * 6_001, 0, "more than 6,000 characters for one document"),
    ],
)
async def test_what_fails_is_told_with_its_line_and_the_process_stays(
    process: TemplateProcess, template: str, line: int, fault: str
) -> None:
    await process.render("{{ quotes }}", FACTS)
    before = process._child
    with pytest.raises(TemplateError, match=fault) as caught:
        await process.render(template, FACTS)
    assert line in (0, caught.value.line)
    assert not caught.value.costly
    assert process._child is before


async def test_requests_at_the_same_time_get_their_own_answers(process: TemplateProcess) -> None:
    asked = [process.render(f"n{n}", FACTS) for n in range(20)]
    assert await asyncio.gather(*asked) == [f"n{n}" for n in range(20)]


async def test_an_answer_that_nobody_waits_for_is_not_the_next_ones(
    process: TemplateProcess,
) -> None:
    task = asyncio.create_task(process.render(ENDLESS, FACTS))
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await process.render("next", FACTS) == "next"


async def test_half_characters_and_endless_titles_are_carried(process: TemplateProcess) -> None:
    document = FACTS["document"] | {"title": "\ud800" + "\U0001f9d1" * 100_000, "source": "\udfff"}
    told = {**FACTS, "document": document}
    assert await process.render("{{ document.source }}", told) == "\ufdd2\udfff\ufdd3"


async def test_the_process_has_no_secrets_and_opens_no_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-secret")
    spying = (
        "import os, resource, json, sys; from bot.engine import template_child as c; c._limit();"
        "sys.stdout.buffer.write(c.READY); sys.stdout.buffer.flush(); sys.stdin.readline();\n"
        "def opens(path, mode):\n"
        "    try: open(path, mode).close()\n"
        "    except OSError: return False\n"
        "    return True\n"
        f"seen = [opens('/etc/hostname', 'r'), opens({str(tmp_path)!r} + '/x', 'w'),"
        "'SLACK_BOT_TOKEN' in os.environ]\n"
        "print(json.dumps({'text': str(seen)}), flush=True)"
    )
    process = TemplateProcess((sys.executable, "-c", spying))
    assert await process.render("", FACTS) == "[False, False, False]"
    await process.close()


async def test_one_that_waits_for_ever_is_ended_after_the_patience() -> None:
    waits = "import time; print('ready', flush=True); time.sleep(600)"
    process = TemplateProcess((sys.executable, "-c", waits), patience=0.2)
    with pytest.raises(TemplateError, match=r"no answer within 0\.2 s") as caught:
        await process.render("", FACTS)
    assert caught.value.costly
    assert process._child is None
    await process.close()


@pytest.mark.parametrize("command", [("/nowhere/python",), (sys.executable, "-c", "")])
async def test_a_process_that_does_not_start_is_told(command: tuple[str, ...]) -> None:
    process = TemplateProcess(command)
    with pytest.raises(TemplateError, match="its process does not start"):
        await process.render("", FACTS)
    await process.close()


async def test_a_process_that_somebody_killed_is_replaced_and_no_template_blamed(
    process: TemplateProcess,
) -> None:
    await process.render("a", FACTS)
    assert process._child is not None
    process._child.kill()
    with capture_logs():
        assert await process.render("b", FACTS) == "b"


async def test_a_process_that_earlier_work_filled_is_replaced_and_no_template_blamed() -> None:
    fills_up = (
        "import sys; print('ready', flush=True); first = True\n"
        "for line in sys.stdin:\n"
        '    print(\'{"text": "a"}\' if first else \'{"memory": true}\', flush=True)\n'
        "    first = False"
    )
    process = TemplateProcess((sys.executable, "-c", fills_up))
    assert [await process.render("", FACTS) for _ in range(3)] == ["a"] * 3
    await process.close()


async def test_one_that_dies_at_once_and_again_is_given_up() -> None:
    dies = "import os; print('ready', flush=True); input(); os.kill(os.getpid(), 9)"
    process = TemplateProcess((sys.executable, "-c", dies))
    with pytest.raises(TemplateError, match=r"its process ended \(status -9\)"), capture_logs():
        await process.render("", FACTS)
    await process.close()


async def test_closing_ends_the_process() -> None:
    process = TemplateProcess()
    await process.render("", FACTS)
    assert process._child is not None
    pid = process._child.pid
    await process.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
