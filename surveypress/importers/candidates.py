"""Works that wait for a decision: entries as items of content/inbox.yaml, and these as entries again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from surveypress.core import fields
from surveypress.core.collecting import Candidate
from surveypress.core.identifiers import BY_ID, web_address
from surveypress.core.problems import ContentError, Problem
from surveypress.edit import yaml_text
from surveypress.importers.entries import Entry
from surveypress.importers.record_facts import entry_of
from surveypress.importers.same_work import entry_identities, folded

LARGEST = 100_000
"""Characters of one item; what is longer is no work that a person could judge."""
_FIRST = ("openalex", "arxiv", "doi", "pmid")
"""Kinds of identifiers by which a work is remembered, the first that it has."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the program has to say of a work that was found."""

    entry: Entry
    found: tuple[str, ...]
    seen: str = ""
    likeness: int = 0
    """To the survey, from 0 to 100."""
    near: tuple[str, ...] = ()
    """Keys of the papers that are most like it."""
    topics: tuple[str, ...] = ()
    guesses: Mapping[str, int] = field(default_factory=dict)
    """Topics that may fit, each with the confidence from 0 to 100."""


def name_of_work(entry: Entry) -> str:
    """Returns by what a work that was found is remembered: `arxiv:2106.09685`, or its title where it has no id."""
    ids = dict(sorted(entry_identities(entry)))
    kind = next((kind for kind in (*_FIRST, *ids) if kind in ids), "")
    return f"{kind}:{ids[kind]}" if kind else f"title:{folded(entry.title)}"


def item(proposal: Proposal, *, keep_abstracts: bool) -> str:
    """Returns the lines of a work in the inbox, the decision empty."""
    entry = proposal.entry
    facts = {**entry.fields, "title": entry.title}
    if entry.key:
        facts["key"] = entry.key
    if keep_abstracts and entry.abstract:
        facts["abstract"] = entry.abstract
    order = [row.name for row in fields.FIELDS if row.name in facts]
    record: dict[str, Any] = {name: facts[name] for name in order}
    record |= {"found": list(proposal.found), "seen": proposal.seen}
    record |= {"likeness": proposal.likeness, "near": list(proposal.near)}
    record |= {"guesses": dict(proposal.guesses), "topics": list(proposal.topics)}
    lines = [line for name, value in record.items() if value not in ("", [], {}) for line in _lines(name, value)]
    if address := _address(entry):
        lines.insert(1, f"# {address}")
    lines += ["decision:", "reason:"]
    return "\n".join(f"{'  ' if n else '- '}{line}" for n, line in enumerate(lines)) + "\n"


def _lines(name: str, value: Any) -> list[str]:
    return yaml_text.field(name, value).split("\n")


def _address(entry: Entry) -> str:
    """Returns where a person can look at a work."""
    ids = dict(sorted(entry_identities(entry)))
    kind = next((kind for kind in ("arxiv", "doi", "openalex", "pmid") if kind in ids), "")
    return web_address(BY_ID[kind], ids[kind]) if kind else ""


def entry_of_candidate(candidate: Candidate, number: int) -> Entry:
    """Returns what the inbox says of a work as an entry, each value with the searches that found it.

    Raises ContentError if the title is none.
    """
    facts = dict(candidate.fields)
    entry = entry_of(number, candidate.location, facts, key=str(facts.pop("key", "")))
    if isinstance(entry, str):
        raise ContentError([Problem(candidate.location, entry, "correct the title")])
    where = _address(entry) or ", ".join(candidate.found)
    provenance = {name: [where] for name in entry.fields if name != "extra" and where}
    return Entry(number, entry.location, entry.title, entry.abstract, entry.fields, {}, provenance, entry.key)


def as_entries(candidates: Sequence[Candidate]) -> list[Entry]:
    """Returns candidates as entries, numbered from 1."""
    return [entry_of_candidate(candidate, n) for n, candidate in enumerate(candidates, 1)]
