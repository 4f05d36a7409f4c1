"""Awesome lists: Markdown whose headings are topics, and whose list items and rows of tables are works.

Where it has more paragraphs that begin with a work's link than such items, these paragraphs are the works.

What a title is differs from list to list: a bold text, the text of the first link, or what stands before `[paper]`.
What cannot be read as a work is rejected with its line.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from surveypress.core.identifiers import from_address
from surveypress.importers.bibtex_fields import as_fields
from surveypress.importers.collecting import Item, collected
from surveypress.importers.entries import Parsed
from surveypress.importers.identifiers_in import identifiers_in
from surveypress.importers.markdown_references import is_address, reference_in, with_addresses
from surveypress.importers.people import people_in
from surveypress.importers.placing import STEP

_GENERIC = re.compile(
    r"\W*(?:paper|pdf|code|arxiv|link|project|website|web|page|project page|github|git|html|url|doi|video|slides|blog|"
    r"homepage|demo|dataset|data|model|models|poster|talk|open ?review|acl|ieee|acm|pytorch|tensorflow|official|"
    r"publication|abs|abstract|bibtex|supp|supplementary|hugging ?face|twitter|here|source|download|repo|"
    r"official code|paper link|code link|preprint|springer|elsevier|nature|arxiv\W*[\d.]+)\W*", re.IGNORECASE,
)  # fmt: skip
_CODE = re.compile(r"https?://(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)/[^/]+/[^/#?]+")
_WEB = re.compile(r"https?://\S+")
_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[./-](\d{1,2})(?!\d)")
_YEAR = re.compile(r"(?<![\d.])((?:19|20)\d\d)(?![\d.]*\d)")
_SIGNS = " \t\n.,;:|｜-–—*`'\"’“”"
_CONTENTS = re.compile(r"\W*(?:table of )?(?:contents?|toc|index|menu|navigation|star history|contribut\w+|licen[cs]e|"
                       r"citation|acknowledge?ments?|news|updates?)\W*", re.IGNORECASE)  # fmt: skip
_OF_TITLES = ("title", "paper title")
"""Columns of tables in which any text is a title."""
_LONGEST_LINE = 20_000
"""Characters of a line; parsing brackets takes the square of their number."""
_ITEM = re.compile(r"^[ \t]*+(?:[-*+]|\d+[.)]|\|)\s.*https?://", re.MULTILINE)
_PARAGRAPH = re.compile(r"^ {0,3}(?:\*\*)?\[[^\]\n]{12,300}\]\(https?://", re.MULTILINE)
_LONGEST_REST = 200
"""Characters behind the link of a paragraph that is a work's; a longer sentence is about something else."""
_SHORTEST = 2
"""Words that make a link's text a title, where another text could be one."""


@dataclass(slots=True)
class _Piece:
    """A piece of a line: its text, the address that it leads to, whether it is bold or slanted."""

    text: str
    href: str = ""
    bold: bool = False
    slanted: bool = False


@dataclass(slots=True)
class _Block:
    """A list item or a row of a table: its pieces, in order; a row also has its cells."""

    line: int
    groups: tuple[str, ...]
    pieces: list[_Piece] = field(default_factory=list)
    header: tuple[str, ...] = ()
    cells: list[list[_Piece]] = field(default_factory=list)
    is_paragraph: bool = False


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like an awesome list: headings, and items or rows with links to the web."""
    marks = _ITEM.findall(text[:400_000]) + _PARAGRAPH.findall(text[:400_000])
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
    blocks = list(_blocks(tokens))
    paragraphs = [block for block in blocks if block.is_paragraph and _begins_with_a_work(block)]
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


def _begins_with_a_work(block: _Block) -> bool:
    """Tells whether a paragraph is a link with the words of a title, and little behind it in its line."""
    start, end, text, href = next((run for run in _runs(block.pieces) if run[2]), (0, 0, "", ""))
    rest = "".join(piece.text for piece in block.pieces[end:]).partition("\n")[0]
    return bool(_WEB.fullmatch(href)) and start < end and _reads_like_a_title(text) and len(rest) <= _LONGEST_REST


def _blocks(tokens: Sequence[Token]) -> Iterator[_Block]:  # noqa: C901  one case for each kind of token
    """Yields items, rows of tables and paragraphs with the headings above; an item ends where one within it begins."""
    headings: list[tuple[int, str]] = []
    header: list[str] = []
    stack: list[_Block | None] = []
    for n, token in enumerate(tokens):
        line = token.map[0] + 1 if token.map else 0
        if token.type == "heading_open":
            level = int(token.tag[1])
            title = re.sub(r"^[^\w(]+", "", "".join(piece.text for piece in _pieces(tokens[n + 1]))).strip(_SIGNS)
            headings = [*((above, text) for above, text in headings if above < level), (level, title)]
        elif token.type == "thead_open":
            header = []
        elif token.type in {"list_item_open", "tr_open"}:
            header_of = tuple(header) if token.type == "tr_open" else ()
            stack.append(_Block(line, _groups_of(headings), header=header_of))
        elif token.type == "inline" and stack and stack[-1] is not None:
            pieces = list(_pieces(token))
            stack[-1].pieces += [*pieces, _Piece("\n")]
            stack[-1].cells.append(pieces)
        elif token.type == "inline" and not stack and headings and tokens[n - 1].type == "paragraph_open":
            yield _Block(line, _groups_of(headings), list(_pieces(token)), is_paragraph=True)
        elif token.type == "tr_close":
            row = stack.pop()
            if row and not header:
                header = ["".join(piece.text for piece in cell).strip().casefold() for cell in row.cells]
            elif row:
                yield row
        elif token.type == "list_item_close" and (block := stack.pop()):
            yield block


def _groups_of(headings: Sequence[tuple[int, str]]) -> tuple[str, ...]:
    """Returns the group that the headings above a work name; none below a table of contents and the like."""
    way = [title for level, title in headings if level > 1] or [title for _, title in headings]
    named = STEP.join(filter(None, way))
    passed = any(_CONTENTS.fullmatch(title) for _, title in headings[1:])
    return (named,) if named and not passed else ()


def _pieces(inline: Token) -> Iterator[_Piece]:
    href, bold, slanted = "", 0, 0
    for token in inline.children or ():
        if token.type == "link_open":
            href = str(token.attrGet("href") or "")
        elif token.type == "link_close":
            href = ""
        elif token.type in {"strong_open", "strong_close"}:
            bold += 1 if token.nesting > 0 else -1
        elif token.type in {"em_open", "em_close"}:
            slanted += 1 if token.nesting > 0 else -1
        elif token.type in {"softbreak", "hardbreak"} or (token.type == "html_inline" and "br" in token.content[:4]):
            yield _Piece("\n")
        elif token.type == "text" and token.content and not href:
            yield from (_Piece(text, url, bold > 0, slanted > 0) for text, url in with_addresses(token.content))
        elif token.type in {"text", "code_inline", "text_special"} and token.content:
            yield _Piece(token.content, href, bold > 0, slanted > 0)


def _facts(block: _Block, links: Sequence[_Piece]) -> dict[str, Any]:
    title, at = _title(block)
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
    return facts | (reference or _dated(block, title, people))


def _title(block: _Block) -> tuple[str, int]:
    """Returns the title of a block, and the number of the piece behind it."""
    for column in (*_OF_TITLES, "paper", "name", "article", "title & authors"):
        if column in block.header and block.header.index(column) < len(block.cells):
            cell = block.cells[block.header.index(column)]
            first = "".join(piece.text for piece in cell).partition("\n")[0]
            if title := _title_in(cell)[0] or (first.strip(_SIGNS) if column in _OF_TITLES else ""):
                return title, _behind(block.pieces, cell)
    return _title_in(block.pieces)


def _reference(block: _Block) -> dict[str, Any]:
    """Returns what a reference says that is written out in an item, before its first link."""
    return reference_in("".join(piece.text for piece in _before_links(block.pieces))) if not block.cells[1:] else {}


def _title_in(pieces: Sequence[_Piece]) -> tuple[str, int]:
    runs = list(_runs(pieces))
    for wanted in ("bold", "link"):
        for start, end, text, href in runs:
            is_bold = pieces[start].bold
            if (is_bold if wanted == "bold" else bool(href)) and _reads_like_a_title(text):
                return _completed(pieces, start, end, text)
    before = "".join(piece.text for piece in _before_links(pieces)).strip(_SIGNS)
    before = re.sub(r"^[\[(]?(?:19|20)\d\d[\d./-]*[\])]?[\s:.]*", "", before.partition("\n")[0])
    if _reads_like_a_title(before):
        return before.strip(_SIGNS).rstrip("([ "), 0
    named = (run for run in runs if run[3] and run[2] and not _is_generic(run[2]))
    start, end, text, _ = next(named, (0, 0, "", ""))
    return _completed(pieces, start, end, text) if text else ("", 0)


def _completed(pieces: Sequence[_Piece], start: int, end: int, text: str) -> tuple[str, int]:
    """Adds to a short name what follows its colon: `[Comet](…): Fine-grained Overlapping | ByteDance`."""
    follows = pieces[end].text if end < len(pieces) and not pieces[end].href else ""
    if len(text.split()) <= 3 and (match := re.match(r"\s*[::]\s*([^|\n]{8,}?)\s*(?:\||\n|\[|$)", follows)):
        return f"{text.strip(_SIGNS)}: {match[1].strip(_SIGNS)}", end + 1
    return re.split(r"\s[|｜]\s", text)[0].strip(_SIGNS), end


def _runs(pieces: Sequence[_Piece]) -> Iterator[tuple[int, int, str, str]]:
    """Yields (first, behind the last, text, address) of neighbouring pieces that are one link or one bold text."""
    n = 0
    while n < len(pieces):
        last = n + 1
        while last < len(pieces) and (pieces[last].href, pieces[last].bold) == (pieces[n].href, pieces[n].bold):
            last += 1
        yield n, last, " ".join("".join(piece.text for piece in pieces[n:last]).split()), pieces[n].href
        n = last


def _reads_like_a_title(text: str) -> bool:
    if is_address(text):
        return False
    words = re.findall(r"[^\W\d_]{2,}", text)
    return (len(words) >= _SHORTEST and not _GENERIC.fullmatch(text)) or (len(words) == 1 and len(words[0]) > 12)


def _is_generic(text: str) -> bool:
    return bool(_GENERIC.fullmatch(text)) or is_address(text)


def _before_links(pieces: Sequence[_Piece]) -> list[_Piece]:
    end = next((n for n, piece in enumerate(pieces) if piece.href and piece.text.strip()), len(pieces))
    return list(pieces[:end])


def _behind(pieces: Sequence[_Piece], cell: Sequence[_Piece]) -> int:
    return next((n for n, piece in enumerate(pieces) if cell and piece is cell[0]), 0)


def _authors_below(pieces: Sequence[_Piece]) -> str:
    """Returns the first line behind the title that is nothing but a list of names."""
    lines = "".join("\n" if piece.text == "\n" else "" if piece.href else piece.text for piece in pieces).split("\n")
    for line in (line.strip(_SIGNS) for line in lines[1:]):
        names = [name.strip() for name in re.split(r",|\sand\s", line)]
        if len(names) > 1 and all(re.fullmatch(r"(?:[^\W\d_][\w.'’-]*\s?){2,5}", name) for name in names):
            return line
    return ""


def _dated(block: _Block, title: str, people: str) -> dict[str, Any]:
    said = "".join(piece.text for piece in block.pieces if not piece.href)
    rest = said.replace(title, " ").replace(people, " ") if people else said.replace(title, " ")
    if (date := _DATE.search(rest)) and 1 <= int(date[2]) <= 12:
        return {"date": f"{date[1]}-{int(date[2]):02}"}
    years = _YEAR.findall(rest)
    return {"year": years[-1]} if years else {}


def _plain(url: str) -> str:
    """Returns an address as identifiers are told from it: a PDF of arXiv with a version is the paper."""
    return re.sub(r"(arxiv\.org/(?:abs|pdf|html)/[\w./-]+?)(?:v\d+)?(?:\.pdf)?$", r"\1", url.partition("#")[0])


def _is_picture(url: str) -> bool:
    return "img.shields.io" in url or url.endswith((".png", ".svg", ".jpg", ".gif"))


def _is_link(block: _Block, url: str, title: str) -> bool:
    return any(piece.href == url and title.startswith(piece.text.strip(_SIGNS)) for piece in block.pieces if piece.text)


def _label(links: Sequence[_Piece], url: str) -> str:
    text = next((link.text.strip(_SIGNS) for link in links if link.href == url), "")
    return text[:100] or "Link"
