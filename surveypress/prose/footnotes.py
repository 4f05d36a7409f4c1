"""Footnotes: only what the text calls is shown, in the order in which it is called, at the end.

Reading them is left to the plugin. Its last step is another here, as it also shows notes that only notes call which
nobody calls, and takes the last of two of one name.
"""

from collections import Counter
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin


def footnotes(md: MarkdownIt) -> None:
    """A markdown-it plugin: reads footnotes (`[^name]` and `[^name]: …`)."""
    md.use(footnote_plugin, inline=False)
    md.core.ruler.at("footnote_tail", _tail)


def definitions(tokens: list[Token]) -> Iterator[tuple[Token, list[Token]]]:
    """Yields, of each note defined, what opens it and the blocks in it."""
    start = 0
    for n, token in enumerate(tokens):
        if token.type == "footnote_reference_open":
            start = n
        elif token.type == "footnote_reference_close":
            yield tokens[start], tokens[start + 1 : n]


def calls(tokens: list[Token]) -> Iterator[Token]:
    """Yields what calls a note, in order."""
    for token in tokens:
        if token.type == "footnote_ref":
            yield token
        yield from calls(token.children or [])


def body_of(tokens: list[Token]) -> list[Token]:
    """Returns the blocks that are in no note."""
    body, depth = [], 0
    for token in tokens:
        depth += token.type == "footnote_reference_open"
        if not depth:
            body.append(token)
        depth -= token.type == "footnote_reference_close"
    return body


def called(tokens: list[Token]) -> dict[str, list[Token]]:
    """Returns the notes that the text calls, or that such notes call, by name, in that order."""
    notes: dict[str, list[Token]] = {}
    for opening, blocks in definitions(tokens):
        notes.setdefault(opening.meta["label"], blocks)
    order = list(dict.fromkeys(call.meta["label"] for call in calls(body_of(tokens))))
    labels = set(order)
    for label in order:  # grows while it is gone through
        for call in calls(notes[label]):
            if call.meta["label"] not in labels:
                labels.add(call.meta["label"])
                order.append(call.meta["label"])
    return {label: notes[label] for label in order}


def _tail(state: StateCore) -> None:
    notes = called(state.tokens)
    body = body_of(state.tokens)
    numbers = {label: n for n, label in enumerate(notes)}
    counts: Counter[str] = Counter()
    for call in calls([*body, *(token for blocks in notes.values() for token in blocks)]):
        label = call.meta["label"]
        call.meta.update(id=numbers[label], subId=counts[label])
        counts[label] += 1
    state.tokens = body
    if notes:
        state.tokens.append(Token("footnote_block_open", "", 1))
        for label, blocks in notes.items():
            state.tokens += _note(label, numbers[label], counts[label], blocks)
        state.tokens.append(Token("footnote_block_close", "", -1))


def _note(label: str, number: int, count: int, blocks: list[Token]) -> list[Token]:
    """Returns a note, with the ways back to its calls at the end of its last paragraph."""
    back = [Token("footnote_anchor", "", 0, meta={"id": number, "subId": n, "label": label}) for n in range(count)]
    end = len(blocks) - 1 if blocks and blocks[-1].type == "paragraph_close" else len(blocks)
    opening = Token("footnote_open", "", 1, meta={"id": number, "label": label})
    return [opening, *blocks[:end], *back, *blocks[end:], Token("footnote_close", "", -1)]
