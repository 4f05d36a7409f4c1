"""Every regular expression of the program: those of the package, compiled or in calls, and those of its scripts."""

import ast
import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

import regex as other_re

import surveypress

PACKAGE = Path(surveypress.__file__).parent
SCRIPTS = PACKAGE.parent / "static" / "js"
_CALLS = frozenset("compile search match fullmatch split findall finditer sub subn".split())
_FLAGS = re.IGNORECASE | re.MULTILINE | re.DOTALL | re.VERBOSE
"""What both libraries for regular expressions have in common."""
_FROM_HERE = frozenset(("match", "fullmatch"))
"""Methods that look at one place of a text only, if they are given no other."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression, where it stands, and whether it is tried at every place of a text."""

    name: str
    source: str
    flags: int
    everywhere: bool


def of_package() -> Iterator[Pattern]:
    """Yields the patterns of all modules, in a fixed order."""
    for info in sorted(pkgutil.walk_packages([str(PACKAGE)], "surveypress."), key=lambda info: info.name):
        if info.name.endswith("__main__"):
            continue
        module = importlib.import_module(info.name)
        assert module.__file__
        tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
        compiled = list(_compiled(module, tree))
        yield from compiled
        yield from (p for p in _literal(info.name, tree) if p.source not in {other.source for other in compiled})


def _compiled(module: ModuleType, tree: ast.Module) -> Iterator[Pattern]:
    own = {name for node in tree.body for name in _assigned(node)}
    for name, value in vars(module).items():
        if name in own:
            for n, (field, regex) in enumerate(_within(value)):
                label = f"{module.__name__.removeprefix('surveypress.')}.{name}{f'[{n}]' if n else ''}"
                source = regex.pattern if isinstance(regex, re.Pattern) else as_python(regex.pattern)
                yield Pattern(label, source, regex.flags & _FLAGS, _tried_everywhere(field or name, tree))


def _assigned(node: ast.stmt) -> Iterator[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    for target in targets:
        yield from (name.id for name in ast.walk(target) if isinstance(name, ast.Name))


def _within(value: object, field: str = "") -> Iterator[tuple[str, re.Pattern[str] | other_re.Pattern[str]]]:
    """Yields patterns in a value of a module: itself, or in its lists, mappings and records (with the field)."""
    if isinstance(value, re.Pattern | other_re.Pattern) and isinstance(value.pattern, str):
        yield field, value
    elif isinstance(value, dict):
        yield from (regex for each in value.values() for regex in _within(each, field))
    elif isinstance(value, list | tuple | set | frozenset):
        yield from (regex for each in value for regex in _within(each, field))
    elif hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
        for name in value.__dataclass_fields__:
            yield from _within(getattr(value, name, None), name)


def _tried_everywhere(name: str, tree: ast.Module) -> bool:
    """Whether a pattern, or a field that holds some, is used otherwise than by `match(text)` and `fullmatch(text)`."""
    uses, calls = _uses(tree)
    return uses[name] > calls[name]


@cache
def _uses(tree: ast.Module) -> tuple[Counter[str], Counter[str]]:
    """Returns how often each name or attribute is used in a module, and how often by such a call."""
    uses, calls = Counter[str](), Counter[str]()
    for node in ast.walk(tree):
        if (name := _name(node)) and not isinstance(node.ctx, ast.Store | ast.Del):  # type: ignore[attr-defined]
            uses[name] += 1
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            called = _name(node.func.value)
            if called and node.func.attr in _FROM_HERE and len(node.args) == 1:
                calls[called] += 1
    return uses, calls


def _name(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _literal(module: str, tree: ast.Module) -> Iterator[Pattern]:
    """Yields patterns written in a call within a function: `re.sub(r"…", …)`."""
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
            continue
        call, first = node.func, node.args[0]
        if isinstance(call.value, ast.Name) and call.value.id == "re" and call.attr in _CALLS:
            flags = [a.attr for arg in (*node.args[1:], *(k.value for k in node.keywords)) for a in _flags(arg)]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                name = f"{module.removeprefix('surveypress.')}:{node.lineno}"
                options = sum(getattr(re, flag) for flag in flags)
                yield Pattern(name, first.value, options, call.attr not in _FROM_HERE)


def _flags(node: ast.expr) -> Iterator[ast.Attribute]:
    for part in ast.walk(node):
        if isinstance(part, ast.Attribute) and ast.unparse(part.value) == "re" and part.attr.isupper():
            yield part


def texts_of_package() -> Iterator[tuple[str, str]]:
    """Yields (file and line, text) of each text in the package's code, patterns of bytes among them."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes):
                text = node.value.decode("latin-1") if isinstance(node.value, bytes) else node.value
                yield f"{path.relative_to(PACKAGE)}:{node.lineno}", text


def of_scripts() -> Iterator[Pattern]:
    """Yields the literals of static/js, written as Python writes them."""
    for path in sorted(set(SCRIPTS.rglob("*.js")) - set((SCRIPTS / "vendor").rglob("*"))):
        for line, body, flags in literals(path.read_text(encoding="utf-8")):
            options = sum(getattr(re, f.upper()) for f in flags if f in "ims")
            yield Pattern(f"{path.relative_to(SCRIPTS)}:{line}", as_python(body), options, everywhere=True)


_TOKEN = re.compile(
    r"""(?P<skip>//[^\n]*+|/\*(?>(?:[^*]|\*(?!/))*)\*/|"(?>(?:[^"\\\n]|\\.)*)"|'(?>(?:[^'\\\n]|\\.)*)'|\s++)
    |(?P<regex>/(?![*/])(?>(?:[^/\\\[\n]|\\.|\[(?>(?:[^\]\\\n]|\\.)*)\])+)/(?P<flags>[a-z]*+))
    |(?P<word>[\w$]++)|(?P<mark>.)""",
    re.VERBOSE | re.DOTALL,
)
_BEFORE = frozenset("( , = : [ ! & | ? { } ; + - * % < > ~ ^ return typeof case in of => ` ".split())
"""What a regular expression, not a division, can follow in a script."""


def literals(script: str) -> Iterator[tuple[int, str, str]]:
    """Yields line, body and flags of each regular expression of a script, those inside of template texts too."""
    at, before = 0, "("
    while at < len(script):
        token = _TOKEN.match(script, at)
        assert token
        if token["regex"] and before in _BEFORE:
            end = token.start("flags")
            yield script.count("\n", 0, at) + 1, script[at + 1 : end - 1], token["flags"]
            before = ")"
        elif token["regex"]:
            before, at = "/", at + 1
            continue
        elif not token["skip"]:
            before = token[0]
        elif token[0][0] in "\"'":
            before = ")"
        at = token.end()


_CLASSES = {"L": r"\w", "M": "\u0300-\u036f", "N": r"\d", "P": "!-/", "Lu": "A-Z", "Ll": "a-z"}


def as_python(body: str) -> str:
    """Returns a script's regular expression in the syntax of Python; classes of Unicode become what stands for them."""
    body = re.sub(r"\(\?<(?![=!])", "(?P<", body)
    body = re.sub(r"\\k<(\w+)>", r"(?P=\1)", body)
    body = re.sub(r"\\u\{([0-9A-Fa-f]+)\}", lambda code: re.escape(chr(int(code[1], 16))), body)
    parts, inside, at = [], False, 0
    while at < len(body):
        size = 2 if body[at] == "\\" else 1
        part = body[at : at + size]
        named = re.compile(r"\\([pP])\{(?:\w+=)?(\w+)\}").match(body, at)
        if named:
            size = len(named[0])
            sample = _CLASSES.get(named[2], _CLASSES.get(named[2][:1], r"\w"))
            part = sample if inside else f"[{'^' if named[1] == 'P' else ''}{sample}]"
        elif part == "[" and not inside:
            inside = True
            if body.startswith("[^]", at):
                part, size, inside = r"[\s\S]", 3, False
        elif part == "[":
            part = r"\["
        elif part == "]":
            inside = False
        parts.append(part)
        at += size
    return "".join(parts)
