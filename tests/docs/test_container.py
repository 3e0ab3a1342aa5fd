"""What the container files promise: no root, no open port, nothing missing."""

import json
import re
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
LINES = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ").splitlines()


def instructions(word: str) -> list[str]:
    return [line.partition(" ")[2].strip() for line in LINES if line.startswith(f"{word} ")]


def service() -> Any:
    return YAML(typ="safe").load(ROOT / "docker-compose.yml")["services"]["bot"]


def test_the_bot_in_the_image_is_not_root() -> None:
    assert instructions("USER") == ["verbatim"]
    started = next(n for n, line in enumerate(LINES) if line.startswith("ENTRYPOINT"))
    assert any(line.startswith("USER") for line in LINES[:started])


def test_everything_copied_into_the_image_is_there_and_not_ignored() -> None:
    ignore = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    sources = [source for line in instructions("COPY") for source in line.split()[:-1]]
    assert sources
    for source in sources:
        assert (ROOT / source).exists()
        assert f"!{source}" in ignore


def test_dependencies_are_installed_by_hash() -> None:
    installs = [line for line in instructions("RUN") if "pip install" in line]
    assert installs
    assert all("--require-hashes -r requirements.lock" in line for line in installs)


def test_the_health_check_asks_the_port_where_the_desk_listens() -> None:
    inside = YAML(typ="safe").load(ROOT / "config/container.yaml")
    port = inside["workspaces"]["page"]["listen"].rpartition(":")[2]
    health = instructions("HEALTHCHECK")[0]
    words = json.loads(health[health.index("[") :])
    assert words[:2] == ["python", "-c"]
    compile(words[2], "health check", "exec")
    assert f"127.0.0.1:{port}/healthz" in words[2]
    assert instructions("EXPOSE") == [port]
    assert [mapping.rpartition(":")[2] for mapping in service()["ports"]] == [port]


def test_ports_are_published_on_this_machine_alone() -> None:
    assert all(mapping.startswith("127.0.0.1:") for mapping in service()["ports"])


def test_the_container_starts_on_its_own_configuration_and_keeps_its_store() -> None:
    assert any("VERBATIM_CONFIG=config/container.yaml" in line for line in instructions("ENV"))
    kept = json.loads(instructions("VOLUME")[0])
    mounted = [volume.split(":")[1] for volume in service()["volumes"]]
    assert sorted(kept) == sorted(mounted) == ["/app/seeds", "/app/var"]


def test_stopping_gives_the_bot_time_to_finish_a_post() -> None:
    assert instructions("STOPSIGNAL") == ["SIGTERM"]
    grace = re.fullmatch(r"(\d+)s", service()["stop_grace_period"])
    assert grace
    assert int(grace[1]) >= 20
