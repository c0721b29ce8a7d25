"""Builds the forms of values that only a label gives away: `État civil : marié`, `klantnummer 48213`."""

from __future__ import annotations

from collections.abc import Iterable

from ..matching.alternatives import alternatives as alternatives

_BRACKETS = r"(?:[ ]?\([^()\n]{1,40}\))?"
_MARKS = r"""["'”’]?[ \t\u00a0]{0,3}"""
_COLON = r"(?:[:=|]|=>|->|\t|[.…_]{3,60})[ \t\u00a0]{0,12}"
"""What parts a label from its value: a colon, a tab, the edge of a cell, dots that lead to it."""
_LINE = r"[:=|]?[ \t\u00a0]{0,12}(?:\r?\n(?![^\n;|\t]{0,60}[;|\t]))?[ \t\u00a0]{0,12}"
"""The same line, or the next unless that is a row of a table: below the last head of a table stands the first cell."""
_VERB = (
    r"(?:est(?: fix[ée]e?s? [àa])?|is(?: vastgesteld op| fixed at| set at)?|wordt vastgesteld op|ist|wird auf|lautet"
    r"|bedraagt|bedroeg|s[’'][ée](?:l[èe]ve|levait|l[èe]vera) [àa]|betr[äa]gt|betrug|bel[äa]uft sich auf|amounts to"
    r"|amounted to|was|[ée]tait(?: fix[ée]e? [àa])?|war|de|van|von|of)"
)
_VERB += r"[ :]{1,2}(?:(?:le|la|het|der|die|the)[ ])?"
WHOSE = r"(?:(?<=[ \t])|[ ])(?:(?:de|du|des|van|von|der|of|for|pour|voor|f[üu]r)[ ]|d['’])[^\n:;=|()]{2,40}?[ ]"
WHOSE += r"(?:est|is|ist|lautet|was|[ée]tait|war)[ :]{1,2}(?:(?:le|la|het|der|die|the)[ ])?"
"""`le numéro de client de Mme Dubois est le …`"""
ASIDE = r"\([ ]?(?=[^\x28\x29\n/|]{1,60}\x29)"
"""`son numéro de client (48213)`; what offers a choice, as `sexe (M/F)`, belongs to the label."""
_OF_WHOM = (
    r"(?:[ ](?:(?:du|des?|der|van|of|de la|de l['’]|d['’]|van de[nr]?|van het|of the)[ ]?)?(?:patient\w{0,2}|patiënte?"
    r"|kind(?:es)?|enfant|child|demandeur|demanderesse|aanvrager|aanvraagster|applicant|antragstellers?|antragstellerin"
    r"|travailleur|werknemer|employee|arbeitnehmers?|klant|kunden|assurée?|verzekerde|versicherten|actuelle?|légale?)"
    r"(?=[ \t\u00a0]{0,3}[:=|\t]))?"
)
"""Whose it is, as the label of a form says: `Sexe du patient : F`, `Nationaliteit aanvrager: Belg`."""
_QUOTE = r"""["'“‘«]?[ ]?"""
_ABOUT = r"(?:(?:(?:ca|env|approx)\.?|environ|circa|ongeveer|etwa|rund|about|around|approximately)[ ]|[±~≈][ ]?)?"
"""`Nettoeinkommen: ca. 2.150 €`."""


def labelled(
    labels: Iterable[str], value: str, *, strict: bool = False, words: int = 0, aside: bool = True, whose: bool = True
) -> str:
    """A pattern for the value that follows a label.

    `strict`: only after a colon, an equals sign or a tab, or after whose it is (`… of Mrs Taylor is …`), unless that is
    not asked for; otherwise also after a verb, a space or on the next line.
    `aside`: also in brackets right behind the label.
    `words`: so many words may stand between (`salaire brut mensuel actuel : …`).
    """
    between = _COLON + (rf"|{WHOSE}" if whose else "") + (rf"|{ASIDE}" if aside else "")
    between = rf"(?:{between})" if strict else rf"(?:{between}|{_VERB}|{_LINE})"
    more = rf"(?:[ ](?!EUR )(?!CHF )(?!USD )[^\W\d_]{{2,14}}(?!\w)){{0,{words}}}" if words else ""
    return (
        rf"(?<![^\W_])(?:{alternatives(labels)}){_OF_WHOM}{more}\.?{_MARKS}{_BRACKETS}{_MARKS}{between}{_QUOTE}{_ABOUT}"
        rf"(?P<value>{value})"
    )
