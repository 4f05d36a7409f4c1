"""The reference in docs/reference/, made of the program: settings, verbs, checks, templates, identifiers."""

import ast
import inspect
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import click
from jinja2 import meta

from surveypress.checks import CHECKS
from surveypress.cli import VERBS, cli
from surveypress.core import config, identifiers, work_types
from surveypress.render.renderer import Renderer
from surveypress.render.theme import theme

ROOT = Path(__file__).parent.parent
_KINDS = ("NavigationLink", "LinkKind", "AreaColumn", "ExtractionField", "Search", "Editorial", "CheckSetting")
"""What settings consist of, in the order of the reference."""


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _attributes(name: str) -> Iterator[tuple[str, str, str]]:
    """Yields name, default and docstring of each attribute of a class of the settings."""
    tree = ast.parse(inspect.getsource(config))
    kind = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)
    for node, after in zip(kind.body, [*kind.body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            said = after.value.value if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) else ""
            default = ast.unparse(node.value) if node.value else "required"
            yield node.target.id, _default(default), str(said)


def _default(text: str) -> str:
    empty = {"''": "", "()": "", "None": "", "field(default_factory=dict)": ""}
    return empty.get(text, text if text == "required" else f"`{text.strip(chr(39))}`")


def settings() -> str:
    """Returns a table of all settings, and of the parts of those that have some."""
    rows = ["| Setting | Default | Meaning |", "|---|---|---|"]
    rows += [f"| `{name}` | {default} | {_cell(said)} |" for name, default, said in _attributes("Config")]
    for kind in _KINDS:
        described = inspect.getdoc(getattr(config, kind)) or ""
        rows += ["", f"**{kind}.** {described}", "", "| Key | Default | Meaning |", "|---|---|---|"]
        rows += [
            f"| `{name}` | {default} | {_cell(said) or 'as its name says'} |"
            for name, default, said in _attributes(kind)
        ]
    return "\n".join(rows)


def verbs() -> str:
    """Returns each verb with its usage, its help and its options, by group."""
    lines: list[str] = []
    group = ""
    context = click.Context(cli, info_name="surveypress")
    for name, verb in VERBS.items():
        if verb.group != group:
            group = verb.group
            lines += [f"## {group}", ""]
        command = cli.get_command(context, name)
        assert command is not None
        usage = " ".join(command.collect_usage_pieces(click.Context(command, info_name=name, parent=context)))
        lines += [f"### `{name}`", "", f"`surveypress {name} {usage}`", "", inspect.cleandoc(command.help or ""), ""]
        options = [option for option in command.params if isinstance(option, click.Option)]
        lines += ["| Option | Meaning |", "|---|---|"]
        for option in options:
            names = ", ".join(f"`{each}`" for each in (*option.opts, *option.secondary_opts))
            lines.append(f"| {names} | {_cell(option.help or '')} |")
        lines.append("")
    return "\n".join(lines).rstrip()


def checks() -> str:
    """Returns a table of all checks."""
    stages = {
        "read": "each build",
        "build": "each build",
        "check": "`check`",
        "site": "`check`, on the site",
        "abstracts": "`check --abstracts`",
        "known": "`check`, on kept answers of registries",
        "online": "`check --online`",
    }
    rows = ["| Check | Looks for | Severity | Run by |", "|---|---|---|---|"]
    for check in CHECKS:
        level = f"{check.level}, fixed" if check.fixed else check.level
        rows.append(f"| `{check.id}` | {_cell(check.title)} | {level} | {stages[check.stage]} |")
    return "\n".join(rows)


def templates() -> str:
    """Returns a table of all templates with the variables that each reads."""
    environment = Renderer(config.Config("Any"), theme(ROOT))._env
    shared = {
        "root",
        "url",
        "indexed",
        "config",
        "assets",
        "base_path",
        "direction",
        "gettext",
        "ngettext",
        "pgettext",
        "_",
    }
    shared |= {"json_ld", "m", "g"}  # and what templates import
    rows = ["| Template | Variables |", "|---|---|"]
    for path in sorted((ROOT / "templates").iterdir()):
        names = meta.find_undeclared_variables(environment.parse(path.read_text("utf-8"))) - shared
        rows.append(f"| `{path.name}` | {', '.join(f'`{name}`' for name in sorted(names))} |")
    return "\n".join(rows)


def kinds() -> str:
    """Returns a table of the kinds of identifiers."""
    rows = ["| Kind | Name | Example |", "|---|---|---|"]
    rows += [f"| `{kind.id}` | {_cell(kind.label)} | `{kind.example}` |" for kind in identifiers.KINDS]
    return "\n".join(rows)


def types() -> str:
    """Returns a table of the types of works with what other programs call each."""
    rows = ["| Type | BibTeX | CSL | RIS | Zotero | schema.org |", "|---|---|---|---|---|---|"]
    rows += [
        f"| `{row.id}` | {row.bibtex} | {row.csl} | {row.ris} | {row.zotero} | {row.schema_org} |"
        for row in work_types.TYPES
    ]
    return "\n".join(rows)


def _figures(*words: str) -> str:
    figures = json.loads((ROOT / "tests" / "bench" / "relevance" / "figures.json").read_text("utf-8"))
    rows = [(name, value) for name, value in figures.items() if name.split()[0] in words]
    return "\n".join(
        ["| Asked for | Figure | Value |", "|---|---|---|", *(_figure(name, value) for name, value in rows)]
    )


def _figure(name: str, value: float) -> str:
    subject, _, measure = name.partition(" ")
    return f"| {subject} | {measure} | {value:.2f} |"


PARTS = (
    ("docs/explanation/related.md", "related", partial(_figures, "related")),
    (
        "docs/explanation/search.md",
        "found",
        partial(_figures, "known", "fact", "name", "paraphrase", "question", "topical"),
    ),
    ("docs/reference/settings.md", "settings", settings),
    ("docs/reference/verbs.md", "verbs", verbs),
    ("docs/reference/checks.md", "checks", checks),
    ("docs/reference/templates.md", "templates", templates),
    ("docs/reference/records.md", "identifiers", kinds),
    ("docs/reference/records.md", "types", types),
)
"""Files, the name of the marks in them, and what stands between these."""
