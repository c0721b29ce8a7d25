"""Political opinion, party membership or mandate, with Belgian and neighbouring parties."""

from __future__ import annotations

from ..forms import listed
from ..terms import TermRecognizer


class PoliticalOpinionRecognizer(TermRecognizer):
    """Terms of politics."""

    ENTITY = "POLITICAL_OPINION"
    PERSONAL = listed("""
    membre du parti, affilié au parti, lid van de partij, is lid van n-va, lid van vlaams belang, lid van groen,
    lid van de pvda, mitglied der spd, mitglied der cdu, member of the labour party, parteimitglied, candidat ps,
    partijlid
    """)
    # parties that are called like a word (`défi`, `groen`, `vooruit`) tell an opinion by membership alone: see GROUPS
    TERMS = listed("""
    membre du parti, affilié au parti, affiliée au parti, carte de parti, opinion politique, opinions politiques,
    conviction politique, conseiller communal, conseillère communale, mandat politique, militant politique,
    militante politique, parti socialiste, ecolo, ptb, vlaams belang, n-va, cd&v, open vld, pvda,
    politieke overtuiging, politieke mening, politieke voorkeur, partijlid,
    lid van de partij, partijkaart, gemeenteraadslid, lidmaatschap partij, groenlinks, pvv, politische meinung,
    politische überzeugung, parteimitglied, parteizugehörigkeit, parteibuch, mitglied der spd, mitglied der cdu,
    spd, cdu, fdp, afd, die linke, political opinion, political views, party member, party membership,
    political affiliation, labour party, conservative party, rassemblement national, la france insoumise
    """)
    GROUPS = listed("""
    ps, mr, cdh, les engagés, ecolo, ptb, défi, n-va, nva, cd&v, open vld, vld, vooruit, sp.a, groen, pvda, vlaams
    belang, vvd, d66,
    cda, groenlinks, pvv, sp, christenunie, cdu, csu, spd, fdp, grünen, bündnis 90, die linke, afd, labour, labour
    party, tories,
    conservatives, lib dems, liberal democrats, sinn féin, snp, rassemblement national, rn, lfi, la france insoumise,
    eelv, lr,
    parti socialiste, lsap, csv, dp, déi gréng
    """)
    LABELS = listed("""
    opinions politiques, politieke overtuiging, politische meinung, opinion politique, parti, parti politique,
    partij, politieke partij, partei, parteizugehörigkeit,
    political party, political affiliation, politieke voorkeur
    """)
