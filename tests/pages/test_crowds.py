"""A paper of very many authors: its page stays short, and its files name them all."""

from pathlib import Path

import pytest
from toys import edit, toy, without_search

from surveypress.build.pipeline import build


@pytest.mark.parametrize(("count", "shown", "formats"), [(200, 200, 3), (201, 20, 1)])
def test_a_crowd_is_cited_by_its_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int, shown: int, formats: int
) -> None:
    """The BibTeX on the page says that there are others; the list, the tags for Zotero and the file hold every name."""
    without_search(monkeypatch)
    survey = toy(tmp_path)
    names = [f"Ann Quill{n:03}" for n in range(count)]
    edit(survey.content / "papers" / "reel.md", "authors: ", f"authors: [{', '.join(names)}] # ")
    build(survey)
    page = (survey.out / "papers" / "reel" / "index.html").read_text(encoding="utf-8")
    on_page = page.partition("@")[2].partition("</pre>")[0].partition("author = ")[2].partition("\n")[0]
    assert (on_page.count("Quill"), "and others" in on_page) == (shown, shown < count)
    assert page.count('_citation_author"') + page.count('name="citation_author"') == count
    assert sum(f'id="_as_{name}"' in page for name in ("bibtex", "ris", "csl-json")) == formats
    file = (survey.out / "papers" / "reel.bib").read_text(encoding="utf-8")
    assert (file.count("Quill"), "others" in file) == (count, False)
