"""What readers of prose should not meet: mark-up that stayed text or has no effect, images from other hosts."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from surveypress.checks.check import Check
from surveypress.core.model import Corpus
from surveypress.core.problems import Problem
from surveypress.prose.addresses import has_host
from surveypress.relate.citations import documents


class _Kind(NamedTuple):
    """A kind of leftover (see prose/leftovers.py): what a message says of it, and what to do."""

    id: str
    title: str
    message: str
    hint: str


_STAYS = "is shown as it is written"
_KINDS = (
    _Kind("undefined-note", "a footnote that is called and not there", f"no note {{}} is defined, so it {_STAYS}",
          "write `{}: …` on a line of its own, or \\[^ for a plain bracket"),
    _Kind("unused-note", "a footnote that nothing calls", "nothing calls the note {}, so it is not shown",
          "call it where it belongs, or remove it"),
    _Kind("double-note", "two footnotes of one name", "the note {} is defined twice; the first one counts",
          "give one of them another name"),
    _Kind("undefined-link", "a link whose address is not there", f"the link {{}} has no address, so it {_STAYS}",
          "write `[label]: address` on a line of its own, or \\[ for a plain bracket"),
    _Kind("unused-link", "an address that no link uses", "no link uses the address {}",
          "use it, or remove it"),
    _Kind("double-link", "two addresses of one name", "the address {} is defined twice; the first one counts",
          "give one of them another name"),
    _Kind("topic-mark", "a topic link that stayed text", f"{{}} is no topic link and {_STAYS}",
          "write [[topic]] or [[topic|words]], or \\[[ for plain brackets"),
    _Kind("citation-mark", "a citation that stayed text", "the brackets of {} hold no citation and stay",
          "give each part between semicolons one key, and no brackets or code within; or escape a plain @ as \\@"),
    _Kind("citation-braces", "a key in braces that stayed text", f"{{}} is no citation and {_STAYS}",
          "write @key or @{key}, or \\@ for a plain sign"),
    _Kind("inline-note", "a footnote amid a line", f"{{}} is no footnote and {_STAYS}",
          "write [^name] here, and [^name]: … on a line of its own"),
    _Kind("comment", "a comment that is not closed", f"the comment {{}} … is never closed and {_STAYS}",
          "close it with -->"),
    _Kind("obsidian-comment", "a comment of another dialect", f"{{}} is no comment here and {_STAYS}",
          "write <!-- … -->"),
    _Kind("empty-heading", "a heading without words", "the heading {} has no words and is left out",
          "write its words, or remove it"),
    _Kind("surplus-cell", "a row of a table with more cells than its head", "more cells than the head has stand in {}",
          "give the head more cells, or write a bar that is no border as \\|, in code too"),
    _Kind("html", "HTML in prose", f"the HTML {{}} {_STAYS}",
          "write it in Markdown, or in backticks if it is meant"),
    _Kind("maths-dialect", "maths of another dialect", f"{{}} is no maths here and {_STAYS}",
          "write $…$, or $$…$$ for maths on lines of its own"),
    _Kind("highlight", "a mark of another dialect", f"{{}} is no highlight here and {_STAYS}",
          "write **…** or *…*, or \\== for the plain signs"),
    _Kind("script", "raised or lowered signs of another dialect", f"{{}} raises or lowers nothing here and {_STAYS}",
          "write maths such as $x^2$ and $x_2$ or signs such as ² and ₂; or escape the plain sign with a backslash"),
    _Kind("embed", "an embedded file of another dialect", "{} embeds nothing here",
          "write ![words](file.png) for an image of static/, or leave the ! out of a topic link"),
    _Kind("attributes", "attributes of another dialect", f"{{}} sets nothing here and {_STAYS}",
          "leave it out: headings get their anchors by themselves; or escape a plain brace with a backslash"),
    _Kind("role", "a role of another dialect", f"{{}} is no role here and {_STAYS}",
          "write [@key] for a citation, [[topic]] for a link, $…$ for maths"),
    _Kind("shortcode", "a template's mark", f"{{}} is filled by nothing here and {_STAYS}",
          "write what it stands for, or put it in backticks"),
    _Kind("tracked-change", "a change tracked in another dialect", f"{{}} is no tracked change here and {_STAYS}",
          "accept or drop the change, or write <!-- … -->"),
    _Kind("emoji-name", "the name of a sign", f"{{}} is no sign here and {_STAYS}",
          "write the sign itself, or put the name in backticks"),
    _Kind("bare-address", "an address that is no link", "the address {} is no link",
          "write <https://…> or [words](https://…)"),
    _Kind("latex", "a command of LaTeX", f"{{}} is a command of LaTeX and {_STAYS}",
          "write [@key] for a citation, [[topic]] for a link, *…* for emphasis, [^name] for a note"),
    _Kind("container", "a box of another dialect", f"{{}} begins or ends no box here and {_STAYS}",
          "write a heading, or > before the lines of a quotation"),
    _Kind("task", "a box to tick", f"{{}} is no box to tick here and {_STAYS}",
          "write ☐ or ☑, or leave it out"),
    _Kind("contents-mark", "a mark for the contents", f"{{}} makes no contents here and {_STAYS}",
          "leave it out: pages have their contents by themselves"),
    _Kind("lost-table", "a row that is part of no table", f"{{}} is part of no table and {_STAYS}",
          "begin the table with a head and a line such as |---|---|, with as many cells each"),
    _Kind("abbreviation", "an abbreviation of another dialect", f"{{}} explains nothing here and {_STAYS}",
          "add the term to glossary.yaml"),
    _Kind("heading-mark", "a heading that stayed text", f"{{}} is no heading and {_STAYS}",
          "write a blank behind the number signs, or \\# for a plain one"),
    _Kind("emphasis-mark", "emphasis that stayed text", "the signs of {} set nothing off and are shown",
          "let words touch them on the inner side, and a blank or a mark on the outer one; or write \\*\\*"),
)  # fmt: skip


def leftovers(kind: _Kind, corpus: Corpus) -> Iterator[Problem]:
    """Yields what stayed mark-up, of one kind."""
    for _, _, document in documents(corpus):
        for left in document.leftovers:
            if left.kind == kind.id:
                raw = " ".join(left.raw.split())
                yield Problem(left.location, kind.message.format(f"'{raw}'"), kind.hint.replace("{}", raw))


def foreign_images(corpus: Corpus) -> Iterator[Problem]:
    """Yields images that each reader's browser would ask another host for."""
    for _, _, document in documents(corpus):
        for image in document.images:
            if has_host(image.href):
                message = f"the image {image.href!r} would be fetched from another host by each reader"
                hint = "keep it in static/, link to it, or set `prose/foreign-image` under checks in survey.yaml"
                yield Problem(image.location, message, hint)


def _check(kind: _Kind) -> Check:
    run: Callable[[Corpus], Iterator[Problem]] = partial(leftovers, kind)
    return Check(f"prose/{kind.id}", kind.title, run, level="warning", stage="check")


CHECKS = (
    *map(_check, _KINDS),
    Check("prose/foreign-image", "an image from another host", foreign_images, stage="build", adjustable=True),
)
