"""The bundled survey for the tasks of its readers."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from readers import CLICKS, Reader, Record
from toys import served

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.fixture(scope="session")
def site(bundled_site: Path) -> Path:
    """The folder of the bundled survey's site."""
    return bundled_site


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
    """Says before each number that a task may take what it takes today, and behind it what it took once."""
    rows = [
        (report.nodeid.partition("::test_")[2].replace("_", " "), *value)
        for outcome in ("passed", "failed")
        for report in terminalreporter.getreports(outcome)
        for name, value in report.user_properties
        if name == CLICKS and report.when == "call"
    ]
    if not rows:
        return
    terminalreporter.section("clicks from home, or seconds")
    terminalreporter.write_line(f"{'today':>5} {'asked':>5}  task (before it was seen to)")
    for task, most, taken, before in rows:
        terminalreporter.write_line(f"{taken:>5} {most:>5}  {task} ({before})")
