"""A program that hangs in an engine, to be killed: its argument is the file for its worker."""

import asyncio
import sys
from datetime import UTC, datetime

from odd_works import tell_and_hang

from bot.engine.local import LocalEngine
from bot.ports import Found


async def main() -> None:
    found = Found("a", "1", "d", sys.argv[1].encode(), None, "a", datetime.now(UTC))
    await LocalEngine(workers=1, work=tell_and_hang).read(found)


if __name__ == "__main__":
    asyncio.run(main())
