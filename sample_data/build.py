"""Builds an estate: invents the world, writes databases and share, and the truth beside them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import make_url

from .databases import load, make_tables
from .databases.load import create_database
from .records import World, make_world
from .share import build_share
from .truth import Truth, identity_lines
from .vocabulary import Vocabulary

DATABASES = ("payroll", "crm", "portal")
HERE = Path(__file__).parent


@dataclass(frozen=True)
class Summary:
    """How much was written, and where the truth is."""

    rows: int
    tables: int
    documents: int
    formats: int
    truth: Path


def build(out: Path, seed: int, vocabulary: Vocabulary, url_prefix: str = "") -> Summary:
    """Write the estate to a folder, or its databases to a server."""
    _claim(out)
    world = make_world(vocabulary, seed)
    truth = truth_of(world)
    rows, tables = build_databases(world, out, url_prefix, truth)
    share = build_share(world, out / "share", truth)
    truth.gaps.extend(vocabulary.part("gaps"))
    folder = HERE / "truth" if out.resolve() == HERE / "out" else out / "truth"
    truth.write(folder)
    _banner(out, world)
    return Summary(rows, tables, share.documents, share.formats, folder)


def truth_of(world: World) -> Truth:
    """The truth as it begins: who the subjects are."""
    subjects = world.subjects
    told = ((subjects.entry(person.subject), person, subjects.names[person.subject]) for person in subjects.people)
    return Truth(subjects=list(identity_lines(told)))


def build_databases(world: World, out: Path, url_prefix: str, truth: Truth) -> tuple[int, int]:
    """Write the databases, and the truth about them; how many rows and tables there are."""
    rows = count = 0
    for name in DATABASES:
        tables = make_tables(world, name)
        if url_prefix:
            url = create_database(url_prefix, name)
            schema = "public" if url_prefix.startswith("postgresql") else str(make_url(url).database)
        else:
            path = out / f"{name}.db"
            path.unlink(missing_ok=True)
            url, schema = f"sqlite:///{path}", "main"
        load(url, tables)
        truth.add_database(name, schema, tables)
        rows += sum(len(table.rows) for table in tables)
        count += len(tables)
    return rows, count


def _claim(out: Path) -> None:
    """Only a folder that an earlier build made is built over."""
    marker = out / ".invented-estate"
    if not marker.exists() and (out / "share").exists():
        raise FileExistsError(f"{out / 'share'} was not made by this generator and would be replaced")
    out.mkdir(parents=True, exist_ok=True)
    marker.touch()


def _banner(out: Path, world: World) -> None:
    text = "\n".join(world.vocabulary.words["banner"])
    (out / "README.txt").write_text(text + "\n", "utf-8")
