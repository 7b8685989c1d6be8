"""How fast and how well names are found beside plain ways to do the same: prints a table and draws a plot.

Run with `python -m tests.benchmarks.search [PLOT.svg]`. Queries are put to one engine after the other in blocks of twenty:
what else the machine does falls on all alike, and each engine answers most of them with its own data in the processor's caches.
"""

import gc
import sqlite3
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from rapidfuzz import fuzz, process

from kg.language.names import fold
from kg.model.glossary import Glossary
from kg.model.term import TermId
from kg.search.index import SearchIndex
from tests.benchmarks.invented_names import invented_glossary, mistyped
from tests.benchmarks.plot import line_plot

SIZES = (1_000, 10_000, 100_000)
QUERIES = {1_000: 300, 10_000: 200, 100_000: 60}
LIMIT = 10
BLOCK = 20
Ask = Callable[[str], list[TermId]]


@dataclass(frozen=True)
class Row:
    """One engine at one size. Times in milliseconds, memory in MiB; recall: the share of queries whose term is first, or among
    the first ten."""

    engine: str
    names: int
    build: float
    memory: float
    p50: float
    p99: float
    recall_at_1: float
    recall_at_10: float


def kg_search(glossary: Glossary) -> Ask:
    """The search of this project."""
    index = SearchIndex(glossary, {})
    return lambda query: [hit.term for hit in index.search(query, limit=LIMIT).hits]


def weighted_ratio(glossary: Glossary) -> Ask:
    """Every name compared by rapidfuzz's WRatio."""
    names = {term.id: fold(name) for term in glossary.terms.values() for name in term.labels.values()}
    return lambda query: [id for _, _, id in process.extract(fold(query), names, scorer=fuzz.WRatio, limit=LIMIT)]


def full_text_trigrams(glossary: Glossary) -> Ask:
    """SQLite's FTS5 with its trigram tokenizer: names that share any three letters in a row, by BM25."""
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE names USING fts5(id UNINDEXED, name, tokenize='trigram')")
    rows = [(term.id, fold(name)) for term in glossary.terms.values() for name in term.labels.values()]
    database.executemany("INSERT INTO names VALUES (?, ?)", rows)

    def ask(query: str) -> list[TermId]:
        text = fold(query)
        trigrams = " OR ".join(f'"{text[at : at + 3]}"' for at in range(len(text) - 2))
        found = database.execute("SELECT id FROM names WHERE names MATCH ? ORDER BY rank LIMIT ?", (trigrams or '""', LIMIT))
        return [id for (id,) in found]

    return ask


ENGINES: Mapping[str, Callable[[Glossary], Ask]] = {
    "kg": kg_search,
    "rapidfuzz WRatio": weighted_ratio,
    "SQLite FTS5 trigram": full_text_trigrams,
}


def measure(names: int, queries: int) -> list[Row]:
    """Each engine over the same names and the same mistyped queries."""
    glossary = invented_glossary(names)
    built = {engine: _built(build, glossary) for engine, build in ENGINES.items()}
    asked = mistyped(glossary, queries)
    times: dict[str, list[float]] = {engine: [] for engine in ENGINES}
    ranks: dict[str, list[int]] = {engine: [] for engine in ENGINES}
    for start in range(0, len(asked), BLOCK):
        for engine, (ask, _, _) in built.items():
            for query, wanted in asked[start : start + BLOCK]:
                started = perf_counter()
                found = ask(query)
                times[engine].append((perf_counter() - started) * 1000)
                ranks[engine].append(found.index(wanted) if wanted in found else LIMIT)
    return [
        Row(
            engine=engine,
            names=names,
            build=seconds * 1000,
            memory=memory,
            p50=median(times[engine]),
            p99=quantiles(times[engine], n=100, method="inclusive")[98],
            recall_at_1=sum(rank == 0 for rank in ranks[engine]) / queries,
            recall_at_10=sum(rank < LIMIT for rank in ranks[engine]) / queries,
        )
        for engine, (_, seconds, memory) in built.items()
    ]


def print_table(plot: Path | None = None) -> None:
    """The table on standard output; the plot of median latencies in a file, if one is named."""
    kg_search(invented_glossary(10))("warm")
    columns = ("build ms", "MiB", "p50 ms", "p99 ms", "recall@1", "recall@10")
    print(f"{'names':>8}  {'engine':20}", *(f"{one:>9}" for one in columns), " p50 / kg")
    rows: list[Row] = []
    for names in SIZES:
        some = measure(names, QUERIES[names])
        rows += some
        for row in some:
            figures = f"{row.build:9.0f} {row.memory:9.1f} {row.p50:9.3f} {row.p99:9.3f}"
            recall = f"{row.recall_at_1:9.3f} {row.recall_at_10:9.3f}"
            print(f"{names:8}  {row.engine:20} {figures} {recall} {row.p50 / some[0].p50:9.1f}", flush=True)
    if plot:
        lines = {engine: [(row.names, row.p50) for row in rows if row.engine == engine] for engine in ENGINES}
        plot.write_text(line_plot("Median time of one search with typing errors", "names", "milliseconds", lines), "utf-8")
        print(f"plot: {plot}")


def _built(build: Callable[[Glossary], Ask], glossary: Glossary) -> tuple[Ask, float, float]:
    gc.collect()
    before, started = _resident(), perf_counter()
    ask = build(glossary)
    seconds = perf_counter() - started
    gc.collect()
    return ask, seconds, max(0.0, _resident() - before)


def _resident() -> float:
    """The memory of this process in MiB; 0 where the system does not tell."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * 4096 / 2**20 if status.exists() else 0.0


if __name__ == "__main__":
    print_table(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
