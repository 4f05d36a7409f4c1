"""content/history.yaml: what changed on which day, as `surveypress history` or a person has written it."""

from surveypress.core.model import HistoryDay, Move
from surveypress.core.problems import Location
from surveypress.read.lists import items_of
from surveypress.read.schema import HistoryFields
from surveypress.read.state import ReadState
from surveypress.read.validation import validate


def history(text: str, file: str, state: ReadState) -> None:
    """Reads content/history.yaml: a list of days."""
    days: dict[str, Location] = {}
    for n, item, own in items_of(text, file, "the history is no list", "write `- date: …` for each day", state):
        record, faults = validate(HistoryFields, item, file, own)
        state.problems += faults
        if record is None:
            continue
        location = Location(file, *state.spans[file].get((n,), (1, 1)))
        if (first := days.setdefault(record.date, location)) != location:
            state.report(location, f"the day {record.date} stands in the list twice (first at {first})", "join the two")
            continue
        state.history.append(_day(record))


def _day(record: HistoryFields) -> HistoryDay:
    moved = tuple(Move(move.paper, move.before, move.after) for move in record.moved)
    return HistoryDay(
        record.date, record.note, record.added, moved, record.corrected, dict(record.removed), record.written
    )
