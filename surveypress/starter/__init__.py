"""A new survey: the files that `surveypress new` writes, filled with what its maker says of it."""

import re
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from surveypress.core.problems import UsageError
from surveypress.edit import yaml_text
from surveypress.edit.private_files import FOLDER
from surveypress.prose import nodes
from surveypress.prose.inline_writer import inline_markdown

_FILES = Path(__file__).parent / "files"
_IMPORTED = Path(__file__).parent / "imported"
"""What stands in place of the examples in a survey that begins with an import."""
UNSORTED = "unsorted"
"""Id of the topic into which the first import goes."""
_PLACE = re.compile(r"(?P<key>^\w+: (?=\{\{\w+\}\}$))?\{\{(?P<name>\w+)\}\}", re.MULTILINE)
"""What is filled in; behind `key: ` and alone on its line it is a value of YAML."""
_RENAMED = {"gitignore": ".gitignore"}
"""Files that would do something in this repository under their own names."""

LICENCES: Mapping[str, tuple[str, str]] = {
    "cc-by": ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    "cc-by-sa": ("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    "cc0": ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    "none": ("", ""),
}
"""Licences for the text of a survey: name and address by the word that the command line takes."""

_LICENCE_FILE = "LICENSE"
_LICENCE_TEXT = """{title}

The texts and the data of this survey{by} may be used under the terms of

    {licence}
    {licence_url}

The abstracts that records may hold, and the works that they describe, belong to their authors and publishers.
"""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the maker of a survey says of it."""

    title: str
    author: str = ""
    language: str = "en"
    base_url: str = ""
    description: str = ""
    licence: str = "cc-by"


def create(folder: Path, answers: Answers, fill: Callable[[Path], object] | None = None) -> list[Path]:
    """Writes a new survey and returns its files, in order.

    `fill` is called with the folder of the survey before it stands in its place, to bring its first papers in: such a
    survey has no examples, but the topic UNSORTED for what comes in. What `fill` raises ends it.

    Raises UsageError if the folder holds a survey already or cannot be written. Either way nothing is left behind;
    files of other names that stand in the folder stay.
    """
    texts = dict(_texts(answers, imported=fill is not None))
    if any(folder.glob(f"{_LICENCE_FILE}*")):  # of a repository that has one already
        texts.pop(_LICENCE_FILE, None)
    _refuse_taken(folder, texts)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".surveypress-new-") as aside:
            for name, text in texts.items():
                path = Path(aside) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            if fill:
                fill(Path(aside))
            files = sorted(name for name in _below(Path(aside)) if not name.startswith(f"{FOLDER}/"))
            _refuse_taken(folder, files)
            shutil.copytree(aside, folder, dirs_exist_ok=True, copy_function=shutil.move)
            folder.chmod(0o755)
    except OSError as error:
        raise UsageError(f"cannot write {error.filename or folder}: {error.strerror}") from None
    return [folder / name for name in files]


def _refuse_taken(folder: Path, names: Iterable[str]) -> None:
    obstacles = sorted(name for name in names if (folder / name).exists())
    if obstacles:
        raise UsageError(f"{folder / obstacles[0]} is there already; name another folder, or move it away")


def _texts(answers: Answers, *, imported: bool) -> Iterator[tuple[str, str]]:
    values = _values(answers)
    if answers.licence != "none":
        by = f" by {answers.author}" if answers.author else ""
        yield _LICENCE_FILE, _LICENCE_TEXT.format_map({**values, "by": by})
    files = _below(_FILES)
    if imported:
        examples = ("content/papers/", "content/topics/")
        files = {name: path for name, path in files.items() if not name.startswith(examples)} | _below(_IMPORTED)
    for name, path in sorted(files.items()):
        text = path.read_text(encoding="utf-8")
        yaml, markdown = name.startswith("content/"), path.suffix == ".md"
        yield _RENAMED.get(name, name), _filled(text, values, yaml=yaml, markdown=markdown)


def _below(folder: Path) -> dict[str, Path]:
    return {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}


def _values(answers: Answers) -> dict[str, str]:
    name, address = LICENCES[answers.licence]
    description = answers.description or f"A survey of the literature on {answers.title}."
    return {
        "title": answers.title,
        "author": answers.author,
        "language": answers.language,
        "base_url": answers.base_url,
        "description": description,
        "licence": name,
        "licence_url": address,
        "requirement": _requirement(),
        "requirement_online": _requirement("[online]"),
        "author_sentence": f"This survey is by {answers.author}." if answers.author else "This is a survey.",
    }


def _requirement(extra: str = "") -> str:
    """Returns what pip is asked for: this program in the version that wrote the survey, perhaps with an extra."""
    try:
        return f"surveypress{extra}=={version('surveypress')}"
    except PackageNotFoundError:
        return f"surveypress{extra}"


def _filled(text: str, values: Mapping[str, str], *, yaml: bool, markdown: bool) -> str:
    """Returns a text with each `{{name}}` replaced: by a scalar where it is all of a value in YAML, else as text."""

    def value(match: re.Match[str]) -> str:
        plain = values[match["name"]]
        if yaml and match["key"]:
            return match["key"] + yaml_text.scalar(_braced(plain) if match["name"] == "description" else plain)
        written = _braced(inline_markdown(nodes.text(plain), str)) if markdown else plain
        return (match["key"] or "") + written

    return _PLACE.sub(value, text)


def _braced(text: str) -> str:
    """Returns a text whose braces are not taken for a figure of the survey, as `{{ papers }}` is."""
    return text.replace("{{", "\\{{")
