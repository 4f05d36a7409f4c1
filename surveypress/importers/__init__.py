"""Outside formats -> records. Never run by a build; the only room that writes content/."""

import hashlib
import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from surveypress.importers import facts, huggingface_papers
from surveypress.importers.entries import Parsed
from surveypress.importers.merge import Given, Merger, Report
from surveypress.problems import ContentError, UsageError, errors
from surveypress.read import read
from surveypress.read.files import read_text


@dataclass(frozen=True, slots=True)
class Importer:
    """A format: what it reads, and whether its entries may make new records or only complete old ones."""

    parse: Callable[[str, str], Parsed]
    help: str
    creates: bool = True


IMPORTERS: dict[str, Importer] = {
    "huggingface-papers": Importer(huggingface_papers.parse, "pasted result pages of Hugging Face Papers"),
    "facts": Importer(facts.parse, "a JSON list of facts (arXiv id, authors, …) with their sources", creates=False),
}


def import_files(
    name: str,
    files: Sequence[Path],
    content: Path,
    *,
    keep_abstracts: bool = False,
    dry_run: bool = False,
    progress: Callable[[int], Callable[[], None]] | None = None,
) -> Report:
    """Imports documents into a content folder and says what it did.

    Raises ContentError (a document that cannot be read, or content with faults) or UsageError before anything is
    written; `dry_run` writes nothing at all.
    """
    importer = IMPORTERS[name]
    corpus, problems = read(content)
    if errors(problems):
        raise ContentError(errors(problems))
    given = [_given(name, importer, path) for path in files]
    tick = progress(sum(len(g.parsed.entries) for g in given)) if progress else lambda: None
    merger = Merger(corpus, content, keep_abstracts=keep_abstracts, creates=importer.creates)
    for document in given:
        merger.add(document, tick)
    merger.find_doubtful()
    wanted = merger.files()
    merger.report.written = sorted(path.relative_to(content).as_posix() for path in wanted)
    if not dry_run:
        _write_all(wanted)
    return merger.report


def _given(name: str, importer: Importer, path: Path) -> Given:
    if not path.is_file():
        raise UsageError(f"there is no file {path}")
    text, problems = read_text(path, path.name)
    if text is None:
        raise ContentError(problems)
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    return Given(path.name, sha256, name, importer.parse(text, path.name))


def _write_all(wanted: dict[Path, str]) -> None:
    """Writes every text beside its target first and moves them all only then, so that a full disk harms nothing."""
    ready: list[tuple[str, Path]] = []
    try:
        for path, text in wanted.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".import-")
            ready.append((temporary, path))
            with os.fdopen(handle, "wb") as out:
                out.write(text.encode("utf-8"))
            Path(temporary).chmod(0o644)
    except OSError as error:
        for temporary, _ in ready:
            Path(temporary).unlink(missing_ok=True)
        raise UsageError(f"cannot write {error.filename}: {error.strerror}; nothing was changed") from None
    for temporary, path in ready:
        Path(temporary).replace(path)
