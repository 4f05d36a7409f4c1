"""`merge`: two records of one work become one."""

from pathlib import Path

import click

from surveypress.cli.confirmation import carry_out, writing_options
from surveypress.cli.shared import survey_of, survey_options


@click.command("merge")
@click.argument("keep")
@click.argument("other")
@survey_options
@writing_options
def merge_verb(
    keep: str, other: str, content: Path | None, out: Path | None, quiet: bool, dry_run: bool, yes: bool
) -> None:
    """Merges the record OTHER into KEEP: fields that it lacks, citations, sources; the key OTHER then leads to KEEP."""
    from surveypress.edit.merging import plan_merge
    from surveypress.edit.survey_texts import SurveyTexts

    texts = SurveyTexts(survey_of(content, out).content)
    merged = plan_merge(texts, keep, other)
    lines = [f"{other} goes into {keep}"]
    lines += [f"  brings: {', '.join(merged.brings)}"] if merged.brings else ["  brings nothing new"]
    lines += [f"  {field} stays {value!r}; {gone!r} goes" for field, value, gone in merged.drops]
    lines += [f"  its summary {merged.summary}"] if merged.summary else []
    carry_out(texts.changes, f"merge {keep} {other}", lines, yes=yes, dry_run=dry_run, quiet=quiet)
