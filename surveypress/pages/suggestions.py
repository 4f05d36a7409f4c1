"""Where a reader can suggest a change of a page: its file on the host of the repository, and the form."""

from dataclasses import dataclass
from urllib.parse import quote, urlencode, urlsplit

from surveypress.pages.view_models import Link, Site

FORM = "correct-a-paper.yml"
"""The form that the workflow of new surveys reads (see importers/issue_forms.py)."""


@dataclass(frozen=True, slots=True)
class _Host:
    """A host of repositories, and where it lets people edit a file."""

    name: str
    edit: str
    has_forms: bool = False


_HOSTS = (
    _Host("github.com", "edit", has_forms=True),
    _Host("gitlab.com", "-/edit"),
    _Host("codeberg.org", "_edit"),
)


def suggestions(site: Site, file: str, key: str) -> list[Link]:
    """Returns the links for a page that is made of a file (`content/papers/lora.md`); none for a host not known.

    `key` is what the form is filled with: the key of a paper, or an address below the site's root.
    """
    config = site.corpus.config
    repository = config.repository.rstrip("/").removesuffix(".git")
    host = next((host for host in _HOSTS if urlsplit(repository).hostname == host.name), None)
    if host is None or not file:
        return []
    gettext = site.texts.gettext
    links = [Link(gettext("Edit this page"), f"{repository}/{host.edit}/{quote(config.branch)}/{quote(file)}")]
    if host.has_forms:
        form = urlencode({"template": FORM, "key": key})
        links.append(Link(gettext("Suggest a change"), f"{repository}/issues/new?{form}"))
    return links
