"""DOIs that stand in the addresses of publishers: `https://dl.acm.org/doi/abs/10.1145/3676641.3715998`."""

import re
from urllib.parse import unquote

_HOLDS_DOI = re.compile(r"https?://[^/\s]+/(?:[\w-]+/){0,3}?(10\.\d{4,9}/[^\s?#]+)", re.IGNORECASE)
_ENDINGS = re.compile(
    r"(?:/(?:full|pdf|abstract|meta|epub|fulltext|html)|\.pdf|\.full|\.abstract|v\d+\.full(?:\.pdf)?)$"
)
_VERSION = re.compile(r"v\d{1,3}$")
_UNVERSIONED = ("10.1101/", "10.64898/")
"""How DOIs of bioRxiv and medRxiv begin, which number versions in addresses, not in DOIs."""
_NATURE = re.compile(r"https?://(?:www\.)?nature\.com/articles/([\w-]+(?:\.[\w-]+)*?)(?:\.pdf)?/?$", re.IGNORECASE)


def doi_in(url: str) -> str:
    """Returns the DOI that the address of a publisher's page holds or stands for, nothing where there is none."""
    if match := _HOLDS_DOI.match(url):
        doi = _ENDINGS.sub("", unquote(match[1])).rstrip("/")
        return _VERSION.sub("", doi) if doi.startswith(_UNVERSIONED) else doi
    return f"10.1038/{match[1]}" if (match := _NATURE.match(url)) else ""
