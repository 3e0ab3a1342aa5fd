"""A name as it stands in the text."""

from bot.core.quotes.mentions import Mention
from bot.core.quotes.names import unowned
from bot.core.quotes.scene import Scene


def face_at(scene: Scene, mention: Mention) -> str:
    """The name of a mention as it stands, without a possessive ending: "Otto Brandt Jr."."""
    tokens = scene.lines[mention.line].tokens
    end = tokens[mention.last - 1].end
    if scene.text.startswith(("Jr.", "Sr."), end - 2):
        end += 1
    face = scene.text[tokens[mention.name].start : end]
    owned = tokens[mention.last - 1].own or face.endswith(("’s", "'s"))  # "Quill's not alone"
    return unowned(face) if owned else face
