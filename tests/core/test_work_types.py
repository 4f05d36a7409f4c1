"""Types of works: the guess at what a record does not say, which is right for journals of any field."""

import pytest

from surveypress.core.work_types import BY_ID, guess


@pytest.mark.parametrize(
    ("venue", "kind"),
    [
        *(
            (name, "article")
            for name in ("JHEP", "JINST", "BMJ", "JAMA", "PNAS", "NEJM", "PLOS ONE", "eLife", "Nature")
        ),
        *((name, "article") for name in ("Phys.Rev.D", "Phys. Rev. Lett.", "IEEE Access", "Kant-Studien", "BMJ 2020")),
        *((name, "article") for name in ("The Lancet", "New England Journal of Medicine", "Zeitschrift für Physik")),
        *((name, "conference") for name in ("ICLR 2022", "NeurIPS", "IEEE SLT 2022", "Proceedings of X", "SaTML 2025")),
        *((name, "book") for name in ("Oxford University Press", "CRC Press", "Reclam Verlag")),
        *(
            (name, "thesis")
            for name in ("Dissertation", "Habilitationsschrift", "Thèse", "Tesis", "Tesi", "Masterarbeit")
        ),
        *((name, "report") for name in ("Tech. Rep. 3", "Tech Report", "Working Paper 12", "White Paper", "Bericht 7")),
        *((f"{name} 12", "standard") for name in "ISO DIN IEC RFC ANSI NIST W3C ITU EN".split()),
        *((name, "standard") for name in ("DIN EN ISO 9241-11", "RFC2616", "ISO/IEC 27001")),
        *((f"A {name} on Kites", "conference") for name in "Workshop Symposium Challenge Congress Tagung PMLR".split()),
        *((name, "conference") for name in ("Findings of Kites", "Kongress", "Interspeech 2020", "ACM DEV 2021")),
        *((f"{name}", "article") for name in "TPAMI TKDE TACL TMLR JMLR IJCV TIP TASLP TNNLS JCAP MNRAS".split()),
        *((f"{name} 2021", "article") for name in ("BMC X", "PRL", "EPL", "JACS", "SIAM J", "IEEE Access", "PLoS")),
        *((name, "article") for name in ("Journal of 2 AB 2020", "Pattern Letters", "IEEE Transactions on X 2020")),
        *(
            (f"Reefs {name}", "book")
            for name in "Press Verlag Publishers Publisher Publishing Éditions Editorial".split()
        ),
        *((name, "article") for name in ("Press of Reefs", "The ISO of Kites", "Nat. ABC 2020")),
        *(
            (name, "conference")
            for name in "NIPS ICML ICLR AAAI IJCAI CVPR ICCV ECCV ACL EMNLP NAACL COLING ICASSP ICRA IROS KDD WWW "
            "SIGIR SIGMOD VLDB CHI CSCW UIST ICSE FSE ESEC/FSE ASE ISSTA MSR PLDI POPL OOPSLA CAV SOSP OSDI NSDI CCS "
            "NDSS STOC FOCS SODA COLT SIGGRAPH ICDE ICDM CIKM WSDM RecSys".split()
        ),
        *(
            (name, "conference")
            for name in ("Proc. ICML", "Proc ACM KDD", "USENIX NSDI", "IEEE ICRA", "ACL (Volume 2)")
        ),
        ("Ph.D. thesis, ETH Zürich", "thesis"),
        ("ISO 8601", "standard"),
        ("CERN Technical Report 12", "report"),
    ],
)
def test_the_venue_tells(venue: str, kind: str) -> None:
    """A journal named by capitals is no conference: that has its year in its name, or is well known."""
    assert guess(venue, {}) == kind


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        ({}, "other"),
        ({"arxiv": "2106.09685"}, "preprint"),
        ({"isbn": "9780262033848"}, "book"),
        ({"publisher": "Hartknoch"}, "book"),
        ({"edition": "2"}, "book"),
        ({"arxiv": "2106.09685", "isbn": "9780262033848"}, "preprint"),
        ({"institution": "CERN", "publisher": "Hartknoch"}, "book"),
        ({"institution": "CERN"}, "report"),
        ({"doi": "10.1/x"}, "other"),
    ],
)
def test_without_a_venue(facts: dict[str, object], kind: str) -> None:
    """Other facts tell, but a DOI stands for anything."""
    assert guess("", facts) == kind


def test_other_facts_beside_a_venue() -> None:
    """An ISBN is that of the book that a chapter stands in; a journal has an ISSN, and its articles numbers."""
    assert guess("Reefs of the World", {"isbn": "9780262033848"}) == "chapter"
    assert guess("ABC 2020", {"issn": "1029-8479"}) == "article"
    assert guess("ABC 2020", {"article_number": "e12"}) == "article"
    assert guess("Oxford Press", {"isbn": "9780262033848"}) == "chapter"
    assert guess("Workshop on Reefs", {"isbn": "9780262033848"}) == "conference"


def test_each_type_is_whole() -> None:
    """A type is told to every format."""
    assert all(row.csl and row.bibtex and row.ris and row.zotero and row.schema_org for row in BY_ID.values())
