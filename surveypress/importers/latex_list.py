r"""LaTeX: the entries of a bibliography under the headings where they stand, and which section cites which key.

A `\bibitem` becomes an entry. A document that only cites (`\cite{a,b}`, or the bold label of a list item before it)
says where the works of a .bib file belong that is imported with it.
"""

import re
from collections.abc import Iterator
from typing import Any

from surveypress.core.problems import ContentError, Location, Problem
from surveypress.importers.bibtex_fields import as_fields
from surveypress.importers.collecting import Item, collected
from surveypress.importers.entries import Parsed
from surveypress.importers.identifiers_in import identifiers_in
from surveypress.importers.latex import unicode_text
from surveypress.importers.latex_references import marked_facts, published_in
from surveypress.importers.people import people_in
from surveypress.importers.placing import STEP

_LEVELS = {"part": 0, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5}
_MARK = re.compile(
    r"\\(?P<heading>part|chapter|section|subsection|subsubsection|paragraph)\*?\s*(?:\[[^][]{0,300}\])?\{"
    r"|\\(?P<list>begin|end)\{(?:itemize|enumerate|description)\}"
    r"|\\item\s*(?:\[(?P<label>[^][]{0,300})\]|\\textbf\{)?"
    r"|\\bibitem\s*(?:\[[^][]{0,500}\])?\s*\{(?P<key>[^{}]{1,200})\}"
    r"|\\(?:no|paren|text|auto|foot|super)?cite[a-z]{0,8}\*?\s*(?:\[[^][]{0,200}\]\s*){0,2}\{(?P<keys>[^{}]{1,20000})\}"
    r"|\\end\{thebibliography\}"
)
_COMMENT = re.compile(r"(?<!\\)%.*")
_ADDRESS = re.compile(r"\\(?:url|href)\s*\{([^{}]{1,500})\}|(https?://[^\s{}\\,;]+)")
_DOI = re.compile(r"\\doi\s*\{(10\.[^{}]{1,300})\}")
_PENALTY = re.compile(r"\\penalty\s*-?\d{1,6}\s?|\\BibitemOpen\b|\\BibitemShut\s*\{\w*\}|\\natexlab\{\w*\}")
"""What styles write for TeX alone."""
_BLOCK = re.compile(r"\\newblock\b")
_QUOTED = re.compile(
    r"``((?>(?:[^`']|'(?!')){3,}))''|“([^“”]{3,}+)”|\\(?:emph|textit)\{([^{}]{3,}+)\}|\{\\(?:em|it)\s([^{}]{3,}+)\}"
)
_YEAR = re.compile(r"(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)")
_LONGEST = 4_000
"""Characters of an entry that are looked at."""


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like LaTeX that has or cites a bibliography."""
    head = text[:400_000]
    return ("\\bibitem" in head or "\\cite" in head) and bool(re.search(r"\\(?:section|begin|documentclass)\b", head))


def parse(text: str, file: str) -> Parsed:
    """Returns the entries of a bibliography, and the headings under which works are cited.

    Raises ContentError if there is neither.
    """
    text = _COMMENT.sub("", text)
    items: list[Item] = []
    cited: dict[str, list[str]] = {}
    order: list[str] = []
    line, at = 1, 0
    for kind, groups, start, value in _marks(text):
        _add(order, groups)
        line, at = line + text.count("\n", at, start), start
        if kind == "bibitem":
            end = value.end()
            body = text[end : _entry_end(text, end)]
            items.append(Item(line, _facts(body), key=value["key"].strip(), groups=groups))
        else:
            for key in filter(None, (part.strip() for part in value["keys"].split(","))):
                _add(cited.setdefault(key, []), groups)
    placed = {key: tuple(names) for key, names in cited.items() if names}
    if not items and not placed:
        message = "no entry of a bibliography and no citation below a heading in it"
        raise ContentError(
            [Problem(Location(file, 1, 1), message, "import the .bib file too, or is it another format?")]
        )
    if not items:
        notes = (f"{file}: places {len(placed):,} cited keys under its headings",)
        return Parsed((), groups=placed, group_order=tuple(order), notes=notes)
    parsed = collected(file, items)
    return Parsed(parsed.entries, rejected=parsed.rejected, groups=placed, group_order=tuple(order))


def _add(names: list[str], groups: tuple[str, ...]) -> None:
    names += [group for group in groups if group not in names]


def _marks(text: str) -> Iterator[tuple[str, tuple[str, ...], int, re.Match[str]]]:
    """Yields every entry and citation with the way of headings, and labels of lists, that leads to it."""
    headings: list[tuple[int, str]] = []
    labels: list[str] = []
    for mark in _MARK.finditer(text):
        if mark["heading"]:
            level = _LEVELS[mark["heading"]]
            headings = [*((n, t) for n, t in headings if n < level), (level, _braced(text, mark.end()))]
            labels = []
        elif mark["list"] == "begin":
            labels.append("")
        elif mark["list"] == "end":
            labels = labels[:-1]
        elif mark[0].startswith("\\item") and labels:
            label = unicode_text(mark["label"]) if mark["label"] else ""
            labels[-1] = label or (_braced(text, mark.end()) if mark[0].endswith("{") else "")
        elif mark["key"] or mark["keys"]:
            way = STEP.join(filter(None, [*(title for _, title in headings), *labels]))
            yield "bibitem" if mark["key"] else "cite", (way,) if way else (), mark.start(), mark


def _braced(text: str, start: int) -> str:
    """Returns the text up to the brace that closes the one before `start`."""
    depth, at = 1, start
    for at in range(start, min(len(text), start + 400)):
        depth += {"{": 1, "}": -1}.get(text[at], 0) if text[at - 1] != "\\" else 0
        if not depth:
            break
    return unicode_text(re.sub(r"\\(?:label|footnote|index)\{[^{}]*\}", "", text[start:at])).strip(" :.")


def _entry_end(text: str, start: int) -> int:
    end = re.compile(r"\\bibitem\b|\\end\{thebibliography\}|\\(?:sub)*section\*?\s*\{").search(text, start)
    return min(end.start() if end else len(text), start + _LONGEST)


def _facts(body: str) -> dict[str, Any]:
    r"""Returns what a formatted reference says: blocks parted by `\newblock`, or else a title in quotes or italics."""
    body = _PENALTY.sub("", body)
    addresses = [one or other for one, other in _ADDRESS.findall(body)]
    whole = unicode_text(body)
    ids = identifiers_in([*addresses, *(f"doi:{doi}" for doi in _DOI.findall(body))]) | _spelled(whole)
    web = [url for url in addresses if url.startswith(("http://", "https://"))]
    facts: dict[str, Any] = {**as_fields(ids), **({"url": web[0]} if web else {})}
    years = _YEAR.findall(re.sub(r"\d{4}\.\d{4,5}", "", whole))
    if years:
        facts["year"] = years[-1]
    marked = marked_facts(body)
    if "title" in marked:
        return facts | marked
    blocks = [unicode_text(block).strip(" .,") for block in _BLOCK.split(body)]
    if len(blocks) > 1 and len(blocks[1].split()) > 1:
        facts |= {"authors": people_in(re.sub(r"\(?\d{4}[a-z]?\)?$", "", blocks[0]).rstrip()), "title": blocks[1]}
        facts["extra"] = {"reference": ". ".join(blocks[2:])} if blocks[2:] else {}
        return facts | (published_in(_BLOCK.split(body)[2]) if blocks[2:] else {})
    quoted = _QUOTED.search(body)
    if quoted:
        facts["title"] = unicode_text(next(filter(None, quoted.groups()))).strip(" ,.")
        if people := unicode_text(body[: quoted.start()]).strip(" ,.:"):
            facts["authors"] = people_in(people)
    else:
        facts["title"] = whole[:300].strip()
    return {**facts, "extra": {"reference": whole}}


def _spelled(text: str) -> dict[str, str]:
    """Returns identifiers written as words: `arXiv:2106.09685`, `doi:10.1000/x`."""
    words = re.findall(r"(?:arXiv|doi):\s?\S+", text, re.IGNORECASE)
    return identifiers_in([word.rstrip(".,;)]") for word in words])
