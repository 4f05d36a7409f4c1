"""What a survey defines and nothing uses: terms of the glossary, names of the vocabulary, values of facets."""

from collections.abc import Iterator

from surveypress.checks.check import Check
from surveypress.core.model import Corpus
from surveypress.core.names import name_key
from surveypress.core.problems import Problem
from surveypress.prose.terms import present
from surveypress.relate.citations import documents


def terms(corpus: Corpus) -> Iterator[Problem]:
    """Yields terms of the glossary that stand in no prose, under none of their names."""
    if not corpus.terms:
        return
    texts = [document.text for _, _, document in documents(corpus)]
    whole = "\n\n".join([*texts, *(paper.tldr for paper in corpus.papers.values())])
    for term in corpus.terms:
        if not present(whole, tuple((form, "") for form in (term.term, *term.aliases))):
            yield Problem(term.location, f"the term {term.term!r} stands in no text of the survey", _HINT)


_HINT = "use it where it belongs, or remove it"


def names(corpus: Corpus) -> Iterator[Problem]:
    """Yields names of the vocabulary that no paper has."""
    file = corpus.file("taxonomy")
    for field, entries in corpus.vocabulary.items():
        used = {name_key(name) for paper in corpus.papers.values() for name in getattr(paper, field)}
        for name, aliases in entries.items():
            if used.isdisjoint(map(name_key, (name, *aliases))):
                place = corpus.place(file, "vocabulary", field, name)
                yield Problem(
                    place, f"vocabulary: no paper has {name!r} among its {field}", "remove it, or name it there"
                )


def values(corpus: Corpus) -> Iterator[Problem]:
    """Yields values of facets that no paper has."""
    file = corpus.file("taxonomy")
    for facet in corpus.facets.values():
        used = {value for paper in corpus.papers.values() for value in paper.values(facet.id)}
        for value in facet.values:
            path = ("facets", facet.id, "values", value)
            if value not in used and path in corpus.spans.get(file, {}):
                message = f"no paper has the value {value!r} of the facet {facet.id!r}"
                yield Problem(corpus.place(file, *path), message, "remove it, or give it to papers")


CHECKS = (
    Check("unused/term", "a term of the glossary that no text uses", terms, level="information"),
    Check("unused/name", "a name of the vocabulary that no paper has", names, level="information"),
    Check("unused/value", "a value of a facet that no paper has", values, level="information"),
)
