"""Puts a file in the place of another on an SMB share, with its rights ([MS-SMB2] 2.2.37, 2.2.39; [MS-FSCC] 2.4.37).

The library's own `replace` first opens the file that goes to be executed, which few accounts may.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from smbclient._io import SMBFileTransaction, SMBRawIO, set_info
from smbprotocol.file_info import FileRenameInformation, InfoType
from smbprotocol.open import FilePipePrinterAccessMask, SMB2QueryInfoRequest, SMB2QueryInfoResponse, SMB2SetInfoRequest

_DISCRETIONARY = 0x4
"""DACL_SECURITY_INFORMATION: who may do what, without the owner."""
_LARGEST = 64 * 1024
_SHARED = "rwd"


def copy_rights(old: str, new: str, options: Mapping[str, Any]) -> None:
    """Read the list of rights of one file and write it to the other, as bytes; raises what the library does."""
    mask = FilePipePrinterAccessMask
    with SMBRawIO(old, share_access=_SHARED, desired_access=mask.READ_CONTROL, **options) as source:
        asked = SMB2QueryInfoRequest()
        asked["output_buffer_length"] = _LARGEST
        told = SMB2QueryInfoResponse()
        told.unpack(_sent(source, asked)["data"].get_value())
        rights = told["buffer"].get_value()
    with SMBRawIO(new, share_access=_SHARED, desired_access=mask.WRITE_DAC, **options) as target:
        order = SMB2SetInfoRequest()
        order["buffer"] = rights
        _sent(target, order)


def rename_over(new: str, name: str, options: Mapping[str, Any]) -> None:
    """Give a file another name in its folder, in the place of what has that name; raises what the library does."""
    mask = FilePipePrinterAccessMask
    with SMBRawIO(new, share_access=_SHARED, desired_access=mask.DELETE, **options) as source:
        tree, path = source.fd.tree_connect, source.fd.file_name
        if tree.is_dfs_share and path.startswith(tree.share_name[2:]):
            path = path[len(tree.share_name) - 1 :]
        order = FileRenameInformation()
        order["replace_if_exists"] = True
        order["file_name"] = "\\".join((*path.split("\\")[:-1], name))
        with SMBFileTransaction(source) as transaction:
            set_info(transaction, order)


def _sent(raw: SMBRawIO, request: Any) -> Any:
    request["info_type"] = InfoType.SMB2_0_INFO_SECURITY
    request["additional_information"] = _DISCRETIONARY
    request["file_id"] = raw.fd.file_id
    tree = raw.fd.tree_connect
    connection = tree.session.connection
    return connection.receive(connection.send(request, tree.session.session_id, tree.tree_connect_id))
