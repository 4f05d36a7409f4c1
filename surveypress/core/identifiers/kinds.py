"""The kinds of identifiers. A new one is one row of KINDS."""

import re
from collections.abc import Mapping

from surveypress.core.identifiers.isbn import isbn13
from surveypress.core.identifiers.kind import Identifier


def _unversioned(value: str) -> str:
    return re.sub(r"v\d+$", "", value.casefold())


def _arxiv(value: str) -> str:
    """Returns an arXiv id without version, and an old one without the class within its subject: `math/0309136`."""
    return re.sub(r"\.[a-z]{2}/", "/", _unversioned(value))


_DIGITS = re.compile(r"\d{1,12}")

_ARXIV = ("arxiv.org", "export.arxiv.org", "browse.arxiv.org", "web3.arxiv.org", "ar5iv.labs.arxiv.org", "ar5iv.org",
          "alphaxiv.org", "xxx.lanl.gov")  # fmt: skip
"""Hosts that show the papers of arXiv by their ids."""
KINDS: tuple[Identifier, ...] = (
    Identifier(
        "arxiv",
        "arXiv",
        re.compile(r"\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?/\d{7}(?:v\d+)?"),
        "2106.09685",
        "https://arxiv.org/abs/{id}",
        pdf="https://arxiv.org/pdf/{id}",
        prefixes=(*(f"{host}/{page}/" for host in _ARXIV for page in ("abs", "pdf", "html")), "huggingface.co/papers/"),
        names=("arxiv",),
        canonical=_arxiv,
        doi="10.48550/arxiv.",
        preprint=True,
        speaks=True,
    ),
    Identifier(
        "doi",
        "DOI",
        re.compile(r"10\.\d{4,9}(?:\.\d+)*/\S+"),
        "10.18653/v1/2021.acl-long.1",
        "https://doi.org/{id}",
        prefixes=("dx.doi.org/",),
        names=("doi",),
        canonical=str.casefold,
    ),
    Identifier(
        "acl",
        "ACL Anthology",
        re.compile(r"[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*"),
        "2021.acl-long.1",
        "https://aclanthology.org/{id}/",
        prefixes=("aclweb.org/anthology/",),
        canonical=str.casefold,
        doi="10.18653/v1/",
    ),
    Identifier(
        "pmid",
        "PubMed",
        re.compile(r"[1-9]\d{0,8}"),
        "33087765",
        "https://pubmed.ncbi.nlm.nih.gov/{id}/",
        prefixes=("ncbi.nlm.nih.gov/pubmed/", "europepmc.org/article/med/", "europepmc.org/abstract/med/"),
        names=("pmid", "pubmed"),
    ),
    Identifier(
        "pmcid",
        "PubMed Central",
        re.compile(r"PMC\d{1,9}", re.IGNORECASE),
        "PMC7599999",
        "https://pmc.ncbi.nlm.nih.gov/articles/{id}/",
        prefixes=("ncbi.nlm.nih.gov/pmc/articles/", "europepmc.org/article/pmc/", "europepmc.org/articles/"),
        names=("pmcid",),
        canonical=str.casefold,
    ),
    Identifier(
        "hal",
        "HAL",
        re.compile(r"[a-z]+[-_]\d{5,9}(?:v\d+)?"),
        "hal-03137528",
        "https://hal.science/{id}",
        prefixes=("hal.archives-ouvertes.fr/", "theses.hal.science/"),
        names=("hal",),
        canonical=_unversioned,
        amid=True,
    ),
    Identifier(
        "openalex",
        "OpenAlex",
        re.compile(r"W\d{4,12}", re.IGNORECASE),
        "W2741809807",
        "https://openalex.org/{id}",
        prefixes=("openalex.org/works/",),
        names=("openalex",),
        canonical=str.casefold,
    ),
    Identifier(
        "s2",
        "Semantic Scholar",
        re.compile(r"[0-9a-f]{40}|CorpusID:\d{1,12}"),
        "CorpusID:13756489",
        "https://api.semanticscholar.org/{id}",
        prefixes=("semanticscholar.org/paper/",),
        amid=True,
    ),
    Identifier(
        "openreview",
        "OpenReview",
        re.compile(r"[\w-]{8,14}"),
        "nZeVKeeFYf9",
        "https://openreview.net/forum?id={id}",
        pdf="https://openreview.net/pdf?id={id}",
        prefixes=("openreview.net/pdf?id=",),
    ),
    Identifier(
        "dblp",
        "dblp",
        re.compile(r"[\w-]+/[\w/-]+"),
        "conf/nips/VaswaniSPUJGKP17",
        "https://dblp.org/rec/{id}",
        prefixes=tuple(
            f"dblp.{host}/rec/{form}" for host in ("org", "uni-trier.de") for form in ("html/", "bibtex/", "")
        ),
    ),
    Identifier(
        "bibcode",
        "ADS",
        re.compile(r"\d{4}[A-Za-z0-9.&]{14}[A-Z.]"),
        "2016PhRvL.116f1102A",
        "https://ui.adsabs.harvard.edu/abs/{id}",
        prefixes=("adsabs.harvard.edu/abs/",),
        amid=True,
    ),
    Identifier(
        "inspire",
        "INSPIRE",
        _DIGITS,
        "1421100",
        "https://inspirehep.net/literature/{id}",
        prefixes=("inspirehep.net/record/",),
    ),
    Identifier(
        "mr",
        "MathSciNet",
        re.compile(r"(?:MR)?\d{5,8}"),
        "MR0026286",
        "https://mathscinet.ams.org/mathscinet-getitem?mr={id}",
        canonical=lambda value: value.removeprefix("MR").lstrip("0"),
    ),
    Identifier("zbl", "zbMATH", re.compile(r"\d{4}\.\d{5}"), "0031.35101", "https://zbmath.org/?q=an:{id}"),
    Identifier(
        "ssrn",
        "SSRN",
        _DIGITS,
        "3482150",
        "https://ssrn.com/abstract={id}",
        prefixes=("papers.ssrn.com/sol3/papers.cfm?abstract_id=",),
        doi="10.2139/ssrn.",
        preprint=True,
    ),
    Identifier(
        "jstor",
        "JSTOR",
        _DIGITS,
        "2251299",
        "https://www.jstor.org/stable/{id}",
        prefixes=("jstor.org/stable/10.2307/", "jstor.org/stable/pdf/"),
        doi="10.2307/",
    ),
    Identifier(
        "nct",
        "ClinicalTrials.gov",
        re.compile(r"NCT\d{8}"),
        "NCT04368728",
        "https://clinicaltrials.gov/study/{id}",
        prefixes=("clinicaltrials.gov/ct2/show/",),
        speaks=True,
    ),
    Identifier("eric", "ERIC", re.compile(r"E[DJ]\d{6,7}"), "EJ1234567", "https://eric.ed.gov/?id={id}"),
    Identifier(
        "handle",
        "Handle",
        re.compile(r"\d[\d.]*/\S+"),
        "1721.1/130712",
        "https://hdl.handle.net/{id}",
        names=("hdl",),
        canonical=str.casefold,
    ),
    Identifier(
        "urn",
        "URN",
        re.compile(r"urn:[a-z0-9-]+:\S+", re.IGNORECASE),
        "urn:nbn:de:bvb:19-146642",
        "https://nbn-resolving.org/{id}",
        canonical=str.casefold,
    ),
    Identifier(
        "isbn",
        "ISBN",
        re.compile(r"(?:97[89][ -]?)?\d(?:[ -]?\d){8}[ -]?[\dXx]"),
        "978-0-262-03384-8",
        "https://search.worldcat.org/search?q=bn%3A{id}",
        names=("isbn", "isbn-10", "isbn-13"),
        canonical=isbn13,
        speaks=True,
    ),
    Identifier(
        "oclc",
        "WorldCat",
        _DIGITS,
        "1090393454",
        "https://search.worldcat.org/title/{id}",
        prefixes=("worldcat.org/oclc/", "worldcat.org/title/"),
        names=("oclc",),
    ),
    Identifier("wikidata", "Wikidata", re.compile(r"Q\d{1,12}"), "Q43361", "https://www.wikidata.org/wiki/{id}"),
)
"""In the order in which a record's links show them."""

BY_ID: Mapping[str, Identifier] = {kind.id: kind for kind in KINDS}
