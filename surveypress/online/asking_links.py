"""Web addresses asked whether they lead somewhere: each host in its turn, and slowly.

The hosts take turns, so that waiting for one costs nothing as long as another can be asked. A host that cannot be
reached, or that wishes to be left alone, is left alone for the rest of the run.
"""

import time
from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from typing import Any

from surveypress.core.link_answers import LinkAnswer
from surveypress.core.progress import Stage, Tick, silent
from surveypress.online.http import LookUpError, session
from surveypress.online.link_memory import LinkMemory
from surveypress.online.link_questions import HostLostError, Question, refused, step

PAUSE = 1.0
"""Seconds between two questions to a host."""
_PAUSES = {"arxiv.org": 3.0, "export.arxiv.org": 3.0}
"""Where the rules of use ask for more."""
_NO_NETWORK = 3
"""Hosts that cannot be reached, and none that can, after which there is no network."""


@dataclass(slots=True)
class LinkAsker:
    """Asks addresses, and remembers what they have answered."""

    memory: LinkMemory = field(default_factory=LinkMemory)
    contact: str = ""
    """Mail address that hosts are told."""
    fresh: bool = False
    """Whether to ask again what an earlier run was answered."""
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    _http: Any = None
    _said: dict[str, LinkAnswer] = field(default_factory=dict)
    """What has been answered in this run."""
    _waiting: dict[str, deque[Question]] = field(default_factory=dict)
    _ready: dict[str, float] = field(default_factory=dict)
    """When each host may be asked again."""
    _lost: dict[tuple[str, int], str] = field(default_factory=dict)
    """Why a port of a host, or all of it (0), is not asked any more."""
    _reached: bool = False

    def ask(self, addresses: Collection[str], stage: Stage = silent) -> dict[str, LinkAnswer]:
        """Returns what each address answers, or has answered lately.

        Raises LookUpError where there is no network, or where what asks is not installed.
        """
        self._http = session(self.contact, follow_redirects=False)
        memory = {address: self._recalled(address) for address in addresses}
        answers = {address: answer for address, answer in memory.items() if answer is not None}
        for address in memory:
            if address not in answers:
                self._enqueue(Question(address, address))
        with self._http:
            self._run(answers, stage("ask links", len(memory) - len(answers)))
        return answers

    def _recalled(self, address: str) -> LinkAnswer | None:
        return self._said.get(address) or (None if self.fresh else self.memory.recall(address))

    def _run(self, answers: dict[str, LinkAnswer], tick: Tick) -> None:
        while self._waiting:
            host = min(self._waiting, key=lambda host: self._ready.get(host, 0.0))
            question = self._next(host)
            why = self._why_lost(question)
            answer = LinkAnswer("unchecked", why) if why else self._asked(question)
            if answer is not None:
                answers[question.address] = self._said[question.address] = answer
                if not self._why_lost(question):
                    self.memory.keep(question.address, answer)
                tick()

    def _enqueue(self, question: Question) -> None:
        self._waiting.setdefault(question.host, deque()).append(question)

    def _next(self, host: str) -> Question:
        """Takes the next question to a host, as soon as that may be asked."""
        question = self._waiting[host].popleft()
        if not self._waiting[host]:
            del self._waiting[host]
        wait = self._ready.get(host, 0.0) - self.clock()
        if wait > 0 and not self._why_lost(question):
            self.sleep(wait)
        return question

    def _why_lost(self, question: Question) -> str:
        return self._lost.get((question.host, question.port)) or self._lost.get((question.host, 0), "")

    def _asked(self, question: Question) -> LinkAnswer | None:
        """Returns the answer of a link, or None if it is asked again later, here or where it has been sent on to."""
        host = question.host
        try:
            if (refusal := refused(question)) is not None:
                return refusal
            answer = step(self._http, question)
        except HostLostError as lost:
            self._lose(question, lost)
            return LinkAnswer("unchecked", str(lost))
        self._reached = True
        self._ready[host] = self.clock() + (answer if isinstance(answer, float) else _PAUSES.get(host, PAUSE))
        if isinstance(answer, LinkAnswer):
            return answer
        self._enqueue(answer if isinstance(answer, Question) else replace(question, tries=question.tries + 1))
        return None

    def _lose(self, question: Question, lost: HostLostError) -> None:
        self._lost[question.host, 0 if lost.reached else question.port] = str(lost)
        self._ready[question.host] = 0.0
        self._reached = self._reached or lost.reached
        hosts = dict.fromkeys(host for host, _ in self._lost)
        if not self._reached and len(hosts) >= _NO_NETWORK:
            raise LookUpError(
                f"none of {', '.join(hosts)} can be reached: is there a network? "
                "What was answered is kept; the next run goes on from there"
            )
