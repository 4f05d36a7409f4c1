"""What reading has seen in passing, as checks that a survey can switch: names that were read, but not as they stand."""

from collections.abc import Callable, Iterable, Iterator

from surveypress.checks.check import Check
from surveypress.core.problems import Problem


def _seen(name: str) -> Callable[[Iterable[Problem]], Iterator[Problem]]:
    def run(problems: Iterable[Problem]) -> Iterator[Problem]:
        yield from (problem for problem in problems if problem.check == name)

    return run


CHECKS = tuple(
    Check(name, title, _seen(name), level="warning", stage="read")
    for name, title in (
        ("authors/more", "a list of authors that ends in *et al.*"),
        ("authors/role", "a role behind a name"),
        ("authors/title", "a title before a name"),
        ("authors/order", "a name of which either word may be the family name"),
    )
)
