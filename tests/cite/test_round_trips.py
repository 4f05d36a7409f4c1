"""What a format can hold comes back from it, whatever a record says: read by bibtexparser, rispy and a JSON parser."""

import json
import re
from collections.abc import Callable

import pytest
import rispy
from hypothesis import given
from records import decoded, ligatures, parsed
from works import WORKS

from surveypress.cite.bibtex import bibtex
from surveypress.cite.csl_json import csl_json
from surveypress.cite.meta import meta_tags
from surveypress.cite.ris import ris
from surveypress.cite.work import Work
from surveypress.core import fields
from surveypress.core.persons import Person
from surveypress.prose.maths import DOLLARS, plain_title

FACTS = {row.name: row for row in fields.facts()}


def _same(got: str, text: str) -> bool:
    """Tells whether a decoder gives back a text, but for blanks and dashes within maths, which it sets as it likes."""
    if DOLLARS.search(text) is None:
        return got == ligatures(text)
    return ligatures(got).replace(" ", "") == ligatures(text).replace(" ", "")


def _name(person: Person) -> dict[str, str]:
    """Returns a name as BibTeX has it, where particle and family name are one."""
    if not person.given:
        return {"literal": ligatures(str(person))}
    parts = {"family": person.surname, "given": person.given, "suffix": person.suffix}
    return {part: ligatures(text) for part, text in parts.items() if text}


def _bibtex_says(work: Work) -> None:
    """Type, names, dates, facts, identifiers and addresses, each in the field that it has for that type."""
    text = bibtex([work])
    [entry], [raw] = decoded(text).values(), parsed(text).values()
    assert (entry.key, entry.entry_type) == (work.key, work.work_type.bibtex)
    assert _same(entry["title"], work.title)
    names = [_name(person) for person in work.authors]
    if work.et_al and names:
        assert raw["author"].endswith(" and others")
        names.append({"literal": "others"})
    values = {field.key: field.value for field in entry.fields}
    assert [_flat(name) for name in values.pop("author", [])] == [_flat(name) for name in names]
    assert [_flat(name) for name in values.pop("editor", [])] == [_flat(_name(person)) for person in work.editors]
    if work.date:
        assert entry["year"] == ligatures(work.date.label)
    if work.venue:
        assert any(_same(value, work.venue) for value in values.values()), work.venue
    for name, value in work.facts.items():
        if name == "pages":
            assert entry["pages"] == re.sub("[-–]", "–", value)
        else:
            assert any(_same(found, value) for found in values.values()), (name, value)
    for kind, value in work.other_ids.items():
        assert raw["eprint" if kind == "arxiv" else kind] == value
    if work.url:
        assert raw["url"] == work.url.replace("{", "%7B").replace("}", "%7D")


def _flat(name: dict[str, str]) -> str:
    """Returns a name's letters: the splitter of names has its own mind on where braces in a part end."""
    return re.sub(r"\s", "", "".join(name.get(part, "") for part in ("literal", "family", "given", "suffix")))


def _ris_says(work: Work) -> None:
    """Each value in its tag, or in a note where a tag of its own is taken."""
    [record] = rispy.loads(ris([work]))
    assert record["type_of_reference"] == work.work_type.ris
    assert record["title"] == plain_title(work.title)
    names = [p.literal or ", ".join(filter(None, (p.surname, p.given, p.suffix))) for p in work.authors]
    assert record.get("authors", []) == names
    assert len(record.get("secondary_authors", [])) == len(work.editors)
    if work.venue:
        assert record["secondary_title"] == plain_title(work.venue_name or work.venue)
        assert record.get("alternate_title1", "") == (plain_title(work.venue) if work.venue_name else "")
    if work.date:
        year = work.date.year
        assert record.get("year", "") == (f"{year:04}" if year and year > 0 else "")
        assert work.date.is_plain or record["date"].endswith(f"/{work.date.label}")
    held = [*(str(value) for value in record.values()), *record.get("notes", [])]
    for name, value in work.facts.items():
        if name == "pages":
            assert record["start_page"] == re.split("[-–]", value)[0]
            assert record.get("end_page", record["start_page"]) == re.split("[-–]", value)[-1]
        else:
            assert value in held or f"{FACTS[name].label}: {value}" in held, name
    assert record.get("doi", "") == work.ids.get("doi", "")
    assert not work.url or work.url in record["urls"]


def _csl_json_says(work: Work) -> None:
    """Each value in its variable, or in `custom` where CSL has none."""
    [csl] = json.loads(csl_json([work]))
    assert (csl["id"], csl["type"], csl["title"]) == (work.key, work.work_type.csl, plain_title(work.title))
    for role, people in (("author", work.authors), ("editor", work.editors)):
        names = csl.get(role, [])
        assert [name.get("literal", name.get("family")) for name in names] == [p.literal or p.family for p in people]
        assert [name.get("given", "") for name in names] == [person.given for person in people]
        assert [name.get("non-dropping-particle", "") for name in names] == [person.particle for person in people]
    if work.date and work.date.year is None:
        assert csl["issued"] == {"literal": work.date.label}
    elif work.date:
        assert csl["issued"]["date-parts"][0][0] == work.date.year
    custom = csl.get("custom", {})
    held = {str(value) for value in (*csl.values(), *custom.values())}
    for value in (work.venue, *work.facts.values(), work.ids.get("doi", ""), work.url):
        assert not value or value in held or plain_title(value) in held
    for name, value in work.extra.items():
        assert custom.get(name) == value or name in work.facts or not value


def _meta_tags_says(work: Work) -> None:
    """The type that Zotero takes, and no tag without content."""
    tags = meta_tags(work)
    assert all(content for _, content in tags)
    assert dict(tags)["z:itemType"] == work.work_type.zotero
    assert [content for name, content in tags if name.endswith("citation_author")] == [str(p) for p in work.authors]


FORMATS: dict[str, Callable[[Work], None]] = {
    "BibTeX": _bibtex_says,
    "RIS": _ris_says,
    "CSL-JSON": _csl_json_says,
    "tags": _meta_tags_says,
}


@pytest.mark.parametrize("name", FORMATS)
@given(work=WORKS)
def test_any_work_comes_back(name: str, work: Work) -> None:
    """Whatever its type, and whatever its names and facts are made of."""
    FORMATS[name](work)


@pytest.mark.parametrize("name", FORMATS)
def test_bundled_papers_come_back(name: str, bundled: dict[str, Work]) -> None:
    """Every fourth, and all with a fact or an identifier beyond those that most have, each from a file of its own."""
    usual = {"arxiv", "doi"}
    rare = [work for work in bundled.values() if work.facts or set(work.ids) - usual]
    for work in {work.key: work for work in [*rare, *[*bundled.values()][::4]]}.values():
        FORMATS[name](work)


def test_a_file_holds_them_all(bundled: dict[str, Work]) -> None:
    """In order, none joined to its neighbour."""
    assert list(parsed(bibtex(bundled.values()))) == list(bundled)
    assert [record["id"] for record in rispy.loads(ris(bundled.values()))] == list(bundled)
    assert [csl["id"] for csl in json.loads(csl_json(bundled.values()))] == list(bundled)
    assert json.loads(csl_json([])) == []
