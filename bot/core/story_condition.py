"""What a route asks of a document's story."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.retelling import InStory, StoryKind


@dataclass(frozen=True, slots=True)
class StoryCondition:
    """All that is given must hold.

    Attributes:
        kinds: what the document is to its story, one of these.
        sources: so many sources tell the story by now, at least.
        about: words, any of which stand in this document or an earlier one of its story.
    """

    kinds: tuple[StoryKind, ...] = ()
    sources: int | None = None
    about: tuple[str, ...] = ()

    def words(self) -> Iterator[str]:
        """Its parts as clauses for people."""
        if self.kinds:
            yield f"story {' or '.join(self.kinds)}"
        if self.sources is not None:
            yield f"story told by {self.sources} sources at least"
        if self.about:
            yield f"story about {' or '.join(f'“{w}”' for w in self.about)}"

    def judge(self, story: InStory | None) -> tuple[bool | None, str]:
        """Whether it holds (None where the story is not known), and why or why not."""
        if story is None:
            return None, "story: not known"
        reasons: list[str] = []
        if self.kinds:
            reasons.append(f"{story.kind} ({story.reason})")
            if story.kind not in self.kinds:
                return False, f"story: {reasons[-1]}"
        if self.sources is not None:
            reasons.append(f"told by {', '.join(sorted(story.sources))}")
            if len(story.sources) < self.sources:
                return False, f"story: {reasons[-1]} alone, not by {self.sources}"
        if self.about:
            found = next((words for words in self.about if story.speaks_of(words)), None)
            if found is None:
                wanted = ", ".join(f"“{words}”" for words in self.about)
                return False, f"story: about none of {wanted}"
            reasons.append(f"about “{found}”")
        return True, f"story: {', '.join(reasons)}"
