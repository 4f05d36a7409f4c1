"""Which figures can stand side by side: what several papers report on one data set, or by one metric without any."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from slugify import slugify

from surveypress.core.model import Corpus, Result
from surveypress.core.names import chosen_names, name_key

FEWEST = 2
"""Papers that must report on a data set, or by a metric, before a table of it tells anything."""
METRICS = "metrics"
"""Part of an address that no data set can have: metrics without a data set share one page."""
_NUMBER = re.compile(
    r"(?:(?:up to|at (?:least|most)|(?:more|less|fewer) than|about|around|over|under|nearly|[<>~≈≤≥])\s*)?"
    r"([-+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*([A-Za-z]*)[%+]?",
    re.IGNORECASE,
)
_SCALE = {
    "k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "b": 1e9, "billion": 1e9, "t": 1e12, "trillion": 1e12,
    "mb": 1e6, "gb": 1e9, "tb": 1e12, "ms": 1e-3, "minutes": 60.0, "h": 3600.0, "hours": 3600.0, "days": 86400.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reported:
    """A figure and the key of the paper that reports it."""

    paper: str
    row: Result
    number: float | None
    """The value as a number, with the unit's scale; none where it is a range or words."""


@dataclass(frozen=True, slots=True)
class ResultsTable:
    """A data set, or a metric without one, on which several papers report."""

    name: str
    slug: str
    """Its part of an address."""
    spellings: tuple[str, ...]
    """Folded spellings of the name that lead here."""
    rows: tuple[Reported, ...]
    """By metric; the highest value first, what is no number last, and then the newest paper first."""

    @property
    def papers(self) -> int:
        """Number of papers that report."""
        return len({reported.paper for reported in self.rows})


def number(row: Result) -> float | None:
    """Returns the value of a figure where it is one number ("10,000", "up to 98", "1.5 billion"), else nothing."""
    match = _NUMBER.fullmatch(row.value.strip())
    if not match:
        return None
    unit = match[2] or row.unit.partition(" ")[0]
    if match[2] and unit.lower() not in _SCALE:
        return None
    return float(match[1].replace(",", "").replace("−", "-")) * _SCALE.get(unit.lower(), 1.0)


def by_dataset(corpus: Corpus) -> tuple[ResultsTable, ...]:
    """Returns the data sets on which at least two papers report, those of most papers first."""
    papers = corpus.papers.values()
    uses = [name for paper in papers for name in (*paper.datasets, *(row.dataset for row in paper.results)) if name]
    names = chosen_names(corpus.vocabulary.get("datasets", {}), uses)
    return _measured(corpus, names, lambda row: row.dataset, {METRICS})


def by_metric(corpus: Corpus) -> tuple[ResultsTable, ...]:
    """Returns the metrics by which at least two papers report without naming a data set, in the same order."""
    uses = [row.metric for paper in corpus.papers.values() for row in paper.results if not row.dataset]
    return _measured(corpus, chosen_names({}, uses), lambda row: "" if row.dataset else row.metric, set())


def _measured(
    corpus: Corpus, names: Mapping[str, str], name_of: Callable[[Result], str], other_slugs: set[str]
) -> tuple[ResultsTable, ...]:
    rows_of: dict[str, list[Reported]] = defaultdict(list)
    for paper in corpus.papers.values():
        for row in paper.results:
            if name_of(row):
                rows_of[names[name_key(name_of(row))]].append(Reported(paper.key, row, number(row)))
    shared = sorted(name for name, rows in rows_of.items() if len({reported.paper for reported in rows}) >= FEWEST)
    spelled: dict[str, list[str]] = defaultdict(list)
    for spelling, name in names.items():
        spelled[name].append(spelling)
    measures = [
        ResultsTable(name, slug, tuple(spelled[name]), _sorted(corpus, rows_of[name]))
        for name, slug in zip(shared, _slugs(shared, other_slugs), strict=True)
    ]
    return tuple(sorted(measures, key=lambda measured: (-measured.papers, measured.name.casefold(), measured.name)))


def _slugs(names: Iterable[str], other_slugs: set[str]) -> list[str]:
    slugs = []
    for name in names:
        base = slugify(name.replace("+", " plus ")) or "data"
        slug, count = base, 2
        while slug in other_slugs:
            slug, count = f"{base}-{count}", count + 1
        other_slugs.add(slug)
        slugs.append(slug)
    return slugs


def _sorted(corpus: Corpus, rows: Sequence[Reported]) -> tuple[Reported, ...]:
    def order(reported: Reported) -> tuple[str, bool, float, int, str]:
        year = corpus.papers[reported.paper].year_rank
        value = reported.number
        return name_key(reported.row.metric), value is None, -(value or 0.0), -year, reported.paper

    return tuple(sorted(rows, key=order))
