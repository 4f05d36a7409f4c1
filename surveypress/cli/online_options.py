"""The options and the client of verbs that ask registries."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from surveypress.online.asking_links import LinkAsker
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
    from surveypress.edit.private_files import private_folder
    from surveypress.online.client import Client

    return Client(private_folder(content, "online"), _contact(content, contact), fresh)


def link_asker_of(content: Path, contact: str, *, fresh: bool) -> "LinkAsker":
    """Returns what asks links whether they lead somewhere; what they answer is kept beside a survey."""
    from surveypress.edit.private_files import private_folder
    from surveypress.online.asking_links import LinkAsker
    from surveypress.online.link_memory import LinkMemory

    return LinkAsker(LinkMemory(private_folder(content, "links"), time.time()), _contact(content, contact), fresh)


def _contact(content: Path, contact: str) -> str:
    """Returns the mail address that is told: the one that is given, or else that of the settings."""
    from surveypress.core.discovery import records
    from surveypress.read.yaml_spans import load

    for path in records(content, "survey").values():
        settings, _, _ = load(path.read_text(encoding="utf-8", errors="replace"), path.name)
        contact = contact or (str(settings.get("contact") or "") if isinstance(settings, dict) else "")
    return contact
