"""content/map.yaml: where papers stand on the map for good, as `surveypress map` has written it."""

from surveypress.core.drawing import HEIGHT, WIDTH
from surveypress.core.problems import Location
from surveypress.read.state import ReadState
from surveypress.read.yaml_spans import Unreadable, load

HINT = "let `surveypress map --anew` write the file anew, or remove it: then each build draws the map by itself"


def map_places(text: str, file: str, state: ReadState) -> None:
    """Reads content/map.yaml: for each key a place `[x, y]`. Keys of papers that have left are no fault."""
    data, spans, problems = load(text, file)
    state.spans[file] = spans
    state.problems += problems
    if isinstance(data, Unreadable) or data is None:
        return
    if not isinstance(data, dict):
        state.report(Location(file, 1, 1), "the map is no list of keys with a place each", HINT)
        return
    for key, value in data.items():
        place = _place(value)
        if place is None:
            message = f"the place of {str(key)!r} is no [x, y], whole numbers up to {WIDTH} and {HEIGHT}"
            state.report(Location(file, *spans.get((key,), (1, 1))), message, HINT)
        else:
            state.drawn[str(key)] = place


def _place(value: object) -> tuple[int, int] | None:
    if not isinstance(value, list) or len(value) != 2:
        return None
    digits = [str(number) for number in value]
    if not all(number.isascii() and number.isdecimal() and len(number) <= len(str(WIDTH)) for number in digits):
        return None
    x, y = map(int, digits)
    return (x, y) if x <= WIDTH and y <= HEIGHT else None
