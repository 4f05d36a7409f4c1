"""Figures that are differences, and whether their rows say from what."""

import pytest

from surveypress.core.model import Result
from surveypress.relate.differences import lacks_baseline


@pytest.mark.parametrize(
    ("row", "lacks"),
    [
        (Result("gain", "3.1"), True),
        (Result("Accuracy gains", "3.1"), True),
        (Result("training speed-up", "2"), True),
        (Result("memory saved", "70", note="up to"), True),
        (Result("gain", "3.1", baseline="LoRA"), False),
        (Result("gain over LoRA", "3.1"), False),
        (Result("speed-up", "2", note="relative to full fine-tuning"), False),
        (Result("reduction", "from 8 to 2"), False),
        (Result("accuracy", "87.2"), False),
        (Result("again", "1"), False),
        (Result("improved points", "4"), False),
    ],
)
def test_a_difference_needs_what_it_is_taken_from(row: Result, *, lacks: bool) -> None:
    """In the baseline, the metric, the value or the note."""
    assert lacks_baseline(row, "en-GB") is lacks


def test_words_are_those_of_the_survey_s_language() -> None:
    """A language without such words names nothing."""
    assert lacks_baseline(Result("Genauigkeitsgewinn", "3,1"), "de")
    assert not lacks_baseline(Result("Gewinn gegenüber LoRA", "3,1"), "de")
    assert not lacks_baseline(Result("gain", "3.1"), "de")
    assert not lacks_baseline(Result("gain", "3.1"), "ar")
