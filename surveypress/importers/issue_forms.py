"""Forms of issues on GitHub -> changes: what somebody has proposed in a browser, as the event of a workflow tells it.

Nothing in a form is trusted: it is text that has a bounded length, becomes a value of a record if that can hold it, and
is quoted in the report.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from surveypress.core import fields, keys
from surveypress.core.identifiers import BY_ID, normalise
from surveypress.core.model import Corpus
from surveypress.core.problems import Location, UsageError, did_you_mean
from surveypress.edit.changes import Changes
from surveypress.edit.survey_texts import SurveyTexts
from surveypress.edit.yaml_region import with_field
from surveypress.importers.documents import Document
from surveypress.importers.entries import Entry, Parsed
from surveypress.importers.identifiers_in import identifiers_in
from surveypress.importers.merge import Merger
from surveypress.importers.record_facts import clean, entry_of
from surveypress.read.record_schema import unusable_fields

ADD, CORRECT = "add-a-paper", "correct-a-paper"
"""Labels of issues, and names of their forms in .github/ISSUE_TEMPLATE/."""
LARGEST, LONGEST = 1_000_000, 4_000
"""Bytes of an event, and characters of one answer."""
_NOTHING = "_No response_"
_LISTS = frozenset({"people", "keys", "slugs", "words"})


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a form asks for."""

    number: int
    """Of the issue."""
    changes: Changes
    sentences: tuple[str, ...]
    """What is to be said about it, in sentences of the program's own."""
    answers: Mapping[str, str]
    """By the labels of the form."""


def proposal_of(event: Path, content: Path, forms: Path) -> Proposal:
    """Returns what the form in an event asks for; `forms` is the folder that has the forms themselves.

    Raises UsageError if the file holds no such event or the form is not there, ContentError if the survey has faults.
    """
    issue = _issue(event)
    labels = {str(_mapping(label).get("name")) for label in issue.get("labels") or () if isinstance(label, dict)}
    kind = next((name for name in (ADD, CORRECT) if name in labels), "")
    if not kind:
        raise UsageError(f"the issue has none of the labels {ADD}, {CORRECT}")
    number = issue.get("number")
    if not isinstance(number, int):
        raise UsageError(f"{event} tells no number of an issue")
    by_id = _labels(forms / f"{kind}.yml")
    answers = answers_in(str(issue.get("body") or ""), by_id)
    texts = SurveyTexts(content)
    if not answers:
        sentence = "Nothing was written: the issue has no answers of the form."
        return Proposal(number, Changes(content, {}), (sentence,), {})
    make = _added if kind == ADD else _corrected
    changes, sentences = make(texts, answers, number)
    return Proposal(number, changes, tuple(sentences), {by_id[name]: text for name, text in answers.items()})


def answers_in(body: str, labels: Mapping[str, str]) -> dict[str, str]:
    """Returns the answers of a form by the ids of its fields; the body has each below a heading, its label."""
    body = body.replace("\r\n", "\n")
    places = []
    at = 0
    for name, label in labels.items():
        match = re.compile(rf"^### {re.escape(label)}[ \t]*$", re.MULTILINE).search(body, at)
        if match:
            places.append((name, match.start(), match.end()))
            at = match.end()
    ends = [*(start for _, start, _ in places), len(body)][1:]
    answers = {name: body[begin:end].strip() for (name, _, begin), end in zip(places, ends, strict=True)}
    return {name: str(clean(text[:LONGEST])) for name, text in answers.items() if text and text != _NOTHING}


def _issue(event: Path) -> Mapping[str, Any]:
    try:
        raw = event.read_bytes()
    except OSError as error:
        raise UsageError(f"{event} cannot be read: {error.strerror}") from None
    try:
        data = json.loads(raw) if len(raw) <= LARGEST else None
    except (ValueError, RecursionError):
        data = None
    issue = _mapping(_mapping(data).get("issue"))
    if not issue:
        raise UsageError(f"{event} holds no event of an issue; give the file that GITHUB_EVENT_PATH names")
    return issue


def _labels(form: Path) -> dict[str, str]:
    """Returns the labels of a form by the ids of its fields, in order."""
    try:
        data = yaml.safe_load(form.read_text("utf-8"))
    except (OSError, ValueError, yaml.YAMLError, RecursionError):
        raise UsageError(f"there is no form {form}, by whose labels an issue is read") from None
    rows = _mapping(data).get("body")
    rows = [_mapping(row) for row in rows] if isinstance(rows, list) else []
    labels = {str(row["id"]): str(_mapping(row.get("attributes")).get("label", "")) for row in rows if "id" in row}
    if not labels:
        raise UsageError(f"{form} has no fields")
    return labels


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _added(texts: SurveyTexts, answers: Mapping[str, str], number: int) -> tuple[Changes, list[str]]:
    """Returns the changes that take a work in, as an import does: a known one is only completed."""
    name = f"issue-{number}"
    address = answers.get("address", "").strip()
    facts: dict[str, Any] = {field: answers.get(field, "") for field in ("title", "year", "venue")}
    facts["authors"] = _items(answers.get("authors", ""))
    ids = identifiers_in([address]) or _bare(address)
    facts["ids"] = ids
    if not ids and re.match(r"https?://", address):
        facts["url"] = address
    entry = entry_of(1, Location(name, 1, 1), facts)
    if not isinstance(entry, Entry):
        return Changes(texts.content, {}), [f"Nothing was written: {entry}."]
    topic = _topic(texts.corpus, answers.get("topic", ""))
    topics = (topic,) if topic else ()
    merger = Merger(texts.corpus, texts.content, topics=topics)
    digest = hashlib.sha256(json.dumps(dict(answers), sort_keys=True).encode()).hexdigest()
    merger.add(Document(name, digest, "issue-form", Parsed((entry,))))
    plan, changes = merger.plan, merger.changes()
    unsorted = plan.new and not topics
    sentences = ["It has no topic yet: sort it into one before it is merged."] if unsorted else []
    sentences += [f"A new record: `{key}`." for key in plan.new]
    sentences += [
        f"The survey has it already, as `{merge.key}`; what was missing there is added." for merge in plan.merges
    ]
    sentences += [f"It was left out: {why}." for _, why in plan.left_out]
    if address and not ids and "url" not in facts:
        sentences.append("The identifier was not recognised.")
    return changes, sentences


def _bare(text: str) -> dict[str, str]:
    """Returns the identifier that a text is by itself, where it can be of one kind only."""
    for kind in (BY_ID[name] for name in ("doi", "arxiv", "isbn")):
        value = normalise(kind, text)
        if kind.pattern.fullmatch(value):
            return {kind.id: value}
    return {}


def _topic(corpus: Corpus, text: str) -> str:
    """Returns the leaf that a text names by its id, title or a former id; nothing where there is none."""
    name = text.strip().casefold()
    leaves = [topic for topic in corpus.topics.values() if not topic.children]
    candidates = ((topic.id, {topic.id, topic.title.casefold(), *topic.aliases}) for topic in leaves)
    return next((identifier for identifier, spellings in candidates if name and name in spellings), "")


def _corrected(texts: SurveyTexts, answers: Mapping[str, str], _: int) -> tuple[Changes, list[str]]:
    """Returns the change that gives one field of a record another value."""
    none = Changes(texts.content, {})
    key, name = _key(texts, answers.get("key", "")), answers.get("field", "")
    row = next((row for row in fields.FIELDS if row.name == name), None)
    if not key:
        return none, ["No paper has that key or address: a person must look."]
    if row is None or row.kind in {"results", "versions", "extra", "sources", "facets", "cells"}:
        return none, [f"It is about `{key}`; what is to be done there, a person must say."]
    value = _value(row, answers.get("value", ""))
    if row.name == "topics":
        value = [_topic(texts.corpus, name) or name for name in value]
    if not value or unusable_fields({"title": "A title", row.name: str(value) if isinstance(value, int) else value}):
        return none, [f"`{row.name}` of `{key}` cannot be that value: a person must look."]
    if row.name == "topics" and (lost := [t for t in value if t not in texts.corpus.topics]):
        near = did_you_mean(lost[0], texts.corpus.topics).replace('"', "")
        return none, [f"There is no topic of that id{near}: a person must look."]
    file = texts.paper_file(key)
    changes = Changes(texts.content, {file: with_field(texts[file], row.name, value)})
    if not changes.effective:
        return none, [f"`{row.name}` of `{key}` has that value already."]
    return changes, [f"`{row.name}` of `{key}` gets another value."]


def _key(texts: SurveyTexts, text: str) -> str:
    """Returns the key of the paper that a key, a former one, or the address of a page names."""
    last = text.strip().split("#")[0].rstrip("/").rpartition("/")[2].removesuffix(".md")
    papers = texts.papers.values()
    names = {keys.address(name): p.key for p in papers for name in (*p.aliases, p.key)}
    names |= {name: p.key for p in papers for name in (*p.aliases, p.key)}
    return names.get(text.strip()) or names.get(last, "")


def _value(row: fields.Field, text: str) -> Any:
    if row.kind in _LISTS:
        return _items(text)
    line = " ".join(text.split())
    if row.kind == "date" and re.fullmatch(r"[1-9]\d{3}", line):
        return int(line)  # a year is written without quotes
    return text.strip() if row.kind == "text" else line


def _items(text: str) -> list[str]:
    """Returns the items of a list: one a line, or parted by semicolons on a single line."""
    lines = [line.strip().removeprefix("- ").strip() for line in text.splitlines()]
    if len([line for line in lines if line]) == 1:
        lines = [part.strip() for part in text.split(";")]
    return [line for line in lines if line]
