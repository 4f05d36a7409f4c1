"""content/papers/<key>.md -> Paper: the values of its fields, each where the program looks for it."""

from collections.abc import Mapping
from dataclasses import fields as attributes
from dataclasses import replace
from typing import Any

from surveypress.core import counted, fields, keys
from surveypress.core.discovery import split_ending
from surveypress.core.editions import Version, cited_version
from surveypress.core.identifiers import KINDS
from surveypress.core.model import Paper, Result, SourceRef, WebLink
from surveypress.core.persons import Person
from surveypress.core.problems import Location, Problem
from surveypress.read.extraction import extracted
from surveypress.read.people import ends_in_et_al, remarks
from surveypress.read.record_schema import paper_fields
from surveypress.read.schema import Fields
from surveypress.read.state import ReadState, body, front
from surveypress.read.validation import validate
from surveypress.read.yaml_spans import Spans

_ATTRIBUTES = {field.name for field in attributes(Paper)}


def paper(text: str, file: str, state: ReadState) -> None:
    """Reads content/papers/<key>.md."""
    parts = front(text, file, state)
    key = _key(parts.data, file, state)
    record, faults = validate(paper_fields(), parts.data, file, parts.spans, state.language)
    state.problems += faults
    if record is None or not key:
        state.unread.add(key or split_ending(file)[0])
        return
    own, faults = extracted(getattr(record, "fields", {}), state.config, file, parts.spans)
    state.problems += [*faults, *_date_faults(record, file, state), *remarks(parts.data, file, parts.spans)]
    values = _values(record)
    values["et_al"] = ends_in_et_al(parts.data)
    location = Location(file, 1, 1)
    bare = Paper(**{**values, "key": key, "location": location, "summary": body(parts, file), "extracted": own})
    state.problems += _choice_faults(bare, parts.spans)
    state.papers.append(_with_versions(bare))


def _key(data: object, file: str, state: ReadState) -> str:
    """Returns the citation key: what the record says, or the name of its file; reports one that is none or taken."""
    own_key = data.get("key") if isinstance(data, dict) else None
    key = own_key if isinstance(own_key, str) and own_key else split_ending(file)[0]
    location = Location(file, *state.spans[file].get(("key",), (1, 1)))
    hint = "rename the file" if key != own_key else "write another key"
    if fault := keys.fault(key):
        hint += ": letters and digits, with signs such as : . + / _ - within; or say `key:` in the record"
        # A key that the record says is validated with its other fields.
        if key != own_key:
            state.report(location, f"the citation key {key[:80]!r} {fault}", hint)
        return ""
    address = keys.address(key)
    first = state.names.setdefault(("address of a paper", address), file)
    if first == file:
        return key
    other = next((one.key for one in state.papers if one.location.file == first), key)
    if other == key:
        state.report(
            location, f"the citation key {key!r} is used twice (also by {first})", "rename one of the two files"
        )
    else:
        message = f"the citation key {key!r} has the same address, papers/{address}/, as {other!r} of {first}"
        state.report(location, message, "change one of the two keys by more than case and signs")
    return ""


def _values(record: Fields) -> dict[str, Any]:
    """Returns the values of a record by the attributes of Paper."""
    values = {field.name: getattr(record, field.name) for field in fields.FIELDS}
    own_values = {name: value for name, value in values.items() if name in _ATTRIBUTES and value is not None}
    return {
        **own_values,
        "date": values.get("date") or values.get("year"),
        "ids": _ids(values),
        "facts": _facts(values),
        "extra": _extra(values),
        "authors": _people(values["authors"]),
        "editors": _people(values["editors"]),
        "urls": tuple(WebLink(link.url, link.title) for link in values["urls"]),
        "versions": tuple(_version(version) for version in values["versions"]),
        "results": tuple(Result(**row.model_dump()) for row in values["results"]),
        "sources": tuple(SourceRef(origin.file, origin.entry) for origin in values["sources"]),
    }


def _ids(values: Mapping[str, Any]) -> dict[str, str]:
    """Returns identifiers by kind, in the order of their registry, whichever way the record writes them."""
    by_kind = {field.identifier: values.get(field.name, "") for field in fields.FIELDS if field.identifier}
    others = values["ids"]
    ids = {kind.id: by_kind.get(kind.id) or getattr(others, kind.id) for kind in KINDS}
    return {kind: value for kind, value in ids.items() if value}


def _facts(values: Mapping[str, Any]) -> dict[str, str]:
    facts = {field.name: values[field.name] for field in fields.facts() if values.get(field.name)}
    texts = {name: ", ".join(value) if isinstance(value, tuple) else str(value) for name, value in facts.items()}
    wordings = {name: text for name, text in texts.items() if name != "pages" or not counted.is_extent(text)}
    kind = values.get("type") or ""
    readers = {"volume": counted.volume, "number": lambda text: counted.issue(text, kind), "pages": counted.pages}
    return {name: readers[name](text) if name in readers else text for name, text in wordings.items()}


def _extra(values: Mapping[str, Any]) -> dict[str, Any]:
    """Returns what the record keeps besides, with the number of pages where it stands for the pages."""
    pages = values["pages"] or ""
    return {**({"extent": pages} if counted.is_extent(pages) else {}), **values["extra"]}


def _people(people: Any) -> tuple[Person, ...]:
    return tuple(Person(**name.model_dump()) for name in people)


def _version(version: Any) -> Version:
    values = {name: getattr(version, name) for name in type(version).model_fields}
    ids, facts = _ids(values), _facts(values)
    return Version(version.kind, version.date, version.venue, ids, version.url, facts)


def _with_versions(paper: Paper) -> Paper:
    """Returns a paper that has, beside what its record says for itself, what its versions say.

    Its date is that of the first version, its venue and facts are those of the cited one, its identifiers of all. It is
    no preprint any more if what is cited is none.
    """
    cited = cited_version(paper.versions, paper.cite)
    if cited is None:
        return paper
    others = {version.venue for version in paper.versions if version is not cited}
    dated = [version.date for version in paper.versions if version.date and version.date.year is not None]
    first = min(dated, key=lambda date: (date.year or 0, date.month, date.day), default=cited.date)
    ids = [paper.ids, cited.ids, *(version.ids for version in paper.versions)]
    return replace(
        paper,
        date=paper.date or first,
        type="" if paper.type == "preprint" and cited.kind != "preprint" else paper.type,
        venue=cited.venue if paper.venue in others else paper.venue or cited.venue,
        url=paper.url or cited.url,
        facts={**cited.facts, **paper.facts},
        ids={
            kind.id: next(i[kind.id] for i in ids if kind.id in i) for kind in KINDS if any(kind.id in i for i in ids)
        },
    )


def _choice_faults(paper: Paper, spans: Spans) -> list[Problem]:
    """Returns the fault of a record that cites a version which it does not have."""
    kinds = list(dict.fromkeys(version.kind for version in paper.editions))
    if not paper.cite or paper.cite in kinds:
        return []
    message = f"`cite: {paper.cite}` chooses a version that the record does not have (it has {', '.join(kinds)})"
    hint = f"list it as `versions: [{{kind: {paper.cite}, …}}]`, or remove the line"
    return [Problem(Location(paper.location.file, *spans.get(("cite",), (1, 1))), message, hint)]


def _date_faults(record: Any, file: str, state: ReadState) -> list[Problem]:
    if not record.date or not record.year or record.date.year == record.year.year:
        return []
    message = f"`date` lies in another year than `year` ({record.date.label} and {record.year.label})"
    hint = "remove one of the two, or list both as `versions:`"
    return [Problem(Location(file, *state.spans[file].get(("date",), (1, 1))), message, hint)]
