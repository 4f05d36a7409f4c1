"""Files -> Snapshot: runs the stages of the pipeline up to the pages, and turns whatever goes wrong into problems."""

import threading
import traceback
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from surveypress.build import map_layout_cache, reading_cache, texts_cache
from surveypress.build.map_layout_cache import CachedLayout
from surveypress.build.pipeline import load
from surveypress.build.project import Survey
from surveypress.build.references_cache import cached_references
from surveypress.core.drawing import Places
from surveypress.core.model import Corpus
from surveypress.core.problems import ContentError, Location, Problem, UsageError, errors
from surveypress.core.read_log import ReadLog
from surveypress.core.relations import Relations
from surveypress.core.texts import ENGLISH
from surveypress.pages import PAGES, describe, site_of, with_sitemap
from surveypress.pages.as_of import as_of
from surveypress.pages.search import INDEX
from surveypress.preview.first import Base, with_file
from surveypress.preview.model import Snapshot
from surveypress.relate import relate
from surveypress.render.renderer import Renderer
from surveypress.render.theme import Theme, theme


class Loader:
    """Reads a survey again and again, keeping what was good: the content and the looks fail apart from each other."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._theme: Theme | None = None
        self._renderer: tuple[Renderer | None, object] = None, None
        """The last good one, and what it was made of."""
        self._memo = reading_cache.load(survey.root)
        self._texts = texts_cache.load(survey.root)
        self._templates = texts_cache.load(survey.root, texts_cache.TEMPLATES)
        self._read_last: Base | None = None
        self._lock = threading.RLock()
        """Held by whoever exchanges what is shown."""
        self._shown: tuple[Base, Snapshot] | None = None
        self._saved: dict[Path, None] = {}
        """The files that were saved since what is being loaded began to be."""
        self._map: CachedLayout | None = None
        self._references = cached_references(survey.root)
        self._problems: list[Problem] = []
        self._logs = ReadLog(), ReadLog()
        """What was read last: of the content, and of templates and static files."""

    def load(self, *, content: bool, open_paths: Iterable[str]) -> tuple[Snapshot | None, list[Problem]]:
        """Returns a snapshot of the files as they are, or None, and all problems found.

        `content` tells whether content/ must be read again; `open_paths` names the paths that browsers have open, which
        must render before the snapshot counts as good.
        """
        if content:
            with self._lock:
                self._saved.clear()
            problems_read: list[Problem] = []
            self._guarded(lambda: self._read(problems_read), problems_read)
            self._problems = problems_read
        problems: list[Problem] = []
        snapshot = self._guarded(lambda: self._dressed(open_paths), problems)
        return snapshot, self._problems + problems

    def publish(self, snapshot: Snapshot, show: Callable[[Snapshot], object]) -> None:
        """Has a loaded snapshot shown, with the files that were saved meanwhile."""
        with self._lock:
            if self._read_last is not None:
                self._shown = self._read_last, snapshot
                for path in self._saved:
                    self._take(path)
                show(self._shown[1])

    def hurry(self, paths: Iterable[Path], show: Callable[[Snapshot], object]) -> None:
        """Has the pages of saved files shown, if there are such pages, before anything else is loaded again."""
        with self._lock:
            paths = dict.fromkeys(paths)
            self._saved |= paths
            changes = [self._take(path) for path in paths]
            if any(changes) and self._shown is not None:
                show(self._shown[1])

    def _take(self, path: Path) -> bool:
        """Takes a saved file over into what is shown; returns whether that has changed a page."""
        if self._shown is None:
            return False
        try:
            step = with_file(self._shown[0], self._survey.content, path)
            if step is None:
                return False
            base, page = step
            snapshot = self._shown[1].with_page(page, base.pages)
            snapshot.render(page)
        except Exception:  # noqa: BLE001  loading all again will say what is wrong
            return False
        self._shown = base, snapshot
        return True

    def folders(self) -> list[Path]:
        """Returns the folders of templates and static files, those included that do not exist yet."""
        folders = [self._survey.root / "templates", self._survey.root / "static"]
        if self._theme is not None:
            folders += [*self._theme.templates, *self._theme.statics]
        return list(dict.fromkeys(folder.resolve() for folder in folders))

    def is_current(self, path: Path) -> bool:
        """Returns whether a file still holds what was read of it; true for a file that was not read."""
        return all(log.is_current(path) for log in self._logs)

    def find(self, file: str) -> Path | None:
        """Returns where the file of a problem's message lies, None if nowhere."""
        room, _, name = file.partition("/")
        if not name:
            return None
        folders = [self._survey.content] if room == self._survey.content.name else []
        if room == "templates" and self._theme is not None:
            folders += self._theme.templates
        return next((folder / name for folder in folders if (folder / name).is_file()), None)

    def _read(self, problems_read: list[Problem]) -> None:
        self._logs = ReadLog(), self._logs[1]
        corpus, problems = load(self._survey, self._logs[0], self._memo)
        problems_read += problems
        if errors(problems):
            return
        # The preview stands at the root of its host, wherever the site will stand.
        corpus = replace(corpus, config=replace(corpus.config, base_url=""))
        relations = relate(corpus, self._texts)
        self._texts.begin_round()
        relations = replace(relations, places=self._placed(corpus)(relations))
        site = site_of(corpus, relations, self._references)
        pages = with_sitemap(site, describe(site, PAGES))
        assert self._memo.state is not None
        self._read_last = Base(self._memo.state, site, {page.path: page for page in pages})

    def _placed(self, corpus: Corpus) -> Callable[[Relations], Places]:
        """Returns what places papers on the map: those of the last build stay, others stand near them for now."""
        self._map = map_layout_cache.cached(self._survey.root) or self._map

        def place(relations: Relations) -> Places:
            layout = map_layout_cache.approximate(self._map, corpus, relations.related)
            self._map = self._map or layout
            return layout.places

        return place

    def _dressed(self, open_paths: Iterable[str]) -> Snapshot | None:
        self._logs = self._logs[0], ReadLog()
        texts = self._read_last.site.texts if self._read_last else ENGLISH
        search = self._read_last is None or self._read_last.config.shows("search")
        self._theme = theme(self._survey.root, texts, self._logs[1], search=search)
        if self._read_last is None:
            return None
        pages, config = self._read_last.pages, self._read_last.config
        renderer, looks = self._renderer
        choice = (config, self._theme, texts, as_of(self._read_last.site.corpus))
        probes = {}
        if renderer is None or looks != choice:
            self._templates.begin_round()
            renderer, looks = Renderer(*choice, self._templates), choice
            # One page of each template: so a broken one is found now, and all are compiled before the next save. The
            # index of the search is no template, and takes longer than all of them: it is made for whoever searches.
            probes = {page.template: path for path, page in reversed([*pages.items()]) if path != INDEX}
        snapshot = Snapshot(pages, renderer, self._theme)
        for path in dict.fromkeys([*sorted(probes.values()), *(path for path in open_paths if path in pages)]):
            snapshot.render(path)
        self._renderer = renderer, looks
        return snapshot

    def _guarded(self, step: Callable[[], Snapshot | None], problems: list[Problem]) -> Snapshot | None:
        """Runs a step; adds what stops it to the problems, for nothing that a file holds may end the preview."""
        try:
            return step()
        except ContentError as error:
            problems += error.problems
        except UsageError as error:
            location = Location(self._survey.content.name)
            problems.append(Problem(location, str(error), "put it right; the preview then goes on by itself"))
        except Exception as error:  # noqa: BLE001  a fault of the program, or a file that went while it was read
            traceback.print_exc()
            message = f"the program fails: {type(error).__name__}: {error}"
            hint = "save once more; if it stays, report it with the file that you saved last"
            problems.append(Problem(Location(self._survey.content.name), message, hint))
        return None
