"""From a `Config` back to the text of a file; reading it again gives the same value."""

from io import StringIO

from ruamel.yaml import YAML

from bot.config.model import Config


def dump(config: Config) -> str:
    """Write everything, defaults too: what `doctor` shows when somebody asks what is in force."""
    yaml = YAML(typ="rt", pure=True)
    yaml.representer.ignore_aliases = lambda *_: True
    yaml.width = 100
    out = StringIO()
    yaml.dump(config.model_dump(mode="json", by_alias=True, exclude_none=True), out)
    return out.getvalue()
