"""Reads made-up bytes the way a scan does, and gives the parts in a form that is easy to compare."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from connectors import Budget, Extent, Omission, Part, Passage, Rows
from connectors.formats import Content, read_content


@dataclass
class Read:
    """What came out of one file."""

    parts: list[Part] = field(default_factory=list)

    @property
    def texts(self) -> dict[str, str]:
        """Locator → text."""
        texts: dict[str, str] = {}
        for part in self.parts:
            if isinstance(part, Passage):
                at = str(part.locator)
                texts[at] = f"{texts[at]}\n{part.text}" if at in texts else part.text
        return texts

    @property
    def all(self) -> str:
        """Every text, cells of tables included."""
        cells = [part.frame.to_csv() for part in self.parts if isinstance(part, Rows)]
        return "\n".join([*self.texts.values(), *cells])

    @property
    def omissions(self) -> list[tuple[str, str, str]]:
        """(state, code, locator)."""
        return [(part.state, part.code, str(part.locator)) for part in self.parts if isinstance(part, Omission)]

    @property
    def extent(self) -> Extent:
        return next(part for part in self.parts if isinstance(part, Extent))


@pytest.fixture
def read() -> Callable[..., Read]:
    def _read(data: bytes, name: str = "", budget: Budget | None = None) -> Read:
        return Read(list(read_content(Content(io.BytesIO(data), len(data), name), budget or Budget())))

    return _read


@pytest.fixture
def compound() -> Callable[[dict[str, bytes]], bytes]:
    """Writes an OLE2 compound file ([MS-CFB], version 3) from `storage/stream` → content."""
    return _compound


@dataclass
class _Node:
    name: str
    content: bytes | None = None
    children: dict[str, _Node] = field(default_factory=dict)
    start: int = 0xFFFFFFFE
    left: int = 0xFFFFFFFF
    right: int = 0xFFFFFFFF
    child: int = 0xFFFFFFFF

    @property
    def size(self) -> int:
        return len(self.content or b"")


def _compound(streams: dict[str, bytes]) -> bytes:
    root = _Node("Root Entry")
    for path, content in streams.items():
        node = root
        for part in path.split("/"):
            node = node.children.setdefault(part, _Node(part))
        node.content = content
    nodes = _numbered(root)
    sectors: list[bytes] = []
    fat: list[int] = []

    def store(data: bytes) -> int:
        count = -(-len(data) // 512)
        first = len(sectors)
        sectors.extend(data[at : at + 512].ljust(512, b"\0") for at in range(0, len(data), 512))
        fat.extend([*range(first + 1, first + count), 0xFFFFFFFE] if count else [])
        return first if count else 0xFFFFFFFE

    mini, mini_fat = b"", []
    for node in nodes[1:]:
        if node.content is not None and node.size >= 4096:
            node.start = store(node.content)
        elif node.content:
            count = -(-node.size // 64)
            node.start = len(mini_fat)
            mini_fat += [*range(node.start + 1, node.start + count), 0xFFFFFFFE]
            mini += node.content.ljust(count * 64, b"\0")
    root.content, root.start = mini, store(mini)
    mini_start = store(b"".join(n.to_bytes(4, "little") for n in mini_fat))
    directory = store(b"".join(_entry(node, node is root) for node in nodes))
    fat_sectors = 1
    while fat_sectors * 128 < len(fat) + fat_sectors:
        fat_sectors += 1
    first_fat = len(sectors)
    table = [*fat, *[0xFFFFFFFD] * fat_sectors]
    raw = b"".join(n.to_bytes(4, "little") for n in table).ljust(fat_sectors * 512, b"\xff")
    head = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(16) + struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<9L", 0, fat_sectors, directory, 0, 4096, mini_start, -(-len(mini_fat) // 128), 0xFFFFFFFE, 0)
    difat = [first_fat + n if n < fat_sectors else 0xFFFFFFFF for n in range(109)]
    return head + b"".join(n.to_bytes(4, "little") for n in difat) + b"".join(sectors) + raw


def _numbered(root: _Node) -> list[_Node]:
    """The directory in order, each storage's children hung up as a binary tree."""
    nodes = [root]

    def hang(entries: list[_Node]) -> int:
        if not entries:
            return 0xFFFFFFFF
        middle = len(entries) // 2
        node = entries[middle]
        number = len(nodes)
        nodes.append(node)
        node.left, node.right = hang(entries[:middle]), hang(entries[middle + 1 :])
        node.child = hang(_sorted(node))
        return number

    root.child = hang(_sorted(root))
    return nodes


def _sorted(node: _Node) -> list[_Node]:
    return sorted(node.children.values(), key=lambda each: (len(each.name), each.name.upper()))


def _entry(node: _Node, is_root: bool) -> bytes:
    name = node.name.encode("utf-16-le") + b"\0\0"
    kind = 5 if is_root else 1 if node.content is None else 2
    raw = name.ljust(64, b"\0") + struct.pack("<HBB3L", len(name), kind, 1, node.left, node.right, node.child)
    return raw + bytes(16 + 4 + 16) + struct.pack("<LQ", node.start, node.size)
