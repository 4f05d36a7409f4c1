"""The files of a survey while they are edited: read when they are asked for, and changes of them at the end."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from surveypress.core.documents import Document
from surveypress.core.model import Corpus
from surveypress.core.problems import ContentError, UsageError, did_you_mean, errors
from surveypress.edit.changes import Changes, current
from surveypress.read import read


class SurveyTexts:
    """The corpus of a content folder with the texts of its files, as they will be."""

    def __init__(self, content: Path) -> None:
        """Reads the survey. Raises ContentError if it has faults, UsageError if there is none."""
        self.content = content
        self.corpus: Corpus
        self.corpus, problems = read(content)
        if errors(problems):
            raise ContentError(errors(problems))
        corpus = self.corpus
        self.papers = {**corpus.papers, **corpus.background, **corpus.excluded}
        self._texts: dict[str, str | None] = {}

    def __getitem__(self, name: str) -> str:
        if name not in self._texts:
            self._texts[name] = current(self.content, name)
        return self._texts[name] or ""

    def __setitem__(self, name: str, text: str) -> None:
        self._texts[name] = text

    def remove(self, name: str) -> None:
        """Takes a file out."""
        self._texts[name] = None

    def call(self, old: str, new: str) -> None:
        """Gives a file another name. Raises UsageError if that is taken."""
        if (self.content / new).exists() and not (self.content / new).samefile(self.content / old):
            raise UsageError(f"{self.content / new} is there already; nothing was written")
        text = self[old]
        self._texts[old] = None
        self._texts[new] = text

    def documents(self) -> Iterator[tuple[str, Document]]:
        """Yields every piece of prose with the name of its file."""
        corpus = self.corpus
        pieces = [paper.summary for paper in self.papers.values()]
        pieces += [topic.prose for topic in corpus.topics.values()]
        pieces += [*(page.document for page in corpus.pages), corpus.home]
        for document in pieces:
            if document.location.file:
                yield name_of(document.location.file), document

    def files(self, place: str) -> list[str]:
        """Returns the names of files that are read by a key of the layout, such as `glossary` or `papers/`."""
        from surveypress.core.discovery import records

        return list(records(self.content, place))

    def key(self, name: str) -> str:
        """Returns the key of a paper that a person names, by its present or a former one. Raises UsageError."""
        if name in self.papers:
            return name
        former = [paper.key for paper in self.papers.values() if name in paper.aliases]
        if former:
            return former[0]
        raise UsageError(f"there is no paper {name!r}{did_you_mean(name, self.papers)}")

    def paper_file(self, key: str) -> str:
        """Returns the name of the file of a record."""
        return name_of(self.papers[key].location.file)

    @property
    def changes(self) -> Changes:
        """What has been changed."""
        return Changes(self.content, self._texts)


def name_of(file: str) -> str:
    """Returns the name of a file below content/, as messages call it with the folder before it."""
    return PurePosixPath(*PurePosixPath(file).parts[1:]).as_posix()
