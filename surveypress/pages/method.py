"""What a text on several papers rests on, as one sentence: their abstracts, or their full texts."""

from collections.abc import Iterable

from surveypress.core.model import Paper
from surveypress.core.texts import Texts
from surveypress.pages.view_models import Site


def evidence_of(site: Site, paper: Paper) -> str:
    """Returns what a summary rests on, `abstract` or `full text`, as its record or else the survey says it."""
    return paper.evidence or site.corpus.config.evidence


def basis(site: Site, papers: Iterable[Paper]) -> str:
    """Returns how many abstracts and full texts were read for these papers; nothing where a record does not say."""
    said = [evidence_of(site, paper) for paper in papers]
    if not said or not all(said):
        return ""
    return _sentence(site.texts, said.count("abstract"), said.count("full text"))


def _sentence(texts: Texts, abstracts: int, full: int) -> str:
    read = texts.ngettext("Based on %(num)s full text.", "Based on %(num)s full texts.", full)
    if not abstracts:
        return read
    if full:
        more = texts.ngettext(
            "Of %(num)s more, the abstract was read.", "Of %(num)s more, the abstracts were read.", abstracts
        )
        return f"{read} {more}"
    return texts.ngettext(
        "Based on %(num)s abstract; no full text was read.",
        "Based on %(num)s abstracts; no full text was read.",
        abstracts,
    )
