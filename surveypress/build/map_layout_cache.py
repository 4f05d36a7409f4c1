"""Where papers stand on the map: worked out by another process, kept until a text changes, guessed by the preview."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

import msgspec

from surveypress.build import cache
from surveypress.core.discovery import records
from surveypress.core.drawing import HEIGHT, WIDTH, Places
from surveypress.core.model import Corpus, Paper
from surveypress.core.relations import Neighbour
from surveypress.pages.sections import has_map
from surveypress.read import settings
from surveypress.relate import map_layout, relate
from surveypress.relate.map_placing import placed
from surveypress.relate.topics import ancestors

_FILE = "map.json"


class CachedLayout(msgspec.Struct, frozen=True):
    """A map and what it was made of."""

    papers: dict[str, tuple[int, int, str]]
    """For each paper its place, and a digest of what it said."""
    whole: str = ""
    """Digest of all that the map was made of; empty for one that is only approximate."""

    @property
    def places(self) -> Places:
        """Place of each paper."""
        return {key: (x, y) for key, (x, y, _) in self.papers.items()}


@dataclass(frozen=True, slots=True)
class PendingLayout:
    """A map that is known already, or being worked out beside all else."""

    root: Path
    texts: Mapping[str, str]
    """For each paper a digest of what it says."""
    whole: str
    """Digest of all that the map is made of."""
    places: Places | None
    future: "Future[list[tuple[int, int]]] | None" = None
    rows: bytes = b""
    """What the other process works on."""

    drawn: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """The map that is part of the content, if there is one."""

    def result(self, related: Mapping[str, tuple[Neighbour, ...]]) -> Places:
        """Waits for the map and keeps it; what a map of the content lacks is put amid its related papers."""
        if self.drawn:
            return placed(self.texts, self.drawn, related)
        if self.places is not None or self.future is None:
            return self.places or {}
        try:
            drawn = self.future.result()
        except BrokenExecutor:  # its process was killed
            drawn = draw(self.rows)
        places = dict(zip(self.texts, drawn, strict=True))
        _remember(self.root, places, self.texts, self.whole)
        return places


def _remember(root: Path, places: Places, texts: Mapping[str, str], whole: str) -> None:
    layout = CachedLayout({key: (x, y, texts[key]) for key, (x, y) in places.items()}, whole)
    cache.write_json(cache.cache_dir(root) / _FILE, msgspec.to_builtins(layout))


def load_ahead(root: Path, content: Path, executor: Executor) -> None:
    """Has the library loaded that a map needs, if none is kept: that takes as long as reading all papers."""
    if cached(root) is not None or records(content, "map") or len(records(content, "papers/")) < map_layout.FEW:
        return
    config = settings(content)
    if config is not None and config.shows("map"):
        executor.submit(map_layout.load)


def begin(root: Path, corpus: Corpus, executor: Executor) -> PendingLayout:
    """Begins to work out where the papers of a corpus stand, unless the last build knew, or there is no map."""
    if not has_map(corpus):
        return PendingLayout(root, {}, "", {})
    if corpus.drawn:
        return PendingLayout(root, dict.fromkeys(corpus.papers, ""), "", None, drawn=corpus.drawn)
    texts = _texts(corpus)
    rows = _rows(corpus)
    whole = _digest(list(texts), rows.hex(), version("numpy"), version("scikit-learn"), _source(map_layout))
    layout = cached(root)
    if layout is not None and layout.whole == whole:
        if {key: digest for key, (_, _, digest) in layout.papers.items()} != texts:
            # What was edited moves no paper, and the preview is to know that.
            _remember(root, layout.places, texts, whole)
        return PendingLayout(root, texts, whole, layout.places)
    if len(texts) < map_layout.FEW:
        return PendingLayout(root, texts, whole, _laid_out(corpus, map_layout.laid_out))
    return PendingLayout(root, texts, whole, None, executor.submit(draw, rows), rows)


def whole_map(corpus: Corpus, *, anew: bool) -> Places:
    """Returns the map to be written into the content: what it says already with what it lacks, or one drawn anew."""
    if corpus.drawn and not anew:
        return placed(corpus.papers, corpus.drawn, relate(corpus).related)
    return _laid_out(corpus, map_layout.laid_out)


def cached(root: Path) -> CachedLayout | None:
    """Returns the map that the last build made, or None."""
    try:
        return msgspec.json.decode((cache.cache_dir(root) / _FILE).read_bytes(), type=CachedLayout)
    except (OSError, msgspec.MsgspecError, RecursionError):
        return None


def approximate(
    layout: CachedLayout | None, corpus: Corpus, related: Mapping[str, tuple[Neighbour, ...]]
) -> CachedLayout:
    """Returns a map without waiting for one: papers stay where they were, new or changed ones stand amid related ones.

    Without a map to begin with it is the plane of the main axes. A survey that has no map has no places.
    """
    if not has_map(corpus):
        return CachedLayout({})
    if corpus.drawn:
        places = placed(corpus.papers, corpus.drawn, related)
        return CachedLayout({key: (x, y, "") for key, (x, y) in places.items()})
    texts = _texts(corpus)
    if layout is None or not layout.papers or len(texts) < map_layout.FEW:
        axes = _laid_out(corpus, map_layout.main_axes)
        return CachedLayout({key: (x, y, texts[key]) for key, (x, y) in axes.items()})
    unchanged = {key: (x, y) for key, (x, y, digest) in layout.papers.items() if texts.get(key) == digest}
    return CachedLayout(
        {
            key: (*(unchanged.get(key) or _weighted_mean(related.get(key, ()), unchanged)), digest)
            for key, digest in texts.items()
        }
    )


def _laid_out(corpus: Corpus, method: Callable[[map_layout.Array], map_layout.Array]) -> Places:
    with _one_thread():
        places = map_layout.drawn(method(map_layout.features([*corpus.papers.values()], corpus)))
    return dict(zip(corpus.papers, places, strict=True))


def _rows(corpus: Corpus) -> bytes:
    with _one_thread():
        rows = map_layout.features([*corpus.papers.values()], corpus)
    return msgspec.msgpack.encode((len(rows), rows.tobytes()))


def draw(packed: bytes) -> list[tuple[int, int]]:
    """Returns the places of rows, which `_rows` has packed; takes seconds."""
    count, numbers = msgspec.msgpack.decode(packed, type=tuple[int, bytes])
    with _one_thread():
        return map_layout.drawn(map_layout.laid_out(map_layout.array(numbers, count)))


@contextmanager
def _one_thread() -> Iterator[None]:
    """Several threads add up in another order each time, and cost more than they bring on matrices of this size."""
    from threadpoolctl import threadpool_limits

    with threadpool_limits(limits=1):
        yield


def _weighted_mean(related: tuple[Neighbour, ...], places: Places) -> tuple[int, int]:
    """Returns the mean place of related papers, the nearer ones counting more; the middle where none is known."""
    near = [(*places[each.key], each.score) for each in related if each.key in places and each.score > 0]
    total = sum(score for _, _, score in near)
    if not near:
        return (WIDTH // 2, HEIGHT // 2)
    return (
        round(sum(x * score for x, _, score in near) / total),
        round(sum(y * score for _, y, score in near) / total),
    )


def _texts(corpus: Corpus) -> dict[str, str]:
    """Returns, for each paper, a digest of all that decides where it stands."""
    return {paper.key: _digest(_facts(paper, corpus)) for paper in corpus.papers.values()}


def _facts(paper: Paper, corpus: Corpus) -> list[object]:
    above = [ancestors(corpus, topic) for topic in paper.topics]
    return [paper.title, paper.tldr, paper.summary.text, paper.abstract, paper.topics, above]


def _digest(*parts: object) -> str:
    return hashlib.blake2b(msgspec.json.encode(parts), digest_size=8).hexdigest()


def _source(module: ModuleType) -> str:
    return Path(str(module.__file__)).read_text(encoding="utf-8")
