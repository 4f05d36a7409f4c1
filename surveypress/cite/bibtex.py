r"""Works -> BibTeX, in UTF-8 as biber and today's BibTeX styles read it.

Written here and not by bibtexparser (which the tests read it back with): its writer joins strings as this does, and
leaves escaping to a middleware that turns every letter beyond ASCII into TeX commands, wraps addresses into \url, does
not know which capitals to keep, and takes nine times as long (882 papers: 0.31 s of CPU time, and 0.035 s here).
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import count

from surveypress.cite.extra import ORCIDS, extra_texts, orcids_text
from surveypress.cite.meta import parted
from surveypress.cite.work import Work, is_english
from surveypress.core import fields, work_types
from surveypress.core.dates import Date
from surveypress.core.persons import Person
from surveypress.prose.maths import enumerate_parts

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_IN_FULL = {"journal": "shortjournal", "booktitle": "shortbooktitle"}
"""Fields that hold a full name, and those of the short one: biblatex has the first of these."""
_NAME = re.compile(r"[^a-z0-9_-]+")
_APART = "\x1f"
"""A sign that no text has: it becomes what keeps TeX from joining the marks on both sides."""
# A brace that is text gets a name, as BibTeX counts braces even after a backslash.
_ESCAPES = str.maketrans(
    {
        "\\": r"{\textbackslash}",
        "{": r"{\textbraceleft}",
        "}": r"{\textbraceright}",
        "~": r"{\textasciitilde}",
        "^": r"{\textasciicircum}",
        "<": r"{\textless}",
        ">": r"{\textgreater}",
        "|": r"{\textbar}",
        _APART: "{}",
        **{sign: f"\\{sign}" for sign in "&%$#_"},
    }
)
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_AND = re.compile(r"\band\b", re.IGNORECASE)
_QUOTE = re.compile(r"(?P<opens>(?<![^\s(\[{–—/-])\"(?=\S))|(?P<inner>(?<=')\")|\"")
_COMMENT = re.compile(r"(?<!\\)%")


def bibtex(works: Iterable[Work]) -> str:
    """Returns the works as entries of a .bib file, an empty line between them."""
    return "\n".join(map(_entry, works))


def _entry(work: Work) -> str:
    entry: dict[str, str] = {}
    for name, value in _fields(work):
        # A field stands once in an entry.
        free = name if name not in entry else next(f"{name}{n}" for n in count(2) if f"{name}{n}" not in entry)
        entry[free] = value
    lines = "".join(f"  {name} = {value},\n" for name, value in entry.items())
    return f"@{work.work_type.bibtex}{{{work.key},\n{lines}}}\n"


def _fields(work: Work) -> Iterator[tuple[str, str]]:
    yield "title", f"{{{title(work.title, as_written=not is_english(work.language))}}}"
    for role, people in (("author", work.authors), ("editor", work.editors)):
        names = [*map(_name, people), *(["others"] if work.et_al and role == "author" and people else [])]
        if names:
            yield role, f"{{{' and '.join(names)}}}"
    yield from _container(work)
    yield from _date(work.date) if work.date else ()
    yield from _facts(work)
    yield from _identifiers(work)
    if work.work_type.bibtex == "misc" and work.type != work_types.guess(work.venue, {**work.facts, **work.ids}):
        yield "entrysubtype", f"{{{work.type}}}"  # so that it comes back; no style prints it
    if work.note:
        yield "annote", f"{{{escaped(work.note)}}}"  # `note` would be printed in the references of who cites the work
    if orcids := orcids_text(work):
        yield ORCIDS, f"{{{escaped(orcids)}}}"
    for name, text in extra_texts(work.extra):
        yield _NAME.sub("", name.casefold()) or "extra", f"{{{escaped(text)}}}"


def _container(work: Work) -> Iterator[tuple[str, str]]:
    """Yields what the work appeared in; a journal or proceedings by its full name, with the short one beside it."""
    name = work.work_type.container
    full = work.venue_name if name in _IN_FULL else ""
    if work.venue:
        yield name, f"{{{title(full or work.venue) if '$' in work.venue else escaped(full or work.venue)}}}"
    if full:
        yield _IN_FULL[name], f"{{{escaped(work.venue)}}}"


def _date(date: Date) -> Iterator[tuple[str, str]]:
    yield "year", f"{{{escaped(date.label)}}}"
    if date.month:
        yield "month", _MONTHS[date.month - 1]
    if date.day:
        yield "day", f"{{{date.day}}}"


def _facts(work: Work) -> Iterator[tuple[str, str]]:
    for row in fields.facts():
        value = work.facts.get(row.name)
        if value:
            # A thesis has a school and a report an institution, whichever word the record has.
            name = _issuer(work) if row.name == "institution" else row.bibtex or row.name.replace("_", "")
            yield name, f"{{{_pages(value) if row.name == 'pages' else _text_field(row.name, value)}}}"


def _issuer(work: Work) -> str:
    """Returns the field of the institution: the one in which the type names who brought it out, if that is free.

    No style prints the publisher of an article, so there nothing is gained by calling the institution one.
    """
    name = work.work_type.publisher
    unprinted = work.work_type.bibtex in {"article", "misc"}
    return "institution" if name == "publisher" and (unprinted or work.facts.get("publisher")) else name


def _text_field(name: str, value: str) -> str:
    return title(value) if name.endswith("title") else escaped(value)


def _pages(value: str) -> str:
    return "--".join(map(escaped, parted(value)))


def _identifiers(work: Work) -> Iterator[tuple[str, str]]:
    if "arxiv" in work.ids:
        yield "eprint", f"{{{work.ids['arxiv']}}}"
        yield "archiveprefix", "{arXiv}"
    # These are verbatim fields: LaTeX would print a backslash in them.
    if "doi" in work.ids:
        yield "doi", f"{{{_verbatim(work.ids['doi'])}}}"
    if work.url:
        yield "url", f"{{{_verbatim(work.url)}}}"
    if work.urls:
        yield "urls", f"{{{' '.join(map(_verbatim, work.urls))}}}"
    for n, url in enumerate(work.urls, 1):
        if heading := work.link_titles.get(url):
            yield f"urltitle{n}", f"{{{escaped(heading)}}}"
    if work.code:
        yield "code", f"{{{_verbatim(work.code)}}}"
    for kind, value in work.other_ids.items():
        if kind not in {"arxiv", "doi"}:
            yield kind, f"{{{_verbatim(value)}}}"


# A paper stands in its own file, in those of its topics and in that of the whole survey.
@lru_cache(maxsize=8192)
def title(text: str, *, as_written: bool = False) -> str:
    """Returns a title as TeX: maths stays, other signs are escaped, and braces keep `LoRA` from becoming `lora`.

    Only English can do without its other capitals, so a title in another language is kept `as_written`.
    """
    parts = list(enumerate_parts(" ".join(text.split())))
    pieces = []
    for n, (odd, part) in enumerate(parts):
        pieces.append(_maths(part) if odd else _text(_quoted(part), every=as_written, first=not n))
    return "".join(pieces)


def escaped(text: str) -> str:
    """Returns text so that TeX prints it as it is."""
    return _quoted(" ".join(text.split())).translate(_ESCAPES)


def _quoted(text: str) -> str:
    """Returns text whose straight quotation marks are LaTeX's, which tells those that open from those that close."""
    return _QUOTE.sub(lambda mark: "``" if mark["opens"] else f"{_APART}''" if mark["inner"] else "''", text)


def _text(part: str, *, every: bool, first: bool) -> str:
    pieces, at = [], 0
    for n, word in enumerate(_WORD.finditer(part)):
        if keeps_capitals(word[0]) or (every and word[0] != word[0].lower() and (n or not first)):
            pieces += [part[at : word.start()].translate(_ESCAPES), f"{{{word[0]}}}"]
            at = word.end()
    return "".join(pieces) + part[at:].translate(_ESCAPES)


def keeps_capitals(word: str) -> bool:
    """Returns whether a word would be wrong in small letters: LoRA, GPT, T5, the C of vitamin C (but no article A)."""
    if word.islower() or word == "A":
        return False
    inner = word[1:]
    return any(c.isupper() for c in inner) or (word[0].isupper() and (not inner or any(c.isdigit() for c in inner)))


def _maths(tex: str) -> str:
    """Returns maths as it is, in braces that keep its capitals, or as text if it would break the entry."""
    depth = 0
    for sign in re.findall(r"[{}]", tex):
        depth += 1 if sign == "{" else -1
        if depth < 0:
            break
    if depth or _COMMENT.search(tex):
        return escaped(f"${tex}$")
    return f"{{${tex}$}}"


def _name(person: Person) -> str:
    if not person.given:
        # BibTeX would take a name of several words apart.
        return f"{{{escaped(str(person))}}}"
    return ", ".join(_part(part) for part in (person.surname, person.suffix, person.given) if part)


@lru_cache(maxsize=32768)
def _part(name: str) -> str:
    """Returns a part of a name, in braces if it would come apart."""
    text = escaped(name)
    return f"{{{text}}}" if "," in name or _AND.search(name) or text != name else text


def _verbatim(text: str) -> str:
    return text.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")
