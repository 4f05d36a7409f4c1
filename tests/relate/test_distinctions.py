"""What tells two figures of one paper apart, where both name the same measure."""

import pytest

from surveypress.core.model import Result
from surveypress.relate.distinctions import distinctions


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        # The shortest field by which all differ.
        ([Result("gain", "5.6", note="3 bits"), Result("gain", "22.7", note="2 bits")], [("3 bits",), ("2 bits",)]),
        (
            [Result("F1", "1", dataset="A", model="small", note="on one processor"),
             Result("F1", "2", dataset="A", model="large", note="on two processors")],
            [("small",), ("large",)],
        ),
        # A field that one of them lacks only where no other tells all apart.
        (
            [Result("F1", "1", dataset="A", model="m", note="first run"), Result("F1", "2", dataset="A", note="all")],
            [("first run",), ("all",)],
        ),
        ([Result("F1", "1", dataset="A"), Result("F1", "2", dataset="A", note="ensemble")], [(), ("ensemble",)]),
        # Two fields where it takes both.
        (
            [Result("F1", "1", dataset="A", model="m", note="x"), Result("F1", "2", dataset="A", model="n", note="x"),
             Result("F1", "3", dataset="A", model="n", note="y")],
            [("m", "x"), ("n", "x"), ("n", "y")],
        ),
        # What is shown anyway needs no more: another data set, model, baseline or unit.
        ([Result("F1", "1", dataset="A", note="x"), Result("F1", "2", dataset="B", note="y")], [(), ()]),
        ([Result("F1", "1", model="A", note="x"), Result("F1", "2", model="B", note="y")], [(), ()]),
        ([Result("F1", "1", baseline="A", note="x"), Result("F1", "2", baseline="B", note="y")], [(), ()]),
        ([Result("F1", "1", unit="%", note="x"), Result("F1", "2", unit="points", note="y")], [(), ()]),
        # Nothing where the record says nothing, and nothing for what stands alone.
        ([Result("F1", "1"), Result("f1", "2")], [(), ()]),
        ([Result("F1", "1", note="x")], [()]),
        ([], []),
    ],
)  # fmt: skip
def test_the_shortest_field_that_differs_tells_figures_apart(
    rows: list[Result], expected: list[tuple[str, ...]]
) -> None:
    """Of what is not shown anyway."""
    assert distinctions(rows) == expected
