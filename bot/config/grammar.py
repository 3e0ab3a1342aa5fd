"""What the YAML parser complains of, in words an administrator can act on."""

from typing import Any, Final

from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.reader import ReaderError

from bot.config.faults import Fault, shown

_KNOWN: Final = (
    # part of the parser's problem, what is wrong, what to do, whether the opening place is meant
    ("mapping values are not allowed", "a ':' where no key can stand",
     "put a space after each key's ':', quotes around a value with ': ', and indent alike", False),
    ("found unexpected end of stream", "a quote mark opens here and never closes",
     "close it", True),
    ("found unexpected document separator", "a quote mark opens here and never closes",
     "close it", True),
    ("could not find expected ':'", "a line without a ':'",
     "write key: value, or indent it under the line it belongs to", True),
    ("expected <block end>", "the indentation does not fit the lines above",
     "indent keys of one mapping, and items of one list, alike", False),
    ("did not find expected key", "the indentation does not fit the lines above",
     "indent keys of one mapping, and items of one list, alike", False),
    ("expected ',' or ']'", "a '[' opens here and is not closed properly",
     "separate items by ', ' and close with ]", True),
    ("expected ',' or '}'", "a '{' opens here and is not closed properly",
     "separate pairs by ', ', write key: value, and close with }", True),
    ("unknown escape character", "a backslash means something else in double quotes",
     "use single quotes, or write \\\\", False),
    ("sequence entries are not allowed", "a '- ' where no list can begin",
     "begin the list on the next line", False),
)  # fmt: skip


def explain(error: Exception, text: str, file: str) -> Fault:
    """Turn whatever the parser raised into a fault at its place."""
    if isinstance(error, ReaderError):
        line = text.count("\n", 0, error.position) + 1
        column = error.position - (text.rfind("\n", 0, error.position) + 1) + 1
        return Fault(
            file, line, column, f"the control character {_code(text, error.position)}", "remove it"
        )
    if not isinstance(error, MarkedYAMLError):
        return Fault(file, 0, 0, f"not YAML: {shown(error)}", "see docs/configuration.md")
    mark, problem = error.problem_mark, str(error.problem)
    if mark is not None and text[mark.index : mark.index + 1] == "\t":
        return _at(mark, file, "a tab where YAML wants spaces", "indent with spaces")
    for part, message, suggestion, opening in _KNOWN:
        if part in problem:
            where = error.context_mark if opening and error.context_mark else mark
            return _at(where, file, message, suggestion)
    if "cannot start any token" in problem and mark is not None:
        sign = shown(text[mark.index : mark.index + 1])
        return _at(mark, file, f"a value cannot begin with {sign}", "put the value in quotes")
    return _at(mark or error.context_mark, file, f"not YAML: {shown(problem, 90)}", "rewrite it")


def _at(mark: Any, file: str, message: str, suggestion: str) -> Fault:  # noqa: ANN401 - ruamel.yaml exports no common mark type
    if mark is None:
        return Fault(file, 0, 0, message, suggestion)
    return Fault(file, mark.line + 1, mark.column + 1, message, suggestion)


def _code(text: str, position: int) -> str:
    return f"U+{ord(text[position]):04X}" if position < len(text) else "at the end"
