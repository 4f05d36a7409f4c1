"""Mark-up of HTML and JATS within a line of text, as reference managers and registries have it in titles."""

import html
import re

_TAG = re.compile(
    r"</?(?:i|b|em|strong|su[bp]|span|sc|scp|tt|u|inf|jats:\w{1,20})(?: [^<>]{0,200})?>|&(?:\w{2,8}|#\d{1,6});"
)


def without_tags(text: str) -> str:
    """Returns a text without the tags that set words apart, and with the signs that entities stand for."""
    return _TAG.sub(lambda match: html.unescape(match[0]) if match[0].startswith("&") else "", text)
