"""Addresses: each kind of page has one place, and every other room asks for it here."""

import pytest

from surveypress.core import routes
from surveypress.core.routes import PageRef


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (routes.paper("lora"), "papers/lora/"),
        (routes.paper("DBLP:conf/nips/X17"), "papers/dblp-conf-nips-x17/"),
        (routes.paper_file("lora", "bib"), "papers/lora.bib"),
        (routes.paper_file("DBLP:X17", "ris"), "papers/dblp-x17.ris"),
        (routes.whole_file("csl.json"), "data/papers.csl.json"),
        (routes.topic("peft"), "topics/peft/"),
        (routes.topic_file("peft", "bib"), "topics/peft.bib"),
        (routes.author("quill-mara"), "authors/quill-mara/"),
        (routes.facet("region"), "facets/region/"),
        (routes.facet_value("region", "north"), "facets/region/north/"),
        (routes.year("2021"), "years/2021/"),
        (routes.page("about"), "about/"),
        (routes.twin("papers/lora/"), "papers/lora.md"),
        (routes.twin(""), "home.md"),
        (routes.anchor("papers"), "_papers"),
        (routes.anchor("fn", 2, "", "x"), "_fn_2_x"),
        (routes.anchor("fn", 0), "_fn_0"),
        (PageRef("home").url, ""),
        (PageRef("topic", "peft").url, "topics/peft/"),
        (PageRef("paper", "lora").url, "papers/lora/"),
        (PageRef("page", "about").url, "about/"),
        (routes.CHANGES, "changes/"),
        (routes.DUMP, "data/dump.zip"),
        (routes.SEARCH, "pagefind"),
    ],
)
def test_every_kind_of_page_has_its_place(address: str, expected: str) -> None:
    """Addresses are promises to whoever links here: a change of one breaks links."""
    assert address == expected
