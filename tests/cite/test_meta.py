"""The tags that Zotero and Google Scholar read."""

from records import made

from surveypress.cite.csl import item
from surveypress.cite.meta import meta_tags


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
    assert meta_tags(item(paper)) == [
        ("citation_title", "Knots in O(n)"),
        ("citation_author", "Aaron van den Oord"),
        ("citation_author", "OpenAI"),
        ("citation_publication_date", "2022"),
        ("citation_conference_title", "ICLR 2022"),
        ("citation_doi", "10.5555/x"),
        ("citation_arxiv_id", "2106.09685"),
        ("citation_pdf_url", "https://arxiv.org/pdf/2106.09685"),
    ]


def test_only_a_journal_is_called_one() -> None:
    """A journal is no conference, and a preprint has neither."""
    assert ("citation_journal_title", "TACL 2021") in meta_tags(item(made(venue="TACL 2021")))
    assert meta_tags(item(made())) == [("citation_title", "A Title")]
