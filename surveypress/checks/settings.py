"""What survey.yaml switches must exist: facets of pages and of the search, and ids of checks."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from surveypress.checks.check import Check
from surveypress.cite.formats import FORMATS
from surveypress.cite.references import STYLES
from surveypress.core.config import SCHEMA
from surveypress.core.discovery import place_of, split_ending
from surveypress.core.model import Corpus
from surveypress.core.problems import Problem, did_you_mean
from surveypress.pages.data_files import DATA_FILES
from surveypress.pages.sections import OPTIONAL


def unknown_facets(corpus: Corpus) -> Iterator[Problem]:
    """Yields facets that the settings name and the taxonomy does not define."""
    survey = corpus.file("survey")
    mentions: list[tuple[str, tuple[str | int, ...]]] = [
        (facet, (name, n))
        for name in ("facets", "search_filters", "topic_facets", "explore_facets")
        for n, facet in enumerate(getattr(corpus.config, name) or ())
    ]
    mentions += [(column.facet, ("area_columns", n, "facet")) for n, column in enumerate(corpus.config.area_columns)]
    for facet, path in mentions:
        if corpus.facets and facet not in corpus.facets and path[:1] in corpus.spans.get(survey, {}):
            message = f"{path[0]}: unknown facet {facet!r}{did_you_mean(facet, corpus.facets)}"
            yield Problem(corpus.place(survey, *path), message, "name a facet of taxonomy.yaml")


def unknown_values(corpus: Corpus) -> Iterator[Problem]:
    """Yields values that a column of the settings counts and its facet does not have."""
    for n, column in enumerate(corpus.config.area_columns):
        values = corpus.facets[column.facet].values if column.facet in corpus.facets else {}
        for m, value in enumerate(column.values if values else ()):
            if value not in values:
                location = corpus.place(corpus.file("survey"), "area_columns", n, "values", m)
                message = f"area_columns: unknown value {value!r} of {column.facet!r}{did_you_mean(value, values)}"
                yield Problem(location, message, "name a value of the facet in taxonomy.yaml")


def unknown_formats(corpus: Corpus) -> Iterator[Problem]:
    """Yields names of formats and of files in the settings that are none."""
    yield from _unknown(corpus, "exports", "format", [row.id for row in FORMATS])
    yield from _unknown(corpus, "data_files", "format", [row.id for row in DATA_FILES])


def unknown_styles(corpus: Corpus) -> Iterator[Problem]:
    """Yields citation styles in the settings that neither the program nor a file of content/styles/ has."""
    names = [style.id for style in STYLES]
    # A file that could not be read has a fault of its own.
    files = [split_ending(name)[0] for name in corpus.originals if place_of(name) == "styles/"]
    for problem in _unknown(corpus, "citation_styles", "citation style", [*names, *files]):
        yield replace(problem, hint=f"name one of {', '.join(names)}, or a file in styles/ without its ending")


def unused_styles(corpus: Corpus) -> Iterator[Problem]:
    """Yields citation styles of the survey's own that its settings do not name."""
    for name, style in corpus.styles.items():
        if name not in corpus.config.citation_styles:
            yield Problem(style.location, "no page shows this citation style", f"add {name} to `citation_styles`")


def unknown_pages(corpus: Corpus) -> Iterator[Problem]:
    """Yields names of kinds of pages in the settings that there are not, or that every survey has."""
    yield from _unknown(corpus, "pages", "kind of pages", OPTIONAL)


def _unknown(corpus: Corpus, setting: str, what: str, names: Collection[str]) -> Iterator[Problem]:
    chosen = getattr(corpus.config, setting) or ()
    for n, name in enumerate(chosen):
        if name not in names:
            place = corpus.place(corpus.file("survey"), setting, name if isinstance(chosen, Mapping) else n)
            message = f"{setting}: unknown {what} {name!r}{did_you_mean(name, names)}"
            yield Problem(place, message, f"name one of {', '.join(names)}")


def unknown_checks(corpus: Corpus, ids: Collection[str]) -> Iterator[Problem]:
    """Yields ids of checks in the settings that no check has. All ids are known to the list of checks only."""
    for name in corpus.config.checks:
        if name not in ids:
            location = corpus.place(corpus.file("survey"), "checks", name)
            message = f"checks: unknown check {name!r}{did_you_mean(name, ids)}"
            yield Problem(location, message, "name a check as its messages do", check="settings/unknown-check")


def old_form(corpus: Corpus) -> Iterator[Problem]:
    """Yields a survey that is written in an older form than this program knows."""
    if corpus.config.schema < SCHEMA:
        place = corpus.place(corpus.file("survey"), "schema")
        yield Problem(place, f"the survey has the form {corpus.config.schema} of {SCHEMA}", "run surveypress upgrade")


CHECKS = (
    Check("settings/schema", "a survey in an older form", old_form, level="information"),
    Check("settings/unknown-facet", "a facet of the settings that is not defined", unknown_facets, stage="build"),
    Check("settings/unknown-format", "a format of the settings that there is not", unknown_formats, stage="build"),
    Check("settings/unknown-style", "a style of the settings that there is not", unknown_styles, stage="build"),
    Check("settings/unused-style", "a style that the settings do not name", unused_styles, level="warning"),
    Check("settings/unknown-page", "a kind of pages of the settings that there is not", unknown_pages, stage="build"),
    Check("settings/unknown-value", "a value that a facet of the settings has not", unknown_values, stage="build"),
)
