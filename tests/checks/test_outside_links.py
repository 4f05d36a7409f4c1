"""Where a record says an identifier, to which a fault of it points."""

from pathlib import Path

import pytest
from toys import paper, toy

from surveypress.checks.outside_links import identifier_place
from surveypress.read import read


@pytest.mark.parametrize(
    ("fields", "kind", "line"),
    [
        ("year: 2021\ndoi: 10.5555/x", "doi", 4),
        ("year: 2021\nacl_id: P19-1001", "acl", 4),
        ("year: 2021\nids:\n  hal: hal-03137528\n  pmid: 33087765", "pmid", 6),
        ("doi: 10.5555/x\nversions:\n  - {kind: preprint, arxiv: '2106.09685'}", "arxiv", 4),
        ("doi: 10.5555/x", "pmid", 1),
    ],
)
def test_the_place_of_an_identifier(tmp_path: Path, fields: str, kind: str, line: int) -> None:
    """Its own field, that among others, or the versions; the record where it stands nowhere."""
    survey = toy(tmp_path)
    paper(survey.root, "kelp", f'title: "Kelp"\n{fields}')
    corpus, _ = read(survey.content)
    place = identifier_place(corpus, corpus.papers["kelp"], kind)
    assert (place.file.rpartition("/")[2], place.line) == ("kelp.md", line)
