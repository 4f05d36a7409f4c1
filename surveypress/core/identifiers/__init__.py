"""The kinds of identifiers a work may have: how each is written, where it leads, and by which others it is known.

The table of the kinds is in `kinds.py`; all that other rooms need is taken from here.
"""

from surveypress.core.identifiers.addresses import from_address, pdf_address, web_address
from surveypress.core.identifiers.identity import identities
from surveypress.core.identifiers.isbn import isbn13, isbn_fault
from surveypress.core.identifiers.kind import Identifier
from surveypress.core.identifiers.kinds import BY_ID, KINDS
from surveypress.core.identifiers.spelling import fault, normalise

__all__ = [
    "BY_ID",
    "KINDS",
    "Identifier",
    "fault",
    "from_address",
    "identities",
    "isbn13",
    "isbn_fault",
    "normalise",
    "pdf_address",
    "web_address",
]
