"""`map`: draws the map once and keeps it in content/map.yaml."""

from pathlib import Path

import click

from surveypress.build.report import counted
from surveypress.cli.confirmation import carry_out, writing_options
from surveypress.cli.shared import survey_of, survey_options


@click.command("map")
@survey_options
@writing_options
@click.option("--anew", is_flag=True, help="Draw all papers anew; without it those on the map stay where they are.")
def map_verb(content: Path | None, out: Path | None, quiet: bool, dry_run: bool, yes: bool, anew: bool) -> None:
    """Writes content/map.yaml: where each paper stands on the map, so that no later build draws it anew.

    Without the file each build draws the map by itself, and an edit may move all papers.
    """
    from surveypress.build.map_layout_cache import whole_map
    from surveypress.build.pipeline import load
    from surveypress.core.problems import ContentError, errors
    from surveypress.edit.map_file import map_changes

    survey = survey_of(content, out)
    corpus, problems = load(survey)
    if errors(problems) and not (anew and all(p.location.file == corpus.file("map") for p in errors(problems))):
        raise ContentError(problems)
    places = whole_map(corpus, anew=anew)
    plan = [f"The map holds {counted(len(places), 'paper')}."]
    changes = map_changes(survey.content, corpus.file("map").partition("/")[2], places)
    carry_out(changes, "map", plan, yes=yes, dry_run=dry_run, quiet=quiet)
