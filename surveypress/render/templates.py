"""Templates as a theme has them -> what they refer to, and what they are compiled to; the latter is remembered."""

import hashlib
import marshal
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass
from importlib.util import MAGIC_NUMBER
from typing import Any

from jinja2 import BaseLoader, Environment, Template, TemplateError, TemplateNotFound, TemplateSyntaxError, meta

from surveypress.core.memory import Memory
from surveypress.render.theme import TemplateFile

_KIND = "templates"
_FAULTS = (TemplateError, OSError, ValueError, RecursionError)


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read of a template."""

    references: tuple[str | None, ...]
    """Templates that it extends, includes or imports; None for a name that is computed when a page is made."""
    code: bytes
    """What it is compiled to."""


class Templates(BaseLoader):
    """Brings templates as they were when the theme was read, even if they are edited meanwhile.

    `mark` stands for all else that decides what they are compiled to: constants are worked out then, filters included.
    """

    def __init__(self, files: Mapping[str, TemplateFile], memory: Memory, mark: bytes) -> None:
        self._files, self._memory = files, memory
        self._mark = MAGIC_NUMBER + mark
        self._read: dict[str, tuple[str, list[str]]] = {}
        self._digests: dict[str, bytes] = {}

    def get_source(self, _: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        file = self._files.get(template)
        if file is None:
            raise TemplateNotFound(template)
        if file.fault:
            raise TemplateSyntaxError(file.fault, 1, template, str(file.path))
        try:
            return file.data.decode("utf-8"), str(file.path), lambda: True
        except UnicodeDecodeError as error:
            line = file.data.count(b"\n", 0, error.start) + 1
            message = f"the byte 0x{file.data[error.start]:02x} is not UTF-8"
            raise TemplateSyntaxError(message, line, template, str(file.path)) from None

    def list_templates(self) -> list[str]:
        return sorted(self._files)

    def load(self, environment: Environment, name: str, globals: MutableMapping[str, Any] | None = None) -> Template:  # noqa: A002  Jinja's name
        source, path, uptodate = self.get_source(environment, name)
        code = marshal.loads(self._known(environment, name, source, path).code)  # noqa: S302  our own, and sealed
        return environment.template_class.from_code(environment, code, globals or {}, uptodate)

    def source(self, environment: Environment, name: str) -> tuple[str, list[str]]:
        """Returns the source of a template and the names of those that it refers to; most share a few, so each once."""
        if name not in self._read:
            try:
                source, path, _ = self.get_source(environment, name)
                parents = self._known(environment, name, source, path).references
            except _FAULTS:  # rendering will say what is wrong with it
                self._read[name] = name, []
            else:
                # A name that is computed at run time could be any template.
                names = (self.list_templates() if other is None else [other] for other in parents)
                self._read[name] = source, [each for several in names for each in several]
        return self._read[name]

    def digest(self, environment: Environment, name: str) -> bytes:
        """Returns a digest of the sources of a template and of all that it extends, includes or imports."""
        if name not in self._digests:
            self._digests[name] = hashlib.blake2b("\0".join(self._sources(environment, name, set())).encode()).digest()
        return self._digests[name]

    def _sources(self, environment: Environment, name: str, names: set[str]) -> list[str]:
        if name in names:
            return []
        names.add(name)
        source, others = self.source(environment, name)
        return [source, *(each for other in others for each in self._sources(environment, other, names))]

    def _known(self, environment: Environment, name: str, source: str, path: str) -> _Read:
        def read() -> _Read:
            references = tuple(meta.find_referenced_templates(environment.parse(source, name, path)))
            return _Read(references, marshal.dumps(environment.compile(source, name, path)))

        key = hashlib.blake2b(self._mark + f"\0{name}\0{path}\0{source}".encode(), digest_size=16).digest()
        return self._memory.get(_KIND, key, _Read, read)
