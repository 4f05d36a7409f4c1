"""`enrich`: empty fields of records from registries."""

from pathlib import Path

import click

from surveypress.cli.confirmation import is_confirmed, say_written, writing_options
from surveypress.cli.import_report import say_plan
from surveypress.cli.online_options import client_of, online_options
from surveypress.cli.shared import survey_of, survey_options


@click.command("enrich")
@click.argument("keys", nargs=-1, metavar="[KEY]...")
@survey_options
@online_options
@writing_options
def enrich_verb(
    keys: tuple[str, ...],
    content: Path | None,
    out: Path | None,
    quiet: bool,
    contact: str,
    fresh: bool,
    dry_run: bool,
    yes: bool,
) -> None:
    """Fills empty fields of records from registries, and says where these disagree with what stands there.

    Without keys, of all that have an identifier and lack authors, a date or a venue.
    """
    from surveypress.core.progress import bars
    from surveypress.edit.writing import write
    from surveypress.online.enriching import plan_enrichment

    folder = survey_of(content, out).content
    client = client_of(folder, contact, fresh=fresh)
    with bars(quiet) as stage:
        enrichment = plan_enrichment(folder, keys, client, stage("look up", len(keys) or 1))
    if not quiet:
        say_plan(enrichment.plan, whole=dry_run)
        for key, source, title in enrichment.mismatches:
            click.echo(f"  {key}: its identifier leads to another work, {title!r}: {source}", err=True)
        for key in enrichment.silent:
            click.echo(f"  {key}: nobody knows its identifiers")
        for key in enrichment.unnamed:
            click.echo(f"  {key}: it has no identifier to ask a registry by; `add` looks works up by their titles, too")
    if is_confirmed(enrichment.changes, yes=yes, dry_run=dry_run, quiet=quiet):
        written = write(enrichment.changes, f"enrich {' '.join(keys)}".strip())
        if not quiet:
            say_written(len(written))
