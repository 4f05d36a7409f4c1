"""What `check --fix` mends by itself: only what has one right answer, and changes nothing that a reader is told.

A new one is a function and a line of FIXES.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial

from surveypress.checks.link_rot import Answers, is_secured, with_anchor
from surveypress.core.language_tags import each_language, known_tag, meant_tags
from surveypress.core.model import Paper
from surveypress.core.names import chosen_names, name_key
from surveypress.edit.prose_marks import with_address
from surveypress.edit.renaming import point_to
from surveypress.edit.survey_texts import SurveyTexts
from surveypress.edit.yaml_region import Path, with_scalars, without_items
from surveypress.read.front_matter import split

_NAMED = ("methods", "models", "datasets")
_KEY_LISTS = ("related", "distinct_from")
_ADDRESSES = ("url", "urls", "code", "versions")


def one_spelling(texts: SurveyTexts) -> Iterator[str]:
    """Writes methods, models and data sets as the vocabulary, or most records, write them (`vocabulary/spelling`)."""
    corpus = texts.corpus
    chosen = {
        field: chosen_names(
            corpus.vocabulary.get(field, {}), (name for p in corpus.papers.values() for name in getattr(p, field))
        )
        for field in _NAMED
    }

    def change(path: Path, value: str) -> str | None:
        return chosen[str(path[0])].get(name_key(value)) if len(path) == 2 and path[0] in _NAMED else None

    for paper in corpus.papers.values():
        file = texts.paper_file(paper.key)
        after = with_scalars(texts[file], change) if _has_names(paper) else texts[file]
        if after != texts[file]:
            texts[file] = after
            yield f"{paper.key}: names are spelled as elsewhere"


def _has_names(paper: Paper) -> bool:
    return any(getattr(paper, field) for field in _NAMED)


def present_keys(texts: SurveyTexts) -> Iterator[str]:
    """Names papers by the keys that they have now, where a former one is used."""
    former = {alias: p.key for p in texts.papers.values() for alias in p.aliases if alias not in texts.papers}
    cited = {name for _, document in texts.documents() for mark in document.references for name in mark.written}
    listed = _listed(texts) if former else {}
    for alias, key in former.items():
        if alias in cited or alias in listed:
            point_to(texts, alias, key)
            for file in listed.get(alias, ()):
                texts[file] = with_scalars(texts[file], partial(_in_list, old=alias, new=key))
            yield f"{alias}: is called {key} now"


def _listed(texts: SurveyTexts) -> dict[str, list[str]]:
    """Returns, for each key in a list of related or distinct papers as it is written, the files of these records."""
    files: dict[str, list[str]] = defaultdict(list)
    for paper in texts.papers.values():
        if paper.related or paper.distinct_from:
            file = texts.paper_file(paper.key)
            data = split(texts[file].replace("\r\n", "\n"), file).data
            lists = [data.get(field) for field in _KEY_LISTS] if isinstance(data, dict) else []
            for name in (name for names in lists if isinstance(names, list) for name in names):
                files[str(name)].append(file)
    return files


def _in_list(path: Path, value: str, old: str, new: str) -> str | None:
    return new if path[0] in _KEY_LISTS and value == old else None


def each_author_once(texts: SurveyTexts) -> Iterator[str]:
    """Takes out a name that stands twice in one list, where no ORCID iD tells two people apart (`authors/twice`)."""
    for paper in texts.corpus.papers.values():
        names = list(map(str, paper.authors))
        if len(set(names)) == len(names) or any(person.orcid for person in paper.authors):
            continue
        twice = {n for n, name in enumerate(names) if name in names[:n]}
        file = texts.paper_file(paper.key)
        after = without_items(texts[file], lambda path, _, twice=twice: path[:1] == ("authors",) and path[1] in twice)  # type: ignore[misc]
        if after != texts[file]:
            texts[file] = after
            yield f"{paper.key}: an author stood twice"


def tags_of_languages(texts: SurveyTexts) -> Iterator[str]:
    """Writes the tag of a language where its name or a longer code stands (`record/language`)."""
    for paper in texts.papers.values():
        language = paper.facts.get("language", "")
        tag = "" if all(map(known_tag, each_language(language))) else meant_tags(language)
        if tag:
            file = texts.paper_file(paper.key)
            texts[file] = with_scalars(texts[file], partial(_in_language, tag=tag))
            yield f"{paper.key}: the language is {tag}"


def _in_language(path: Path, _: str, tag: str) -> str | None:
    return tag if path == ("language",) else None


FIXES: tuple[Callable[[SurveyTexts], Iterator[str]], ...] = (
    one_spelling,
    present_keys,
    each_author_once,
    tags_of_languages,
)
"""In the order in which they are made."""


def with_https(texts: SurveyTexts, answers: Answers) -> Iterator[str]:
    """Writes https where a server sends on for good to the same address under it (`links/moved`).

    That is done in records and in prose, where a link can be found again.
    """
    moved = {old: answer.moved for old, answer in answers.items() if is_secured(old, answer.moved)}

    def secured(address: str) -> str | None:
        new = moved.get(address.partition("#")[0])
        return with_anchor(new, address) if new else None

    def change(path: Path, value: str) -> str | None:
        return secured(value) if path[0] in _ADDRESSES else None

    for paper in texts.papers.values():
        further = [*(link.url for link in paper.urls), *(version.url for version in paper.versions)]
        if any(map(secured, (paper.url, paper.code, *further))):
            file = texts.paper_file(paper.key)
            texts[file] = with_scalars(texts[file], change)
            yield f"{paper.key}: https is written where the server asks for it"
    for file, document in texts.documents():
        before = texts[file] if document.links and moved else ""
        for link in document.links if moved else ():
            if new := secured(link.href):
                texts[file] = with_address(texts[file], link, new)
        if before and before != texts[file]:
            yield f"{file}: https is written where the server asks for it"


def fixed(texts: SurveyTexts) -> list[str]:
    """Makes all of them; returns what was done, a line each."""
    return [line for fix in FIXES for line in fix(texts)]
