"""Papers made for these tests, and .bib text read back with bibtexparser."""

import re
from collections.abc import Sequence
from typing import Any

import bibtexparser
from bibtexparser.middlewares import LatexDecodingMiddleware, NameParts, SeparateCoAuthors, SplitNameParts
from bibtexparser.model import Entry
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db
from pylatexenc.macrospec import LatexContextDb

from surveypress.core.dates import parse_date
from surveypress.core.model import Paper
from surveypress.core.name_parser import parse_name
from surveypress.core.persons import Person
from surveypress.core.problems import Location

_IDENTIFIERS = {"arxiv": "arxiv", "doi": "doi", "acl_id": "acl", "isbn": "isbn"}


def made(title: str = "A Title", key: str = "key", authors: Sequence[str | Person] = (), **fields: Any) -> Paper:
    """Returns a paper with the fields given; authors, the year and identifiers may be written as in a record."""
    people = tuple(parse_name(name) if isinstance(name, str) else name for name in authors)
    ids = {kind: fields.pop(name) for name, kind in _IDENTIFIERS.items() if name in fields}
    if "year" in fields:
        fields["date"] = parse_date(str(fields.pop("year")))
    return Paper(key=key, title=title, location=Location("here"), topics=(), authors=people, ids=ids, **fields)


def parsed(text: str) -> dict[str, Entry]:
    """Returns the entries of a .bib file as written, without the outer braces of their fields."""
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks, library.failed_blocks
    return {entry.key: entry for entry in library.entries}


def decoded(text: str) -> dict[str, Entry]:
    """Returns the entries with TeX turned into text, and names into lists of parts."""
    decoder = LatexNodes2Text(latex_context=_context(), math_mode="verbatim")
    stack = [LatexDecodingMiddleware(decoder=decoder)]
    library = bibtexparser.parse_string(text, append_middleware=stack)
    assert not library.failed_blocks, library.failed_blocks
    entries = {entry.key: entry for entry in library.entries}
    # Names are split before they are decoded, as braces say what belongs together; the middleware leaves them alone.
    split = bibtexparser.parse_string(text, append_middleware=[SeparateCoAuthors(), SplitNameParts()])
    for entry in split.entries:
        for role in {"author", "editor"} & {field.key for field in entry.fields}:
            entries[entry.key][role] = [_name(name, decoder) for name in entry[role]]
    return entries


def _name(name: NameParts, decoder: LatexNodes2Text) -> dict[str, str]:
    """Returns a name as CSL has it."""
    parts = {"family": [*name.von, *name.last], "given": name.first, "suffix": name.jr}
    person = {part: decoder.latex_to_text(" ".join(words)) for part, words in parts.items() if words}
    return person if "given" in person else {"literal": person["family"]}


def _context() -> LatexContextDb:
    """Returns pylatexenc's macros with those of the LaTeX kernel that it does not know or gives another sign."""
    signs = {"braceleft": "{", "braceright": "}", "less": "<", "greater": ">", "bar": "|", "asciicircum": "^"}
    context = get_default_latex_context_db()
    macros = [MacroTextSpec(f"text{name}", simplify_repl=sign) for name, sign in signs.items()]
    context.add_context_category("kernel", prepend=True, macros=macros)
    return context


def ligatures(text: str) -> str:
    """Returns text as TeX sets it: the decoder joins dashes and quotes too; straight marks are written as quotes."""
    text = re.sub(r'(?<![^\s(\[{–—/-])"(?=\S)', "“", text).replace('"', "”")
    for signs, one in (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("?`", "¿"), ("!`", "¡")):
        text = text.replace(signs, one)
    return text
