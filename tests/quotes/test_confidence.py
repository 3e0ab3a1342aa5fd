"""How sure an attribution is follows from what the tables deem probable."""

from hypothesis import given
from hypothesis import strategies as st

from bot.core.layout import read_layout
from bot.core.lines import SURE
from bot.core.quotes.confidence import believe, signals
from bot.core.quotes.grouping import Piece
from bot.core.quotes.reading import TABLES
from bot.core.quotes.scan import scan
from bot.core.quotes.scene import Place, Scene
from bot.core.quotes.tokens import read_lines
from bot.core.sentences import split
from tests.quotes.conftest import Read

TEXT = "“We will rebuild the bridge,” Ana Lund said."
CHANCES = st.floats(min_value=0.0, max_value=1.0)


def a_piece(sure: float, speech: float) -> tuple[Scene, Piece]:
    layout = read_layout(TEXT)
    stretches = scan(TEXT, layout.paragraphs)
    sentences = split(TEXT, layout.paragraphs, stretches)
    scene = Scene(TEXT, read_lines(TEXT, layout.paragraphs, sentences, stretches))
    return scene, Piece(Place(0, 0, 0), stretches[0], scene.mentions(0)[0], sure, speech)


@given(CHANCES, CHANCES)
def test_a_belief_is_a_chance(sure: float, speech: float) -> None:
    assert 0 < believe(*a_piece(sure, speech), TABLES.confidence) < 1


@given(CHANCES, CHANCES, CHANCES)
def test_a_more_probable_mention_is_believed_no_less(
    low: float, high: float, speech: float
) -> None:
    low, high = sorted((low, high))
    less = believe(*a_piece(low, speech), TABLES.confidence)
    more = believe(*a_piece(high, speech), TABLES.confidence)
    assert less <= more


@given(CHANCES, CHANCES, CHANCES)
def test_more_probable_speech_is_believed_no_less(low: float, high: float, sure: float) -> None:
    low, high = sorted((low, high))
    less = believe(*a_piece(sure, low), TABLES.confidence)
    more = believe(*a_piece(sure, high), TABLES.confidence)
    assert less <= more


def test_a_mention_off_the_line_says_how_far() -> None:
    scene, piece = a_piece(0.9, 0.9)
    far = piece._replace(place=Place(0, 0, 0), mention=scene.mentions(0)[0])
    assert "afar" not in signals(scene, far)


def test_plain_attribution_is_sure_enough_to_be_shown(read: Read) -> None:
    quotes, _ = read("It rained in Vik.\n\n" + TEXT)
    assert quotes[0].speaker.confidence >= SURE


def test_a_guess_at_a_pronoun_is_not_sure_enough_to_be_shown(read: Read) -> None:
    text = "Bo Lind met Jan Kell, Tom Ross and Max Vang. The tide rose.\n\n“We will go,” he said."
    quotes, _ = read(text)
    assert quotes[0].speaker.confidence < SURE
