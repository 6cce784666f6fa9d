"""The mail server of the settings: one URL, or host, port and the rest one by one."""

import ipaddress
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

TLS = ("auto", "starttls", "tls", "none")
PORTS = {"starttls": 587, "tls": 465, "none": 25}
_SCHEMES = {"smtp": None, "smtp+starttls": "starttls", "smtps": "tls"}


@dataclass(frozen=True)
class MailServer:
    """Where letters are given to. ``tls``: ``starttls``, ``tls`` (from the first byte) or ``none``."""

    host: str
    port: int
    user: str
    password: str
    tls: str

    @property
    def is_loopback(self) -> bool:
        """It runs on this machine: what it is given does not leave it on the way there."""
        return _is_loopback(self.host)


def mail_server(url: str, host: str, port: int, user: str, password: str, tls: str) -> MailServer | None:
    """The server; None when neither a URL nor a host is given. What the URL says counts before the rest.

    Args:
        port: 0: the usual one.
        tls: one of TLS; ``auto``: STARTTLS, but nothing on this machine itself.

    Raises:
        ValueError: the URL is none of ``smtp://``, ``smtp+starttls://`` and ``smtps://`` with a host.
    """
    if url:
        parts = urlsplit(url)
        if parts.scheme not in _SCHEMES or not parts.hostname:
            raise ValueError("must be smtp://, smtp+starttls:// or smtps:// with a host")
        host, port = parts.hostname, parts.port or port
        user, password = unquote(parts.username or user), unquote(parts.password or password)
        tls = _SCHEMES[parts.scheme] or tls
    if not host:
        return None
    if tls == "auto":
        tls = "none" if _is_loopback(host) else "starttls"
    return MailServer(host, port or PORTS[tls], user, password, tls)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
