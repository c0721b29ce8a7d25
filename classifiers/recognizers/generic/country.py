"""The country of an address or of somebody's origin, behind a label: `Pays : Belgique`, `Land: Duitsland`."""

from __future__ import annotations

from ..forms import Form, FormRecognizer, listed
from ..labels import alternatives, labelled

_LABELS = listed("""
    pays, pays de résidence, pays de domicile, pays de naissance, pays d'origine, land, land van herkomst,
    land van verblijf, woonland, geboorteland, herkomstland, wohnsitzland, herkunftsland, geburtsland, country,
    country of residence, country of birth, country of origin
""")
_COUNTRIES = listed("""
    belgique, belgië, belgie, belgien, belgium, france, frankrijk, frankreich, pays-bas, nederland, niederlande,
    netherlands, the netherlands, allemagne, duitsland, deutschland, germany, luxembourg, luxemburg, espagne, spanje,
    spanien, spain, italie, italië, italien, italy, portugal, pologne, polen, poland, roumanie, roemenië, rumänien,
    romania, bulgarie, bulgarije, bulgarien, bulgaria, grèce, griekenland, griechenland, greece, suisse, zwitserland,
    schweiz, switzerland, autriche, oostenrijk, österreich, austria, royaume-uni, verenigd koninkrijk,
    vereinigtes königreich, united kingdom, uk, irlande, ierland, irland, ireland, danemark, denemarken, dänemark,
    denmark, suède, zweden, schweden, sweden, norvège, noorwegen, norwegen, norway, finlande, finland, finnland,
    tchéquie, tsjechië, tschechien, czechia, slovaquie, slowakije, slowakei, slovakia, hongrie, hongarije, ungarn,
    hungary, croatie, kroatië, kroatien, croatia, serbie, servië, serbien, serbia, albanie, albanië, albanien, albania,
    kosovo, ukraine, oekraïne, russie, rusland, russland, russia, turquie, turkije, türkei, turkey, türkiye, maroc,
    marokko, morocco, algérie, algerije, algerien, algeria, tunisie, tunesië, tunesien, tunisia, égypte, egypte,
    ägypten, egypt, syrie, syrië, syrien, syria, irak, iraq, iran, afghanistan, pakistan, inde, india, indien, chine,
    china, japon, japan, congo, rd congo, rdc, dr congo, rwanda, burundi, cameroun, kameroen, kamerun, cameroon,
    sénégal, senegal, ghana, nigeria, nigéria, guinée, guinee, guinea, togo, somalie, somalië, somalia, érythrée,
    eritrea, éthiopie, ethiopië, äthiopien, ethiopia, états-unis, verenigde staten, vereinigte staaten, united states,
    usa, canada, kanada, brésil, brazilië, brasilien, brazil, colombie, colombia, kolumbien, philippines, filipijnen,
    philippinen, vietnam, thaïlande, thailand, suriname, israël, israel, liban, libanon, lebanon, monaco, malte, malta,
    chypre, cyprus, zypern, slovénie, slovenië, slowenien, slovenia, estonie, estland, estonia, lettonie, letland,
    lettland, latvia, lituanie, litouwen, litauen, lithuania, islande, ijsland, island, iceland
""")
_WHOLE = rf"(?:{alternatives(_COUNTRIES)})(?=[ \t]*(?:[\n|;,(]|\.?$))"


class CountryRecognizer(FormRecognizer):
    """The whole answer of a field of a form; in a sentence a country is nobody's."""

    ENTITY = "COUNTRY"
    ANCHORS = _LABELS
    PATTERNS = (Form("label", labelled(_LABELS, _WHOLE, strict=True), 0.86, alone=0.9),)
