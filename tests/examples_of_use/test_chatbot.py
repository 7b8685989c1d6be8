"""The example chatbot, run as it stands: beside a model that calls a tool, and with the glossary alone."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

CHATBOT = Path(__file__).parent / "chatbot.py"


class Model(BaseHTTPRequestHandler):
    """Stands for a language model: asks for a tool first, then repeats what it was told."""

    seen: list[dict[str, Any]]

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        type(self).seen.append(body)
        last = body["messages"][-1]
        if last["role"] == "user":
            function = {"name": "get_prerequisites", "arguments": json.dumps({"term": "BN", "known": ["minibatch"]})}
            message = {
                "role": "assistant",
                "content": None,
                "tool_calls": [{"id": "1", "type": "function", "function": function}],
            }
        else:
            steps = [step["term"]["id"] for step in json.loads(last["content"])["steps"]]
            message = {"role": "assistant", "content": f"First {', then '.join(steps)} [1]."}
        answer = json.dumps({"choices": [{"message": message}]}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def model() -> Iterator[str]:
    Model.seen = []
    with ThreadingHTTPServer(("127.0.0.1", 0), Model) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def chat(lines: str, **environment: str) -> str:
    variables = {**os.environ, **environment, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, CHATBOT], input=lines, env=variables, capture_output=True, text=True, timeout=60, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_gives_the_model_what_the_glossary_says_and_carries_out_its_calls(address: str, model: str) -> None:
    said = chat("What should I learn before batch normalization?\n\n", KG_URL=address, MODEL_URL=model, MODEL="any")
    assert "First mean, then variance [1]." in said
    assert f"[1] Batch Normalization: {address}/v1/terms/batch-normalization" in said
    first = Model.seen[0]
    assert "<material>" in first["messages"][0]["content"]
    assert "Variance" in first["messages"][0]["content"]
    assert first["tools"][0]["function"]["name"] == "search_terms"


def test_it_remembers_what_was_asked_and_works_with_the_glossary_alone(address: str) -> None:
    said = chat("什么是 LSTM？\n它和 GRU 有什么区别？\n\n", KG_URL=address)
    assert "| | 门控循环单元 | 长短期记忆网络 |" in said


def test_it_is_short() -> None:
    assert len(CHATBOT.read_text("utf-8").splitlines()) <= 72
