"""The tags that Zotero and Google Scholar read."""

from records import made

from surveypress.cite.csl import item
from surveypress.cite.meta import meta_tags
from surveypress.cite.work import Work, work
from surveypress.core.persons import Person


def _tags(cited: Work) -> list[tuple[str, str]]:
    return meta_tags(cited, for_scholar=True)


def test_unless_the_survey_says_so_they_are_for_zotero_alone() -> None:
    """Google Scholar knows no other names, and would list the page as the place where the work is published."""
    paper = made(venue="TACL 2021", doi="10.5555/x")
    for (own, content), (name, same) in zip(meta_tags(work(paper)), _tags(work(paper)), strict=True):
        assert (own, content) == (name if name.startswith("z:") else f"work_{name}", same)


def test_a_paper_of_a_conference() -> None:
    """Authors one a tag, the PDF of arXiv, and the venue as a conference."""
    paper = made(
        "Knots in $O(n)$",
        authors=("Aaron van den Oord", "OpenAI"),
        year=2021,
        arxiv="2106.09685",
        venue="ICLR 2022",
        doi="10.5555/x",
    )
    assert meta_tags(work(paper), for_scholar=True) == [
        ("citation_title", "Knots in O(n)"),
        ("citation_author", "Aaron van den Oord"),
        ("citation_author", "OpenAI"),
        ("citation_publication_date", "2022"),
        ("citation_conference_title", "ICLR 2022"),
        ("citation_doi", "10.5555/x"),
        ("citation_arxiv_id", "2106.09685"),
        ("citation_pdf_url", "https://arxiv.org/pdf/2106.09685"),
        ("z:itemType", "conferencePaper"),
    ]


def test_only_a_journal_is_called_one() -> None:
    """A journal is no conference, and a preprint has neither."""
    assert ("citation_journal_title", "TACL 2021") in _tags(work(made(venue="TACL 2021")))
    assert _tags(work(made())) == [("citation_title", "A Title"), ("z:itemType", "document")]


def test_a_thesis_and_a_report() -> None:
    """Institutions have tags by the type of the work, and pages have both ends."""
    facts = {"institution": "Seaside University", "number": "7", "pages": "3–9"}
    thesis = dict(_tags(work(made(type="thesis", facts=facts, year="2021-06-17"))))
    assert thesis["citation_dissertation_institution"] == "Seaside University"
    assert (thesis["citation_firstpage"], thesis["citation_lastpage"]) == ("3", "9")
    assert thesis["citation_publication_date"] == "2021/06/17"
    assert thesis["z:itemType"] == "thesis"
    report = dict(_tags(work(made(type="report", facts=facts, year="ca. 1785"))))
    assert report["citation_technical_report_institution"] == "Seaside University"
    assert report["citation_technical_report_number"] == "7"
    assert report["citation_publication_date"] == "ca. 1785"


def test_an_orcid_stands_behind_its_author() -> None:
    """In the tags, and in CSL-JSON beside the names, whose schema has no place for it."""
    people = (Person("Quill", "Mara", orcid="0000-0002-1825-0097"), Person("Ash", "Tobin"))
    paper = work(made(authors=people))
    assert _tags(paper)[1:4] == [
        ("citation_author", "Mara Quill"),
        ("citation_author_orcid", "https://orcid.org/0000-0002-1825-0097"),
        ("citation_author", "Tobin Ash"),
    ]
    assert item(paper)["custom"] == {"orcid": {"Mara Quill": "https://orcid.org/0000-0002-1825-0097"}}
