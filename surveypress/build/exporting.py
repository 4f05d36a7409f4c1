"""A survey -> one file of it, by the name of a format: the same bytes that stand on the site, without building that."""

from collections.abc import Mapping

from surveypress.build.pipeline import load, relate_papers
from surveypress.build.project import Survey
from surveypress.cite import formats
from surveypress.core.model import Page
from surveypress.core.problems import ContentError, UsageError, did_you_mean, errors
from surveypress.core.progress import Stage, silent
from surveypress.pages import data_files, exports, site_data
from surveypress.pages.view_models import Site
from surveypress.render.serialisers import serialiser


def format_names() -> dict[str, str]:
    """Returns the name of each format and what it is good for."""
    of_records = {row.id: row.help for row in formats.FORMATS}
    return of_records | {"json": "programs: all that the survey says of its papers"} | _of_data()


def _of_data() -> dict[str, str]:
    return {row.id: row.help for row in data_files.DATA_FILES}


def binary(name: str) -> bool:
    """Tells whether a format is no text, which no terminal could show."""
    return name in {"sqlite", "dump"}


def export(survey: Survey, name: str, topic: str = "", paper: str = "", stage: Stage = silent) -> bytes:
    """Returns the survey, the papers of a topic, or one paper in a format.

    Raises ContentError if the survey has faults, and UsageError for an unknown format, topic or paper.
    """
    if name not in format_names():
        raise UsageError(f"unknown format {name!r}{did_you_mean(name, format_names())}; see export --help")
    row = next((row for row in formats.FORMATS if row.id == name), None)
    if (topic or paper) and row is None:
        raise UsageError(f"{name} is a format of the whole survey; single topics and papers can be {_of_records()}")
    site = load_site(survey, stage)
    if row is None:
        page = _data_page(site, name)
    elif paper:
        page = exports.record(site, row, _known(paper, "paper", _keys(site)))
    elif topic:
        page = exports.records(site, row, _known(topic, "topic", _ids(site)))
    else:
        page = exports.whole(site, row)
    return serialise(page, site)


def load_site(survey: Survey, stage: Stage = silent) -> Site:
    """Returns what all files are made of. Raises ContentError if the survey has faults."""
    corpus, problems = load(survey)
    if errors(problems):
        raise ContentError(problems)
    return relate_papers(corpus, stage)


def serialise(page: Page, site: Site) -> bytes:
    """Returns the bytes of a page that is no HTML."""
    write = serialiser(page.template)
    assert write is not None
    return write(page, site.corpus.config)


def _data_page(site: Site, name: str) -> Page:
    if name == "json":
        return site_data.papers(site)
    return next(row.page(site) for row in data_files.DATA_FILES if row.id == name)


def _of_records() -> str:
    return ", ".join(row.id for row in formats.FORMATS)


def _keys(site: Site) -> dict[str, str]:
    papers = site.corpus.papers.values()
    return {alias: paper.key for paper in papers for alias in (*paper.aliases, paper.key)}


def _ids(site: Site) -> dict[str, str]:
    topics = site.corpus.topics.values()
    return {alias: topic.id for topic in topics for alias in (*topic.aliases, topic.id)}


def _known(name: str, what: str, names: Mapping[str, str]) -> str:
    if name not in names:
        raise UsageError(f"the survey has no {what} {name!r}{did_you_mean(name, names)}")
    return names[name]
