"""A profile as lines of text."""

from collections import defaultdict
from collections.abc import Iterator

from surveypress.build.profile import Profile, Span

_MOST = 10
"""Pages that are named."""


def profile_lines(profile: Profile, cpu: float) -> Iterator[str]:
    """Yields where the time went; `cpu` is the seconds of all processes together."""
    stages = profile.stages()
    total = sum(span.seconds for span in stages)
    yield f"Profile: {total:.2f} s, {cpu:.2f} s of the processors"
    yield from _stages(stages, total)
    pages = profile.pages()
    if pages:
        yield from _kinds(pages)
        yield from _slowest(pages)
        yield from _largest([page for page in pages if page.rendered])
    if profile.spared:
        yield "Kept from earlier builds:"
    for memory, (hits, questions) in profile.spared.items():
        yield f"  {memory:<28} {hits:>8,} of {questions:,}"


def _stages(stages: list[Span], total: float) -> Iterator[str]:
    yield f"  {'stage':<28} {'s':>8} {'%':>4}"
    for span in stages:
        yield f"  {span.name:<28} {span.seconds:>8.2f} {100 * span.seconds / (total or 1):>4.0f}"


def _kinds(pages: list[Span]) -> Iterator[str]:
    """Yields the kinds of pages, those first that took longest: over all processes, so they may come to more."""
    kinds: dict[str, list[Span]] = defaultdict(list)
    for page in pages:
        kinds[page.kind].append(page)
    yield f"  {'kind of page':<28} {'pages':>8} {'rendered':>8} {'data s':>8} {'render s':>8} {'kB':>8}"
    for kind, members in sorted(kinds.items(), key=lambda row: -sum(span.seconds for span in row[1])):
        described = sum(span.described - span.start for span in members)
        rendered = sum(span.end - span.described for span in members)
        yield (
            f"  {kind:<28} {len(members):>8,} {sum(span.rendered for span in members):>8,} {described:>8.2f} "
            f"{rendered:>8.2f} {sum(span.size for span in members) / 1000:>8,.0f}"
        )


def _slowest(pages: list[Span]) -> Iterator[str]:
    yield "  slowest pages, in ms"
    for page in sorted(pages, key=lambda span: (-span.seconds, span.name))[:_MOST]:
        yield f"  {page.seconds * 1000:>8,.0f}  {page.name}"


def _largest(pages: list[Span]) -> Iterator[str]:
    if pages:
        yield "  largest pages that were rendered, in kB"
    for page in sorted(pages, key=lambda span: (-span.size, span.name))[:_MOST]:
        yield f"  {page.size / 1000:>8,.0f}  {page.name}"
