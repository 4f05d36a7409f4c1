"""What links have answered, kept beside a survey for as long as it is likely to be true."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from surveypress.core.link_answers import LinkAnswer
from surveypress.edit.private_files import keep_private

_DAY = 86_400.0
KEPT_FOR = {"good": 30 * _DAY, "gone": 7 * _DAY, "unchecked": _DAY}
"""Seconds for which an answer is not asked again."""


@dataclass(frozen=True, slots=True)
class LinkMemory:
    """Answers by address, a file each, so that a run that is broken off keeps what it has."""

    folder: Path | None = None
    now: float = 0.0
    """When the run began, in seconds; the verb knows the time."""

    def recall(self, address: str) -> LinkAnswer | None:
        """Returns the answer of an address if one is kept and fresh."""
        path = self._path(address)
        try:
            entry = json.loads(path.read_text(encoding="utf-8")) if path else {}
            answer = LinkAnswer(entry["state"], str(entry["reason"]), str(entry["moved"]))
            age = self.now - float(entry["at"])
            return answer if 0 <= age < KEPT_FOR[answer.state] else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def keep(self, address: str, answer: LinkAnswer) -> None:
        """Keeps an answer."""
        if path := self._path(address):
            entry = {"address": address, **asdict(answer), "at": int(self.now)}
            keep_private(path, json.dumps(entry, ensure_ascii=False))

    def _path(self, address: str) -> Path | None:
        name = hashlib.sha256(address.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        return self.folder / f"{name}.json" if self.folder else None
