"""Kinds of links that a survey declares."""

from pathlib import Path

import pytest
from toys import toy

from surveypress.read import read

_KIND = "links:\n  - {{title: Elsewhere, id: arxiv, url: {url}}}\n"


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("'https://example.org/{id}'", ""),
        ("'https://{id}.example.org/a?b={id}'", ""),
        ("https://example.org/", "an address with {id} where the identifier goes"),
        ("'ftp://example.org/{id}'", "is not a web address"),
        ("'https://example.org/{id}/{key}'", "is not a web address"),
    ],
)
def test_an_address_holds_the_place_of_an_identifier(tmp_path: Path, url: str, said: str) -> None:
    """The address of a kind of link is one once an identifier stands in it."""
    survey = toy(tmp_path)
    settings = survey.content / "survey.yaml"
    settings.write_text(settings.read_text(encoding="utf-8") + _KIND.format(url=url), encoding="utf-8")
    _, problems = read(survey.content)
    faults = [problem.message for problem in problems if "links.0" in problem.message]
    assert (said in "".join(faults)) if said else not faults
    assert bool(faults) == bool(said)
