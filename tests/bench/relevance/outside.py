"""Related papers of a collection that nobody of us has tuned to: 521 papers on machine learning for code, by tags.

The collection lies outside of the repository (../shared/data/outside/ml4code.json). Its tags are hidden from the
program, which has titles and abstracts only.
"""

import json
from pathlib import Path
from typing import Any

from surveypress.core.config import Config
from surveypress.core.model import Corpus, Paper
from surveypress.core.problems import Location
from surveypress.relate import relate
from tests.bench.relevance import scoring

COLLECTION = scoring.JUDGED.parent / "outside" / "ml4code.json"
LEAST = 0.62
"""What the share below must reach; plain tf-idf has 0.58, chance 0.14."""
FIRST = 4


def share_of_tags(path: Path = COLLECTION) -> float:
    """Returns P@4: how many of the first four related papers of each tagged one have a tag of it."""
    records: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    place = Location(str(path))
    papers = {r["key"]: Paper(r["key"], r["title"], place, (), abstract=r["abstract"] or "") for r in records}
    related = relate(Corpus(Config("Outside"), papers, {}, {})).related
    tags = {record["key"]: set(record["tags"]) for record in records}
    shares = [
        sum(bool(tags[key] & tags[neighbour.key]) for neighbour in related[key][:FIRST]) / FIRST
        for key in tags
        if tags[key]
    ]
    return sum(shares) / len(shares)


def judge() -> int:
    """Prints the share, and that it is too small or cannot be measured; returns 1 if it is too small."""
    if not COLLECTION.is_file():
        print(f"related papers of an unknown collection: skipped, as it is not here ({COLLECTION})")
        return 0
    share = share_of_tags()
    print(f"related papers of an unknown collection: P@{FIRST} {share:.3f} (at least {LEAST})")
    return int(share < LEAST)
