"""The container: its composition is valid, and it runs nothing as root, needs no shell tools, and finds a Chinese font."""

import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]


def test_the_composition_follows_the_compose_specification() -> None:
    command = ["check-jsonschema", "--builtin-schema", "vendor.compose-spec", str(ROOT / "docker-compose.yml")]
    ran = subprocess.run([Path(sys.executable).parent / command[0], *command[1:]], capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_content_is_mounted_read_only_and_the_database_on_a_volume() -> None:
    composition = yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))
    volumes = composition["services"]["kg"]["volumes"]
    assert "./content:/app/content:ro" in volumes
    assert "database:/data" in volumes
    assert "database" in composition["volumes"]


def test_the_image_is_slim_and_runs_as_a_user_of_its_own() -> None:
    lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()
    assert lines[0].startswith("FROM python:3.")
    assert lines[0].endswith("-slim")
    users = [line.split()[1] for line in lines if line.startswith("USER ")]
    assert users
    assert users[-1] != "root"
    health = next(lines[n + 1] for n, line in enumerate(lines) if line.startswith("HEALTHCHECK"))
    assert '"python"' in health, "slim images have no curl"
    assert any("fonts-noto-cjk" in line for line in lines)


def test_what_the_image_copies_is_there() -> None:
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    for line in (ROOT / "Dockerfile").read_text("utf-8").splitlines():
        if line.startswith("COPY "):
            for source in line.split()[1:-1]:
                assert (ROOT / source).exists(), source
                assert f"!{source}" in ignored, source
