"""Reads a Vega-Lite specification on standard input and writes a PNG to standard output.

A process of its own: the library holds Python's lock while it draws, a second for the first
picture, and keeps 110 MB; both end with it. It may load nothing from anywhere.
"""

import json
import sys

ABSENT = 3
"""Exit status where the drawing library is not installed."""


def main() -> int:
    """Draw one picture."""
    try:
        import vl_convert  # noqa: PLC0415 - it may be missing, and nothing else may load it
    except ImportError:
        return ABSENT
    spec = json.load(sys.stdin.buffer)
    picture = vl_convert.vegalite_to_png(spec, scale=2, allowed_base_urls=[])
    sys.stdout.buffer.write(picture)
    return 0


if __name__ == "__main__":
    sys.exit(main())
