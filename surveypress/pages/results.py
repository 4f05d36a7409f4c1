"""Reported figures as tables: a page for each data set on which two papers or more report, and for each bare metric."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from surveypress.core.model import Page, Paper, Result
from surveypress.core.names import name_key
from surveypress.core.texts import Texts, gettext_noop
from surveypress.pages.lists import FEW_ROWS, choices, trail
from surveypress.pages.paper_entries import sources
from surveypress.pages.reported import baseline_text
from surveypress.pages.sections import has_results
from surveypress.pages.view_models import Link, Site, short_title
from surveypress.prose.maths import plain_title
from surveypress.relate.reported_results import METRICS, Reported, ResultsTable, by_metric

FOLDER = "results/"
METRICS_FOLDER = f"{FOLDER}{METRICS}/"
_EXTRAS = {"model": gettext_noop("Model"), "baseline": gettext_noop("Baseline"), "note": gettext_noop("Note")}
"""What a figure may say besides, with the heading of its column."""
_KINDS = {
    "quality": gettext_noop("quality"),
    "size": gettext_noop("size"),
    "cost": gettext_noop("cost"),
    "speed": gettext_noop("speed"),
}
STATED = ("dataset", "metric", "value", "unit", "model", "baseline", "note", "kind")
"""What a record may say of a figure, in the order and by the names of the data files."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure on the page of the paper that reports it."""

    row: Result
    page: str
    """Address of what other papers report on the data set, empty if none do."""
    baseline: str
    kind: str
    """What it measures, in the survey's language; empty where nobody says."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: a figure and the paper that reports it."""

    paper: Link
    about: str
    """`Hu et al. 2021`."""
    figure: Result
    number: str
    """The value as columns are sorted by, empty where it is no number."""
    marks: tuple[tuple[str, str], ...] = ()
    """What the table can be narrowed by."""
    links: tuple[Link, ...] = ()
    """To the text and the code of the paper."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of figures."""

    metric: str
    """The metric that all rows share; empty where each row names its own."""
    extras: tuple[tuple[str, str], ...]
    """Those of `model`, `baseline` and `note` that any row has, with their headings."""
    rows: tuple[Row, ...]

    @property
    def linked(self) -> bool:
        """Whether the text or the code of any paper can be linked to."""
        return any(row.links for row in self.rows)


@dataclass(frozen=True, slots=True)
class Overview:
    """A data set in the list of them."""

    ref: Link
    """With the number of papers."""
    figures: int
    metrics: str


def address(measured: ResultsTable, folder: str = FOLDER) -> str:
    """Returns the address of what papers report on a data set, or by a metric."""
    return f"{folder}{measured.slug}/"


def figures(site: Site, paper: Paper) -> list[Figure]:
    """Returns what a paper reports, each figure with the way to those of other papers."""
    return [_figure(site, row) for row in paper.results]


def _figure(site: Site, row: Result) -> Figure:
    kind = site.texts.gettext(_KINDS[row.kind]) if row.kind else ""
    return Figure(row, site.results.get(name_key(row.dataset), ""), baseline_text(row, site.texts), kind)


def stated(row: Result) -> dict[str, str]:
    """Returns what a record says of a figure, by STATED; what it does not say is left out."""
    return {name: getattr(row, name) for name in STATED if getattr(row, name)}


def pages(site: Site) -> Iterator[Page]:
    """Yields the list of data sets and metrics, the page of each data set, and of each metric without one, if any."""
    metrics = by_metric(site.corpus)
    if not has_results(site.corpus):
        return
    data = {
        "title": site.texts.gettext("Reported results"),
        "trail": trail(site, (site.texts.gettext("Results"), FOLDER)),
        "datasets": [_overview(measured, site.texts) for measured in site.datasets],
        "metrics": [Link(measured.name, address(measured, METRICS_FOLDER), measured.papers) for measured in metrics],
    }
    yield Page(FOLDER, "results.html", data)
    for measured in site.datasets:
        title = site.texts.gettext("Results on %(name)s", name=plain_title(measured.name))
        yield _page(site, measured, address(measured), title, by="")
    for measured in metrics:
        name = plain_title(measured.name)
        yield _page(site, measured, address(measured, METRICS_FOLDER), f"{name[:1].upper()}{name[1:]}", by=name)


def _page(site: Site, measured: ResultsTable, url: str, title: str, *, by: str) -> Page:
    steps = trail(site, (site.texts.gettext("Results"), FOLDER), (plain_title(measured.name), url))
    table, keys = _table(site, measured, by=by), [row.paper for row in measured.rows]
    ways = choices(site, keys) if len(keys) > FEW_ROWS else []
    data = {"title": title, "trail": steps, "table": table, "papers": measured.papers, "choices": ways}
    return Page(url, "figures.html", data)


def _overview(measured: ResultsTable, texts: Texts) -> Overview:
    metrics = dict.fromkeys(reported.row.metric for reported in measured.rows)
    return Overview(Link(measured.name, address(measured), measured.papers), len(measured.rows), texts.listed(metrics))


def _table(site: Site, measured: ResultsTable, *, by: str) -> Table:
    rows = tuple(_row(site, reported) for reported in measured.rows)
    used = (name for name in _EXTRAS if any(getattr(row.figure, name) for row in rows))
    extras = tuple((name, site.texts.gettext(_EXTRAS[name])) for name in used)
    return Table(by, extras, rows)


def _row(site: Site, reported: Reported) -> Row:
    line = site.lines[reported.paper]
    about = " ".join(part for part in (line.authors, line.year) if part)
    number = "" if reported.number is None else f"{reported.number:.12g}"
    row = replace(reported.row, baseline=baseline_text(reported.row, site.texts))
    paper = Link(short_title(plain_title(line.title), words=5), line.url)
    return Row(paper, about, row, number, line.marks, tuple(sources(site.texts, line)))
