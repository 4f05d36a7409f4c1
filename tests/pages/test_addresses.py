"""Addresses that cannot be written are faults that `build` and `check` name alike, with every file that leads there."""

import re
from pathlib import Path

import pytest
from toys import edit, paper, toy, write

from surveypress.build.checking import check
from surveypress.build.pipeline import build
from surveypress.build.project import Survey
from surveypress.core.problems import ContentError


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """A copy of the toy survey."""
    return toy(tmp_path)


def _faults(survey: Survey) -> list[str]:
    """Returns what stops the build, which must be what `check` calls errors."""
    with pytest.raises(ContentError) as error:
        build(survey)
    said = [str(problem) for problem in error.value.problems if problem.level == "error"]
    assert said == sorted(str(problem) for problem in check(survey) if problem.level == "error")
    assert not survey.out.exists()
    return said


def test_a_clash_names_both_files(survey: Survey) -> None:
    """A page of prose where a topic stands; the fault stands at the one and names the other."""
    taxonomy = survey.content / "taxonomy.yaml"
    edit(taxonomy, "facets:\n", "facets:\n  papers:\n    title: X\n    values: {a: A}\n")
    write(survey.content / "pages" / "facets.md", "---\ntitle: Mine\n---\n")
    (fault,) = _faults(survey)
    assert "content/pages/facets.md:1:1: error: two pages have the address 'facets/'" in fault
    assert "a page that the program makes" in fault


@pytest.mark.parametrize("kind", ["alias", "key", "topic"])
def test_a_name_that_is_too_long_has_a_place(survey: Survey, kind: str) -> None:
    """A key or id that no address could hold is refused with the line to mend, before anything is written."""
    name = "a" * 260
    place = "content/taxonomy.yaml:"
    if kind == "alias":
        paper(survey.root, "zz", f'title: "A b"\ntopics: [wind]\naliases: [{name}]')
        place = "content/papers/zz.md:4:"
    elif kind == "key":
        paper(survey.root, "a" * 252, 'title: "A b"\ntopics: [wind]')
        place = "content/papers/a"
    else:
        edit(survey.content / "taxonomy.yaml", "\nfacets:", f"\n  - {{id: {name}, title: Long}}\nfacets:")
    faults = _faults(survey)
    assert faults
    for fault in faults:
        assert fault.startswith(place)
        assert re.search(r"has 2\d\d characters, at most (200|120) fit", fault)
