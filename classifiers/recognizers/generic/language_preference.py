"""Preferred language behind a label (`Langue : FR`) and in sentences: `préfère qu'on lui écrive en néerlandais`."""

from __future__ import annotations

from ..forms import listed
from ..lists import ListRecognizer
from ..sayings import SayingRecognizer, one_of, sayings


class LanguagePreferenceRecognizer(ListRecognizer):
    """Answers to the question in which language somebody wants to be addressed."""

    ENTITY = "LANGUAGE_PREFERENCE"
    SEVERAL = True
    LABELS = listed("""
        langue, langue de correspondance, langue préférée, préférence linguistique, langue de contact,
        régime linguistique, rôle linguistique, taal, voorkeurtaal, voorkeurstaal, taalvoorkeur, correspondentietaal,
        taalrol, taal van correspondentie, taalregime, sprache, bevorzugte sprache, korrespondenzsprache,
        spracheinstellung, preferred language, language preference, language, correspondence language, pref_lang,
        preferred_language
    """)
    ANSWERS = listed("""
        fr, nl, de, en, fr-be, nl-be, fr_be, nl_be, de_be, en_gb, en-gb, en-us, de-de, fr-fr, nl-nl, français,
        francais, néerlandais, allemand, anglais, nederlands, frans, duits, engels, deutsch, französisch,
        niederländisch, englisch, french, dutch, german, english, f, n
    """)
    ALONE = 0.2


_FRENCH = listed("""
    français, néerlandais, flamand, allemand, anglais, arabe, turc, espagnol, italien, portugais, polonais, roumain,
    russe, ukrainien, chinois, berbère, albanais, grec, bulgare, luxembourgeois, persan, vietnamien,
    kurde, arménien, géorgien, serbe, croate, hongrois, tchèque, slovaque, lingala, swahili, wolof, peul, dari,
    pachto,
    tigrigna, somali, tamoul, hindi, ourdou, japonais, tchétchène, macédonien, bosniaque, tamazight, farsi, wallon
""")
_DUTCH = listed("""
    frans, nederlands, vlaams, duits, engels, arabisch, turks, spaans, italiaans, portugees, pools, roemeens,
    russisch, oekraïens, chinees, berbers, albanees, grieks, bulgaars, perzisch,
    koerdisch, armeens, georgisch, servisch, kroatisch, hongaars, tsjechisch, lingala, swahili, dari, pasjtoe,
    tigrinya, somalisch, somali, tamil, hindi, urdu, farsi, vietnamees, bosnisch, macedonisch, tsjetsjeens, japans
""")
_GERMAN = listed("""
    französisch, niederländisch, flämisch, deutsch, englisch, arabisch, türkisch, spanisch, italienisch,
    portugiesisch, polnisch, rumänisch, russisch, ukrainisch, chinesisch, albanisch, griechisch, bulgarisch,
    luxemburgisch, persisch, kurdisch,
    armenisch, georgisch, serbisch, kroatisch, ungarisch, tschechisch, dari, paschtu, tigrinya, somali, tamil,
    hindi, urdu, farsi, vietnamesisch, bosnisch, mazedonisch, tschetschenisch, swahili, lingala, japanisch
""")
_ENGLISH = listed("""
    french, dutch, flemish, german, english, arabic, turkish, spanish, italian, portuguese, polish, romanian, russian,
    ukrainian, chinese, mandarin, albanian, greek, bulgarian, luxembourgish, welsh, farsi, urdu, punjabi, bengali,
    kurdish, armenian, georgian, serbian, croatian, hungarian, czech, slovak, lingala, swahili, dari, pashto,
    tigrinya, somali, tamil, hindi, gujarati, cantonese, vietnamese, bosnian, japanese, persian, hebrew, irish
""")
_SPEAKERS = listed("""
    néerlandophone, francophone, germanophone, anglophone, arabophone, turcophone, russophone, hispanophone,
    nederlandstalig, franstalig, duitstalig, engelstalig, arabischtalig, turkstalig, anderstalig, französischsprachig,
    niederländischsprachig, deutschsprachig, englischsprachig, türkischsprachig
""")


class LanguageInWordsRecognizer(SayingRecognizer):
    """In which language somebody speaks at home or wants to be written to; what one has learnt is a skill."""

    ENTITY = "LANGUAGE_PREFERENCE"
    LIKE_NAMES = True
    OF_SOMEBODY = (
        *sayings(
            r"""
            (schreiben|antworten|mailen) sie (ihm|ihr|mir) (_ )?(_ )?auf {it}
            """,
            it=one_of(_GERMAN),
        ),
    )
    SAID = (
        *sayings(
            r"""
            (ne )?(comprend|parle|lit|maîtrise) (surtout|principalement|bien mieux|à peine que|pratiquement que) (le |
            l'|en )?{it}
            interprète (d'|du |de l')?{it}|{it} uniquement|(échange|échanges|dialogue|correspond|communique|
            converse) (_ )?(uniquement |toujours )?en {it}
            (lui|leur|nous|me) (?P<value>(parler|écrire|répondre|téléphoner|expliquer|traduire) (_ )?(plutôt |
            toujours )?en {it})
            dossier (_ )?en {it}
            (appelez|contactez|rappelez|téléphonez|traduisez|expliquez)(-(lui|la|le|les|leur))? (_ )?en {it}
            avec (lui|elle|(?-i:[A-ZÀ-Þ])_),? [^.;\n]{0,20}{it}
            (interprète|traducteur|traductrice) (en |de langue )?{it}|{it} (au téléphone|de préférence)
            de préférence en {it}|plus à l'aise en {it}
            (à la maison|en famille|entre eux|avec (lui|elle|ses enfants|sa mère)),? [^.;\n]{0,20}parl(e|ons|ent|
            ait) (le |surtout |plutôt )?{it}
            (ne )?(comprend|parle|lit) (que|pas d'autre langue que|mieux|seulement|uniquement) (le |l'|en )?{it}
            (courrier|lettres?|contrat|bulletins?|documents?) en {it}(?! et| ou)
            (préfère|préférerait|préférait|souhaite|souhaiterait|veut|voudrait|aimerait|désire|
            demande) [^.;:!?\n]{0,41}(en |le |l'){it}
            (écrire|répondre|écrivez|répondez|parler|parlez|contacter|contactez(-l[ae]|-moi|-les)?|envoyer|envoyez|
            adresser|adressez|lui parle|écrive) [^.;:!?\n]{0,41}en {it}
            (ne )?parl(e|ons|ent|ait) (que|uniquement|plutôt|surtout|seulement|mieux) (_ )?(le |l')?{it}
            parl(e|ons|ent) (le )?{it} (à la maison|en famille|chez|avec)
            langue (maternelle|de (contact|correspondance))([^.;:!?\n]{0,41}{it})?|(est|sommes|étant) (_ )?{speaker}
            """,
            it=one_of(_FRENCH),
            speaker=one_of(_SPEAKERS),
        ),
        *sayings(
            r"""
            (spreek|praat|communiceer|bel|mail) je (best|beter|het best|liefst) (in het )?{it}|liever (in het )?{it}
            ({it}) aan de telefoon
            (alle|haar|zijn|de) (brieven|post|mails|communicatie) (_ )?in het {it}|tolk (nodig )?(voor|
            in) (het )?{it}|met (haar|hem) (_ )?{it}
            (bel|schrijf|antwoord|help|contacteer|mail|spreek) (haar|hem|mevrouw|meneer|mij|
            (?-i:[A-ZÀ-Þ])_) ([^\s.;]{2,41} )?(?P<value>in het {it})
            (begrijpt|verstaat|spreekt) (vooral|hoofdzakelijk|beter|enkel) {it}|dossier (_ )?in het {it}|thuis (wordt|
            spreekt|spreken) ~{it}
            (liefst|bij voorkeur) (in het )?{it}|tolk ({it}|voor het {it})|{it}e tolk
            (spreken|schrijven|mailen|communiceren) (_ )?liefst {it}
            in het {it} (te )?(antwoorden|schrijven|aanspreken|contacteren|aangesproken|aangeschreven|bedienen|
            bediend|mailen|helpen|geholpen|ontvangen|krijgen|bellen)
            (begrijpt|verstaat|spreekt|kent) (alleen|enkel|geen ander) (maar )?{it}
            (brieven|briefwisseling|post|loonbrief|documenten|communicatie) in het {it}(?! en| of)
            (verkiest|liever|voorkeur|wenst|wil|wou|zou|vraagt|graag) [^.;:!?\n]{0,41}(in het |het |
            de )?{it}(talige?)?|(spreekt|spreek) (_ )?(alleen|enkel|thuis|liever|vooral|uitsluitend) (maar )?{it}
            (antwoord|schrijf|contacteer|schrijven|antwoorden|contacteren|aanspreken|praten|mail|
            stuur) [^.;:!?\n]{0,41}(in )?(het )?{it}
            (spreken|spreekt|praat|praten) (we |ze )?(thuis|met haar|met zijn) [^.;\n]{0,41}{it}
            moedertaal([^.;:!?\n]{0,41}{it})?|(is|ben) (_ )?{speaker}
            """,
            it=one_of(_DUTCH),
            speaker=one_of(_SPEAKERS),
        ),
        *sayings(
            r"""
            geht (nur|am besten|leider nur) (auf )?{it}|versteht (besser|hauptsächlich|vor allem|fast nur) {it}
            (bitte )?nur (auf )?{it}
            (rufen|sprechen|kontaktieren|mailen|schreiben) (sie|wir) (_ )?(_ )?(bitte )?(auf |am besten ){1,2}{it}
            braucht ~{it}
            {it}e?[rn]? dolmetscher(in)?|dolmetscher(in)? (_ )?{it}|(alle|seine|ihre) (briefe|schreiben|unterlagen|
            post) (_ )?(auf |in ){it}
            (daheim|zu hause|untereinander|in der familie) (wird |sprechen |spricht |reden )([^\s.;]{2,41} )?{it}
            mit (ihm|ihr|(?-i:[A-ZÄÖÜ])_) (_ )?(auf )?{it}
            dolmetscher(in)? (für|ins) {it}|(schreiben|antworten|mailen) sie (ihm|ihr|mir|uns) (_ )?(_ )?auf {it}
            (am liebsten|bevorzugt|lieber) (_ )?(auf )?{it}|in {it}er sprache
            auf {it} (anschreiben|ansprechen|antworten|schreiben|ansprechen|kontaktieren|haben|bekommen|erhalten|
            zuschicken|angesprochen|angeschrieben)
            (sprechen|reden|telefonieren|korrespondieren) (wir|sie|ich) (_ )?(_ )?{it}
            (versteht|spricht) (nur|kaum etwas anderes als|lediglich) {it}
            (post|briefe|unterlagen|schriftverkehr) (_ )?auf {it}(?! und| oder)
            (möchte|bevorzugt|wünscht|bittet|lieber|wünsche|am liebsten|hätte gern) [^.;:!?\n]{0,41}(auf |in |
            um )?{it}|muttersprach(e|ler(in)?)([^.;:!?\n]{0,41}{it})?
            (antworten|schreiben|kontaktieren|ansprechen|anschreiben|sprechen|reden|schicken) [^.;:!?\n]{0,41}auf {it}
            (spricht|sprechen|reden) (_ )?(nur|lieber|zu hause|ausschließlich|besser|daheim) {it}
            (spricht|sprechen) {it} (zu hause|daheim)|(ist|bin) (_ )?{speaker}
            """,
            it=one_of(_GERMAN),
            speaker=one_of(_SPEAKERS),
        ),
        *sayings(
            r"""
            (ring|call|phone|text|address|greet|answer|message|brief) (him|her|us|me|them|mr|mrs|ms|
            dr) ([^\s.;]{2,41} ){0,2}(?P<value>in {it})(?! and| or)
            stick to {it}|{it} only,? please
            needs ([^\s.;]{2,41} ){0,2}{it}|(more|most) at home in {it}|(deals|corresponds|communicates|chats|answers|
            replies) (_ )?in {it}
            (understands|follows|reads|speaks) (mainly|mostly|chiefly|better|little but|nothing but) {it}
            {it} is (his|her|my|their) (first|mother|home|native)
            {it} (interpreter|translator)
            rather (we |you |that you )?(spoke|speak|wrote|write|talked|talk) (to _ )?(in )?{it}
            (prefers|preference is|preferably) (in )?{it}|in {it},? please|(only|just) (speaks|understands|reads) {it}
            at home (they|he|she|we) (all )?(speaks?|talks?) {it}
            (letters|paperwork|payslips?|documents|emails|post) (_ )?in {it}(?! and| or)
            more comfortable (speaking |in |with ){1,2}{it}|(raised|brought up) (in|speaking) {it}
            (prefers?|preferred|rather|wants|wishes|would like|asked|asks) [^.;:!?\n]{0,41}(in |to speak |to ){it}
            (prefers|would prefer) {it}|speaks? (only |mostly |mainly )?{it} (at home|with his|with her|only)
            (write|reply|respond|speak|talk|email|contact|address|correspond|phone|letters?|
            correspondence) (_ ){0,4}in {it}|only speaks? {it}
            (mother tongue|first language|native language|home language)([^.;:!?\n]{0,41}{it})?|native speaker of {it}
            (native|is|am) {it}[- ]speak(er|ing)
            """,
            it=one_of(_ENGLISH),
        ),
    )
    ANCHORS = (
        *_FRENCH, *_DUTCH, *(f"{word}talig*" for word in _DUTCH), *_GERMAN, *_ENGLISH, *_SPEAKERS,
        "langue maternelle",
        "langue de contact", "langue de correspondance", "moedertaal", "muttersprach*", "mother tongue",
        "first language", "native language", "home language",
    )  # fmt: skip
