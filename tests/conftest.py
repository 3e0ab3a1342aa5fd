"""What holds for all tests: where their files are, what is measured, stores ready made."""

import asyncio
import gc
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.store import open_store

_MEMORY = Path("/dev/shm")
_ROOM = 2 * 1024**3


def pytest_configure() -> None:
    """Keep files in memory where there is room, and let the collector rest.

    Every store waits for its disk at each commit, as it must; what tests ask of it, whether it
    survives a process, does not hang on the disk. Hundreds of modules of test objects live for
    the whole session, and are not worth looking through again and again.
    """
    if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK):
        space = os.statvfs(_MEMORY)
        if space.f_bavail * space.f_frsize >= _ROOM:
            os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))
    gc.set_threshold(50_000, 20, 20)


@pytest.hookimpl(trylast=True)  # after the plugin that marks properties
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Measure coverage by examples, not by the hundreds of random cases of most properties.

    Tracing makes them two to three times as slow. Those that read texts as they come are traced:
    what they reach is what reading is made for.
    """
    for item in items:
        if item.get_closest_marker("hypothesis") and not item.get_closest_marker("traced"):
            item.add_marker(pytest.mark.no_cover)


@pytest.fixture(scope="session")
def put_store(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], str]:
    """Puts a new, empty store at a path and gives its URL.

    Copied: making one runs all migrations, which is the dearest part of most tests of a store.
    """
    made = tmp_path_factory.mktemp("store") / "empty.db"

    async def make() -> None:
        store = await open_store(f"sqlite:///{made}", lambda: datetime.now(UTC))
        await store.close()

    asyncio.run(make())

    def put(path: Path) -> str:
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made, path)
        return f"sqlite:///{path}"

    return put
