"""A small survey on disk and a preview of it that runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from preview_survey import PATIENCE, write_survey

from surveypress.build.project import Survey
from surveypress.preview.app import Preview


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """A survey of three papers and two topics."""
    content = tmp_path / "content"
    write_survey(content)
    return Survey(tmp_path, content, tmp_path / "site")


@pytest.fixture
def preview(survey: Survey) -> Iterator[Preview]:
    """A preview of that survey on a port of its own."""
    with Preview(survey, "127.0.0.1", 0) as preview:
        yield preview
    preview.indexer.join(PATIENCE)
