"""A bot that is killed leaves no process behind, whatever its template is doing."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

ENDLESS = "{% for a in 'aaaaaaaaaa' %}" * 12 + "{% endfor %}" * 12


@pytest.mark.parametrize("work", ["", ENDLESS])
def test_the_process_ends_when_the_bot_is_killed(work: str) -> None:
    parent = (
        "import asyncio, sys; from bot.engine.templates import TemplateProcess\n"
        "facts = dict(update=False, digest=dict(title=''), document=dict(title=''),"
        " changes=[], leads=[], quotes=[], figures=[], statements=[])\n"
        "async def main():\n"
        "    process = TemplateProcess()\n"
        "    await process.render('', facts)\n"
        "    print(process._child.pid, flush=True)\n"
        f"    await process.render({work!r}, facts)\n"
        "    await asyncio.sleep(60)\n"
        "asyncio.run(main())"
    )
    with subprocess.Popen([sys.executable, "-c", parent], stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        child = int(running.stdout.readline())
        running.kill()
    deadline = time.monotonic() + 20
    while Path(f"/proc/{child}").exists() and not _is_dead(child):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def _is_dead(process: int) -> bool:
    """Whether nothing is left of it but a record that nobody has asked for."""
    try:
        return ") Z " in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return True
