import math
from dataclasses import fields, replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.extraction import extract
from bot.core.figure_ranking import KEY_FIGURES
from bot.core.figures.model import Figure
from bot.core.layout import read_layout
from bot.core.quotes.model import Quote, Speaker
from bot.core.ranking import KEY_QUOTES, rank
from bot.core.slight_quotes import statement_loss
from bot.core.spans import Span

TEXT = "Dam holds\n\n" + " ".join(
    f"Sentence {n} tells of “quote number {n} here” now." for n in range(9)
)


def _sentences(text: str) -> list[Span]:
    spans, at = [], 0
    for part in text.split("."):
        if part.strip():
            spans.append(Span(at, at + len(part) + 1))
        at += len(part) + 1
    return spans


def _ranked(text: str, **found: Any) -> Any:
    return rank(
        text,
        read_layout(text),
        _sentences(text),
        found.get("quotes", ()),
        found.get("statements", ()),
        found.get("figures", ()),
    )


def _order(lines: Any) -> list[str]:
    return [line.text for line in sorted(lines, key=lambda line: -line.score)]


def test_the_lead_outranks_what_comes_later(author: Any) -> None:
    write = author(TEXT)
    found = tuple(write.quote(f"quote number {n} here", n + 1) for n in range(9))
    quotes = _ranked(TEXT, quotes=found)[0]
    assert all(a.score > b.score for a, b in pairwise(quotes))
    assert [q.key for q in quotes] == [True] * KEY_QUOTES + [False] * (9 - KEY_QUOTES)


def test_a_named_speaker_outranks_a_role_and_a_role_nobody(author: Any) -> None:
    text = "Said: “one two three four”, “two two three four”, “six two three four”."
    write = author(text)
    nobody = write.quote("one two three four", 1)
    role = write.quote("two two three four", 2, speaker=Speaker(None, "a nurse", "role"))
    name = write.quote("six two three four", 3, speaker=Speaker("Ada Brook", None, "named"))
    quotes = _ranked(text, quotes=(nobody, role, name))[0]
    assert _order(quotes) == [q.text for q in (name, role, nobody)]


def test_pieces_of_one_utterance_are_key_together(author: Any) -> None:
    text = "“one two three” she said. “four five six.” “seven.” “eight.” “nine.” “ten.”"
    write = author(text)
    pieces = [write.quote("one two three"), write.quote("four five six.")]
    others = [write.quote(w, n, kind="partial") for n, w in enumerate(["seven.", "eight."], 2)]
    quotes = _ranked(text, quotes=(*pieces, *others))[0]
    assert quotes[0].score == quotes[1].score
    assert quotes[0].key
    assert quotes[1].key


def test_an_utterance_that_says_what_a_better_one_says_makes_room(author: Any) -> None:
    said = "nobody warned these fishing families before midnight"
    text = f"“{said}” he said. “{said} again” it says. “one two three.” “four five six.” “seven.”"
    write = author(text)
    wanted = [said, f"{said} again", "one two three.", "four five six."]
    quotes = _ranked(text, quotes=tuple(write.quote(w, n) for n, w in enumerate(wanted, 1)))[0]
    assert [q.key for q in quotes] == [True, False, True, True]


def test_the_same_few_words_are_key_once(author: Any) -> None:
    text = "“We stay.” he said. “We stay” it says. “Go home.” “We  stay!”"
    write = author(text)
    wanted = ["We stay.", "We stay", "Go home.", "We  stay!"]
    quotes = tuple(write.quote(w, n) for n, w in enumerate(wanted, 1))
    assert [q.key for q in _ranked(text, quotes=quotes)[0]] == [True, False, True, False]


def test_the_same_few_words_by_two_speakers_are_key_twice(author: Any) -> None:
    text = "“Never.” said Ada Brook. “Never!” said Ida Orrin. “Never” again."
    write = author(text)
    ada, ida = (
        Speaker("Ada Brook", None, "named", None, 0.9),
        Speaker("Ida Orrin", None, "named", None, 0.9),
    )
    quotes = (write.quote("Never.", 1, speaker=ada), write.quote("Never!", 2, speaker=ida))
    pulled = write.quote("Never", 3)
    assert [q.key for q in _ranked(text, quotes=(*quotes, pulled))[0]] == [True, True, False]


def test_a_pulled_quote_leaves_its_place_to_the_sentence_that_attributes_it(author: Any) -> None:
    text = "“We stay here”. It rained all day. “We stay here,” said Ada Brook."
    write = author(text)
    ada = Speaker("Ada Brook", None, "named", None, 0.9)
    quotes = (write.quote("We stay here"), write.quote("We stay here,", 2, speaker=ada))
    assert [q.key for q in _ranked(text, quotes=quotes)[0]] == [False, True]


def test_a_heading_cut_from_a_longer_quote_leaves_its_place_to_it(author: Any) -> None:
    text = "“We heard it go” Ada Brook: “We heard it go and then we ran.” “It went.” “Bye now.”"
    write = author(text)
    ada = Speaker("Ada Brook", None, "named", None, 0.9)
    said = write.quote("We heard it go and then we ran.", 2, speaker=ada)
    short = (write.quote("It went.", 3), write.quote("Bye now.", 4))
    ranked = _ranked(text, quotes=(write.quote("We heard it go"), said, *short))[0]
    assert [q.key for q in ranked] == [False, True, True, True]


def test_what_the_headline_gives_already_leaves_its_place_to_other_words(author: Any) -> None:
    text = "To be or not, or so\n\nIt is “to be or not” and it is “up to us now”."
    write = author(text)
    quotes = (write.quote("to be or not", 1), write.quote("up to us now", 2))
    assert _order(_ranked(text, quotes=quotes)[0])[0] == "up to us now"


def test_the_best_words_of_whom_the_headline_names_come_first_and_no_more_of_theirs(
    author: Any,
) -> None:
    said = [f"{n} two three four five six" for n in ("one", "two", "six", "ten")]
    text = "Brook stays\n\nIt is " + ", ".join(f"“{words}”" for words in said)
    write = author(text)
    ada, ida = (Speaker(n, None, "named", None, 0.9) for n in ("Ada Brook", "Ida Orrin"))

    def order(*speakers: Speaker) -> list[str]:
        named = zip(said, speakers, strict=True)
        quotes = [write.quote(w, n, speaker=s) for n, (w, s) in enumerate(named, 1)]
        return _order(_ranked(text, quotes=quotes)[0])

    assert order(ida, ida, ada, ada) == [said[n] for n in (2, 0, 1, 3)]
    lu = replace(ada, name="Lu Brook")
    assert order(ida, ida, ada, lu) == [said[n] for n in (2, 3, 0, 1)]


def test_a_word_in_scare_quotes_is_no_key_quote(author: Any) -> None:
    text = "It is “rotten”, they say. “An old wreck” it is, and “the rotten old boat” to Ada Brook."
    write = author(text)
    ada = Speaker("Ada Brook", None, "named", None, 0.9)
    quotes = (
        write.quote("rotten", 1, kind="partial", speaker=ada),
        write.quote("An old wreck", 2, kind="partial"),
        write.quote("the rotten old boat", 3, kind="partial", speaker=ada),
    )
    assert [q.key for q in _ranked(text, quotes=quotes)[0]] == [False, False, True]


@pytest.mark.parametrize(("words", "key"), [("Stop Ada", False), ("Never again", True)])
def test_a_name_in_marks_is_no_key_quote(author: Any, words: str, key: bool) -> None:
    text = f"Lu Brook led a “{words}” movement at the mill, and few were with her for long."
    lu = Speaker("Lu Brook", None, "named", None, 0.9)
    quotes = (author(text).quote(words, 1, kind="partial", speaker=lu),)
    assert [q.key for q in _ranked(text, quotes=quotes)[0]] == [key]


@pytest.mark.parametrize(
    "role", ["21 percent", "nearly 40 per cent", "almost half", "a third", "many", "two-thirds"]
)
def test_what_a_share_of_those_asked_picked_is_no_key_quote(author: Any, role: str) -> None:
    text = "It was “not at all likely to us”. “We will stay,” said Ada Brook."
    write = author(text)
    quotes = (
        write.quote(
            "not at all likely to us",
            1,
            kind="partial",
            speaker=Speaker(None, role, "role", None, 0.9),
        ),
        write.quote("We will stay,", 2, speaker=Speaker("Ada Brook", None, "named", None, 0.9)),
    )
    assert [q.key for q in _ranked(text, quotes=quotes)[0]] == [False, True]


def test_a_slogan_that_nobody_surely_says_is_no_key_quote(author: Any) -> None:
    text = "The drive to “Make Ferries Fast Again” goes on. “We will stay,” said Ada Brook."
    write = author(text)
    quotes = (
        write.quote("Make Ferries Fast Again", 1, kind="partial"),
        write.quote("We will stay,", 2, speaker=Speaker("Ada Brook", None, "named", None, 0.9)),
    )
    assert [q.key for q in _ranked(text, quotes=quotes)[0]] == [False, True]


def test_an_interviewer_s_question_is_no_key_statement() -> None:
    text = (
        "Talks with Ada Brook\n\nQ: Rowers, the port says, want a longer pier this year.\n\nA: Yes,"
        " and they will have it by June."
    )
    asked = [s for s in extract(text).statements if text.startswith("Q:", s.sentence.start)]
    assert not any(s.key for s in asked)


ASIDE = "the plan that the rowers had most opposed and Ada Brook said she would have fought."
DOUBT = "the port had any part in the plan at all."


def _keys(text: str) -> list[str]:
    found = extract(f"A pier for Kell\n\nIt rained on Monday.\n\n{text}")
    return [q.text for q in found.quotes if q.key]


SAID = "“We will stay with our boats,” said Ada Brook."
POSTER = "“No more tolls on any boat! Yes to free piers for all of Kell”"


@pytest.mark.parametrize(
    "line",
    [
        f"{POSTER} (2009) — “Tolls? No thanks to all of them” (2011). (Kell News Pictures.)",
        f"{POSTER} (2009).",
    ],
)
def test_what_stands_on_a_poster_is_no_key_quote(line: str) -> None:
    assert _keys(f"{line}\n\n{SAID}") == ["We will stay with our boats,"]


def test_words_alone_in_a_paragraph_are_no_poster_without_a_bracket() -> None:
    assert any("No more tolls" in words for words in _keys(f"{POSTER}\n\n{SAID}"))


def test_what_those_asked_in_a_poll_could_choose_is_no_key_quote() -> None:
    poll = "Asked what counts, 23 percent of those who chose “someone who knows the boats of people"
    more = " like me and of my town” voted for the port."
    assert _keys(f"{poll}{more}\n\n{SAID}") == ["We will stay with our boats,"]


def test_a_scrap_of_one_who_says_more_is_no_key_quote() -> None:
    more = "She said she was “not ready” for it. “I hope to,” she said."
    assert _keys(f"“I am not ready to leave my boat,” said Ada Brook. {more}") == [
        "I am not ready to leave my boat,"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Half of the rowers said that they wanted a longer pier than the port does.",
        f"The letter of the port does not name the price of the long pier, which was {ASIDE}",
        f"Ada Brook blamed the port for the pier, but it is unclear whether {DOUBT}",
        "Ada Brook told me that the port had lost the plan of the pier.",
    ],
)
def test_what_the_writer_or_a_share_of_those_asked_tells_is_no_key_statement(text: str) -> None:
    found = extract(f"A pier for Kell\n\nIt rained.\n\n{text}").statements
    assert found
    assert not any(s.key for s in found)


def test_a_doubt_that_somebody_told_of_is_a_key_statement() -> None:
    text = "Ada Brook said the port was late, but it was unclear whether the pier would stand."
    assert any(s.key for s in extract(f"A pier for Kell\n\nIt rained.\n\n{text}").statements)


def test_what_a_newspaper_is_quoted_with_gives_way_to_a_person(author: Any) -> None:
    text = "“One two three four.” “Two two three four.”"
    write = author(text)
    post, ada = (Speaker(n, None, "named", None, 0.9) for n in ("Kell Herald", "Ada Brook"))
    quotes = (
        write.quote("One two three four.", 1, speaker=post),
        write.quote("Two two three four.", 2, speaker=ada),
    )
    assert _order(_ranked(text, quotes=quotes)[0])[0] == "Two two three four."


def test_whoever_asks_the_questions_gives_way_to_whoever_answers(author: Any) -> None:
    text = (
        "So it went. “Will it hold at all?” “And is it wet?” “It must be old by now” “It holds as "
        "it is now”"
    )
    write = author(text)
    ida, ada = (Speaker(n, None, "named", None, 0.9) for n in ("Ida Orrin", "Ada Brook"))
    asked = ["Will it hold at all?", "And is it wet?", "It must be old by now"]
    quotes = [write.quote(words, n, speaker=ida) for n, words in enumerate(asked)]
    answer = write.quote("It holds as it is now", 4, speaker=ada)
    assert _order(_ranked(text, quotes=(*quotes, answer))[0])[0] == answer.text


def test_words_cut_from_a_longer_utterance_leave_their_place_to_it(author: Any) -> None:
    text = "It goes “nowhere near far enough” she said. “It goes nowhere near far enough for us.”"
    write = author(text)
    ada = Speaker("Ada Brook", None, "named", None, 0.9)
    part = write.quote("nowhere near far enough", 1, kind="partial", speaker=ada)
    whole = write.quote("It goes nowhere near far enough for us.", 2, speaker=ada)
    assert [q.key for q in _ranked(text, quotes=(part, whole))[0]] == [False, True]


@pytest.mark.parametrize(
    ("words", "name", "role"),
    [
        ("some rowers hailed it", None, "some rowers"),
        ("this has been so for years", "Ida Orrin", None),
    ],
)
def test_a_paraphrase_of_nobody_or_that_hangs_on_what_stands_before_gives_way(
    author: Any, words: str, name: str | None, role: str | None
) -> None:
    write = author(f"{words}; the boat sank at night")
    speaker = Speaker(name, role, "named" if name else "role", None, 0.9)
    crew = replace(speaker, role=role and "the crew")
    weak = write.statement(words, speaker=speaker)
    sound = write.statement("the boat sank at night", speaker=crew)
    assert statement_loss(weak) > statement_loss(sound) == 0


def test_the_text_of_a_link_is_no_key_paraphrase(author: Any) -> None:
    write = author("So it was\n\n-Ada Brook said why it sank\n\nAda Brook said why it sank")
    ada = Speaker("Ada Brook", None, "named", None, 0.9)
    link = write.statement("-Ada Brook said why it sank", speaker=ada)
    said = replace(link, span=Span(40, 66), sentence=Span(40, 66))
    assert [s.key for s in _ranked(write.text, statements=(link, said))[1]] == [False, True]


def test_what_the_headline_names_outranks_what_many_sentences_name(author: Any) -> None:
    text = (
        "Ferry Brightwater sinks\n\nThe ferry left. The ferry turned. The ferry stopped. Then "
        "came the “one two three four” for the ferry. Then came the “two two three four” on "
        "Brightwater."
    )
    write = author(text)
    quotes = (write.quote("one two three four", 1), write.quote("two two three four", 2))
    assert _order(_ranked(text, quotes=quotes)[0]) == ["two two three four", "one two three four"]


def test_tolls_and_money_outrank_ages_and_durations(author: Any) -> None:
    text = "In 90 minutes 70 boats sank, a 60 year old said, at 50 euros."
    write = author(text)
    figures = _ranked(
        text,
        figures=(
            write.figure("90", 90, kind="duration"),
            write.figure("70", 70, kind="count"),
            write.figure("60", 60, kind="age"),
            write.figure("50", 50, kind="money"),
        ),
    )[2]
    assert set(_order(figures)[:2]) == {"70", "50"}
    assert _order(figures)[-1] == "60"


def test_a_small_number_that_counts_nothing_named_ranks_below_what_it_would_count(
    author: Any,
) -> None:
    text = "They won six. They were seen by 11,842."
    write = author(text)

    def score(words: str, value: float, counted: str | None) -> float:
        (figure,) = _ranked(text, figures=(write.figure(words, value, counted=counted),))[2]
        return float(figure.score)

    assert score("six", 6, None) < score("six", 6, "match")
    assert score("11,842", 11842, None) == score("11,842", 11842, "fan"), "large ones tell enough"


def test_a_number_that_tells_only_the_sort_gives_way(author: Any) -> None:
    text = "The two-term mayor met 12 rowers."
    write = author(text)
    _, _, figures = _ranked(text, figures=(write.figure("two", 2), write.figure("12", 12)))
    assert figures[1].score > figures[0].score + 0.3


def test_a_repeated_fact_gives_way_to_its_first_mention(author: Any) -> None:
    text = "900 people fled. Some say 800 did. Others: 900 again."
    write = author(text)
    last = write.text.rindex("900")
    again = write.figure("900", 900)
    again = type(again)(Span(last, last + 3), "900", 900.0)
    figures = _ranked(text, figures=(write.figure("900", 900), write.figure("800", 800), again))[2]
    assert figures[0].score > figures[1].score > figures[2].score


def test_a_number_that_is_denied_gives_way_to_the_one_that_holds(author: Any) -> None:
    text = "Power failed, not in 8400 homes as was said before, but in 4800."
    write = author(text)
    found = (write.figure("8400", 8400), write.figure("4800", 4800))
    assert _order(_ranked(text, figures=found)[2]) == ["4800", "8400"]


def test_whose_mother_somebody_is_gives_way_to_what_is_counted(author: Any) -> None:
    text = "A mother of five found 4 boats."
    write = author(text)
    found = (write.figure("five", 5), write.figure("4", 4))
    assert _order(_ranked(text, figures=found)[2]) == ["4", "five"]


def test_no_more_figures_are_key_than_a_digest_of_six_lines_holds(author: Any) -> None:
    text = "Counts: 11, 22, 33, 44, 55, 66, 77."
    write = author(text)
    found = tuple(write.figure(str(n), n) for n in range(11, 78, 11))
    assert sum(f.key for f in _ranked(text, figures=found)[2]) == KEY_FIGURES


def test_a_figure_of_no_size_at_all_still_gets_a_score(author: Any) -> None:
    write = author("Countless 12 and inf.")
    found = (write.figure("12", None), write.figure("inf", float("inf")))
    assert all(math.isfinite(f.score) for f in _ranked(write.text, figures=found)[2])


def test_statements_rank_by_place_and_speaker(author: Any) -> None:
    text = "He said it rains. Ada said it snows. It may hail."
    write = author(text)
    ada = Speaker("Ada Brook", None, "named")
    found = (
        write.statement("it rains"),
        write.statement("it snows", speaker=ada),
        write.statement("may hail"),
    )
    assert _order(_ranked(text, statements=found)[1])[-1] == "may hail"


def test_an_answer_of_few_words_gives_way_to_one_that_tells_something(author: Any) -> None:
    said = ["The dam holds for now.", "All of them.", "It snowed on the whole town."]
    write = author(" ".join(said))
    ranked = _ranked(write.text, statements=tuple(map(write.statement, said)))[1]
    assert _order(ranked) == [said[0], said[2], said[1]]


def test_a_speaker_who_was_heard_makes_room_for_one_who_was_not(author: Any) -> None:
    text = "Ada said it rains. Ada said it pours. Bo said it may hail."
    write = author(text)
    ada, bo = Speaker("Ada Brook", None, "named"), Speaker("Bo Reed", None, "named")
    found = (
        write.statement("it rains", speaker=ada),
        write.statement("it pours", speaker=ada),
        write.statement("it may hail", speaker=bo),
    )
    assert _order(_ranked(text, statements=found)[1]) == ["it rains", "it may hail", "it pours"]


_QUOTES = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 9), st.integers(1, 4), st.booleans()), max_size=8
)


@given(st.text(alphabet="aB. \n", min_size=50, max_size=90), _QUOTES)
def test_ranking_keeps_every_line_and_ranking_again_changes_nothing(
    text: str, places: list[tuple[int, int, int, bool]]
) -> None:
    found = tuple(
        Quote(Span(a, a + n), text[a : a + n], "direct" if d else "partial", g)
        for a, n, g, d in places
    )
    once = _ranked(text, quotes=found)
    assert [(q.span, q.group) for q in once[0]] == [(q.span, q.group) for q in found]
    assert _ranked(text, quotes=once[0]) == once
    assert len({q.group for q in once[0] if q.key}) <= KEY_QUOTES


def test_a_figure_inside_the_phrase_of_another_ranks_below_it(author: Any) -> None:
    text = "It met with 27 of its 31 members present."
    write = author(text)
    figures = _ranked(
        text,
        figures=(
            write.figure("27", 27, kind="count", counted_words="members"),
            write.figure("31", 31, kind="count", counted_words="members"),
        ),
    )[2]
    assert figures[0].score > figures[1].score + 0.4


def test_a_paraphrase_whose_speaker_is_unsure_is_not_key(author: Any) -> None:
    text = "Ada Brook said it rained. She said it snowed."
    write = author(text)
    sure = write.statement("it rained", speaker=Speaker("Ada Brook", None, "named", None, 0.9))
    unsure = write.statement("it snowed", speaker=Speaker("Ada Brook", None, "pronoun", None, 0.5))
    statements = _ranked(text, statements=(sure, unsure))[1]
    assert [s.key for s in statements] == [True, False]


def test_a_figure_of_the_headline_leaves_its_place_to_the_sentence_that_tells_it(
    author: Any,
) -> None:
    text = "Toll rises to 19\n\nIt rained. At least 19 people died."
    write = author(text)
    title = write.figure("19", 19)
    told = Figure(Span(text.rindex("19"), text.rindex("19") + 2), "19", 19)
    figures = _ranked(text, figures=(title, told))[2]
    assert figures[1].score > figures[0].score
    assert [f.key for f in figures] == [False, True]


def test_a_ranked_figure_differs_in_its_rank_alone() -> None:
    anything: list[Any] = [object() for _ in fields(Figure)]  # so that no new field gets lost
    figure = Figure(*anything)
    assert figure.ranked(2.5, key=True) == replace(figure, score=2.5, key=True)


def test_own_words_without_marks_are_ranked_as_quotes_and_leave_quotes_their_keys() -> None:
    answers = (
        "I kept the old lock open all night.",
        "My uncle broke his leg in the great ice.",
        "The board wants machines at every gate.",
        "We never closed for a storm, not once.",
    )
    asked = "".join(f"\n\nQ: And then?\n\nA: {answer}" for answer in answers)
    text = f"Mara Ellingsen spoke to the Echo.\n\n“We wait for the ice,” she said.{asked}"
    found = extract(text)
    assert [q.key for q in found.quotes] == [True]
    assert [s.key for s in found.statements] == [True, True, True, False]
    assert [s.spoken for s in found.statements] == [True] * 4


def test_a_headline_pulled_out_of_an_answer_is_no_key_quote() -> None:
    text = (
        "“I never liked the lamps”: Osei Brandt\n\nOsei Brandt spoke to the Echo.\n\nQ: And the"
        " work?\n\nA: I never liked the lamps, but the streets I liked.\n\nQ: So?\n\nA: I will"
        " sleep until noon."
    )
    found = extract(text)
    assert [q.key for q in found.quotes] == [False]
    assert [s.key for s in found.statements] == [True, True]


def test_the_toll_is_key_before_other_counts_and_an_old_level_gives_way() -> None:
    text = (
        "Floods in the Orvik valley\n\nRain hit 412,000 people in 14 towns, up from 365,000 on"
        " Monday.\n\nAt least 87 people have died and 23 are missing, the cell said.\n\nSome 61,300"
        " people sleep in 118 halls. The relief crews gave out 4,500 kits at 52 points."
    )
    scores = {figure.text: figure.score for figure in extract(text).figures}
    assert min(scores["87"], scores["23"]) > scores["61,300"]
    assert scores["365,000"] < scores["61,300"]
