"""A survey's own templates and static files against those of the program: what an upgrade leaves for a person to do."""

from collections.abc import Iterator
from pathlib import Path

from surveypress.core.config import Config
from surveypress.core.problems import Location, Problem, did_you_mean
from surveypress.render.folders import folders
from surveypress.render.renderer import Renderer
from surveypress.render.theme import theme

FORMER_TEMPLATES = {
    "whole.html": "single_page.html",
    "shelf.html": "browser_page.html",
    "between.html": "page_transitions.html",
}
"""Templates by the names that they had."""


def override_problems(root: Path) -> list[Problem]:
    """Returns what is wrong with the templates of a survey that take the place of the program's, as they are now."""
    templates, _ = folders(root)
    if len(templates) < 2:
        return []
    own = Renderer(Config("Any"), theme(root))
    program = Renderer(Config("Any"), theme(templates[-1] / "no survey"))
    return sorted(_problems(templates[0], own, program))


def _problems(folder: Path, own: Renderer, program: Renderer) -> Iterator[Problem]:
    names = program.template_names()
    used = {name for other in own.template_names() for name in own.references(other)}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if not path.is_file() or name.startswith("."):
            continue
        place = Location(f"templates/{name}", 1, 1)
        if name in FORMER_TEMPLATES:
            now = FORMER_TEMPLATES[name]
            yield Problem(place, "no page uses it: the template has another name now", f"rename it to {now}", "warning")
        elif name not in names and name not in used:
            message = f"no page uses it{did_you_mean(name, names)}"
            yield Problem(place, message, "rename it, or remove it", "warning")
        elif name in names:
            variables = {**program.variables(name), **program.variables("base.html")}
            for variable, line in sorted(own.variables(name).items()):
                if variable not in variables:
                    message = (
                        f"it reads {variable!r}, which pages do not have any more{did_you_mean(variable, variables)}"
                    )
                    yield Problem(
                        Location(place.file, line, 1), message, "compare it with the program's own", "warning"
                    )
