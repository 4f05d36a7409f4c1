"""Outside formats -> records. Never run by a build; what it plans is written by the room of edits.

A document becomes entries (one file a format), entries become a plan and changes (merge.py), and these are shown, and
written if a person agrees.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from surveypress.core.discovery import split_ending
from surveypress.core.problems import ContentError, UsageError, errors
from surveypress.edit.changes import Changes
from surveypress.edit.writing import write
from surveypress.importers.documents import read_document
from surveypress.importers.dump import dump_changes, is_dump
from surveypress.importers.formats import FORMATS, IMPORTERS, Importer, format_of
from surveypress.importers.import_plan import ImportPlan
from surveypress.importers.merge import Merger
from surveypress.read import read

__all__ = ["FORMATS", "IMPORTERS", "ImportPlan", "Importer", "Planned", "format_of", "import_files", "plan_import"]


@dataclass(frozen=True, slots=True)
class Planned:
    """An import before it is written."""

    plan: ImportPlan
    changes: Changes
    verb: str
    """What the journal calls it."""

    def write(self) -> None:
        """Writes it. Raises UsageError if something cannot be written; nothing has been changed then."""
        write(self.changes, self.verb)


def plan_import(
    name: str,
    files: Sequence[Path],
    content: Path,
    *,
    keep_abstracts: bool = False,
    topics: tuple[str, ...] = (),
    add_topics: bool = False,
    progress: Callable[[int], Callable[[], None]] | None = None,
) -> Planned:
    """Returns what an import of documents into a content folder would do; without a name, each tells its format.

    Raises ContentError (a document that cannot be read, or content with faults) or UsageError. New records that
    belong nowhere are put into `topics`; with `add_topics` headings of the documents become topics.
    """
    if any(is_dump(path) for path in files):
        return _planned_dump(files, content)
    corpus, problems = read(content)
    if errors(problems):
        raise ContentError(errors(problems))
    documents = [read_document(name, path) for path in files]
    tick = progress(sum(len(d.parsed.entries) for d in documents)) if progress else lambda: None
    merger = Merger(corpus, content, keep_abstracts=keep_abstracts, topics=topics, add_topics=add_topics)
    for document in documents:
        merger.places.by_key |= document.parsed.groups
        merger.places.order += document.parsed.group_order
        merger.places.order += [group for entry in document.parsed.entries for group in entry.groups]
    for document in documents:
        merger.add(document, tick)
    return Planned(merger.plan, merger.changes(), f"import {' '.join(d.name for d in documents)}")


def _planned_dump(files: Sequence[Path], content: Path) -> Planned:
    if len(files) > 1:
        raise UsageError("import a dump by itself: it is a whole survey")
    changes, names = dump_changes(files[0], content)
    new = [split_ending(name)[0] for name in changes.effective if name.startswith("papers/")]
    plan = ImportPlan(total=len(changes.files), new=new, notes=[f"stays as it is: {name}" for name in names])
    plan.written = list(changes.effective)
    return Planned(plan, changes, f"import {files[0].name}")


def import_files(
    name: str, files: Sequence[Path], content: Path, *, keep_abstracts: bool = False, topics: tuple[str, ...] = ()
) -> ImportPlan:
    """Imports documents, as `plan_import` has it, and says what it did."""
    planned = plan_import(name, files, content, keep_abstracts=keep_abstracts, topics=topics)
    planned.write()
    return planned.plan
