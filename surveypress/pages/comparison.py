"""Tables that compare: the papers of a topic by fields, facets and results, the topics of an area by what they hold."""

from collections.abc import Iterator, Sequence

from surveypress.core.model import Paper, Topic
from surveypress.core.texts import gettext_noop
from surveypress.pages.columns import column_label, column_text, own_columns
from surveypress.pages.lists import FEW_ROWS
from surveypress.pages.paper_entries import sources
from surveypress.pages.reported import baseline_text, reported
from surveypress.pages.topic_parts import Part, data_marks, paper_link, topic_link
from surveypress.pages.view_models import Site, short_title
from surveypress.prose import nodes
from surveypress.prose.maths import plain_title
from surveypress.prose.nodes import Blocks, Inline

_TITLES = {
    "year": gettext_noop("Year"),
    "venue": gettext_noop("Venue"),
    "baseline": gettext_noop("Baseline"),
    "links": gettext_noop("Links"),
    "results": gettext_noop("Results"),
    "methods": gettext_noop("Methods"),
    "models": gettext_noop("Models"),
    "datasets": gettext_noop("Data sets"),
}
"""Headings of columns that are fields of the record."""
_ROWS = 2
"""Results shown in a cell; the paper's page has them all."""


def comparison(site: Site, topic: Topic) -> Iterator[Part]:
    """Yields the table of a topic or an area, nothing where it would be empty."""
    papers = [] if topic.children else _papers(site, topic)
    rows = _of_area(site, topic) if topic.children else _of_papers(site, topic, papers)
    if rows:
        title = site.texts.gettext("Comparison")
        label = f"{title}: {plain_title(topic.title)}"
        marks = [data_marks(site.lines[p.key]) for p in papers] if len(papers) > FEW_ROWS else ()
        table = nodes.table(rows[0], rows[1:], label=label, attributes=marks)
        yield Part("comparison", title, [*_left_out(site, topic, len(papers)), *table])


def _left_out(site: Site, topic: Topic, count: int) -> Blocks:
    """Returns which papers of a topic its table holds, where it leaves some out."""
    papers = len(site.relations.topic_papers[topic.id])
    if topic.children or count == papers:
        return []
    numbers = {"shown": site.texts.number(count), "papers": site.texts.number(papers)}
    return nodes.paragraph(
        nodes.text(site.texts.gettext("%(shown)s of %(papers)s papers: those discussed mainly here.", **numbers))
    )


def _papers(site: Site, topic: Topic) -> list[Paper]:
    """Returns the papers of a topic that its table holds: those discussed mainly here, all where there is none."""
    papers = [site.corpus.papers[key] for key in site.relations.topic_papers[topic.id]]
    return [paper for paper in papers if paper.topics[0] == topic.id] or papers


def _of_papers(site: Site, topic: Topic, papers: Sequence[Paper]) -> list[list[Inline]]:
    choice = [c for c in topic.columns or _columns(site) if c != "code"]
    columns = [c for c in (*choice, "links") if any(_cell(paper, c, site) for paper in papers)]
    if not papers or not columns:
        return []
    head = [site.texts.gettext("Paper"), *(_column_title(site, column) for column in columns)]
    apart = "baseline" in columns
    rows = [
        [paper_link(site, site.lines[p.key], short_title(p.title)), *(_cell(p, c, site, apart=apart) for c in columns)]
        for p in papers
    ]
    return [[nodes.text(title) for title in head], *rows]


def _columns(site: Site) -> tuple[str, ...]:
    """Returns the columns of a table whose topic names none."""
    return site.corpus.config.columns or (
        "year",
        *(facet.id for facet in site.facets[:2]),
        *own_columns(site),
        "models",
        "results",
        "baseline",
    )


def _column_title(site: Site, column: str) -> str:
    """Returns the heading of a column: the program's own word or the owner's; a label stays as it is: `p-Wert`."""
    if column in _TITLES:
        return site.texts.gettext(_TITLES[column])
    if column in site.corpus.facets:
        return site.corpus.facets[column].title
    return column_label(site, column) or column[:1].upper() + column[1:]


def _of_area(site: Site, topic: Topic) -> list[list[Inline]]:
    """Compares the sub-topics of an area: how many papers, from when, of which kind, with code if any has some."""
    gettext, more = site.texts.gettext, site.corpus.config.area_columns
    code = any(site.corpus.papers[key].code for key in site.relations.topic_papers[topic.id])
    head = [gettext("Topic"), gettext("Papers"), gettext("Years"), *(column.title for column in more)]
    rows = [[nodes.text(title) for title in (*head, *([gettext("With code")] if code else []))]]
    for child in topic.children:
        papers = [site.corpus.papers[key] for key in site.relations.topic_papers[child]]
        counts = [sum(bool({*column.values} & {*paper.values(column.facet)}) for paper in papers) for column in more]
        counts += [sum(bool(paper.code) for paper in papers)] if code else []
        cells = [str(len(papers)), _years(site, papers), *map(str, counts)]
        rows.append([topic_link(site, child), *map(nodes.text, cells)])
    return rows


def _years(site: Site, papers: Sequence[Paper]) -> str:
    years = sorted(paper.year for paper in papers if paper.year is not None)
    if not years or years[0] == years[-1]:
        return "".join(map(str, years[:1]))
    return site.texts.gettext("%(first)s to %(last)s", first=years[0], last=years[-1])


def _cell(paper: Paper, column: str, site: Site, *, apart: bool = False) -> Inline:
    """Returns a cell from the record: a field, a facet, the results, or what the record says in `compare`.

    `apart`: a column of its own has what results are held against.
    """
    if column == "links" and column not in paper.compare:
        links = sources(site.texts, site.lines[paper.key])
        anchors = [nodes.link(link.url, nodes.text(link.title)) for link in links]
        return [token for n, link in enumerate(anchors) for token in (*(nodes.text(" ") if n else []), *link)]
    if column == "results" and column not in paper.compare:
        return nodes.text(_results(paper, site, apart=apart))
    return nodes.text(" ".join(_words(paper, column, site).split()))


def _results(paper: Paper, site: Site, *, apart: bool) -> str:
    """Returns the first results, with what each is held against unless a column of its own says that of all."""
    one = len({row.baseline for row in paper.results[:_ROWS]}) == 1
    return site.texts.strung(reported(paper.results, site.texts, against=not (apart and one))[:_ROWS])


def _words(paper: Paper, column: str, site: Site) -> str:
    if column in paper.compare:
        return paper.compare[column]
    if column == "baseline":
        baselines = (baseline_text(row, site.texts) for row in paper.results[:_ROWS])
        return site.texts.strung(dict.fromkeys(filter(None, baselines)))
    if column in site.corpus.facets:
        titles = site.corpus.facets[column].values
        return site.texts.listed(titles.get(value, value) for value in paper.values(column))
    if column in {"methods", "models", "datasets"}:
        return site.texts.listed(getattr(paper, column)[:3])
    return column_text(paper, column, site)
