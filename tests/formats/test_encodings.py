"""Bytes become characters, or a reason."""

import pytest

from bot.errors import ParseError
from bot.formats.encoding import decode

SAID = "Le maire a déclaré : « Nous avons compté 35 blessés »."
QUOTED = "She said “we’ll be there” – and 500 people came, as café owners hoped."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"]
)
def test_unicode_encodings_are_told_apart_by_mark_and_zeros(encoding: str) -> None:
    assert decode(QUOTED.encode(encoding), "a.txt") == (QUOTED, ())


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_western_text_without_a_declaration_is_recognised(encoding: str) -> None:
    text, notices = decode(SAID.encode(encoding), "a.txt")
    assert text == SAID
    assert [n.code for n in notices] == ["guessed-encoding"]


def test_cyrillic_text_without_a_declaration_is_recognised() -> None:
    said = "Президент сказал, что раненых было около тысячи человек, и город держится."
    text, notices = decode(said.encode("cp1251"), "a.txt")
    assert text == said
    assert "read as cp1251" in notices[0].message


def test_too_few_foreign_bytes_for_statistics_are_read_as_windows_1252() -> None:
    assert decode("Zoë left".encode("latin-1"), "a.txt")[0] == "Zoë left"


def test_a_few_curly_quotes_among_plain_letters_stay_quotes() -> None:
    said = "“It’s the woman’s call,” he said to the town’s council in the long, cold night. " * 3
    assert decode(said.encode("cp1252"), "a.txt")[0] == said


def test_letters_of_another_encoding_are_not_taken_for_western_ones() -> None:
    said = "Burmistrz powiedział: „Naliczyliśmy 35 domów”. Źródła mówią o około tysiącu osób. "
    assert decode(said.encode("cp1250"), "a.txt")[0] == said
    thin = "Numbers follow here, and most of them are plain enough to read at once. " * 4 + said
    assert decode(thin.encode("cp1250"), "a.txt")[0] == thin


def test_the_declared_encoding_counts_where_it_is_not_utf8() -> None:
    said = "Він сказав: так, це було."
    assert decode(said.encode("koi8-u"), "a.txt", '"KOI8-U"')[0] == said


def test_utf8_counts_more_than_a_wrong_declaration() -> None:
    assert decode(QUOTED.encode(), "a.txt", "koi8-u")[0] == QUOTED


def test_text_declared_latin1_keeps_its_curly_quotes() -> None:
    assert decode(QUOTED.encode("cp1252"), "a.txt", "iso-8859-1")[0] == QUOTED


@pytest.mark.parametrize("declared", [None, "latin-1", "windows-1252"])
def test_bytes_that_windows_1252_lacks_are_damage_and_the_rest_is_read(
    declared: str | None,
) -> None:
    data = QUOTED.encode("cp1252").replace(b"500", b"5\x8100 \x9d")
    text, notices = decode(data * 2, "a.txt", declared)
    assert text == QUOTED.replace("500", "5\ufffd00 \ufffd") * 2
    assert notices[-1].code == "damaged-encoding"
    assert "(4, not Windows-1252)" in notices[-1].message


def test_bytes_within_words_of_few_foreign_ones_may_be_another_encodings_letters() -> None:
    said = "„Baťa říká, že ťuká,“ řekl."
    assert "\ufffd" not in decode(said.encode("cp1250"), "a.txt")[0]


def test_a_file_put_together_of_utf8_and_windows_1252_is_read_in_both() -> None:
    data = QUOTED.encode() + b" " + QUOTED.encode("cp1252")
    text, notices = decode(data, "a.txt")
    assert text == f"{QUOTED} {QUOTED}"
    assert [n.code for n in notices] == ["mixed-encoding"]


@pytest.mark.parametrize(
    "label", ["no-such-thing", "unicode_escape", "hex", "utf-16", "a\0b", "idna"]
)
def test_a_declaration_that_cannot_be_used_is_passed_over(label: str) -> None:
    assert decode(SAID.encode("latin-1"), "a.txt", label)[0] == SAID


def test_a_declared_wide_encoding_without_a_mark_is_used() -> None:
    assert decode("дуже добре".encode("utf-16-be"), "a.txt", "utf-16-be")[0] == "дуже добре"


def test_a_few_damaged_bytes_cost_those_characters_only() -> None:
    text, notices = decode("He said “yes” – café".encode()[:-1], "a.txt")
    assert text == "He said “yes” – caf�"
    assert [n.code for n in notices] == ["damaged-encoding"]


def test_a_replacement_character_in_the_source_is_no_damage() -> None:
    assert decode("\ufefflost �".encode(), "a.txt") == ("lost �", ())


def test_a_cut_utf16_text_is_read_up_to_the_cut() -> None:
    text, notices = decode("Hello “world”".encode("utf-16")[:-1], "a.txt")
    assert text.startswith("Hello “world")
    assert len(notices) == 1


def test_line_ends_and_escape_codes_stay_as_they_are() -> None:
    text = "One\r\ntwo\rthree\x1b[31m red\x07 @everyone\n"
    assert decode(text.encode(), "a.txt")[0] == text


@pytest.mark.parametrize("data", [b" \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_nothing_visible_is_called_empty(data: bytes) -> None:
    with pytest.raises(ParseError, match=r"^a.txt is empty"):
        decode(data, "a.txt")


@pytest.mark.parametrize(
    "data",
    [b"text with \0 inside", bytes(range(1, 32)) * 9, bytes(range(256)) * 9],
    ids=["zero", "control codes", "all bytes"],
)
def test_binary_is_refused_by_that_name(data: bytes) -> None:
    with pytest.raises(ParseError, match=r"^a.txt is not text but binary"):
        decode(data, "a.txt")


def test_a_declaration_of_utf16_does_not_let_zeros_through() -> None:
    with pytest.raises(ParseError, match="binary"):
        decode(b"a\0\0\0b\0", "a.txt", "utf-16-le")


def test_bytes_of_no_encoding_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    class Nothing:
        def best(self) -> None:
            return None

    monkeypatch.setattr("bot.formats.encoding.from_bytes", lambda *_, **__: Nothing())
    with pytest.raises(ParseError, match="no known encoding"):
        decode(b"\xff\xfd\xfc\xfb\xfa", "a.txt")


def test_a_short_text_full_of_western_names_is_read_as_western() -> None:
    said = "“Déjà vu,” said Zoë René. François Lefèvre left the café by its façade."
    assert decode(said.encode("cp1252"), "a.txt")[0] == said
