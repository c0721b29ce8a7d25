"""The words beside an English name by which a sentence tells that it is one."""

from __future__ import annotations

from ...relatives import folded, many, one
from ..words import word_set

_RELATIVES = folded(
    one("partner", "parent", "child", "sibling", "cousin", "aunt", "nephew", languages=("en",))
    + many("parent", "child", languages=("en",))
)
MR = frozenset({"Mr", "Mrs", "Ms", "Miss", "Mr.", "Mrs.", "Ms."})
HONORIFICS = MR | word_set(
    """
    Messrs Shri Shree Sri Smt Kum Shrimati Sardar Janab Alhaji Alhaja Mallam Malam Otunba Engr Barr Hajiya Hajia Sheikh
    Shaikh Sayyid Datuk Dato Encik Puan Baba Mzee Bwana Ustadh Pandit Mx Nurse Cllr Mdm Madam
    """
)
"""Forms of address of Britain, India, Nigeria and elsewhere, right before a name."""
NEVER_MR = word_set(
    """
    speaker chairman president justice right big universe world muscle nobody everybody somebody anybody mayor minister
    secretary deputy vice and or or/and order lanka ram chairperson chair member members
    """
)
"""Behind `Mr`, an office or a joke rather than a name."""
TOLD = word_set(
    """
    tell tells told telling ask asks asked asking thank thanks thanked thanking remind reminded inform informed ring
    rang phone phoned text texted telephone telephoned invite invited interviewed interview questioned questioning
    persuade persuaded assured assure urged begged blamed blame congratulate congratulated welcomed hugged kissed
    married marry dismissed sacked rehired promoted suspended consulted notified notify overheard advise advised bcc cc
    cced chase chasing
    """
)
"""Verbs right before whom something is done to that nobody does to a firm as easily."""
DONE_TO = word_set(
    """
    shadow shadowed shadowing remember remembers remembered taught teach teaches teaching weighed fetched nursed
    relieved scolded comforted praised befriended outpointed partnered hates loved adores adored misses missed
    visited visiting babysits babysat saw seen meet meeting
    """
)
"""Verbs right before whom something is done to that may be done to a thing as well."""
TO_PERSONS = word_set(
    """
    spoke speak speaks spoken speaking talk talked talking talks reports reported report listen listened listening
    apologise apologised apologize apologized explained explain mentioned said lied wrote written write replied reply
    next according introduced married engaged complained whispered forwarded passed delegate delegated assigned
    escalated reassigned handed thanks sorry grateful close belongs belonged love kind rude nice mean loyal engaged
    """
)
WITH_PERSONS = word_set(
    """
    spoke speak speaks spoken speaking talk talked chat chatted agree agreed agrees disagree disagreed disagrees lunch
    dinner coffee meeting met call interview angry cross annoyed happy pleased furious married argued argue row quarrel
    work works worked working sat sit sits live lives lived sleep slept conversation checked check liaise liaised
    """
)
BY_PERSONS = word_set(
    """
    signed checked written chaired witnessed prepared taken held reviewed countersigned typed led seconded proposed
    minuted drafted interviewed supervised told asked hired dismissed sacked accompanied driven recorded noted inspected
    attended covered trained mentored proofread fixed cooked baked
    """
)
ABOUT_PERSONS = word_set(
    "note mail email e-mail letter message call word reply text voicemail request heard feedback hear apologies"
    " regards greetings kisses love"
)
"""What comes from somebody."""
COURTESIES = frozenset(
    {
        "happy birthday", "well done", "sorry ,", "sorry", "thanks ,", "congratulations", "bye", "cheers", "poor",
        "thank you", "ok", "okay", "yes", "bless", "goodbye", "nobody but", "my colleague", "our colleague", "uncle",
        "aunt", "auntie",
    }
)  # fmt: skip
INVERTED = word_set(
    "Has Have Did Should Will Would Can Could Does Is Was May Might Hasn't Didn't Isn't Wasn't Won't Can't"
)
"""What begins a question."""
CLAUSES = word_set(
    "that if when whether because while until unless since where how why what although though before after"
)
"""Words that a clause begins with."""
PREPOSITIONS = word_set(
    "with from by to for about than but like only involving against regarding concerning beside besides without"
)
AFTER = word_set(
    """
    and or to for at in on about by with from who that as he she when because if but yesterday today tomorrow before
    after again directly while a the this first instead too either first next last so not until during later now once
    then there personally myself please off out over up down
    """
)
"""What goes on behind a name, rather than a noun of which it tells the kind."""
BEFORE_MONTHS = word_set(
    "in for by of from until till since last next on to about before after during through this and"
)
BEFORE_THINGS = word_set(
    """
    the a an this these those each every any no another some your their its my our in at near into onto off within
    across through during since inside outside st st. saint de la le du het der die das den storm hurricane typhoon
    cyclone project operation programme program app brand model named mv hms rms ms
    """
)
"""Behind them a word with a capital is rather a thing, a town or a month."""
NEVER_NAMED = word_set(
    """
    just english french german dutch welsh irish scottish scots british american indian chinese polish greek jewish
    muslim catholic parliament council legal finance sage bank court church security reception labour will's january
    february march july september october november december monday tuesday wednesday thursday friday saturday
    christmas easter internet west north south east london
    """
)
TIMES = word_set("summer autumn winter spring may april june august sunday easter avril")
SPEECH = word_set(
    """
    said says asked asks told tells thinks thought replied explained apologised apologized apologises promised suggests
    suggested wondered wonders hopes hoped wrote writes rang phoned emailed texted laughed laughs laughing wept cried
    smiled nodded shrugged sighed shouted shouts whispered admitted insisted recalled remembers remembered complained
    complains believes believed knows knew disagrees disagreed apologise resigned retired retires married testified
    reckons reckoned mentioned proposed seconded thanked praised myself himself herself swears swore pleaded pretended
    wants wanted likes loves hates prefers forgot refuses
    """
)
"""What nothing but a person does, or a firm that speaks like one."""
HUMAN = word_set(
    """
    agreed agrees confirmed confirms reported reports replied added noted denied denies warned argued argues claimed
    claims accepted declined joined joins arrived arrives left leaves died came comes went goes took takes brought
    brings sent sends gave gives got gets met meets spoke speaks signed signs returned returns worked works lived lives
    moved started stayed sat sits stood drove drives walked walks paid pays bought found needs needed felt feels looked
    looks tried tries called calls checked checks chaired presented presents attended opened closed offered offers
    invited submitted asked's keeps kept taught teaches helped helps grew studied ate drank slept sleeps fell ran swam
    sings sang dances danced plays played didn't doesn't hasn't isn't wasn't won't can't couldn't wouldn't saw sees
    heard hears broke forgets forgave hugged kissed deserves handed lent borrowed answered answers failed fetched
    turned waited waits waved woke
    """
)
AUXILIARIES = word_set("will would can could has had is was should shall must may might does did cannot")
WEAK_VERBS = word_set("also never always still then only just again already usually really nearly too instead later")
IS_SO = word_set(
    """
    away off late ill sick absent back happy sorry worried unwell retiring joining coming going working waiting asking
    looking dealing handling handing chasing taking covering leaving doing having making sitting driving running taking
    on in our her his told asked hired dismissed promoted appointed born married candid fit unhappy upset angry
    pregnant available unable busy fine free tired new not sure keen aware reluctant delighted agreed said been sent
    signed resigned left offered promised gone come joined done got given taken made the seen spoken started finished
    booked paid never always already
    """
)
"""What is said of persons right behind `is`, `was` and `has`."""
ONLY_PERSONS_ARE = word_set(
    """
    ill sick absent unwell retiring pregnant hired dismissed promoted appointed born married candid angry furious upset
    happy sorry worried asking waiting handing chasing covering thinking hoping talking speaking late off away told
    asked reluctant delighted keen tired engaged divorced hungry drunk
    """
)
FINITE = word_set(
    """
    be ask send call ring tell check chase sort let bring join cover explain write email speak present sign take pick
    meet lead chair circulate update report draft review prepare follow contact book arrange order confirm raise
    investigate look find speak provide share liaise organise speak need come go do have get give help know see wait
    try want make show talk pay work drive run
    """
)
BELONGINGS = _RELATIVES | word_set(
    """
    point team desk laptop email mail car office manager boss replacement deputy leave turn birthday salary account
    contract signature evidence name idea question view phone number van house request suggestion report letter
    message concern concerns complaint colleague colleagues file badge computer password login access calendar diary
    notes comments feedback line expenses holiday shift illness absence job role work performance notice resignation
    departure arrival funeral wedding statement appeal solicitor friend dog cat room flat address keys correction
    proposal help advice opinion mistake fault hand hands head back leg arm face voice coat bag
    """
)
VIRTUES = word_set(
    """
    precious comfort patience prudence mercy blessing charity verity constance temperance honour honor goodness favour
    favor wisdom gift godwin lovemore innocent memory progress happiness beauty gladys ruby pearl skye river rusty storm
    autumn summer sunny sandy pat norm reed clay wade ray rick nick harmony melody destiny serenity trinity liberty
    trent brook brooke cherry ginger poppy bonny buddy chip ace earl
    lorraine blaze bliss breeze star stormy ocean sky raven robin wren jay misty princess angel
    hyacinth fern heather marigold myrtle clover juniper hazel basil lavender clementine saffron crystal coral amber
    """
) | word_set(
    """
    les reg ant si peg dom pip sal bash col hy jas lou nat cam dot ern fin gaz gord jase jazz moz rab rog spence spike
    woody ash bert burt buck buster chuck dusty hank kat lil mags mim ned ty tam ken deb des mac mo bo bea bex gus
    sue bill art val
    """
)
"""Words that people are called by, in Africa above all, and pet names that are words: no list has them as frequent
names."""
WORKPLACES = word_set(
    """
    payroll hr accounts accounting finance legal it sales marketing purchasing procurement stores despatch dispatch
    security facilities maintenance housekeeping compliance logistics support reception personnel admin
    administration billing collections claims underwriting operations nights canteen depot warehouse office lab
    kitchen workshop yard laundry ward clinic surgery library union school church council college nursery pharmacy
    chambers gatehouse gym shop branch helpdesk switchboard garage site team desk store agency
    """
)
"""Where colleagues are from: `Lorraine from payroll`, `Shaz from the canteen`."""
CREWS = word_set("crew crews shift rota handover driver drivers team cover staff call duty staffed pair")
"""Before two who work together: `crew Baker/Osei`."""
COLLEAGUES = _RELATIVES | word_set(
    """
    manager supervisor leader foreman nurse carer driver cleaner porter cook chef clerk assistant secretary
    colleague boss deputy friend neighbour neighbor trainee apprentice intern temp engineer technician electrician
    plumber joiner fitter mechanic teacher tutor student pupil solicitor barrister accountant bookkeeper surveyor
    architect consultant contractor receptionist caretaker janitor guard warden steward rep adviser advisor agent
    landlord landlady tenant lodger witness passenger cyclist pedestrian patient doctor dentist midwife paramedic
    physio therapist counsellor volunteer director chairman chairwoman treasurer trustee analyst developer tester
    designer operator operative labourer picker packer waiter waitress barista bartender barman barmaid cashier
    buyer planner scheduler dispatcher coordinator
    """
)
"""What is said of somebody behind a comma: `Baz, your shift leader`."""
IN_LAW = word_set(
    """
    claimant defendant respondent appellant plaintiff applicant complainant accused deceased suspect victim widow
    witness tenant landlord landlady policyholder patient driver pedestrian cyclist
    """
)
"""Who somebody is to a court or an insurer, before a name between commas: `The claimant, Abernathy, was`."""
NAMING = word_set("called named nicknamed dubbed surnamed")
SOMEBODY = word_set(
    """
    man woman boy girl lad lass chap guy bloke fella fellow gentleman lady person someone somebody friend colleague
    neighbour neighbor child kid toddler driver caller stranger youth teenager student pupil nurse carer waiter plumber
    builder artist singer farmer soldier sailor
    """
)
"""Before `called`, a person, whose name follows whatever word it is."""
KNOWN_AS = frozenset(
    {"known as", "goes by", "answers to", "nickname", "aka", "alias", "be called", "preferred name", "pet name"}
)
"""Labels of a form behind which stands how somebody is called."""
OF_PERSONS = frozenset({"a", "an", "the", "my", "your", "our", "his", "her", "their"})
TO_WHOM = TOLD | word_set(
    "whether if when with to by about for and that but saw see met call called and told left gave give"
)
"""Before somebody of whom it is said where they work."""
