"""LaTeX where a record holds plain text: what was copied from a .bib file, and maths that cannot be shown."""

import re
from collections.abc import Iterator

from surveypress.checks.check import Check
from surveypress.core.model import Corpus, Paper
from surveypress.core.persons import Person
from surveypress.core.problems import Location, Problem
from surveypress.prose.maths import enumerate_parts, mathml

_LATEX = re.compile(r"[{}]|\\[A-Za-z\"'`^~=.&%$#_()\[\]]")
_INDICES = re.compile(r"(?<![_^\\}])\{[-\d\s.,\u00af\u0304\u0305]{1,12}\}")
"""What crystallographers put in braces: `{111}`."""
_TEXTS = ("title", "venue", "tldr")


def raw_text(corpus: Corpus) -> Iterator[Problem]:
    """Yields titles, names and other short texts that hold LaTeX outside maths, with the text that was meant."""
    for paper in corpus.papers.values():
        for path, text in _texts(paper):
            tied = path[0] in {"authors", "editors"} and "~" in text
            if tied or any(_LATEX.search(_INDICES.sub("", part)) for odd, part in enumerate_parts(text) if not odd):
                message = f"{path[0]}: {text!r} holds LaTeX, which is shown as it stands"
                meant = _meant(text)
                hint = (
                    f"write {meant!r}"
                    if meant != text
                    else "write maths as $…$, with no digit behind the second dollar"
                )
                yield Problem(corpus.place(paper.location.file, *path), message, hint)


def _texts(paper: Paper) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yields the plain texts of a record with their paths in it."""
    yield from (((field,), getattr(paper, field)) for field in _TEXTS)
    yield from (((field,), text) for field, text in paper.facts.items())
    for role in ("authors", "editors"):
        yield from (((role, n), _as_written(person)) for n, person in enumerate(getattr(paper, role)))


def _as_written(person: Person) -> str:
    """Returns a name in an order in which a record can have it."""
    if person.literal or not any(map(_LATEX.search, (person.family, person.given))):
        return str(person)
    return ", ".join(filter(None, (person.surname, person.suffix, person.given)))


def _meant(text: str) -> str:
    from surveypress.importers.latex import unicode_text  # a build of clean records needs no importer

    dollars = text.replace(r"\(", "$").replace(r"\)", "$")
    return unicode_text(dollars)


def maths(corpus: Corpus) -> Iterator[Problem]:
    """Yields maths of titles, scopes and short texts that cannot be converted."""
    for location, name, text in _shown(corpus):
        for odd, part in enumerate_parts(text):
            if odd and mathml(part) is None:
                message = f"{name}: the maths ${part}$ cannot be converted and is shown as TeX"
                yield Problem(location, message, "simplify it")


def _shown(corpus: Corpus) -> Iterator[tuple[Location, str, str]]:
    for paper in corpus.papers.values():
        for path, text in _texts(paper):
            if "$" in text:
                yield corpus.place(paper.location.file, *path), str(path[0]), text
    for topic in corpus.topics.values():
        yield topic.location, "title", topic.title
        yield topic.location, "scope", topic.scope


CHECKS = (
    Check("record/latex", "LaTeX in a title, a name or another plain text", raw_text, level="warning"),
    Check("record/maths", "maths in a title or a short text that cannot be converted", maths, level="warning"),
)
