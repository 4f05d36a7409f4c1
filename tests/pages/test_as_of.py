"""The state of a survey that printed sheets name: it follows from the content, never from the clock."""

from dataclasses import replace
from pathlib import Path

import pytest
from toys import paper, toy, write

from surveypress.core.model import Corpus
from surveypress.pages.as_of import as_of
from surveypress.read import read


def _corpus(root: Path, *fields: str) -> Corpus:
    """Returns a survey without a history, of papers with these fields."""
    write(root / "content" / "survey.yaml", "title: Kites\n")
    write(root / "content" / "taxonomy.yaml", "areas: []\n")
    for number, lines in enumerate(fields):
        paper(root, f"paper-{number}", lines)
    return read(root / "content")[0]


def test_it_is_the_day_of_the_last_change(tmp_path: Path) -> None:
    """As the history has it; without a history it is the newest paper's month."""
    corpus, _ = read(toy(tmp_path).content)
    assert as_of(corpus) == "As of 2 March 2024"
    assert as_of(replace(corpus, history=())).startswith("Papers up to ")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (("year: 1781", "year: 1785"), "Papers up to 1785"),
        (('year: 2023\narxiv: "2306.00001"', "year: 2022"), "Papers up to June 2023"),
        (("date: 2021-03-05",), "Papers up to March 2021"),
        (("year: forthcoming",), ""),
        ((), ""),
    ],
)
def test_without_a_history_the_newest_paper_tells(tmp_path: Path, fields: tuple[str, ...], said: str) -> None:
    """As exactly as it is known; nothing where no paper has a year."""
    assert as_of(_corpus(tmp_path, *fields)) == said
