"""Where papers stand on the map: worked out by a second process, kept until a text changes, guessed by the preview."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

import msgspec

from surveypress import state
from surveypress.forks import ahead
from surveypress.model import Corpus, Neighbour, Paper
from surveypress.relate import layout, terms
from surveypress.relate.topics import ancestors

Places = dict[str, tuple[int, int]]
_FILE = "map.json"


class Kept(msgspec.Struct, frozen=True):
    """A map and what it was made of."""

    papers: dict[str, tuple[int, int, str]]
    """For each paper its place, and a digest of what it said."""
    whole: str = ""
    """Digest of all that the map was made of; empty for one that is only near enough."""

    @property
    def places(self) -> Places:
        """Place of each paper."""
        return {key: (x, y) for key, (x, y, _) in self.papers.items()}


@contextmanager
def exact(root: Path, content: Path) -> Iterator[Callable[[Corpus], Callable[[], Places]]]:
    """Yields what begins to place the papers of a corpus, in a second process, and returns what waits for their places.

    What the cache holds is not worked out again. Where it holds nothing, that process begins before anything is read,
    as the library that it needs takes as long to load as that.
    """
    kept = recalled(root)
    many = kept is None and sum(1 for _ in content.glob("papers/*.md")) >= layout.FEW
    with ahead(layout.load, _drawn, now=many) as ask:
        yield lambda corpus: _begun(root, corpus, kept, ask)


def _begun(
    root: Path, corpus: Corpus, kept: Kept | None, ask: Callable[[bytes], Callable[[], bytes]]
) -> Callable[[], Places]:
    said = _said(corpus)
    whole = _digest(said, version("numpy"), version("scikit-learn"), *(_source(each) for each in (layout, terms)))
    if kept is not None and kept.whole == whole:
        places = kept.places
        return lambda: places
    if len(said) < layout.FEW:
        return lambda: _laid_out(corpus, layout.laid_out)
    answer = ask(_rows(corpus))

    def result() -> Places:
        places = dict(zip(said, msgspec.msgpack.decode(answer(), type=list[tuple[int, int]]), strict=True))
        made = Kept({key: (x, y, said[key]) for key, (x, y) in places.items()}, whole)
        state.keep(state.room(root) / _FILE, msgspec.to_builtins(made))
        return places

    return result


def recalled(root: Path) -> Kept | None:
    """Returns the map that the last build made, or None."""
    try:
        return msgspec.json.decode((state.room(root) / _FILE).read_bytes(), type=Kept)
    except (OSError, msgspec.MsgspecError):
        return None


def near_enough(kept: Kept | None, corpus: Corpus, related: Mapping[str, tuple[Neighbour, ...]]) -> Kept:
    """Returns a map without waiting for one: papers stay where they were, new or changed ones stand amid related ones.

    Without a map to begin with it is the plane of the main axes.
    """
    said = _said(corpus)
    if kept is None or len(said) < layout.FEW:
        made = _laid_out(corpus, layout.main_axes)
        return Kept({key: (x, y, said[key]) for key, (x, y) in made.items()})
    known = {key: (x, y) for key, (x, y, digest) in kept.papers.items() if said.get(key) == digest}
    return Kept(
        {key: (*(known.get(key) or _amid(related.get(key, ()), known)), digest) for key, digest in said.items()}
    )


def _laid_out(corpus: Corpus, method: Callable[[layout.Array], layout.Array]) -> Places:
    with _one_thread():
        places = layout.drawn(method(layout.features([*corpus.papers.values()], corpus)))
    return dict(zip(corpus.papers, places, strict=True))


def _rows(corpus: Corpus) -> bytes:
    with _one_thread():
        rows = layout.features([*corpus.papers.values()], corpus)
    return msgspec.msgpack.encode((len(rows), rows.tobytes()))


def _drawn(packed: bytes) -> bytes:
    """Returns the places of rows, which `_rows` has packed."""
    count, numbers = msgspec.msgpack.decode(packed, type=tuple[int, bytes])
    with _one_thread():
        places = layout.drawn(layout.laid_out(layout.array(numbers, count)))
    return msgspec.msgpack.encode(places)


@contextmanager
def _one_thread() -> Iterator[None]:
    """Several threads add up in another order each time, and cost more than they bring on matrices of this size."""
    from threadpoolctl import threadpool_limits

    with threadpool_limits(limits=1):
        yield


def _amid(related: tuple[Neighbour, ...], known: Places) -> tuple[int, int]:
    """Returns the mean place of related papers, the nearer ones counting more; the middle where none is known."""
    near = [(*known[each.key], each.score) for each in related if each.key in known and each.score > 0]
    total = sum(score for _, _, score in near)
    if not near:
        return (layout.WIDTH // 2, layout.HEIGHT // 2)
    return (
        round(sum(x * score for x, _, score in near) / total),
        round(sum(y * score for _, y, score in near) / total),
    )


def _said(corpus: Corpus) -> dict[str, str]:
    """Returns, for each paper, a digest of all that decides where it stands."""
    return {paper.key: _digest(_traits(paper, corpus)) for paper in corpus.papers.values()}


def _traits(paper: Paper, corpus: Corpus) -> list[object]:
    above = [ancestors(corpus, topic) for topic in paper.topics]
    return [paper.title, paper.tldr, paper.summary.text, paper.abstract, paper.topics, above]


def _digest(*parts: object) -> str:
    return hashlib.blake2b(msgspec.json.encode(parts), digest_size=8).hexdigest()


def _source(module: ModuleType) -> str:
    return Path(str(module.__file__)).read_text(encoding="utf-8")
