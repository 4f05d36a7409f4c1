"""Scripts of a theme, published under hashed names that their importers know."""

import re
from pathlib import Path

import pytest
from toys import write

from surveypress.core.problems import ContentError
from surveypress.render.scripts import without_comments
from surveypress.render.theme import Theme, theme

_STRING = re.compile(rb"\"([^\"]*)\"")


def _theme(root: Path, **scripts: str) -> Theme:
    """Returns the theme of a survey with scripts of its own, named as in `a__b` for a/b.js."""
    for name, text in scripts.items():
        write(root / "static" / "js" / f"{name.replace('__', '/')}.js", text)
    return theme(root)


def _addresses(found: Theme, name: str) -> set[str]:
    """Returns what the strings of a published script lead to, as names of files below static/js/."""
    address = Path(found.assets[f"js/{name}.js"])
    names = {content: name for name, content in found.assets.items()}
    paths = [(address.parent / text.decode()) for text in _STRING.findall(found.files[address.as_posix()])]
    return {names[Path(*_flat(path)).as_posix()].removeprefix("js/") for path in paths}


def _flat(path: Path) -> list[str]:
    parts: list[str] = []
    for part in path.parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return parts


def test_imports_are_rewritten_across_folders(tmp_path: Path) -> None:
    """Beside, above and below, in one line or many, static or not: each leads to the hashed name."""
    found = _theme(
        tmp_path,
        own__deep__one='export { x } from "../two.js"; import {\n y } from "./three.js"; import("../../far/four.js");',
        own__two="export const x = 1;",
        own__deep__three="export const y = 2;",
        far__four='import"./five.js"',
        far__five="",
    )
    assert _addresses(found, "own/deep/one") == {"own/two.js", "own/deep/three.js", "far/four.js"}
    assert _addresses(found, "far/four") == {"far/five.js"}


def test_comments_import_nothing(tmp_path: Path) -> None:
    """Types that two scripts take from each other make no circle, and other strings stay as they are."""
    text = '/** @typedef {import("./%s.js").T} T */\n// import "./%s.js";\nconst a = "./%s.js"; import("./gone.js");'
    found = _theme(tmp_path, one=text % (("two",) * 3), two=text % (("one",) * 3))
    assert found.files[found.assets["js/one.js"]].decode() == text % (("two",) * 3)


def test_a_circle_is_named(tmp_path: Path) -> None:
    """Scripts that import each other in a circle have no hashes; the message names them."""
    with pytest.raises(ContentError, match=r"circle: js/(one|two)\.js -> js/(one|two)\.js"):
        _theme(tmp_path, one='import "./two.js";', two='import "./one.js";')


def test_a_chain_of_imports_may_be_long(tmp_path: Path) -> None:
    """Scripts may import each other deeper than Python calls itself."""
    chain = {f"n{n}": f'import "./n{n + 1}.js";' for n in range(1500)}
    found = _theme(tmp_path, **chain, n1500="")
    assert _addresses(found, "n0") == {"n1.js"}


@pytest.mark.parametrize("sign", ["/*", "//", "import(", 'from "', "/**", "*", '"./'])
def test_any_script_is_read_in_one_go(tmp_path: Path, sign: str) -> None:
    """What looks like the beginning of comments or imports without end costs no more than other text."""
    text = sign * 100_000
    found = _theme(tmp_path, long=text)
    assert found.files[found.assets["js/long.js"]].decode() == text


def test_an_entry_names_all_that_is_loaded_with_it(tmp_path: Path) -> None:
    """So a browser fetches all of them at once; what is imported when it is needed stays for later."""
    found = _theme(
        tmp_path,
        own__main='import { one } from "./one.js";',
        own__one='import { two } from "../far/two.js"; import("./later.js");',
        own__later='import "./never.js";',
        own__never="",
        far__two="",
        own__main2='import "./one.js";',
    )
    assert _addresses(found, "own/main") == {"own/one.js", "far/two.js"}
    assert _addresses(found, "own/main2") == {"own/one.js"}


def test_scripts_of_the_program_are_published_without_comments(tmp_path: Path) -> None:
    """What readers of them need does not travel; a script of a survey's own stays as it is, and so do licences."""
    found = _theme(tmp_path, own="// Mine\n/** Too */\nlet a;\n")
    assert found.files[found.assets["js/own.js"]] == b"// Mine\n/** Too */\nlet a;\n"
    scripts = {name: found.files[address].decode() for name, address in found.assets.items() if name.endswith(".js")}
    assert len(scripts) > 60
    for name in scripts.keys() - {"js/own.js"}:
        comments = re.findall(r"^\s*(?://|/\*\*?\s*$| \* )", scripts[name], re.MULTILINE)
        assert bool(comments) == name.startswith("js/vendor/"), name
    assert "LICENSE" in scripts["js/vendor/papaparse.js"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("// a\nlet b; // c\n", "let b; // c\n"),
        ("/**\n * a\n */\nlet b;\n", "let b;\n"),
        ("  /* a */\n  let b;\n", "  let b;\n"),
        ("/** @type {A} */ (b);\n", "/** @type {A} */ (b);\n"),
        ('let a = "// b";\nlet c = "/*";\n', 'let a = "// b";\nlet c = "/*";\n'),
    ],
)
def test_comments_with_lines_to_themselves(text: str, left: str) -> None:
    """Only lines that are nothing but a comment go."""
    assert without_comments({"js/a.js": text.encode(), "js/vendor/a.js": b"// a\n", "a.css": b"// a\n"}) == {
        "js/a.js": left.encode(),
        "js/vendor/a.js": b"// a\n",
        "a.css": b"// a\n",
    }


def test_comments_without_end_cost_no_more_than_others() -> None:
    """A hundred thousand beginnings of comments are read in one go."""
    assert without_comments({"js/a.js": b"/*\n" * 200_000}) == {"js/a.js": b""}
