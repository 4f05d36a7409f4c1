"""Terms of a glossary in prose: the first use of each in a section becomes a link to its entry.

This works on the tokens that are rendered, so no term is found in headings, tables, links, code or maths, nor in lists
whose items begin with a link, which are no prose.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from markdown_it.token import Token

Terms = tuple[tuple[str, str], ...]
"""Each way to write a term (its name and aliases), with the address of its entry below the site's root."""
MOST = 8
"""Terms marked in one section; with more, the marks would speak louder than the text."""


@dataclass(frozen=True, slots=True)
class _Use:
    """A term in a piece of text: which section, which child of which token, and where in it."""

    section: int
    token: int
    child: int
    start: int
    end: int
    entry: str


def present(text: str, terms: Terms) -> Terms:
    """Returns the terms that a text may hold, so that a page depends on no other."""
    folded = _folded(text)
    return tuple(term for term in terms if _sought(term[0]) in folded)


def _folded(text: str) -> str:
    return text.casefold().replace("-", " ")


@lru_cache(maxsize=4096)
def _sought(form: str) -> str:
    return _folded(_stem(form))


def linked(tokens: Sequence[Token], terms: Terms) -> list[Token]:
    """Returns the tokens with links at the first use of each term in a section; those given stay as they are."""
    uses = _chosen(list(_uses(tokens, terms)))
    uses_by_token: dict[int, dict[int, list[_Use]]] = defaultdict(lambda: defaultdict(list))
    for use in uses:
        uses_by_token[use.token][use.child].append(use)
    return [
        token.copy(children=list(_with_links(token.children or [], uses_by_token[n]))) if n in uses_by_token else token
        for n, token in enumerate(tokens)
    ]


def counted(text: str, terms: Terms) -> Counter[str]:
    """Returns how often a text without marks uses each term, by the address of its entry."""
    uses_by_token = present(text, terms)
    return Counter(entry for _, _, entry in _found(text, uses_by_token)) if uses_by_token else Counter()


def _found(text: str, terms: Terms) -> Iterator[tuple[int, int, str]]:
    """Yields beginning, end and entry of each term in a piece of text; of two that overlap, the longer one."""
    pattern, entries = _pattern(terms)
    for match in pattern.finditer(text):
        yield *match.span(), entries[(match.lastindex or 1) - 1]


@lru_cache(maxsize=256)
def _pattern(terms: Terms) -> tuple[re.Pattern[str], tuple[str, ...]]:
    ordered = sorted(terms, key=lambda term: (-len(term[0]), term))
    pattern = "|".join(f"({_written(form)})" for form, _ in ordered)
    return re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])"), tuple(entry for _, entry in ordered)


def _uses(tokens: Sequence[Token], terms: Terms) -> Iterator[_Use]:
    for section, n in _prose(tokens):
        depth = 0
        for child, token in enumerate(tokens[n].children or []):
            depth += {"link_open": 1, "link_close": -1}.get(token.type, 0)
            if token.type == "text" and not depth:
                for start, end, entry in _found(token.content, terms):
                    yield _Use(section, n, child, start, end, entry)


def _prose(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yields the section (by headings of the second level) and the place of each token that holds running text."""
    section, closed = 0, 0
    for n, token in enumerate(tokens):
        if token.type in {"heading_open", "table_open"}:
            closed += 1
            section += token.tag == "h2"
        elif token.type in {"heading_close", "table_close"}:
            closed -= 1
        elif token.type == "inline" and not closed and not _entry(tokens, n):
            yield section, n


def _entry(tokens: Sequence[Token], n: int) -> bool:
    """Whether a piece of text is an item of a list that begins with a link: an entry of an index, not a sentence."""
    first = next(iter(tokens[n].children or []), None)
    return n > 1 and tokens[n - 2].type == "list_item_open" and first is not None and first.type == "link_open"


def _chosen(uses: Sequence[_Use]) -> list[_Use]:
    """Returns the first use of each term in a section, and no second one of a term that most sections use."""
    firsts: dict[tuple[int, str], _Use] = {}
    for use in uses:
        firsts.setdefault((use.section, use.entry), use)
    sections = len({use.section for use in uses})
    spread = Counter(entry for _, entry in firsts)
    entries: set[str] = set()
    marked: Counter[int] = Counter()
    chosen = []
    for (section, entry), use in firsts.items():
        common = spread[entry] > 2 and 2 * spread[entry] > sections
        if marked[section] < MOST and not (common and entry in entries):
            marked[section] += 1
            chosen.append(use)
            entries.add(entry)
    return chosen


def _with_links(children: Sequence[Token], uses: dict[int, list[_Use]]) -> Iterator[Token]:
    for n, child in enumerate(children):
        start = 0
        for use in uses.get(n, ()):
            if child.content[start : use.start]:
                yield child.copy(content=child.content[start : use.start])
            yield Token("link_open", "a", 1, attrs={"href": f"/{use.entry}", "class": "term"})
            yield child.copy(content=child.content[use.start : use.end])
            yield Token("link_close", "a", -1)
            start = use.end
        if not start or child.content[start:]:
            yield child.copy(content=child.content[start:]) if start else child


def _stem(form: str) -> str:
    return form[:-1] if re.search(r"[^aeiou]y$", form) else form


def _written(form: str) -> str:
    """Returns a pattern for a term in running text: with a capital at its beginning, with hyphens, in the plural."""
    stem = _stem(form)
    plural = "(?:y|ies)" if stem != form else "" if form.endswith("s") or not form[-1:].isalnum() else "(?:s|es)?"
    words = re.sub(r"(?:\\ |\\-)", "[ -]", re.escape(stem))
    if form == form.lower() and form[:1].isalpha():
        words = f"[{form[0].upper()}{form[0]}]{words[1:]}"
    return words + plural
