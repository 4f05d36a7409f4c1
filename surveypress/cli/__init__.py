"""The command line: what a verb is called and where it stands, and what is said when one fails."""

import importlib
import sys
from typing import TYPE_CHECKING, NamedTuple

import click

from surveypress import __version__
from surveypress.cli.shared import say_problems
from surveypress.core.interrupts import Terminated, interruptible
from surveypress.core.problems import ContentError, UsageError, printable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Verb(NamedTuple):
    """A verb: the group that `--help` lists it in, and where its command is, as `module:name` in this room."""

    group: str
    command: str


# In the order of `--help`. A module is imported when its verb is run or its help is asked for, and imports what is
# heavy when it runs.
VERBS = {
    "new": Verb("Make", "new:new_verb"),
    "build": Verb("Make", "build:build_verb"),
    "serve": Verb("Make", "serve:serve_verb"),
    "import": Verb("Bring in", "import_:import_verb"),
    "add": Verb("Bring in", "add:add_verb"),
    "enrich": Verb("Bring in", "enrich:enrich_verb"),
    "discover": Verb("Bring in", "discover:discover_verb"),
    "suggest": Verb("Bring in", "suggest:suggest_verb"),
    "propose": Verb("Bring in", "propose:propose_verb"),
    "check": Verb("Keep", "check:check_verb"),
    "explain": Verb("Keep", "explain:explain_verb"),
    "rename": Verb("Keep", "rename:rename_verb"),
    "merge": Verb("Keep", "merge:merge_verb"),
    "move": Verb("Keep", "move:move_verb"),
    "exclude": Verb("Keep", "exclude:exclude_verb"),
    "remove": Verb("Keep", "remove:remove_verb"),
    "undo": Verb("Keep", "undo:undo_verb"),
    "upgrade": Verb("Keep", "upgrade:upgrade_verb"),
    "history": Verb("Keep", "history:history_verb"),
    "map": Verb("Keep", "map_:map_verb"),
    "export": Verb("Give out", "export:export_verb"),
}


class _Verbs(click.Group):
    """A group whose commands are imported when they are needed, listed by what they are for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's own
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  click's own
        if cmd_name not in VERBS:
            return None
        module, _, name = VERBS[cmd_name].command.partition(":")
        command: click.Command = getattr(importlib.import_module(f"surveypress.cli.{module}"), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        for group in dict.fromkeys(verb.group for verb in VERBS.values()):
            rows = []
            for name in (name for name, verb in VERBS.items() if verb.group == group):
                command = self.get_command(ctx, name)
                rows.append((name, command.get_short_help_str(limit=200) if command else ""))
            with formatter.section(group):
                formatter.write_dl(rows)


def main(arguments: "Sequence[str] | None" = None, root: "Path | None" = None) -> int:
    """Runs the command line; returns the exit code: 0 done, 1 faults in the content, 2 wrong usage.

    130 and 143 say that Ctrl-C or SIGTERM has ended it.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0].startswith("-") and words[0] not in {"-h", "--help", "--version"}):
        words.insert(0, "build")
    try:
        with interruptible():
            # Without its standalone mode click returns the code of an Exit instead of raising it.
            code = cli.main(words, prog_name="surveypress", standalone_mode=False, obj=root)
    except (ContentError, UsageError, click.ClickException, click.Abort, OSError, MemoryError) as error:
        return _say_failure(error)
    return code if isinstance(code, int) else 0


def _say_failure(error: Exception) -> int:
    """Says what has ended the program, and returns its exit code."""
    match error:
        case ContentError():
            say_problems(error.problems)
            code = 1
        case click.Abort():
            code = 143 if isinstance(error.__cause__, Terminated) else 130
        case click.ClickException():
            error.show()
            code = 2
        case BrokenPipeError():  # whoever read what is said has heard enough
            code = 1
        case OSError():
            _say_error(f"{error.filename or 'the system says'}: {error.strerror or error}")
            code = 2
        case MemoryError():
            _say_error("there is not enough memory for a survey of this size")
            code = 2
        case _:
            _say_error(str(error))
            code = 2
    return code


def _say_error(message: str) -> None:
    click.echo(f"error: {printable(message)}", err=True)


@click.group(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="surveypress")
def cli() -> None:
    """Makes a website from a survey of scientific literature.

    Without a verb it builds: content/ becomes site/.
    """
