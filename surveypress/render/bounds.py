"""Templates that end: loops, calls and texts of one page are counted, so that a slip in a template is told as a fault.

A survey may override templates, and one of them may loop for ever or double a text until the memory is full. What is
counted are steps, not seconds, so that a slow machine builds what a fast one does.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from contextvars import ContextVar
from itertools import islice
from typing import Any, cast

from jinja2 import Environment, TemplateRuntimeError, nodes, pass_context
from jinja2.runtime import Context
from jinja2.visitor import NodeTransformer

from surveypress.render.escaping import escaped

STEPS = 20_000_000
"""Rounds of loops and calls for one page: the largest page of a survey of 100,000 papers needs a tenth."""
LONGEST = 64_000_000
"""Characters of a page, or of a text that a template puts together."""

_BATCH = 256
"""So many pieces of a text are put together before its length is looked at."""

_steps: ContextVar[list[int]] = ContextVar("steps")
_ITERATED, _CALLED, _GROWN, _TIMES = "_bounded_iterable", "_bounded_callee", "_bounded_text", "_bounded_product"


class BoundedEnvironment(Environment):
    """An environment whose templates raise TemplateRuntimeError when they do too much."""

    concat = staticmethod(lambda chunks: _joined(chunks))  # noqa: PLW0108  it stands below

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.filters.update({_ITERATED: _iterated, _CALLED: _called, _GROWN: _grown, _TIMES: _times})

    def _generate(self, source: nodes.Template, *rest: Any, **options: Any) -> str:
        code = super()._generate(cast("nodes.Template", _Bounding().visit(source)), *rest, **options)
        return f"{code}\nfrom {escaped.__module__} import {escaped.__name__} as escape\n"


def start_page() -> None:
    """Sets the count of steps back: what is rendered from here on is another page."""
    _steps.set([STEPS])


class _Bounding(NodeTransformer):
    """Puts a count around all that can go on without end."""

    def visit(self, node: nodes.Node, *args: Any, **kwargs: Any) -> nodes.Node:
        node = self.generic_visit(node, *args, **kwargs)
        rule = _RULES.get(type(node))
        return rule(node) if rule else node


def _loop(node: Any) -> nodes.Node:
    node.iter = _wrapped(_ITERATED, node.iter)
    return cast("nodes.Node", node)


def _call(node: Any) -> nodes.Node:
    # Jinja looks at these names when it compiles.
    if not (isinstance(node.node, nodes.Name) and node.node.name in {"super", "caller", "loop"}):
        node.node = _wrapped(_CALLED, node.node)
    return cast("nodes.Node", node)


_RULES: Mapping[type[nodes.Node], Callable[[Any], nodes.Node]] = {
    nodes.For: _loop,
    nodes.Call: _call,
    nodes.Concat: lambda node: _wrapped(_GROWN, node),
    nodes.Add: lambda node: _wrapped(_GROWN, node),
    nodes.Mul: lambda node: _wrapped(_TIMES, node.left, node.right),
}


def _wrapped(name: str, value: nodes.Expr, *others: nodes.Expr) -> nodes.Filter:
    # A filter is called straight; what a template calls passes through the context, which takes as long again. Those
    # that ask for the context are not worked out when a template is compiled, so that each round counts.
    return nodes.Filter(value, name, [*others], [], None, None, lineno=value.lineno)


def _spend(steps: int) -> None:
    left = _steps.get(None)
    if left is not None:
        left[0] -= steps
        if left[0] < 0:
            raise TemplateRuntimeError(f"it takes more than {STEPS:,} steps; does a loop never end?")


@pass_context
def _iterated(_: Context, items: Iterable[Any]) -> Iterable[Any]:
    if isinstance(items, Sized):
        _spend(len(items))
        return items
    return _counted(items)


def _counted(items: Iterable[Any]) -> Iterator[Any]:
    for item in items:
        _spend(1)
        yield item


@pass_context
def _called(_: Context, function: Any) -> Any:
    _spend(1)
    return function


@pass_context
def _grown(_: Context, value: Any) -> Any:
    if isinstance(value, Sized) and len(value) > LONGEST:
        raise TemplateRuntimeError(f"it makes a text or list of more than {LONGEST:,} parts; does a loop never end?")
    return value


@pass_context
def _times(_: Context, one: Any, other: Any) -> Any:
    for sized, number in ((one, other), (other, one)):
        if isinstance(sized, Sized) and isinstance(number, int) and len(sized) * number > LONGEST:
            raise TemplateRuntimeError(f"it makes a text or list of more than {LONGEST:,} parts")
    return one * other


def _joined(chunks: Iterable[str]) -> str:
    """Returns the text of a page. Raises TemplateRuntimeError as soon as it is too long."""
    parts: list[str] = []
    length, chunks = 0, iter(chunks)
    while batch := list(islice(chunks, _BATCH)):
        parts.append("".join(batch))
        length += len(parts[-1])
        if length > LONGEST:
            raise TemplateRuntimeError(f"the page has more than {LONGEST:,} characters; does a loop never end?")
    return "".join(parts)
