"""Prose as it is read: a parsed document with what stands in it."""

from dataclasses import dataclass

from surveypress.core.problems import Location

_NOWHERE = Location("")


@dataclass(frozen=True, slots=True)
class InlineReference:
    """A citation or a topic link in prose, as written."""

    kind: str
    """`cite`, `topic` or `figure`."""
    raw: str
    """The source text of the mark, such as `[see @lora, p. 3]`."""
    line: int
    """Line in the file, from 1."""
    column: int
    """Column in the file, from 1."""
    keys: tuple[str, ...]
    """The citation keys, or the one topic id, by which the survey has them now; of a figure what it counts in."""
    sentence: str = ""
    """What the sentence in which the mark stands says, without its citations."""
    number: int = 0
    """Ordinal of that sentence in the document, from 0."""
    paragraph: int = 0
    """Ordinal of the paragraph, list, table or quotation that the mark stands in."""
    section: int = 0
    """Ordinal of the nearest heading above the mark, 0 where there is none."""
    heading: str = ""
    """The words of that heading."""
    written: tuple[str, ...] = ()
    """The keys as the text has them: former ones, too."""


@dataclass(frozen=True, slots=True)
class MdLink:
    """A Markdown link or image, with its address as written."""

    href: str
    location: Location


@dataclass(frozen=True, slots=True)
class Leftover:
    """Something in prose that looks like mark-up and stayed text, or that has no effect."""

    kind: str
    """`undefined-note`, `topic-mark`, `maths-dialect`, … (see prose/leftovers.py)."""
    raw: str
    """As it is written."""
    location: Location


@dataclass(frozen=True, slots=True)
class Document:
    """A piece of prose: its text, and what the parser that also renders it finds in it."""

    text: str = ""
    location: Location = _NOWHERE
    references: tuple[InlineReference, ...] = ()
    links: tuple[MdLink, ...] = ()
    images: tuple[MdLink, ...] = ()
    maths: tuple[tuple[str, Location], ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    figures: tuple[InlineReference, ...] = ()
    """Marks of figures that the survey knows (`{{ papers }}`); those that name one are written out in `text`."""

    @property
    def folder(self) -> str:
        """The folder of the content in which its file stands (`papers/2020/`): its relative links count from there."""
        below, slash, _ = self.location.file.partition("/")[2].rpartition("/")
        return below + slash
