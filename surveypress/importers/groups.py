"""Groups of JabRef and folders of Mendeley, as they stand in fields of a .bib file: topics that suggest themselves."""

from typing import Any

from surveypress.importers.placing import STEP

_FIELDS = ("groups", "mendeley-groups")


def groups_of(extra: dict[str, Any]) -> tuple[str, ...]:
    """Takes the groups of an entry out of its further fields; what stands behind a slash lies in what is before it."""
    groups = [group.strip() for name in _FIELDS for group in str(extra.pop(name, "")).split(",")]
    return tuple(STEP.join(part.strip() for part in group.split("/") if part.strip()) for group in groups if group)
