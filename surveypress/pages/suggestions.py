"""Where a reader can suggest a change of a page: its file on the host of the repository, and the form."""

from urllib.parse import urlencode

from surveypress.core.repositories import edit_address, host_of, issue_address
from surveypress.pages.view_models import Link, Site

FORM = "correct-a-paper.yml"
"""The form that the workflow of new surveys reads (see importers/issue_forms.py)."""


def suggestions(site: Site, file: str, key: str) -> list[Link]:
    """Returns the links for a page that is made of a file (`content/papers/lora.md`); none for a host not known.

    `key` is what the form is filled with: the key of a paper, or an address below the site's root.
    """
    config = site.corpus.config
    host = host_of(config.repository)
    if host is None or not file:
        return []
    gettext = site.texts.gettext
    links = [Link(gettext("Edit this page"), edit_address(config.repository, config.branch, file))]
    if host.has_forms:
        form = urlencode({"template": FORM, "key": key})
        links.append(Link(gettext("Suggest a change"), f"{issue_address(config.repository)}?{form}"))
    return links
