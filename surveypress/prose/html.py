"""Prose as it stands in the data of a page, and its HTML."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from markdown_it.token import Token

from surveypress.core.documents import Document
from surveypress.core.routes import PageRef
from surveypress.prose import nodes
from surveypress.prose.citations import Label, Target, by_author, resolved, resolved_inline, target_of
from surveypress.prose.plain import plain_text
from surveypress.prose.reading_paths import reading_path
from surveypress.prose.rendering import OWN_PAGE, Frame, html_of, inline_html
from surveypress.prose.sentences import sentences
from surveypress.prose.terms import Terms, linked
from surveypress.prose.tokens import headings, parsed


@dataclass(frozen=True, slots=True)
class Prose:
    """A text and all that its HTML depends on, as plain values: what the data of a page hold. It is parsed once."""

    text: str
    folder: str = ""
    """The folder of the content from which its relative links count."""
    papers: tuple[tuple[str, Label], ...] = ()
    """What it cites, by key."""
    topics: tuple[tuple[str, tuple[str, str]], ...] = ()
    """What it links to: title and address of topics, by id."""
    files: tuple[tuple[str, str], ...] = ()
    """What its links by file lead to."""
    terms: Terms = ()
    """Terms of the glossary to be linked where a section first uses them."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page, from one heading of the second level to the next; what stands before them has no anchor."""

    anchor: str
    title: str
    """HTML of the words of the heading, for a table of contents."""
    heading: str
    """HTML of the heading, empty where there is none; a page may put something between it and the rest."""
    html: str
    """HTML of what stands below the heading."""
    notes: bool = False
    """Whether this is the footnotes, which stand behind all else."""
    steps: tuple[tuple[str, str], ...] = ()
    """The steps of a reading path, which is a numbered list whose items all cite papers: the address of the paper that
    an item cites first, and the HTML of its words."""
    rest: str = ""
    """HTML of what stands below the steps."""


def prose_of(document: Document, target: Target, terms: Terms = ()) -> Prose:
    """Returns a document with what it leads to; every key and topic must be in `target`."""
    own = target_of(document, target)
    papers, topics, files = tuple(own.papers.items()), tuple(own.topics.items()), tuple(own.files.items())
    return Prose(document.text, document.folder, papers, topics, files, terms)


@lru_cache(maxsize=4096)
def tokens_of(prose: Prose) -> tuple[Token, ...]:
    """Returns the tokens with links in place of citations, topic links and terms."""
    papers, topics, files = dict(prose.papers), dict(prose.topics), dict(prose.files)
    tokens = resolved(parsed(prose.text).tokens, by_author(papers), topics, prose.folder, files)
    return tuple(linked(tokens, prose.terms) if prose.terms else tokens)


@lru_cache(maxsize=4096)
def html(prose: Prose) -> str:
    """Returns the HTML, with ROOT for the way to the site's root."""
    return html_of(tokens_of(prose))


@lru_cache(maxsize=256)
def sections(prose: Prose, *, paths: bool = False) -> tuple[Section, ...]:
    """Returns the same HTML cut before each heading of the second level, and before the footnotes.

    With `paths`, the first reading path of a section is taken out of its HTML.
    """
    return tuple(cut_sections(tokens_of(prose), paths=paths))


def cut_sections(tokens: Sequence[Token], frame: Frame = OWN_PAGE, *, paths: bool = False) -> list[Section]:
    """Returns the HTML of blocks in parts."""
    cuts = [n for n, token in enumerate(tokens) if n and (_begins_section(token) or begins_notes(token))]
    parts = [tokens[start:end] for start, end in pairwise([0, *cuts, len(tokens)])]
    counts = [sum(token.type == "table_open" for token in part) for part in parts]
    above = [sum(counts[:n]) for n in range(len(parts))]
    return [_section(part, frame, tables, paths=paths) for part, tables in zip(parts, above, strict=True) if part]


def _begins_section(token: Token) -> bool:
    return token.type == "heading_open" and token.tag == "h2" and not token.level


def begins_notes(token: Token) -> bool:
    """Whether a token opens the footnotes, which stand behind all else."""
    return token.type == "footnote_block_open"


def _section(tokens: Sequence[Token], frame: Frame, tables: int, *, paths: bool) -> Section:
    end = 3 if _begins_section(tokens[0]) else 0
    anchor, title = heading_of(tokens[0], tokens[1]) if end else ("", "")
    notes = begins_notes(tokens[0])
    body = tokens[end:]
    path = reading_path(body) if paths else None
    before, items, after = (body[: path.start], path.items, body[path.end :]) if path else (body, (), ())
    steps = tuple((paper, inline_html(words, frame)) for paper, words in items)
    heading = html_of(tokens[:end], frame)
    return Section(anchor, title, heading, html_of(before, frame, tables), notes, steps, html_of(after, frame, tables))


def contents(prose: Prose) -> list[tuple[str, str]]:
    """Returns the (anchor, HTML of the words) of each heading of the second level, for a table of contents."""
    return [heading_of(*pair) for pair in headings(tokens_of(prose)) if pair[0].tag == "h2"]


def heading_of(opening: Token, inline: Token) -> tuple[str, str]:
    """Returns the anchor of a heading and its words as HTML without links, which can stand in a link themselves."""
    words = [t for t in inline.children or [] if t.type not in {"link_open", "link_close", "footnote_ref"}]
    words_inline = [t for word in words for t in (nodes.text(plain_text([word])) if word.type == "image" else [word])]
    return str(opening.attrGet("id") or ""), inline_html(words_inline)


def plain(prose: Prose) -> str:
    """Returns the text without marks, in one line."""
    words = (plain_text(token.children or []) for token in tokens_of(replace(prose, terms=())) if token.children)
    return " ".join(" ".join(words).split())


def quote(document: Document, number: int, target: Target, page: PageRef) -> str:
    """Returns the HTML of a sentence of a document as another page quotes it; footnotes stay behind.

    Its links lead where they do on the page it comes from.
    """
    sentence = sentences(document.text)[number]
    own = target_of(document, target)
    tokens = [token for token in sentence.tokens if token.type != "footnote_ref"]
    words_inline = resolved_inline(tokens, by_author(own.papers), own.topics, document.folder, own.files)
    return inline_html(words_inline, Frame(page=page.url or "./"))
