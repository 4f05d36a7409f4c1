"""References written out in an item of a list, and addresses that stand there bare, as GitHub links them."""

import re
from collections.abc import Iterator
from typing import Any

from surveypress.core.identifiers import BY_ID, web_address
from surveypress.importers.identifiers_in import identifiers_in

_BARE = re.compile(r"https?://[^\s<>\"'`|]++")
_SPELLED = re.compile(r"\barXiv: ?(\d{4}\.\d{4,5})(?:v\d{1,2})?|\bdoi: ?(10\.\d{4,9}/[^\s<>\"'`|]++)", re.IGNORECASE)
_DATED = re.compile(r"\((\d{4})[a-z]?(?:, [A-Z][a-z]{2,8}(?: \d{1,2})?)?\)[.:] ")
_ENDS = re.compile(r"[.?!](?=\s|$)")
_NAME = re.compile(r"([^\W\d_][\w'’ -]{0,40}), ((?:[^\W\d_]\.[ -]?){1,4})")
_LONGEST_PEOPLE, _LONGEST_TITLE = 2_000, 400
_QUOTED = re.compile(r"""(?:\[\d{1,4}\]\s*)?([^"“\[\]\n]{4,600}?)[.,]?\s["“]([^"“”\n]{8,400})["”]\s*([^\[\n]{0,300})""")
_WHERE = re.compile(r"(?P<venue>[^\W\d_][^()\d]{1,120}?),?(?: (?P<volume>\d{1,4})(?:\.(?P<number>\d{1,3}))?)? "
                    r"\((?P<year>\d{4})\)(?:: (?P<pages>\d+(?:[-–]\d+)?))?")  # fmt: skip
_PERSON = re.compile(r"[^\W\d_][\w.'’ -]{0,60}")


def with_addresses(text: str) -> Iterator[tuple[str, str]]:
    """Yields the pieces of a text, each with the address of a work that it is or names, empty for all others."""
    matches = sorted([*_BARE.finditer(text), *_SPELLED.finditer(text)], key=lambda match: match.start())
    at = 0
    for match in matches:
        if match.start() < at:  # a DOI within an address
            continue
        words = _trimmed(match[0])
        if match.start() > at:
            yield text[at : match.start()], ""
        yield words, _address(match, words)
        at = match.start() + len(words)
    if at < len(text):
        yield text[at:], ""


def is_address(text: str) -> bool:
    """Whether a text is nothing but an address or an identifier."""
    return bool(_BARE.fullmatch(text) or _SPELLED.fullmatch(text))


def _address(match: re.Match[str], words: str) -> str:
    if match.re is _BARE:  # any other would make a work of `Visit https://…`
        return words if identifiers_in([words]) or words.casefold().endswith(".pdf") else ""
    kind = "arxiv" if match[1] else "doi"
    return web_address(BY_ID[kind], match[1] or _trimmed(match[2]))


def _trimmed(address: str) -> str:
    """Returns an address without the marks of the sentence that it ends."""
    address = address.rstrip(".,;:!?*_")
    return (
        address[:-1].rstrip(".,;:!?*_")
        if address.endswith(")") and address.count("(") < address.count(")")
        else address
    )


def reference_in(text: str) -> dict[str, Any]:
    """Returns authors, year and title of `Ash, T., & Reef, O. (2019). Kite Lines. Kites, 12.`, or nothing."""
    line = text.partition("\n")[0]
    dated = _DATED.search(line)
    if dated is None or not 3 < dated.start() < _LONGEST_PEOPLE:
        return {}
    names = _NAME.findall(line[: dated.start()])
    rest = line[dated.end() :]
    end = _ENDS.search(rest)
    title = (rest[: end.start()] if end else rest).strip(' *_"“”')
    if not names or not 8 <= len(title) <= _LONGEST_TITLE:
        return {}
    people = [{"family": family.strip(" &"), "given": given.strip()} for family, given in names]
    return {"title": title, "authors": people, "year": dated[1]}


def quoted_reference_in(text: str) -> dict[str, Any]:
    """Returns what `Ash, Tobin, and Ona Reef. "Kite Lines." Kites 12.3 (2019): 1-9.` says, or nothing."""
    match = _QUOTED.match(text.strip(" *"))
    people = _people(match[1]) if match else []
    if match is None or not people:
        return {}
    where = _WHERE.match(match[3])
    facts = {name: value for name, value in where.groupdict().items() if value} if where else {}
    return {"title": match[2].strip(" *_.,"), "authors": people, **facts}


def _people(text: str) -> list[Any]:
    """Returns the people of a list whose first name alone is turned round; nothing if it holds no such names."""
    text, more = re.subn(r",? et al\.?$", "", text.strip(" *."))
    family, *names = (name.removeprefix("and ").strip() for name in re.split(r", (?:and )?| and ", text))
    if not names or not all(map(_PERSON.fullmatch, (family, *names))):
        return []
    return [{"family": family, "given": names[0]}, *names[1:], *(["et al."] if more else [])]
