"""Images and tags that other sites show beside a link."""

import re
import struct
import zlib
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import edit, toy, tree

from surveypress.build.pipeline import build
from surveypress.build.project import Survey

ADDRESS = "https://example.org/kites/"
TEMPLATES = Path(__file__).parents[2] / "templates"
SHEET = Path(__file__).parents[2] / "static" / "css" / "05-colours.css"


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """A toy survey with an address."""
    return toy(tmp_path, ADDRESS)


def _tags(survey: Survey, url: str) -> dict[str, str]:
    html = LexborHTMLParser((survey.out / url / "index.html").read_bytes())
    tags = html.css("meta[property^='og:'], meta[name^='twitter:']")
    return {
        str(tag.attributes.get("property") or tag.attributes["name"]): str(tag.attributes["content"]) for tag in tags
    }


def _colours(png: bytes) -> set[bytes]:
    """Returns the colours of the first row of a PNG, whose rows of one colour need no more of the format."""
    assert png.startswith(b"\x89PNG")
    assert struct.unpack(">II", png[16:24]) == (1200, 630)
    parts, at = [], 8
    while at < len(png):
        (size,) = struct.unpack(">I", png[at : at + 4])
        parts += [png[at + 8 : at + 8 + size]] if png[at + 4 : at + 8] == b"IDAT" else []
        at += 12 + size
    row = zlib.decompress(b"".join(parts))[1 : 1 + 1200 * 4]
    return {row[n : n + 4] for n in range(0, len(row), 4)}


def test_every_topic_has_an_image_that_its_page_names(survey: Survey) -> None:
    """The home page, topics, and papers (by their first topic) name an image that is there, by its whole address."""
    build(survey)
    images = {name for name in tree(survey.out) if name.endswith(".png")}
    assert images == {"card.png", *(f"topics/{topic}/card.png" for topic in _topics(survey))}
    for url, image in (
        ("", "card.png"),
        ("topics/wind/", "topics/wind/card.png"),
        ("papers/gust/", "topics/wind/card.png"),
    ):
        tags = _tags(survey, url)
        assert tags["og:image"] == ADDRESS + image, url
        assert tags["og:url"] == ADDRESS + url
        assert tags["twitter:card"] == "summary_large_image"
        assert len(_colours((survey.out / image).read_bytes())) > 1


def _topics(survey: Survey) -> list[str]:
    return re.findall(r"- id: (\w+)", (survey.content / "taxonomy.yaml").read_text(encoding="utf-8"))


def test_tags_hold_text_only(survey: Survey) -> None:
    """Title and sentence of a paper stand in its tags as text, without TeX and without being read as HTML."""
    build(survey)
    tags = _tags(survey, "papers/script/")
    assert tags["og:title"] == "A <script>alert('kite')</script> Frame & its \"Quotes\" | <b>Bold</b>"
    assert tags["og:type"] == "article"
    assert _tags(survey, "topics/lines/")["og:title"] == "Lines and n knots"
    assert _tags(survey, "")["og:title"] == "Kites, a Toy Survey"
    assert _tags(survey, "about/")["og:description"] == "Nine invented papers on how kites are made and flown."


def test_without_an_address_no_image_is_drawn(survey: Survey) -> None:
    """Other sites want whole addresses: a survey that knows none draws nothing, and its pages name nothing."""
    edit(survey.content / "survey.yaml", "base_url: https://example.org/kites/", "base_url: ''")
    bare = Survey(survey.root, survey.content, survey.out)
    build(bare)
    assert [name for name in tree(bare.out) if name.endswith(".png")] == []
    assert {"og:image", "og:url"}.isdisjoint(_tags(bare, "topics/wind/"))


def test_an_image_is_drawn_anew_only_when_it_changes(survey: Survey) -> None:
    """A title that is changed changes its own image; one in letters that the font lacks is left out of its image."""
    build(survey)
    before = tree(survey.out)
    edit(survey.content / "taxonomy.yaml", "title: Sails", "title: 帆")
    build(survey)
    after = tree(survey.out)
    changed = [name for name in after if name.endswith(".png") and after[name] != before[name]]
    assert changed == ["topics/sails/card.png"]
    assert len(after["topics/sails/card.png"]) < len(before["topics/sails/card.png"])


def test_colours_are_those_of_the_pages() -> None:
    """An area has one colour: on its pages in the light scheme, and in its images."""
    listed = re.search(r"colours = \[(.*?)\]", (TEMPLATES / "card.svg").read_text(encoding="utf-8"))
    assert listed
    areas = re.findall(r"--colour: light-dark\((#\w+)", SHEET.read_text(encoding="utf-8"))
    assert re.findall(r"#\w{6}", listed[1])[1:] == areas
