from pathlib import Path

import pytest

from bot.app.secrets import read_secret
from bot.errors import ConfigError


def test_a_secret_comes_from_a_variable_or_a_file_and_does_not_print(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(" shh\n")
    for secret in (
        read_secret("the token", "TOKEN", None, {"TOKEN": "shh "}),
        read_secret("the token", None, file),
    ):
        assert secret is not None
        assert secret.get_secret_value() == "shh"
        assert "shh" not in f"{secret} {secret!r}"


def test_a_secret_without_a_place_is_none() -> None:
    assert read_secret("the token", None, None) is None


@pytest.mark.parametrize("content", [None, b"", b" \n", b"\xff\xfe\xfd"])
def test_a_file_without_a_secret_is_named_with_what_it_was_for(
    tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "token"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ConfigError, match=r"the token of workspace hq: .*token (is|cannot)"):
        read_secret("the token of workspace hq", None, file)


def test_a_variable_that_is_not_set_is_named() -> None:
    with pytest.raises(ConfigError, match="the environment variable TOKEN is not set"):
        read_secret("the token", "TOKEN", None, {"TOKEN": ""})
