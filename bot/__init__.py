"""Verbatim: key quotes and key figures, word for word, with who said them."""

from typing import TYPE_CHECKING

__version__ = "0.1.0"
__all__ = ["__version__", "extract"]

if TYPE_CHECKING:
    from bot.core.extraction import extract


def __getattr__(name: str) -> object:
    """Load `extract` on first use, so that the command line starts fast."""
    if name == "extract":
        from bot.core.extraction import extract  # noqa: PLC0415 - commands start without it

        return extract
    raise AttributeError(f"module 'bot' has no attribute {name!r}")
