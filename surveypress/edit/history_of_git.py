"""content/history.yaml out of Git: which papers came, moved, were corrected or left on each day.

Keys are those of today: a paper that was renamed did not leave, and did not come either.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from surveypress.core.discovery import place_of, split_ending
from surveypress.core.model import Corpus, HistoryDay, Move
from surveypress.edit.changes import Changes
from surveypress.edit.folding import folded_field
from surveypress.edit.git_log import DayOfFiles, contents, days_of
from surveypress.read.front_matter import split

FILE = "history.yaml"
_HEAD = """\
# What changed in the survey, day by day, the newest first. `surveypress history` writes it anew out of Git; what you
# write as `note:`, and days before the first commit, stay.
"""
_SORTED = frozenset({"topics", "aliases", "sources", "key", "related", "distinct_from"})
"""Fields whose change corrects nothing that a reader is told."""
_CITED = re.compile(r"(?<=@)[\w:.-]*\w")
_LINKED = re.compile(r"(?<=\[\[)[\w.-]+")
_FILE = re.compile(r"(?<=[(/])[\w.-]+(?=\.md\b)")


@dataclass(frozen=True, slots=True)
class _Record:
    """A paper as it was."""

    title: str
    topics: tuple[str, ...]
    rest: object


@dataclass(frozen=True, slots=True)
class _Names:
    """Names of today by former ones."""

    papers: Mapping[str, str]
    topics: Mapping[str, str]

    def renewed(self, prose: str) -> str:
        """Returns prose that cites papers and names topics by their names of today."""
        prose = _CITED.sub(lambda match: self.papers.get(match[0], match[0]), prose)
        prose = _LINKED.sub(lambda match: self.topics.get(match[0], match[0]), prose)
        return _FILE.sub(lambda match: self.papers.get(match[0]) or self.topics.get(match[0], match[0]), prose)


def history_changes(content: Path, days: Sequence[HistoryDay], before: Sequence[HistoryDay]) -> Changes:
    """Returns the change that brings history.yaml, which held the days `before`, up to date with what Git tells."""
    return Changes(content, {FILE: written(merged(days, before))})


def derived(content: Path, corpus: Corpus) -> list[HistoryDay]:
    """Returns what Git tells, the newest day first. Raises UsageError where it does not tell it."""
    days = [_of_survey(day) for day in days_of(content)]
    texts = contents(content, (one for day in days for ids in day.files.values() for one in ids))
    names = {alias: paper.key for paper in corpus.papers.values() for alias in paper.aliases}
    topics = {alias: topic.id for topic in corpus.topics.values() for alias in topic.aliases}
    newest_last = [_day(day, texts, _Names(names, topics)) for day in days]
    return [day for day in reversed(newest_last) if day != HistoryDay(day.date)]


def merged(days: Sequence[HistoryDay], before: Sequence[HistoryDay]) -> list[HistoryDay]:
    """Returns the days that Git tells, with the notes of those written before, and older days as they were."""
    first = min((day.date for day in days), default="9999")
    notes = {day.date: day.note for day in before}
    own = [day for day in before if day.date < first]
    lone = [HistoryDay(date, note) for date, note in notes.items() if note and date not in {d.date for d in days}]
    by_date = {day.date: day for day in (*lone, *own)}
    for day in days:
        by_date[day.date] = HistoryDay(
            day.date, notes.get(day.date, ""), day.added, day.moved, day.corrected, day.removed, day.written
        )
    return [by_date[date] for date in sorted(by_date, reverse=True)]


def written(days: Iterable[HistoryDay]) -> str:
    """Returns the text of history.yaml."""
    return _HEAD + "".join(_entry(day) for day in days)


def _entry(day: HistoryDay) -> str:
    moves = [{"paper": move.paper, "from": list(move.before), "to": list(move.after)} for move in day.moved]
    rows: dict[str, Any] = {"note": day.note, "added": day.added, "moved": moves, "corrected": day.corrected}
    rows |= {"removed": day.removed, "written": day.written}
    lines = [f"- date: {day.date}"]
    for name, value in rows.items():
        if value:
            lines += [f"  {line}" for line in folded_field(name, value)]
    return "\n".join(lines) + "\n"


def _of_survey(day: DayOfFiles) -> DayOfFiles:
    return DayOfFiles(day.date, {name: ids for name, ids in day.files.items() if _counts(name)})


def _counts(name: str) -> bool:
    return place_of(name) in {"papers/", "topics/"}


def _day(day: DayOfFiles, texts: Mapping[str, str], names: _Names) -> HistoryDay:
    before, after = _records(day, texts, names, 0), _records(day, texts, names, 1)
    both = sorted(before.keys() & after.keys())
    moved = [
        Move(key, before[key].topics, after[key].topics) for key in both if before[key].topics != after[key].topics
    ]
    old, new = _prose(day, texts, names, 0), _prose(day, texts, names, 1)
    return HistoryDay(
        day.date,
        added=tuple(sorted(after.keys() - before.keys())),
        moved=tuple(moved),
        corrected=tuple(key for key in both if before[key].rest != after[key].rest),
        removed={key: before[key].title for key in sorted(before.keys() - after.keys())},
        written=tuple(sorted(name for name, body in new.items() if body != old.get(name, []))),
    )


def _records(day: DayOfFiles, texts: Mapping[str, str], names: _Names, side: int) -> dict[str, _Record]:
    """Returns the papers of the collection among the files of a day, before (0) or after it (1), by key."""
    records = {}
    for name, ids in day.files.items():
        if place_of(name) == "papers/" and ids[side]:
            parts = split(texts[ids[side]].replace("\r\n", "\n"), name)
            data = parts.data if isinstance(parts.data, dict) else {}
            key = str(data.get("key") or split_ending(name)[0])
            if data.get("status", "included") == "included":
                records[names.papers.get(key, key)] = _record(data, parts.body, names)
    return records


def _prose(day: DayOfFiles, texts: Mapping[str, str], names: _Names, side: int) -> dict[str, list[str]]:
    """Returns the words of the topics among the files of a day, before (0) or after it (1), by id."""
    bodies = {}
    for name, ids in day.files.items():
        if place_of(name) == "topics/" and ids[side]:
            topic = split_ending(name)[0]
            body = split(texts[ids[side]].replace("\r\n", "\n"), "").body
            bodies[names.topics.get(topic, topic)] = names.renewed(body).split()
    return bodies


def _record(data: Mapping[str, Any], body: str, names: _Names) -> _Record:
    topics = data.get("topics") or ()
    listed = (topics,) if isinstance(topics, str) else tuple(str(topic) for topic in topics)
    listed = tuple(names.topics.get(topic, topic) for topic in listed)
    rest = {name: value for name, value in data.items() if name not in _SORTED}
    return _Record(str(data.get("title", "")), listed, (rest, names.renewed(body).split()))
