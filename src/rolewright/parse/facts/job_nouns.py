"""Words that name what a person is hired as."""

from functools import lru_cache

# A title ends in one of these, or is named by it: "Senior Data Engineer", "Engineer, Data Platform".
_NOUNS = frozenset(
    """
    abstractor layer accompanist accountant actor actuary acupuncturist adjudicator adjuster adjustor
    administrator admin adviser advisor advocate aesthetician agent agronomist aide ambassador
    anaesthetist analyst anesthesiologist animator announcer appraiser apprentice apprenticeship
    arborist arboriculturist archaeologist architect archivist artist artisan assembler assessor
    assistant associate astronomer attendant attorney audiologist auditor author auxiliary babysitter
    baker banker barber barback barista barrister bartender beautician bellhop biochemist
    bioinformatician biologist biostatistician boilermaker bookbinder bookkeeper bosun bouncer brewer
    bricklayer broker builder busboy busser butcher butler buyer cabinetmaker captain cardiologist carer
    caregiver caretaker carpenter cartographer cashier caterer chairperson chaplain chauffeur checker
    chef chemist chiropractor choreographer cleaner clerk climatologist clinician coach coder collector
    columnist commander commis commissioner communicator companion composer concierge conductor
    conservator consultant contractor controller cook coordinator co-ordinator copywriter copyeditor
    cosmetologist counsel counsellor counselor courier craftsman crew crewmember curator custodian
    cyclist dancer dealer dean decorator deckhand dentist dermatologist designer detailer detective dev
    developer dietician dietitian director dishwasher dispatcher diver doctor doorman dosimetrist
    drafter draftsman draftsperson dramaturg dresser driller driver drummer ecologist economist editor
    educator electrician embalmer embryologist employee engineer enumerator epidemiologist ergonomist
    estimator ethicist evaluator evangelist examiner executive expert fabricator facilitator farmer
    farmhand farrier fellow fellowship finisher firefighter fisherman fitter florist forecaster foreman
    forester forwarder founder cofounder co-founder fundraiser gamekeeper gardener gastroenterologist
    generalist geneticist geographer geologist geophysicist glazier governess governor grader greeter
    grinder grocer groom groomer groundskeeper groundsman guard guide gynaecologist hacker hairdresser
    hairstylist hand handler handyman handyperson harvester head headteacher helper herdsman historian
    host hostess hosteller housekeeper housemaid housekeeping hydrologist hygienist illustrator
    immunologist influencer inspector installer instructor integrator interpreter intern internship
    interviewer investigator janitor jeweler jeweller joiner journalist journeyman judge keeper
    keyholder labeler laborer labourer landscaper lawyer lead leader lecturer lecturership lectureship
    legislator librarian lifeguard linguist lineman linesman litigator loader locksmith locum
    logistician machinist magistrate maid maintainer maintenance maker manager managers marketer marshal
    masseur masseuse mate mathematician matron mechanic mechanician mediator medic merchandiser merchant
    messenger metallurgist meteorologist microbiologist midwife millwright minder miner minister
    mixologist moderator modeler modeller mover musician nanny navigator negotiator nephrologist
    neurologist neurosurgeon nurse nurseryman nutritionist obstetrician occupationalist oceanographer
    officer official oncologist operative operator ophthalmologist optician optometrist organiser
    organizer originator orthodontist osteopath overseer owner packer packager painter panelbeater
    paralegal paramedic paraplanner paraprofessional pastor pathologist patissier patroller pediatrician
    paediatrician performer perfusionist pharmacist phlebotomist photographer physician physicist
    physiologist physiotherapist picker pilot pipefitter planner plasterer plater plumber podiatrist
    porter postdoc postman potter practitioner president presenter presser priest principal printer
    processor procurer producer professional professor professorship programmer projectionist promoter
    proofreader prosecutor prosthetist prosthodontist psychiatrist psychologist psychometrist
    psychotherapist publicist publisher purchaser rabbi radiographer radiologist ranger reader realtor
    receiver receptionist recruiter rector referee registrar regulator reliever rep repairer repairman
    reporter representative rescuer researcher reservationist resident restorer reviewer rider rigger
    roofer roustabout runner sailor salesman salesperson saleswoman scaffolder scheduler scholar
    scientist scout screener screenwriter sculptor seamstress secretary seller server sewer shearer
    shepherd sheriff shopper sitter singer skipper social-worker sociologist solicitor somellier
    sommelier sonographer specialist spokesperson sorter staff staffer statistician steward stewardess
    stocker storekeeper storeman storeperson strategist student stylist supervisor superintendent
    supplier surgeon surveyor sweeper tailor teacher teammate technician technologist telemarketer
    teller tester therapist tiler toolmaker tradesman tradesperson trader trainee trainer transcriber
    transcriptionist translator trapper treasurer trimmer trooper trucker trustee turner tutor
    typesetter typist umpire undergraduate undertaker underwriter upholsterer urologist usher valet
    valeter valuer venipuncturist vet veterinarian videographer vintner virologist volunteer waiter
    waitress waitstaff ward warden warehouseman warehouser washer watchman weaver webmaster weigher
    welder winemaker wireman woodworker worker workman wrangler writer zookeeper zoologist lehrer
    entwickler entwicklerin ingenieur ingenieurin mitarbeiter mitarbeiterin berater leiter werkstudent
    praktikant développeur développeuse ingénieur ingénieure responsable chargé stagiaire alternant
    desarrollador desarrolladora ingeniero ingeniera gerente analista ceo cto cfo coo cmo cio ciso cpo
    cro chro cso vp svp evp avp gm rn rns lpn lvn cna cnas np crna rgn rmn hca hcas sdr bdr sre swe ea
    dba pm ta fse rsm kam csm tpm emt lmsw lcsw bcba rbt slp cota ota pta pca psw hgv lgv ssr
    esthetician postdoctoral traveler traveller dsp dsps msw cma lna qma pct
    """.split()
)
# Singular in form, a head only with what follows: "Head of Policy", "VP of Sales", "Chief of Staff".
_OPENING = (
    "head of ",
    "heads of ",
    "director of ",
    "vp of ",
    "vp, ",
    "vice president",
    "chief of ",
    "dean of ",
    "lead, ",
)


@lru_cache(maxsize=4096)
def is_job_noun(word: str) -> bool:
    """Whether `word`, in any case and number, names a kind of worker."""
    low = word.lower().rstrip(".")
    if low in _NOUNS:
        return True
    if low.endswith("s") and not low.endswith("ss"):
        return (
            low[:-1] in _NOUNS
            or (low.endswith("es") and low[:-2] in _NOUNS)
            or (low.endswith("ies") and low[:-3] + "y" in _NOUNS)
        )
    return low.endswith(("person", "woman", "men", "people")) and len(low) > 6


def opens_title(folded: str) -> bool:
    """Whether lower-case words begin as "Head of …" does."""
    return folded.startswith(_OPENING)
