"""The judged sets and their scorer, which lie outside of the repository (../shared/data/relevance)."""

import importlib.util
import json
import os
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).parents[3]
JUDGED = Path(os.environ.get("SURVEYPRESS_SHARED", ROOT.parent / "shared")) / "data" / "relevance"


def present() -> bool:
    """Returns whether the judged sets are there."""
    return (JUDGED / "metrics.py").is_file()


def queries() -> list[str]:
    """Returns all queries, those for known papers first."""
    return [item["query"] for name in ("known", "topic") for item in _load(f"queries_{name}.json")]


def related(papers: list[dict[str, Any]]) -> dict[str, list[str]]:
    """Returns, for each judged paper that the survey holds, the titles of its related papers as the site lists them."""
    titles = {paper["key"]: paper["title"] for paper in papers}
    lists = {p["title"]: [titles[other["key"]] for other in p["related"]] for p in papers}
    return {item["anchor"]: lists[item["anchor"]] for item in _load("related.json") if item["anchor"] in lists}


def figures(run: dict[str, list[str]]) -> dict[str, float]:
    """Returns the figures of a run (query or title to titles, best first) that have a bar."""
    summary = _scorer().summary(_scorer().score(run, str(JUDGED)))
    found = {}
    if "A" in summary:
        known = summary["A"]
        found = {"known MRR@10": known["mrr@10"], "known recall@10": known["r@10"]}
        found |= {f"{kind} MRR@10": part["mrr@10"] for kind, part in known["by_kind"].items()}
    if "B" in summary:
        found["topical nDCG@10"] = summary["B"]["ndcg@10"]
    if "C" in summary:
        found["related nDCG@5"] = summary["C"]["ndcg@5"]
    return found


def _load(name: str) -> Any:
    return json.loads((JUDGED / name).read_text(encoding="utf-8"))


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("judged_metrics", JUDGED / "metrics.py")
    if spec is None or spec.loader is None:
        raise RuntimeError(f"{JUDGED / 'metrics.py'} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
