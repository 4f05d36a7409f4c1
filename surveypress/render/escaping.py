"""How templates write a value amid HTML: as Jinja2 does, for less, as what it returns is joined at once."""

import re

from markupsafe import Markup, escape

_SIGNS = re.compile(r"""[&<>'"]""")


def escaped(value: object) -> str:
    """Returns a value as HTML, which need not say of itself that it is that."""
    kind = type(value)
    if kind is Markup or (kind is str and not _SIGNS.search(value)):  # type: ignore[call-overload]
        return value  # type: ignore[return-value]
    return escape(value)
