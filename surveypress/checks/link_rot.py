"""Links to other hosts held against what these have answered, which `check --online` asks for."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from urllib.parse import urlsplit

from surveypress.checks.check import Check
from surveypress.checks.outside_links import OutsideLink, outside_links
from surveypress.core.link_answers import LinkAnswer
from surveypress.core.model import Corpus
from surveypress.core.problems import Problem
from surveypress.core.progress import Stage

Answers = Mapping[str, LinkAnswer]
"""By addresses without a place on their page."""
Ask = Callable[[Collection[str], Stage], Answers]
"""What asks addresses; the stage tells how far it has come."""


def gone(corpus: Corpus, answers: Answers) -> Iterator[Problem]:
    """Yields links whose server says that there is nothing any more."""
    for link, answer in _answered(corpus, answers):
        if answer.state == "gone":
            hint = f"correct the address, or lead to a copy such as https://web.archive.org/web/{link.address}"
            if link.identifier:
                hint = "correct the identifier"
            yield Problem(link.location, f"{_said(link)} {answer.reason}", hint)


def moved(corpus: Corpus, answers: Answers) -> Iterator[Problem]:
    """Yields links that lead to another address for good, where the content says the address."""
    for link, answer in _answered(corpus, answers):
        if answer.moved and not link.identifier:
            path = urlsplit(link.address).path.strip("/")
            if path and not urlsplit(answer.moved).path.strip("/"):
                message = f"{_said(link)} leads to the front page {answer.moved} now"
                yield Problem(link.location, message, "look whether what you mean is elsewhere")
                continue
            new = with_anchor(answer.moved, link.address)
            hint = "`check --online --fix` writes it" if is_secured(link.asked, answer.moved) else "write the new one"
            yield Problem(link.location, f"{_said(link)} has moved to {new}", hint)


def unchecked(corpus: Corpus, answers: Answers) -> Iterator[Problem]:
    """Yields that links could not be looked at: one fault for all of a host that say the same."""
    groups: dict[tuple[str, str], list[OutsideLink]] = defaultdict(list)
    for link, answer in _answered(corpus, answers):
        if answer.state == "unchecked":
            groups[urlsplit(link.address).netloc, answer.reason].append(link)
    for (host, verdict), links in groups.items():
        first = links[0]
        message = f"{_said(first)} could not be checked: it {verdict}"
        if len(links) > 1:
            message = f"{len(links):,} links to {host} could not be checked: the first {verdict} ({first.address})"
        yield Problem(first.location, message, "look at it in a browser, or ask again another day")


def is_secured(old: str, new: str) -> bool:
    """Tells whether an address is the same as another but for https: it can be written without a look at it."""
    return old.startswith("http:") and new == f"https{old[4:]}"


def with_anchor(new: str, old: str) -> str:
    """Returns a new address with the place on its page that an old one names."""
    anchor = old.partition("#")[2]
    return f"{new}#{anchor}" if anchor and "#" not in new else new


def _answered(corpus: Corpus, answers: Answers) -> Iterator[tuple[OutsideLink, LinkAnswer]]:
    return ((link, answers[link.asked]) for link in outside_links(corpus) if link.asked in answers)


def _said(link: OutsideLink) -> str:
    return f"{link.identifier} ({link.address})" if link.identifier else link.address


CHECKS = (
    Check("links/gone", "a link to what is gone", gone, level="warning", stage="online"),
    Check("links/moved", "a link to what has moved for good", moved, level="information", stage="online"),
    Check("links/unchecked", "links that could not be looked at", unchecked, level="information", stage="online"),
)
