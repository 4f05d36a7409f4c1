"""Addresses of links in prose: from a file of the content to the page that is made of it."""

import posixpath
import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from urllib.parse import unquote

from surveypress.core.discovery import MARKDOWN
from surveypress.core.slugs import slug

_ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*+:|//|#")
PAPER = re.compile(r"/papers/([a-z0-9-]++)/(?:#.*+)?\Z", re.DOTALL)
"""The address of a paper's page, from the site's root."""
NO_FILES: Mapping[str, str] = MappingProxyType({})


def file_name(href: str, folder: str) -> str:
    """Returns the file of the content, without its ending, that a link names as it stands on disk, if it names one.

    `../polyp.md#deep` in `papers/2020/` is `papers/polyp`. It is nothing for links to pages, anchors and other hosts.
    """
    path = unquote(href.partition("#")[0])
    stem, ending = posixpath.splitext(path)
    if ending.lower() not in MARKDOWN or has_host(path):
        return ""
    name = posixpath.normpath(posixpath.join("" if path.startswith("/") else folder, stem.lstrip("/")))
    return unicodedata.normalize("NFC", name)


def site_path(href: str, folder: str, files: Mapping[str, str] = NO_FILES) -> str:
    """Returns the address below the site's root of a relative link: `../topics/lora.md` becomes `topics/lora/`.

    `files` are addresses of pages by the files of the content (see `file_name`) that they are made of. Links that lead
    elsewhere (with a scheme, or within the page) come back as they are.
    """
    if files and (page := files.get(file_name(href, folder))) is not None:
        return f"{page}{_with_heading_id(''.join(href.partition('#')[1:]))}"
    if href.startswith("#"):
        return _with_heading_id(href)
    if not href or _ELSEWHERE.match(href):
        return href
    path, hash_mark, anchor = _with_heading_id(href).partition("#")
    if path.startswith("/"):
        folder, path = "", path.lstrip("/") or "."
    resolved = posixpath.normpath(posixpath.join(folder, path)) if path else folder
    if resolved.startswith(".."):
        return href
    resolved = resolved.removeprefix("pages/")
    stem, ending = posixpath.splitext(resolved)
    if ending.lower() in MARKDOWN:
        resolved = f"{stem}/"
    elif path.endswith("/") or resolved == ".":
        resolved = f"{resolved.removeprefix('.')}/".lstrip("/")
    return f"{resolved}{hash_mark}{anchor}"


def _with_heading_id(href: str) -> str:
    """Returns a link whose anchor is the words of a heading in another script as one to its id, a slug of them."""
    path, hash_mark, anchor = href.partition("#")
    words = unquote(anchor)
    return href if words.isascii() else f"{path}{hash_mark}{slug(words)}"


def below_root(href: str, folder: str, files: Mapping[str, str] = NO_FILES) -> str:
    """Returns the same with a `/` before it; links that lead elsewhere, or above the root, as they are."""
    path = site_path(href, folder, files)
    return path if not href or path.startswith(("..", "#")) or (path == href and _ELSEWHERE.match(href)) else f"/{path}"


def is_elsewhere(href: str) -> bool:
    """Whether an address has a scheme or a host, or leads to a place on its own page."""
    return bool(_ELSEWHERE.match(href))


def has_host(href: str) -> bool:
    """Whether an address names a host, with a scheme or without (`//host/x.png`), as browsers understand it.

    They read `https:host/x.png` as `https://host/x.png` on a page of another scheme.
    """
    return bool(re.match(r"(?:[a-zA-Z][a-zA-Z0-9+.-]*+:)?//|(?:https?|ftp|wss?):", href, re.IGNORECASE))
