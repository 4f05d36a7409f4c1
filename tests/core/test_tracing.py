"""What a page is made of: all that was read is noted, whoever else has read it before."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import pytest

from surveypress.core.lazy import LazyData
from surveypress.core.tracing import Remembered, Shared, Trace, TracedMapping, digest, followed

KITES = {"delta": 1, "box": 2}


def _names(trace: Trace, read: object) -> set[str]:
    names = [*trace.numbers]
    assert isinstance(read, frozenset)
    return {names[each] if isinstance(each, int) else each for each in read}


def _read(kites: TracedMapping[int], way: str) -> object:
    ways: dict[str, Callable[[], object]] = {
        "item": lambda: kites["box"],
        "get": lambda: kites.get("box"),
        "in": lambda: "box" in kites,
        "missing": lambda: kites.get("sled"),
        "list": lambda: list(kites),
        "len": lambda: len(kites),
        "keys": lambda: [*kites.keys()],
        "values": lambda: [*kites.values()],
        "items": lambda: dict(kites.items()),
    }
    return ways[way]()


@pytest.mark.parametrize(
    ("way", "noted"),
    [
        ("item", "box"), ("get", "box"), ("in", "box"), ("missing", "sled"), ("list", "\0keys"), ("len", "\0keys"),
        ("keys", "\0keys"), ("values", "\0all"), ("items", "\0all"),
    ],
)  # fmt: skip
def test_each_way_to_read_is_noted(way: str, noted: str) -> None:
    """A key, also one that is not there; which keys there are; or all."""
    trace = Trace()
    kites = trace.mapping("kites", KITES)
    assert _names(trace, trace.noted(lambda: _read(kites, way))[1]) == {f"kites\0{noted}"}


def test_a_digest_tells_what_has_changed() -> None:
    """That of a key is another if its value is, that of the keys if their order is, and of all in either case."""
    digests = []
    for kites in (KITES, {"delta": 1, "box": 3}, {"box": 2, "delta": 1}, {"delta": 1}):
        trace = Trace()
        trace.mapping("kites", kites)
        digests.append({key: trace.digest(f"kites\0{key}") for key in ("box", "delta", "\0keys", "\0all")})
    first, *others = digests
    assert [{key for key in each if each[key] != first[key]} for each in others] == [
        {"box", "\0all"}, {"\0keys", "\0all"}, {"box", "\0keys", "\0all"},
    ]  # fmt: skip
    assert digests[3]["box"] == b"", "it is not there"


def test_what_is_remembered_counts_as_read_by_all() -> None:
    """The second who asks has read what was read for the first; so has who asks a page for its data."""
    trace = Trace()
    kites = trace.mapping("kites", KITES)
    memory = Remembered(trace)
    data = LazyData(trace, lambda box: {"sum": box}, kites["box"])
    reads = [trace.noted(lambda: memory.get("both", lambda: kites["box"] + kites["delta"])) for _ in range(2)]
    assert reads[0] == reads[1]
    assert _names(trace, reads[1][1]) == {"kites\0box", "kites\0delta"}
    lazy = LazyData(trace, _boxes, kites)
    reads_of_lazy = [trace.noted(lambda: lazy["boxes"]) for _ in range(2)]
    assert reads_of_lazy[0] == reads_of_lazy[1] == (2, trace.noted(lambda: kites["box"])[1])
    assert data["sum"] == 2


def _boxes(kites: Mapping[str, int]) -> dict[str, int]:
    return {"boxes": kites["box"]}


def test_arguments_of_data_have_a_digest() -> None:
    """Records and plain values tell pages apart, a shared value as by itself; what could hide something is refused."""
    trace = Trace()

    def of(*arguments: object) -> bytes:
        return LazyData(trace, _boxes, None, *arguments).digest

    assert of(1) != of(2)
    assert of(Shared([1])) == of(Shared([1])) != of(Shared([2]))
    assert of(trace.mapping("kites", KITES)) == of(trace.mapping("kites", {})), "what is read of them is noted"
    for hidden in (object(), lambda: trace):
        with pytest.raises(TypeError, match="has no digest"):
            of(hidden)


def _said(kites: Mapping[str, int], name: str) -> str:
    return f"{name} {kites[name]}"


def test_a_piece_is_known_by_what_makes_it_and_counts_as_read() -> None:
    """Whether it is made or known; outside of a page none is kept, and other arguments make another piece."""
    trace = Trace()
    kites = trace.mapping("kites", KITES)
    assert trace.piece(_said, kites, "box") == "box 2"
    with trace.pieces({}) as made:
        _, read = trace.noted(lambda: [trace.piece(_said, kites, name) for name in ("box", "delta", "box")])
    assert [text for text, _ in made.values()] == ["box 2", "delta 1"]
    assert _names(trace, read) == {"kites\0box", "kites\0delta"}
    known = {name: (f"known {text}", read) for name, (text, read) in made.items() if text == "box 2"}
    with trace.pieces(known) as asked:
        texts, again = trace.noted(lambda: [trace.piece(_said, kites, name) for name in ("box", "delta")])
    assert texts == ["known box 2", "delta 1"]
    assert again == read
    assert asked.keys() == made.keys()
    with trace.pieces(known) as asked:
        trace.piece(_said, kites, "delta")
    assert asked.keys() == made.keys() - known.keys(), "what is not asked for is not kept"


@dataclass(frozen=True)
class _Shop:
    kites: Mapping[str, int]
    name: str = ""


@dataclass(frozen=True)
class _Town:
    shop: _Shop
    streets: Mapping[str, int]
    mayor: str = ""


def test_a_record_is_followed_with_all_it_holds() -> None:
    """Mappings are followed, also inside; all else is a constant of the build."""
    town = _Town(_Shop(KITES), {"High": 3})
    traces = [Trace() for _ in range(3)]
    whole, _, renamed = (
        followed(each, trace, (_Shop,))
        for each, trace in zip((town, town, _Town(_Shop(KITES, "Reel"), {})), traces, strict=True)
    )
    assert isinstance(whole.shop.kites, TracedMapping)
    assert isinstance(whole.streets, TracedMapping)
    assert traces[0].constants == traces[1].constants != traces[2].constants
    assert renamed.shop.name == "Reel"
    swapped = [Trace(), Trace()]
    for trace, shop, mayor in zip(swapped, ("Reel", "Ash"), ("Ash", "Reel"), strict=True):
        followed(_Town(_Shop(KITES, shop), {}, mayor), trace, (_Shop,))
    assert swapped[0].constants != swapped[1].constants, "a constant counts by its name"
    assert digest(town) == digest(town)


def test_a_mapping_of_the_same_name_takes_the_place_of_the_first() -> None:
    """What was known of the first one's digests counts no longer; those of other mappings stay, and so do numbers."""
    trace = Trace()
    trace.mapping("kites", KITES)
    trace.mapping("kites-of-paper", KITES)
    before = {name: trace.digest(name) for name in ("kites\0box", "kites\0\0all", "kites-of-paper\0box")}
    numbers = dict(trace.numbers)
    later = trace.mapping("kites", trace.mapping("others", {"box": 7, "delta": 1}))
    assert {name for name in before if trace.digest(name) != before[name]} == {"kites\0box", "kites\0\0all"}
    assert {name: trace.numbers[name] for name in numbers} == numbers
    assert later.plain == {"box": 7, "delta": 1}
    assert not isinstance(later.plain, TracedMapping)


def test_what_stands_for_a_function_is_its_name_and_what_is_given_to_it() -> None:
    """Two functions differ, and so does one with other arguments."""
    made = [
        digest(each) for each in (_boxes, _names, partial(_boxes, KITES), partial(_boxes, {}), partial(_boxes, x=1))
    ]
    assert len({*made}) == 5
    assert made[2] == digest(partial(_boxes, dict(KITES)))
