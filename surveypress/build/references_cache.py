"""References kept between builds, so that each is set once; without them a build is slower and makes the same.

A reference is known by a digest of the fields that its style sets, and holds as long as no style changes. These fields
are not even worked out for a work that the last build had: it keeps their digests by one of the work, for this program.
"""

from collections.abc import Collection, Iterable, Sequence
from concurrent.futures import Executor
from pathlib import Path

import msgspec

from surveypress.build import cache
from surveypress.build.profile import Profile
from surveypress.cite.finish import Fields
from surveypress.cite.references import Digests, References, Style, digest, fields_of, reference, styles_digest
from surveypress.cite.work import Work
from surveypress.core.progress import Stage, silent
from surveypress.core.texts import Texts
from surveypress.core.tracing import digest as digest_of
from surveypress.core.versions import code_digest

_FILE = "references.json"


class _Kept(msgspec.Struct, frozen=True):
    """What is kept."""

    styles: str = ""
    references: dict[str, str] = {}
    """As text, by the digest of a style with the fields that it sets."""
    program: str = ""
    works: dict[str, list[str]] = {}
    """By a digest of a work and of the styles, the digests of its references, in the order of the styles."""


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
    names_of = earlier.works if earlier.program == code_digest() else {}
    setting = digest_of((texts, [(style.id, style.version) for style in styles]))
    kept: dict[str, list[str]] = {}
    missing: dict[str, tuple[Style, Fields]] = {}
    digests: Digests = {}
    for work in works:
        owner = digest_of((setting, work)).hex()
        names: Sequence[str] = names_of.get(owner, ())
        if len(names) != len(styles) or not earlier.references.keys() >= {*names}:
            styled = [(style, fields_of(work, style, texts)) for style in styles]
            names = [digest(*each) for each in styled]
            missing |= {n: each for n, each in zip(names, styled, strict=True) if n not in earlier.references}
        kept[owner] = [*names]
        digests |= {(id(work), style.id): (work, name) for style, name in zip(styles, names, strict=True)}
    asked = {name for names in kept.values() for name in names}
    if profile is not None:
        profile.asked("references", len(asked) - len(missing), len(asked))
    tick = stage("references", len(missing))
    references = {name: earlier.references[name] for names in kept.values() for name in names if name not in missing}
    for name, text in zip(missing, executor.map(_reference, missing.values()), strict=True):
        references[name] = text
        tick()
    if references.keys() != earlier.references.keys() or kept.keys() != names_of.keys():
        cache.write_data(path, msgspec.json.encode(_Kept(styles_digest(), references, code_digest(), kept)))
    return References(references, digests)


def cached_references(root: Path) -> References:
    """Returns the references that earlier builds have set; what is asked for besides is set then."""
    return References(_load(cache.cache_dir(root) / _FILE).references)


def _reference(styled: tuple[Style, Fields]) -> str:
    return reference(*styled)


def _load(path: Path) -> _Kept:
    try:
        kept = msgspec.json.decode(path.read_bytes(), type=_Kept)
    except (OSError, msgspec.MsgspecError, RecursionError):
        return _Kept()
    return kept if kept.styles == styles_digest() else _Kept()
