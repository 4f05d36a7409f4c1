"""What axe objects to on a page of the toy survey, in both schemes."""

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

VIOLATIONS = {"resultTypes": ["violations"]}
COLOURS = {**VIOLATIONS, "runOnly": ["color-contrast", "link-in-text-block"]}
"""The rules of which the answer hangs on the scheme: what it changes is colours alone."""


def faults(page: "Page") -> list[str]:
    """Returns what axe objects to, each with the place: by all its rules in the light scheme, about colours in both."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    found = []
    for scheme, options in (("dark", COLOURS), ("light", VIOLATIONS)):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
        violations: list[dict[str, Any]] = axe.run(page, options=options).response["violations"]
        found += [f"{scheme}: {fault['id']}: {node['html'][:160]}" for fault in violations for node in fault["nodes"]]
    return found
