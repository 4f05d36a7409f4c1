"""Figures in words, as tables and Markdown have them."""

import pytest

from surveypress.core.model import Result
from surveypress.core.texts import ENGLISH
from surveypress.pages.reported import reported


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (Result("lift", "3", unit="%"), "lift: 3%"),
        (Result("lift", "3", unit="kg", dataset="Hill 1", model="Delta 3"), "Hill 1, lift: 3 kg"),
        (Result("lift", "3", model="Delta 3", baseline="Rogallo"), "lift: 3 (Delta 3, against Rogallo)"),
        (Result("gain over Rogallo", "3", baseline="Rogallo"), "gain over Rogallo: 3"),
        (Result("gain over the rogallo's", "3", baseline="Rogallo"), "gain over the rogallo's: 3"),
        (Result("gain over RoBERTa", "3", baseline="BERT"), "gain over RoBERTa: 3 (against BERT)"),
        (Result("gain in C", "3", baseline="C++"), "gain in C: 3 (against C++)"),
    ],
)
def test_a_figure_names_what_it_is_held_against_once(row: Result, words: str) -> None:
    """Where the measure has the very name of the baseline, it is not said again."""
    assert reported([row], ENGLISH) == [words]
