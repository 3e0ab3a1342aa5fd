"""The file itself: missing, unreadable, huge, in another encoding."""

from pathlib import Path

import pytest

from bot.config.load import LARGEST, faults, load
from bot.errors import ConfigError


def test_a_missing_file_says_how_to_name_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"there is no such file; name one with --config"):
        load(tmp_path / "none.yaml")


def test_a_folder_is_no_configuration(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read: Is a directory; check the path"):
        load(tmp_path)


def test_a_path_with_a_nul_is_a_message(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load(f"{tmp_path}/a\0b")


def test_a_huge_file_is_refused_before_it_is_parsed(tmp_path: Path) -> None:
    path = tmp_path / "big.yaml"
    path.write_bytes(b"a: " + b"x" * LARGEST)
    with pytest.raises(ConfigError, match="more than 1 MB, so hardly a configuration"):
        load(path)
    assert "more than 1 MB" in str(faults("x" * (LARGEST + 1), "f")[0])


def test_another_encoding_is_named_with_the_place_of_the_first_wrong_byte(tmp_path: Path) -> None:
    path = tmp_path / "latin.yaml"
    path.write_bytes("version: 1\nnäme: Köln".encode("latin-1"))
    with pytest.raises(ConfigError, match=r"latin.yaml:2:2: this is not UTF-8 text; save the file"):
        load(path)


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path, sound: str) -> None:
    path = tmp_path / "windows.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + sound.replace("\n", "\r\n").encode())
    assert load(path).timezone == "Europe/Kyiv"


def test_loading_raises_every_error_and_no_warning(tmp_path: Path, sound: str) -> None:
    path = tmp_path / "bad.yaml"
    text = sound.replace("version: 1", "version: 7").replace("name: rest", "name: a b")
    path.write_text(text.replace("  news: {", "  spare: { in: terminal }\n  news: {"))
    with pytest.raises(ConfigError) as raised:
        load(path)
    assert [line.split(": ")[0] for line in str(raised.value).splitlines()] == [
        f"{path}:1:10",
        f"{path}:16:11",
    ]
