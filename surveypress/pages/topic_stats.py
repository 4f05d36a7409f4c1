"""A topic at a glance: its papers by year, their kinds, what they use, and the topics of an area by size."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from surveypress.core import routes
from surveypress.core.model import Corpus, Paper, Topic
from surveypress.core.names import family_names, name_key
from surveypress.core.texts import Texts, gettext_noop
from surveypress.pages.name_list import users_address
from surveypress.pages.view_models import NAMED, Link, Site, chosen_facets
from surveypress.pages.years import bins
from surveypress.prose.maths import plain_title
from surveypress.relate.topics import ancestors

YEARS = 12
"""Years that the drawing shows at most; the papers of earlier ones share its first column."""
USED = {
    "datasets": gettext_noop("Data sets used most"),
    "models": gettext_noop("Models used most"),
    "methods": gettext_noop("Methods used most"),
}
"""Fields of a record that name what a paper uses, with their headings."""
MOST = 5
FEWEST = 2
"""Papers that must name a thing for it to count as used much."""
_STEP, _BAR, _HIGH, _TOP, _BELOW = 30, 22, 52, 14, 16
"""Width of a year and of its column, height of the highest one, the room above and below, in pixels."""
_LETTER = 6
"""Width of a letter below a column, in pixels."""

Names = Mapping[str, Mapping[str, str]]
"""By field of a record: the one name for each folded spelling."""


@dataclass(frozen=True, slots=True)
class Column:
    """A year of the drawing."""

    year: str
    label: str
    """The year, unless its neighbours' names leave no room for it."""
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

    ref: Link
    share: str


@dataclass(frozen=True, slots=True)
class Glance:
    """What the panel beside the prose shows."""

    papers: int
    primary: int
    """Papers whose first topic this is, or stands below it."""
    code: int
    """Papers whose code is known."""
    years: Columns
    summary: str
    """What opens the lists that follow, named by the first of them."""
    facets: tuple[tuple[str, tuple[Bar, ...]], ...]
    """Titles of facets, with the values that most papers have."""
    leaves: tuple[Bar, ...]
    """The topics of an area."""
    used: tuple[tuple[str, tuple[Link, ...]], ...]


def names(corpus: Corpus) -> Names:
    """Returns under which name each thing that papers use is counted, so that two spellings are one."""
    papers = corpus.papers.values()
    return {
        field: family_names(corpus.vocabulary.get(field, {}), (name for p in papers for name in getattr(p, field)))
        for field in USED
    }


def glance(site: Site, topic: Topic, canonical: Names, *, narrows: bool) -> Glance:
    """Returns the figures of a topic; with `narrows`, values of facets lead to the list below, narrowed to them."""
    papers = [site.corpus.papers[key] for key in site.relations.topic_papers[topic.id]]
    homes = [{paper.topics[0], *ancestors(site.corpus, paper.topics[0])} for paper in papers]
    code = sum(bool(paper.code) for paper in papers)
    leaves = [site.corpus.topics[child] for child in topic.children]
    sizes = [Link(leaf.title, routes.topic(leaf.id), len(site.relations.topic_papers[leaf.id])) for leaf in leaves]
    facets = tuple(_facets(site, papers, routes.topic(topic.id) if narrows else ""))
    used = [(field, refs) for field in USED if (refs := _used(site, topic, field, canonical[field]))]
    return Glance(
        papers=len(papers),
        primary=sum(topic.id in home for home in homes),
        code=code,
        years=_years(papers, site.texts),
        summary=_summary(site.texts, bool(leaves), [title for title, _ in facets], [field for field, _ in used]),
        facets=facets,
        leaves=_bars(sizes),
        used=tuple((site.texts.gettext(USED[field]), refs) for field, refs in used),
    )


def _summary(texts: Texts, leaves: bool, facets: Sequence[str], used: Sequence[str]) -> str:
    """Returns what the lists of the panel are about: `Its topics, contribution, data sets, models`."""
    names = [texts.gettext("Its topics")] if leaves else []
    names += [*facets, *(texts.gettext(NAMED[field]) for field in used)]
    return texts.listed([*names[:1], *map(texts.inside_a_sentence, names[1:])])


def _years(papers: Sequence[Paper], texts: Texts) -> Columns:
    """Returns a column for each year without a gap; what is older than the drawing shares the first one."""
    years = [paper.year for paper in papers if paper.year is not None]
    if not years:
        return Columns(0, 0, 0, 0, (), "")
    spans = bins(years, YEARS - 1, texts)
    counts = [sum(span.first <= year <= span.last for year in years) for span in spans]
    every = -(-max(len(span.title) for span in spans) * _LETTER // _STEP)
    columns = []
    for n, (span, count) in enumerate(zip(spans, counts, strict=True)):
        height = _HIGH * count / max(counts)
        y, x = _TOP + _HIGH - height, n * _STEP
        places = (x + (_STEP - _BAR) // 2, x + _STEP // 2, f"{y:.1f}", f"{y - 3:.1f}", f"{height:.1f}")
        columns.append(Column(span.title, span.title if n % every == 0 else "", count, *places))
    words = texts.listed(_in_words(column, texts) for column in columns)
    return Columns(len(columns) * _STEP, _TOP + _HIGH + _BELOW, _TOP + _HIGH, _BAR, tuple(columns), words)


def _in_words(column: Column, texts: Texts) -> str:
    if column.year.startswith("≤"):
        return texts.gettext("%(count)s in or before %(year)s", count=column.count, year=column.year[1:])
    return texts.gettext("%(count)s in %(year)s", count=column.count, year=column.year)


def _facets(site: Site, papers: Sequence[Paper], page: str) -> Iterator[tuple[str, tuple[Bar, ...]]]:
    for facet in chosen_facets(site.corpus, site.corpus.config.topic_facets, most=1):
        counts = Counter(value for paper in papers for value in paper.values(facet.id))
        base = f"{page}?{facet.id}=" if page and facet in site.filters else ""
        ranked = sorted((value for value in facet.values if counts[value]), key=lambda value: -counts[value])
        if ranked:
            links = [
                Link(facet.values[v], f"{base}{v}#{routes.anchor('papers')}" if base else "", counts[v])
                for v in ranked[:MOST]
            ]
            yield facet.title, _bars(links)


def _used(site: Site, topic: Topic, field: str, canonical: Mapping[str, str]) -> tuple[Link, ...]:
    """Returns what most papers name; a data set with a page of results leads there, everything else to the search."""
    papers = [site.corpus.papers[key] for key in site.relations.topic_papers[topic.id]]
    counts = Counter(name for paper in papers for name in {canonical[name_key(each)] for each in getattr(paper, field)})
    ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0].casefold(), item[0]))
    refs = []
    for name, count in ranking[:MOST]:
        page = site.results.get(name_key(name), "") if field == "datasets" else ""
        if count >= FEWEST:
            refs.append(Link(name, page or users_address(site, field, name, topic=plain_title(topic.title)), count))
    return tuple(refs)


def _bars(refs: Sequence[Link]) -> tuple[Bar, ...]:
    most = max((ref.count for ref in refs), default=1) or 1
    return tuple(Bar(ref, f"{100 * ref.count / most:.1f}") for ref in refs)
