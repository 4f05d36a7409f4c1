"""The plan of an import, as it is shown before anything is written."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from surveypress.build.report import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from surveypress.importers import ImportPlan
    from surveypress.importers.import_plan import Merge

MOST = 20
"""Rows of a part of the plan that are shown, unless all are asked for."""


def say_plan(plan: "ImportPlan", *, whole: bool = False) -> None:
    """Says what an import is going to do; `whole` names every row, else the first of many."""
    click.echo(
        f"{counted(plan.total, 'entry').replace('entrys', 'entries')} read: {len(plan.new):,} new, "
        f"{plan.merged:,} merged into papers already there, {plan.repeats:,} imported before, "
        f"{len(plan.doubtful):,} doubtful, {len(plan.rejected):,} rejected, {len(plan.left_out):,} left out"
    )
    for rows in _parts(plan):
        for row in rows if whole else rows[:MOST]:
            click.echo(f"  {row}", err=row.startswith(("rejected", "not placed")))
        if len(rows) > MOST and not whole:
            click.echo(f"  … and {len(rows) - MOST:,} more like this; --dry-run names them all")
    if plan.abstracts:
        click.echo(f"  {counted(plan.abstracts, 'abstract')} not taken in; --keep-abstracts does, if you may hold them")


def _parts(plan: "ImportPlan") -> "Iterator[Sequence[str]]":
    yield plan.notes
    yield [f"new: {key}" for key in plan.new]
    yield [_merged(merge) for merge in plan.merges]
    yield [f"{old!r} is another key of {key!r}, kept under its aliases" for old, key in plan.other_keys]
    yield [f"the key {old!r} is taken; {title!r} is called {key!r}" for old, key, title in plan.renamed]
    yield [f"doubtful, both kept: {row.one} and {row.other}: {row.why}" for row in plan.doubtful]
    yield [
        f"{key}: {field} stays {ours!r}, the document says {theirs!r}" for key, field, ours, theirs in plan.differing
    ]
    yield [f"left out: {title!r} ({why})" for title, why in plan.left_out]
    yield [f"rejected: {line}" for line in plan.rejected]
    yield [f"no record has the title {title!r}" for title in plan.unmatched]
    yield [f"not placed: {line}" for line in plan.unplaced]
    yield [f"new topic {name!r}: {i}, {counted(number, 'paper')}" for name, (i, number) in plan.new_topics.items()]
    groups = plan.groups.items()
    yield [f"no topic yet (--topics makes it one): {name!r}, {counted(number, 'paper')}" for name, number in groups]


def _merged(merge: "Merge") -> str:
    brings = f"brings {', '.join(merge.brings)}" if merge.brings else "brings nothing new"
    keeps = f"; the record keeps its {', '.join(merge.keeps)}" if merge.keeps else ""
    other = f" (as {merge.other_key!r} there, which is not kept)" if merge.other_key else ""
    return f"merged: {merge.place}{other} into {merge.key} ({merge.why}): {brings}{keeps}"
