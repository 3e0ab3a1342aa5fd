"""Posts numbered deliveries to standard output as a restarted bot would; made to be killed."""

import asyncio
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "commands")]

from fake_store import FakeStore, make_context  # noqa: E402 - after the path is set
from sample_digests import delivery  # noqa: E402 - after the path is set

from bot.chats.console.client import Console  # noqa: E402 - after the path is set


async def main(journal: Path, number: int) -> None:
    context = make_context(FakeStore())
    console = Console("console", ["desk"], context, journal=journal, stdin=None, stdout=sys.stdout)
    for n in range(number):
        one = delivery(identity=f"{n:08}{'0' * 12}")
        if await console.find(one) is None:
            await console.post(one)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
