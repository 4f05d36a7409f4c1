"""Hosts of repositories, and where they let people edit a file or report a mistake."""

from dataclasses import dataclass
from urllib.parse import quote, urlsplit


@dataclass(frozen=True, slots=True)
class Host:
    """A host, with paths below the address of a repository."""

    name: str
    edit: str
    issue: str
    has_forms: bool = False


_HOSTS = (
    Host("github.com", "edit", "issues/new", has_forms=True),
    Host("gitlab.com", "-/edit", "-/issues/new"),
    Host("codeberg.org", "_edit", "issues/new"),
)


def host_of(repository: str) -> Host | None:
    """Returns the host of a repository, None for one that is not known."""
    return next((host for host in _HOSTS if urlsplit(repository).hostname == host.name), None)


def edit_address(repository: str, branch: str, file: str) -> str:
    """Returns where a file of a repository is edited; empty where the host is not known."""
    host = host_of(repository)
    return f"{_plain(repository)}/{host.edit}/{quote(branch)}/{quote(file)}" if host else ""


def issue_address(repository: str) -> str:
    """Returns where a mistake is reported: the host's form for it, or else the repository as it is given, if any."""
    host = host_of(repository)
    return f"{_plain(repository)}/{host.issue}" if host else repository


def _plain(repository: str) -> str:
    return repository.rstrip("/").removesuffix(".git")
