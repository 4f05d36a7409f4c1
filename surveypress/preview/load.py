"""Files -> Snapshot: runs the stages of the pipeline up to the pages, and turns whatever goes wrong into problems."""

import traceback
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from surveypress import places
from surveypress.config import Config
from surveypress.model import Corpus, Page, Relations
from surveypress.pages.search import INDEX
from surveypress.pipeline import load, pages_of
from surveypress.places import Kept, Places
from surveypress.preview.model import Snapshot
from surveypress.problems import ContentError, Problem, UsageError, Where, errors
from surveypress.render import Renderer
from surveypress.survey import Survey
from surveypress.theme import Theme, theme


@dataclass(frozen=True, slots=True)
class _Content:
    """The last content without errors."""

    config: Config
    pages: Mapping[str, Page]


class Loader:
    """Reads a survey again and again, keeping what was good: the content and the looks fail apart from each other."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._theme: Theme | None = None
        self._read_last: _Content | None = None
        self._map: Kept | None = None
        self._problems: list[Problem] = []

    def load(self, *, content: bool, shown: Iterable[str]) -> tuple[Snapshot | None, list[Problem]]:
        """Returns a snapshot of the files as they are, or None, and all problems found.

        `content` tells whether content/ must be read again; `shown` names the paths that browsers have open, which
        must render before the snapshot counts as good.
        """
        if content:
            found: list[Problem] = []
            self._guarded(lambda: self._read(found), found)
            self._problems = found
        problems: list[Problem] = []
        snapshot = self._guarded(lambda: self._dressed(shown), problems)
        return snapshot, self._problems + problems

    def folders(self) -> list[Path]:
        """Returns the folders of templates and static files, those included that do not exist yet."""
        folders = [self._survey.root / "templates", self._survey.root / "static"]
        if self._theme is not None:
            folders += [*self._theme.templates, *self._theme.statics]
        return list(dict.fromkeys(folder.resolve() for folder in folders))

    def find(self, file: str) -> Path | None:
        """Returns where the file of a problem's message lies, None if nowhere."""
        room, _, name = file.partition("/")
        if not name:
            return None
        folders = [self._survey.content] if room == self._survey.content.name else []
        if room == "templates" and self._theme is not None:
            folders += self._theme.templates
        return next((folder / name for folder in folders if (folder / name).is_file()), None)

    def _read(self, found: list[Problem]) -> None:
        corpus, problems = load(self._survey)
        found += problems
        if errors(problems):
            return
        # The preview stands at the root of its host, wherever the site will stand.
        config = replace(corpus.config, base_url="")
        pages = pages_of(replace(corpus, config=config), self._placed(corpus))
        self._read_last = _Content(config, {page.path: page for page in pages})

    def _placed(self, corpus: Corpus) -> Callable[[Relations], Places]:
        """Returns what places papers on the map: those of the last build stay, others stand near them for now."""
        self._map = places.recalled(self._survey.root) or self._map

        def place(relations: Relations) -> Places:
            made = places.near_enough(self._map, corpus, relations.related)
            self._map = self._map or made
            return made.places

        return place

    def _dressed(self, shown: Iterable[str]) -> Snapshot | None:
        self._theme = theme(self._survey.root)
        if self._read_last is None:
            return None
        pages = self._read_last.pages
        snapshot = Snapshot(pages, Renderer(self._read_last.config, self._theme), self._theme)
        # One page of each template: so a broken one is found now, and all are compiled before the next save. The index
        # of the search is no template, and takes longer than all of them: it is made for whoever searches.
        probes = {page.template: path for path, page in reversed([*pages.items()]) if path != INDEX}
        for path in dict.fromkeys([*sorted(probes.values()), *(path for path in shown if path in pages)]):
            snapshot.render(path)
        return snapshot

    def _guarded(self, step: Callable[[], Snapshot | None], problems: list[Problem]) -> Snapshot | None:
        """Runs a step; adds what stops it to the problems, for nothing that a file holds may end the preview."""
        try:
            return step()
        except ContentError as error:
            problems += error.problems
        except UsageError as error:
            where = Where(self._survey.content.name)
            problems.append(Problem(where, str(error), "put it right; the preview then goes on by itself"))
        except Exception as error:  # noqa: BLE001  a fault of the program, or a file that went while it was read
            traceback.print_exc()
            what = f"the program fails: {type(error).__name__}: {error}"
            mend = "save once more; if it stays, report it with the file that you saved last"
            problems.append(Problem(Where(self._survey.content.name), what, mend))
        return None
