"""The verbs of the command line, nothing else."""

from bot.cli import asking, keeping, serving, trying
from bot.cli.group import verbs

__all__ = ["asking", "keeping", "main", "serving", "trying", "verbs"]


def main() -> None:
    """Run the command line."""
    verbs(prog_name="verbatim")
