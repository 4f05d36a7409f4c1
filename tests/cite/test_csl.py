"""What the neutral record says of a paper, and what it leaves out."""

import json
from dataclasses import replace
from typing import Any

import pytest
from records import made

from surveypress.cite.csl import item
from surveypress.cite.csl_json import csl_json
from surveypress.cite.work import work
from surveypress.core.dates import parse_date
from surveypress.core.editions import Version
from surveypress.core.persons import Person


@pytest.mark.parametrize(
    ("venue", "kind"),
    [
        ("ICLR 2022", "paper-conference"),
        ("NeurIPS 2024 Workshop ENLSP-IV", "paper-conference"),
        ("Findings of EMNLP 2023", "paper-conference"),
        ("IEEE SLT 2022", "paper-conference"),
        ("Interspeech 2021", "paper-conference"),
        ("INTERSPEECH 2021", "paper-conference"),
        ("Machine Learning for Health (ML4H) 2023, PMLR 225", "paper-conference"),
        ("Proceedings of the 2019 Conference on Empirical Methods 2019", "paper-conference"),
        ("ICCV 2025 (under the title 'A Journal of Transactions')", "paper-conference"),
        ("TACL 2021", "article-journal"),
        ("IEEE TPAMI 2025", "article-journal"),
        ("IEEE Robotics and Automation Letters", "article-journal"),
        ("Nature Machine Intelligence 2022", "article-journal"),
        ("Neural Networks 185 (2025) 107168", "article-journal"),
        ("Bioinformatics 2022", "article-journal"),
    ],
)
def test_the_venue_gives_the_type(venue: str, kind: str) -> None:
    """Meetings and journals are told apart by their names; the name itself stays as given."""
    cite = item(work(made(venue=venue, year=2021, arxiv="2106.09685")))
    assert (cite["type"], cite["container-title"]) == (kind, venue)
    assert "number" not in cite


@pytest.mark.parametrize(
    ("fields", "parts"),
    [
        ({"arxiv": "2106.09685", "year": 2021}, [2021, 6]),
        ({"arxiv": "hep-th/9901001", "year": 1999}, [1999]),
        ({"arxiv": "2106.09685", "year": 2021, "venue": "ICLR 2022"}, [2022]),
        ({"arxiv": "2106.09685", "year": 2021, "venue": "Neural Networks 185 (2025) 107168"}, [2025]),
        ({"arxiv": "2106.09685", "year": 2021, "venue": "IEEE Robotics and Automation Letters"}, [2021]),
        ({"year": 1987}, [1987]),
    ],
)
def test_the_date_is_that_of_what_is_cited(fields: dict[str, Any], parts: list[int]) -> None:
    """A preprint has the month of its arXiv id; a published paper the year of its venue, if that names one."""
    assert item(work(made(**fields)))["issued"] == {"date-parts": [parts]}


def test_what_is_unknown_stays_out() -> None:
    """A paper of which only the title is known claims nothing else."""
    assert item(work(made("An Old Kite"))) == {"id": "key", "type": "document", "title": "An Old Kite"}


def test_a_preprint_with_all_its_addresses() -> None:
    """Number, archive, DOI and address have the fields that CSL has for them."""
    cite = item(
        work(made(arxiv="2106.09685", doi="10.48550/arXiv.2106.09685", authors=("OpenAI", "Aaron van den Oord")))
    )
    assert cite == {
        "id": "key",
        "type": "article",
        "title": "A Title",
        "author": [{"literal": "OpenAI"}, {"family": "van den Oord", "given": "Aaron"}],
        "issued": {"date-parts": [[2021, 6]]},
        "publisher": "arXiv",
        "number": "arXiv:2106.09685",
        "archive": "arXiv",
        "archive_location": "2106.09685",
        "DOI": "10.48550/arXiv.2106.09685",
        "URL": "https://arxiv.org/abs/2106.09685",
    }


def test_titles_of_csl_json_are_plain() -> None:
    """No TeX is left in them."""
    assert json.loads(csl_json([work(made('$O(n^2)$ "Knots" <b>'))]))[0]["title"] == 'O(n^2) "Knots" <b>'


RECORDS: dict[str, dict[str, Any]] = {
    "article": {
        "venue": "Reef Letters",
        "facts": {"volume": "12", "number": "3", "pages": "123–145", "issn": "1234-5679"},
    },
    "book": {"facts": {"publisher": "Lagoon Press", "place": "Kiel", "edition": "2", "series": "Reefs"}},
    "chapter": {
        "venue": "The Book of Reefs",
        "editors": (Person("Ash", "Tobin"),),
        "facts": {"publisher": "Lagoon Press", "pages": "7"},
        "isbn": "978-0-262-03384-8",
    },
    "thesis": {"facts": {"institution": "Seaside University", "publisher": "Lagoon Press"}},
    "report": {"facts": {"institution": "Reef Council", "number": "TR-7"}},
    "preprint": {"venue": "bioRxiv"},
    "web": {"venue": "Reef Watch", "url": "https://example.org/"},
}
WANT: dict[str, dict[str, Any]] = {
    "article": {
        "type": "article-journal",
        "container-title": "Reef Letters",
        "volume": "12",
        "issue": "3",
        "page": "123–145",
        "ISSN": "1234-5679",
    },
    "book": {
        "type": "book",
        "publisher": "Lagoon Press",
        "publisher-place": "Kiel",
        "edition": "2",
        "collection-title": "Reefs",
    },
    "chapter": {
        "type": "chapter",
        "container-title": "The Book of Reefs",
        "editor": [{"family": "Ash", "given": "Tobin"}],
        "publisher": "Lagoon Press",
        "page": "7",
        "ISBN": "978-0-262-03384-8",
    },
    "thesis": {"type": "thesis", "publisher": "Seaside University", "custom": {"publisher": "Lagoon Press"}},
    "report": {"type": "report", "publisher": "Reef Council", "number": "TR-7"},
    "preprint": {"type": "article", "publisher": "bioRxiv"},
    "web": {"type": "webpage", "container-title": "Reef Watch", "URL": "https://example.org/"},
}


@pytest.mark.parametrize("kind", RECORDS)
def test_each_type_has_its_variables(kind: str) -> None:
    """The type is what the record says, whatever the capitals of its venue; facts stand where styles look for them."""
    assert item(work(made(type=kind, **RECORDS[kind]))) == {"id": "key", "title": "A Title", **WANT[kind]}


@pytest.mark.parametrize(
    ("written", "issued"),
    [
        ("2021-06-17", {"date-parts": [[2021, 6, 17]]}),
        ("1781", {"date-parts": [[1781]]}),
        ("1785/86", {"date-parts": [[1785], [1786]]}),
        ("ca. 1785", {"date-parts": [[1785]], "circa": True}),
        ("forthcoming", {"literal": "forthcoming"}),
    ],
)
def test_any_date(written: str, issued: dict[str, Any]) -> None:
    """In parts where there is a year, else in words."""
    assert item(work(made(year=written)))["issued"] == issued


def test_which_version_is_cited() -> None:
    """The published one, unless the record chooses; an identifier of another version is not its own."""
    versions = (
        Version("preprint", parse_date("2021-06-17"), ids={"arxiv": "2106.09685"}),
        Version("published", parse_date("2022"), "ICLR", {"doi": "10.1/iclr"}),
    )
    ids = {"arxiv": "2106.09685", "doi": "10.1/iclr"}
    published = item(work(replace(made(), versions=versions, ids=ids)))
    assert (published["type"], published["issued"]) == ("paper-conference", {"date-parts": [[2022]]})
    assert (published["DOI"], published["archive_location"]) == ("10.1/iclr", "2106.09685")
    preprint = item(work(replace(made(), versions=versions, ids=ids, cite="preprint", type="conference")))
    assert (preprint["type"], preprint["issued"]) == ("article", {"date-parts": [[2021, 6, 17]]})
    assert "DOI" not in preprint
    assert "container-title" not in preprint
