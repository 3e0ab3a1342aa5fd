"""One process for all tests of a module, and a file with a template in it."""

import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio

sys.path.insert(0, str(Path(__file__).parents[1] / "chats"))

from bot.engine.templates import TemplateProcess

FILE = """\
version: 1
sources:
  inbox: {{ kind: folder, path: inbox/ }}
workspaces:
  terminal: {{ platform: console }}
channels:
  news: {{ in: terminal, template: brief }}
templates:
  brief: |
{template}
routes:
  - {{ name: rest, send: [news] }}
"""


@pytest.fixture
def file() -> Callable[[str], str]:
    """The text of a file with this template, whose first line is the file's line 10."""

    def make(template: str) -> str:
        return FILE.format(template="\n".join(f"    {line}" for line in template.split("\n")))

    return make


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def process() -> AsyncIterator[TemplateProcess]:
    made = TemplateProcess()
    yield made
    await made.close()
