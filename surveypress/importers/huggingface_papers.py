"""Pasted result pages of Hugging Face Papers: title, abstract, and sometimes authors' count, organisation, date.

Two layouts occur. In one each entry is a line of title and a line of abstract. In the other blank lines stand between,
and after the abstract come `• 6 authors` or an organisation, a `·`, and the date shown with a count of comments. What
stands before the first entry is the page's own furniture; the word Subscribe may be glued to the first title.
"""

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any
from unicodedata import east_asian_width

from surveypress.core.problems import ContentError, Location, Problem
from surveypress.importers.entries import Entry, Parsed
from surveypress.read import field_types

_SHAPE = "an entry is a line of title followed by a line of abstract"
LONGEST_TITLE = 300
SHORTEST_ABSTRACT = 200
"""Letters. Titles on these pages end at about 170, abstracts begin at about 500."""
SHORTEST_SENTENCE = 30
"""Letters of an abstract that is known by what stands around it."""

_FURNITURE = re.compile(
    r"new|Subscribe|Daily Papers|by ?AK and the research community|Get trending papers in your email inbox.*"
)
_GLUED = re.compile(r"Subscribe(?=\S)(?![-:,.!?;]|(?:d|r|rs|s)\b)")
"""Not a title's own "Subscribe to …", "Subscribed …" or "Subscribe: …"."""
_OTHER = re.compile(
    r"@\w+\s*[{(]|<[?!]?[a-z]|%[0A-Z][ \t]|--[A-Z]{2}--|(?:FN|VR|PT|RT|PMID)[ -]|[\[{]\s*(?:$|[\"{\[])|%PDF|TY  -"
    r"|#{1,6} "
    r"|[^\s,;\t][^,;\t]{0,60}(?:[,;\t][^\s,;][^,;\t]{0,60}){3}",
    re.IGNORECASE,
)
"""How BibTeX, HTML, JSON, PDF, RIS, Markdown and tables (four columns, no blank behind a comma) begin."""
_AUTHORS = re.compile(r"•\s*([\d,]+) authors?")
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_DATE = re.compile(rf"(?P<date>(?:{_MONTHS})[a-z]* \d{{1,2}}(?:, \d{{4}})?)(?:\s+(?P<comments>\d+))?")
_ENDED = re.compile(r"""[.!?…。！？]["”」』'’)\]}]*$|https?://\S+$""")


@dataclass(slots=True)
class _Reading:
    """The state of one pass over the lines."""

    file: str
    entries: list[Entry] = field(default_factory=list)
    unplaced: list[tuple[Location, str]] = field(default_factory=list)
    listing: dict[str, Any] = field(default_factory=dict)

    def close(self) -> None:
        """Gives the entry read last the listing that followed it."""
        if self.entries and self.listing:
            self.entries[-1] = replace(self.entries[-1], listing=dict(self.listing))
        self.listing.clear()


def recognises(text: str, name: str) -> bool:
    """Tells whether a document looks like a pasted page: a short line, and one as long as an abstract behind it."""
    lines = [line for line in text[:50_000].split("\n") if line.strip()]
    pairs = pairwise(lines)
    return any(_size(one) < SHORTEST_ABSTRACT <= _size(other) for one, other in pairs) and not _OTHER.match(lines[0])


def _size(text: str) -> int:
    """Returns the length of a text in letters; a sign of Chinese, Japanese or Korean says as much as three."""
    return len(text) if text.isascii() else sum(3 if east_asian_width(sign) in "WF" else 1 for sign in text)


def parse(text: str, file: str) -> Parsed:
    """Returns the entries of a pasted page. Raises ContentError if the text is of another kind, or cut off."""
    lines = [(n, line.strip()) for n, line in enumerate(text.split("\n"), 1) if line.strip()]
    if not lines:
        raise _refused(file, 1, "the file is empty", "paste the result page into it")
    if _OTHER.match(lines[0][1]):
        raise _refused(file, lines[0][0], f"this is no pasted page: it begins with {lines[0][1][:60]!r}", _SHAPE)
    reading = _Reading(file)
    at = 0
    while at < len(lines):
        at = _step(reading, lines, at)
    reading.close()
    _refuse_other_kinds(reading, lines)
    _refuse_cut_off(reading, lines)
    return Parsed(tuple(reading.entries), tuple(reading.unplaced))


def _step(reading: _Reading, lines: list[tuple[int, str]], at: int) -> int:
    """Places the line `at` (and the abstract behind a title) and returns the next one."""
    number, line = lines[at]
    follows, *after = [text for _, text in lines[at + 1 : at + 4]] or [""]
    if not reading.entries:
        line = line[glued.end() :] if (glued := _GLUED.match(line)) else line
    if _is_title(reading, line, follows, after):
        reading.close()
        entry = Entry(len(reading.entries) + 1, Location(reading.file, number), " ".join(line.split()), follows)
        reading.entries.append(entry)
        return at + 2
    if _FURNITURE.fullmatch(line) or (not reading.entries and _DATE.fullmatch(line)):
        return at + 1
    if not _listing(reading, line, follows):
        _elsewhere(reading, number, line)
    return at + 1


def _is_title(reading: _Reading, line: str, follows: str, after: list[str]) -> bool:
    """Whether an abstract follows a line, which makes it a title whatever it says.

    A line that is longer than titles are may also go on with the abstract above it; it is a title if nothing above it
    is open, or if it does not end as a sentence does.
    """
    if _size(follows) < SHORTEST_ABSTRACT:
        return _surrounds(reading, line, follows, after)
    if _is_unsaid_date(reading, line) and _size("".join(after[:1])) >= SHORTEST_ABSTRACT:
        return False  # what follows is a long title, with its abstract behind it
    if _size(line) <= LONGEST_TITLE and _size(follows) > _size(line):
        return True
    continues = bool(reading.entries) and not reading.listing and bool(_ENDED.search(line))
    return len(line) <= field_types.LONGEST_TITLE and not continues


def _surrounds(reading: _Reading, line: str, follows: str, after: list[str]) -> bool:
    """Whether a short text stands where abstracts do: behind a line that begins a paper, before what is said of it."""
    begins = "date" in reading.listing if reading.entries else not (_FURNITURE.fullmatch(line) or _DATE.fullmatch(line))
    listed = bool(after) and (bool(_AUTHORS.fullmatch(after[0])) or after[1:] == ["·"])
    return begins and listed and _size(follows) >= max(SHORTEST_SENTENCE, _size(line))


def _is_unsaid_date(reading: _Reading, line: str) -> bool:
    return bool(reading.entries) and "date" not in reading.listing and bool(_DATE.fullmatch(line))


def _listing(reading: _Reading, line: str, follows: str) -> bool:
    """Reads a line that says something about the entry above; returns whether it did."""
    if not reading.entries:
        return False
    authors, date = _AUTHORS.fullmatch(line), _DATE.fullmatch(line)
    if authors and "authors_count" not in reading.listing:
        reading.listing["authors_count"] = int(authors[1].replace(",", ""))
    elif date and "date" not in reading.listing:
        reading.listing["date"] = date["date"]
        if date["comments"]:
            reading.listing["comments"] = int(date["comments"])
    elif follows == "·" and len(line) < 100 and "organisation" not in reading.listing:
        reading.listing["organisation"] = line
    else:
        return line == "·"
    return True


def _elsewhere(reading: _Reading, number: int, line: str) -> None:
    """A long line right behind an abstract goes on with it; anything else has no place and is reported."""
    if reading.entries and len(line) >= SHORTEST_ABSTRACT and not reading.listing:
        last = reading.entries[-1]
        reading.entries[-1] = replace(last, abstract=f"{last.abstract}\n{line}")
    else:
        reading.unplaced.append((Location(reading.file, number), line))


def _refuse_other_kinds(reading: _Reading, lines: list[tuple[int, str]]) -> None:
    if not reading.entries:
        message = "no entry found: this is not a pasted result page of Hugging Face Papers"
        raise _refused(reading.file, lines[0][0], message, _SHAPE)
    if len(reading.unplaced) > max(3, len(lines) // 4):
        location, line = reading.unplaced[0]
        message = f"{len(reading.unplaced)} of {len(lines)} lines have no place, the first being {line[:60]!r}"
        raise _refused(reading.file, location.line, message, "is this a page of another kind?")


def _refuse_cut_off(reading: _Reading, lines: list[tuple[int, str]]) -> None:
    last = reading.entries[-1]
    hint = "paste the page again, to its end, or remove the unfinished entry"
    if reading.unplaced and reading.unplaced[-1][0].line == lines[-1][0]:
        message = f"the file ends in the middle of an entry: {lines[-1][1][:60]!r}"
        raise _refused(reading.file, lines[-1][0], message, hint)
    if "date" in last.listing:
        return
    dated = sum("date" in entry.listing for entry in reading.entries)
    if (dated and dated >= 0.9 * (len(reading.entries) - 1)) or not _ENDED.search(last.abstract):
        raise _refused(reading.file, last.location.line, f"the last entry is cut off: {last.title[:60]!r}", hint)


def _refused(file: str, line: int, message: str, hint: str) -> ContentError:
    return ContentError([Problem(Location(file, line, 1), message, hint)])
