"""A topic at a glance: its papers by year, what they contribute, what they use, and the topics of an area by size."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote_plus

from surveypress.model import Corpus, Paper, Topic
from surveypress.relate.topics import ancestors
from surveypress.titles import chosen_names, same_name
from surveypress.views import Ref, Site

YEARS = 12
"""Years that the drawing shows at most; the papers of earlier ones share its first column."""
CONTRIBUTION = "contribution"
"""The facet that says what kind of thing a paper brings, where a survey has it."""
USED = {"datasets": "Data sets", "models": "Models", "methods": "Methods"}
MOST = 5
FEWEST = 2
"""Papers that must name a thing for it to count as used much."""
_STEP, _BAR, _HIGH, _TOP, _BELOW = 30, 22, 52, 14, 16
"""Width of a year and of its column, height of the highest one, the room above and below, in pixels."""

Names = Mapping[str, Mapping[str, str]]
"""By field of a record: the one name for each folded spelling."""


@dataclass(frozen=True, slots=True)
class Column:
    """A year of the drawing."""

    year: str
    count: int
    x: int
    middle: int
    y: str
    above: str
    """Where the number stands."""
    height: str


@dataclass(frozen=True, slots=True)
class Columns:
    """The drawing, and the same in words."""

    width: int
    height: int
    base: int
    """Where all columns begin."""
    bar: int
    columns: tuple[Column, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A value with its papers; `share` is a percentage of the longest bar."""

    ref: Ref
    share: str


@dataclass(frozen=True, slots=True)
class Glance:
    """What the panel beside the prose shows."""

    papers: int
    primary: int
    """Papers whose first topic this is, or stands below it."""
    code: int
    code_share: int
    """Percentage of papers with code."""
    years: Columns
    contributions: tuple[Bar, ...]
    leaves: tuple[Bar, ...]
    """The topics of an area."""
    used: tuple[tuple[str, tuple[Ref, ...]], ...]


def names(corpus: Corpus) -> Names:
    """Returns under which name each thing that papers use is counted, so that two spellings are one."""
    papers = corpus.papers.values()
    return {
        field: chosen_names(corpus.vocabulary.get(field, {}), (name for p in papers for name in getattr(p, field)))
        for field in USED
    }


def glance(site: Site, topic: Topic, named: Names, *, narrows: bool) -> Glance:
    """Returns the figures of a topic; with `narrows`, contributions lead to the list below, narrowed to them."""
    papers = [site.corpus.papers[key] for key in site.relations.topic_papers[topic.id]]
    homes = [{paper.topics[0], *ancestors(site.corpus, paper.topics[0])} for paper in papers]
    code = sum(bool(paper.code) for paper in papers)
    leaves = [site.corpus.topics[child] for child in topic.children]
    sizes = [Ref(leaf.title, f"topics/{leaf.id}/", len(site.relations.topic_papers[leaf.id])) for leaf in leaves]
    return Glance(
        papers=len(papers),
        primary=sum(topic.id in home for home in homes),
        code=code,
        code_share=round(100 * code / len(papers)) if papers else 0,
        years=_years(papers),
        contributions=_bars(_contributions(site.corpus, papers, f"topics/{topic.id}/" if narrows else "")),
        leaves=_bars(sizes),
        used=tuple(
            (title, refs) for field, title in USED.items() if (refs := _used(site, papers, field, named[field]))
        ),
    )


def _years(papers: Sequence[Paper]) -> Columns:
    """Returns a column for each year without a gap; what is older than the drawing shares the first one."""
    known = [paper.year for paper in papers if paper.year]
    if not known:
        return Columns(0, 0, 0, 0, (), "")
    last = max(known)
    first = max(min(known), last - YEARS + 1)
    counts = Counter(max(year, first) for year in known)
    older = min(known) < first
    most = max(counts.values())
    columns = []
    for n, year in enumerate(range(first, last + 1)):
        height = _HIGH * counts[year] / most
        y, x = _TOP + _HIGH - height, n * _STEP
        places = (x + (_STEP - _BAR) // 2, x + _STEP // 2, f"{y:.1f}", f"{y - 3:.1f}", f"{height:.1f}")
        columns.append(Column(f"≤{year}" if older and year == first else str(year), counts[year], *places))
    said = ", ".join(f"{column.count} in {column.year.replace('≤', 'or before ')}" for column in columns)
    return Columns(len(columns) * _STEP, _TOP + _HIGH + _BELOW, _TOP + _HIGH, _BAR, tuple(columns), said)


def _contributions(corpus: Corpus, papers: Sequence[Paper], page: str) -> list[Ref]:
    if CONTRIBUTION not in corpus.facets:
        return []
    counts = Counter(value for paper in papers for value in paper.values(CONTRIBUTION))
    titles = corpus.facets[CONTRIBUTION].values
    base = f"{page}?{CONTRIBUTION}=" if page and CONTRIBUTION in corpus.config.search_filters else ""
    ranked = sorted((value for value in titles if counts[value]), key=lambda value: -counts[value])
    return [Ref(titles[v], f"{base}{v}#papers" if base else "", counts[v]) for v in ranked[:MOST]]


def _used(site: Site, papers: Sequence[Paper], field: str, named: Mapping[str, str]) -> tuple[Ref, ...]:
    """Returns what most papers name; a data set with a page of results leads there, everything else to the search."""
    counts = Counter(name for paper in papers for name in {named[same_name(each)] for each in getattr(paper, field)})
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0].casefold(), item[0]))
    refs = []
    for name, count in ranked[:MOST]:
        page = site.results.get(same_name(name), "") if field == "datasets" else ""
        phrase = quote_plus(f'"{name}"')
        if count >= FEWEST:
            refs.append(Ref(name, page or f"search/?q={phrase}", count))
    return tuple(refs)


def _bars(refs: Sequence[Ref]) -> tuple[Bar, ...]:
    most = max((ref.count for ref in refs), default=1) or 1
    return tuple(Bar(ref, f"{100 * ref.count / most:.1f}") for ref in refs)
