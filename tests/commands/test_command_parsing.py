import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.commands.model import Command
from bot.commands.parsing import LONGEST, parse, tokens, write
from bot.commands.registry import COMMANDS
from bot.errors import CommandError


def texts(line: str) -> dict[str, str]:
    return dict(parse(line, COMMANDS).texts)


@pytest.mark.parametrize(
    "line",
    [
        '/quotes speaker:Brackwater about:"food security"',
        "/quotes speaker:Brackwater about:“food security”",
        "/quotes speaker:Brackwater about:„food security“",
        "/quotes speaker:Brackwater about:«food security»",
        "/quotes speaker:Brackwater about:'food security'",
        "quotes speaker: Brackwater about: 'food security'",
        "/QUOTES Speaker:Brackwater ABOUT:“food security",
        "/quotes about:food speaker:Brackwater security",
        '  /quotes about:"food security" Brackwater',
    ],
)
def test_options_are_understood_in_any_usual_spelling(line: str) -> None:
    assert texts(line) == {"speaker": "Brackwater", "about": "food security"}


def test_bare_words_go_to_the_first_main_option_that_was_not_named() -> None:
    assert texts("/quotes Ilse Marrow") == {"speaker": "Ilse Marrow"}
    assert texts("/figures since:7d lost boats") == {"since": "7d", "of": "lost boats"}
    assert texts("/verbatim help quotes") == {"topic": "help", "command": "quotes"}
    assert texts("/quotes speaker:A about:B C D") == {"speaker": "A", "about": "B C D"}
    assert parse("/quotes Ilse since:7d", COMMANDS).bare == {"speaker"}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", ["/verbatim help"]),
        ("/quote Brackwater", ["/quote:", "did you mean /quotes?"]),
        ("/dance", ["no command /dance", "/verbatim help"]),
        ("/quotes speeker:Brackwater", ["speeker:", "did you mean “speaker:”?"]),
        ("/quotes colour:red", ["colour:", "quote marks"]),
        ("/quotes speaker:a speaker:b", ["twice"]),
        ("/find", ["/find needs the words"]),
        ("/find words:''", ["“words:” has no value"]),
        ("/silence what: for:8h", ["“what:” has no value", "leave “what:” out"]),
        ('/silence what:"" for:8h', ["“what:” has no value"]),
        ('/silence what:" " for:8h', ["“what:” has no value"]),
        ("/subscribe speaker: mode:hourly", ["“speaker:” has no value"]),
        ('/subscribe about:""', ["“about:” has no value"]),
        ("/quotes speaker:", ["“speaker:” has no value"]),
        ("/quotes about:food speaker:", ["“speaker:” has no value"]),
        ("/silence what: for:8h ferry", ["“what:” has no value"]),
        ("/subscriptions of mine", ["takes no bare words"]),
        ("/find " + "x" * LONGEST, ["longer than 2,000"]),
    ],
)
def test_a_mistake_is_answered_with_what_to_type_instead(line: str, words: list[str]) -> None:
    with pytest.raises(CommandError) as caught:
        parse(line, COMMANDS)
    assert all(w in str(caught.value) for w in words), str(caught.value)


def test_a_mistake_in_an_option_brings_the_usage() -> None:
    with pytest.raises(CommandError) as caught:
        parse("/find whose:me x", COMMANDS)
    assert caught.value.usage == "/find WORDS [page:]"


def test_short_names_lead_to_the_long_ones() -> None:
    assert parse("/help quotes", COMMANDS).texts == {"topic": "help", "command": "quotes"}
    assert texts("/status") == {"topic": "status"}
    assert texts("/sources") == {"topic": "sources"}
    assert texts("/routes") == {"topic": "routes"}
    assert parse("/search storm surge", COMMANDS).command.name == "find"
    assert texts("/search storm surge") == {"words": "storm surge"}


def test_a_link_is_no_option() -> None:
    assert texts("/why https://example.org/a") == {"item": "https://example.org/a"}


def test_a_daily_schedule_needs_no_quote_marks() -> None:
    assert texts("/subscribe mode:18:00 daily grain") == {"mode": "18:00 daily", "about": "grain"}
    assert texts("/subscribe mode:instant daily") == {"mode": "instant daily"}


@given(st.text(max_size=120))
@example("\ud800\x00")
@example('“"«')
def test_cutting_a_line_loses_no_letter_but_marks_and_spaces(line: str) -> None:
    def solid(text: str) -> str:
        return "".join(c for c in text.lower() if not c.isspace() and c not in ":\"'“”„«»")

    rebuilt = "".join((token.key or "") + token.text for token in tokens(line))
    assert solid(rebuilt) == solid(line)


@given(st.text(max_size=200), st.sampled_from(COMMANDS))
def test_any_text_is_a_command_or_a_command_error(line: str, command: Command) -> None:
    for text in (line, f"/{command.name} {line}"):
        try:
            told = parse(text, COMMANDS).command.name
        except CommandError as error:
            told = str(error)
        assert told


PLAIN = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\"'“”„«»"), min_size=1
).map(lambda t: " ".join(t.split()))


@given(PLAIN, PLAIN)
def test_a_written_command_reads_as_itself(speaker: str, about: str) -> None:
    given_texts = {k: v for k, v in (("speaker", speaker), ("about", about)) if v}
    command = COMMANDS[0]
    assert texts(write(command, given_texts)) == given_texts


@pytest.mark.parametrize("text", ['the "grain" deal', "the “grain” deal «now» for 't'", "it's"])
def test_quote_marks_in_a_value_survive_a_page_turn_or_are_dropped(text: str) -> None:
    again = texts(write(COMMANDS[0], {"about": text}))["about"]
    assert [w.strip('“”"«»') for w in again.split()] == [w.strip('“”"«»') for w in text.split()]
