"""Topics into Markdown survey pages: prose, sub-topics, comparison table, the papers grouped and dated, related topics.

The Markdown that comes out is published as it is (site/topics/<id>.md) and is what the HTML is made of.
"""

from collections.abc import Callable, Sequence
from itertools import groupby

from surveypress.compose_bridges import bridges_section
from surveypress.model import Corpus, Paper, Result, Topic
from surveypress.prose.compose import composed, escape_markdown
from surveypress.relate.topics import ancestors
from surveypress.views import Line, Site, short_title

FOLDER = "topics/"
DEFAULT_COLUMNS = ("year", "contribution", "modality", "models", "results")
_ROWS = 2
"""Results shown in a cell; the paper's page has them all."""


def link(url: str) -> str:
    """Returns an address below the root as seen from site/topics/: other topics as their Markdown files."""
    if url.startswith(FOLDER):
        return f"{url[len(FOLDER) :].rstrip('/')}.md"
    return f"../{url}"


def topic_markdown(site: Site, topic: Topic) -> str:
    """Returns the survey page of a topic as it is published."""
    head = [f"# {escape_markdown(topic.title)}", f"*{escape_markdown(topic.scope)}*" if topic.scope else ""]
    return _joined(*head, topic_body(site, topic, listing(site, topic)))


def topic_body(site: Site, topic: Topic, keys: Sequence[str]) -> str:
    """Returns what follows the title and the scope, with these papers of the topic in its list."""
    prose = composed(topic.prose, site.target, link).strip()
    parts = (_subtopics(site, topic), _comparison(site, topic), topic_papers(site, topic, keys))
    return _joined(prose, *parts, bridges_section(site, topic, link), _related(site, topic))


def _joined(*parts: str) -> str:
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def listing(site: Site, topic: Topic) -> list[str]:
    """Returns the papers of a topic as its list has them: an area's by sub-topic, a leaf's by year."""
    keys = site.relations.topic_papers[topic.id]
    if topic.children:
        order = {child: n for n, child in enumerate(topic.children)}
        return sorted(keys, key=lambda key: order[_leaf_of(site.corpus, key, topic)])
    return sorted(keys, key=lambda key: -(site.corpus.papers[key].year or 0))


def _subtopics(site: Site, topic: Topic) -> str:
    if not topic.children:
        return ""
    rows = ["## Topics of this area"]
    for group, children in groupby(topic.children, key=lambda child: site.corpus.topics[child].group):
        if group:
            rows.append(f"\n### {escape_markdown(group)}\n")
        else:
            rows.append("")
        for child in children:
            leaf = site.corpus.topics[child]
            count = len(site.relations.topic_papers[child])
            scope = f": {escape_markdown(leaf.scope)}" if leaf.scope else ""
            rows.append(f"- [{escape_markdown(leaf.title)}]({link(f'topics/{child}/')}) ({count}){scope}")
    return "\n".join(rows)


def topic_papers(site: Site, topic: Topic, keys: Sequence[str]) -> str:
    """Returns the list of papers, with a heading for each sub-topic of an area, or for each year."""
    if not keys:
        return "## Papers\n\nNo paper has been sorted here yet."
    title: Callable[[str], str]
    if topic.children:
        home = {key: _leaf_of(site.corpus, key, topic) for key in keys}
        title = lambda key: f"[{escape_markdown(site.corpus.topics[home[key]].title)}]({link(f'topics/{home[key]}/')})"  # noqa: E731
    else:
        title = lambda key: str(site.corpus.papers[key].year or "Year unknown")  # noqa: E731
    parts = ["## Papers"]
    for heading, group in groupby(keys, key=title):
        items = [f"- {_item(site.lines[key], None if topic.children else topic, site)}" for key in group]
        parts += [f"### {heading}", "\n".join(items)]
    return "\n\n".join(parts)


def _leaf_of(corpus: Corpus, key: str, area: Topic) -> str:
    """Returns the sub-topic of an area under which it lists a paper: that of the first of the paper's topics in it."""
    chains = ({topic, *ancestors(corpus, topic)} for topic in corpus.papers[key].topics)
    return next(child for chain in chains for child in area.children if child in chain)


def _item(line: Line, topic: Topic | None, site: Site) -> str:
    about = ", ".join(escape_markdown(part) for part in (line.authors, line.venue or line.year) if part)
    tail = f": {escape_markdown(line.tldr)}" if line.tldr else ""
    primary = site.corpus.papers[line.key].topics[0]
    also = ""
    if topic is not None and primary != topic.id:
        also = f" (chiefly under [{escape_markdown(site.corpus.topics[primary].title)}]({link(f'topics/{primary}/')}))"
    return f"[{escape_markdown(line.title)}]({link(line.url)}){f' ({about})' if about else ''}{also}{tail}"


def _comparison(site: Site, topic: Topic) -> str:
    if topic.children:
        return _areas_table(site, topic)
    papers = [site.corpus.papers[key] for key in site.relations.topic_papers[topic.id]]
    papers = [paper for paper in papers if paper.topics[0] == topic.id] or papers
    columns = [c for c in topic.columns or DEFAULT_COLUMNS if any(_cell(paper, c, site) for paper in papers)]
    if not papers or not columns:
        return ""
    rows = [["Paper", *(_inline(column[:1].upper() + column[1:]) for column in columns)]]
    for paper in papers:
        name = f"[{escape_markdown(short_title(paper.title))}]({link(f'papers/{paper.key}/')})"
        rows.append([name, *(_cell(paper, column, site) for column in columns)])
    return f"## Comparison\n\n{_table(rows)}"


def _areas_table(site: Site, topic: Topic) -> str:
    """Compares the sub-topics of an area: how many papers, from when, of which kind."""
    rows = [["Topic", "Papers", "Years", "Surveys and benchmarks", "With code"]]
    for child in topic.children:
        papers = [site.corpus.papers[key] for key in site.relations.topic_papers[child]]
        years = sorted(paper.year for paper in papers if paper.year)
        span = "" if not years else str(years[0]) if years[0] == years[-1] else f"{years[0]} to {years[-1]}"
        overview = sum(bool({"survey", "benchmark"} & set(paper.values("contribution"))) for paper in papers)
        leaf = escape_markdown(site.corpus.topics[child].title)
        counts = (str(overview), str(sum(bool(paper.code) for paper in papers)))
        rows.append([f"[{leaf}]({link(f'topics/{child}/')})", str(len(papers)), span, *counts])
    return f"## Comparison\n\n{_table(rows)}"


def _cell(paper: Paper, column: str, site: Site) -> str:
    """Returns a cell from the record: a field, a facet, the results, or what the record says in `compare`."""
    if column in paper.compare:
        return _inline(paper.compare[column])
    if column == "results":
        return "; ".join(_inline(reported(row)) for row in paper.results[:_ROWS])
    if column in site.corpus.facets:
        titles = site.corpus.facets[column].values
        return _inline(", ".join(titles.get(value, value) for value in paper.values(column)))
    if column == "code":
        return f"[code](<{paper.code.replace('|', '%7C')}>)" if paper.code else ""
    if column in {"methods", "models", "datasets"}:
        return _inline(", ".join(getattr(paper, column)[:3]))
    return _inline(str(getattr(paper, column) or "")) if column in {"year", "venue"} else ""


def reported(row: Result) -> str:
    """Returns a figure in words: `GLUE, accuracy: 87.2% (against 86.4)`."""
    unit = row.unit if row.unit == "%" else f" {row.unit}" if row.unit else ""
    against = f" (against {row.baseline})" if row.baseline else ""
    return f"{f'{row.dataset}, ' if row.dataset else ''}{row.metric}: {row.value}{unit}{against}"


def _inline(text: str) -> str:
    return escape_markdown(" ".join(text.split()))


def _table(rows: Sequence[Sequence[str]]) -> str:
    head, *body = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([head, f"|{'---|' * len(rows[0])}", *body])


def _related(site: Site, topic: Topic) -> str:
    related = site.relations.related_topics[topic.id]
    if not related:
        return ""
    rows = [
        f"- [{escape_markdown(site.corpus.topics[other].title)}]({link(f'topics/{other}/')}): {escape_markdown(why)}"
        for other, why in related
    ]
    return "\n".join(["## Related topics", "", *rows])
