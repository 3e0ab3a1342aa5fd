"""``/why``: what happened to a document, stage by stage, with the reason at each."""

from typing import Final

from bot.commands.asking import when
from bot.commands.model import Command, Context, Option, Values
from bot.core.digest import Line, TextLine
from bot.ports import Asker, Reply, Step, Why

ITEM = Option(
    "item",
    "a document: its id, a post's, its file name or words of its title",
    main=True,
    required=True,
)

_UNKNOWN: Final = (
    TextLine("No document or post is known by this id, file name or title."),
    TextLine("Every post ends with its document's id and its own; /find shows ids too.", "faint"),
    TextLine("/verbatim sources tells what could not be read.", "faint"),
)


async def run(values: Values, asker: Asker, context: Context) -> Reply:
    """Tell a document's story; a channel's own steps name the channel."""
    del asker
    item = values.text("item") or ""
    why = await context.store.why(item)
    if why is None:
        return Reply(f"Why · {item}", _UNKNOWN)
    ref = why.document
    published = f" · published {ref.published:%Y-%m-%d}" if ref.published else ""
    revision = f" · revision {ref.revision}" if ref.revision > 1 else ""
    head = TextLine(f"{ref.source} · {ref.key}{published}{revision} · {ref.id}", "faint")
    steps: tuple[Line, ...] = tuple(_line(step, context) for step in why.steps)
    chosen: tuple[Line, ...] = ()
    if why.others:
        said = f"“{item}” fits several documents; this is {ref.id}, the newest. Others stand below."
        chosen = (TextLine(said, "warning"),)
    return Reply(f"Why · {ref.title}", (*chosen, head, *steps, *others(why, "/why")))


def others(why: Why, command: str) -> tuple[Line, ...]:
    """Further documents that the words fit, each with the command that names it alone."""
    if not why.others:
        return ()
    return (
        TextLine("Other documents that this fits", "heading"),
        *(TextLine(f"{d.title} · {d.source} · {d.key} · {command} {d.id}") for d in why.others),
    )


def _line(step: Step, context: Context) -> TextLine:
    at = when(step.at, context) if step.at else "time not kept"
    where = f" [{step.channel}]" if step.channel else ""
    return TextLine(
        f"{step.stage:<8} {at}{where}  {step.reason}",
        "warning" if step.stage == "failed" else "plain",
    )


COMMAND = Command(
    "why",
    "what happened to a document, and why",
    "/why flood-update.txt",
    run,
    (ITEM,),
)
