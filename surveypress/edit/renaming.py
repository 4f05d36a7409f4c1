"""A paper's key or a topic's id becomes another: all that names it follows, and the old one leaves a redirect."""

from pathlib import PurePosixPath
from typing import Any

from surveypress.core import keys
from surveypress.core.problems import UsageError
from surveypress.core.slugs import SLUG
from surveypress.edit.prose_marks import recited, recounted, relinked, with_moved_file
from surveypress.edit.survey_texts import SurveyTexts
from surveypress.edit.yaml_region import Path, region_of, with_field, with_scalars, without_field, without_items
from surveypress.edit.yaml_text import amended

_KEY_LISTS = {"related", "distinct_from"}


def plan_rename(texts: SurveyTexts, old: str, new: str) -> str:
    """Plans to rename the paper or the topic `old`; returns what is renamed, in words.

    Raises UsageError if there is neither, or if the new name is taken or can be none.
    """
    if old in texts.corpus.topics and old not in texts.papers:
        _rename_topic(texts, old, new)
        return f"the topic {old!r} becomes {new!r}"
    key = texts.key(old)
    _rename_paper(texts, key, new)
    return f"the paper {key!r} becomes {new!r}"


def _rename_paper(texts: SurveyTexts, old: str, new: str) -> None:
    if fault := keys.fault(new):
        raise UsageError(f"the key {new!r} {fault}")
    namesakes = [key for key in texts.papers if key != old and keys.address(key) == keys.address(new)]
    if namesakes or new == old:
        raise UsageError(f"the key {new!r} is that of {'another paper' if namesakes else 'this paper'} already")
    point_to(texts, old, new)
    file = texts.paper_file(old)
    record = with_aliases(texts[file], [*texts.papers[old].aliases, old], new)
    stem = keys.file_stem(new)
    renamed = PurePosixPath(file).with_name(stem + PurePosixPath(file).suffix).as_posix()
    texts[file] = without_field(record, "key") if stem == new else with_field(record, "key", new)
    if renamed != file:
        _move_file(texts, file, renamed)


def _move_file(texts: SurveyTexts, old: str, new: str) -> None:
    """Gives a file another name, and links to it in prose too."""
    lead_links(texts, old, new)
    texts.call(old, new)


def lead_links(texts: SurveyTexts, old: str, new: str) -> None:
    """Makes links in prose to one file lead to another."""
    for name, document in texts.documents():
        if any(PurePosixPath(old).name in link.href for link in document.links):
            texts[name] = with_moved_file(texts[name], document, old, new)


def point_to(texts: SurveyTexts, old: str, new: str) -> None:
    """Changes all that names the paper `old`: citations, lists of records, the glossary, the settings."""
    for name, document in texts.documents():
        if any(old in (mark.written or mark.keys) for mark in document.references):
            texts[name] = recited(texts[name], document, old, new)
    for key, paper in texts.papers.items():
        if old in {*paper.related, *paper.distinct_from}:
            file = texts.paper_file(key)
            both = {name for name in _KEY_LISTS if {old, new} <= {*getattr(paper, name)}}
            text = _without_twins(texts[file], both, old)
            texts[file] = with_scalars(text, lambda path, value: _in_list(path, value, old, new))
    for name in texts.files("glossary"):
        texts[name] = with_scalars(
            texts[name], lambda path, value: new if path[-1] == "introduced_by" and value == old else None
        )
    for name in texts.files("survey"):
        texts[name] = with_scalars(texts[name], lambda path, value: _in_settings(path, value, old, new))


def _without_twins(text: str, lists: set[str], key: str) -> str:
    return without_items(text, lambda path, value: path[0] in lists and value == key)


def _in_list(path: Path, value: str, old: str, new: str) -> str | None:
    return new if path[0] in _KEY_LISTS and value == old else None


def _in_settings(path: Path, value: str, old: str, new: str) -> str | None:
    if "silent" in path and value == old:
        return new
    if path[:2] == ("editorial", "unknown") and value.startswith(f"{old}:"):
        return new + value.removeprefix(old)
    return None


def with_aliases(record: str, aliases: list[str], key: str) -> str:
    """Returns the text of a record that has those former keys, but not the one that it has now."""
    former = [alias for alias in dict.fromkeys(aliases) if alias != key]
    present = [str(node.value) for node in _items(record, "aliases")]
    if key in present:
        return with_field(record, "aliases", former)
    missing = [alias for alias in former if alias not in present]
    return amended(record, {"aliases": missing}) if missing else record


def _items(text: str, name: str) -> list[Any]:
    root = region_of(text).root
    values = [value.value for key, value in root.value if key.value == name] if root else []
    return list(values[0]) if values and isinstance(values[0], list) else []


def _rename_topic(texts: SurveyTexts, old: str, new: str) -> None:
    if not SLUG.fullmatch(new):
        raise UsageError(f"the topic id {new!r} is no slug: use small letters, digits and hyphens")
    if new in texts.corpus.topics:
        raise UsageError(f"the topic id {new!r} is taken already")
    for name, document in texts.documents():
        if any(old in (mark.written or mark.keys) for mark in (*document.references, *document.figures)):
            texts[name] = relinked(texts[name], document, old, new)
    _recount(texts, old, new)
    for name in texts.files("taxonomy"):
        texts[name] = _with_topic_id(texts[name], old, new)
    for key, paper in texts.papers.items():
        if old in paper.topics:
            file = texts.paper_file(key)
            texts[file] = with_scalars(
                texts[file], lambda path, value: new if path[0] == "topics" and value == old else None
            )
    for name in texts.files("glossary"):
        texts[name] = with_scalars(texts[name], lambda path, value: _in_term(path, value, old, new))
    file = next((name for name in texts.files("topics/") if PurePosixPath(name).stem == old), "")
    if file:
        _move_file(texts, file, PurePosixPath(file).with_stem(new).as_posix())


def _recount(texts: SurveyTexts, old: str, new: str) -> None:
    """Makes figures that count in one topic count in another, where texts know no Markdown."""
    for name in (file for place in ("taxonomy", "glossary", "survey") for file in texts.files(place)):
        texts[name] = recounted(texts[name], old, new)


def _in_topics(path: Path, value: str, old: str, new: str) -> str | None:
    return new if path[0] == "topics" and value == old else None


def _in_term(path: Path, value: str, old: str, new: str) -> str | None:
    return new if value == old and path[1] in {"topic", "within"} else None


def _with_topic_id(text: str, old: str, new: str) -> str:
    """Returns the taxonomy in which a topic has another id, and its old one among its former ids."""
    region = region_of(text)
    node = next((node for node in _nodes(region.root) if _said(node, "id") == old), None)
    if node is None:
        raise UsageError(f"the taxonomy does not spell out the topic {old!r}; rename it by hand")
    pairs = {key.value: (key, value) for key, value in node.value}
    ident = pairs["id"][1]
    edits = [(ident.start_mark.index, ident.end_mark.index - ident.start_mark.index, new)]
    if "aliases" in pairs and pairs["aliases"][1].value:
        last = pairs["aliases"][1].value[-1]
        indent = "\n" + " " * last.start_mark.column
        more = f", {old}" if pairs["aliases"][1].flow_style else f"{indent.removesuffix('  ')}- {old}"
        edits.append((last.end_mark.index, 0, more))
    elif node.flow_style:
        edits.append((ident.end_mark.index, 0, f", aliases: [{old}]"))
    else:
        edits.append((ident.end_mark.index, 0, f"\n{' ' * node.start_mark.column}aliases: [{old}]"))
    return region.apply(edits)


def _nodes(node: Any) -> list[Any]:
    """Returns the mappings of a tree of topics."""
    value = getattr(node, "value", None)
    if not isinstance(value, list):
        return []
    children = [part[1] if isinstance(part, tuple) else part for part in value]
    here = [node] if value and isinstance(value[0], tuple) else []
    return [*here, *(inner for child in children for inner in _nodes(child))]


def _said(node: Any, name: str) -> str:
    pairs = getattr(node, "value", [])
    return next((str(value.value) for key, value in pairs if key.value == name), "")
