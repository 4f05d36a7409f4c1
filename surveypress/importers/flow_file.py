"""content/flow.yaml: what each search has found so far, counted once however often it is found again."""

from collections.abc import Sequence
from dataclasses import fields as fields_of
from dataclasses import replace

from surveypress.core.collecting import Tally, Way
from surveypress.edit.folding import folded_field

_HEAD = """\
# How the collection came together: what each search has found so far, told apart by identifiers so that nothing counts
# twice. `surveypress discover` writes this file anew. Items of your own stay: what was searched elsewhere goes into
# `- {source: Scopus, identified: 412, duplicates: 31, excluded: {another subject: 300}, document: scopus.bib}`.
"""


def with_hits(
    tallies: Sequence[Tally], source: str, search: str, way: Way, new_hits: Sequence[str], old_hits: Sequence[str]
) -> list[Tally]:
    """Returns the tallies with what one search has brought; works that it brought before do not count again."""
    at = next((n for n, row in enumerate(tallies) if (row.source, row.search, row.way) == (source, search, way)), None)
    before = Tally(source, way, search) if at is None else tallies[at]
    earlier = {*before.found, *before.known}
    new = tuple(name for name in dict.fromkeys(new_hits) if name not in earlier)
    old = tuple(name for name in dict.fromkeys(old_hits) if name not in {*earlier, *new})
    rows = list(tallies)
    if not new and not old:
        return rows
    grown = replace(before, found=before.found + new, known=before.known + old)
    if at is None:
        return [*rows, grown]
    rows[at] = grown
    return rows


def written(tallies: Sequence[Tally]) -> str:
    """Returns the text of flow.yaml."""
    return _HEAD + "".join(_item(tally) for tally in tallies)


def _item(tally: Tally) -> str:
    values = {row.name: getattr(tally, row.name) for row in fields_of(tally)}
    facts = {name: value for name, value in values.items() if value and (name, value) != ("way", "database")}
    lines = [line for name, value in facts.items() for line in folded_field(name, value)]
    return "".join(f"{'  ' if n else '- '}{line}\n" for n, line in enumerate(lines))
