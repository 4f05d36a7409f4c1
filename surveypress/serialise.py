"""Pages that are no Jinja template: JSON, ready text, the Atom feed, and records in the formats of the room cite/."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from html import escape

from surveypress.cite.bibtex import bibtex
from surveypress.cite.csl import Item
from surveypress.cite.csl_json import csl_json
from surveypress.cite.ris import ris
from surveypress.config import Config
from surveypress.lexicon.index import index, vectors
from surveypress.model import Page


def _json(page: Page, _: Config) -> bytes:
    return (json.dumps(page.data["json"], ensure_ascii=False, separators=(",", ":")) + "\n").encode("utf-8")


def _text(page: Page, _: Config) -> bytes:
    return str(page.data["text"]).encode("utf-8")


def _atom(page: Page, config: Config) -> bytes:
    """The feed; dates are months of submission, so nothing depends on the clock."""
    # It brings half of urllib along, and one page of the site needs it.
    from feedgenerator import Atom1Feed

    # The library has no types.
    class Feed(Atom1Feed):  # type: ignore[misc]
        """The library's feed, but without the time of day where there is no item."""

        def latest_post_date(self) -> datetime:
            return max((item["updateddate"] for item in self.items), default=datetime(1970, 1, 1, tzinfo=UTC))

    base = config.base_url.rstrip("/") + "/" if config.base_url else ""
    feed = Feed(
        title=config.title,
        link=base or "./",
        description=config.description,
        feed_url=f"{base}feed.xml",
        language=config.language,
        feed_guid=base or f"urn:x-surveypress:{config.title}",
    )
    for item in page.data["items"]:
        date = datetime.fromisoformat(item["date"]).replace(tzinfo=UTC)
        feed.add_item(
            title=item["title"],
            link=base + item["url"],
            description=escape(item["description"]),
            author_name=", ".join(item["authors"]) or None,
            pubdate=date,
            updateddate=date,
            unique_id=base + item["url"] if base else f"urn:x-surveypress:{item['url']}",
            categories=item["topics"],
        )
    return str(feed.writeString("utf-8")).encode("utf-8")


def _records(write: Callable[[Iterable[Item]], str]) -> Callable[[Page, Config], bytes]:
    return lambda page, _: write(page.data["items"]).encode("utf-8")


def _search_index(page: Page, _: Config) -> bytes:
    data = dict(page.data)
    papers, topics, terms = data.pop("entries")
    sorted_as = data.pop("sorted_as")
    # What is alike stands together, for compression.
    made = {**index(papers, topics, terms), **data, "latent": vectors(papers, (*topics, *terms), sorted_as)}
    return (json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n").encode("utf-8")


SERIALISERS: Mapping[str, Callable[[Page, Config], bytes]] = {
    "json": _json,
    "markdown": _text,
    "search-index": _search_index,
    "atom": _atom,
    "bibtex": _records(bibtex),
    "ris": _records(ris),
    "csl-json": _records(csl_json),
}
"""Names that stand in a page's `template` for a function instead of a file."""
