"""What the pieces of a large survey's search hold besides words: names, people, identifiers, what papers use."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from surveypress.core import routes
from surveypress.core.names import name_key
from surveypress.core.venues import series
from surveypress.pages import name_list
from surveypress.pages.paper_json import bare_address, ids_of
from surveypress.pages.search_titles import suggested_titles
from surveypress.pages.view_models import NAMED, Site
from surveypress.relate.entries import FIELDS, Entry
from surveypress.searchindex.encoding import signs
from surveypress.text.tokenizer import folded_words

Rows = Iterator[tuple[Iterable[str], Sequence[object]]]
"""Keys by which a row is looked up, and the row."""
Words = Callable[[str], Sequence[str]]
"""Reads a text as folded words."""
NAME_LETTERS, SUGGESTED_LETTERS = 4, 3
"""Letters that decide where a name stands: one that a query says, and one that is suggested while it is typed."""
_WORDS_OF_NAME = 3
_HAD = {"results": "figures", "summary": "summary", "abstract": "abstract"}
_KEY, _HEAD, _NAME, _IN_TITLE = 3, 2, 1.5, 1.5
"""What a name counts that is the key of a paper, the head of its title, one of its names, or a word of its title, as
static/js/search/names.js has it."""


def title_names(addresses: Iterable[str], entries: Iterable[tuple[str, Iterable[str]]], words: Words) -> Rows:
    """Yields what papers are called, without blanks: names, what they are worth, of how many words, and the papers.

    That is the key, the title as far as a colon, and what else titles and names have that is no single plain word.
    `entries` are the title of each paper, and the names that it has.
    """
    found: dict[tuple[str, float, int], list[int]] = defaultdict(list)
    for number, (address, (title, names)) in enumerate(zip(addresses, entries, strict=True)):
        for row in dict.fromkeys(_called(address, title, names, words)):
            found[row].append(number)
    for (name, worth, size), papers in found.items():
        yield [name[:NAME_LETTERS]], (name, worth, size, papers)


def _called(address: str, title: str, names: Iterable[str], words: Words) -> Iterator[tuple[str, float, int]]:
    yield glued(address.split("-")), _KEY, 0
    heads = [(title.split(": ", 1)[0], _HEAD), *((name, _NAME) for name in names)]
    for text, worth in heads:
        said = words(text)
        if 0 < len(said) <= _WORDS_OF_NAME and (worth == _HEAD or len(said) > 1 or "." in said[0]):
            yield glued(said), worth, len(said)
    for n, word in enumerate(words(title)):
        if "." in word:
            yield glued([word]), _IN_TITLE if n else _HEAD, 1


def glued(words: Iterable[str]) -> str:
    """Returns words written as one, without dots and without the s of a plural."""
    return "".join(words).replace(".", "").removesuffix("s")


def people(lines: Iterable[str], words: Words) -> Rows:
    """Yields authors with their papers, by each word of their names; a line has those of a paper."""
    papers: dict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        for name in dict.fromkeys(line.split("; ")):
            papers[name].append(number)
    for name, numbers in sorted(papers.items()):
        if name:
            yield map(without_digraphs, words(name)), (name, numbers)


def without_digraphs(word: str) -> str:
    """Returns a word with umlauts that are spelled out as it is without them; word-forms.js does the same."""
    for vowel in "aou":
        word = word.replace(f"{vowel}e", vowel)
    return word


def identifiers(site: Site) -> Rows:
    """Yields what the one paper goes by that an identifier or an address stands for, its code included."""
    papers = site.corpus.papers.values()
    number = {key: n for n, key in enumerate(site.corpus.papers)}
    found = dict(ids_of(papers))
    of_code = Counter(bare_address(paper.code) for paper in papers if paper.code)
    codes = {bare_address(paper.code): paper.key for paper in papers if paper.code}
    found = {name: key for name, key in codes.items() if of_code[name] == 1} | found
    for name, key in found.items():
        yield [name], (name, number[key])


def uses(site: Site, words: Words) -> Rows:
    """Yields names of what papers use, with the field of a query and the papers; by the name and by its words."""
    for field in NAMED:
        for name, papers, *_ in name_list.used(site, field):
            yield [name_key(name), *words(name)], (name_list.FIELDS[field], name, papers)


def suggested(site: Site) -> Rows:
    """Yields the names that are suggested, each with the number of its kind, by the beginnings of its words."""
    kinds = name_list.kinds(site)
    for kind, (_, folder, _, rows) in enumerate(kinds):
        for name, papers, *rest in rows if folder != routes.TOPICS else ():
            said = [word[:SUGGESTED_LETTERS] for text in (name, *rest[1:2]) for word in folded_words(text)]
            # A count below zero is of papers that use what has the name.
            yield said, (kind, name, papers if isinstance(papers, int) else -len(papers), *rest)
    for starts, row in suggested_titles(site, SUGGESTED_LETTERS):
        yield starts, (len(kinds), *row)


def by_class(values: Sequence[object]) -> Mapping[str, object]:
    """Returns what papers have, the most frequent first, and a sign for each paper that says which of it."""
    plain = [tuple(value) if isinstance(value, list) else value for value in values]
    classes = [value for value, _ in Counter(plain).most_common()]
    number = {value: n for n, value in enumerate(classes)}
    return {"classes": classes, "rows": signs(number[value] for value in plain)}


def records(columns: Mapping[str, Any]) -> Sequence[str]:
    """Returns for each paper a line of authors, venue, year and what else it goes by (see derived-fields.js)."""
    parts = (columns[name] for name in ("authors", "venues", "years", "when"))
    return [
        f"{authors}; {venue}; {year or ''}; {'' if re.search('[0-9]{3}', when) else when.replace('*', '')}; {stated}"
        for (authors, venue, year, when), stated in zip(zip(*parts, strict=True), _stated(columns), strict=True)
    ]


def _stated(columns: Mapping[str, Any]) -> Iterator[str]:
    for number in range(len(columns["years"])):
        yield columns["stated"].get(number, "")


def written_when(columns: Mapping[str, Any], some: slice) -> Sequence[str]:
    """Returns when and where some papers appeared, in full."""
    rows = zip(*(columns[name][some] for name in ("when", "venues", "years")), strict=True)
    return [when.replace("*", venue, 1) or venue or str(year or "") for when, venue, year in rows]


def venue_names(columns: Mapping[str, Any], called: Mapping[str, str]) -> Sequence[tuple[str, ...]]:
    """Returns what the venue of each paper is called: as its record has it, with its versions, in full or for short."""
    names = zip(columns["venues"], written_when(columns, slice(None)), strict=True)
    return [
        tuple(dict.fromkeys(name for name in (venue, when, called.get(series(venue), "")) if name))
        for venue, when in names
    ]


def had(columns: Mapping[str, Any], entries: Sequence[Entry]) -> Sequence[tuple[str, ...]]:
    """Returns what each paper has that a query can ask for."""
    found = []
    for number, entry in enumerate(entries):
        has = {name: any(entry.fields[FIELDS.index(field)]) for name, field in _HAD.items()}
        has |= {"code": columns["code"][number], "pdf": columns["pdf"][number] or columns["arxiv"][number]}
        found.append(tuple(name for name, value in has.items() if value))
    return found
