"""Languages of works and of the survey that are named by no tag."""

from collections.abc import Iterator

from surveypress.checks.check import Check
from surveypress.core.language_tags import each_language, known_tag, meant_tag, nearest_tag
from surveypress.core.model import Corpus
from surveypress.core.problems import Problem
from surveypress.core.texts import locale_of


def of_works(corpus: Corpus) -> Iterator[Problem]:
    """Yields works whose language is no tag; of several languages in one value each must be one."""
    for paper in corpus.papers.values():
        value = paper.facts.get("language", "")
        wrong = next((part for part in each_language(value) if not known_tag(part)), "")
        if wrong:
            place = corpus.place(paper.location.file, "language")
            yield Problem(place, _fault(wrong), _mend(wrong))


def of_survey(corpus: Corpus) -> Iterator[Problem]:
    """Yields a language of the survey that there is not."""
    language = corpus.config.language
    if not known_tag(language):
        yield Problem(corpus.place(corpus.file("survey"), "language"), _fault(language), _mend(language))


def _fault(value: str) -> str:
    return f"language: {value[:60]!r} is {'no tag of a language' if meant_tag(value) else 'no language that is known'}"


def _mend(value: str) -> str:
    tag = nearest_tag(value)
    return f"write {tag!r}, if you mean {locale_of('en').languages.get(tag.partition('-')[0])}" if tag else _LOOK_UP


_LOOK_UP = "write its tag, such as de or pt-BR"

CHECKS = (
    Check("record/language", "a language that no tag names", of_works, level="warning"),
    Check("settings/language", "a language of the survey that no tag names", of_survey, level="warning"),
)
