"""Servers of file stores: OpenSSH, Samba, WsgiDAV and moto's S3, each with one share and an account for it."""

from __future__ import annotations

import contextlib
import getpass
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .starting import NoServer, account, free_port, give, program, run, running, unprivileged

PASSWORD = "canary-Zw4rt-Kn0pje"
"""Looked for in everything that is said or logged."""


@dataclass
class StoreServer:
    """One share of a server that runs, and what it holds, changed as if somebody else did."""

    kind: str
    url: str
    """Without user and password."""
    storage: dict[str, Any] = field(repr=False)
    process: subprocess.Popen[bytes]
    folder: Path | None = None
    """The share as a folder of this machine, where it is one."""

    def put(self, name: str, content: bytes) -> None:
        """Lay a file into the share."""
        raise NotImplementedError

    def get(self, name: str) -> bytes:
        """What a file holds."""
        raise NotImplementedError

    def names(self) -> list[str]:
        """The paths of all files, hidden ones too."""
        raise NotImplementedError

    def clear(self) -> None:
        """Empty the share."""
        raise NotImplementedError


@dataclass
class FolderServer(StoreServer):
    """One whose share is a folder of this machine."""

    folder: Path
    owner: str = ""

    def put(self, name: str, content: bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        for made in (path, *path.relative_to(self.folder).parents[:-1]):
            give(self.folder / made, self.owner)

    def get(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()

    def names(self) -> list[str]:
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file())

    def clear(self) -> None:
        for path in self.folder.iterdir():
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)
                shutil.rmtree(path)
            else:
                path.unlink()


@dataclass
class BucketServer(StoreServer):
    """One whose share is a bucket of S3."""

    client: Any = None

    def put(self, name: str, content: bytes) -> None:
        self.client.put_object(Bucket="share", Key=name, Body=content)

    def get(self, name: str) -> bytes:
        return bytes(self.client.get_object(Bucket="share", Key=name)["Body"].read())

    def names(self) -> list[str]:
        return sorted(one["Key"] for one in self.client.list_objects_v2(Bucket="share").get("Contents", ()))

    def clear(self) -> None:
        for name in self.names():
            self.client.delete_object(Bucket="share", Key=name)


Start = Callable[[Path], contextlib.AbstractContextManager[StoreServer]]


@contextlib.contextmanager
def sftp(folder: Path) -> Iterator[StoreServer]:
    """OpenSSH; it lets its own account in with a key, since it may not look at passwords."""
    server = program("sshd")
    if server is None or not shutil.which("ssh-keygen"):
        raise NoServer("OpenSSH is not installed (no sshd: apt-get install openssh-server)")
    share, port, owner = _share(folder), free_port(), account()
    for name in ("host", "user"):
        run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)])
    public = (folder / "host.pub").read_text()
    (folder / "known_hosts").write_text(f"[127.0.0.1]:{port} {public}")
    (folder / "sshd_config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\nAuthorizedKeysFile {folder}/user.pub\n"
        "PidFile none\nUsePAM no\nStrictModes no\nKbdInteractiveAuthentication no\nMaxStartups 100\n"
        "Subsystem sftp internal-sftp\nForceCommand internal-sftp\n"
    )
    command = [*unprivileged(folder, owner), server, "-D", "-e", "-f", str(folder / "sshd_config")]
    storage = {"username": owner, "key_filename": str(folder / "user"), "look_for_keys": False, "allow_agent": False}
    storage |= {"known_hosts": str(folder / "known_hosts")}
    with running(command, folder, port) as process:
        yield FolderServer("sftp", f"sftp://127.0.0.1:{port}{share}", storage, process, share, owner)


@contextlib.contextmanager
def smb(folder: Path) -> Iterator[StoreServer]:
    """Samba, as one account that may do on the share what that account may."""
    server = program("smbd")
    if server is None or not shutil.which("pdbedit"):
        raise NoServer("Samba is not installed (no smbd, pdbedit: apt-get install samba)")
    share, port, owner = _share(folder), free_port(), account()
    places = ("private", "lock", "state", "cache", "pid")
    for name in (*places, "ncalrpc"):
        (folder / name).mkdir()
    lines = [f"{name} {'dir' if name == 'private' else 'directory'} = {folder}/{name}" for name in places]
    config = folder / "smb.conf"
    config.write_text(
        "[global]\nserver role = standalone server\nbind interfaces only = yes\ninterfaces = 127.0.0.1\n"
        f"smb ports = {port}\nncalrpc dir = {folder}/ncalrpc\nlog file = {folder}/smbd.log\nlog level = 0\n"
        f"passdb backend = smbpasswd:{folder}/private/smbpasswd\nload printers = no\ndisable spoolss = yes\n"
        "server min protocol = SMB2\nmax smbd processes = 100\n" + "\n".join(lines) + "\n"
        f"[share]\npath = {share}\nread only = no\ncreate mask = 0777\n"
    )
    as_owner = unprivileged(folder, owner)
    run([*as_owner, "pdbedit", "-s", str(config), "-t", "-a", "-u", owner], f"{PASSWORD}\n{PASSWORD}\n")
    command = [*as_owner, server, "--foreground", "--no-process-group", f"--configfile={config}"]
    storage = {"username": owner, "password": PASSWORD}
    with running(command, folder, port) as process:
        yield FolderServer("smb", f"smb://127.0.0.1:{port}/share", storage, process, share, owner)


@contextlib.contextmanager
def webdav(folder: Path) -> Iterator[StoreServer]:
    """WsgiDAV; under the account of the tests, whose Python another may not be able to run."""
    share, port, owner = _share(folder), free_port(), getpass.getuser()
    (folder / "dav.json").write_text(
        json.dumps(
            {
                "host": "127.0.0.1",
                "port": port,
                "provider_mapping": {"/share": str(share)},
                "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
                "simple_dc": {"user_mapping": {"*": {"vigie": {"password": PASSWORD}}}},
                "verbose": 1,
            }
        )
    )
    command = [sys.executable, "-m", "wsgidav.server.server_cli", "-c", str(folder / "dav.json")]
    with running(command, folder, port) as process:
        storage = {"username": "vigie", "password": PASSWORD}
        yield FolderServer("webdav", f"webdav://127.0.0.1:{port}/share", storage, process, share, owner)


@contextlib.contextmanager
def s3(folder: Path) -> Iterator[StoreServer]:
    """moto, which asks for credentials from the fourth request on: of a user that the first three make."""
    import boto3

    port = free_port()
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    with running(command, folder, port, {"INITIAL_NO_AUTH_ACTION_COUNT": "3"}) as process:
        place = {"endpoint_url": f"http://127.0.0.1:{port}", "region_name": "us-east-1"}
        iam = boto3.client("iam", aws_access_key_id="x", aws_secret_access_key="y", **place)
        allowed = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}
        iam.create_user(UserName="vigie")
        iam.put_user_policy(UserName="vigie", PolicyName="share", PolicyDocument=json.dumps(allowed))
        key = iam.create_access_key(UserName="vigie")["AccessKey"]
        name, secret = key["AccessKeyId"], key["SecretAccessKey"]
        client = boto3.client("s3", aws_access_key_id=name, aws_secret_access_key=secret, **place)
        client.create_bucket(Bucket="share")
        storage = {"key": name, "secret": secret, "endpoint_url": place["endpoint_url"]}
        yield BucketServer("s3", "s3://share", storage, process, client=client)
        iam.close()
        client.close()


def _share(folder: Path) -> Path:
    share = folder / "share"
    share.mkdir()
    folder.chmod(0o755)
    return share


STORES: dict[str, Start] = {"sftp": sftp, "smb": smb, "webdav": webdav, "s3": s3}
