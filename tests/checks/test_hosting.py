"""Limits of hosts are named before they are hit, with what to leave out."""

import pytest
from checking import named_by

from surveypress.core.config import Config
from surveypress.core.model import Corpus

CORPUS = Corpus(Config(title="Kites"), {}, {}, {})
PIECE = bytes(1_000_000)


@pytest.mark.parametrize(("count", "said"), [(790, ""), (800, "near to the 1,000"), (1001, "more than the 1,000")])
def test_a_site_that_grows_too_large_is_named_in_time(count: int, said: str) -> None:
    """From four fifths of the limit, with the parts that take most of it."""
    site = {f"papers/{n}/index.html": PIECE for n in range(count - 10)} | {f"{n}.md": PIECE for n in range(10)}
    problems = named_by("hosting/large-site", CORPUS, site, "site")
    assert [(said in p.message, f"papers/ {count - 10:,} MB" in p.message, p.level) for p in problems] == (
        [(True, True, "warning")] if said else []
    )
    assert all("`exports: {bibtex: []}`" in problem.hint for problem in problems)
    assert named_by("hosting/large-file", CORPUS, site, "site") == []


def test_the_three_largest_parts_are_named() -> None:
    """The largest first; pages of the root count by themselves."""
    counts = {"data/a": 300, "index.html": 10, "papers/x": 500, "topics/y": 40, "all/z": 20, "data/b": 1}
    (problem,) = named_by("hosting/large-site", CORPUS, {path: PIECE * n for path, n in counts.items()}, "site")
    assert "(papers/ 500 MB, data/ 301 MB, topics/ 40 MB)" in problem.message


@pytest.mark.parametrize(("size", "said"), [(79, ""), (80, "is near to the 100 MB"), (101, "is more than the 100 MB")])
def test_a_file_that_grows_too_large_is_named_in_time(size: int, said: str) -> None:
    """By its path, from four fifths of the limit."""
    site = {"data/papers.sqlite": bytes(size * 1_000_000), "index.html": b"x"}
    problems = named_by("hosting/large-file", CORPUS, site, "site")
    assert [(str(p.location).partition(":")[0], said in p.message) for p in problems] == (
        [("site/data/papers.sqlite", True)] if said else []
    )
