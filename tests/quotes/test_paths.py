"""The way between a mention and a quote, told in signs."""

import pytest

from bot.core.layout import read_layout
from bot.core.quotes.paths import path_of
from bot.core.quotes.scan import scan
from bot.core.quotes.scene import Scene
from bot.core.quotes.tokens import read_lines
from bot.core.sentences import split


def a_scene(text: str) -> Scene:
    layout = read_layout(text)
    stretches = scan(text, layout.paragraphs)
    sentences = split(text, layout.paragraphs, stretches)
    return Scene(text, read_lines(text, layout.paragraphs, sentences, stretches))


@pytest.mark.parametrize(
    ("text", "path"),
    [
        pytest.param("Ana Lund said: “We go.”", "NS:Q", id="name, verb, colon"),
        pytest.param("Ana Lund said that “we go home”.", "NShQ.", id="that"),
        pytest.param("Ana Lund quickly said “we go home”.", "NSQ.", id="an adverb is left out"),
        pytest.param("Saying “we go home”, Ana Lund left.", "sQ,Nv.", id="a participle is small"),
    ],
)
def test_a_line_is_told_in_signs(text: str, path: str) -> None:
    signs = a_scene(text).signs(0)
    assert path_of(signs, 0, len(signs)) == path


def test_there_is_one_sign_for_every_token() -> None:
    scene = a_scene("Ana Lund, the mayor, told the board in Vik that “we go home”.")
    assert len(scene.signs(0)) == len(scene.lines[0].tokens)


def test_a_line_alone_is_a_whole_paragraph() -> None:
    scene = a_scene("It rained.\n\n“We go.”\n\nAna Lund came. She left.")
    assert [scene.alone(n) for n in range(4)] == [True, True, False, False]
