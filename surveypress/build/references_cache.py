"""References kept between builds, so that each is set once; without them a build is slower and makes the same."""

import json
from collections.abc import Collection, Iterable
from concurrent.futures import Executor
from pathlib import Path

from surveypress.build import cache
from surveypress.build.profile import Profile
from surveypress.cite.finish import Fields
from surveypress.cite.references import References, Style, digest, fields_of, reference, styles_digest
from surveypress.cite.work import Work
from surveypress.core.progress import Stage, silent
from surveypress.core.texts import Texts

_FILE = "references.json"


def references_of(
    root: Path,
    works: Iterable[Work],
    texts: Texts,
    styles: Collection[Style],
    executor: Executor,
    stage: Stage = silent,
    profile: Profile | None = None,
) -> References:
    """Returns the references of all works: those that an earlier build has set as it left them; keeps the others."""
    path = cache.cache_dir(root) / _FILE
    earlier = _load(path)
    arguments, digests = {}, {}
    for work in works:
        for style in styles:
            fields = fields_of(work, style, texts)
            name = digest(style, fields)
            arguments[name], digests[id(work), style.id] = (style, fields), (work, name)
    missing = {name: each for name, each in arguments.items() if name not in earlier}
    texts_by_digest = {name: earlier[name] for name in arguments if name in earlier}
    if profile is not None:
        profile.asked("references", len(texts_by_digest), len(arguments))
    tick = stage("references", len(missing))
    for name, text in zip(missing, executor.map(_reference, missing.values()), strict=True):
        texts_by_digest[name] = text
        tick()
    if texts_by_digest.keys() != earlier.keys():
        cache.write_json(path, {"styles": styles_digest(), "references": texts_by_digest})
    return References(texts_by_digest, digests)


def cached_references(root: Path) -> References:
    """Returns the references that earlier builds have set; what is asked for besides is set then."""
    return References(_load(cache.cache_dir(root) / _FILE))


def _reference(styled: tuple[Style, Fields]) -> str:
    return reference(*styled)


def _load(path: Path) -> dict[str, str]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        references = data["references"] if data["styles"] == styles_digest() else {}
        if all(isinstance(text, str) for text in references.values()):
            return dict(references)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        pass
    return {}
