"""Preprints whose archive stands where a journal, a volume or a note would: `arXiv preprint arXiv:1607.06450`.

Google Scholar, dblp, Semantic Scholar and Zotero write them so, each in its own way, and in all formats.
"""

import re
from collections.abc import Iterator
from typing import Any

_ID = r"(?:\d{4}\.\d{4,5}|[a-z][a-z-]{1,16}(?:\.[A-Z]{2})?/\d{7})(?>v\d{1,3}|)(?!\.?\d)"
_NAMED = re.compile(rf"\barxiv\W{{0,3}}(?:(?:e-?|pre-?)prints?\W{{0,3}})?(?:abs/)?({_ID})", re.IGNORECASE)
_BARE = re.compile(rf"(?:arxiv:\s?)?(?:abs/)?({_ID})", re.IGNORECASE)
_SUBJECT = r"[a-z]{2,9}(?:-[a-z]{2,4})?(?:\.[A-Za-z-]{2,20})?"
_CLASS = re.compile(rf"[\[(]({_SUBJECT}(?:[,;] ?{_SUBJECT}){{0,9}})[\])]")
"""The subject under which arXiv has a paper: `[cs.LG]`."""
_ARCHIVE = re.compile(r"\b(?:arxiv|corr)\b", re.IGNORECASE)
_NO_MORE = re.compile(
    r"\b(?:arxiv(?:\.org)?|corr|abs|(?:e-?|pre-?)prints?|cornell university|available (?:at|from)|https?)\b|[\W_]",
    re.IGNORECASE,
)
"""What names the archive is made of, beside the id and the class."""
_BESIDE = "volume", "number", "pages", "article_number"
_LOOSE = {"", "article", "other", "web"}
"""Types that preprints have in programs that know none."""


def take_archive(values: dict[str, Any], extra: dict[str, Any]) -> None:
    """Makes an identifier of what names arXiv, and leaves out what says no more than that; all else stays."""
    if str(values.get("doi", "")).casefold().startswith("10.48550/arxiv."):
        values.setdefault("arxiv", str(values["doi"])[15:])
    archive = _is_archive(str(values.get("venue", "")))
    identifiers = {text: id_ for text, id_ in _named(values, extra, archive=archive) if id_}
    own = str(values.get("arxiv") or next(iter(identifiers.values()), ""))
    if not own:
        return
    values["arxiv"] = own
    for where, name in _places(values, extra, archive=archive):
        text = str(where[name])
        if _same(identifiers.get(text, own), own) and (_is_archive(text) or _BARE.fullmatch(text)):
            if subject := _CLASS.search(text):
                extra.setdefault("primaryclass", subject[1])
            del where[name]
    if archive and str(values.get("type", "")) in _LOOSE:
        values["type"] = "preprint"
    if str(values.get("type", "")) == "preprint" and _is_archive(str(values.get("publisher", ""))):
        del values["publisher"]


def _named(values: dict[str, Any], extra: dict[str, Any], *, archive: bool) -> Iterator[tuple[str, str]]:
    """Yields the texts that may name the archive, each with the id in it; a note only if it says nothing else."""
    for where, name in _places(values, extra, archive=archive):
        text = str(where[name])
        match = _NAMED.search(text) if name == "venue" or _is_archive(text) else None
        match = match or (_BARE.fullmatch(text) if name in _BESIDE else None)
        yield text, match[1] if match else ""


def _places(values: dict[str, Any], extra: dict[str, Any], *, archive: bool) -> Iterator[tuple[dict[str, Any], str]]:
    names = "venue", "note", *(_BESIDE if archive else ())
    yield from ((values, name) for name in names if isinstance(values.get(name), str))
    yield from ((extra, name) for name in ("howpublished", "note") if isinstance(extra.get(name), str))


def _is_archive(text: str) -> bool:
    """Tells whether a text says nothing but the name of the archive, perhaps with an id and a subject."""
    return bool(_ARCHIVE.search(text)) and not _NO_MORE.sub("", _CLASS.sub("", _BARE.sub("", text)))


def _same(one: str, other: str) -> bool:
    return re.sub(r"v\d+$", "", one).casefold() == re.sub(r"v\d+$", "", other).casefold()
