"""content/ -> Corpus. Every fault of every file is collected; a broken record never stops the others."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from surveypress.core import discovery
from surveypress.core.config import Config
from surveypress.core.discovery import LAYOUT, MARKDOWN, Listing, list_files, place_of, split_ending
from surveypress.core.model import Corpus, OriginalFile
from surveypress.core.problems import Location, Problem, UsageError
from surveypress.core.read_log import ReadLog
from surveypress.read import citation_styles, history, inbox, map_places, papers, records
from surveypress.read.assembly import assembled
from surveypress.read.files import LARGEST, LARGEST_RECORD, read_text
from surveypress.read.memo import ALONE, File, Memo, Parted, Reader
from surveypress.read.state import ReadState
from surveypress.read.unread import doubles, unread

READERS: dict[str, Reader] = {
    "survey": records.survey,
    "taxonomy": records.taxonomy,
    "papers/": papers.paper,
    "topics/": records.topic,
    "pages/": records.page,
    "glossary": records.glossary,
    "history": history.history,
    "map": map_places.map_places,
    "inbox": inbox.inbox,
    "flow": inbox.flow,
    "sources/": records.source,
    "locale/": records.catalogue,
    "styles/": citation_styles.style,
}
"""How the files of each place of content/ are read (see core/discovery.py: LAYOUT)."""


def read(
    content: Path, log: ReadLog | None = None, memo: Memo | None = None, parted: Parted | None = None
) -> tuple[Corpus, list[Problem]]:
    """Reads a content folder.

    Returns the corpus of all records that could be read, and all faults. What is read is noted in `log`; what `memo`
    has of a file that has not changed is not read again; `parted`, the map of an executor, has the others read. Raises
    UsageError if there is no such folder or nothing in it.
    """
    if not content.is_dir():
        raise UsageError(f"there is no folder {content}: {_where_else(content)}")
    log = log if log is not None else ReadLog()
    state, folder = ReadState(), content.name or content.resolve().name
    listing = list_files(content, folder)
    log.list("content", listing)
    state.problems += [*listing.problems, *unread(listing, folder), *doubles(listing, folder)]
    places = {name: place_of(name) for name in listing.files}
    for place, reader in READERS.items():
        files = []
        for name in (name for name, each in places.items() if each == place):
            label, path = f"{folder}/{name}", listing.files[name]
            text, problems = text_of(Path(path), label, place, partial(log.read, "content", name))
            state.problems += problems
            if text is not None:
                state.originals[name] = OriginalFile(path, log.digests[f"content\0{name}"])
                files.append(File(text, label, state.originals[name].digest))
            elif place == "papers/":  # it is there, so those who cite it are not at fault
                state.unread.add(split_ending(name)[0])
        if memo is not None and place in ALONE:
            memo.read(reader, files, state, parted)
        else:
            for file in files:
                reader(file.text, file.name, state)
    if not any(places.values()) and not state.problems:
        raise UsageError(f"{content} holds no survey: it needs survey.yaml, taxonomy.yaml and papers/*.md")
    _required(listing, folder, state)
    if memo is not None:
        memo.state = state
    return assembled(state), sorted(set(state.problems))


def settings(content: Path) -> Config | None:
    """Returns the settings of a survey alone; None where there are none that can be read, of which `read` says why."""
    state = ReadState()
    for name, path in discovery.records(content, "survey").items():
        text, _ = text_of(path, name, "survey", Path.read_bytes)
        if text is not None:
            records.survey(text, name, state)
    return state.config


def _where_else(content: Path) -> str:
    """Returns what to do where there is no survey: one around the folder that we are in is named."""
    for above in content.absolute().parent.parents if content.name == "content" else ():
        if (above / "content" / "survey.yaml").is_file():
            return f"run this in {above}, where a survey is, or name another with --content"
    return "run this in a survey's folder, or name one with --content"


def text_of(
    path: Path, label: str, place: str, read_bytes: Callable[[Path], bytes]
) -> tuple[str | None, list[Problem]]:
    """Returns the text of a file of a place of content/, or None, and what is wrong with it as a file."""
    return read_text(path, label, read_bytes, LARGEST_RECORD if LAYOUT[place] == MARKDOWN else LARGEST)


def _required(listing: Listing, folder: str, state: ReadState) -> None:
    places = set(map(place_of, listing.files))
    for name, needs in (("survey", "`title: …`"), ("taxonomy", "`topics:` and `facets:`")):
        if name not in places:
            location = Location(f"{folder}/{name}.yaml", 1, 1)
            state.problems.append(Problem(location, "the file is missing", f"write {needs}"))
