"""Small faults to plant in the program: those of mutmut, and one kind more, in the constants of a module."""

import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import libcst as cst
from libcst.metadata import MetadataWrapper, ParentNodeProvider, PositionProvider
from mutmut.mutation.file_mutation import Mutation, create_mutations, deep_replace

PROGRAM = "surveypress"
_CONSTANT = (cst.BaseNumber, cst.SimpleString, cst.Name, cst.BinaryOperation, cst.UnaryOperation)
"""What may change outside functions, where mutmut changes nothing; the rest there is types and declarations."""


@dataclass(frozen=True)
class Mutant:
    """One small fault in one file of the program."""

    file: str
    line: int
    """Line of the file, from 1, on which the changed piece begins."""
    module: cst.Module
    mutation: Mutation

    @property
    def room(self) -> str:
        """The folder below the program, or the name of the module that lies there itself."""
        return Path(self.file).parts[1].removesuffix(".py")

    def source(self) -> str:
        """Returns the text of the file with the fault in it."""
        changed = deep_replace(self.module, self.mutation.original_node, self.mutation.mutated_node)
        return cast("cst.Module", changed).code

    def __str__(self) -> str:
        pieces = (self.mutation.original_node, self.mutation.mutated_node)
        before, after = (" ".join(self.module.code_for_node(piece).split()) for piece in pieces)
        return f"{self.file}:{self.line}: {before[:100]}  ->  {after[:100]}"


def _changes_nothing(mutation: Mutation, parents: Mapping[cst.CSTNode, cst.CSTNode]) -> bool:
    """Tells whether a text is changed in its case only, and is one whose case counts for nothing.

    Such are the name of an encoding, a pattern that is compiled with IGNORECASE, and a type that is given as a text.
    """
    before, after = mutation.original_node, mutation.mutated_node
    if not (isinstance(before, cst.SimpleString) and isinstance(after, cst.SimpleString)):
        return False
    call = parents.get(before)
    while isinstance(call, cst.Arg | cst.ConcatenatedString):
        call = parents.get(call)
    code = cst.Module([]).code_for_node(call) if isinstance(call, cst.Call) else ""
    if code.startswith("cast(") and parents.get(before) is getattr(call, "args", [None])[0]:
        return True
    same = before.value.casefold() == after.value.casefold()
    return same and (before.value.strip("\"'") == "utf-8" or ("compile(" in code and "IGNORECASE" in code))


def mutants(file: Path, root: Path) -> Iterator[Mutant]:
    """Yields every small fault that can be planted in a file, in the order of the text, but for what is no fault."""
    module, mutations, *_ = create_mutations(str(file), file.read_text(encoding="utf-8"))
    wrapper = MetadataWrapper(module, unsafe_skip_copy=True)
    positions, parents = wrapper.resolve(PositionProvider), wrapper.resolve(ParentNodeProvider)
    for mutation in mutations:
        inside = mutation.contained_by_top_level_function is not None
        planted = inside or isinstance(mutation.original_node, _CONSTANT)
        if planted and not _changes_nothing(mutation, parents):
            position = positions.get(mutation.original_node)
            line = position.start.line if position else 1
            yield Mutant(file.relative_to(root).as_posix(), line, module, mutation)


def changed_lines(root: Path, base: str) -> dict[str, set[int]]:
    """Returns the lines of the program that are new since a commit, by file. Raises CalledProcessError without it."""
    command = ["git", "diff", "--unified=0", "--no-color", "--no-ext-diff", base, "--", PROGRAM]
    text = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout
    lines: dict[str, set[int]] = {}
    file = ""
    for line in text.splitlines():
        if line.startswith("+++ "):
            file = line.removeprefix("+++ ").removeprefix("b/")
        elif hunk := re.match(r"@@ -\S+ \+(\d+)(?:,(\d+))? @@", line):
            first, count = int(hunk[1]), int(hunk[2] or 1)
            lines.setdefault(file, set()).update(range(first, first + count))
    return lines


def files_of(root: Path, rooms: Sequence[str]) -> list[Path]:
    """Returns the files of some rooms of the program, of all if none is named."""
    files = sorted((root / PROGRAM).rglob("*.py"))
    return [file for file in files if not rooms or file.relative_to(root).parts[1].removesuffix(".py") in rooms]
