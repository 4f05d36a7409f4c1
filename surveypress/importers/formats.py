"""The formats that can be imported: each is one file and one row here."""

from collections.abc import Callable
from dataclasses import dataclass

from surveypress.core.problems import ContentError, Location, Problem
from surveypress.importers import (
    arxiv_atom,
    bibtex,
    crossref,
    csl,
    csv_table,
    datacite,
    endnote_xml,
    facts,
    huggingface_api,
    huggingface_papers,
    latex_list,
    markdown_list,
    mods_xml,
    nbib,
    openalex,
    own_json,
    pubmed_xml,
    refer,
    ris,
    semantic_scholar,
    web_of_science,
    zotero_json,
)
from surveypress.importers.entries import Parsed


@dataclass(frozen=True, slots=True)
class Importer:
    """A format: how it is told from others, what it reads, and whether its entries may make new records."""

    id: str
    help: str
    recognises: Callable[[str, str], bool]
    """Tells from a document's text and name whether it looks like this format."""
    parse: Callable[[str, str], Parsed]
    creates: bool = True
    lenient: bool = True
    """Whether its files may be in an older encoding than UTF-8, as exports of reference managers are."""


FORMATS: tuple[Importer, ...] = (
    Importer("json", "the JSON of another survey (`data/papers.json`)", own_json.recognises, own_json.parse),
    Importer("crossref", "answers of Crossref, in JSON", crossref.recognises, crossref.parse),
    Importer("datacite", "answers of DataCite, in JSON", datacite.recognises, datacite.parse),
    Importer("openalex", "works of OpenAlex, in JSON", openalex.recognises, openalex.parse),
    Importer(
        "semantic-scholar", "papers of Semantic Scholar, in JSON", semantic_scholar.recognises, semantic_scholar.parse
    ),
    Importer(
        "huggingface-api",
        "papers of Hugging Face's interface, in JSON",
        huggingface_api.recognises,
        huggingface_api.parse,
    ),
    Importer(
        "zotero", "items of Zotero with collections (Better BibTeX's JSON)", zotero_json.recognises, zotero_json.parse
    ),
    Importer("csl", "CSL-JSON or CSL-YAML, as Zotero and Pandoc have it", csl.recognises, csl.parse),
    Importer(
        "facts", "a JSON list of facts with their sources", facts.recognises, facts.parse, creates=False, lenient=False
    ),
    Importer("endnote", "EndNote's XML export", endnote_xml.recognises, endnote_xml.parse),
    Importer("enw", "EndNote's tagged export (.enw)", refer.recognises, refer.parse),
    Importer("arxiv", "answers of arXiv's interface (Atom)", arxiv_atom.recognises, arxiv_atom.parse),
    Importer("pubmed", "PubMed's XML", pubmed_xml.recognises, pubmed_xml.parse),
    Importer("mods", "MODS, of libraries and repositories", mods_xml.recognises, mods_xml.parse),
    Importer("nbib", "PubMed's export (MEDLINE)", nbib.recognises, nbib.parse),
    Importer("wos", "Web of Science's tagged export", web_of_science.recognises, web_of_science.parse),
    Importer("ris", "RIS, from reference managers and publishers", ris.recognises, ris.parse),
    Importer("bibtex", "BibTeX and BibLaTeX", bibtex.recognises, bibtex.parse),
    Importer(
        "latex",
        "LaTeX bibliographies, and sections that cite the keys of a .bib file",
        latex_list.recognises,
        latex_list.parse,
    ),
    Importer("csv", "tables with a header: CSV, semicolons or tabs", csv_table.recognises, csv_table.parse),
    Importer("markdown", "awesome lists: headings become topics", markdown_list.recognises, markdown_list.parse),
    Importer(
        "huggingface-papers",
        "pasted result pages of Hugging Face Papers",
        huggingface_papers.recognises,
        huggingface_papers.parse,
        lenient=False,
    ),
)
"""Tried in this order on a document whose format nobody names."""
IMPORTERS: dict[str, Importer] = {importer.id: importer for importer in FORMATS}


def format_of(text: str, name: str) -> Importer:
    """Returns the format of a document, told from its text. Raises ContentError if it is none of ours."""
    for importer in FORMATS:
        if importer.recognises(text, name):
            return importer
    hint = f"name it with `import --format`: {', '.join(IMPORTERS)}"
    raise ContentError([Problem(Location(name, 1, 1), "the format of this document is not known", hint)])
