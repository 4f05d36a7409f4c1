"""A method, model or data set has one name in the whole survey."""

from collections.abc import Iterator

from surveypress.model import Corpus
from surveypress.problems import Problem
from surveypress.titles import same_name, spellings


def problems(corpus: Corpus) -> Iterator[Problem]:
    """Yields names that the vocabulary of taxonomy.yaml or another record spells otherwise."""
    for field in ("methods", "models", "datasets"):
        known = corpus.vocabulary.get(field, {})
        spelled = spellings(known)
        for name, aliases in known.items():
            for alias in aliases:
                if spelled[same_name(alias)] != name:
                    what = f"vocabulary: {alias!r} stands for both {name!r} and {spelled[same_name(alias)]!r}"
                    file = next((file for file in corpus.spans if file.endswith("taxonomy.yaml")), "taxonomy.yaml")
                    yield Problem(corpus.place(file, "vocabulary", field, name), what, "keep it under one name")
        for paper in corpus.papers.values():
            for n, name in enumerate(getattr(paper, field)):
                chosen = spelled.setdefault(same_name(name), name)
                if chosen != name:
                    what = f"{field}: {name!r} is written {chosen!r} in this survey"
                    mend = f"write {chosen!r}, or change the vocabulary in taxonomy.yaml"
                    yield Problem(corpus.place(paper.where.file, field, n), what, mend)
