"""Fields of YAML whose lists are long: they go on in further lines, so that a difference shows what came."""

import textwrap
from typing import Any

from surveypress.edit import yaml_text

WIDTH = 116


def folded_field(name: str, value: Any) -> list[str]:
    """Returns the lines of a field; long lists of words without blanks go on in further lines."""
    text = yaml_text.field(name, value)
    one_line = len(text) <= WIDTH or not all(isinstance(each, str) and " " not in each for each in value)
    return text.split("\n") if one_line else _wrapped(text)


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)
