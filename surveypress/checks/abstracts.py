"""Checks of prose against the abstracts it was written from: own words, and figures that the abstracts state.

Abstracts are not part of a survey that may not hold them; `check --abstracts FILE…` reads them from the documents that
were imported, where those are at hand.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from surveypress.checks.check import Check
from surveypress.core.model import Corpus, Paper, Topic
from surveypress.core.names import title_key
from surveypress.core.problems import ContentError, Location, Problem, UsageError
from surveypress.read.files import read_text
from surveypress.text.sentences import sentences

RUN = 8
"""Words in a row that a text may not share with an abstract."""

_WORD = re.compile(r"[a-z0-9]+")
_CITED = re.compile(r"@([a-z0-9]+(?:-[a-z0-9]+)*)")
_GROUP = re.compile(r"\[[^\[\]@]*+@[^\[\]]*+\]|@[a-z0-9-]++|\[\[[^\[\]]*+\]\]|\]\([^()]*+\)")
# Digits that begin a word of their own; `GPT-4`, `LLaMA2` and `v1.5` are names, `5-10` holds two; 2D and 3D are words.
_FIGURE = re.compile(r"(?<![\w.\-–])(?![234]D\b)\d+(?:\.\d+)?|(?<=\d[-–])\d+(?:\.\d+)?|(?<=%[-–])\d+(?:\.\d+)?")
_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+")
_SPELLED = {
    word: str(n)
    for n, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"twice": "2", "double": "2", "doubles": "2", "thrice": "3", "half": "0.5", "thirty": "30", "fifty": "50"}


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of our own text, where it stands, and the papers whose abstracts must carry it."""

    text: str
    location: Location
    keys: tuple[str, ...]


def load(files: Sequence[Path], corpus: Corpus) -> dict[str, str]:
    """Returns the abstracts of papers by key, from pasted result pages. Raises UsageError if a file cannot be read."""
    from surveypress.importers import huggingface_papers

    keys = {title_key(paper.title): paper.key for paper in corpus.papers.values()}
    by_key: dict[str, str] = {}
    for path in files:
        text, problems = read_text(path, path.name)
        try:
            entries = huggingface_papers.parse(text, path.name).entries if text is not None else ()
        except ContentError as error:
            problems = list(error.problems)
            entries = ()
        if problems:
            raise UsageError(f"--abstracts {path}: {problems[0].message}")
        for entry in entries:
            key = keys.get(title_key(entry.title))
            if key:
                by_key.setdefault(key, entry.abstract)
    return by_key


def own_words(corpus: Corpus, abstracts: Mapping[str, str]) -> Iterator[Problem]:
    """Yields texts that share a run of words with any abstract; runs that stand in a title are names."""
    owners: dict[tuple[str, ...], str] = {}
    for key, abstract in abstracts.items():
        for run in _runs(abstract):
            owners.setdefault(run, key)
    names = {run for paper in corpus.papers.values() for run in _runs(paper.title)}
    for text in texts(corpus):
        for run in _runs(text.text):
            if run in owners and run not in names:
                message = f"{RUN} words in a row stand in the abstract of {owners[run]!r}: {' '.join(run)!r}"
                yield Problem(text.location, message, "say it in other words")
                break


def figures(corpus: Corpus, abstracts: Mapping[str, str]) -> Iterator[Problem]:
    """Yields figures that no abstract or title of the paper, or of the papers cited in the sentence, states."""
    stated = {key: _stated(text, corpus.papers[key]) for key, text in abstracts.items()}
    for text in texts(corpus):
        for sentence in sentences(text.text):
            keys = [key for key in (*text.keys, *_CITED.findall(sentence)) if key in corpus.papers]
            if any(key not in stated for key in keys):
                continue
            source_figures = set().union(*(stated[key] for key in keys)) if keys else _YEARS
            for figure in _figures(_GROUP.sub(" ", sentence)):
                if figure not in source_figures:
                    message = f"the figure {figure} stands in no abstract of {', '.join(keys) or 'a paper cited here'}"
                    yield Problem(
                        text.location, message, "copy it exactly, cite the paper that states it, or leave it out"
                    )


_YEARS = frozenset(str(year) for year in range(1950, 2100))
"""What a sentence that cites nothing may say in digits."""


def texts(corpus: Corpus) -> Iterator[Text]:
    """Yields every text of our own that is written from abstracts."""
    for paper in corpus.papers.values():
        yield from _paper_texts(corpus, paper)
    for topic in corpus.topics.values():
        yield from _topic_texts(topic)
    for term in corpus.terms:
        keys = (term.introduced_by,) if term.introduced_by else ()
        yield Text(term.definition, term.location, keys)


def _paper_texts(corpus: Corpus, paper: Paper) -> Iterator[Text]:
    def at(*path: str | int) -> Location:
        return corpus.place(paper.location.file, *path)

    own = (paper.key,)
    yield Text(paper.summary.text, paper.summary.location, own)
    yield Text(paper.tldr, at("tldr"), own)
    for column, cell in paper.compare.items():
        yield Text(cell, at("compare", column), own)
    for n, row in enumerate(paper.results):
        for field in ("metric", "value", "baseline", "note"):
            yield Text(getattr(row, field), at("results", n, field), own)


def _topic_texts(topic: Topic) -> Iterator[Text]:
    """Yields the definition, each paragraph and each list item; the number of an item is no figure."""
    yield Text(topic.definition, topic.location, ())
    file, first = topic.prose.location.file, topic.prose.location.line
    lines: list[str] = []
    start = first
    for number, line in enumerate([*topic.prose.text.split("\n"), ""], first):
        marker = _ITEM.match(line)
        if (not line.strip() or marker) and lines:
            yield Text(" ".join(lines), Location(file, start, 1), ())
            lines = []
        if line.strip():
            start = start if lines else number
            lines.append(line[marker.end() :] if marker else line.strip())


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return (tuple(words[n : n + RUN]) for n in range(len(words) - RUN + 1))


def _joined(text: str) -> str:
    """Returns the text with the marks inside of numbers gone: commas and thin spaces between thousands."""
    return re.sub(r"(?<=\d)(?:,|\\,|\{,\}|[\u2009\u202f])(?=\d{3}(?!\d))", "", text)


def _figures(text: str) -> Iterator[str]:
    return (_shortest(figure) for figure in _FIGURE.findall(_joined(text)))


def _stated(text: str, paper: Paper) -> set[str]:
    joined = _joined(f"{paper.title}\n{text}")
    figures = {_shortest(figure) for figure in re.findall(r"\d+(?:\.\d+)?", joined)}
    figures |= {_shortest(f"0{figure}") for figure in re.findall(r"(?<!\d)\.\d+", joined)}
    figures |= {_SPELLED[word] for word in _WORD.findall(joined.casefold()) if word in _SPELLED}
    return figures | ({str(paper.year)} if paper.year else set())


def _shortest(figure: str) -> str:
    return figure.rstrip("0").rstrip(".") if "." in figure else figure


CHECKS = (
    Check("abstracts/own-words", "words that an abstract holds in a row", own_words, stage="abstracts"),
    Check("abstracts/figure", "a figure that no abstract states", figures, stage="abstracts"),
)
