"""What the pages show is true: links lead somewhere, examples load and run."""

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result
from doc_pages import (
    FOREIGN,
    ROOT,
    Block,
    Stage,
    all_blocks,
    all_stages,
    pages,
    prose,
    read_blocks,
    read_stages,
)
from ruamel.yaml import YAML

from bot.app.checking import try_templates
from bot.cli import verbs
from bot.commands.model import Command
from bot.commands.registry import COMMANDS
from bot.config.load import faults, load, parse
from bot.config.templates.language import FILTERS, NAMES, PARTS
from bot.engine.trial import try_routes

LINK = re.compile(r"\]\(([^)\s]+)\)")
SAMPLES = [{"id": "a", "text": "“We stay,” said Mayor Ida Orrin."}, {"id": "b", "text": "Rain."}]
FAULTS = "docs/platforms.md"
DIGEST = re.compile(r"<!-- digest:begin -->\n```text\n(.*?)```\n<!-- digest:end -->", re.DOTALL)


def targets(page: Path) -> list[str]:
    return [t for t in LINK.findall(prose(page)) if "://" not in t]


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).lower().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_every_relative_link_leads_to_a_file_and_its_heading(page: Path) -> None:
    for target in targets(page):
        name, _, anchor = target.partition("#")
        file = (page.parent / name).resolve() if name else page
        assert file.is_file(), f"{page.name} links to {target}, which is not there"
        assert not anchor or anchor in anchors(file), f"{page.name}: no heading for {target}"


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached: set[Path] = set()
    waiting = [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page not in reached:
            reached.add(page)
            files = [(page.parent / t.partition("#")[0]).resolve() for t in targets(page)]
            waiting += [file for file in files if file.suffix == ".md" and file.is_file()]
    assert set(pages()) - reached == set()


def test_every_block_says_what_it_is() -> None:
    known = {"console", "ini", "python", "sh", "text", "yaml"}
    assert [str(block) for block in all_blocks() if block.language not in known] == []


# -- configuration


def merged(block: Block) -> str:
    """A whole configuration stands as it is; a fragment is laid over the shipped one."""
    yaml = YAML()
    fragment = yaml.load(block.content)
    if "version" in fragment:
        return block.content
    base = yaml.load((ROOT / "config/verbatim.yaml").read_text(encoding="utf-8"))
    for key, value in fragment.items():
        if isinstance(value, dict):
            base.setdefault(key, {}).update(value)
        elif isinstance(value, list):
            base[key] = [*value, *base.get(key, [])]
        else:
            base[key] = value
    text = StringIO()
    yaml.dump(base, text)
    return text.getvalue()


@pytest.mark.parametrize("block", all_blocks("yaml"), ids=str)
def test_every_piece_of_configuration_loads_without_a_fault(
    block: Block, monkeypatch: pytest.MonkeyPatch
) -> None:
    config, found = parse(merged(block), str(block))
    assert [str(fault) for fault in found] == []
    assert config
    monkeypatch.chdir(ROOT)
    assert list(try_routes(config)) == []
    assert asyncio.run(try_templates(config, merged(block), str(block))) == []


@pytest.mark.parametrize("name", ["desk.yaml", "newsroom.yaml"])
def test_the_examples_load_and_their_templates_pass_on_samples(name: str) -> None:
    text = (ROOT / "config" / "examples" / name).read_text("utf-8")
    config, found = parse(text, name)
    assert [str(fault) for fault in found] == []
    assert config
    assert asyncio.run(try_templates(config, text, name)) == []


def test_the_page_on_templates_names_all_that_they_know() -> None:
    page = (ROOT / "docs" / "how-to" / "write-a-template.md").read_text("utf-8")
    parts = set().union(*(PARTS[kind] for kind in PARTS if kind != "loop"))
    assert [name for name in {*NAMES, *FILTERS, *parts} if f"`{name}`" not in page] == []


def test_the_desks_configuration_is_explained_whole() -> None:
    page = ROOT / "docs" / "how-to" / "a-desks-configuration.md"
    pieces = [block.content for block in read_blocks(page) if block.language == "text"]
    file = (ROOT / "config" / "examples" / "desk.yaml").read_text("utf-8")
    assert [line for line in "".join(pieces).splitlines() if line] == [
        line for line in file.splitlines() if line
    ]


def test_a_wrong_piece_of_configuration_would_be_noticed() -> None:
    wrong = Block(ROOT / "README.md", 1, "yaml", "sources:\n  inbox: { kind: foulder }\n")
    assert faults(merged(wrong), "README.md") != []


@pytest.mark.parametrize("name", ["verbatim.yaml", "container.yaml"])
def test_the_configurations_we_ship_load(name: str) -> None:
    assert load(ROOT / "config" / name).routes[-1].when is None


def test_the_container_differs_from_the_default_only_in_where_the_desk_listens() -> None:
    usual = load(ROOT / "config/verbatim.yaml").model_dump(mode="json")
    inside = load(ROOT / "config/container.yaml").model_dump(mode="json")
    assert inside["workspaces"]["page"].pop("listen") == "0.0.0.0:8484"
    usual["workspaces"]["page"].pop("listen")
    assert inside == usual


# -- commands


def of(program: str) -> list[Stage]:
    return [stage for stage in all_stages() if stage.words[0] == program]


def test_examples_run_only_programs_we_know() -> None:
    known = {"make", "verbatim", *FOREIGN}
    assert [str(stage) for stage in all_stages() if stage.words[0] not in known] == []


@pytest.mark.parametrize("stage", of("make"), ids=str)
def test_every_make_command_is_a_target(stage: Stage) -> None:
    rules = (ROOT / "Makefile").read_text(encoding="utf-8")
    for word in stage.words[1:]:
        assert "=" in word or re.search(rf"^{re.escape(word)}:", rules, re.MULTILINE), word


def call(words: tuple[str, ...], given: str | None = None) -> Result:
    return CliRunner().invoke(verbs, list(words), input=given)


def start(place: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a verb that writes to a real standard output, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *words],
        cwd=place,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def copy_project(place: Path) -> Path:
    shutil.copytree(ROOT / "config", place / "config")
    shutil.copytree(ROOT / "seeds", place / "seeds")
    lines = "".join(json.dumps(sample) + "\n" for sample in SAMPLES)
    (place / "dev.ndjson").write_text(lines, encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose samples were read and posted once."""
    place = copy_project(tmp_path_factory.mktemp("filled") / "project")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("VERBATIM_CONFIG", raising=False)
        ended = start(place, "run", "--once")
    assert ended.returncode == 0, ended.stdout
    return place


@pytest.fixture
def project(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh copy of the filled project, as the working directory."""
    monkeypatch.delenv("VERBATIM_CONFIG", raising=False)
    place = tmp_path / "project"
    shutil.copytree(filled, place)
    monkeypatch.chdir(place)
    return place


def fed(stage: Stage) -> str | None:
    if stage.reads:
        return Path(stage.reads).read_text(encoding="utf-8")
    if stage.before[:1] == ("echo",):
        return " ".join(stage.before[1:]) + "\n"
    if stage.before[:1] == ("cat",):
        return "".join(Path(name).read_text(encoding="utf-8") for name in stage.before[1:])
    return None


def only_parsed(words: tuple[str, ...]) -> bool:
    """Whether a command would serve until it is stopped."""
    return words[0] == "run" and not {"--once", "--help"} & set(words)


@pytest.mark.parametrize("stage", of("verbatim"), ids=str)
def test_every_command_shown_ends_as_it_is_said_to(stage: Stage, project: Path) -> None:
    words = stage.words[1:]
    if only_parsed(words):
        verb: Any = verbs.get_command(click.Context(verbs), words[0])
        verb.make_context(words[0], list(words[1:]))
        return
    if words[0] == "run":
        ended = start(project, *words)
        assert ended.returncode == stage.exits, ended.stdout
        return
    result = call(words, fed(stage))
    assert result.exit_code == stage.exits, result.output


@pytest.mark.parametrize(
    "command",
    [c for c in COMMANDS if c.queries and c.name not in ("verbatim", "subscriptions")],
    ids=lambda c: c.name,
)
@pytest.mark.usefixtures("project")
def test_the_example_that_help_gives_of_a_question_is_answered_by_the_samples(
    command: Command,
) -> None:
    result = call(("ask", command.example), None)
    assert result.exit_code == 0
    assert "Searched" not in result.output
    assert "No document" not in result.output


@pytest.mark.parametrize("block", all_blocks("python"), ids=str)
def test_every_piece_of_python_runs(block: Block) -> None:
    exec(compile(block.content, str(block), "exec"), {})


# -- the README's digest


def test_the_readme_shows_a_digest_as_it_really_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VERBATIM_CONFIG", raising=False)
    monkeypatch.chdir(ROOT)
    shown = DIGEST.search((ROOT / "README.md").read_text(encoding="utf-8"))
    made = call(("preview", "seeds/flood-harrow-valley.txt", "--chat", "console", "--text"))
    assert made.exit_code == 0, made.output
    assert made.output.strip()
    assert shown
    assert shown[1].strip() == made.output.strip(), f"put this into the README:\n{made.output}"


# -- the reader of pages itself


def test_commands_are_read_as_a_shell_reads_them(tmp_path: Path) -> None:
    page = ROOT / "README.md"
    text = "$ echo 'a | b' | verbatim extract - < x\nanswer\n$ verbatim ask \"/q\"   # exits 2\n"
    stages = list(read_stages(Block(page, 1, "console", text)))
    assert [stage.words[0] for stage in stages] == ["echo", "verbatim", "verbatim"]
    assert stages[1].before == ("echo", "a | b")
    assert stages[1].reads == "x"
    assert [stage.exits for stage in stages] == [0, 0, 2]
    written = tmp_path / "page.md"
    written.write_text("a\n```sh\nmake run\n```\n", encoding="utf-8")
    assert [(b.line, b.content) for b in read_blocks(written)] == [(3, "make run\n")]


# -- the page of commands


def rows(page: Path, first: str) -> dict[str, str]:
    """Rows of all tables whose first cell begins with ``first``: that cell's words to the rest."""
    found = re.findall(
        rf"^\| `({first}[\w-]+)[^|]*\|(.*)\|$", page.read_text("utf-8"), re.MULTILINE
    )
    return dict(found)


def test_the_page_of_commands_lists_what_a_chat_may_ask() -> None:
    listed = rows(ROOT / "docs/commands.md", "/")
    assert list(listed) == [f"/{command.name}" for command in COMMANDS]
    for command in COMMANDS:
        last = listed[f"/{command.name}"].rpartition("|")[2]
        options = [word for word in re.split(r"[ ,]+", last) if word]
        first = next((o.name for o in command.options if o.main), None)
        assert [o.strip("*") for o in options] == [o.name for o in command.options], command.name
        assert [o.strip("*") for o in options if o.startswith("*")] == [first] * (first is not None)


def test_the_page_of_commands_lists_the_verbs_of_the_command_line() -> None:
    page = (ROOT / "docs/commands.md").read_text(encoding="utf-8")
    _, _, part = page.partition("## On the command line")
    listed = re.findall(r"^\| `(\w[\w-]*)", part, re.MULTILINE)
    assert sorted(listed) == sorted(verbs.list_commands(click.Context(verbs)))


# -- the page of the design


def test_the_plan_of_the_rooms_names_every_room() -> None:
    page = (ROOT / "docs/design.md").read_text(encoding="utf-8")
    plan = page[page.index("\nbot/\n") : page.index("```\n", page.index("\nbot/\n"))]
    listed = re.findall(r"^  (\w+(?:\.py|/))", plan, re.MULTILINE)
    rooms = [f"{p.name}/" if p.is_dir() else p.name for p in (ROOT / "bot").iterdir()]
    assert sorted(listed) == sorted(room for room in rooms if re.match(r"[a-z]+(\.py|/)$", room))


@pytest.mark.parametrize("platform", ["slack", "discord_chat"])
def test_the_page_of_faults_names_tests_that_there_are(platform: str) -> None:
    rows = re.findall(
        r"^\| [^|]+ \| ([^|]+) \| ([^|]+) \|$", (ROOT / FAULTS).read_text(), re.MULTILINE
    )
    column = "\n".join(row[platform != "slack"] for row in rows)
    named = set(re.findall(r"`(test_\w+)`", column))
    sources = "\n".join(p.read_text() for p in (ROOT / "tests" / platform).glob("test_*.py"))
    assert len(named) > 10
    assert named <= set(re.findall(r"^async def (test_\w+)", sources, re.MULTILINE))
