"""The options and the client of verbs that ask registries."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from surveypress.online.client import Client


def online_options(command: "Callable[..., Any]") -> "Callable[..., Any]":
    """The options of verbs that ask registries."""
    for option in (
        click.option("--fresh", is_flag=True, help="Ask again what was answered before."),
        click.option("--contact", default="", help="Mail address told to the services. [default: as in survey.yaml]"),
    ):
        command = option(command)
    return command


def client_of(content: Path, contact: str, *, fresh: bool) -> "Client":
    """Returns a client whose answers are kept beside a survey."""
    from surveypress.core.discovery import records
    from surveypress.edit.private_files import private_folder
    from surveypress.online.client import Client
    from surveypress.read.yaml_spans import load

    for path in records(content, "survey").values():
        settings, _, _ = load(path.read_text(encoding="utf-8", errors="replace"), path.name)
        contact = contact or (str(settings.get("contact") or "") if isinstance(settings, dict) else "")
    return Client(private_folder(content, "online"), contact, fresh)
