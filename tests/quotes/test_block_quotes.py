"""Block quotes without marks: whose they are, and when they are nobody's."""

import pytest
from construction import Read

HEAD = "The mill at Sorrel closed on Friday after a hundred years.\n\n"
SAID = "We ground flour here for kings."
REST = "\n\nThe rest is silence."


def quoted(read: Read, block: str) -> list[tuple[int, str, str | None]]:
    text = HEAD + block + REST
    quotes, _ = read(text)
    assert all(quote.span.of(text) == quote.text for quote in quotes)
    return [(q.group, q.text, q.speaker.name or q.speaker.role) for q in quotes]


@pytest.mark.parametrize(
    ("block", "speaker"),
    [
        pytest.param(f"> {SAID}\n>\n> — Edda Marsh, miller", "Edda Marsh", id="signed inside"),
        pytest.param(f"> {SAID}\n> - Edda Marsh", "Edda Marsh", id="signed behind a hyphen"),
        pytest.param(f"> {SAID} — Edda Marsh, miller", "Edda Marsh", id="signed at the end"),
        pytest.param(f"> {SAID}\n>\n> Edda Marsh, miller", "Edda Marsh", id="name and role alone"),
        pytest.param(f"> {SAID}\n\n— Edda Marsh, miller", "Edda Marsh", id="signed below"),
        pytest.param(f"> {SAID}\n\n> — Edda Marsh", "Edda Marsh", id="signed in a block below"),
        pytest.param(
            f"> {SAID}\n>\n> — Edda Marsh (@eddamarsh) March 3, 2026", "Edda Marsh", id="a post"
        ),
        pytest.param(f"> {SAID}\n> — Sorrel Parish Council", "Sorrel Parish Council", id="a body"),
        pytest.param(f"Edda Marsh wrote on Monday:\n\n> {SAID}", "Edda Marsh", id="handed over"),
        pytest.param(f"Edda Marsh:\n\n> {SAID}", "Edda Marsh", id="a name and a colon"),
        pytest.param(f"According to Edda Marsh:\n\n> {SAID}", "Edda Marsh", id="according to"),
        pytest.param(
            f"Edda Marsh ran it. She wrote to us:\n\n> {SAID}", "Edda Marsh", id="a pronoun"
        ),
        pytest.param(
            f"A spokesman for the county said:\n\n> {SAID}",
            "A spokesman for the county",
            id="a role",
        ),
        pytest.param(
            f"On Mon, 2 Mar 2026 at 09:00, Bo Karst <bo@county.example> wrote:\n> {SAID}",
            "Bo Karst",
            id="a letter that is answered",
        ),
    ],
)
def test_a_block_quote_belongs_to_who_signs_it_or_is_said_to_say_it(
    block: str, speaker: str, read: Read
) -> None:
    assert quoted(read, block) == [(1, SAID, speaker)]


@pytest.mark.parametrize(
    "block",
    [
        pytest.param(f"> {SAID}", id="no attribution"),
        pytest.param(f"On the door hung a note:\n\n> {SAID}", id="a note of nobody's"),
        pytest.param(f"> {SAID}\n\nThat is not what I heard.\n\n> Flour it was.", id="a reply"),
        pytest.param(f"Edda Marsh wrote:\n\n>> {SAID}", id="an answer to an answer"),
        pytest.param(
            f"Edda Marsh, who said it closed, has a sign there:\n\n> {SAID}", id="another clause"
        ),
        pytest.param(f"Edda Marsh wrote about it.\n\n> {SAID}", id="no colon"),
        pytest.param(f"> {SAID}\n\n> Grind small, sleep long.\n> And late", id="no signature"),
    ],
)
def test_a_block_quote_that_nothing_attributes_is_nobodys(block: str, read: Read) -> None:
    assert quoted(read, block) == []


def test_each_signature_ends_a_quote(read: Read) -> None:
    block = f"> {SAID}\n> — Edda Marsh\n>\n> And bread for the poor too.\n> — Karl Stenning"
    assert quoted(read, block) == [
        (1, SAID, "Edda Marsh"),
        (2, "And bread for the poor too.", "Karl Stenning"),
    ]


def test_a_signature_does_not_reach_over_a_blank_line_to_the_block_before(read: Read) -> None:
    block = f"> Grind small, sleep long.\n\n> {SAID}\n> — Edda Marsh"
    assert quoted(read, block) == [(1, SAID, "Edda Marsh")]


def test_paragraphs_of_one_block_are_pieces_of_one_utterance(read: Read) -> None:
    block = f"Edda Marsh wrote:\n\n> {SAID}\n>\n> It was good flour."
    assert quoted(read, block) == [
        (1, SAID, "Edda Marsh"),
        (1, "It was good flour.", "Edda Marsh"),
    ]


def test_groups_are_numbered_in_the_order_of_the_text(read: Read) -> None:
    block = (
        f"“It was time,” said Karl Stenning.\n\n> {SAID}\n> — Edda Marsh\n\n“No,” said Bo Karst."
    )
    assert [group for group, _, _ in quoted(read, block)] == [1, 2, 3]


def test_words_of_a_block_quote_are_no_statement_as_well(read: Read) -> None:
    text = f"{HEAD}Edda Marsh wrote:\n\n> The county said that it would pay for all of it.{REST}"
    assert read(text)[1] == ()
