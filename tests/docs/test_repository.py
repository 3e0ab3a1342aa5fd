"""Nothing in the repository points at one machine or at one package index, or is left over."""

import ast
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# Put together from pieces, so that this file does not hold what it looks for.
INDEX = re.compile(
    "|".join(
        [r"py" + r"pi\.(?:org|python)", r"python" + r"hosted", r"--(?:extra-)?index-" + r"url[ =]"]
    )
)
MACHINE = re.compile(
    r"(?<![\w.~/-])/(?:" + "home|Users|root|mnt|work" + r")/\w"
    r"|\b[A-Z]:\\" + r"Users\\"
)
IGNORED = {".git", ".venv", "var", "dist", "htmlcov", "__pycache__"}


def tracked() -> list[Path]:
    """Files under version control; without git, every file that is not made by a tool."""
    if shutil.which("git") and (ROOT / ".git").exists():
        listing = subprocess.run(
            ["git", "-c", "safe.directory=*", "ls-files", "-z"],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        )
        files = [ROOT / name for name in listing.stdout.split("\0") if name]
        return [file for file in files if file.is_file()]
    return walked(ROOT)


def walked(folder: Path) -> list[Path]:
    made = re.compile(r"\.(?:\w+_cache|hypothesis|coverage.*)|.*\.egg-info")
    found: list[Path] = []
    for path in sorted(folder.iterdir()):
        if path.name in IGNORED or made.fullmatch(path.name):
            continue
        found += walked(path) if path.is_dir() else [path]
    return found


def places(pattern: re.Pattern[str], files: list[Path]) -> list[str]:
    return [
        f"{file.name}:{number}: {line.strip()[:100]}"
        for file in files
        for number, line in enumerate(file.read_text("utf-8", "replace").splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_file_names_the_host_of_a_package_index() -> None:
    assert places(INDEX, tracked()) == []


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    assert places(MACHINE, tracked()) == []


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (INDEX, "see https://py" + "pi.org/simple"),
        (INDEX, "--index-" + "url https://mirror.example/"),
        (MACHINE, "open('/ho" + "me/ida/notes.txt')"),
        (MACHINE, "cd /wo" + "rk/main"),
        (MACHINE, "C:\\" + "Users\\ida"),
    ],
)
def test_what_must_not_be_there_would_be_found(
    pattern: re.Pattern[str], line: str, tmp_path: Path
) -> None:
    file = tmp_path / "page.md"
    file.write_text(f"first\n{line}\n", encoding="utf-8")
    assert [place.split(":")[1] for place in places(pattern, [file])] == ["2"]


@pytest.mark.parametrize(
    "line", ["a/home/b", "https://example.org/wor" + "k/1", "--no-emit-index-" + "url"]
)
def test_ordinary_words_are_left_alone(line: str, tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text(line, encoding="utf-8")
    assert places(INDEX, [file]) == places(MACHINE, [file]) == []


def test_without_git_the_files_of_tools_are_passed_over(tmp_path: Path) -> None:
    for name in (".venv/a.py", "bot/a.py", ".ruff_cache/a", "README.md", "x.egg-info/PKG"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    assert [str(p.relative_to(tmp_path)) for p in walked(tmp_path)] == ["README.md", "bot/a.py"]


def leftovers(source: str) -> list[str]:
    """Private names of a module that it gives a value and never asks for."""
    targets: list[ast.expr] = []
    for line in ast.parse(source).body:
        if isinstance(line, ast.Assign):
            targets += line.targets
        elif isinstance(line, ast.AnnAssign):
            targets.append(line.target)
    names = [target.id for target in targets if isinstance(target, ast.Name)]
    given = [name for name in names if re.match(r"_(?!_)", name)]
    words = re.findall(r"\w+", source)
    return [name for name in given if words.count(name) == 1]


def test_no_module_keeps_a_private_name_it_never_uses() -> None:
    modules = [file for file in tracked() if file.suffix == ".py"]
    found = {str(file): leftovers(file.read_text("utf-8")) for file in modules}
    assert {name: names for name, names in found.items() if names} == {}


def test_a_private_name_that_is_never_used_would_be_found() -> None:
    source = "_LEFT = 3\n_USED = 4\n_LEFT_TOO: Final = 5\n__all__ = ['x']\nx = _USED\n"
    assert leftovers(source) == ["_LEFT", "_LEFT_TOO"]
