"""Reads `vigie.yaml`: the sources, where the inventory lies, how much to read.

Variables (`${NAME}`, `${NAME:-default}`) are filled in from the environment; relative paths are relative to the file.
Every mistake is reported at once, with file, line and column.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from connectors import CONNECTORS, Budget, Source

from .document import Document, Path_, read_document
from .errors import ConfigError
from .periods import parse_period
from .problems import InvalidDeclaration, Problem, suggestion

DEFAULT = Path("vigie.yaml")
_KEYS = ("declaration", "inventory", "key", "sources", "scan", "register", "erasure", "examples")
_REGISTER = ("url", "key", "keep")
_URLS = ("url", "erase_url")
_SCAN = {"rows": int, "bytes": int, "seconds": float, "seed": int, "workers": int}
INDEX = "index"
"""Option of any source: keep a look-up index of what its assets hold."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}")
_IN_URL = re.compile(r"(?<=[?&])(sslrootcert|sslcert|sslkey|sslcrl|passfile|ssl_ca|ssl_cert|ssl_key)=([^&#]+)")
"""Files that the URL of a database names, as libpq and PyMySQL call them."""
_FILES = frozenset({"known_hosts", "key_filename", "verify"})
"""Options below `storage` and `erase_storage` that name files."""
_RAW_IN_URL = re.compile(r"[@/?#\[\]: ]")


@dataclass(frozen=True)
class Config:
    """What `vigie.yaml` says, complete and resolved."""

    path: Path
    declaration: Path | None
    inventory: str = field(repr=False)
    """A SQLAlchemy URL; may hold a password."""
    key_file: Path
    sources: Mapping[str, Source]
    register: str = field(default="sqlite:///vigie-requests.db", repr=False)
    """The register of requests: a SQLAlchemy URL; may hold a password."""
    register_key: Path = Path(".vigie.requests.key")
    register_keep: str = "P3Y"
    """How long the personal details of an ended request are kept."""
    budget: Budget = field(default_factory=Budget)
    workers: int = 0
    """0: as many as the machine has cores, four at most."""
    thorough: bool = False
    """Installed spaCy models vote on names too; some twenty times slower."""

    examples: tuple[str, ...] | None = None
    """User ids of those who may see masked examples; without the list, whoever can read the key."""
    erasure: Mapping[str, Any] = field(default_factory=dict)
    """The section of that name, read by `scanner.erasure.settings`."""

    @property
    def signing_key_file(self) -> Path:
        """Where the key lies that signs the log and the reports: beside the key that hides names."""
        return self.key_file.with_name(f"{self.key_file.name.removesuffix('.key')}.sign.key")

    @property
    def lookup_key_file(self) -> Path:
        """Where the key of the look-up index lies: its own, so that it can be changed or destroyed alone."""
        return self.key_file.with_name(f"{self.key_file.name.removesuffix('.key')}.lookup.key")

    @property
    def head_file(self) -> Path:
        """Where it is noted how far the log has come."""
        return self.key_file.with_name(f"{self.key_file.name.removesuffix('.key')}.head")

    @property
    def declared(self) -> Path:
        """The declaration, for what cannot do without; raises `ConfigError` where none is named."""
        if self.declaration is None:
            raise ConfigError(
                f"{self.path} names no declaration.",
                code="declaration-missing",
                hint="Add `declaration: FILE` to it; `vigie init` writes one to start from.",
            )
        return self.declaration

    def source(self, name: str) -> Source:
        """The source of that name; raises `ConfigError` with the nearest one."""
        if name not in self.sources:
            raise ConfigError(
                f"{self.path.name} has no source called {name!r}.",
                code="source-unknown",
                hint=suggestion(name, self.sources),
            )
        return self.sources[name]


class InvalidConfig(ConfigError):
    """A configuration with errors: every one of them, not the first alone."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems), code="config-invalid")


def load(path: Path) -> Config:
    """Read the configuration; raises `ConfigError`."""
    if not path.is_file():
        raise ConfigError(
            f"There is no configuration {path}." if not path.exists() else f"The configuration {path} is no file.",
            code="config-missing",
            hint="`vigie init` writes one, `-c FILE` names another.",
        )
    try:
        document = read_document(path)
    except InvalidDeclaration as error:
        raise InvalidConfig(list(error.problems)) from None
    return _Reader(document, path).config()


class _Reader:
    """Walks the document once and collects what is wrong."""

    def __init__(self, document: Document, path: Path) -> None:
        self.document = document
        self.path = path
        self.folder = path.resolve().parent
        self.problems = list(document.problems)

    def config(self) -> Config:
        data = self._mapping(self.document.data, (), _KEYS)
        inventory = self._url(data.get("inventory", "sqlite:///vigie.db"), ("inventory",))
        declaration = data.get("declaration")
        sources = {
            name: source
            for name, value in self._mapping(data.get("sources") or {}, ("sources",)).items()
            if (source := self._source(name, value))
        }
        if not sources and not self.problems:
            self._problem(("sources",), "No source is named", "a source is a database or a folder to scan")
        limits = self._scan(data.get("scan"))
        register = self._register(data.get("register"), inventory)
        viewers = self._users(data.get("examples"))
        if self.problems:
            raise InvalidConfig(self.problems)
        workers, thorough = int(limits.pop("workers", 0)), bool(limits.pop("thorough", False))
        return Config(
            path=self.path,
            declaration=self.folder / self._text(declaration, ("declaration",)) if declaration else None,
            inventory=inventory,
            key_file=self.folder / self._text(data.get("key", ".vigie.key"), ("key",)),
            sources=sources,
            register=register["url"],
            register_key=self.folder / register["key"],
            register_keep=register["keep"],
            budget=replace(Budget(), **limits),
            workers=workers,
            thorough=thorough,
            examples=viewers,
            erasure=self._mapping(data.get("erasure") or {}, ("erasure",)),
        )

    def _source(self, name: str, value: Any) -> Source | None:
        where: Path_ = ("sources", name)
        if not _NAME.fullmatch(name):
            self._problem(where, f"{name!r} cannot name a source", "use letters, digits, `_`, `-` and `.`")
        options = dict(self._mapping(value, where))
        kind = options.pop("type", None)
        index = options.pop("index", False)
        if not isinstance(index, bool):
            self._problem((*where, "index"), "`index` is true or false")
        if not isinstance(kind, str) or kind not in CONNECTORS:
            hint = suggestion(str(kind), CONNECTORS.names()) if kind else f"one of {', '.join(CONNECTORS)}"
            self._problem((*where, "type"), "A source needs a `type` that a connector carries", hint)
            return None
        if known := getattr(CONNECTORS.load(kind), "OPTIONS", None):
            for option in set(options) - set(known):
                self._problem((*where, option), f"`{option}` is no option of {kind}", suggestion(option, known))
        if not options.get("url"):
            self._problem(where, "A source needs a `url`", "such as file:///srv/share or postgresql+psycopg://…")
            return None
        urls = {key: self._url(options[key], (*where, key)) for key in _URLS if options.get(key)}
        resolved = {
            key: self._resolved(item, (*where, key)) for key, item in options.items() if key not in _URLS
        } | urls
        return Source(name, str(kind), resolved | ({INDEX: True} if index is True else {}))

    def _scan(self, value: Any) -> dict[str, Any]:
        limits = dict(self._mapping(value or {}, ("scan",), (*_SCAN, "thorough")))
        for name, limit in limits.items():
            if name == "thorough":
                if not isinstance(limit, bool):
                    self._problem(("scan", name), "`thorough` is true or false")
            elif name not in _SCAN:
                continue  # told already
            elif isinstance(limit, bool) or not isinstance(limit, int | float) or limit < 0:
                self._problem(("scan", name), f"`{name}` must be a number, 0 or more")
            else:
                limits[name] = _SCAN[name](limit)
        return limits

    def _users(self, value: Any) -> tuple[str, ...] | None:
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(one, str | int) for one in value):
            self._problem(("examples",), "`examples` must be a list of user ids", "such as [u123, u456]")
            return ()
        return tuple(str(one) for one in value)

    def _register(self, value: Any, inventory: str) -> dict[str, str]:
        """Where the register of requests lies: beside the inventory, unless it is told."""
        where: Path_ = ("register",)
        given = self._mapping({"url": value} if isinstance(value, str) else value or {}, where, _REGISTER)
        beside = f"sqlite:///{self.folder / 'vigie-requests.db'}" if inventory.startswith("sqlite") else inventory
        keep = self._text(given.get("keep", "P3Y"), (*where, "keep"))
        try:
            parse_period(keep)
        except ValueError as error:
            self._problem((*where, "keep"), "`keep` must be a period", str(error))
        url = self._url(given["url"], (*where, "url")) if given.get("url") else beside
        return {"url": url, "key": self._text(given.get("key", ".vigie.requests.key"), (*where, "key")), "keep": keep}

    def _resolved(self, value: Any, where: Path_) -> Any:
        if isinstance(value, list):
            return [self._resolved(item, (*where, index)) for index, item in enumerate(value)]
        if isinstance(value, dict):
            return {key: self._resolved(item, (*where, key)) for key, item in value.items()}
        if not isinstance(value, str):
            return value
        text = self._text(value, where)
        names_file = _FILES & set(where) and {"storage", "erase_storage"} & set(where)
        return self._beside(text) if text and names_file else text

    def _beside(self, path: str) -> str:
        """The path of a file that the configuration names: a relative one starts beside it."""
        return str(self.folder / Path(path).expanduser())

    def _text(self, value: object, where: Path_, *, in_url: bool = False) -> str:
        if not isinstance(value, str | int | float) or isinstance(value, bool):
            self._problem(where, "A text is needed here")
            return ""
        return _VARIABLE.sub(lambda match: self._variable(match, where, in_url), str(value))

    def _variable(self, match: re.Match[str], where: Path_, in_url: bool) -> str:
        default: str | None = match.groups()[1]
        value = os.environ.get(match[1]) if match[1] in os.environ else default
        if value is None:
            hint = f"set it, or write ${{{match[1]}:-default}}"
            self._problem(where, f"The variable {match[1]} is not set", hint)
            return ""
        # a password as a person knows it, not as a URL spells it
        return quote(value, safe="") if in_url and _RAW_IN_URL.search(value) else value

    def _url(self, raw: Any, where: Path_) -> str:
        is_variable = isinstance(raw, str) and _VARIABLE.fullmatch(raw.strip())
        url = self._text(raw, where, in_url="://" in str(raw) and not is_variable)
        scheme, mark, rest = url.partition("://")
        if scheme.startswith("sqlite") and mark:
            rest = rest.removeprefix("/")
            absolute = not rest or rest.startswith(("/", ":memory:", "file:"))
            return url if absolute else f"{scheme}:///{self.folder / rest}"
        if mark:
            return _IN_URL.sub(self._file_in_url, url)
        return self._beside(url) if url else url

    def _file_in_url(self, match: re.Match[str]) -> str:
        name, path = match[1], unquote(match[2])
        return match[0] if path == "system" else f"{name}={quote(self._beside(path))}"

    def _mapping(self, value: Any, where: Path_, known: tuple[str, ...] = ()) -> dict[str, Any]:
        if not isinstance(value, dict):
            self._problem(where, "A mapping is needed here" if where else "This file holds no configuration")
            return {}
        for key in value:
            if known and key not in known:
                self._problem((*where, key), f"`{key}` is not known here", suggestion(key, known))
        return value

    def _problem(self, where: Path_, message: str, hint: str = "") -> None:
        line, column = self.document.position(where)
        problem = Problem(self.document.file, line, column, message, hint)
        if problem not in self.problems:
            self.problems.append(problem)
