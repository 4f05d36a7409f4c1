"""The bundled survey for the tasks of its readers."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from readers import CLICKS, Reader, Record
from toys import served

from surveypress.build.pipeline import build
from surveypress.build.project import Survey

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the bundled survey; SURVEYPRESS_SITE names one where it is built already."""
    out = Path(os.environ.get("SURVEYPRESS_SITE") or tmp_path_factory.mktemp("tasks") / "site")
    if not out.exists():
        build(Survey(ROOT, ROOT / "content", out, ""))
    return out


@pytest.fixture(scope="session")
def home(site: Path) -> Iterator[str]:
    """Address of the bundled survey."""
    with served(site, "/survey/") as address:
        yield address


@pytest.fixture
def reader(page: "Page", home: str, record_property: Record) -> Reader:
    """A reader on the home page."""
    return Reader(page, home, record_property)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Says how many clicks each task took, beside how many it may take."""
    rows = [
        (report.nodeid.partition("::test_")[2].replace("_", " "), *value)
        for outcome in ("passed", "failed")
        for report in terminalreporter.getreports(outcome)
        for name, value in report.user_properties
        if name == CLICKS and report.when == "call"
    ]
    if not rows:
        return
    terminalreporter.section("clicks from home")
    terminalreporter.write_line(f"{'asked':>5} {'taken':>5}  task (before)")
    for task, most, taken, before in rows:
        terminalreporter.write_line(f"{most:>5} {taken:>5}  {task} ({before})")
