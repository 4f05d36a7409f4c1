"""Awesome lists: Markdown whose headings are topics, and whose list items and rows of tables are works.

Where it has more paragraphs that are works than such items, these paragraphs are the works: they begin with the link of
one, or have its title in bold or in quotation marks and a link called `Paper` or the like.

What a title is differs from list to list: a bold text, the text of the first link, or what stands before `[paper]`.
What cannot be read as a work is rejected with its line.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from surveypress.core.identifiers import from_address
from surveypress.importers.bibtex_fields import as_fields
from surveypress.importers.collecting import Item, collected
from surveypress.importers.entries import Parsed
from surveypress.importers.identifiers_in import identifiers_in
from surveypress.importers.markdown_blocks import SIGNS, Block, Piece, blocks_of
from surveypress.importers.markdown_references import quoted_reference_in, reference_in
from surveypress.importers.markdown_titles import before_links, names_a_work, reads_like_a_title, runs_of, title_of
from surveypress.importers.people import people_in

_CODE = re.compile(r"https?://(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)/[^/]+/[^/#?]+")
_WEB = re.compile(r"https?://\S+")
_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[./-](\d{1,2})(?!\d)")
_YEAR = re.compile(r"(?<![\d.])((?:19|20)\d\d)(?![\d.]*\d)")
_LONGEST_LINE = 20_000
"""Characters of a line; parsing brackets takes the square of their number."""
_ITEM = re.compile(r"^[ \t]*+(?:[-*+]|\d+[.)]|\|)\s.*https?://", re.MULTILINE)
_PARAGRAPH = re.compile(r"^ {0,3}(?:\*\*)?\[[^\]\n]{12,300}\]\(https?://", re.MULTILINE)
_LINKED = re.compile(r"\[\[?(?:pdf|paper|arxiv|link|website)\]?\]\(https?://", re.IGNORECASE)
"""A link to a work within a line."""
_LONGEST_REST = 200
"""Characters behind the link of a paragraph that is a work's; a longer sentence is about something else."""


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like an awesome list: headings, and items or rows with links to the web."""
    marks = [mark for pattern in (_ITEM, _PARAGRAPH, _LINKED) for mark in pattern.findall(text[:400_000])]
    return (len(marks) >= 2 and bool(re.search(r"^#{1,6} ?\S", text, re.MULTILINE))) or (
        name.casefold().endswith((".md", ".markdown")) and bool(marks)
    )


def parse(text: str, file: str) -> Parsed:
    """Returns the works of a list. Raises ContentError if it holds none."""
    lines = text.split("\n")
    long = [n for n, line in enumerate(lines) if len(line) > _LONGEST_LINE]
    for n in long:
        lines[n] = ""
    faults = [Item(n + 1, {}, fault=f"the line has more than {_LONGEST_LINE:,} characters") for n in long]
    parser = MarkdownIt("commonmark", {"maxNesting": 20}).enable("table")
    items = [*_items(parser.parse("\n".join(lines))), *faults]
    return collected(file, sorted(items, key=lambda item: item.line))


def _items(tokens: Sequence[Token]) -> Iterator[Item]:
    blocks = list(blocks_of(tokens))
    paragraphs = [
        block for block in blocks if block.is_paragraph and (_begins_with_a_work(block) or names_a_work(block))
    ]
    listed = [block for block in blocks if not block.is_paragraph]
    of_works = sum(any(_WEB.fullmatch(piece.href) for piece in block.pieces) for block in listed)
    for block in sorted([*listed, *(paragraphs if len(paragraphs) > of_works else ())], key=lambda block: block.line):
        links = [piece for piece in block.pieces if _WEB.fullmatch(piece.href)]
        if not links:
            continue
        facts = _facts(block, links)
        if facts.get("title"):
            yield Item(block.line, facts, groups=block.groups)
        elif any(next(from_address(link.href), None) for link in links):
            yield Item(block.line, {}, fault="its title cannot be told from its links")


def _begins_with_a_work(block: Block) -> bool:
    """Tells whether a paragraph is a link with the words of a title, and little behind it in its line."""
    start, end, text, href = next((run for run in runs_of(block.pieces) if run[2]), (0, 0, "", ""))
    rest = "".join(piece.text for piece in block.pieces[end:]).partition("\n")[0]
    return bool(_WEB.fullmatch(href)) and start < end and reads_like_a_title(text) and len(rest) <= _LONGEST_REST


def _facts(block: Block, links: Sequence[Piece]) -> dict[str, Any]:
    title, at = title_of(block)
    reference = _reference(block) if title else {}
    facts: dict[str, Any] = {"title": title}
    urls = list(dict.fromkeys(link.href for link in links))
    codes = [url for url in urls if _CODE.match(url)]
    pages = [url for url in urls if url not in codes and not _is_picture(url)]
    ids = identifiers_in([_plain(url) for url in pages])
    facts |= as_fields(ids)
    if codes and (pages or len(codes) > 1 or not _is_link(block, codes[0], title)):
        facts["code"] = codes[0]
    if pages or codes:
        facts["url"] = (pages or codes)[0]
    facts["urls"] = [{"title": _label(links, url), "url": url} for url in [*pages[1:], *codes[1:]]]
    if not ids:
        facts["type"] = "software" if codes and not pages else ""
    rest = block.pieces[at:]
    people = next((piece.text for piece in rest if piece.slanted and "," in piece.text), "")
    people = people or _authors_below(rest)
    if people:
        facts["authors"] = people_in(people)
    return facts | ({} if "year" in reference else _dated(block, title, people)) | reference


def _reference(block: Block) -> dict[str, Any]:
    """Returns what a reference says that is written out in an item, before its first link."""
    text = "".join(piece.text for piece in before_links(block.pieces)) if not block.cells[1:] else ""
    return reference_in(text) or quoted_reference_in(text)


def _authors_below(pieces: Sequence[Piece]) -> str:
    """Returns the first line behind the title that is nothing but a list of names."""
    lines = "".join("\n" if piece.text == "\n" else "" if piece.href else piece.text for piece in pieces).split("\n")
    for line in (line.strip(SIGNS) for line in lines[1:]):
        names = [name.strip() for name in re.split(r",|\sand\s", line)]
        if len(names) > 1 and all(re.fullmatch(r"(?:[^\W\d_][\w.'’-]*\s?){2,5}", name) for name in names):
            return line
    return ""


def _dated(block: Block, title: str, people: str) -> dict[str, Any]:
    text = "".join(piece.text for piece in block.pieces if not piece.href)
    rest = text.replace(title, " ").replace(people, " ") if people else text.replace(title, " ")
    if (date := _DATE.search(rest)) and 1 <= int(date[2]) <= 12:
        return {"date": f"{date[1]}-{int(date[2]):02}"}
    years = _YEAR.findall(rest)
    return {"year": years[-1]} if years else {}


def _plain(url: str) -> str:
    """Returns an address as identifiers are told from it: a PDF of arXiv with a version is the paper."""
    return re.sub(r"(arxiv\.org/(?:abs|pdf|html)/[\w./-]+?)(?:v\d+)?(?:\.pdf)?$", r"\1", url.partition("#")[0])


def _is_picture(url: str) -> bool:
    return "img.shields.io" in url or url.endswith((".png", ".svg", ".jpg", ".gif"))


def _is_link(block: Block, url: str, title: str) -> bool:
    return any(piece.href == url and title.startswith(piece.text.strip(SIGNS)) for piece in block.pieces if piece.text)


def _label(links: Sequence[Piece], url: str) -> str:
    text = next((link.text.strip(SIGNS) for link in links if link.href == url), "")
    return text[:100] or "Link"
