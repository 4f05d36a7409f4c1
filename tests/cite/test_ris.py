"""RIS that rispy reads back as what the record says."""

import rispy
from hypothesis import given
from hypothesis import strategies as st
from records import made

from surveypress.cite.csl import Item, item
from surveypress.cite.ris import ris
from surveypress.prose.maths import plain_title

TYPES = {"article": "UNPB", "document": "GEN", "article-journal": "JOUR", "paper-conference": "CONF"}


def test_all_bundled_papers_come_back(bundled: dict[str, Item]) -> None:
    """Every field of all 882 records is read back by rispy as the item has it."""
    records = {record["id"]: record for record in rispy.loads(ris(bundled.values()))}
    assert list(records) == list(bundled)
    for key, cite in bundled.items():
        year, *month = cite.get("issued", {"date-parts": [[0]]})["date-parts"][0]
        people = [
            person.get("literal") or ", ".join(person[p] for p in ("family", "given", "suffix") if p in person)
            for person in cite.get("author", [])
        ]
        want = {
            "id": key,
            "type_of_reference": TYPES[cite["type"]],
            "title": plain_title(cite["title"]),
            "authors": people,
            "year": str(year or ""),
            "date": f"{year}/{month[0]:02}//" if month else "",
            "secondary_title": cite.get("container-title", ""),
            "publisher": cite.get("publisher", ""),
            "accession_number": f"arXiv:{cite['archive_location']}" if "archive_location" in cite else "",
            "doi": cite.get("DOI", ""),
            "urls": [cite["URL"]] if "URL" in cite else [],
        }
        assert records[key] == {name: value for name, value in want.items() if value}, key


@given(
    st.text(st.characters(exclude_categories=("Cs",)), min_size=1).filter(lambda text: "$" not in text and text.strip())
)
def test_a_title_cannot_end_its_record(text: str) -> None:
    """No line break or tag in a title makes another field or another record."""
    records = ris([item(made(f"{text}\nER  - \nTY  - BOOK")), item(made("Next", "next"))])
    # By lines, as rispy drops control characters at the ends of a value.
    assert [line[:6] for line in records.split("\n")] == ["TY  - ", "ID  - ", "TI  - ", "ER  - ", ""] * 2
