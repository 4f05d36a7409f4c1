"""The home page: what the survey is, ways in, the field by areas, its growth, what is new."""

from collections.abc import Iterator

from surveypress.core.model import Corpus, Page
from surveypress.pages import data_files, exports
from surveypress.pages.authors import author_count
from surveypress.pages.growth import growth, span
from surveypress.pages.lists import lines
from surveypress.pages.maps import picture
from surveypress.pages.sections import has_changes, has_explore, has_growth, has_years
from surveypress.pages.topic_overview import field, topic_count
from surveypress.pages.venues import venue_count
from surveypress.pages.view_models import Site
from surveypress.pages.years import year_title
from surveypress.prose.html import prose_of
from surveypress.prose.maths import plain_title
from surveypress.relate.topics import newest_first

NEWEST = 8


def pages(site: Site) -> Iterator[Page]:
    """Yields the home page."""
    corpus = site.corpus
    newest = [paper.key for paper in sorted(corpus.papers.values(), key=newest_first)[:NEWEST]]
    data = {
        "title": corpus.config.title,
        "trail": [],
        "prose": prose_of(corpus.home, site.target),
        "areas": field(site),
        "map": picture(site),
        "growth": growth(site, span(corpus)) if has_growth(corpus) else None,
        "explore": has_explore(corpus),
        "years": has_years(corpus),
        "changes": has_changes(corpus),
        "newest": lines(site, newest),
        "papers": _papers(corpus),
        "topics": topic_count(corpus),
        "counts": {"authors": author_count(corpus)},
        "authors": bool(site.authors),
        "venues": venue_count(corpus),
        "entity": _dataset(site),
    }
    yield Page("", "home.html", data)


def _dataset(site: Site) -> dict[str, object]:
    """Returns what the survey is for search engines: a collection of data that can be downloaded."""
    corpus, config = site.corpus, site.corpus.config
    files = [*exports.of_survey(site), *data_files.offered(site)]
    values: dict[str, object] = {
        "@type": "Dataset",
        "name": config.title,
        "description": config.description,
        "url": "site:",
        "inLanguage": config.language,
        "creator": {"@type": "Organization", "name": config.author} if config.author else None,
        "license": config.licence_url or config.licence,
        "isAccessibleForFree": True,
        "dateModified": corpus.history[0].date if corpus.history else "",
        "keywords": [plain_title(topic.title) for topic in corpus.topics.values() if not topic.parent],
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": file.media_type, "contentUrl": f"site:{file.url}"}
            for file in files
        ],
    }
    return {name: value for name, value in values.items() if value}


def _papers(corpus: Corpus) -> str:
    """Returns how many papers there are, and of which years."""
    years = [paper.year for paper in corpus.papers.values() if paper.year is not None]
    if not years:
        return corpus.texts.ngettext("%(num)s paper", "%(num)s papers", len(corpus.papers))
    if min(years) == max(years):
        year = year_title(years[0], corpus.texts)
        return corpus.texts.ngettext(
            "%(num)s paper of %(year)s", "%(num)s papers of %(year)s", len(corpus.papers), year=year
        )
    return corpus.texts.ngettext(
        "%(num)s paper from %(first)s to %(last)s",
        "%(num)s papers from %(first)s to %(last)s",
        len(corpus.papers),
        first=year_title(min(years), corpus.texts),
        last=year_title(max(years), corpus.texts),
    )
