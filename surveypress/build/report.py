"""What a build says of itself, as lines of text."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from surveypress.core.problems import printable

if TYPE_CHECKING:
    from surveypress.build.project import Built, Survey


_INDEX = {True: "search index made", False: "search index kept", None: "no search"}
"""What became of the search index."""


def report(survey: "Survey", built: "Built", seconds: float, program: str) -> Iterator[str]:
    """Yields what was built in how long, what changed, and the next step; `program` is how the user calls this one."""
    if built.mended:
        yield "The build before was broken off while it replaced files; now all of them are of one build again."
    index = f", search index after {seconds:.1f} s" if built.index_seconds else ""
    yield (
        f"{counted(built.papers, 'paper')}, {counted(built.topics, 'topic')}, {counted(built.pages, 'page')} "
        f"in {seconds - built.index_seconds:.1f} s{index}; {printable(str(survey.out))} holds {built.size / 1e6:.1f} MB"
    )
    if built.unchanged:
        yield "Nothing has changed since the last build."
    else:
        yield (
            f"{counted(built.rendered, 'file')} rendered, {built.written:,} written, {built.removed:,} removed; "
            f"{_INDEX[built.indexed]}."
        )
    yield f"To look at it: {program} serve"


def counted(count: int, noun: str) -> str:
    """Returns a number with its noun: `1 paper`, `1,957 pages`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
