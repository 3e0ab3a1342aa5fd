"""Run benchmarks by name.

    python -m benchmarks [NAME [ARGUMENT ...]]

Without a name, all of them, one after the other. A benchmark is a module beside this one with
``main(arguments) -> exit status``.
"""

import sys
from importlib import import_module
from pathlib import Path

NAMES = sorted(p.stem for p in Path(__file__).parent.glob("[!_]*.py"))


def main(arguments: list[str]) -> int:
    """Run what is asked for; the highest exit status of all."""
    name, *rest = arguments or [""]
    if name and name not in NAMES:
        print(f"There is no benchmark “{name}”; there are: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    status = 0
    for each in [name] if name else NAMES:
        print(f"== {each}", flush=True)
        status = max(status, import_module(f"benchmarks.{each}").main(rest))
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
