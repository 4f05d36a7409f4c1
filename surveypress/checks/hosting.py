"""What free hosts publish has limits, which a survey that grows comes to one day: it is told some time before."""

from collections import Counter
from collections.abc import Iterator, Mapping

from surveypress.checks.check import Check
from surveypress.core.problems import Location, Problem

LARGEST_SITE = 1_000_000_000
"""Bytes of a site that GitHub Pages publishes at most."""
LARGEST_FILE = 100_000_000
"""Bytes of a file that GitHub takes at most."""
_NEAR = 0.8
"""The share of a limit from which it is near."""
_SAVING = (
    "leave out in survey.yaml what is made beside the pages: `exports: {bibtex: []}` for no file of each topic and "
    "paper, `data_files: []` for no SQLite, CSV and archive of the whole, `pages: {markdown: off}` for no Markdown of "
    "each page; or lists, such as `pages: {authors: off}`"
)


def large_site(site: Mapping[str, bytes], out: str) -> Iterator[Problem]:
    """Yields that the site, without its search index, comes near to what a host publishes."""
    size = sum(map(len, site.values()))
    if size < _NEAR * LARGEST_SITE:
        return
    parts: Counter[str] = Counter()
    for path, content in site.items():
        parts[path.partition("/")[0] + ("/" if "/" in path else "")] += len(content)
    most = ", ".join(f"{name} {_megabytes(part)}" for name, part in parts.most_common(3))
    message = f"the site has {_megabytes(size)} without its search index ({most}), which {_of(size, LARGEST_SITE)}"
    yield Problem(Location(out), f"{message} that GitHub Pages publishes", _SAVING)


def large_files(site: Mapping[str, bytes], out: str) -> Iterator[Problem]:
    """Yields files that come near to the size that a host takes."""
    for path, content in site.items():
        if len(content) >= _NEAR * LARGEST_FILE:
            message = f"the file has {_megabytes(len(content))}, which {_of(len(content), LARGEST_FILE)}"
            hint = (
                "leave it out by `data_files:` of survey.yaml or, if it is for language models, `pages: {llms: off}`; "
                "or make two surveys of this one"
            )
            yield Problem(Location(f"{out}/{path}"), f"{message} that GitHub takes", hint)


def _of(size: int, limit: int) -> str:
    return f"{'is more than' if size > limit else 'is near to'} the {_megabytes(limit)}"


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"


CHECKS = (
    Check("hosting/large-site", "a site near to what GitHub Pages publishes", large_site, "warning", stage="site"),
    Check("hosting/large-file", "a file near to what GitHub takes", large_files, "warning", stage="site"),
)
