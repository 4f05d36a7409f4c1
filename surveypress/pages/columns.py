"""Columns of comparison tables that are fields: of the survey's own, or facts of the record."""

from surveypress.core import fields
from surveypress.core.config import ExtractionField
from surveypress.core.model import Paper
from surveypress.core.work_types import BY_ID as TYPES
from surveypress.pages.paper_details import shown_values
from surveypress.pages.view_models import Site


def own_columns(site: Site) -> tuple[str, ...]:
    """Returns the survey's own fields that are no facets: columns of a table whose topic names none."""
    facet_ids = {facet.id for facet in site.facets}
    return tuple(field.name for field in site.corpus.config.fields if field.name not in facet_ids)


def column_label(site: Site, column: str) -> str:
    """Returns the heading of a column that is a field, nothing for any other."""
    own = _own(site, column)
    if own:
        return own.label
    fact = next((field for field in fields.facts() if field.name == column), None)
    return site.texts.gettext(fact.label) if fact else site.texts.gettext("Type") if column == "type" else ""


def column_text(paper: Paper, column: str, site: Site) -> str:
    """Returns what a paper says in a column that is a field; nothing where it says nothing, or for any other."""
    own = _own(site, column)
    if own:
        return site.texts.listed(shown_values(own, paper.extracted.get(column, ()), site.texts))
    match column:
        case "year":
            return paper.year_label
        case "venue":
            return paper.venue
        case "type":
            return site.texts.gettext(TYPES[paper.type].label) if paper.type else ""
        case _:
            return paper.facts.get(column, "")


def _own(site: Site, column: str) -> ExtractionField | None:
    return next((field for field in site.corpus.config.fields if field.name == column), None)
