"""What the neutral record says of a paper, and what it leaves out."""

import json
from typing import Any

import pytest
from records import made

from surveypress.cite.csl import Item, item
from surveypress.cite.csl_json import csl_json


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
    cite = item(made(venue=venue, year=2021, arxiv="2106.09685"))
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
    assert item(made(**fields))["issued"] == {"date-parts": [parts]}


def test_what_is_unknown_stays_out() -> None:
    """A paper of which only the title is known claims nothing else."""
    assert item(made("An Old Kite")) == {"id": "key", "type": "document", "title": "An Old Kite"}


def test_a_preprint_with_all_its_addresses() -> None:
    """Number, archive, DOI and address have the fields that CSL has for them."""
    cite = item(made(arxiv="2106.09685", doi="10.48550/arXiv.2106.09685", authors=("OpenAI", "Aaron van den Oord")))
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


def test_csl_json_is_json_with_plain_titles(bundled: dict[str, Item]) -> None:
    """Any reader of JSON gets every item back, and no TeX."""
    read = json.loads(csl_json(bundled.values()))
    assert {cite["id"]: {**cite, "title": ""} for cite in read} == {k: {**c, "title": ""} for k, c in bundled.items()}
    assert json.loads(csl_json([item(made('$O(n^2)$ "Knots" <b>'))]))[0]["title"] == 'O(n2) "Knots" <b>'
    assert json.loads(csl_json([])) == []
