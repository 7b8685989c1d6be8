"""The official OpenAI client talks to the glossary over a real socket."""

import openai
import pytest


@pytest.fixture(scope="module")
def model(address: str) -> openai.OpenAI:
    return openai.OpenAI(base_url=f"{address}/v1", api_key="none needed", max_retries=0)


def test_it_lists_the_glossary_as_its_model(model: openai.OpenAI) -> None:
    listed = list(model.models.list())
    assert len(listed) == 1
    assert model.models.retrieve(listed[0].id) == listed[0]


def test_it_gets_an_answer_whole_and_in_pieces(model: openai.OpenAI) -> None:
    messages = [{"role": "user", "content": "BN 和层归一化有什么区别？"}]
    whole = model.chat.completions.create(model="kg", messages=messages)  # type: ignore[call-overload]
    assert "| | 批归一化 | 层归一化 |" in whole.choices[0].message.content
    stream = model.chat.completions.create(  # type: ignore[call-overload]
        model="kg", messages=messages, stream=True, stream_options={"include_usage": True}
    )
    chunks = list(stream)
    pieces = [chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices]
    assert len(pieces) > 5
    assert "".join(pieces) == whole.choices[0].message.content
    assert [chunk.choices[0].finish_reason for chunk in chunks if chunk.choices][-1] == "stop"
    assert chunks[-1].usage == whole.usage


def test_it_follows_a_conversation(model: openai.OpenAI) -> None:
    messages = [
        {"role": "system", "content": "You are a teacher."},
        {"role": "user", "content": "What is an LSTM?"},
        {"role": "assistant", "content": "A recurrent network."},
        {"role": "user", "content": "How does it differ from a GRU?"},
    ]
    reply = model.chat.completions.create(model="kg", messages=messages)  # type: ignore[call-overload]
    assert "| | Gated Recurrent Unit | Long Short-Term Memory |" in reply.choices[0].message.content


def test_what_is_wrong_raises_what_the_client_knows(model: openai.OpenAI) -> None:
    with pytest.raises(openai.UnprocessableEntityError):
        model.chat.completions.create(model="kg", messages=[])
    with pytest.raises(openai.NotFoundError):
        model.models.retrieve("gpt-4")
