"""Files in a PDF that pdfium names and cannot hand out: they are specified by `UF` alone, the stream stands under `F`.

ISO 32000-2, 7.11.3 asks writers for both keys; PDFs with an attachment added later often have one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader

from ..base import Content

_MOST = 10_000
_DEPTH = 50


class Attached:
    """The attachments of a document by their names, looked for when first asked."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._files: dict[str, Any] | None = None

    def data(self, name: str) -> bytes | None:
        """The bytes of a file; None if it is not there, or is damaged."""
        if self._files is None:
            self._files = self._found()
        try:
            return bytes(self._files[name].get_object().get_data()) if name in self._files else None
        except Exception:  # noqa: BLE001  pypdf raises anything on damaged files
            return None

    def _found(self) -> dict[str, Any]:
        files: dict[str, Any] = {}
        try:
            self._content.stream.seek(0)
            reader = PdfReader(self._content.stream)
            for number, specification in enumerate(_specifications(reader)):
                if number >= _MOST:
                    break
                name = str(specification.get("/UF") or specification.get("/F") or "")
                streams = specification.get("/EF")
                if streams is not None:
                    kept = streams.get_object()
                    files.setdefault(name, kept.get("/UF") or kept.get("/F"))
        except Exception:  # noqa: BLE001  pypdf raises anything on damaged files
            return files
        return files


def _specifications(reader: PdfReader) -> Iterator[Any]:
    names: Any = reader.root_object.get("/Names")
    tree = names.get_object().get("/EmbeddedFiles") if names is not None else None
    if tree is not None:
        yield from _leaves(tree.get_object(), 0)
    for page in reader.pages:
        for annotation in page.get("/Annots") or ():
            entry = annotation.get_object()
            if entry.get("/Subtype") == "/FileAttachment" and "/FS" in entry:
                yield entry["/FS"].get_object()


def _leaves(node: Any, depth: int) -> Iterator[Any]:
    """The values of a name tree (7.9.6)."""
    for value in (node.get("/Names") or [])[1::2]:
        yield value.get_object()
    if depth < _DEPTH:
        for child in node.get("/Kids") or ():
            yield from _leaves(child.get_object(), depth + 1)
