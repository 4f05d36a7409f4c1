"""The state of a survey in words, for printed sheets: the day of its last change, or the month of its newest paper."""

from surveypress.core.model import Corpus, Paper
from surveypress.pages.site_data import submitted


def as_of(corpus: Corpus) -> str:
    """Returns `As of 2 March 2024`, by the history; without one `Papers up to June 2023`; nothing without either.

    It follows from the content alone, so a build of the same content says the same on any day.
    """
    texts = corpus.texts
    if corpus.history:
        return texts.gettext("As of %(day)s", day=texts.day(corpus.history[0].date))
    dated = [(submitted(paper), paper.key) for paper in corpus.papers.values() if paper.year is not None]
    if not dated:
        return ""
    day, key = max(dated)
    newest = corpus.papers[key]
    return texts.gettext("Papers up to %(when)s", when=texts.month(day) if _has_month(newest) else newest.year_label)


def _has_month(paper: Paper) -> bool:
    return bool(paper.date and paper.date.month) or submitted(paper)[2:4] == paper.arxiv[:2]
