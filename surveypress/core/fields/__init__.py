"""The fields of a record, each declared once: what it may hold, what readers see, and what other formats call it.

A new field is one row of FIELDS in `table.py`. From it follow the reader (read/record_schema.py), the page of a paper,
papers.json, BibTeX, RIS, CSL-JSON, the tags in the head of a page, and the reference of fields (content/README.md).
"""

from surveypress.core.fields.field import Field, Kind, Shown
from surveypress.core.fields.table import FIELDS, NAMES, facts, reference

__all__ = ["FIELDS", "NAMES", "Field", "Kind", "Shown", "facts", "reference"]
