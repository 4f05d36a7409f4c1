"""Documents that are no format of ours: what each seems to be, and how its papers come in all the same."""

import re
from collections.abc import Callable

_BEGINNINGS: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF", "give its DOI or arXiv id to `surveypress add`"),
    (b"SQLite format 3\0", "a database, such as Zotero's own", "export it as CSL JSON or BibTeX, and import that"),
    (b"{\\rtf", "a text document (RTF)", "export the library as BibTeX or RIS, and import that"),
    (b"\xd0\xcf\x11\xe0", "a document of an older Office", "save the table as CSV, and import that"),
    (b"\x1f\x8b", "packed (gzip)", "unpack it, and import what is in it"),
)
_PACKED = (
    (b"xl/", "a spreadsheet", "save it as CSV, and import that"),
    (b"word/", "a text document", "export its references as BibTeX or RIS, and import these"),
    (b"opendocument.spreadsheet", "a spreadsheet", "save it as CSV, and import that"),
)
_IDENTIFIER = re.compile(
    r"(?:https?://(?:dx\.)?doi\.org/|doi: ?)?10\.\d{4,9}/\S+|(?:arXiv: ?)?\d{4}\.\d{4,5}(?:v\d{1,2})?", re.IGNORECASE
)
_TEXTS: tuple[tuple[Callable[[str], bool], str, str], ...] = (
    (lambda text: not text.strip(), "empty", "is the export still under way?"),
    (
        lambda text: "<rdf:RDF" in text[:5_000] and "zotero.org" in text[:5_000],
        "Zotero's RDF",
        "export the library as CSL JSON, Better BibTeX JSON or BibTeX instead",
    ),
    (
        lambda text: bool(
            re.search(r"<dblp(?:person)?\b", text[:5_000])
            or '"dblp.org/' in text[:5_000]
            or "https://dblp.org/rec/" in text[:5_000]
        ),
        "of dblp, in XML or JSON",
        "export it as BibTeX there, and import that",
    ),
    (
        lambda text: '"pubtype"' in text[:5_000] and '"PP_' in text[:5_000],
        "Paperpile's JSON",
        "export the library as BibTeX or RIS, and import that",
    ),
    (
        lambda text: "datacite.org/schema" in text[:5_000] or "crossref.org/" in text[:5_000],
        "what publishers tell DataCite or Crossref, in XML",
        "give its DOI to `surveypress add`",
    ),
    (
        lambda text: bool(
            re.search(r"<(?:article|TEI)\b[^>]{0,500}(?:jats|tei-c|mathml|article-type)", text[:5_000], re.IGNORECASE)
        ),
        "the full text of an article, in XML",
        "give its DOI to `surveypress add`",
    ),
    (
        lambda text: bool(
            re.search(
                r"<(?:marc:)?(?:collection|record)\b[^>]{0,200}MARC21|<(?:bib|bltx):entries|<CitaviExchangeData",
                text[:5_000],
            )
        ),
        "what libraries or other programs tell each other, in XML",
        "export it as BibTeX, RIS or MODS, and import that",
    ),
    (
        lambda text: bool(re.match(r"\s*<1>\s*\n", text[:200])),
        "a list of Ovid for reading",
        "export it as RIS (Citavi, EndNote) there, and import that",
    ),
    (
        lambda text: bool(
            re.match(r"---\r?\n(?:.*\r?\n){0,60}?(?:title|aliases|tags|authors?): ?.*\r?\n", text[:5_000])
        ),
        "a note with front matter, such as Obsidian's",
        "export the references as BibTeX or RIS; a note can be put into content/papers/ as a record",
    ),
    (
        lambda text: bool(re.search(r"^RT [A-Z].*\n(?:.*\n){0,20}?(?:T1|JF|T2) ", text[:5_000], re.MULTILINE)),
        "RefWorks' tagged export",
        "export it as RIS or BibTeX, and import that",
    ),
    (lambda text: "<rss" in text[:2_000], "a feed (RSS)", "give its ids to `surveypress add`"),
    (
        lambda text: bool(re.match(r"\s*<(?:!doctype html|html)", text[:500], re.IGNORECASE)),
        "a web page",
        "copy its DOIs or arXiv ids into `surveypress add`, or save its BibTeX",
    ),
    (
        lambda text: "biblatex auxiliary file" in text[:500] or "\\datalist[" in text[:5_000],
        "what biber makes for LaTeX (.bbl)",
        "import the .bib file that it was made of",
    ),
    (
        lambda text: all(_IDENTIFIER.fullmatch(line.strip()) for line in text.strip().split("\n")),
        "a list of identifiers",
        "give them to `surveypress add`, which looks the works up",
    ),
)


def told_apart(raw: bytes) -> tuple[str, str] | None:
    """Returns what a file that is no text seems to be, and what to do; None if that is not known."""
    for beginning, what, hint in _BEGINNINGS:
        if raw.startswith(beginning):
            return what, hint
    if raw.startswith(b"PK\x03\x04") and (b"[Content_Types].xml" in raw or raw[30:38] == b"mimetype"):
        return next(((what, hint) for mark, what, hint in _PACKED if mark in raw), None)
    return None


def known_text(text: str) -> tuple[str, str] | None:
    """Returns what a text of no format of ours seems to be, and what to do; None if that is not known."""
    return next(((what, hint) for is_it, what, hint in _TEXTS if is_it(text)), None)
