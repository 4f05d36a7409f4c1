"""What a page depends on, and why it was last rendered: kept between builds for whoever asks (`explain`)."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from surveypress.build import cache, page_memo

_WORDS = {
    "Corpus.papers": "records of papers",
    "Corpus.background": "works outside the collection",
    "Corpus.topics": "topics",
    "Corpus.facets": "facets",
    "Corpus.styles": "citation styles",
    "Relations.cited_in": "citations of",
    "Relations.related": "scores of related papers of",
    "Relations.related_topics": "related topics of",
    "Relations.topic_papers": "papers of topics",
    "Relations.bridges": "papers between topics of",
    "Site.authors": "pages of people",
    "Site.cites": "references of",
    "Site.days": "days of",
    "Site.hues": "colours of topics",
    "Site.related": "related papers of",
    "Site.lines": "lines in lists of",
    "Target.papers": "pages of papers",
    "links": "links to",
    "quotes": "sentences of",
}
"""What is read, by the names under which a build follows it."""
_WHOLE = {"\0keys": "which there are", "\0all": "all of them"}
_MOST = 12
"""Names of one kind that are shown."""


def told(names: Iterable[str]) -> Iterator[str]:
    """Yields what was read, by kind, in words."""
    kinds: dict[str, list[str]] = defaultdict(list)
    for name in names:
        kind, _, key = name.partition("\0")
        kinds[_WORDS.get(kind, kind)].append(_WHOLE.get(key, key))
    for kind, keys in sorted(kinds.items()):
        more = f" and {len(keys) - _MOST:,} more" if len(keys) > _MOST else ""
        yield f"{kind}: {', '.join(keys[:_MOST])}{more}"


def reason(before: str | None, now: str, changed: Iterable[str] | None, *, same_data: bool) -> str:
    """Returns why a page was rendered: of its fingerprint, and what of that which was read for it had changed."""
    if before is None:
        return "the site did not have it"
    if before == now:
        return "its file had been changed or removed"
    if changed is None:
        return "what it shows, a setting or the program had changed"
    if same_data:
        return "its template, a setting or the program had changed"
    parts = "; ".join(told(changed))
    return f"this had changed: {parts}" if parts else "what it shows had changed"


def save(memo: Path, reasons: Mapping[str, str], pages: Iterable[str]) -> None:
    """Keeps why pages were rendered beside the memo of pages; of those that were not, what is known stays."""
    path = _path(memo)
    whole = {**_load(path), **reasons}
    if reasons:
        cache.write_json(path, {page: whole[page] for page in pages if page in whole})


def explained(root: Path, out: Path, name: str) -> list[str]:
    """Returns what a page of the last build depends on and why it was last rendered; nothing if it is not known.

    It is named by its address, with or without its slashes and `index.html`.
    """
    bare = name.strip().strip("/").removesuffix("index.html").strip("/")
    state = cache.load(cache.state_path(root, out))
    candidates = (f"{bare}/index.html" if bare else "index.html", bare, f"{bare}.html")
    page = next((each for each in candidates if each in state.pages), "")
    if not page:
        return []
    memo = page_memo.load(root, out)
    facts = list(told(memo.read(page)))
    why = _load(_path(cache.state_path(root, out))).get(page, "nobody has noted it")
    lines = [f"  {line}" for line in facts] or ["  the whole survey, its settings and its texts"]
    return [f"{page}, made of:", *lines, f"last rendered because {why}"]


def _path(memo: Path) -> Path:
    return memo.with_suffix(".reasons")


def _load(path: Path) -> dict[str, str]:
    try:
        data = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return {str(page): str(why) for page, why in data.items()} if isinstance(data, dict) else {}
