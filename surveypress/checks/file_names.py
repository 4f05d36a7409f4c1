"""Names of files and folders that Windows cannot hold, in the content and in the site."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from surveypress.checks.check import Check
from surveypress.core.keys import is_device
from surveypress.core.model import Corpus
from surveypress.core.problems import Location, Problem

_REFUSED = re.compile(r"[<>:\"|?*\\]|[. ]$")


def unportable(corpus: Corpus) -> Iterator[Problem]:
    """Yields files of the content, and ids that name folders of the site, that Windows takes for something else."""
    for name in corpus.originals:
        if part := next((part for part in PurePosixPath(name).parts if _REFUSED.search(part) or is_device(part)), ""):
            hint = "rename it; a record may say its `key:` by itself"
            yield Problem(Location(f"content/{name}"), f"Windows cannot hold a file or a folder named {part!r}", hint)
    for topic in corpus.topics.values():
        if is_device(topic.id):
            yield Problem(topic.location, _told("the topic", topic.id), "rename it: surveypress rename OLD NEW")
    for facet in corpus.facets.values():
        for value in (facet.id, *facet.values):
            if is_device(value):
                place = corpus.place(corpus.file("taxonomy"), "facets", facet.id, "values", value)
                yield Problem(place, _told("the facet or value", value), "give it another id")


def _told(what: str, identifier: str) -> str:
    return f"Windows cannot hold the page of {what} {identifier!r}, as it keeps that name for a device"


CHECKS = (Check("content/file-name", "a file or page whose name Windows cannot hold", unportable, level="warning"),)
