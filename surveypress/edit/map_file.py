"""content/map.yaml, as `surveypress map` writes it: a line for each paper, so that a difference shows what moved."""

from pathlib import Path

from surveypress.core.drawing import Places
from surveypress.edit import yaml_text
from surveypress.edit.changes import Changes

_HEAD = """\
# Where papers stand on the map: units from the left and from the top. `surveypress map` writes this file, and draws all
# of it anew with --anew. Papers that are not in it stand amid those that are related to them.
"""


def map_changes(content: Path, name: str, places: Places) -> Changes:
    """Returns the change that makes the file of that name below content/ say these places."""
    lines = (f"{yaml_text.scalar(key)}: [{x}, {y}]\n" for key, (x, y) in sorted(places.items()))
    return Changes(content, {name: _HEAD + "".join(lines)})
