"""What templates see: small typed records, ready to show, with no way back to the whole site.

Addresses are below the site's root (`papers/lora/`); templates put the way to the root before them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from surveypress.cite.references import References
from surveypress.cite.work import Work
from surveypress.core import keys, routes
from surveypress.core.editions import timeline
from surveypress.core.identifiers import KINDS, pdf_address
from surveypress.core.lazy import LazyData
from surveypress.core.model import Corpus, Facet, Paper
from surveypress.core.page_files import pages_by_file
from surveypress.core.persons import Person
from surveypress.core.relations import Reason, Relations
from surveypress.core.slugs import slug
from surveypress.core.texts import Texts, gettext_noop
from surveypress.core.tracing import Trace, followed
from surveypress.prose.citations import Label, Target
from surveypress.prose.maths import plain_title
from surveypress.relate.reported_results import ResultsTable
from surveypress.relate.topics import ancestors


@dataclass(frozen=True, slots=True)
class PaperSummary:
    """A paper in a list."""

    key: str
    slug: str
    """What its address ends in, and scripts call it by."""
    title: str
    url: str
    authors: str
    """`Hu et al.`"""
    year: str
    """As the record has it: `2021`, `ca. 1785`."""
    when: str
    """When and where it appeared: `2021 arXiv, ICLR 2022`."""
    venue: str
    tldr: str
    pdf: str = ""
    """Address of its text, empty where its identifiers tell none."""
    code: str = ""
    """Address of its code, empty for none."""
    marks: tuple[tuple[str, str], ...] = ()
    """What a list can be narrowed by: `("year", "2021")`, and facets with their values, parted by spaces."""
    name_filters: tuple[tuple[str, str], ...] = ()
    """What those marks stand for that are slugs of a name: `("venue", "KnotConf")`."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link: what it says, where it leads, and how many papers stand behind it (-1 where that says nothing)."""

    title: str
    url: str
    count: int = -1


@dataclass(frozen=True, slots=True)
class AuthorPage:
    """An author with two papers or more."""

    person: Person
    slug: str
    papers: tuple[str, ...]
    """Keys, the newest first."""
    unknown: bool = False
    """Whether it is of those of a name that several people share of whom nobody knows which they are."""


NAMED = {"methods": gettext_noop("Methods"), "models": gettext_noop("Models"), "datasets": gettext_noop("Data sets")}
"""Fields of a record that name what a paper uses, with their headings."""

HUES = 12
"""Colours that the style sheet has; it draws each of them in a second way, hollow, for twice as many areas."""


@dataclass(frozen=True, slots=True)
class Site:
    """Everything that page kinds build from: the records, their relations, and views that many pages share."""

    corpus: Corpus
    relations: Relations
    related: Mapping[str, tuple[tuple[str, tuple[Reason, ...]], ...]]
    """For each paper its related ones with the reasons, as pages show them. Their scores, which few files give, stay in
    `relations`: an edit moves those of many papers, and a page that reads one is described again."""
    lines: Mapping[str, PaperSummary]
    target: Target
    authors: Mapping[str, AuthorPage]
    """For the name of each author with two papers or more, the page."""
    cites: Mapping[str, Work]
    """What is cited of each paper."""
    datasets: Sequence[ResultsTable]
    """Data sets on which several papers report."""
    results: Mapping[str, str]
    """For each folded spelling of such a data set, the address of its page of results."""
    hues: Mapping[str, int]
    """For each topic, the number of its area's colour in the style sheet, from 1."""
    facets: Sequence[Facet]
    """Those that get pages."""
    filters: Sequence[Facet]
    """Those by which the search and lists filter."""
    days: Mapping[str, tuple[str, str]]
    """For keys, the days on which the paper came and was last changed; empty where the history does not tell."""
    references: References
    """The `cites` as text, in styles that people write by."""
    trace: Trace = field(default_factory=Trace, compare=False)
    """Notes what pages read of all this, if it is followed."""

    @property
    def texts(self) -> Texts:
        """The texts of the interface."""
        return self.corpus.texts

    def lazy(self, make: Callable[..., Mapping[str, Any]], *arguments: object) -> LazyData:
        """Returns the data that `make(self, *arguments)` will work out for a page, when somebody asks for them.

        Arguments are records, plain values, `Shared` ones, and mappings that are followed (see core/tracing.py).
        """
        return LazyData(self.trace, make, self, *arguments)

    def piece(self, make: Callable[..., str], *arguments: object) -> str:
        """Returns the text `make(self, *arguments)`, a piece of a page of which an edit changes few."""
        return self.trace.piece(make, self, *arguments)

    def followed(self, trace: Trace) -> "Site":
        """Returns the same, with all that is read of it noted in the trace."""
        # References follow from what is cited, and this trace is no part of the survey.
        constant = frozenset({"references", "trace"})
        return replace(followed(self, trace, (Corpus, Relations, Target), constant), trace=trace)


def facet_address(site: Site, facet: str, value: str) -> str:
    """Returns what lists the papers that have a value of a facet, if anything does: its page, or the search."""
    if site.corpus.config.shows("facets"):
        return routes.facet_value(facet, value)
    return f"search/?{facet}={value}" if site.corpus.config.shows("search") else ""


def short_authors(paper: Paper, texts: Texts) -> str:
    """Returns `Hu`, `Hu and Li`, `Hu et al.`, or nothing where no author is known."""
    names = [texts.isolated(person.surname) for person in paper.credited[:2]]
    if len(paper.credited) > 2 or (names and paper.et_al):
        return texts.gettext("%(first)s et al.", first=names[0])
    return (
        texts.gettext("%(first)s and %(second)s", first=names[0], second=names[1]) if len(names) > 1 else "".join(names)
    )


def short_title(title: str, words: int = 7) -> str:
    """Returns the name before the colon if it is short, else the first few words."""
    head, colon, _ = title.partition(":")
    if colon and len(head) <= 40:
        return head.strip()
    all_words = title.split()
    if len(all_words) <= words:
        return title
    return " ".join(all_words[:words]).rstrip(",;:") + " …"


def label(paper: Paper, texts: Texts) -> Label:
    """Returns how a paper is cited in prose."""
    short = short_title(plain_title(paper.title), words=3)
    names = short_authors(paper, texts) or texts.isolated(short)
    year = paper.year_label or texts.gettext("n.d.")
    return Label(names, year, short, plain_title(paper.title), routes.paper(paper.key), paper.key)


def line(
    paper: Paper, texts: Texts, facets: Sequence[str] = (), name_filters: Sequence[tuple[str, str]] = ()
) -> PaperSummary:
    """Returns a paper as it stands in lists, which can be narrowed by its year, the facets, and `name_filters`."""
    authors = short_authors(paper, texts)
    if not authors and paper.authors_count:
        authors = texts.ngettext("%(num)s author", "%(num)s authors", paper.authors_count)
    year = "" if paper.year is None else str(paper.year)
    values = (
        ("year", year),
        ("published", str(paper.published or "")),
        ("code", "yes" if paper.code else ""),
        *((facet, " ".join(paper.values(facet))) for facet in facets),
        *((name, slug(value)) for name, value in name_filters),
    )
    return PaperSummary(
        key=paper.key,
        slug=keys.address(paper.key),
        title=paper.title,
        url=routes.paper(paper.key),
        authors=authors,
        year=paper.year_label,
        when=timeline(paper.editions, texts.gettext),
        venue=paper.venue,
        tldr=paper.tldr,
        pdf=next(
            (pdf for kind in KINDS if kind.id in paper.ids and (pdf := pdf_address(kind, paper.ids[kind.id]))), ""
        ),
        code=paper.code,
        marks=tuple((name, value) for name, value in values if value),
        name_filters=tuple(name_filters),
    )


def target(corpus: Corpus) -> Target:
    """Returns what citations and topic links lead to, by present and former names; works of the background say so."""
    own = {key: label(paper, corpus.texts) for key, paper in corpus.papers.items()}
    outside = corpus.texts.gettext("not in this collection")
    others = {key: replace(label(paper, corpus.texts), outside=outside) for key, paper in corpus.background.items()}
    labels = {**others, **own}
    papers = (*corpus.background.values(), *corpus.papers.values())
    former = {alias: labels[paper.key] for paper in papers for alias in paper.aliases}
    titles = {topic.id: (topic.title, routes.topic(topic.id)) for topic in corpus.topics.values()}
    ids = {alias: titles[topic.id] for topic in corpus.topics.values() for alias in topic.aliases}
    return Target({**former, **labels}, {**ids, **titles}, pages_by_file(corpus))


def hues(corpus: Corpus) -> dict[str, int]:
    """Returns the colour of each topic: areas have one each, in the order of the taxonomy, shared by their topics.

    No two areas look alike: those beyond twice the number of colours have none, which is 0.
    """
    areas = [topic.id for topic in corpus.topics.values() if not topic.parent]
    tops = {area: n if n <= 2 * HUES else 0 for n, area in enumerate(areas, 1)}
    return {topic: tops[(topic, *ancestors(corpus, topic))[-1]] for topic in corpus.topics}


def page_facets(corpus: Corpus) -> list[Facet]:
    """Returns the facets that get pages, in the order of the settings: none of which no paper has a value."""
    used = {facet for paper in corpus.papers.values() for facet, values in paper.facets.items() if values}
    names = dict.fromkeys((*(corpus.config.facets or tuple(corpus.facets)), *_own_facets(corpus)))
    return [corpus.facets[name] for name in names if name in corpus.facets and name in used]


def _own_facets(corpus: Corpus) -> list[str]:
    """Returns the survey's own fields by which papers are sorted and narrowed."""
    return [field.name for field in corpus.config.fields if field.facet]


def filter_facets(corpus: Corpus) -> list[Facet]:
    """Returns the facets by which the search and lists filter; none that a list has a word for."""
    own = [corpus.facets[name] for name in _own_facets(corpus)]
    chosen = [*chosen_facets(corpus, corpus.config.search_filters), *own]
    return [facet for facet in {facet.id: facet for facet in chosen}.values() if facet.id not in {"key", "year"}]


def chosen_facets(corpus: Corpus, names: Sequence[str] | None, most: int | None = None) -> list[Facet]:
    """Returns the facets of these names; without names, the first `most` of those that get pages."""
    if names is None:
        return page_facets(corpus)[:most]
    return [corpus.facets[name] for name in names if name in corpus.facets]
