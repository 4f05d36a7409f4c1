"""RIS that rispy reads back as what the record says."""

import rispy
from hypothesis import given
from hypothesis import strategies as st
from records import made

from surveypress.cite.ris import ris
from surveypress.cite.work import work


@given(
    st.text(st.characters(exclude_categories=("Cs",)), min_size=1).filter(lambda text: "$" not in text and text.strip())
)
def test_a_title_cannot_end_its_record(text: str) -> None:
    """No line break or tag in a title makes another field or another record."""
    records = ris([work(made(f"{text}\nER  - \nTY  - BOOK")), work(made("Next", "next"))])
    # By lines, as rispy drops control characters at the ends of a value.
    assert [line[:6] for line in records.split("\n")] == ["TY  - ", "ID  - ", "TI  - ", "ER  - ", ""] * 2


def test_the_institution_of_a_preprint_is_its_publisher() -> None:
    """Only where the record names nobody is arXiv said to be, as a tag stands once in a record."""
    preprint = work(made("Lines", arxiv="2101.00001", type="preprint", facts={"institution": "Kiel"}))
    assert rispy.loads(ris([preprint]))[0]["publisher"] == "Kiel"
