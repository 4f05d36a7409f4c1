"""Where an imported paper belongs: headings and collections that are topics of the survey, tags that it knows."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from surveypress.core.config import ExtractionField
from surveypress.core.model import Corpus
from surveypress.core.names import name_key, spellings, title_key
from surveypress.importers.entries import Entry
from surveypress.read.extraction import checked

STEP = " > "
"""Between a heading and the one below it, in a group of an entry."""
_TAGS = ("keywords", "keyword", "tags")
_BETWEEN = re.compile("[;,\n]")


class Places:
    """The topics, facets and names of a survey, by what documents may call them."""

    def __init__(self, corpus: Corpus) -> None:
        leaves = [topic for topic in corpus.topics.values() if not topic.children]
        self._topics = {title_key(name): t.id for t in reversed(leaves) for name in (t.title, *t.aliases, t.id)}
        self._facets = {
            title_key(name): (facet.id, value)
            for facet in reversed(list(corpus.facets.values()))
            for value, title in facet.values.items()
            for name in (value, title)
        }
        self._own = {
            title_key(name): row
            for row in reversed(corpus.config.fields)
            for name in (f"{row.label} {row.unit}", row.label, row.name)
        }
        self._language = corpus.config.language
        self._facet_titles = {
            title_key(name): facet for facet in corpus.facets.values() for name in (facet.id, facet.title)
        }
        self.by_key: dict[str, tuple[str, ...]] = {}
        """For citation keys, the headings under which another document cites them."""
        self._names = {field: spellings(names) for field, names in corpus.vocabulary.items()}
        self.order: list[str] = []
        """Groups in the order of the documents."""
        self.unknown: dict[str, list[str]] = {}
        """Groups that are no topic of the survey, each with the keys of the records below it."""
        self.notes: dict[str, None] = {}
        """What could not be put where its column says, in order."""

    def unknown_in_order(self) -> dict[str, list[str]]:
        """Returns the groups that are no topic, as the documents have them one after the other."""
        order = {group: n for n, group in enumerate(dict.fromkeys(self.order))}
        return dict(sorted(self.unknown.items(), key=lambda item: order.get(item[0], len(order))))

    def topics(self, entry: Entry, entry_key: str) -> list[str]:
        """Returns the ids of the topics that the groups of an entry name; notes the groups that name none."""
        ids: list[str] = []
        for group in dict.fromkeys([*entry.groups, *self.by_key.get(entry.key, ())]):
            topic = self._topics.get(title_key(group.rpartition(STEP)[2]))
            if topic is None:
                self.unknown.setdefault(group, []).append(entry_key)
            elif topic not in ids:
                ids.append(topic)
        return ids

    def own_fields(self, entry: Entry, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Returns the fields of an entry with those columns, kept under `extra`, set where the survey has a field.

        These are the survey's own fields by name or label, and its facets by id or title. A value that the field cannot
        have stays under `extra`, with a note, as the record could not be read with it.
        """
        extra = dict(fields.get("extra", {}))
        own: dict[str, Any] = {}
        facets: dict[str, list[str]] = {}
        for name in list(extra):
            row, facet = self._own.get(title_key(str(name))), self._facet_titles.get(title_key(str(name)))
            if row is not None:
                fault, values = self._own_values(row, str(extra[name]))
                if fault:
                    self.notes[f"{entry.location}: {row.name}: {fault}, so it stays under `extra`"] = None
                elif values:
                    own[row.name] = values if row.many else values[0]
                    del extra[name]
                    self.notes[f"{name} fills the field {row.name!r}"] = None
            elif facet is not None:
                ids = {title_key(n): value for value, title in facet.values.items() for n in (value, title)}
                values_of_facet = [ids.get(title_key(part)) for part in re.split(r"[;,]", str(extra[name]))]
                if all(values_of_facet):
                    facets[facet.id] = list(dict.fromkeys(filter(None, values_of_facet)))
                    del extra[name]
        rest = {name: value for name, value in fields.items() if name != "extra"}
        return rest | {k: v for k, v in (("fields", own), ("facets", facets), ("extra", extra)) if v}

    def _own_values(self, row: ExtractionField, cell: str) -> tuple[str, list[str]]:
        """Returns what is wrong with a cell for one of the survey's own fields, and its values."""
        parts = [part.strip() for part in cell.split(";")] if row.many else [cell]
        fault, values = checked(row, list(filter(None, parts)), self._language)
        return (fault[0] if fault else ""), list(values)

    def by_tags(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Returns facets and names of methods, models and data sets that the tags of an entry stand for."""
        placed: dict[str, Any] = {}
        for tag in _tags(fields.get("extra", {})):
            facet, value = self._facets.get(title_key(tag), ("", ""))
            if facet:
                _add(placed.setdefault("facets", {}).setdefault(facet, []), value)
            for field, names in self._names.items():
                if name := names.get(name_key(tag)):
                    _add(placed.setdefault(field, []), name)
        return placed


def _add(values: list[str], value: str) -> None:
    if value not in values:
        values.append(value)


def _tags(extra: Mapping[str, Any]) -> Iterator[str]:
    for name in _TAGS:
        tags = extra.get(name)
        if isinstance(tags, str):
            yield from filter(None, map(str.strip, _BETWEEN.split(tags)))
        elif isinstance(tags, list):
            yield from (str(tag) for tag in tags)
