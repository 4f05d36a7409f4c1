"""`suggest`: where papers may belong."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from surveypress.cli.confirmation import carry_out, writing_options
from surveypress.cli.shared import survey_of, survey_options

if TYPE_CHECKING:
    from surveypress.relate.placement import Placement
    from surveypress.relate.topic_guesses import Guess


@click.command("suggest")
@survey_options
@click.option("--apply", "apply_", is_flag=True, help="Put papers without a topic into the one that fits best.")
@writing_options
def suggest_verb(content: Path | None, out: Path | None, quiet: bool, apply_: bool, dry_run: bool, yes: bool) -> None:
    """Suggests topics for papers without one, and names papers and topics whose place looks wrong."""
    from surveypress.edit.keeping import plan_move
    from surveypress.edit.survey_texts import SurveyTexts
    from surveypress.relate.placement import placement
    from surveypress.relate.topic_guesses import TopicGuesser

    texts = SurveyTexts(survey_of(content, out).content)
    guesser = TopicGuesser(texts.corpus)
    guessed = dict(zip(guesser.waiting, guesser.guesses(), strict=True))
    for line in () if quiet else (*_waiting(guessed), *_wrong(placement(texts.corpus, guesser))):
        click.echo(line)
    if apply_:
        lines = [
            line for key, guesses in guessed.items() if guesses for line in plan_move(texts, [key], guesses[0].topic)
        ]
        carry_out(texts.changes, "suggest --apply", lines, yes=yes, dry_run=dry_run, quiet=quiet)


def _waiting(guessed: "dict[str, list[Guess]]") -> Iterator[str]:
    for key, guesses in guessed.items():
        yield f"{key} has no topic:" if guesses else f"{key} has no topic, and nothing placed is like it"
        for guess in guesses:
            score = f" ({guess.score:.0%})" if len(guesses) > 1 else ""  # which tells guesses of a paper apart
            yield f"  {guess.topic}{score}, as {', '.join(guess.near) or 'its title and scope say'}"


def _wrong(placement: "Placement") -> Iterator[str]:
    for paper, guess in placement.misplaced:
        yield f"{paper.key} stands in {paper.topics[0]}; it is more like {guess.topic} ({', '.join(guess.near)})"
    for topic, other, share in placement.alike:
        yield f"{topic} and {other} are hard to tell apart: {share:.0%} of the first seem to belong to the second"
    for topic, size in placement.large:
        yield f"{topic} has {size} papers: may it be parted?"
    yield _measured(placement)


def _measured(placement: "Placement") -> str:
    """Returns how good guesses are on papers whose topic is known, where there is anything to guess."""
    if placement.topics < 2:
        where = "All papers that have a topic stand in one" if placement.topics else "No paper has a topic"
        return f"{where}, so it cannot be said how good a guess is."
    more = f", among the first three in {placement.among_three:.0%}" if placement.topics > 3 else ""
    return f"For papers whose topic is known, it is the best guess in {placement.first:.0%}{more}."
