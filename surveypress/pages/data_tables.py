"""The survey as tables: one with a row for each paper for spreadsheets, several that refer to each other for SQL."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from surveypress.core import fields, routes
from surveypress.core.identifiers import BY_ID, web_address
from surveypress.core.model import Corpus, Paper
from surveypress.pages.paper_filters import evidence_of
from surveypress.pages.reasons import reason_text
from surveypress.pages.results import STATED
from surveypress.pages.site_data import submitted
from surveypress.pages.view_models import NAMED, Site
from surveypress.prose.html import plain, prose_of

Cell = str | int | float | None
Row = tuple[Cell, ...]
_WITHIN = "; "
"""Parts the values of one cell."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a database."""

    name: str
    columns: tuple[str, ...]
    """As SQL declares them."""
    rows: tuple[Row, ...]


def sheet(site: Site, keys: Iterable[str] | None = None) -> list[Row]:
    """Returns a header and a row for each paper, by key; `keys`: of these alone."""
    corpus = site.corpus
    facets, own = list(corpus.facets), [field.name for field in corpus.config.fields if not field.facet]
    facts = [row.name for row in fields.facts()]
    head = (
        "key",
        "type",
        "title",
        "authors",
        "editors",
        "year",
        "date",
        "venue",
        *facts,
        "doi",
        "arxiv",
        "identifiers",
    )
    head += ("url", "code", "topics", *(f"facet_{name}" for name in facets), *NAMED, *(f"field_{name}" for name in own))
    rows: list[Row] = [(*head, "tldr", "evidence", "scope", "reason", "note", "page")]
    for paper in (corpus.papers[key] for key in (corpus.papers if keys is None else keys)):
        cells: list[Cell] = [paper.key, paper.work_type.id, paper.title, _list(paper.authors), _list(paper.editors)]
        cells += [paper.year_label, _day(paper), paper.venue, *(paper.facts.get(name) for name in facts)]
        others = (f"{kind}:{value}" for kind, value in paper.ids.items() if kind not in {"doi", "arxiv"})
        cells += [paper.doi, paper.arxiv, _list(others), site.cites[paper.key].url, paper.code, _list(paper.topics)]
        cells += [_list(paper.values(name)) for name in facets]
        cells += [_list(getattr(paper, name)) for name in NAMED]
        cells += [_list(paper.extracted.get(name, ())) for name in own]
        remarks = (paper.tldr, evidence_of(site.corpus.config, paper), paper.scope, paper.reason, paper.note)
        rows.append((*cells, *remarks, routes.paper(paper.key)))
    return rows


def tables(site: Site) -> list[Table]:
    """Returns all tables, each below those that it refers to."""
    facts = tuple(f'"{row.name}" TEXT' for row in fields.facts())
    columns = {name: columns for name, (columns, _) in TABLES.items()}
    columns["papers"] = (*columns["papers"], *facts)
    return [Table(name, columns[name], tuple(rows(site))) for name, (_, rows) in TABLES.items()]


def _list(values: "Sequence[object] | Iterator[str]") -> str:
    return _WITHIN.join(map(str, values))


def _day(paper: Paper) -> str:
    """Returns the date as exact as the record has it: `2021-06`, nothing where only the year is known."""
    date = paper.date
    return submitted(paper)[: 10 if date.day else 7] if date and date.month else ""


def _topics(site: Site) -> Iterator[Row]:
    for topic in site.corpus.topics.values():
        yield topic.id, topic.title, topic.parent or None, topic.scope, len(site.relations.topic_papers[topic.id])


def _papers(site: Site) -> Iterator[Row]:
    for paper in site.corpus.papers.values():
        summary = site.piece(_summary, paper.key)
        basics = (paper.key, paper.title, paper.work_type.id, paper.year, paper.year_label, _day(paper) or None)
        row = (*basics, paper.venue, site.cites[paper.key].url, paper.code, paper.tldr, summary)
        remarks = evidence_of(site.corpus.config, paper), paper.scope, paper.reason
        yield (*row, *remarks, routes.paper(paper.key), *(paper.facts.get(fact.name) for fact in fields.facts()))


def _summary(site: Site, key: str) -> str:
    summary = site.corpus.papers[key].summary
    return plain(prose_of(summary, site.target)) if summary.text.strip() else ""


def _people(site: Site) -> Iterator[Row]:
    for paper in site.corpus.papers.values():
        for role, people in (("author", paper.authors), ("editor", paper.editors)):
            for n, person in enumerate(people, 1):
                yield paper.key, role, n, str(person), person.surname, person.given, person.orcid or None


def _identifiers(site: Site) -> Iterator[Row]:
    for paper in site.corpus.papers.values():
        yield from ((paper.key, kind, value, web_address(BY_ID[kind], value)) for kind, value in paper.ids.items())


def _versions(site: Site) -> Iterator[Row]:
    for paper in site.corpus.papers.values():
        for n, version in enumerate(paper.editions, 1):
            yield paper.key, n, version.kind, version.date.label if version.date else "", version.venue


def _paper_topics(site: Site) -> Iterator[Row]:
    for paper in site.corpus.papers.values():
        yield from ((paper.key, topic, n) for n, topic in enumerate(paper.topics, 1))


def _values(corpus: Corpus) -> Iterator[tuple[str, str]]:
    return ((facet.id, value) for facet in corpus.facets.values() for value in facet.values)


def _facets(site: Site) -> Iterator[Row]:
    facets = site.corpus.facets
    yield from (
        (facet, facets[facet].title, value, facets[facet].values[value]) for facet, value in _values(site.corpus)
    )


def _paper_facets(site: Site) -> Iterator[Row]:
    for paper in site.corpus.papers.values():
        yield from ((paper.key, facet, value) for facet, values in sorted(paper.facets.items()) for value in values)


def _names(site: Site) -> Iterator[Row]:
    for paper in site.corpus.papers.values():
        yield from ((paper.key, kind, name) for kind in NAMED for name in getattr(paper, kind))


def _fields(site: Site) -> Iterator[Row]:
    for paper in site.corpus.papers.values():
        yield from ((paper.key, name, value) for name, values in paper.extracted.items() for value in values)


def _results(site: Site) -> Iterator[Row]:
    for paper in site.corpus.papers.values():
        for n, row in enumerate(paper.results, 1):
            yield paper.key, n, *(getattr(row, name) for name in STATED)


def _related(site: Site) -> Iterator[Row]:
    for key, neighbours in site.relations.related.items():
        for n, neighbour in enumerate(neighbours, 1):
            reasons = _list([reason_text(reason, site.texts) for reason in neighbour.reasons])
            yield key, neighbour.key, n, neighbour.score, reasons


def _citations(site: Site) -> Iterator[Row]:
    for key in site.corpus.papers:
        citations = site.relations.cited_in.get(key, ())
        yield from ((key, cited.page.url, cited.sentence) for cited in citations)


_PAPER = '"paper" TEXT NOT NULL REFERENCES "papers"'


def _columns(*names: str) -> tuple[str, ...]:
    """Returns declarations of columns of text; one that has a type after its name keeps that."""
    return tuple(name if '"' in name else f'"{name}" {"INTEGER" if name == "position" else "TEXT"}' for name in names)


TABLES: dict[str, tuple[tuple[str, ...], Callable[[Site], Iterator[Row]]]] = {
    "topics": (_columns('"id" TEXT PRIMARY KEY', "title", "parent", "scope", '"papers" INTEGER'), _topics),
    "papers": (
        _columns('"key" TEXT PRIMARY KEY', "title", "type", '"year" INTEGER', "year_label", "date", "venue")
        + _columns("url", "code", "tldr", "summary", "evidence", "scope", "reason", "page"),
        _papers,
    ),
    "people": (_columns(_PAPER, "role", "position", "name", "family", "given", "orcid"), _people),
    "identifiers": (_columns(_PAPER, "kind", "value", "url"), _identifiers),
    "versions": (_columns(_PAPER, "position", "kind", "year", "venue"), _versions),
    "paper_topics": (_columns(_PAPER, '"topic" TEXT NOT NULL REFERENCES "topics"', "position"), _paper_topics),
    "facets": (_columns("facet", "facet_title", "value", "title"), _facets),
    "paper_facets": (_columns(_PAPER, "facet", "value"), _paper_facets),
    "names": (_columns(_PAPER, "kind", "name"), _names),
    "fields": (_columns(_PAPER, "field", "value"), _fields),
    "results": (_columns(_PAPER, "position", *STATED), _results),
    "related": (_columns(_PAPER, "other", "position", '"score" REAL', "reasons"), _related),
    "citations": (_columns(_PAPER, "page", "sentence"), _citations),
}
"""Name of each table to its columns and to what yields its rows; papers have one for each fact, too."""
