"""What has changed in the survey, by day and topic, and its feed: all from content/history.yaml."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from surveypress.core import routes
from surveypress.core.model import Corpus, HistoryDay, Page
from surveypress.core.texts import gettext_noop
from surveypress.pages.feeds import FeedItem, feed, links
from surveypress.pages.lists import Pager, address, trail
from surveypress.pages.sections import has_changes
from surveypress.pages.view_models import Link, Site
from surveypress.prose.maths import plain_title

_MANY = 40
"""Papers of one topic that a day names one by one; of more it tells the number."""
_NO_TOPIC = ""
_KINDS = (("added", gettext_noop("Added")), ("corrected", gettext_noop("Corrected")))


@dataclass(frozen=True, slots=True)
class OfTopic:
    """What happened to papers that are at home in a topic."""

    topic: Link
    """Without a title for papers that have no topic."""
    papers: tuple[Link, ...]
    """None where there are too many to name."""
    count: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A paper that was sorted anew."""

    paper: Link
    before: tuple[Link, ...]
    after: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """What changed on a day, ready to show."""

    anchor: str
    title: str
    note: str
    groups: tuple[tuple[str, int, tuple[OfTopic, ...]], ...]
    """Heading, number of papers, and these by topic."""
    moved: tuple[Moved, ...]
    removed: tuple[str, ...]
    written: tuple[Link, ...]


class _Names:
    """What keys and ids of the history are called today, whether former ones or gone."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self._keys = {alias: p.key for p in site.corpus.papers.values() for alias in (*p.aliases, p.key)}
        self._ids = {alias: t.id for t in site.corpus.topics.values() for alias in (*t.aliases, t.id)}
        self._gone = {key: title for day in site.corpus.history for key, title in day.removed.items()}

    def paper(self, key: str) -> Link:
        line = self.site.lines.get(self._keys.get(key, ""))
        return Link(line.title, line.url) if line else Link(self._gone.get(key) or key, "")

    def topic(self, name: str) -> Link:
        topic = self.site.corpus.topics.get(self._ids.get(name, ""))
        return Link(topic.title, routes.topic(topic.id)) if topic else Link(name, "")

    def home(self, key: str) -> str:
        paper = self.site.corpus.papers.get(self._keys.get(key, ""))
        return paper.topics[0] if paper and paper.topics else _NO_TOPIC

    def is_now(self, key: str) -> bool:
        return key in self._keys


def pages(site: Site) -> Iterator[Page]:
    """Yields the days, the newest first, on as many pages as they need, and their feed; nothing without a history."""
    corpus = site.corpus
    if not has_changes(corpus):
        return
    names, title = _Names(site), site.texts.gettext("Changes")
    parts = list(_parted(corpus.history, corpus.config.page_size))
    for number, days in enumerate(parts, 1):
        before = address(routes.CHANGES, number - 1) if number > 1 else ""
        after = address(routes.CHANGES, number + 1) if number < len(parts) else ""
        data = {
            "title": title,
            "trail": trail(site, (title, routes.CHANGES)),
            "days": [_day(day, names) for day in days],
            "pager": Pager(number, len(parts), before, after),
            "feeds": links(site, title, routes.CHANGES),
        }
        yield Page(address(routes.CHANGES, number), "changes.html", data)
    dated = ((day, address(routes.CHANGES, number)) for number, days in enumerate(parts, 1) for day in days)
    items = [_item(day, url, names) for day, url in islice(dated, corpus.config.feed_size)]
    yield from feed(site, routes.CHANGES, f"{corpus.config.title}: {title}", "", items)


def seen(corpus: Corpus) -> Mapping[str, tuple[str, str]]:
    """Returns, for keys of papers, the days on which they came and were last changed, empty where nobody knows."""
    names = {alias: p.key for p in corpus.papers.values() for alias in (*p.aliases, p.key)}
    days: dict[str, tuple[str, str]] = defaultdict(lambda: ("", ""))
    for day in reversed(corpus.history):
        for key in day.added:
            days[names.get(key, key)] = day.date, ""
        for key in (*day.corrected, *(move.paper for move in day.moved)):
            days[names.get(key, key)] = days[names.get(key, key)][0], day.date
    return dict(days)


def _parted(days: Sequence[HistoryDay], size: int) -> Iterator[Sequence[HistoryDay]]:
    """Yields days for one page each: as many as have about `size` changes, one at least."""
    part: list[HistoryDay] = []
    lines = 0
    for day in days:
        if part and lines >= size:
            yield part
            part, lines = [], 0
        part.append(day)
        lines += 1 + len(day.added) + len(day.corrected) + len(day.moved) + len(day.removed)
    yield part


def _day(day: HistoryDay, names: _Names) -> Day:
    site = names.site
    groups = []
    for kind, label in _KINDS:
        keys = tuple(key for key in getattr(day, kind) if names.is_now(key))
        if keys:
            groups.append((site.texts.gettext(label), len(keys), tuple(_by_topic(keys, names))))
    moved = tuple(
        Moved(names.paper(move.paper), tuple(map(names.topic, move.before)), tuple(map(names.topic, move.after)))
        for move in day.moved
    )
    removed = tuple(title or key for key, title in day.removed.items())
    anchor, title = routes.anchor(day.date), site.texts.day(day.date)
    return Day(anchor, title, day.note, tuple(groups), moved, removed, tuple(map(names.topic, day.written)))


def _by_topic(keys: Sequence[str], names: _Names) -> Iterator[OfTopic]:
    """Yields the papers by the topics where they are at home, in the order of the taxonomy."""
    homes: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        homes[names.home(key)].append(key)
    for topic in (*names.site.corpus.topics, _NO_TOPIC):
        if topic in homes:
            papers = (
                tuple(map(names.paper, homes[topic])) if len(homes[topic]) <= _MANY and len(keys) <= 5 * _MANY else ()
            )
            yield OfTopic(names.topic(topic) if topic else Link("", ""), papers, len(homes[topic]))


def _item(day: HistoryDay, page: str, names: _Names) -> FeedItem:
    """Returns a day as an item of the feed: its note, numbers, and the first titles."""
    texts = names.site.texts
    counts = (
        (day.added, texts.ngettext("%(num)s paper added", "%(num)s papers added", len(day.added))),
        (day.moved, texts.ngettext("%(num)s paper moved", "%(num)s papers moved", len(day.moved))),
        (day.corrected, texts.ngettext("%(num)s record corrected", "%(num)s records corrected", len(day.corrected))),
        (day.removed, texts.ngettext("%(num)s paper removed", "%(num)s papers removed", len(day.removed))),
        (day.written, texts.ngettext("%(num)s text changed", "%(num)s texts changed", len(day.written))),
    )
    summary = texts.strung(text for values, text in counts if values)
    first = texts.strung(plain_title(names.paper(key).title) for key in day.added[:_MANY])
    url = f"{page}#{routes.anchor(day.date)}"
    description = "\n".join(filter(None, (day.note, summary, first)))
    return FeedItem(f"{texts.day(day.date)}: {summary or day.note}", url, day.date, description)
