"""Files of content/ that look meant to be read and are not: each is named, so that nothing is left out in silence."""

import re
from collections.abc import Iterator

from surveypress.core.discovery import LAYOUT, Listing, place_of, split_ending
from surveypress.core.problems import Location, Problem, did_you_mean

_ABOUT = {"readme", "license", "licence", "copying", "notice", "changelog", "contributing", "citation", "authors"}
"""Stems of files that people put beside a survey, about it and not of it."""
_TEXTS = {
    *(".md", ".markdown", ".mdx", ".mdown", ".mkd", ".qmd", ".rmd", ".txt", ".text", ".rst", ".org", ".adoc"),
    *(".yaml", ".yml", ".json", ".toml", ".bib", ".ris", ".csv", ".tsv", ".xml", ".html", ".htm", ".tex", ".enw"),
}
"""Endings of files that a person may take for records; pictures and PDFs are kept beside records without harm."""
_MORE = re.compile(r"(?<![\W_])[\W_]+$")
"""Blanks and dots behind an ending, which nobody sees."""


def unread(listing: Listing, folder: str) -> Iterator[Problem]:
    """Yields a warning for each text file of content/ that nothing reads; one for a folder of such files."""
    folders: dict[str, str] = {}
    for name in listing.files:
        stem, ending = split_ending(_MORE.sub("", name))
        top, slash, _ = name.partition("/")
        known_text = ending.lower() in _TEXTS or (not ending and f"{top}/" in LAYOUT and stem.lower() not in _ABOUT)
        if place_of(name) or not known_text or (not slash and stem.lower() in _ABOUT):
            continue
        if slash and f"{top}/" not in LAYOUT:
            folders.setdefault(top, name)
        elif slash:
            yield _warning(f"{folder}/{name}", "nothing reads this file", _rename(f"{top}/"))
        else:
            yield _warning(f"{folder}/{name}", "nothing reads this file", f"move or rename it{_near(stem, '')}")
    for top, name in folders.items():
        message = f"nothing reads this folder, with files such as {name!r}"
        yield _warning(f"{folder}/{top}", message, f"move or rename it{_near(top, '/')}")


def doubles(listing: Listing, folder: str) -> Iterator[Problem]:
    """Yields an error for a file that stands beside content/ twice under two endings, such as `.yaml` and `.yml`."""
    first: dict[str, str] = {}
    for name in listing.files:
        place = place_of(name)
        if place and not place.endswith("/") and first.setdefault(place, name) != name:
            message = f"this file stands beside {first[place]}, which says the same"
            yield Problem(Location(f"{folder}/{name}", 1, 1), message, "bring the two together, and delete one")


def _warning(file: str, message: str, hint: str) -> Problem:
    return Problem(Location(file, 1, 1), message, hint, "warning")


def _rename(place: str) -> str:
    return f"end its name with {' or '.join(LAYOUT[place])}, or move it out of here"


def _near(word: str, slash: str) -> str:
    places = [place for place in LAYOUT if place.endswith("/") == bool(slash)]
    names = [place if slash else f"{place}{LAYOUT[place][0]}" for place in places]
    return did_you_mean(word.lower() + (slash or LAYOUT["survey"][0]), names)
