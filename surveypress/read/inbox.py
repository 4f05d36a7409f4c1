"""content/inbox.yaml and content/flow.yaml: works that wait for a decision, and what each search has found so far."""

from typing import Any

from surveypress.core.collecting import Candidate, Tally
from surveypress.core.problems import Location
from surveypress.read.lists import items_of
from surveypress.read.record_schema import paper_fields
from surveypress.read.schema import CandidateFields, TallyFields
from surveypress.read.state import ReadState
from surveypress.read.validation import validate

_OWN = frozenset(CandidateFields.model_fields)
_NO_RECORD = frozenset({"topics", "reason"})
"""Fields of a record that say something of the candidate itself."""


def inbox(text: str, file: str, state: ReadState) -> None:
    """Reads content/inbox.yaml: a list of works, each with the fields of a record and what is decided of it."""
    for n, item, spans in items_of(text, file, "the inbox is no list", "write `- title: …` for each", state):
        if not isinstance(item, dict):
            state.report(Location(file, *spans.get((), (1, 1))), "this is no work", "write `- title: …`")
            continue
        own, faults = validate(CandidateFields, {k: v for k, v in item.items() if k in _OWN}, file, spans)
        work = {name: value for name, value in item.items() if name not in _OWN}
        record, more = validate(paper_fields(), work, file, spans, state.language)
        state.problems += [*faults, *more]
        if own is None or record is None:
            continue
        fields = {name: value for name, value in work.items() if name not in _NO_RECORD and value is not None}
        values: Any = record
        state.inbox.append(
            Candidate(
                values.title,
                Location(file, *state.spans[file].get((n,), (1, 1))),
                own.decision,  # type: ignore[arg-type]
                values.reason,
                tuple(values.topics),
                own.found,
                own.seen,
                fields,
            )
        )


def flow(text: str, file: str, state: ReadState) -> None:
    """Reads content/flow.yaml: a list of searches and other ways by which works were found."""
    for _, item, spans in items_of(text, file, "the flow is no list", "write `- source: …` for each", state):
        record, faults = validate(TallyFields, item, file, spans)
        state.problems += faults
        if record is not None:
            state.tallies.append(Tally(**record.model_dump()))
