"""Papers moved to a topic, excluded, removed: what a maintainer does to single records."""

from surveypress.core.model import Paper
from surveypress.core.problems import ContentError, Location, Problem, UsageError, did_you_mean
from surveypress.edit.survey_texts import SurveyTexts
from surveypress.edit.yaml_region import Path, with_field, without_items


def plan_move(texts: SurveyTexts, names: list[str], topic: str, *, add: bool = False) -> list[str]:
    """Plans to make `topic` the primary one of papers, or to add it; returns what changes, a line a paper.

    Raises UsageError if there is no such paper, or no such topic without topics below it.
    """
    leaves = [node.id for node in texts.corpus.topics.values() if not node.children]
    former = {alias: node.id for node in texts.corpus.topics.values() for alias in node.aliases}
    topic = former.get(topic, topic)
    if topic in texts.corpus.topics and topic not in leaves:
        below = ", ".join(texts.corpus.topics[topic].children)
        raise UsageError(f"{topic!r} is an area; papers go into a topic below it: {below}")
    if topic not in leaves:
        raise UsageError(f"there is no topic {topic!r}{did_you_mean(topic, leaves)}")
    lines = []
    for key in [texts.key(one) for one in names]:
        before = texts.papers[key].topics
        after = (*before, topic) if add else (topic, *(one for one in before[1:] if one != topic))
        if topic in before and add:
            after = before
        if after != before:
            file = texts.paper_file(key)
            texts[file] = with_field(texts[file], "topics", list(after))
            lines.append(f"{key}: {', '.join(before) or 'no topic'} → {', '.join(after)}")
    return lines


def plan_exclusion(texts: SurveyTexts, name: str, reason: str, *, background: bool = False) -> str:
    """Plans to keep a record out of the survey, for that reason; returns what changes, in words.

    Raises ContentError, naming each place, if prose cites it; a `background` work may be cited.
    """
    paper = texts.papers[texts.key(name)]
    if not background:
        _refuse_cited(texts, paper, "exclude it with --background, which may be cited, or take the citation out first")
    file = texts.paper_file(paper.key)
    record = with_field(texts[file], "status", "background" if background else "excluded")
    texts[file] = with_field(record, "reason", reason)
    if not background:
        _forget(texts, paper.key)
    return f"{paper.key}: {paper.status} → {'background' if background else 'excluded'} ({reason})"


def plan_removal(texts: SurveyTexts, name: str) -> str:
    """Plans to delete a record; returns what changes, in words.

    Raises ContentError, naming each place, if prose or the glossary cites it.
    """
    paper = texts.papers[texts.key(name)]
    _refuse_cited(texts, paper, "take the citation out first, or merge it into another paper")
    _forget(texts, paper.key)
    texts.remove(texts.paper_file(paper.key))
    return f"{paper.key}: {paper.title!r} goes"


def _refuse_cited(texts: SurveyTexts, paper: Paper, hint: str) -> None:
    faults = [
        Problem(Location(document.location.file, mark.line, mark.column), f"{paper.key!r} is cited here", hint)
        for _, document in texts.documents()
        if document is not paper.summary
        for mark in document.references
        if mark.kind == "cite" and paper.key in mark.keys
    ]
    faults += [
        Problem(term.location, f"{paper.key!r} introduces the term {term.term!r}", hint)
        for term in texts.corpus.terms
        if term.introduced_by == paper.key
    ]
    if faults:
        raise ContentError(faults)


def _forget(texts: SurveyTexts, key: str) -> None:
    """Takes a key out of the lists of other records, and of what checks let pass."""

    def names(path: Path, value: str) -> bool:
        return value == key and path[0] in {"related", "distinct_from"}

    for other, paper in texts.papers.items():
        if other != key and key in {*paper.related, *paper.distinct_from}:
            file = texts.paper_file(other)
            texts[file] = without_items(texts[file], names)
    for name in texts.files("survey"):
        texts[name] = without_items(texts[name], lambda path, value: "silent" in path and value == key)
