"""What is a web address, wherever one is given: in a record, in the settings, on the command line."""

import re
from urllib.parse import urlsplit

_BAD = re.compile(r"[\s<>\"\\^`{|}]")


def fault(address: str) -> str:
    """Returns what is wrong with an address, to be said after it ("is not a web address"); nothing if it is good."""
    try:
        parts = urlsplit(address)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and not _BAD.search(address)
    except ValueError:
        good = False
    if not good:
        return "is not a web address (https://…)"
    if "@" in parts.netloc:
        return "holds a user name, which would be published"
    try:
        parts.port  # noqa: B018  reading it checks it
    except ValueError:
        return "has a port that cannot be (0 to 65535)"
    return ""


def root_fault(address: str) -> str:
    """The same for the address of a whole site, below which all pages stand."""
    return fault(address) or ("ends in a query or a fragment, so no page can stand below it" if _tail(address) else "")


def _tail(address: str) -> bool:
    return "?" in address or "#" in address
