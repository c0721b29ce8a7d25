"""Trade union membership, contribution or mandate, with the unions of Belgium and its neighbours."""

from __future__ import annotations

from ..forms import listed
from ..terms import TermRecognizer
from ..vocabulary import words_of


class TradeUnionRecognizer(TermRecognizer):
    """Terms of union membership."""

    ENTITY = "TRADE_UNION"
    PERSONAL = listed("""
    membre du syndicat, membre de la fgtb, membre de la csc, membre de la cgslb, affilié à la fgtb,
    affilié à la csc, affiliée à la csc, affiliée à la fgtb, affilié à la cgslb, lid van vakbond,
    lid van de vakbond, lid van het abvv, lid van het acv, lid van acv, lid van abvv, lid van aclvb,
    aangesloten bij het acv, aangesloten bij het abvv, aangesloten bij de vakbond, mitglied der gewerkschaft,
    mitglied bei ver.di, mitglied der ig metall, gewerkschaftsmitglied, vakbondslid, union member,
    votre affiliation au syndicat, votre affiliation syndicale, uw lidmaatschap van de vakbond,
    uw vakbondslidmaatschap, ihre mitgliedschaft in der gewerkschaft, ihre gewerkschaftsmitgliedschaft,
    your membership of the union, your union membership, member of the union,
    délégué syndical, déléguée syndicale, vakbondsafgevaardigde
    """)
    TERMS = (
        *listed("""
    cotisation syndicale, cotisations syndicales, prime syndicale, délégué syndical, déléguée syndicale,
    délégation syndicale, affilié au syndicat, affiliée au syndicat, affiliation syndicale, membre du syndicat,
    syndiqué, syndiquée, syndicat, fgtb, csc, cgslb, setca, cne, cgsp, vakbond, vakbondsbijdrage, vakbondspremie,
    vakbondslid, vakbondsafgevaardigde, vakbondslidmaatschap, lid van de vakbond, vakbondsmilitant, syndicale premie,
    syndicale bijdrage, syndicale afvaardiging, abvv, acv, aclvb, bbtk, lbc-nvk, acod, fnv, cnv, gewerkschaft,
    gewerkschaftsmitglied, gewerkschaftsbeitrag, gewerkschaftszugehörigkeit, ver.di, ig metall, ig bce, dgb,
    mitglied der gewerkschaft, cgt, cfdt, cftc, cfe-cgc, ogbl, lcgb, trade union, union member, union membership,
    union dues, union fee, shop steward, union representative, union rep, union delegate, syndicaliste, syndicalistes,
    carte syndicale, permanent syndical, permanente syndicale, mandat syndical, cotisations au syndicat,
    cotisation au syndicat, congé syndical, liste syndicale, crédit d'heures syndical, piquet de grève, gréviste,
    gesyndiceerd*, vakbondsman, vakbondsvrouw, vakbondsmandaat, vakbondssecretaris, lidgeld van de vakbond, syndicaal,
    syndicale vrijstelling, stakingspiket, gewerkschafter*, gewerkschaftlich organisiert, gewerkschaftlich,
    streikposten, union subs, subs to the union, union subscription*, union card, union activist, union branch,
    union official, union organiser, unionised, trade unionist, picket line, on strike, a fait grève, ont fait grève,
    heeft gestaakt, hat gestreikt, unison subs, unite subs, gmb subs, evg, abvv-metaal, acv puls, acv-csc,
    csc transcom, fgtb horval, branch meeting*, convenor, militant van, militant de la fgtb
    """),
        *words_of("union"),
    )
    GROUPS = listed("""
    fgtb, csc, cgslb, setca, cne, cgsp, abvv, acv, aclvb, bbtk, lbc-nvk, acod, vsoa, slfp, fnv, cnv, ver.di, ig
    metall, ig bce, dgb, gew, eg bau, cgt, cfdt, cftc, fo, unsa, cfe-cgc, sud, solidaires, ogbl, lcgb, unison,
    unite, gmb, tuc, usdaw, nasuwt, btb, ubt, evg, ngg, ig bau, dbb, marburger bund, pcs, rmt, aslef, ucu,
    prospect, metea, horval, mwb, fsu, snuipp, snes, snpden, cnt, cgfp, aleba, syprolux, fncttfel, landesverband,
    cfe cgc, acv puls, acv metea, acv-csc, csc transcom, transcom, acod cgsp, vsoa slfp, nspv, snps, sypol,
    mwb-fgtb, abvv-metaal, algemene centrale, centrale générale, cgslb-aclvb, liberale vakbond, christelijke
    vakbond, socialistische vakbond, vcp, aob, nu'91, politiebond, abvakabo, fnv bouw, fnv zorg, cnv vakmensen,
    gdp, gdl, dpolg, igm, ig-metall, cgm, komba, djv, vereinigung cockpit, vbe, cwu, fbu, rcn, rcm, nuj, bfawu,
    tssa, napo, royal college of nursing, fire brigades union, national education union, communication workers
    union, bma, le syndicat, vakbond, gewerkschaft, trade union
    """)
    LABELS = listed("""
    syndicat, syndicaat, affiliation syndicale, vakbond, vakbondslidmaatschap, gewerkschaft, gewerkschaftszugehörigkeit,
    trade union, union, organisation syndicale, vakorganisatie, retenue syndicale, cotisation syndicale
    """)
