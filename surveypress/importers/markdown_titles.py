"""What the title of a work is in a block of a list: a bold text, the text of the first link, or what stands before."""

import re
from collections.abc import Iterator, Sequence

from surveypress.core.identifiers import from_address
from surveypress.importers.markdown_blocks import SIGNS, Block, Piece
from surveypress.importers.markdown_references import is_address, quoted_reference_in

_GENERIC = re.compile(
    r"\W*(?:paper|pdf|code|arxiv|link|project|website|web|page|project page|github|git|html|url|doi|video|slides|blog|"
    r"homepage|demo|dataset|data|model|models|poster|talk|open ?review|acl|ieee|acm|pytorch|tensorflow|official|"
    r"publication|abs|abstract|bibtex|supp|supplementary|hugging ?face|twitter|here|source|download|repo|"
    r"official code|paper link|code link|preprint|springer|elsevier|nature|arxiv\W*[\d.]+)\W*", re.IGNORECASE,
)  # fmt: skip
_LABEL = re.compile(r"\[[^\[\]]*\]")
"""What a link behind a title is called, in brackets of its own: `[[ICLR 2023 oral]](…)`."""
_OF_TITLES = ("title", "paper title")
"""Columns of tables in which any text is a title."""
_LONG = 150
_BEHIND = re.compile(r"\s{2,}|\s[-–—]\s")
_MOST_BESIDE = 600
"""Characters beside a bold title in a paragraph that is a work's; a longer one is about something else."""
_SHORTEST = 2
"""Words that make a link's text a title, where another text could be one."""


def title_of(block: Block) -> tuple[str, int]:
    """Returns the title of a block, and the number of the piece behind it."""
    for column in (*_OF_TITLES, "paper", "name", "article", "title & authors"):
        if column in block.header and block.header.index(column) < len(block.cells):
            cell = block.cells[block.header.index(column)]
            first = "".join(piece.text for piece in cell).partition("\n")[0]
            if title := _title_in(cell)[0] or (first.strip(SIGNS) if column in _OF_TITLES else ""):
                return title, _behind(block.pieces, cell)
    return _title_in(block.pieces)


def _title_in(pieces: Sequence[Piece]) -> tuple[str, int]:
    runs = list(runs_of(pieces))
    stands_before = reads_like_a_title("".join(piece.text for piece in before_links(pieces)))
    for kind in ("bold", "link"):
        for start, end, text, href in runs:
            is_bold = pieces[start].bold
            if stands_before and kind == "link" and _LABEL.fullmatch(text):
                continue
            if (is_bold if kind == "bold" else bool(href)) and reads_like_a_title(text):
                return _completed(pieces, start, end, text)
    before = "".join(piece.text for piece in before_links(pieces)).strip(SIGNS)
    before = re.sub(r"^[\[(]?(?:19|20)\d\d[\d./-]*[\])]?[\s:.]*", "", before.partition("\n")[0])
    before = re.sub(r"^\d{1,3}[.)]\s+", "", before)
    if len(before) > _LONG:  # what it is about stands behind it
        before = _BEHIND.split(before)[0]
    if reads_like_a_title(before):
        return before.strip(SIGNS).rstrip("([ "), 0
    links = (run for run in runs if run[3] and run[2] and not _is_generic(run[2]))
    start, end, text, _ = next(links, (0, 0, "", ""))
    return _completed(pieces, start, end, text) if text else ("", 0)


def _completed(pieces: Sequence[Piece], start: int, end: int, text: str) -> tuple[str, int]:
    """Adds to a short name what follows its colon: `[Comet](…): Fine-grained Overlapping | ByteDance`."""
    follows = pieces[end].text if end < len(pieces) and not pieces[end].href else ""
    if len(text.split()) <= 3 and (match := re.match(r"\s*[::]\s*([^|\n]{8,}?)\s*(?:\||\n|\[|$)", follows)):
        return f"{text.strip(SIGNS)}: {match[1].strip(SIGNS)}", end + 1
    return re.split(r"\s[|｜]\s", text)[0].strip(SIGNS), end


def names_a_work(block: Block) -> bool:
    """Tells whether a paragraph has a title in bold or in quotation marks, and behind it a link that is a work's."""
    links = [piece for piece in block.pieces if piece.href and piece.text.strip()]
    if not any(_GENERIC.fullmatch(link.text) or next(from_address(link.href), None) for link in links):
        return False
    before = before_links(block.pieces)
    words = "".join(piece.text for piece in before)
    titles = [text for start, _, text, _ in runs_of(before) if before[start].bold and reads_like_a_title(text)]
    if titles:  # beside it there is little: who wrote it, and where it came out
        return len(words) - len(titles[0]) <= _MOST_BESIDE
    return bool(quoted_reference_in(words))


def runs_of(pieces: Sequence[Piece]) -> Iterator[tuple[int, int, str, str]]:
    """Yields (first, behind the last, text, address) of neighbouring pieces that are one link or one bold text."""
    n = 0
    while n < len(pieces):
        last = n + 1
        while last < len(pieces) and (pieces[last].href, pieces[last].bold) == (pieces[n].href, pieces[n].bold):
            last += 1
        yield n, last, " ".join("".join(piece.text for piece in pieces[n:last]).split()), pieces[n].href
        n = last


def reads_like_a_title(text: str) -> bool:
    if is_address(text):
        return False
    words = re.findall(r"[^\W\d_]{2,}", text)
    return (len(words) >= _SHORTEST and not _GENERIC.fullmatch(text)) or (len(words) == 1 and len(words[0]) > 12)


def _is_generic(text: str) -> bool:
    return bool(_GENERIC.fullmatch(text)) or is_address(text)


def before_links(pieces: Sequence[Piece]) -> list[Piece]:
    end = next((n for n, piece in enumerate(pieces) if piece.href and piece.text.strip()), len(pieces))
    return list(pieces[:end])


def _behind(pieces: Sequence[Piece], cell: Sequence[Piece]) -> int:
    return next((n for n, piece in enumerate(pieces) if cell and piece is cell[0]), 0)
