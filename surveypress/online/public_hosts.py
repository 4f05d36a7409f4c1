"""Which hosts may be asked because a survey names them: those of the open web, not those within reach of this machine.

A record that a stranger proposes, or a server that sends on, could else make the program ask a printer or the metadata
service of a cloud.
"""

import os
import socket
from ipaddress import IPv6Address, ip_address
from urllib.request import getproxies

_PRIVATE = "SURVEYPRESS_PRIVATE_LINKS"
"""Set to 1 where links to one's own network are to be asked, too: by tests, and by institutes."""


def is_public(host: str) -> bool:
    """Tells whether all addresses of a host are public ones. Raises OSError if there is no such host.

    Behind a proxy a name may be known to that alone; then it is for the proxy to decide.
    """
    if os.environ.get(_PRIVATE) == "1":
        return True
    try:
        addresses = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except UnicodeError as error:  # a label that is empty or too long
        raise OSError(str(error)) from None
    except OSError:
        if getproxies():
            return True
        raise
    return all(_is_public(str(row[4][0])) for row in addresses)


def _is_public(number: str) -> bool:
    address = ip_address(number)
    if isinstance(address, IPv6Address):
        address = address.ipv4_mapped or address.sixtofour or address
    return address.is_global and not address.is_multicast
