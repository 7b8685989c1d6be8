"""Examples of answers for the service's own description; a test holds them against the models."""

from typing import Any

Example = dict[str, Any]

STUB: Example = {
    "id": "batch-normalization",
    "kind": "technique",
    "labels": {"en": "Batch Normalization", "zh": "批归一化"},
    "sense": {},
}
_VARIANCE: Example = {"id": "variance", "kind": "math", "labels": {"en": "Variance", "zh": "方差"}, "sense": {}}
_NEAR: Example = {
    "id": "batch-normalization",
    "labels": {"en": "Batch Normalization", "zh": "批归一化"},
    "sense": {},
    "short": "Batch normalization is a normalization method that works on the channels of a mini-batch.",
}

CARD: Example = {
    **STUB,
    "uri": "https://example.org/v1/terms/batch-normalization",
    "aliases": [{"text": "BN", "lang": "en", "type": "acronym", "hidden": False}],
    "definitions": {"en": _NEAR["short"], "zh": "批归一化是逐通道按小批量统计量作标准化的归一化方法。"},
    "explanations": {"zh": "训练时用当前批的统计量，推理时用滑动平均。"},
    "notes": [{"type": "pitfall", "lang": "zh", "text": "推理前要切换到推理模式。"}],
    "references": [{"title": "Batch Normalization", "year": 2015, "url": None}],
    "attributes": {"batch_size_sensitive": True},
    "effort": 30,
    "tags": ["训练"],
    "extra": {},
    "status": "stable",
    "replaced_by": [],
    "relations": [
        {
            "type": "requires",
            "relation": "requires",
            "direction": "out",
            "inferred": False,
            "group": None,
            "reason": "需要批内方差",
            "term": _VARIANCE,
        }
    ],
    "sources": [{"path": "network-parts/batch-normalization.md", "line": 1}],
}

RESOLUTION: Example = {
    "results": [
        {"ref": "BN", "status": "one", "term": STUB, "candidates": [], "nearest": []},
        {"ref": "batch norm layer", "status": "none", "term": None, "candidates": [], "nearest": [_NEAR]},
    ]
}

SEARCH: Example = {
    "query": "批归一化",
    "hits": [{"term": STUB, "matched": "批归一化", "match": "exact", "score": 1.0}],
    "ambiguous": False,
}

_STEP: Example = {"term": _VARIANCE, "level": 1, "requires": [], "reason": "需要批内方差", "chosen_from": [], "effort": 20}
PREREQUISITES: Example = {"goal": STUB, "known": [], "steps": [_STEP], "effort": 20}
LEARNING_PLAN: Example = {"goals": [STUB], "known": [], "steps": [_STEP], "effort": 20}
FRONTIER: Example = {
    "items": [{"term": STUB, "level": 1, "opens": 3, "missing": []}],
    "total": 1,
    "next_cursor": None,
}

CONNECTION: Example = {
    "source": STUB,
    "target": _VARIANCE,
    "between": [],
    "steps": [{"source": "batch-normalization", "type": "requires", "target": "variance", "reason": "需要批内方差"}],
    "sentence": {"en": "Batch Normalization requires Variance.", "zh": "批归一化先要懂方差。"},
}
COMPARISON: Example = {
    "terms": [STUB, _VARIANCE],
    "rows": [
        {
            "section": "definition",
            "key": "definition",
            "label": {"en": "Definition", "zh": "定义"},
            "unit": None,
            "values": {
                "batch-normalization": {"en": _NEAR["short"]},
                "variance": {"en": "Variance is the mean squared deviation from the mean."},
            },
            "shared": None,
        },
        {
            "section": "relation",
            "key": "unlocks",
            "label": {"en": "unlocks", "zh": "学会后可学"},
            "unit": None,
            "values": {"batch-normalization": [], "variance": [STUB]},
            "shared": None,
        },
    ],
}
CHECKED_TEXT: Example = {
    "mentions": [
        {"start": 0, "end": 19, "text": "Batch normalization", "term_id": "batch-normalization", "score": 0.98},
    ],
    "not_yet_known": [{"term": STUB, "start": 0, "line": 1, "missing": ["variance"]}],
    "learn_first": [_STEP],
    "effort": 20,
    "version": 1,
}

CONCEPT_MAP: Example = {
    "center": ["batch-normalization"],
    "nodes": [{**STUB, "depth": 0}, {**_VARIANCE, "depth": 1}],
    "edges": [{"source": "batch-normalization", "type": "requires", "target": "variance", "inferred": False}],
    "truncated": {"nodes": 12, "edges": 15},
}

RELATION_TYPE: Example = {
    "id": "is_a",
    "inverse": "has_kind",
    "labels": {"en": "is a kind of", "zh": "是一种"},
    "inverse_labels": {"en": "has kind", "zh": "包括种类"},
    "transitive": True,
    "symmetric": False,
    "acyclic": True,
    "count": 120,
}
KIND: Example = {"id": "technique", "labels": {"en": "Technique", "zh": "技术"}, "count": 48}
VERSION: Example = {
    "number": 1,
    "published_at": "2026-01-01T00:00:00.000+00:00",
    "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "terms": 500,
    "relations": 2000,
}
GLOSSARY: Example = {
    "id": "kg",
    "title": {"en": "A glossary", "zh": "术语表"},
    "description": {},
    "languages": ["zh", "en"],
    "license": "MIT",
    "version": VERSION,
}
STATISTICS: Example = {
    "terms": 500,
    "relations": 2000,
    "names": 2400,
    "relations_by_type": {"is_a": 300},
    "terms_by_kind": {"technique": 48},
    "terms_by_language": {"en": 500, "zh": 500},
    "longest_prerequisite_chain": 14,
}
LINKED: Example = {
    "mentions": [{"start": 0, "end": 4, "text": "反向传播", "term_id": "backpropagation", "score": 0.98}],
    "version": 1,
}

_CITATION: Example = {
    "marker": "1",
    "id": "batch-normalization",
    "label": "Batch Normalization",
    "url": "https://example.org/v1/terms/batch-normalization",
    "path": "network-parts/batch-normalization.md",
    "line": 1,
}
CONTEXT: Example = {
    "context": "**Batch Normalization (批归一化)** [1] Batch normalization is a normalization method.",
    "tokens": 20,
    "terms": ["batch-normalization"],
    "in_scope": True,
    "intent": "definition",
    "ambiguous": [],
    "citations": [_CITATION],
    "version": 1,
}
REPLY: Example = {
    "answer": "**Batch Normalization** (批归一化, BN) [1]: Batch normalization is a normalization method.",
    "intent": "definition",
    "terms": ["batch-normalization"],
    "in_scope": True,
    "citations": [_CITATION],
    "ambiguous": [],
    "nearest": [],
    "version": 1,
}
MODEL: Example = {"id": "kg", "object": "model", "created": 1767225600, "owned_by": "kg"}
COMPLETION: Example = {
    "id": "chatcmpl-0123456789abcdef01234567",
    "object": "chat.completion",
    "created": 1767225600,
    "model": "kg",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": REPLY["answer"]}, "finish_reason": "stop"}],
    "usage": {"prompt_tokens": 5, "completion_tokens": 20, "total_tokens": 25},
    "version": 1,
}
TOOL: Example = {
    "type": "function",
    "function": {
        "name": "search_terms",
        "description": "Find terms of the glossary by what someone typed.",
        "parameters": {"type": "object", "properties": {"query": {"type": "string"}}, "required": ["query"]},
    },
}
