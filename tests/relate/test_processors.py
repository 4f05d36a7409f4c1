"""What is printed does not hang on the processor: other kernels of the linear algebra give the same lists and map."""

import ast
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest

CONTENT = Path(__file__).parents[2] / "content"
PROGRAM = """
import hashlib
from dataclasses import replace
from pathlib import Path
import numpy
from threadpoolctl import threadpool_info
from surveypress.core.documents import Document
from surveypress.core.model import Corpus
from surveypress.read import read
from surveypress.relate import relate
from surveypress.relate.map_layout import drawn, features, laid_out
from surveypress.relate.text_model import searched_texts
from surveypress.searchindex.latent_vectors import packed_vectors
def told(content):
    whole = read(Path(content))[0]
    some = whole.papers.values()
    papers = {p.key: replace(p, related=(), summary=Document(), abstract=p.summary.text, topics=()) for p in some}
    corpus = Corpus(whole.config, papers, {}, {})
    places = drawn(laid_out(features([*papers.values()], corpus)))
    found = relate(corpus).related, places, packed_vectors(searched_texts(corpus).sorted_space)
    digests = [hashlib.sha256(repr(part).encode()).hexdigest() for part in found]
    return digests, {library["architecture"] for library in threadpool_info() if "architecture" in library}
"""


SIZE = 200


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """So many papers of the bundled survey."""
    papers = sorted((CONTENT / "papers").iterdir())[:SIZE]
    (tmp_path / "papers").mkdir()
    for path in (CONTENT / "survey.yaml", CONTENT / "taxonomy.yaml", *papers):
        shutil.copy(path, tmp_path / path.relative_to(CONTENT))
    return tmp_path


Told = tuple[list[str], set[str]]
"""Digests of what the program says, and the kernels that were in use in fact."""


def _told(kernel: str, content: Path) -> Told:
    """Returns what a process says that uses a kernel."""
    environment = {**os.environ, "OPENBLAS_CORETYPE": kernel}
    command = [sys.executable, "-c", f"{PROGRAM}import sys; print(told(sys.argv[1]))", str(content)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return cast("Told", ast.literal_eval(done.stdout))


def _told_here(content: Path) -> Told:
    """Returns what this process says, with the kernel of this processor."""
    names: dict[str, Any] = {}
    exec(PROGRAM, names)
    return cast("Told", names["told"](content))


@pytest.mark.skipif(platform.machine() not in {"x86_64", "AMD64"}, reason="names a kernel of one kind of processors")
def test_kernels_of_other_processors_give_the_same(content: Path) -> None:
    """Related papers with their scores, the map and the latent vectors of the search, from sums in another order."""
    old, new = _told("Nehalem", content), _told_here(content)
    if old[1] == new[1]:
        pytest.skip(f"this machine has one kernel: {old[1]}")
    assert old[0] == new[0]
