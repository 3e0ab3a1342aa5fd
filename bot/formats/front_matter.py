"""The block of YAML that a Markdown file may begin with."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, ScalarNode

_BLOCK = re.compile(
    r"---[ \t]*\r?\n(.{0,65536}?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_KEY = re.compile(r"[\w.-]+")


class FrontMatter(NamedTuple):
    """What stands before the text.

    Attributes:
        fields: top-level keys in lower case with their scalar values as written.
        end: where the text begins; 0 if there is no front matter.
        broken: whether there is a block that is not YAML.
    """

    fields: Mapping[str, str]
    end: int
    broken: bool


NONE = FrontMatter({}, 0, broken=False)


def read_front_matter(text: str) -> FrontMatter:
    """Find the front matter; a rule above a first paragraph is not taken for one.

    The YAML is composed, never constructed: no tags, no aliases followed, no types guessed.
    """
    match = _BLOCK.match(text)
    if match is None:
        return NONE
    try:
        node = YAML(typ="safe", pure=True).compose(match[1])
    except (YAMLError, ValueError, RecursionError):
        return FrontMatter({}, match.end(), broken=True)
    if not isinstance(node, MappingNode):
        return NONE
    fields: dict[str, str] = {}
    for key, value in node.value:
        if not isinstance(key, ScalarNode) or not _KEY.fullmatch(key.value):
            return NONE
        if isinstance(value, ScalarNode):
            fields.setdefault(key.value.lower(), value.value)
    return FrontMatter(fields, match.end(), broken=False)
