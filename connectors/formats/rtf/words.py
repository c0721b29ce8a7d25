"""The control words of Rich Text Format 1.9.1 that matter for its text, and the code pages of its fonts."""

from __future__ import annotations

import codecs
import re

TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?"  # a control word with its number
    rb"|\\'([0-9a-fA-F]{2})"  # a byte in the code page of the font
    rb"|\\(.)"  # a control sign
    rb"|([{}])"
    rb"|[\r\n\0]+"
    rb"|([^\\{}\r\n\0]+)",
    re.DOTALL,
)

SIGNS = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ", "softline": "\n", "lbr": "\n",
}  # fmt: skip
PARAGRAPH_ENDS = frozenset({"par", "sect", "page", "column", "softpage", "row", "nestrow"})
CELL_ENDS = frozenset({"cell", "nestcell"})

PLACES = {
    "header": "header", "headerl": "header", "headerr": "header", "headerf": "header",
    "footer": "footer", "footerl": "footer", "footerr": "footer", "footerf": "footer",
    "footnote": "footnotes", "ftnsep": "", "ftnsepc": "", "ftncn": "",
    "annotation": "comments", "atnauthor": "comments",
    "info": "properties", "userprops": "properties", "docvar": "properties", "revtbl": "properties",
    "fldinst": "field", "objdata": "object", "fonttbl": "fonts",
}  # fmt: skip
"""Destinations that are read, with the place where their text goes; an empty place is not read."""

INFORMATION = frozenset(
    {"title", "subject", "author", "manager", "company", "operator", "category", "keywords", "comment", "doccomm",
     "hlinkbase", "propname", "staticval", "linkval"}
)  # fmt: skip
"""Groups of the information group that hold text."""

SKIPPED = frozenset(
    {"colortbl", "stylesheet", "listtable", "listoverridetable", "listtext", "pntext", "rsidtbl", "generator",
     "themedata", "colorschememapping", "latentstyles", "datastore", "xmlnstbl", "pict", "nonshppict", "bkmkstart",
     "bkmkend", "atrfstart", "atrfend", "atnid", "atnref", "atnicn", "atntime", "atndate", "filetbl", "pgptbl", "sp",
     "wgrffmtfilter", "objclass", "objname", "htmltag", "mhtmltag", "creatim", "revtim", "printim", "buptim",
     "blipuid", "panose", "falt"}
)  # fmt: skip
"""Destinations that hold no text a person reads. `listtext` repeats what numbers a list item."""

ENTERED = frozenset({"shpinst", "shptxt", "shprslt", "shppict", "ud", "fldrslt", "do", "dptxbxtext", "result"})
"""Destinations marked as optional whose text is read where it stands."""

_PAGES_BY_CHARSET = {
    0: "cp1252", 2: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "big5",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
CHARACTER_SETS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}


def code_page(number: int) -> str:
    """Python's codec for a Windows code page."""
    name = {65001: "utf-8", 10000: "mac_roman", 0: "cp1252"}.get(number, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name


def page_of_charset(charset: int) -> str:
    """Python's codec for a font's character set; empty for "the default"."""
    return _PAGES_BY_CHARSET.get(charset, "")


def decode(raw: bytes, page: str) -> str:
    """Bytes in the code page of their font; some writers put UTF-8 there whatever they declare."""
    if page in ("cp1252", "utf-8") and not raw.isascii():
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return raw.decode(page, "replace")
