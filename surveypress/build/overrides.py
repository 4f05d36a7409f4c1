"""A survey's own templates and static files against those of the program: what an upgrade leaves for a person to do."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from surveypress.build.checking import check
from surveypress.build.project import Survey
from surveypress.core.config import Config
from surveypress.core.problems import Location, Problem, did_you_mean
from surveypress.core.progress import Stage, silent
from surveypress.render import template_parts
from surveypress.render.folders import folders
from surveypress.render.renderer import Renderer
from surveypress.render.theme import theme

FORMER_TEMPLATES = {
    "whole.html": "single_page.html",
    "shelf.html": "browser_page.html",
    "between.html": "page_transitions.html",
}
"""Templates by the names that they had."""
_COMPARE = "compare it with the program's own"
_FOLDER = "templates/"


def override_problems(root: Path) -> list[Problem]:
    """Returns what is wrong with the templates of a survey that take the place of the program's, as they are now."""
    templates, _ = folders(root)
    if len(templates) < 2:
        return []
    own = Renderer(Config("Any"), theme(root))
    program = Renderer(Config("Any"), theme(templates[-1] / "no survey"))
    return sorted(_problems(templates[0], own, program))


def trial_problems(survey: Survey, stage: Stage = silent) -> list[Problem]:
    """Returns at which of the survey's own templates a build would stop, if the content lets pages be made of it."""
    templates, _ = folders(survey.root)
    if len(templates) < 2:
        return []
    stops = (one for one in check(survey, stage=stage) if one.level == "error")
    return [replace(one, level="warning") for one in stops if one.location.file.startswith(_FOLDER)]


def _problems(folder: Path, own: Renderer, program: Renderer) -> Iterator[Problem]:
    names = program.template_names()
    used = {name for other in own.template_names() for name in own.references(other)}
    ours = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if not path.is_file() or name.startswith("."):
            continue
        if name in FORMER_TEMPLATES:
            hint = f"rename it to {FORMER_TEMPLATES[name]}"
            yield _problem(name, 1, "no page uses it: the template has another name now", hint)
        elif name not in names and name not in used:
            yield _problem(name, 1, f"no page uses it{did_you_mean(name, names)}", "rename it, or remove it")
        elif fault := own.fault(name):
            yield _problem(name, fault[0], f"it cannot be used: {fault[1].rstrip('.')}", _COMPARE)
        else:
            ours.append(name)
            yield from _variables(name, own, program)
            yield from _others(name, own)
            yield from _blocks(name, own)
    yield from _macros(ours, own)


def _problem(name: str, line: int, message: str, hint: str) -> Problem:
    return Problem(Location(f"{_FOLDER}{name}", line, 1), message, hint, "warning")


def _variables(name: str, own: Renderer, program: Renderer) -> Iterator[Problem]:
    if name not in program.template_names():
        return
    variables = {**program.variables(name), **program.variables("base.html")}
    for variable, line in sorted(own.variables(name).items()):
        if variable not in variables:
            near = did_you_mean(variable, variables)
            yield _problem(name, line, f"it reads {variable!r}, which pages do not have any more{near}", _COMPARE)


def _others(name: str, own: Renderer) -> Iterator[Problem]:
    """Yields the templates that one names and that there are not."""
    tree = own.tree(name)
    for want in template_parts.wants(tree) if tree else ():
        if want.template not in own.template_names():
            now = FORMER_TEMPLATES.get(want.template)
            near = f"; it is called {now} now" if now else did_you_mean(want.template, own.template_names())
            yield _problem(name, want.line, f"there is no template {want.template!r}{near}", _COMPARE)


def _blocks(name: str, own: Renderer) -> Iterator[Problem]:
    """Yields the blocks that are shown nowhere, as no template that one extends has them."""
    tree, above = own.tree(name), _extended(name, own)
    trees = [own.tree(other) for other in above]
    if tree is None or not above or None in trees:
        return
    places = {block for one in trees if one for block in template_parts.all_blocks(one)}
    for block, line in template_parts.blocks(tree).items():
        if block not in places:
            message = f"its block {block!r} is shown nowhere: {above[0]} has none of that name"
            yield _problem(name, line, f"{message}{did_you_mean(block, places)}", _COMPARE)


def _macros(ours: list[str], own: Renderer) -> Iterator[Problem]:
    """Yields the macros that the templates of the survey lack, each with a template that wants it."""
    users = {want: name for name in reversed(own.template_names()) for want in _wanted(name, own)}
    for (library, macro), name in sorted(users.items()):
        if library in ours and (tree := own.tree(library)) and macro not in template_parts.definitions(tree):
            yield _problem(library, 1, f"it has no macro {macro!r}, which {name} wants", _COMPARE)


def _wanted(name: str, own: Renderer) -> Iterator[tuple[str, str]]:
    """Yields the macros that a template takes from others, each with the template that has it."""
    tree = own.tree(name)
    if tree is None:
        return
    yield from ((want.template, want.macro) for want in template_parts.wants(tree) if want.macro)
    for other in (name, *_extended(name, own)):  # what is imported above holds here, too
        above = own.tree(other)
        for alias, library in template_parts.aliases(above).items() if above else ():
            yield from ((library, macro) for macro in template_parts.attributes(tree, alias))


def _extended(name: str, own: Renderer) -> list[str]:
    """Returns the templates that one extends, the nearest first."""
    chain = [name]
    while (tree := own.tree(chain[-1])) and (parent := template_parts.parent(tree)) and parent not in chain:
        chain.append(parent)
    return chain[1:]
