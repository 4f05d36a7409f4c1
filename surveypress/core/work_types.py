"""The types of works, what other formats call each, and the guess at the type of a record that does not say it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from surveypress.core.texts import gettext_noop


@dataclass(frozen=True, slots=True)
class WorkType:
    """A type of works."""

    id: str
    """Its name in `type:` of a record."""
    label: str
    """What readers see."""
    csl: str
    bibtex: str
    ris: str
    zotero: str
    schema_org: str
    container: str = ""
    """The BibTeX field that names what the work appeared in, the `venue` of the record."""
    container_meta: str = ""
    """The `citation_*` tag that names it."""
    publisher: str = "publisher"
    """The BibTeX field that names who brought it out."""
    needs_address: bool = True
    """Whether a reader expects it to be reachable by a link; a book is found by its title."""


TYPES: tuple[WorkType, ...] = (
    WorkType(
        "article",
        gettext_noop("Journal article"),
        "article-journal",
        "article",
        "JOUR",
        "journalArticle",
        "ScholarlyArticle",
        "journal",
        "citation_journal_title",
    ),
    WorkType(
        "conference",
        gettext_noop("Conference paper"),
        "paper-conference",
        "inproceedings",
        "CONF",
        "conferencePaper",
        "ScholarlyArticle",
        "booktitle",
        "citation_conference_title",
    ),
    WorkType(
        "preprint", gettext_noop("Preprint"), "article", "misc", "UNPB", "preprint", "ScholarlyArticle", "howpublished"
    ),
    WorkType("book", gettext_noop("Book"), "book", "book", "BOOK", "book", "Book", "series", needs_address=False),
    WorkType(
        "chapter",
        gettext_noop("Chapter"),
        "chapter",
        "incollection",
        "CHAP",
        "bookSection",
        "Chapter",
        "booktitle",
        "citation_inbook_title",
        needs_address=False,
    ),
    WorkType(
        "thesis",
        gettext_noop("Thesis"),
        "thesis",
        "phdthesis",
        "THES",
        "thesis",
        "Thesis",
        "series",
        publisher="school",
        needs_address=False,
    ),
    WorkType(
        "report",
        gettext_noop("Report"),
        "report",
        "techreport",
        "RPRT",
        "report",
        "Report",
        "series",
        publisher="institution",
        needs_address=False,
    ),
    WorkType(
        "standard",
        gettext_noop("Standard"),
        "standard",
        "misc",
        "STAND",
        "standard",
        "CreativeWork",
        "series",
        needs_address=False,
    ),
    WorkType("dataset", gettext_noop("Data set"), "dataset", "misc", "DATA", "dataset", "Dataset", "howpublished"),
    WorkType(
        "software",
        gettext_noop("Software"),
        "software",
        "misc",
        "COMP",
        "computerProgram",
        "SoftwareSourceCode",
        "howpublished",
    ),
    WorkType("web", gettext_noop("Web page"), "webpage", "misc", "ELEC", "webpage", "WebPage", "howpublished"),
    WorkType("other", gettext_noop("Other"), "document", "misc", "GEN", "document", "CreativeWork", "howpublished"),
)
BY_ID: Mapping[str, WorkType] = {row.id: row for row in TYPES}

_MEETING = re.compile(
    r"conference|proceedings|workshop|symposium|findings|challenge|congress|kongress|tagung|\bPMLR\b", re.IGNORECASE
)
_THESIS = re.compile(
    r"\bthesis\b|\bdissertation\b|\bhabilitation|\bthèse\b|\btesis\b|\btesi\b|doktorarbeit|masterarbeit", re.IGNORECASE
)
_REPORT = re.compile(
    r"technical report|\btech\.? ?rep|working paper|white ?paper|\bbericht\b|forschungsbericht", re.IGNORECASE
)
_STANDARD = re.compile(r"\A(?:ISO|DIN|IEC|RFC|ANSI|NIST|W3C|ITU|EN)(?:[ /-]\w+)*[ -]?\d")
_PUBLISHER = re.compile(r"\b(?:press|verlag|publishers?|publishing|éditions|editorial)$", re.IGNORECASE)
_JOURNAL = re.compile(
    r"transactions|journal|letters|\b(?:TPAMI|TKDE|TACL|TMLR|JMLR|IJCV|TIP|TASLP|TNNLS|JHEP|JINST|JCAP|MNRAS|BMJ|JAMA"
    r"|PNAS|NEJM|PLOS|BMC|PRL|EPL|JACS|SIAM J|IEEE Access)\b",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(r"\b[A-Z][a-z]+\.")
"""A journal's name cut short: `Phys. Rev. Lett.`, `Phys.Rev.D`."""
# A meeting goes by a name with several capitals and its year: `ICLR 2022`, `IEEE SLT 2022`. Journals have words, and
# where they have capitals (JINST) no year is part of their name.
_CAPITALS = re.compile(r"(?:(?:ACM|IEEE) )?(?:\w*[A-Z][\w.&-]*[A-Z]|Interspeech\b)")
_KNOWN = re.compile(
    r"(?:Proc\.? |ACM |IEEE |USENIX )*(?:NeurIPS|NIPS|ICML|ICLR|AAAI|IJCAI|CVPR|ICCV|ECCV|ACL|EMNLP|NAACL|COLING|ICASSP"
    r"|ICRA|IROS|KDD|WWW|SIGIR|SIGMOD|VLDB|CHI|CSCW|UIST|ICSE|FSE|ESEC/FSE|ASE|ISSTA|MSR|PLDI|POPL|OOPSLA|CAV|SOSP|OSDI"
    r"|NSDI|CCS|NDSS|STOC|FOCS|SODA|COLT|SIGGRAPH|ICDE|ICDM|CIKM|WSDM|RecSys)\b"
)
"""Meetings that many name without a year."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def guess(venue: str, facts: Mapping[str, object]) -> str:
    """Returns the id of the type that a record's venue and other facts suggest.

    `facts` holds what else the record says, by the names of its fields (`arxiv`, `isbn`, `publisher`, …). Without a
    venue, a work on arXiv is a preprint; a DOI alone does not say what it stands for.
    """
    name = re.sub(r"\([^()]*\)", " ", venue).strip()
    if not name:
        return _without_venue(facts)
    for pattern, kind in ((_THESIS, "thesis"), (_REPORT, "report"), (_STANDARD, "standard"), (_MEETING, "conference")):
        if pattern.search(name):
            return kind
    if facts.get("isbn"):
        return "chapter"
    if facts.get("issn") or facts.get("article_number") or _JOURNAL.search(name):
        return "article"
    if _PUBLISHER.search(name):
        return "book"
    capitals = _CAPITALS.match(name) and _YEAR.search(name) and not _ABBREVIATED.search(name)
    return "conference" if capitals or _KNOWN.match(name) else "article"


def _without_venue(facts: Mapping[str, object]) -> str:
    if facts.get("arxiv"):
        return "preprint"
    if facts.get("isbn") or facts.get("publisher") or facts.get("edition"):
        return "book"
    return "report" if facts.get("institution") else "other"
