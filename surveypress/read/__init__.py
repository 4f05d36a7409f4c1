"""content/ -> Corpus. Every fault of every file is collected; a broken record never stops the others."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from surveypress.config import Config
from surveypress.model import Corpus, Topic
from surveypress.problems import Problem, UsageError, Where, did_you_mean
from surveypress.read import records
from surveypress.read.files import read_text
from surveypress.read.records import Found

Reader = Callable[[str, str, Found], None]

READERS: dict[str, Reader] = {
    "survey.yaml": records.survey,
    "taxonomy.yaml": records.taxonomy,
    "papers/**/*.md": records.paper,
    "topics/**/*.md": records.topic,
    "pages/**/*.md": records.page,
    "glossary.yaml": records.glossary,
    "sources/**/*.yaml": records.source,
}
"""Which files of content/ are read, and how."""


def read(content: Path) -> tuple[Corpus, list[Problem]]:
    """Reads a content folder.

    Returns the corpus of all records that could be read, and all faults. Raises UsageError if there is no such folder
    or nothing in it.
    """
    if not content.is_dir():
        raise UsageError(f"there is no folder {content}: run this in a survey's folder, or name one with --content")
    found, folder = Found(), content.name or content.resolve().name
    for pattern, reader in READERS.items():
        for path in sorted(content.glob(pattern)):
            if path.is_file() and not path.name.startswith("."):
                shown = f"{folder}/{path.relative_to(content).as_posix()}"
                text, problems = read_text(path, shown)
                found.problems += problems
                if text is not None:
                    reader(text, shown, found)
    if not (content / "survey.yaml").exists() and not (found.papers or found.topics or found.problems):
        raise UsageError(f"{content} holds no survey: it needs survey.yaml, taxonomy.yaml and papers/*.md")
    _required(content, folder, found)
    return _assembled(found), sorted(set(found.problems))


def _required(content: Path, folder: str, found: Found) -> None:
    for name, needs in (("survey.yaml", "`title: …`"), ("taxonomy.yaml", "`topics:` and `facets:`")):
        if not (content / name).is_file():
            found.problems.append(Problem(Where(f"{folder}/{name}", 1, 1), "the file is missing", f"write {needs}"))


def _assembled(found: Found) -> Corpus:
    topics: dict[str, Topic] = {}
    for topic in found.topics:
        if topic.id in topics:
            what = f"the topic id {topic.id!r} stands in the tree twice (first at {topics[topic.id].where})"
            found.problems.append(Problem(topic.where, what, "give one of them another id; a topic has one parent"))
        else:
            topics[topic.id] = _with_prose(topic, found)
    for name, (_, document) in found.prose.items():
        if name not in topics:
            what = f"no topic of the taxonomy has the id {name!r}{did_you_mean(name, topics)}"
            found.problems.append(Problem(Where(document.where.file, 1, 1), what, "rename the file or add the topic"))
    return Corpus(
        config=found.config or Config(title="Untitled survey"),
        papers={paper.key: paper for paper in sorted(found.papers, key=lambda paper: paper.key)},
        topics=topics,
        facets=found.facets,
        vocabulary=found.vocabulary,
        pages=tuple(found.pages),
        sources=tuple(found.sources),
        terms=tuple(found.terms),
        home=found.home,
        spans=found.spans,
    )


def _with_prose(topic: Topic, found: Found) -> Topic:
    if topic.id not in found.prose:
        return topic
    fields, document = found.prose[topic.id]
    return replace(topic, title=fields.title or topic.title, prose=document, columns=fields.table.columns)
