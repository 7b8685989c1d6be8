"""The real parsers that read what is written here."""

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import absent

NODE = Path(__file__).parent / "node"

MermaidParser = Callable[[str], dict[str, Any]]


@pytest.fixture(scope="session")
def parse_mermaid(pytestconfig: pytest.Config, needs: Callable[[str], str]) -> Iterator[MermaidParser]:
    """What Mermaid's own parser makes of a text: nodes and edges, or an error."""
    node, folder = needs("node"), _installed(pytestconfig, needs("npm"))
    with subprocess.Popen([node, "parse.mjs"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        stdin, stdout = process.stdin, process.stdout

        def parse(text: str) -> dict[str, Any]:
            stdin.write(json.dumps(text).encode() + b"\n")
            stdin.flush()
            answer: dict[str, Any] = json.loads(stdout.readline())
            return answer

        yield parse
        stdin.close()


def _installed(config: pytest.Config, npm: str) -> Path:
    """A folder with the parser and its packages, installed once for every version of them."""
    files = sorted(NODE.glob("*.*"))
    version = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:16]
    assert config.cache is not None
    folder = config.cache.mkdir("mermaid") / version
    if not folder.exists():
        fresh = Path(tempfile.mkdtemp(dir=folder.parent))
        for file in files:
            shutil.copy(file, fresh)
        install = [npm, "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"]
        done = subprocess.run(install, cwd=fresh, capture_output=True, text=True, timeout=300)
        if done.returncode:
            absent(f"npm could not install Mermaid: {done.stderr[-300:]}")
        try:
            os.rename(fresh, folder)
        except OSError:  # another process was first
            shutil.rmtree(fresh)
    return folder
