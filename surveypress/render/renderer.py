"""Page -> bytes, and the fingerprint by which an unchanged page need not be rendered. The only user of Jinja2."""

import hashlib
import re
import traceback
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from html import escape
from pathlib import Path

import msgspec
from jinja2 import StrictUndefined, TemplateError, TemplateNotFound, TemplateSyntaxError, meta, nodes, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from surveypress.cite import formats
from surveypress.cite.finish import full_stop
from surveypress.cite.work import Work
from surveypress.core.config import Config
from surveypress.core.memory import Memory
from surveypress.core.model import Page
from surveypress.core.problems import ContentError, Location, Problem
from surveypress.core.texts import ENGLISH, Texts
from surveypress.core.versions import code_digest
from surveypress.images.svg_to_png import png
from surveypress.prose.html import Prose, Section, contents, html, sections
from surveypress.prose.maths import plain_title, title_html
from surveypress.prose.rendering import Html, on_page
from surveypress.render.bounds import BoundedEnvironment, start_page
from surveypress.render.interface import css_string, isolate, isolating_elements, reusing, template_functions
from surveypress.render.serialisers import serialiser
from surveypress.render.structured_data import json_ld
from surveypress.render.templates import Templates
from surveypress.render.theme import Theme

_MOST_TITLES = 16_384
"""So many titles and names are kept as HTML, as most stand on several pages."""


class Renderer:
    """Renders pages of one survey with one theme; holds no page, so a page's bytes depend on that page alone.

    `as_of` is the state of the survey in words, which every sheet says that is printed; `memory` knows what templates
    are compiled to.
    """

    def __init__(
        self, config: Config, theme: Theme, texts: Texts = ENGLISH, as_of: str = "", memory: Memory | None = None
    ) -> None:
        self.config = config
        self._folders = theme.templates
        self._templates = Templates(theme.sources, memory or Memory(), msgspec.json.encode(texts))
        self._env = BoundedEnvironment(
            loader=self._templates,
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            extensions=["jinja2.ext.i18n"],
            auto_reload=False,
        )
        self._env.policies["ext.i18n.trimmed"] = True
        # Values are handed over with the message, not put in by the template, so that they are escaped in one place.
        self._env.newstyle_gettext = True  # type: ignore[attr-defined]
        self._env.globals.update(template_functions(texts), direction=texts.direction, as_of=as_of)
        self._env.filters.update(number=texts.number, isolate=isolate(texts))
        self._env.globals.update(config=config, assets=dict(theme.assets), base_path=config.base_path)
        self._env.filters.update(maths=_maths(texts), plain=plain_title, css_string=css_string, full_stop=full_stop)
        self._env.filters.update(_prose_filters(texts))
        self._env.filters.update({row.filter_name: _code(row.write) for row in formats.FORMATS})
        self._env.filters["records"] = _records
        self._env.globals.update(json_ld=json_ld, reused=reusing())
        chrome = msgspec.json.encode((config, sorted(theme.assets.items()), texts, as_of))
        self._chrome = hashlib.blake2b(chrome + code_digest().encode()).digest()

    def fingerprint(self, page: Page) -> str:
        """Returns a digest of all that the page's bytes depend on: its data, its templates, the settings, the code."""
        return self.fingerprint_of(page, self.data_digest(page.data))

    def fingerprint_of(self, page: Page, data: bytes) -> str:
        """Returns the same for a page whose data have a digest that is known, without asking for them."""
        digest = hashlib.blake2b(self._chrome, digest_size=16)
        is_text = serialiser(page.template) is None
        digest.update(self._templates.digest(self._env, page.template) if is_text else page.template.encode())
        digest.update(f"{page.url}\0{page.indexed}\0".encode() + data)
        return digest.hexdigest()

    @staticmethod
    def data_digest(data: Mapping[str, object]) -> bytes:
        """Returns a digest of the data of a page."""
        return hashlib.blake2b(msgspec.json.encode(dict(data)), digest_size=16).digest()

    def render(self, page: Page) -> bytes:
        """Returns the bytes of a page. Raises ContentError if a template (perhaps the survey's own) fails."""
        serialise = serialiser(page.template)
        if serialise is not None:
            return serialise(page, self.config)
        data = dict(page.data)
        root = self.config.base_path if page.url == "404.html" else "../" * page.url.count("/") or "./"
        try:
            start_page()
            template = self._env.get_template(page.template)
            text = template.render(**data, root=root, url=page.url, indexed=page.indexed)
            return png(text) if page.url.endswith(".png") else text.encode("utf-8")
        except Exception as error:  # a survey may override templates, so anything can go wrong in one
            message = f"the template fails on the page {page.url or 'home'!r}: {_said(error)}"
            hint = "mend the template, or remove your override of it"
            raise ContentError([Problem(self._place(error, page.template), message, hint)]) from error

    def template_names(self) -> list[str]:
        """Returns the names of all templates."""
        return self._env.list_templates()

    def references(self, name: str) -> list[str]:
        """Returns the templates that a template extends, includes or imports."""
        return self._templates.source(self._env, name)[1]

    def variables(self, name: str) -> dict[str, int]:
        """Returns the variables that a template takes from its page, each with a line that names it, from 1.

        None for a template that cannot be read; rendering says why.
        """
        source, _ = self._templates.source(self._env, name)
        try:
            names = meta.find_undeclared_variables(self._env.parse(source)) - set(self._env.globals)
        except (TemplateError, ValueError, RecursionError):
            return {}
        lines = source.splitlines()
        return {
            each: next((n for n, line in enumerate(lines, 1) if re.search(rf"\b{re.escape(each)}\b", line)), 1)
            for each in names
        }

    def tree(self, name: str) -> nodes.Template | None:
        """Returns a template as it is parsed, None if it cannot be read; `fault` says why."""
        source, _ = self._templates.source(self._env, name)
        try:
            return self._env.parse(source)
        except (TemplateError, ValueError, RecursionError):
            return None

    def fault(self, name: str) -> tuple[int, str] | None:
        """Returns the line and the words of what is wrong with a template by itself: its syntax, an unknown filter."""
        try:
            self._env.compile(self._templates.get_source(self._env, name)[0], name)
        except TemplateSyntaxError as error:
            return error.lineno, str(error.message)
        except (TemplateError, ValueError, RecursionError) as error:
            return 1, _said(error)
        return None

    def _place(self, error: Exception, template: str) -> Location:
        """Returns the line of the template in which an error arose, which may be one that the page's own includes."""
        if isinstance(error, TemplateSyntaxError) and error.name:
            return Location(f"templates/{error.name}", error.lineno, 1)
        for frame in reversed(traceback.extract_tb(error.__traceback__)):
            for folder in self._folders:
                path = Path(frame.filename)
                if path.is_relative_to(folder):
                    return Location(f"templates/{path.relative_to(folder).as_posix()}", frame.lineno or 1, 1)
        return Location(f"templates/{template}", 1, 1)


def _said(error: Exception) -> str:
    if isinstance(error, TemplateNotFound):
        return f"there is no template {error.name!r}"
    return str(error) or type(error).__name__


def _prose_filters(texts: Texts) -> dict[str, Callable[..., object]]:
    """Returns the filters that show prose, and other HTML in the data of a page, on that page."""

    def shown(context: Context, code: str) -> Markup:
        return Markup(isolating_elements(on_page(code, context["root"], texts)))  # noqa: S704  prose lets no HTML through

    @pass_context
    def show_html(context: Context, value: Html) -> Markup:
        return shown(context, value.code)

    @pass_context
    def show_prose(context: Context, value: Prose) -> Markup:
        return shown(context, html(value))

    @pass_context
    def show_sections(context: Context, value: Prose, *, paths: bool = False) -> list[Section]:
        return [
            replace(
                part,
                title=shown(context, part.title),
                heading=shown(context, part.heading),
                html=shown(context, part.html),
                steps=tuple((paper, shown(context, words)) for paper, words in part.steps),
                rest=shown(context, part.rest),
            )
            for part in sections(value, paths=paths)
        ]

    @pass_context
    def show_contents(context: Context, value: Prose) -> list[tuple[str, Markup]]:
        return [(anchor, shown(context, title)) for anchor, title in contents(value)]

    return {"html": show_html, "prose": show_prose, "sections": show_sections, "contents": show_contents}


def _records(works: Iterable[Work], format_id: str) -> Markup:
    """The filter that writes works in the format of an id."""
    return _code(next(row.write for row in formats.FORMATS if row.id == format_id))(works)


def _code(write: Callable[[Iterable[Work]], str]) -> Callable[[Iterable[Work]], Markup]:
    """Returns a filter for text between tags: quotes stay as they are there, which halves the size of JSON."""
    return lambda items: Markup(escape(write(items), quote=False))  # noqa: S704  nothing is left to be a tag


def _maths(texts: Texts) -> Callable[[str], Markup]:
    """Returns a filter for titles and other lines that may hold maths, and be written in another direction."""
    isolated = isolate(texts)

    @lru_cache(maxsize=_MOST_TITLES, typed=True)
    def shown(text: str) -> Markup:
        return isolated(Markup(title_html(text)))  # noqa: S704  title_html escapes all but its own MathML

    return shown
