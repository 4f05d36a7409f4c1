"""Identifiers: each leads to the right place, and all spellings of one are one."""

import pytest

from surveypress.core import identifiers
from surveypress.core.identifiers import BY_ID, KINDS, Identifier


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_each_kind_knows_its_own(kind: Identifier) -> None:
    """The example of a kind is one, also with what people write before it, and its address leads back to it."""
    assert identifiers.fault(kind, kind.example) == ""
    address = identifiers.web_address(kind, kind.example)
    assert address.startswith("https://")
    assert (kind, kind.example) in [*identifiers.from_address(address)] or kind.id == "isbn"
    assert all(identifiers.normalise(kind, f"{name.upper()}: {kind.example}") == kind.example for name in kind.names)


@pytest.mark.parametrize(
    ("kind", "text", "fault"),
    [
        ("arxiv", "2106.1", 'is not an arXiv id such as "2106.09685"'),
        ("doi", "11.1/x", 'is not a DOI such as "10.18653/v1/2021.acl-long.1"'),
        ("isbn", "978-0-262-03384-9", "is no ISBN: one of its digits is wrong"),
        ("isbn", "0-262-03384-5", "is no ISBN: one of its digits is wrong"),
        ("pmid", "0", 'is not a PubMed id such as "33087765"'),
    ],
)
def test_what_is_no_identifier(kind: str, text: str, fault: str) -> None:
    """A slip is named with what the identifier should look like; a wrong digit of an ISBN is noticed."""
    assert identifiers.fault(BY_ID[kind], text) == fault


@pytest.mark.parametrize(
    ("doi", "address"),
    [
        ("10.5555/x<197::aid-rf2>3.0.co;2-#", "https://doi.org/10.5555/x%3C197::aid-rf2%3E3.0.co;2-%23"),
        ("10.5555/reef%2fhalf?x", "https://doi.org/10.5555/reef%252fhalf%3Fx"),
        ("10.5555/reef_a~b{c}", "https://doi.org/10.5555/reef_a~b%7Bc%7D"),
    ],
)
def test_an_address_holds_the_whole_identifier(doi: str, address: str) -> None:
    """Signs that would end an address, or change what it asks for, are written as escapes."""
    assert identifiers.web_address(BY_ID["doi"], doi) == address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"arxiv": "2001.08001v1"}, {"doi": "10.48550/arXiv.2001.08001"}),
        ({"arxiv": "2001.08001"}, {"url": "https://arxiv.org/pdf/2001.08001v3.pdf"}),
        ({"arxiv": "2001.08001"}, {"url": "http://www.arxiv.org/abs/2001.08001?context=cs"}),
        ({"acl": "P19-1001"}, {"doi": "10.18653/v1/p19-1001"}),
        ({"acl": "2021.acl-long.999"}, {"url": "https://aclanthology.org/2021.acl-long.999.pdf"}),
        ({"isbn": "0-262-03384-4"}, {"isbn": "9780262033848"}),
        ({"doi": "10.1000/ABC"}, {"url": "https://dx.doi.org/10.1000/abc"}),
        ({"url": "https://doi.org/10.5555/a%23b"}, {"doi": "10.5555/a#b"}),
        ({"ssrn": "3482150"}, {"doi": "10.2139/ssrn.3482150"}),
        ({"pmcid": "PMC7599999"}, {"pmcid": "pmc7599999"}),
        ({"arxiv": "math.GT/0309136"}, {"arxiv": "math/0309136v2"}),
        ({"arxiv": "2001.08001"}, {"url": "https://huggingface.co/papers/2001.08001"}),
        ({"pmid": "33087765"}, {"url": "https://europepmc.org/article/MED/33087765"}),
        ({"pmcid": "PMC7599999"}, {"url": "https://europepmc.org/article/PMC/PMC7599999"}),
        ({"hal": "hal-03137528"}, {"url": "https://hal.science/hal-03137528v1/document"}),
        ({"s2": 40 * "a"}, {"url": f"https://www.semanticscholar.org/paper/Reefs-at-Night/{40 * 'a'}"}),
        ({"jstor": "2251299"}, {"doi": "10.2307/2251299"}),
        ({"doi": "10.2307/2251299"}, {"url": "https://www.jstor.org/stable/10.2307/2251299"}),
        ({"dblp": "conf/x/Y17"}, {"url": "https://dblp.uni-trier.de/rec/html/conf/x/Y17.html"}),
        ({"bibcode": "2016PhRvL.116f1102A"}, {"url": "https://ui.adsabs.harvard.edu/abs/2016PhRvL.116f1102A/abstract"}),
        ({"inspire": "1419268"}, {"url": "http://inspirehep.net/record/1419268"}),
        ({"oclc": "1012345"}, {"url": "https://www.worldcat.org/oclc/1012345"}),
        ({"doi": "10.1145/1.2"}, {"url": "https://dl.acm.org/doi/abs/10.1145/1.2"}),
        ({"doi": "10.1007/978-3-030-1_7"}, {"url": "https://link.springer.com/chapter/10.1007/978-3-030-1_7"}),
        ({"doi": "10.1101/2020.03.03.1"}, {"url": "https://www.biorxiv.org/content/10.1101/2020.03.03.1v2.full.pdf"}),
        ({"doi": "10.1101/2020.03.03.1"}, {"url": "https://www.biorxiv.org/content/10.1101/2020.03.03.1v2"}),
        ({"doi": "10.3389/fpsyg.1"}, {"url": "https://www.frontiersin.org/articles/10.3389/fpsyg.1/full"}),
        ({"doi": "10.1038/s41586-020-2649-2"}, {"url": "https://www.nature.com/articles/s41586-020-2649-2.pdf"}),
    ],
)
def test_twins(one: dict[str, str], other: dict[str, str]) -> None:
    """What names the same work is the same, however it is written."""

    def known_by(record: dict[str, str]) -> frozenset[tuple[str, str]]:
        ids = {kind: value for kind, value in record.items() if kind != "url"}
        return identifiers.identities(ids, [record["url"]] if "url" in record else [])

    assert known_by(one) & known_by(other)


def test_strangers_are_no_twins() -> None:
    """Other works share nothing: a DOI that only begins like that of a preprint, addresses of no identifier."""
    records = (
        {"doi": "10.48550/arXiv.talk"},
        {"arxiv": "2001.08001"},
        {"doi": "10.18653/v1/2021.acl-long.998"},
        {"acl": "2021.acl-long.999"},
        {"doi": "10.1038/s1"},
    )
    known = [
        identifiers.identities(record, ["https://example.org/1", "https://www.nature.com/nature"]) for record in records
    ]
    assert sum(map(len, known)) == len(frozenset().union(*known))


@pytest.mark.parametrize(
    ("address", "kind", "value"),
    [
        ("https://arxiv.org/html/2106.09685v2", "arxiv", "2106.09685v2"),
        ("https://export.arxiv.org/abs/cs.CL/0701001", "arxiv", "cs.CL/0701001"),
        ("https://aclweb.org/anthology/P19-1001", "acl", "P19-1001"),
        ("https://www.ncbi.nlm.nih.gov/pubmed/33087765", "pmid", "33087765"),
        ("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7599999/", "pmcid", "PMC7599999"),
        ("https://hal.archives-ouvertes.fr/hal-03137528v1", "hal", "hal-03137528v1"),
        ("https://theses.hal.science/tel-03137528", "hal", "tel-03137528"),
        ("https://openalex.org/works/W2741809807", "openalex", "W2741809807"),
        ("https://www.semanticscholar.org/paper/" + 40 * "a", "s2", 40 * "a"),
        ("https://openreview.net/pdf?id=nZeVKeeFYf9", "openreview", "nZeVKeeFYf9"),
        ("https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3482150", "ssrn", "3482150"),
        ("HTTPS://ARXIV.ORG/abs/2106.09685#comment", "arxiv", "2106.09685"),
        ("https://doi.org/10.1/x%3Cy", "doi", ""),
        ("https://doi.org/10.1234/x%3Cy", "doi", "10.1234/x<y"),
        ("https://arxiv.org/abs/", "arxiv", ""),
        ("https://arxiv.org/list/cs.CL", "arxiv", ""),
    ],
)
def test_an_address_names_an_identifier(address: str, kind: str, value: str) -> None:
    """Each way in which a site writes its addresses; one that holds no identifier names none."""
    assert [inner for row, inner in identifiers.from_address(address) if row.id == kind] == [value] * bool(value)
    if value:
        assert identifiers.normalise(BY_ID[kind], f" {address} ") == value


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("hal", "hal-03137528v2", "HAL-03137528"),
        ("mr", "MR0026286", "26286"),
        ("openalex", "w2741809807", "W2741809807"),
        ("handle", "1721.1/A", "1721.1/a"),
        ("urn", "URN:nbn:de:1", "urn:nbn:de:1"),
        ("isbn", "080442957X", "978-0-8044-2957-3"),
        ("isbn", "0-8044-2957-x", "9780804429573"),
    ],
)
def test_spellings_of_an_identifier_are_one(kind: str, one: str, other: str) -> None:
    """Case, versions, leading words and older lengths do not count."""
    assert BY_ID[kind].canonical(one) == BY_ID[kind].canonical(other)


@pytest.mark.parametrize(
    ("isbn", "wrong"),
    [
        ("080442957X", False),
        ("0804429570", True),
        ("X804429570", True),
        ("9780262033848", False),
        ("9780262033849", True),
        ("978026203384X", True),
        ("978-0-262-03384-8", False),
        ("12345", True),
        ("", True),
    ],
)
def test_the_last_digit_of_an_isbn_follows(isbn: str, *, wrong: bool) -> None:
    """By eleven for ten digits, where X is ten, and by ten for thirteen."""
    assert identifiers.isbn_fault(isbn) is wrong


def test_an_isbn_in_new_form() -> None:
    """Ten digits become thirteen; what is none stays as it is, but for its marks."""
    assert identifiers.isbn13("0-262-03384-4") == "9780262033848"
    assert identifiers.isbn13("978-0-262-03384-8") == "9780262033848"
    assert identifiers.isbn13("12-34x") == "1234X"


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("arxiv", "arXiv: 2106.09685", "2106.09685"),
        ("arxiv", "doi:2106.09685", "doi:2106.09685"),
        ("isbn", "ISBN-13 : 978", "978"),
        ("urn", "urn:nbn:de:1", "urn:nbn:de:1"),
        ("s2", "CorpusID:1", "CorpusID:1"),
        ("doi", "https://example.org/10.1/x", "https://example.org/10.1/x"),
        ("doi", "doi:10.1/x//y", "10.1/x//y"),
    ],
)
def test_what_people_write_before_an_identifier_is_left_out(kind: str, text: str, value: str) -> None:
    """Its own names only, and addresses that lead to it."""
    assert identifiers.normalise(BY_ID[kind], text) == value


@pytest.mark.parametrize(
    ("kind", "value", "good"),
    [
        ("arxiv", "cs.CL/0701001v2", True), ("arxiv", "2106.09685v12", True), ("arxiv", "2106.096855", False),
        ("arxiv", "hep-th/9901001", True), ("doi", "10.1/x", False), ("doi", "10.1000.10/x", True),
        ("pmid", "1234567890", False), ("pmcid", "pmc12", True), ("hal", "hal_03137528v2", True),
        ("openalex", "w1234", True), ("openalex", "W123", False), ("s2", "a" * 40, True), ("s2", "a" * 39, False),
        ("openreview", "a-_45678", True), ("openreview", "short", False), ("dblp", "journals/corr/abs-2106-0968", True),
        ("bibcode", "2016PhRvL.116f1102A", True), ("bibcode", "2016PhRvL.116f1102", False), ("inspire", "1" * 12, True),
        ("inspire", "1" * 13, False), ("mr", "26286", True), ("mr", "MR1", False), ("zbl", "0031.3510", False),
        ("nct", "NCT0436872", False), ("eric", "ED123456", True), ("eric", "EX123456", False),
        ("handle", "2/x", True), ("urn", "URN:ISBN:1", True), ("wikidata", "q1", False), ("isbn", "080442957X", True),
    ],
)  # fmt: skip
def test_what_an_identifier_looks_like(kind: str, value: str, *, good: bool) -> None:
    """All forms that a registry gives, and no digit more or less."""
    assert (identifiers.fault(BY_ID[kind], value) == "") is good
