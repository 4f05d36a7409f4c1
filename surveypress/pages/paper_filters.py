"""What lists, tables and the search filter papers by beside topics, years and facets, whatever papers have."""

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet

from surveypress.core.config import Config
from surveypress.core.model import Corpus, Paper
from surveypress.core.texts import gettext_noop
from surveypress.core.venues import short_name

_EVIDENCE = {"abstract": gettext_noop("abstract"), "full text": gettext_noop("full text")}


def evidence_of(config: Config, paper: Paper) -> str:
    """Returns what a summary rests on, `abstract` or `full text`, as its record or else the survey says it."""
    return paper.evidence or config.evidence


def _evidence(corpus: Corpus, paper: Paper) -> str:
    kind = evidence_of(corpus.config, paper)
    return corpus.texts.gettext(_EVIDENCE[kind]) if kind else ""


def _language(corpus: Corpus, paper: Paper) -> str:
    return corpus.texts.language_name(paper.facts.get("language", ""))


def _code(corpus: Corpus, paper: Paper) -> str:
    return corpus.texts.gettext("With code") if paper.code else ""


def _venue(corpus: Corpus, paper: Paper) -> str:
    return short_name(paper.venue, corpus.config.venues)


_FILTERS: Mapping[str, tuple[str, Callable[[Corpus, Paper], str]]] = {
    "venue": (gettext_noop("Venue"), _venue),
    "code": (gettext_noop("Code"), _code),
    "language": (gettext_noop("Language"), _language),
    "evidence": (gettext_noop("Summary based on"), _evidence),
}


def filter_title(corpus: Corpus, name: str) -> str:
    """Returns what a filter is called, in the survey's language."""
    return corpus.texts.gettext(_FILTERS[name][0])


def filter_values(corpus: Corpus) -> dict[str, list[str]]:
    """Returns filters by which some paper differs: each paper's value, empty for none."""
    papers = corpus.papers.values()
    values = {name: [value_of(corpus, paper) for paper in papers] for name, (_, value_of) in _FILTERS.items()}
    return {name: of_papers for name, of_papers in values.items() if len({*of_papers}) > 1}


def named_values(corpus: Corpus, facets: AbstractSet[str]) -> dict[str, list[tuple[str, str]]]:
    """Returns for each key the filters of lists whose values are names; a facet of the same name takes its place."""
    filters: dict[str, list[tuple[str, str]]] = {key: [] for key in corpus.papers}
    for name, values in filter_values(corpus).items():
        if name != "code" and name not in facets:
            for key, value in zip(corpus.papers, values, strict=True):
                filters[key] += [(name, value)] if value else []
    return filters
