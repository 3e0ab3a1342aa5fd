"""Bytes become characters: mark, strict UTF-8, what is declared, then statistics.

The rule that a declared Latin-1 or ASCII means Windows-1252 is the web's own
(https://encoding.spec.whatwg.org/#names-and-labels): texts so labelled carry curly quotes.
"""

import codecs
import re
from typing import Final

from charset_normalizer import from_bytes

from bot.core.layout import Notice
from bot.errors import ParseError
from bot.formats.model import shown

_MARKS: Final = (  # the longer first: UTF-32's little-endian mark begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE: Final = ("utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be", "utf_7")
_WESTERN_NAME: Final = "Windows-1252"
_WEB_LATIN: Final = frozenset({"ascii", "iso8859-1", "cp1252"})
_NOT_CHARSETS: Final = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape"})
_CONTROL: Final = re.compile(r"[\x00-\x06\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROL: Final = 0.02
_MOST_DAMAGE: Final = 0.02
_FEW_LOST: Final = 4
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_SAMPLE: Final = 1 << 16
_FOREIGN: Final = bytes(range(0x80, 0x100))
_TOO_FEW: Final = 3  # foreign bytes for statistics
_WESTERN: Final = 0.04  # share of foreign bytes; Czech, Polish, Hungarian, Turkish have more
_UNLIKELY: Final = re.compile(  # in Windows-1252: what other encodings' letters and quotes become
    "[a-z,.;!?][À-ÖØ-ÞŠŒŽŸ]|[a-z][¹¿¡¤¦¬¶¯´¨¸]|[¹²³ª¼½¾][a-z]"
)
_COMMON: Final = frozenset(  # what Western European names and English typography need
    "‘’“”–—…•«»€£§°éèêëàâäáãåæçìíîïñòóôõöøœùúûüßÉÈÊËÀÂÄÁÅÆÇÎÏÑÓÔÖØÙÚÛÜ\xa0"
)
_MOST_UNLIKELY: Final = 0.05
_LOST_OF: Final = 5  # of so many foreign bytes, one may mean nothing in Windows-1252
_ENOUGH: Final = 8  # foreign bytes to tell Western text by
_INSIDE: Final = re.compile("[^\\W\\d_]\ufffd[^\\W\\d_]")
_EITHER: Final = "utf-8-else-windows-1252"
_MIXED: Final = Notice(
    "mixed-encoding",
    "The document is UTF-8 in one part and Windows-1252 in another; each was read as it is.",
)


def decode(data: bytes, name: str, declared: str | None = None) -> tuple[str, tuple[Notice, ...]]:
    """Decode a whole document; line ends and everything else stay as they are.

    Returns:
        The text without its byte order mark and without lone surrogates, and a notice if some
        bytes had to be replaced or the encoding had to be guessed.

    Raises:
        ParseError: it is empty, binary, or in no encoding that is known.
    """
    text, notices = _decode(data, name, declared)
    text = _SURROGATE.sub("\ufffd", text)
    if not text.strip():
        raise ParseError(f"{shown(name)} is empty: {len(data)} bytes and no visible character")
    controls = sum(1 for _ in _CONTROL.finditer(text))
    if controls > _MOST_CONTROL * len(text) + 2:
        raise ParseError(
            f"{shown(name)} is not text but binary: {controls} of its {len(text)} characters"
            " are control codes; save it as text"
        )
    return text, notices


def _decode(data: bytes, name: str, declared: str | None) -> tuple[str, tuple[Notice, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _damaged(data[len(mark) :], encoding)
    if b"\0" in data:
        return _wide(data, name, declared)
    try:
        return data.decode(), ()
    except UnicodeDecodeError as error:
        if _mostly_utf8(data, error.start):
            return _damaged(data, "utf-8")
    named = _as_declared(data, declared) if declared and not _is_wide(declared) else None
    return named or _by_letters(data, name)


def _as_declared(data: bytes, label: str) -> tuple[str, tuple[Notice, ...]] | None:
    if not _is_western(label):
        text = _declared(data, label)
        return None if text is None else (text, ())
    text, lost = _western(data)
    return (text, _lost(lost, _WESTERN_NAME)) if lost * _LOST_OF <= _foreign(data) else None


def _by_letters(data: bytes, name: str) -> tuple[str, tuple[Notice, ...]]:
    """Decode by what the letters look like."""
    if _looks_western(data):
        text, lost = _western(data)
        return text, (*_guessed(_WESTERN_NAME), *_lost(lost, _WESTERN_NAME))
    text = data.decode("utf-8", _EITHER)
    if _is_mixed(text):
        return text, (_MIXED,)
    match = from_bytes(data, cp_exclusion=list(_WIDE)).best()
    if match is None:
        raise ParseError(f"{shown(name)} is in no known encoding, or is not text; save it as UTF-8")
    return str(match), _guessed(match.encoding)


def _guessed(encoding: str) -> tuple[Notice, ...]:
    message = (
        f"The document names no encoding that is known; it was read as {encoding}, so letters with"
        " accents may be wrong."
    )
    return (Notice("guessed-encoding", message),)


def _damaged(data: bytes, encoding: str) -> tuple[str, tuple[Notice, ...]]:
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd") - data.count("\ufffd".encode(encoding))
    return text, _lost(lost, encoding.upper())


def _lost(lost: int, encoding: str) -> tuple[Notice, ...]:
    if lost <= 0:
        return ()
    message = f"Damaged bytes ({lost}, not {encoding}) stand as “\ufffd”."
    return (Notice("damaged-encoding", message),)


def _mostly_utf8(data: bytes, first_fault: int) -> bool:
    """Whether it is UTF-8 with a few broken bytes rather than another encoding."""
    start = max(0, first_fault - _SAMPLE)
    text = data[start : first_fault + _SAMPLE].decode("utf-8", "ignore")
    sound = sum(1 for c in text if c > "\x7f")
    lost = min(len(data), first_fault + _SAMPLE) - start - len(text.encode())
    return lost <= max(_FEW_LOST, _MOST_DAMAGE * sound) and lost <= sound


def _wide(data: bytes, name: str, declared: str | None) -> tuple[str, tuple[Notice, ...]]:
    """Decode UTF-16 without a mark, if the zeros stand as they would there; else refuse."""
    even, odd = data[0:_SAMPLE:2].count(0), data[1:_SAMPLE:2].count(0)
    half = min(len(data), _SAMPLE) // 2
    guess = None
    if declared and _is_wide(declared):
        guess = declared
    elif odd > half // 2 and even <= half // 20:
        guess = "utf-16-le"
    elif even > half // 2 and odd <= half // 20:
        guess = "utf-16-be"
    text = _declared(data, guess) if guess else None
    if text is None or "\0" in text:
        raise ParseError(
            f"{shown(name)} is not text but binary: it holds {data.count(0)} NUL bytes;"
            " save it as text"
        )
    return text, ()


def _looks_western(data: bytes) -> bool:
    """Whether it is Windows-1252 in all likelihood, or too little to tell.

    General statistics take a few curly quotes among plain letters for other encodings' letters.
    """
    foreign = _foreign(data)
    if foreign <= _TOO_FEW:
        return True
    text, lost = _western(data)
    few = lost <= max(_FEW_LOST, foreign // _LOST_OF)
    # Where other letters are few, a byte within a word may be a letter of another encoding.
    inside = foreign < _ENOUGH and _INSIDE.search(text)
    if few and not inside and _is_common(text) and not _UNLIKELY.search(text):
        return True
    unlikely = len(_UNLIKELY.findall(text)) + text.count("\ufffd")
    return foreign <= _WESTERN * len(data) and unlikely <= _MOST_UNLIKELY * foreign


def _foreign(data: bytes) -> int:
    """How many bytes are not ASCII."""
    return len(data) - len(data.translate(None, _FOREIGN))


def _western(data: bytes) -> tuple[str, int]:
    """The bytes as Windows-1252, and how many of them mean nothing in it."""
    text = data.decode("cp1252", "replace")
    return text, text.count("\ufffd")


def _is_common(text: str) -> bool:
    return all(c in _COMMON for c in text if c > "\x7f" and c != "\ufffd")


def _is_mixed(text: str) -> bool:
    """Whether bytes read as UTF-8 where they can be, else as Windows-1252, make Western text.

    Files put together from several have both; no letters of one encoding alone look so.
    """
    return text.count("\ufffd") <= _FEW_LOST and _is_common(text)


def _either(error: UnicodeError) -> tuple[str, int]:
    """Read one byte that is not UTF-8 as Windows-1252."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    byte = error.object[error.start : error.start + 1]
    return byte.decode("cp1252", "replace"), error.start + 1


codecs.register_error(_EITHER, _either)


def _is_western(label: str) -> bool:
    try:
        return codecs.lookup(label.strip().strip("\"'")).name in _WEB_LATIN
    except (LookupError, ValueError):
        return False


def _is_wide(label: str) -> bool:
    """Whether a text in this encoding would hold zeros: it has spaces or line ends at least."""
    return label.lower().replace("_", "-").startswith(("utf-16", "utf-32"))


def _declared(data: bytes, label: str) -> str | None:
    try:
        encoding = codecs.lookup(label.strip().strip("\"'")).name
        if encoding in _NOT_CHARSETS:
            return None
        return data.decode(encoding)
    except (LookupError, ValueError):
        return None
