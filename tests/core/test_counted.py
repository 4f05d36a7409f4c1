"""Numbers of volumes, issues and pages lose the words that styles add, in the languages that have them."""

import pytest

from surveypress.core import counted


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(
            (text, "12")
            for text in "12|Vol. 12|vol 12|Bd. 12|Band 12|Jg. 12|T. 12|tome 12|Т. 12|том 12|cilt 12".split("|")
        ),
        *((text, "12") for text in "جلد 12|第12巻|12卷|제12권|כרך 12|खंड 12|เล่มที่ 12|årgång 12".split("|")),
        ("Т. 1–3", "1–3"),
        ("t. XIV", "XIV"),
        ("XXXVI", "XXXVI"),
        *((text, text) for text in ("B", "Suppl. 2", "New Series 4", "Tomato", "Vol", "A 12", "Bd.")),
    ],
)
def test_volumes(text: str, number: str) -> None:
    """The word alone, or amid others, is part of what they are called."""
    assert counted.volume(text) == number


@pytest.mark.parametrize(
    "text",
    "3|no. 3|No 3|Nr. 3|Heft 3|n° 3|nº 3|№ 3|№3|núm. 3|вып. 3|sayı 3|第3号|3期|제3호|العدد 3|גיליון 3".split("|"),
)
def test_issues(text: str) -> None:
    """That of a report or a standard is its name."""
    assert counted.issue(text, "article") == "3"
    assert counted.issue(text, "report") == text


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        *(
            (text, "12–19")
            for text in "12–19|pp. 12–19|S. 12–19|с. 12–19|стр. 12–19|12–19 с.|12〜19頁|第12～19页".split("|")
        ),
        *((text, "12–19") for text in "ss. 12–19|صص 12–19|עמ' 12–19|पृ. 12–19|หน้า 12–19|12–19쪽|p. 12--19".split("|")),
        *((text, text) for text in ("S12–S18", "P17–P25", "p12", "e1204", "12 ff.", "iv–ix", "H. 3")),
    ],
)
def test_pages(text: str, pages: str) -> None:
    """Letters that are part of a page's number stay."""
    assert counted.pages(text) == pages
    assert not counted.is_extent(text)


@pytest.mark.parametrize("text", "280 с.|280 S.|xii, 280 p.|[4], 280 pp.|320 Seiten|280頁|345 págs.".split("|"))
def test_the_number_of_pages(text: str) -> None:
    """What catalogues of libraries say says nothing of where a work stands."""
    assert counted.is_extent(text)
