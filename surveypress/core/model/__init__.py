"""The records that flow through the program: frozen, linked by key, free of I/O.

`Paper`, `Topic`, `Facet`, `ProsePage`, `Source` make up a `Corpus` (what the content says), prose is as `documents.py`
has it; `relations.py` has what follows from it; a `Page` describes one file of the site before it is rendered. Each
stands in the file of its concern, and all are taken from here.
"""

from surveypress.core.model.corpus import CitationStyle, Corpus, OriginalFile
from surveypress.core.model.history import HistoryDay, Move
from surveypress.core.model.page import Page
from surveypress.core.model.paper import Paper, Result, SourceRef, WebLink
from surveypress.core.model.prose import ProsePage, Term
from surveypress.core.model.sources import Source, SourceEntry
from surveypress.core.model.taxonomy import Facet, Topic

__all__ = [
    "CitationStyle",
    "Corpus",
    "Facet",
    "HistoryDay",
    "Move",
    "OriginalFile",
    "Page",
    "Paper",
    "ProsePage",
    "Result",
    "Source",
    "SourceEntry",
    "SourceRef",
    "Term",
    "Topic",
    "WebLink",
]
