"""Page -> bytes, and the fingerprint by which an unchanged page need not be rendered. The only user of Jinja2."""

import hashlib
import traceback
from collections.abc import Callable, Iterable
from dataclasses import replace
from html import escape
from pathlib import Path

import msgspec
from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    meta,
    pass_context,
)
from jinja2.runtime import Context
from markupsafe import Markup

from surveypress.cards.raster import png
from surveypress.cite.bibtex import bibtex
from surveypress.cite.csl import Item
from surveypress.cite.csl_json import csl_json
from surveypress.cite.ris import ris
from surveypress.cite.text import apa, ieee
from surveypress.config import Config
from surveypress.model import Page
from surveypress.problems import ContentError, Problem, Where
from surveypress.prose.html import Markdown, Section, headings, html, sections
from surveypress.prose.maths import plain_title, title_html
from surveypress.serialise import SERIALISERS
from surveypress.survey import code_digest
from surveypress.theme import Theme


class Renderer:
    """Renders pages of one survey with one theme; holds no page, so a page's bytes depend on that page alone."""

    def __init__(self, config: Config, theme: Theme) -> None:
        self.config = config
        self._folders = theme.templates
        self._env = Environment(
            loader=FileSystemLoader([str(folder) for folder in theme.templates]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,  # a renderer stays with the templates it began with, even if they are edited meanwhile
        )
        self._env.globals.update(config=config, assets=dict(theme.assets), base_path=config.base_path)
        self._env.filters.update(
            markdown=_markdown, sections=_sections, maths=_maths, plain=plain_title, contents=headings
        )
        self._env.filters.update(bibtex=_code(bibtex), ris=_code(ris), csl_json=_code(csl_json))
        self._env.filters.update(apa=apa, ieee=ieee)
        chrome = msgspec.json.encode((config, sorted(theme.assets.items())))
        self._chrome = hashlib.blake2b(chrome + code_digest().encode()).digest()
        self._closures: dict[str, bytes] = {}
        self._read: dict[str, tuple[str, list[str]]] = {}

    def fingerprint(self, page: Page) -> str:
        """Returns a digest of all that the page's bytes depend on: its data, its templates, the settings, the code."""
        digest = hashlib.blake2b(self._chrome, digest_size=16)
        digest.update(self._closure(page.template))
        digest.update(f"{page.url}\0{page.indexed}".encode())
        digest.update(msgspec.json.encode(dict(page.data)))
        return digest.hexdigest()

    def render(self, page: Page) -> bytes:
        """Returns the bytes of a page. Raises ContentError if a template (perhaps the survey's own) fails."""
        serialise = SERIALISERS.get(page.template)
        if serialise is not None:
            return serialise(page, self.config)
        data = dict(page.data)
        root = self.config.base_path if page.url == "404.html" else "../" * page.url.count("/") or "./"
        try:
            template = self._env.get_template(page.template)
            text = template.render(**data, root=root, url=page.url, indexed=page.indexed)
            return png(text) if page.url.endswith(".png") else text.encode("utf-8")
        except Exception as error:  # a survey may override templates, so anything can go wrong in one
            what = f"the template fails on the page {page.url or 'home'!r}: {_said(error)}"
            mend = "mend the template, or remove your override of it"
            raise ContentError([Problem(self._place(error, page.template), what, mend)]) from error

    def _place(self, error: Exception, template: str) -> Where:
        """Returns the line of the template in which an error arose, which may be one that the page's own includes."""
        if isinstance(error, TemplateSyntaxError) and error.name:
            return Where(f"templates/{error.name}", error.lineno, 1)
        for frame in reversed(traceback.extract_tb(error.__traceback__)):
            for folder in self._folders:
                path = Path(frame.filename)
                if path.is_relative_to(folder):
                    return Where(f"templates/{path.relative_to(folder).as_posix()}", frame.lineno or 1, 1)
        return Where(f"templates/{template}", 1, 1)

    def _closure(self, template: str) -> bytes:
        """Returns a digest of the sources of a template and of all that it extends, includes or imports."""
        if template not in self._closures:
            if template in SERIALISERS:
                self._closures[template] = template.encode()
            else:
                self._closures[template] = hashlib.blake2b("\0".join(self._sources(template, set())).encode()).digest()
        return self._closures[template]

    def _sources(self, name: str, seen: set[str]) -> list[str]:
        if name in seen:
            return []
        seen.add(name)
        source, others = self._source(name)
        return [source, *(each for other in others for each in self._sources(other, seen))]

    def _source(self, name: str) -> tuple[str, list[str]]:
        """Returns the source of a template and the names of those that it refers to; most share a few, so each once."""
        if name not in self._read:
            assert self._env.loader is not None
            try:
                source, _, _ = self._env.loader.get_source(self._env, name)
                found = [*meta.find_referenced_templates(self._env.parse(source))]
            except (TemplateError, OSError, ValueError, RecursionError):  # rendering will say what is wrong with it
                self._read[name] = name, []
            else:
                # A name that is computed at run time could be any template.
                names = (self._env.list_templates() if other is None else [other] for other in found)
                self._read[name] = source, [each for several in names for each in several]
        return self._read[name]


def _said(error: Exception) -> str:
    if isinstance(error, TemplateNotFound):
        return f"there is no template {error.name!r}"
    return str(error) or type(error).__name__


@pass_context
def _markdown(context: Context, prose: Markdown) -> Markup:
    return Markup(html(prose, context["root"]))  # noqa: S704  the Markdown dialect lets no raw HTML through


@pass_context
def _sections(context: Context, prose: Markdown) -> list[Section]:
    parts = sections(prose, context["root"])
    return [replace(part, heading=Markup(part.heading), html=Markup(part.html)) for part in parts]  # noqa: S704  as above


def _code(write: Callable[[Iterable[Item]], str]) -> Callable[[Iterable[Item]], Markup]:
    """Returns a filter for text between tags: quotes stay as they are there, which halves the size of JSON."""
    return lambda items: Markup(escape(write(items), quote=False))  # noqa: S704  nothing is left to be a tag


def _maths(text: str) -> Markup:
    return Markup(title_html(text))  # noqa: S704  title_html escapes all but its own MathML
