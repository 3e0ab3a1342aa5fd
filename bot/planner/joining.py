"""What becomes of a document whose story a channel was told already.

Where it brings nothing new, the post that stands is edited to name it; where it brings a quote or
a figure, that is a correction of the post. Nothing is left out without a step that says so.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.core.compose import alert, delivery_id, named, section
from bot.core.developments import Sources, developments
from bot.core.digest import ChangeLine, Digest, DocumentRef, Section
from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.gathering import beside, under, with_room
from bot.core.lines import document_ref
from bot.core.routing import OnUpdate, Route
from bot.core.stories import Joined
from bot.ports import Delivery, Held, Step, Stored


@dataclass(frozen=True, slots=True)
class Telling:
    """What was told of the document's story.

    Attributes:
        joined: the story, and which of its documents this one resembles.
        documents: the ids of its documents.
        members: those of them that others are compared with, newest first.
        standing: by channel, the newest delivery there that tells of it, within the time that
            copies are kept back.
        waiting: by channel, what waits there of it.
        edits: channels where a post can be changed in place.
        lasting: how long copies are kept back, for people ("24h"); "": they are not.
        earlier: other documents of the story, newest first, by which routes that ask judge what
            this one is to it.
        sources: of all others that tell it, likewise.
    """

    joined: Joined
    documents: Collection[str] = ()
    members: Sequence[Stored] = ()
    standing: Mapping[str, Delivery] = field(default_factory=dict)
    waiting: Mapping[str, Held] = field(default_factory=dict)
    edits: Collection[str] = ()
    lasting: str = ""
    earlier: Sequence[Stored] = ()
    sources: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a channel that knows the story gets of a document.

    Attributes:
        settled: False where the document goes its own way there, with these changes.
    """

    settled: bool
    steps: tuple[Step, ...] = ()
    delivery: Delivery | None = None
    held: Held | None = None
    changes: tuple[ChangeLine, ...] = ()


def parts_in(delivery: Delivery, documents: Collection[str]) -> list[Section]:
    """The sections of a delivery that tell of one of these documents."""
    return [
        part
        for part in delivery.digest.sections
        if any(d.id in documents for d in (part.document, *part.also))
    ]


def told_by(refs: Sequence[DocumentRef], members: Sequence[Stored]) -> list[Stored]:
    """Those of a story's documents that a channel was told of."""
    known = {ref.id for ref in refs}
    return [m for m in members if m.document.id in known]


def shown_in(delivery: Delivery, documents: Collection[str]) -> Section | None:
    """The section of a delivery that tells of one of these documents."""
    return next(iter(parts_in(delivery, documents)), None)


def keeping_others(digest: Digest, post: Delivery, on_update: OnUpdate) -> Digest:
    """A correction that takes a post's place, with what other sources say in that post.

    The section of the document itself goes, or else those of its source; what others say stays, and
    what it says as well is said once.
    """
    if on_update != "edit" or post.digest.kind == "period":
        return digest
    (own,) = digest.sections
    document, sections = own.document, post.digest.sections
    shown = any(s.document.id == document.id for s in sections)
    gone = [
        s.document.id == document.id if shown else s.document.source == document.source
        for s in sections
    ]
    others = [
        replace(
            s,
            also=tuple(d for d in s.also if d.id != document.id),
            changes=tuple(_settled(c, document.source) for c in s.changes),
        )
        for s, goes in zip(sections, gone, strict=True)
        if not goes
    ]
    if not others:
        return digest
    kept = {d.id for s in others for d in (s.document, *s.also)}
    own = replace(own, also=tuple(d for d in own.also if d.id not in kept))
    place = gone.index(True) if True in gone else len(others)
    told = (*others[:place], under(others, own), *others[place:])
    return replace(digest, title=told[0].document.title, sections=with_room(told))


def _settled(line: ChangeLine, source: str) -> ChangeLine:
    """A disagreement with a source that may say something else by now."""
    return replace(line, old=None, against=None) if line.against == source else line


def correcting(post: Delivery, chosen: Route) -> OnUpdate:
    """How a correction goes to what stands: into its place, or as an answer to it."""
    # A digest of many documents must not be replaced by a post of one of them.
    return "reply" if post.digest.kind == "period" else chosen.on_update


def join(
    telling: Telling, chosen: Route, channel: str, document: Document, extraction: Extraction
) -> Outcome:
    """Decide for one channel that has no post of this very document."""
    standing = telling.standing.get(channel)
    part = shown_in(standing, telling.documents) if standing else None
    if standing is not None and part is not None:
        if any(_tells_of(each, document) for each in standing.digest.sections):
            return Outcome(False)
        return _standing(telling, chosen, standing, part, document, extraction)
    waiting = telling.waiting.get(channel)
    if waiting is not None:
        if _tells_of(waiting.section, document):
            return Outcome(False)
        return _waiting(telling, chosen, waiting, document, extraction)
    if all(known == document.id for known in telling.documents):
        return Outcome(False)  # nobody else tells it: there was nothing to be told
    reason = f"its story was not told here in the last {telling.lasting}: it goes on its own"
    return Outcome(False, (Step("joined", reason, channel),))


def _tells_of(part: Section, document: Document) -> bool:
    """Whether it is the document's own earlier revision that was told: a change of its own."""
    return document.id in (part.document.id, *(d.id for d in part.also))


def _standing(
    telling: Telling,
    chosen: Route,
    standing: Delivery,
    part: Section,
    document: Document,
    extraction: Extraction,
) -> Outcome:
    channel, ref = standing.channel, document_ref(document)
    parts = parts_in(standing, telling.documents)
    refs = [d for each in parts for d in (each.document, *each.also)]
    told = told_by(refs, telling.members)
    changes = _added(told, chosen, document, extraction)
    post = f"the post of {part.document.id}"
    if changes and chosen.on_update == "ignore":
        reason = f"adds to {post}, but route “{chosen.name}” ignores updates"
        return Outcome(True, (Step("joined", reason, channel),))
    if not changes:
        edited = channel in telling.edits and chosen.on_update != "ignore"
        how = "is named there" if edited else "stands there already"
        reason = f"says nothing that {post} does not; it {how} instead of a post of its own"
        step = Step("joined", reason, channel)
        if not edited:
            return Outcome(True, (step,))
        like = telling.joined.of.document if telling.joined.of else ""
        where = next((p for p in parts if like in (d.id for d in (p.document, *p.also))), part)
        digest = named(standing.digest, where.document.id, [ref])
        also = Delivery(
            id=delivery_id(digest, channel, standing.revision),
            digest=digest,
            channel=channel,
            revision=standing.revision,
            follows=standing.id,
        )
        return Outcome(True, (step,), delivery=also)
    if standing.digest.kind == "period" and chosen.mode.schedule is not None:
        reason = f"adds to what a digest told of {part.document.id}"
        return Outcome(False, (Step("joined", reason, channel),), changes=changes)
    lines = "line" if len(changes) == 1 else "lines"
    disputed = any(c.says is not None for c in changes)
    reason = f"corrects {post} with {len(changes)} new or changed {lines}"
    if disputed:
        reason = f"says otherwise than {post}, as another source: both are shown"
    own = section(document, extraction, chosen.show, changes, story=telling.joined.story)
    digest = alert(beside(own, refs), chosen.name, document.fetched, "update")
    on_update = correcting(standing, chosen)
    if disputed or len(standing.digest.sections) > 1:
        digest = keeping_others(digest, standing, on_update)
    correction = Delivery(
        id=delivery_id(digest, channel, document.revision),
        digest=digest,
        channel=channel,
        revision=document.revision,
        follows=standing.id,
        on_update=on_update,
    )
    return Outcome(True, (Step("joined", reason, channel),), delivery=correction)


def _added(
    told: Sequence[Stored], chosen: Route, document: Document, extraction: Extraction
) -> tuple[ChangeLine, ...]:
    """What the document says that these do not."""
    seen = [(m.document.text, m.extraction) for m in told]
    names = Sources(document.source, [m.document.source for m in told])
    return developments(seen, (document.text, extraction), chosen.show, names)


def _waiting(
    telling: Telling,
    chosen: Route,
    waiting: Held,
    document: Document,
    extraction: Extraction,
) -> Outcome:
    part, channel = waiting.section, waiting.channel
    told = told_by((part.document, *part.also), telling.members)
    changes = _added(told, chosen, document, extraction)
    what = f"{part.document.id}, which waits there,"
    if changes:
        reason = f"adds to {what.rstrip(',')}"
        return Outcome(False, (Step("joined", reason, channel),), changes=changes)
    reason = f"says nothing that {what} does not; it will be named beside it"
    named_there = replace(waiting, section=beside(part, [document_ref(document)]), joins=True)
    return Outcome(True, (Step("joined", reason, channel),), held=named_there)
