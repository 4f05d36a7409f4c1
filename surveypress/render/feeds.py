"""Feeds: what is new, as Atom and as JSON Feed. All dates come from the data, so nothing depends on the clock."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from html import escape
from typing import Any
from urllib.parse import quote

from surveypress.core.config import Config
from surveypress.core.model import Page


def atom(page: Page, config: Config) -> bytes:
    """Returns the feed of a page as Atom."""
    # It brings half of urllib along, and few pages of the site need it.
    from feedgenerator import Atom1Feed

    # The library has no types.
    class Feed(Atom1Feed):  # type: ignore[misc]
        """The library's feed, but without the time of day where there is no item."""

        def latest_post_date(self) -> datetime:
            return max((item["updateddate"] for item in self.items), default=datetime(1970, 1, 1, tzinfo=UTC))

    base, data = _base(config), page.data
    feed = Feed(
        title=data["title"],
        link=base + data["home"] or "./",
        description=data["description"],
        feed_url=f"{base}{page.url}",
        language=config.language,
        feed_guid=base + data["home"] if base else _urn(config, data["home"]),
    )
    for item in data["items"]:
        date = datetime.fromisoformat(item["date"]).replace(tzinfo=UTC)
        feed.add_item(
            title=item["title"],
            link=base + item["url"],
            description=escape(item["description"]),
            author_name=", ".join(item["authors"]) or None,
            pubdate=date,
            updateddate=date,
            unique_id=base + item["url"] if base else _urn(config, item["url"]),
            categories=item["topics"],
        )
    return str(feed.writeString("utf-8")).encode("utf-8")


def json_feed(page: Page, config: Config) -> bytes:
    """Returns the feed of a page as JSON Feed 1.1."""
    base, data = _base(config), page.data
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": data["title"],
        "home_page_url": base + data["home"] or "./",
        "feed_url": f"{base}{page.url}",
        "description": data["description"],
        "language": config.language,
        "items": [_item(item, base, config) for item in data["items"]],
    }
    if config.author:
        feed["authors"] = [{"name": config.author}]
    return (json.dumps(feed, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _item(item: Mapping[str, Any], base: str, config: Config) -> dict[str, object]:
    values = {
        "id": base + item["url"] if base else _urn(config, item["url"]),
        "url": base + item["url"],
        "title": item["title"],
        "content_text": item["description"],
        "date_published": f"{item['date']}T00:00:00Z",
        "authors": [{"name": name} for name in item["authors"]],
        "tags": item["topics"],
    }
    return {name: value for name, value in values.items() if value}


def _urn(config: Config, path: str) -> str:
    """Returns what tells a page from those of other surveys where none has an address."""
    return f"urn:x-surveypress:{quote(config.title, safe='')}:{quote(path, safe='/#')}"


def _base(config: Config) -> str:
    return config.base_url.rstrip("/") + "/" if config.base_url else ""
