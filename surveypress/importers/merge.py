"""Entries into records: each becomes a new one, goes into one that is there, or is left out; and the files that follow.

Nothing that a person wrote is replaced: a known record only gains fields that it lacks, and its origin.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any

from surveypress.core import keys
from surveypress.core.discovery import records
from surveypress.core.model import Corpus
from surveypress.edit import yaml_text
from surveypress.edit.changes import Changes, current
from surveypress.importers import origins
from surveypress.importers.both_versions import as_versions
from surveypress.importers.documents import Document
from surveypress.importers.drafts import Draft
from surveypress.importers.entries import Entry
from surveypress.importers.import_plan import Doubt, ImportPlan, Merge
from surveypress.importers.keys import key_for
from surveypress.importers.known_works import known_works
from surveypress.importers.look_alikes import look_alikes
from surveypress.importers.new_topics import new_topics, with_topics
from surveypress.importers.origins import Origins
from surveypress.importers.placing import Places
from surveypress.importers.same_work import entry_identities, folded, in_one_journal

_MOST_NAMED = 20
"""Records of one title that are held beside another one for a person to look at."""
_REMOVED = "its record was removed; restore it to have it back"


class Merger:
    """Takes in documents over a corpus; `changes` then gives every file that follows, `plan` what is done and why."""

    def __init__(
        self,
        corpus: Corpus,
        content: Path,
        *,
        keep_abstracts: bool = False,
        topics: tuple[str, ...] = (),
        add_topics: bool = False,
    ) -> None:
        self.content, self.keep_abstracts, self.topics, self.add_topics = content, keep_abstracts, topics, add_topics
        self._topic_ids = [name for topic in corpus.topics.values() for name in (topic.id, *topic.aliases)]
        self.plan = ImportPlan()
        self.places = Places(corpus)
        works = known_works(corpus)
        self.drafts, self._works = works.drafts, works.index
        self._renamed, self._removed = works.renamed, works.removed
        self._taken = {*self.drafts, *self._renamed}
        self._addresses = {keys.address(key) for key in self._taken}
        self._origins = Origins(content, corpus.sources)

    def add(self, document: Document, tick: Callable[[], None] = lambda: None) -> list[str]:
        """Takes in one document; returns the key of the record for each entry, empty where there is none."""
        name, path = self._origins.place(document)
        rows, placed = [], []
        for entry in document.parsed.entries:
            key, first = self._placed(entry, name, creates=document.creates)
            placed.append(key)
            if key:
                rows.append(origins.row(entry, key, first=first))
            tick()
        self._origins.add(path, name, document, rows)
        plan, parsed = self.plan, document.parsed
        plan.total += len(parsed.entries)
        plan.unplaced += [f"{location}: {line[:120]!r}" for location, line in parsed.unplaced]
        plan.rejected += [f"{location}: {why}" for location, why in parsed.rejected]
        plan.notes += [*parsed.notes, *self.places.notes]
        self.places.notes.clear()
        return placed

    def _placed(self, entry: Entry, name: str, *, creates: bool) -> tuple[str, bool]:
        """Returns the key of the record for an entry, and whether the entry made it; no key where there is none.

        The key of a record that was removed leads to none, so that it does not come back.
        """
        key, first = self._origins.key_of(name, entry.number)
        key = self._renamed.get(key, key)
        if key in self.drafts:
            self.plan.repeats += 1
            self._fill(self.drafts[key], _still_wanted(entry, self.drafts[key]), name, creates=creates)
            return key, first
        if key or folded(entry.title) in self._removed:
            self.plan.left_out.append((entry.title, _REMOVED))
            return key or self._removed[folded(entry.title)], first
        if same := self._works.find(entry):
            self._merge(*same, entry, name, creates=creates)
            return same[0].key, False
        if not creates:
            self.plan.unmatched.append(entry.title)
            return "", False
        draft = self._new(entry)
        self._fill(draft, entry, name, creates=True)
        return draft.key, True

    def _merge(self, draft: Draft, why: str, entry: Entry, name: str, *, creates: bool) -> None:
        before = set(draft.fields)
        has = {field for field in entry.fields if draft.value(field)}
        self._fill(draft, entry, name, creates=creates)
        if draft.old is None:  # a list has it under several headings, or keys
            draft.other_keys += [entry.key] if entry.key else []
            draft.topics += [topic for topic in self.places.topics(entry, draft.key) if topic not in draft.topics]
        brings = tuple(field for field in draft.fields if field not in before)
        keeps = tuple(sorted(has - set(brings)))
        if folded(entry.title) != folded(draft.title):
            self.plan.differing.append((draft.key, "title", draft.title, entry.title))
        former = (draft.key, *draft.old.aliases) if draft.old else (entry.key,)
        other = "" if entry.key in former else entry.key
        self.plan.merges.append(Merge(str(entry.location), entry.title, draft.key, why, brings, keeps, other))
        self._works.add(draft, entry_identities(entry))

    def _new(self, entry: Entry) -> Draft:
        own = entry.key
        free = own and own not in self._taken and keys.address(own) not in self._addresses
        key = own if free else key_for(entry.title, self._taken)
        if own and not free:
            self.plan.renamed.append((own, key, entry.title))
        if own and keys.is_device(own):
            self.plan.notes.append(
                f"{own}: Windows keeps this name for a device, so the file is {keys.file_stem(key)}.md"
            )
        self._taken.add(key)
        self._addresses.add(keys.address(key))
        draft = self.drafts[key] = Draft(key, entry.title, topics=self.places.topics(entry, key))
        self.plan.new.append(key)
        return draft

    def _fill(self, draft: Draft, entry: Entry, name: str, *, creates: bool) -> None:
        """Fills what a record lacks with what an entry says, and notes where it came from."""
        fresh = draft.old is None and not draft.origins
        if draft.old is not None and draft.old.status == "excluded":
            why = f"excluded: {draft.old.reason}" if draft.old.reason else "excluded"
            self.plan.left_out.append((entry.title, why))
        draft.abstract = draft.abstract or entry.abstract
        for field, value in self._offered(draft, entry).items():
            if conflict := draft.offer(field, value):
                self.plan.differing.append((draft.key, field, *conflict))
        origin = {"file": name, "entry": entry.number}
        old = [{"file": o.file, "entry": o.entry} for o in draft.old.sources] if draft.old else []
        if creates and origin not in old and origin not in draft.origins:
            draft.origins.append(origin)
        self.plan.abstracts += bool(entry.abstract) and not self.keep_abstracts
        if fresh:
            self._note_namesakes(draft, entry)

    def _offered(self, draft: Draft, entry: Entry) -> dict[str, Any]:
        offered = self.places.own_fields(entry, as_versions(draft, entry.fields))
        if "versions" in offered and offered.get("type") and draft.fields.get("type") == "preprint":
            del draft.fields["type"]  # which another entry has just brought
        offered |= {name: value for name, value in self.places.by_tags(entry.fields).items() if name not in offered}
        # A count says nothing where the names are known; it stays in content/sources/ either way.
        if "authors_count" in entry.listing and not draft.value("authors"):
            offered["authors_count"] = entry.listing["authors_count"]
        if self.keep_abstracts and entry.abstract:
            offered["abstract"] = entry.abstract
        return offered

    def _note_namesakes(self, draft: Draft, entry: Entry) -> None:
        why = "the same title, another abstract or other identifiers"
        namesakes = self._works.namesakes(entry.title)
        others = [other for other in namesakes[:_MOST_NAMED] if not in_one_journal(other, entry)]
        self.plan.doubtful += [Doubt(draft.side, other.side, why) for other in others]
        for other, label in self._works.others(entry):
            if all(other is not namesake for namesake in others):
                self.plan.doubtful.append(Doubt(draft.side, other.side, f"the same {label}, another work"))
        self._works.add(draft, entry_identities(entry))

    def _name_other_keys(self) -> None:
        """Makes former keys of what else documents call a new record, but for those that others have."""
        for draft in self.drafts.values():
            for key in dict.fromkeys(draft.other_keys):
                if key in self._taken or keys.address(key) in self._addresses:
                    continue
                self._taken.add(key)
                self._addresses.add(keys.address(key))
                draft.fields.setdefault("aliases", []).append(key)
                self.plan.other_keys.append((key, draft.key))

    def _new_topics(self) -> dict[str, str | None]:
        """Gives the new records the topics that their headings become; returns the text of the taxonomy."""
        groups = self.places.unknown_in_order()
        roots, ids = new_topics(list(groups), self._topic_ids)
        for group, members in groups.items():
            for key in members if group in ids else ():
                if ids[group] not in self.drafts[key].topics:
                    self.drafts[key].topics.append(ids[group])
        self.plan.new_topics = {group: (ids[group], len(groups[group])) for group in groups if group in ids}
        name = next(iter(records(self.content, "taxonomy")), "taxonomy.yaml")
        text = current(self.content, name) or ""
        return {name: with_topics(text, roots)} if roots else {}

    def changes(self) -> Changes:
        """Returns every file that follows, and completes the plan by them."""
        self._name_other_keys()
        self.plan.doubtful += look_alikes(list(self.drafts.values()), self.plan.new)
        files: dict[str, str | None] = self._new_topics() if self.add_topics else {}
        self.plan.groups = {} if self.add_topics else {name: len(k) for name, k in self.places.unknown.items()}
        for draft in self.drafts.values():
            if draft.old is None:
                draft.topics = draft.topics or list(self.topics)
                files[f"papers/{keys.file_stem(draft.key)}.md"] = yaml_text.record(draft.record(), "")
            elif additions := draft.additions():
                name = PurePosixPath(*PurePosixPath(draft.old.location.file).parts[1:]).as_posix()
                files[name] = yaml_text.amended((self.content / name).read_bytes().decode("utf-8"), additions)
        changes = Changes(self.content, files | self._origins.texts)
        self.plan.written = list(changes.effective)
        return changes


def _still_wanted(entry: Entry, draft: Draft) -> Entry:
    """Returns an entry of a document that is imported again, less the facts that a person has taken out since.

    A fact with a source came into the record the first time; what the record lacks now was found wrong.
    """
    facts = {
        field: value for field, value in entry.fields.items() if draft.value(field) or field not in entry.provenance
    }
    return replace(entry, fields=facts)
