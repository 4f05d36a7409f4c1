"""The kinds of identifiers a work may have: how each is written, where it leads, and by which others it is known.

A new kind is one row of KINDS.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote, unquote

_SAFE = "/:;()!$&'*+,=@"
"""Signs that an identifier keeps in an address; `#`, `?`, `%`, `<` and `>` would end it or change its meaning."""


def _same(value: str) -> str:
    return value


@dataclass(frozen=True, slots=True)
class Identifier:
    """A kind of identifier."""

    id: str
    """Its name in `ids:` of a record."""
    label: str
    """What a link to it says."""
    pattern: re.Pattern[str]
    """What a whole identifier looks like."""
    example: str
    address: str
    """Where it leads, with `{id}` for the identifier."""
    pdf: str = ""
    """Where the text itself is to be had, if that follows from the identifier."""
    prefixes: tuple[str, ...] = ()
    """What may stand before it in an address without scheme and `www.`, besides what `address` has."""
    names: tuple[str, ...] = ()
    """Words before a colon that people write before it, such as `arXiv:`, in small letters."""
    canonical: Callable[[str], str] = _same
    """What all spellings of one identifier share."""
    doi: str = ""
    """The DOI that every such identifier has too, up to the identifier itself."""
    preprint: bool = False
    """Whether it is given by a server of preprints."""
    speaks: bool = False
    """Whether a link shows the identifier, as it is known by its own: `arXiv:2106.09685`."""


def isbn13(isbn: str) -> str:
    """Returns an ISBN as its thirteen digits; as it is where it is none."""
    digits = re.sub(r"[^0-9Xx]", "", isbn).upper()
    if len(digits) == 10:
        stem = f"978{digits[:9]}"
        return f"{stem}{-sum(int(d) * (3 if n % 2 else 1) for n, d in enumerate(stem)) % 10}"
    return digits


def isbn_fault(isbn: str) -> bool:
    """Tells whether a digit of an ISBN must be wrong: its last one follows from the others."""
    digits = re.sub(r"[^0-9Xx]", "", isbn).upper()
    if len(digits) == 10 and digits[:9].isdigit():
        return sum((10 - n) * (10 if d == "X" else int(d)) for n, d in enumerate(digits)) % 11 != 0
    if len(digits) == 13 and digits.isdigit():
        return sum(int(d) * (3 if n % 2 else 1) for n, d in enumerate(digits)) % 10 != 0
    return True


def _unversioned(value: str) -> str:
    return re.sub(r"v\d+$", "", value.casefold())


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
        prefixes=tuple(f"{host}/{page}/" for host in _ARXIV for page in ("abs", "pdf", "html")),
        names=("arxiv",),
        canonical=_unversioned,
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
        prefixes=("ncbi.nlm.nih.gov/pubmed/",),
        names=("pmid",),
    ),
    Identifier(
        "pmcid",
        "PubMed Central",
        re.compile(r"PMC\d{1,9}", re.IGNORECASE),
        "PMC7599999",
        "https://pmc.ncbi.nlm.nih.gov/articles/{id}/",
        prefixes=("ncbi.nlm.nih.gov/pmc/articles/",),
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
        "dblp", "dblp", re.compile(r"[\w-]+/[\w/-]+"), "conf/nips/VaswaniSPUJGKP17", "https://dblp.org/rec/{id}"
    ),
    Identifier(
        "bibcode",
        "ADS",
        re.compile(r"\d{4}[A-Za-z0-9.&]{14}[A-Z.]"),
        "2016PhRvL.116f1102A",
        "https://ui.adsabs.harvard.edu/abs/{id}",
    ),
    Identifier("inspire", "INSPIRE", _DIGITS, "1421100", "https://inspirehep.net/literature/{id}"),
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
    Identifier("jstor", "JSTOR", _DIGITS, "2251299", "https://www.jstor.org/stable/{id}"),
    Identifier(
        "nct",
        "ClinicalTrials.gov",
        re.compile(r"NCT\d{8}"),
        "NCT04368728",
        "https://clinicaltrials.gov/study/{id}",
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
    Identifier("oclc", "WorldCat", _DIGITS, "1090393454", "https://search.worldcat.org/title/{id}", names=("oclc",)),
    Identifier("wikidata", "Wikidata", re.compile(r"Q\d{1,12}"), "Q43361", "https://www.wikidata.org/wiki/{id}"),
)
"""In the order in which a record's links show them."""

BY_ID: Mapping[str, Identifier] = {kind.id: kind for kind in KINDS}


def normalise(kind: Identifier, text: str) -> str:
    """Returns an identifier without an address or a name before it: `10.1/x` for `https://doi.org/10.1/x`."""
    text = text.strip()
    if "//" in text and (inner := _within(kind, text)):
        return inner
    name, colon, rest = text.partition(":")
    return rest.strip() if colon and name.strip().casefold() in kind.names else text


def fault(kind: Identifier, value: str) -> str:
    """Returns what is wrong with an identifier, in words that follow its value; empty for a good one."""
    if not kind.pattern.fullmatch(value):
        noun = kind.label if kind.id in {"doi", "isbn", "urn"} else f"{kind.label} id"
        article = "an" if noun[0].casefold() in "aeio" else "a"
        return f'is not {article} {noun} such as "{kind.example}"'
    return "is no ISBN: one of its digits is wrong" if kind.id == "isbn" and isbn_fault(value) else ""


def web_address(kind: Identifier, value: str) -> str:
    """Returns where an identifier leads."""
    return kind.address.format(id=_quoted(value))


def pdf_address(kind: Identifier, value: str) -> str:
    """Returns where the text of a work is to be had, or nothing where its identifier does not say."""
    return kind.pdf.format(id=_quoted(value)) if kind.pdf else ""


def _quoted(value: str) -> str:
    """Returns an identifier as a part of an address; nothing in it is an escape yet, so `%` becomes one too."""
    return quote(value, safe=_SAFE)


def from_address(url: str) -> Iterator[tuple[Identifier, str]]:
    """Yields the identifiers that a web address names: arXiv's 2106.09685 for `https://arxiv.org/abs/2106.09685`."""
    for kind in KINDS:
        inner = _within(kind, url)
        if inner and kind.pattern.fullmatch(inner):
            yield kind, inner


def _within(kind: Identifier, url: str) -> str:
    bare = url.partition("//")[2].removeprefix("www.")
    own = kind.address.partition("//")[2].partition("{id}")[0].removeprefix("www.")
    for prefix in sorted((own, *kind.prefixes), key=len, reverse=True):  # one may begin with another
        if bare[: len(prefix)].casefold() == prefix.casefold():
            inner = bare[len(prefix) :]
            inner = inner if "?" in prefix else inner.partition("?")[0]
            return unquote(inner.partition("#")[0].removesuffix("/").removesuffix(".pdf"))
    return ""


def identities(ids: Mapping[str, str], urls: Iterable[str] = ()) -> frozenset[tuple[str, str]]:
    """Returns all by which a work is known, as (kind, canonical value), so that two records of it have one in common.

    An arXiv id and its DOI are the same, as are ISBN-10 and ISBN-13, versions of a preprint, and an address that
    holds an identifier.
    """
    named = [(BY_ID[kind], value) for kind, value in ids.items() if kind in BY_ID]
    named += [pair for url in urls for pair in from_address(url)]
    return frozenset(_identity(kind, value) for kind, value in named)


def _identity(kind: Identifier, value: str) -> tuple[str, str]:
    if kind.id == "doi":
        doi = value.casefold()
        for other in KINDS:
            inner = doi.removeprefix(other.doi)
            if other.doi and inner != doi and other.pattern.fullmatch(value[len(other.doi) :]):
                return other.id, other.canonical(inner)
    return kind.id, kind.canonical(value)
