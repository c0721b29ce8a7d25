"""Files of a WebDAV server (RFC 4918), by `httpx`: `webdav://` is plain HTTP, `webdavs://` is HTTP over TLS.

`storage` takes `username`, `password`, `base_url` (in the place of the URL), `timeout` (seconds), `verify` (a file of
certificates to trust), and what else `httpx.Client` takes. Redirects are not followed: a password goes nowhere else.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote, unquote_to_bytes, urlsplit

import httpx
from lxml import etree

from .address import Address
from .base import PATIENCE, UNSEEN, Connected, Entry, Segments, Sink, Trouble, silence

silence("httpx", "httpcore")

_ASKED = (
    b'<?xml version="1.0"?><propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/><getlastmodified/>'
    b"<getetag/></prop></propfind>"
)
_CODES = {401: "password", 403: "denied", 404: "missing", 407: "password", 410: "missing", 423: "open", 507: "full"}
_CHUNK = 1024 * 1024
_D = "{DAV:}"


class WebdavFiles(Connected[httpx.Client]):
    """See `RemoteFiles`."""

    swaps = True
    caveat = (
        "The date of a file is then that of the erasure; a server that keeps versions or a bin keeps the old content "
        f"there. {UNSEEN}"
    )

    def __init__(self, address: Address, storage: dict[str, Any]) -> None:
        super().__init__()
        base = str(storage.pop("base_url", "") or _web(address))
        self._base = httpx.URL(base)
        # a folder's path is told percent-encoded or not, as people copy it
        self._root = tuple(_text(part) for part in urlsplit(base).path.split("/") if part)
        user = storage.pop("username", "") or address.user
        if auth := storage.pop("auth", None) or (user and (user, storage.pop("password", "") or address.password)):
            storage["auth"] = tuple(auth)
        if bundle := storage.pop("verify", ""):
            storage["verify"] = ssl.create_default_context(cafile=str(bundle)) if isinstance(bundle, str) else bundle
        self._options = {"timeout": float(storage.pop("timeout", PATIENCE))} | storage

    def connect(self) -> httpx.Client:
        """See `Connected`."""
        return httpx.Client(**self._options)

    def disconnect(self, connection: httpx.Client) -> None:
        """See `Connected`."""
        connection.close()

    def trouble(self, error: Exception) -> Trouble:
        """See `Connected`."""
        match error:
            case httpx.UnsupportedProtocol() | httpx.InvalidURL():
                return Trouble("url")
            case httpx.ConnectError() if isinstance(error.__cause__ and error.__cause__.__cause__, ssl.SSLError):
                return Trouble("tls")
            case httpx.ConnectError() | httpx.ConnectTimeout():
                return Trouble("unreachable", type(error).__name__)
            case httpx.TransportError():
                return Trouble("lost", type(error).__name__)
            case TypeError() | ssl.SSLError() | FileNotFoundError():
                return Trouble("option", type(error).__name__)
        return Trouble("unreadable", type(error).__name__)

    def check(self) -> str:
        """See `RemoteFiles`."""
        self.entries(())
        return ""

    def entries(self, folder: Segments) -> Iterable[Entry]:
        """See `RemoteFiles`."""
        headers = {"Depth": "1", "Content-Type": "application/xml"}
        answer = self.ask(
            lambda http: http.request("PROPFIND", self._url(folder, "/"), content=_ASKED, headers=headers)
        )
        _good(answer)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            tree = etree.fromstring(answer.content, parser)
        except (etree.XMLSyntaxError, ValueError):
            raise Trouble("unreadable") from None
        own = (*self._root, *folder)
        found = ((_path(one), one) for one in tree.iterfind(f"{_D}response"))
        return [_entry(path[-1], one) for path, one in found if path and path != own]

    def read(self, file: Segments, sink: Callable[[], Sink], limit: int | None) -> None:
        """See `RemoteFiles`."""

        def fetch(http: httpx.Client) -> None:
            take, left = sink(), limit
            # compressed on the way, its length would tell nothing of what was lost
            with http.stream("GET", self._url(file), headers={"Accept-Encoding": "identity"}) as answer:
                _good(answer)
                for block in answer.iter_bytes(_CHUNK):
                    take(block if left is None else block[:left])
                    left = None if left is None else max(0, left - len(block))
                    if left == 0:
                        return

        self.ask(fetch)

    def write(self, file: Segments, content: bytes) -> None:
        """See `RemoteFiles`."""
        _good(self.ask(lambda http: http.put(self._url(file), content=content)))

    def alone(self, file: Segments) -> None:
        """See `RemoteFiles`: a lock is told when the file is written."""

    def swap(self, draft: Segments, file: Segments) -> None:
        """See `RemoteFiles`."""
        headers = {"Destination": str(self._url(file)), "Overwrite": "T"}
        _good(self.ask(lambda http: http.request("MOVE", self._url(draft), headers=headers)))

    def remove(self, file: Segments) -> None:
        """See `RemoteFiles`."""
        _good(self.ask(lambda http: http.delete(self._url(file))))

    def _url(self, segments: Segments, end: str = "") -> httpx.URL:
        path = "/".join(quote(part.encode("utf-8", "surrogateescape"), safe="") for part in (*self._root, *segments))
        return self._base.copy_with(raw_path=f"/{path}{end if path else ''}".encode())


def _web(address: Address) -> str:
    if not address.host:
        raise Trouble("url")
    scheme = "https" if address.scheme in ("webdavs", "davs") else "http"
    host = f"[{address.host}]" if ":" in address.host else address.host
    return f"{scheme}://{host}{f':{address.port}' if address.port else ''}{quote(address.path, safe='/%')}"


def _good(answer: httpx.Response) -> None:
    """Raise `Trouble` for an answer that tells of a failure."""
    if not answer.is_success:
        code = _CODES.get(answer.status_code) or ("url" if answer.is_redirect else "unreadable")
        raise Trouble(code, f"HTTP {answer.status_code}")


def _path(response: etree._Element) -> Segments:
    href = urlsplit((response.findtext(f"{_D}href") or "").strip()).path
    return tuple(_text(part) for part in href.split("/") if part)


def _text(part: str) -> str:
    return unquote_to_bytes(part).decode("utf-8", "surrogateescape")


def _entry(name: str, response: etree._Element) -> Entry:
    told: dict[str, str] = {}
    folder = False
    for stat in response.iterfind(f"{_D}propstat"):
        if " 200" in (stat.findtext(f"{_D}status") or " 200"):
            folder = folder or stat.find(f"{_D}prop/{_D}resourcetype/{_D}collection") is not None
            told |= {str(one.tag): one.text for one in stat.iterfind(f"{_D}prop/*") if one.text}
    length, mark = told.get(f"{_D}getcontentlength", ""), told.get(f"{_D}getetag", "")
    size = int(length) if length.isdecimal() else None
    modified = told.get(f"{_D}getlastmodified", "")
    stamp = f"{size}-{modified}-{mark}" if modified or mark else ""
    return Entry(name, "folder" if folder else "file", size, _moment(modified), stamp, coarse=not mark)


def _moment(text: str) -> datetime | None:
    with suppress(ValueError, TypeError):
        found = parsedate_to_datetime(text)
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    return None
