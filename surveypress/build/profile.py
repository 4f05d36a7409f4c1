"""Where the time of a build goes: stages, pages, and what earlier builds have spared it."""

import os
import time
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of work: a stage of the build, or a page of it."""

    name: str
    """Of the stage; or the path of the page."""
    kind: str
    """`stage`, or the template of the page."""
    start: float
    """Seconds of a clock that all processes share."""
    end: float
    process: int
    described: float = 0.0
    """When the data of the page were worked out and compared with those of the last build."""
    rendered: bool = False
    size: int = 0
    """Bytes of the page, if it was rendered."""

    @property
    def seconds(self) -> float:
        """How long it took."""
        return self.end - self.start

    def moved(self, seconds: float) -> "Span":
        """Returns the same on a clock that is behind by so many seconds."""
        return replace(self, start=self.start + seconds, end=self.end + seconds, described=self.described + seconds)


class Profile:
    """What a build notes of itself on its way."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.spared: dict[str, tuple[int, int]] = {}
        """For each memory of earlier builds: how often it helped, and how often it was asked."""
        self._stage = ""
        self._started = clock()

    def begin(self, stage: str) -> None:
        """Notes that a stage begins, and with that the one before ends; the last one by an empty name."""
        now = clock()
        if self._stage:
            self.spans.append(Span(self._stage, "stage", self._started, now, os.getpid()))
        self._stage, self._started = stage, now

    def asked(self, memory: str, hits: int, questions: int) -> None:
        """Notes how often a memory of earlier builds was asked, and how often it knew."""
        before = self.spared.get(memory, (0, 0))
        self.spared[memory] = before[0] + hits, before[1] + questions

    def stages(self) -> list[Span]:
        """Returns the stages in their order."""
        return [span for span in self.spans if span.kind == "stage"]

    def pages(self) -> list[Span]:
        """Returns the pages that were described, rendered or not."""
        return [span for span in self.spans if span.kind != "stage"]


def clock() -> float:
    """Returns the time on a clock that all processes of this machine share, in seconds."""
    return time.monotonic()


def epoch() -> float:
    """Returns when this clock stood at nought, in seconds of the clocks on the wall, which machines have in common."""
    return time.time() - time.monotonic()


def cpu_seconds() -> float:
    """Returns what this process and its children that have ended took of the processors."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system
