//! How a text speaks to and of patients.

use super::Topic;
use super::sign::{SIGN, Sign};
use crate::check::lexicon::Class;

/// Speaking about words is no degrading: "we must stop calling people …".
const ABOUT_WORDS: &str = r"\b(?:stop (?:calling|saying|using|labelling)|never (?:call|say|write)|not (?:call|say|write)|don't (?:call|say|write|use)|shouldn't (?:call|say|write)|must not|the (?:term|terms|word|words|label|phrase|concept|myth|stigma)|terms?|words? (?:like|such as)|label\w*|stigma\w*|dehumani\w*|derogatory|offensive|no such thing|nobody is|no one is|no patients? (?:is|are)|instead of|language|is not an?|isn't|are not|aren't|is not|review of|please don't|judg\w+|assum\w+|dismissed as|written off as|called (?:me|her|him|himself|herself))\b";

/// A journal, a talk, an exam: nobody's own results.
const NOT_A_PATIENT: &str = r"\b(?:papers?|stud(?:y|ies)|trial|trials|article|(?:your|the|great|a|this) talk|poster|section|table|exams?|medical school|university|match|registry|printer|blog|flow chart|reviewers?|manuscript|cannot (?:comment|help|advise|discuss)|can't (?:comment|help|advise|discuss)|not able to|unable to|dataset|data|spreadsheet|server|website)\b";

/// A reply about results.
const CLINICAL_REPLY: Sign = Sign {
    topic: Topic::ClinicalReply,
    on: &[Class::Result],
    never: NOT_A_PATIENT,
    at: |scene| scene.is_reply() && !scene.answers_public_accounts(),
    ..SIGN
};

/// A present of a patient.
const GIFT: Sign = Sign { topic: Topic::PatientGift, on: &[Class::Gift], and: &[Class::Patient], ..SIGN };

/// A claim that nobody can be recognised.
const ANONYMITY: Sign = Sign { topic: Topic::AnonymityClaim, on: &[Class::Anonymity], ..SIGN };

/// A degrading word, unless it is quoted or spoken about.
const DEROGATORY: Sign =
    Sign { topic: Topic::Derogatory, on: &[Class::Derogatory], unless: ABOUT_WORDS, passes_quoted: true, ..SIGN };

/// What a text says to and of patients.
pub const SIGNS: &[Sign] = &[
    Sign {
        says: r"\byour (?:mum's |dad's |son's |daughter's |wife's |husband's |baby's |mother's |father's |child's )?(?:[\w'-]+ ){0,2}?(?:scans?|biops(?:y|ies)|bloods?|blood (?:tests?|results?|pressure)|x-?rays?|mri|ct|ecg|echo|ultrasound|mammogram|smear|histology|hba1c|bp|cholesterol|psa|egfr|ferritin|referral|prescription|appointment|operation|diagnosis|test results?|lump|mole|swab|urine|endoscopy|colonoscopy|angiogram|medication|meds|tablets|stitches|sats|sick note|fit note|discharge letter|pacemaker|fracture)\b",
        passes_quoted: true,
        clean: r"\b(?:about|on|of|for|with|point|question|views?)\b",
        unless: r"\b(?:how|hope|hoping|good luck|scan of the|appointment (?:as|to)|as (?:professor|chair|president)|with destiny|own (?:gp|team|doctor|surgery))\b|^ of the| (?:as|of) ",
        ..CLINICAL_REPLY
    },
    Sign {
        says: r"\b(?:(?:the|your|those|all the) (?:[\w'-]+ ){0,2}?(?:biopsy|scan|mri|ct|ecg|x-?ray|bloods|blood tests?|smear|histology|results?|lump|mole|swab|sample)|results)(?: results?)? (?:is|was|are|were|came|come|shows?|showed|looks?|looked|confirms?|have come) (?:[\w'-]+ ){0,3}?(?:clear|normal|fine|ok|okay|benign|malignant|negative|positive|in|back|good|better|abnormal|raised|low|high)\b",
        unless: r"\b(?:how|hope|hoping|if|when the)\b",
        with: r"\b(?:your?|you're|hi|dear|ring|call|clear|benign|normal)\b",
        ..CLINICAL_REPLY
    },
    Sign {
        on: &[Class::Result, Class::Care],
        says: r"\b(?:your (?:kidneys?|heart|lungs?|liver|bones?|eyes?|blood count|thyroid|chest|brain|womb|ovaries|bladder|tsh|crp|inr|psa|platelets|sodium|potassium|ldl|hba1c|b12|vitamin d|iron|sugars?|peak flow|levels?|white count|pulse|blood count|haemoglobin|ferritin|cholesterol|bp)(?: of \d[\d.,/]*| at \d[\d.,/]*)? (?:looks?|is|are|was|were|seems?) (?:\w+ )?(?:good|fine|normal|ok|okay|clear|healthy|better|high|low|raised|abnormal|worrying|borderline|up|down)\b|(?:see|saw|seen|meet|met|seeing|meeting) you… (?:in (?:the )?(?:clinic|surgery|outpatients|theatre)|on the ward|at (?:the )?(?:clinic|surgery|practice)|at your (?:next )?appointment)|(?:come|pop) (?:in|back)?(?: to)? ?see me (?:in|at)|you (?:were|have been|are|'ve been) diagnosed|i(?:'ve| have)? (?:left|sent|done|written|put)… (?:your )?(?:prescription|referral|sick note|fit note)|your next appointment)\b",
        ..CLINICAL_REPLY
    },
    Sign {
        says: r"\b(?:cards?|letters?|notes?|gifts?|presents?|chocolates?|flowers|cakes?|biscuits|wine|whisky|poem|drawing|painting|orchid|hamper|bouquet|mug|scarf)\b… (?:from|by|written by)(?: [\w'-]+){0,6}? (?:patients?|pts?)\b",
        unless: r"\b(?:accept\w*|refus\w+|polic(?:y|ies)|guidance|guidelines?|should|leaflets?|complain\w*)\b",
        never: r"\b(?:patient (?:groups?|information|organisations?|charit\w+|panel|forum)|accept gifts?|declare|do not bring|gift policy|complaints?|for sale)\b",
        ..GIFT
    },
    Sign {
        says: r"(?:<one>|\bpatients?'?s? (?:family|families|relatives?|wife|husband|daughter|son|mum|mother)\b)(?: [\w',()-]+){0,6}? (?:gave|brought|made|baked|bakes|knitted|crocheted|sent|left|painted|bought|wrote|drew|handed|dropped|gives|brings|paints)(?: [\w'-]+)? (?:me|us|the (?:team|ward|staff)|in|off|him|her|a|an|at|this|for me)\b",
        with: r"\b(?:cards?|letters?|notes?|gifts?|presents?|chocolates?|choccies|flowers|cakes?|biscuits|cookies|wine|whisky|poem|drawing|painting|paint\w*|orchid|hamper|bouquet|mug|scarf|hat|socks|jumper|blanket|tie|box|bottle|homemade|home-made|knitted|baked|bakes|drizzle|samosas|curry|pie|bread|eggs|veg\w*|tomatoes|honey|jam|picture|made me|thank)\b",
        never: r"\b(?:complain\w*|polic(?:y|ies)|guidance|should doctors|note in|samples?|questionnaires?|trial|survey|headache|hard time|(?:gave|left) me (?:wondering|thinking|speechless|a (?:lesson|reason|chance)))\b",
        ..GIFT
    },
    Sign {
        and: &[Class::Patient, Class::Care],
        says: r"\b(?:thank(?:s|[- ]you) (?:cards?|letters?|notes?|presents?|gifts?)|(?:cards?|letters?|notes?) (?:that |which )?(?:my|a|this|one of my) patient (?:wrote|sent|made|drew)|letter a patient|from patient to|grateful patient|from (?:a|my|the|one of my|one of our|our) (?:[\w'-]+ ){0,2}?patients?(?:'s)?\b… (?:card|letter|note|gift|present)|from (?:the )?(?:family|daughter|son|wife|husband|mother|father|mum|dad|parents|relatives) of a patient)\b",
        with: r"\b(?:from|wrote|written|left|sent|received|got|opened)\b",
        never: r"\b(?:sent to (?:all )?patients|to our porters|to all the|polic(?:y|ies)|guidance|patient information|patient groups?|design\w*)\b",
        ..GIFT
    },
    Sign {
        says: r"\b(?:(?:details|facts|ages?|dates?|ages and dates) (?:have been |has been |all |slightly |obviously |were )?(?:changed|altered|tweaked|fudged|modified|disguised|removed|omitted|anonymised)|(?:changed|altered|tweaked|disguised) (?:a few |some |the |all the |his |her |their |enough )?(?:names?|details|facts|case)|names? (?:has been |have been |and details (?:have been )?)?(?:changed|altered|withheld)|names and details)\b",
        with: r"(?:\b(?:obvs|obviously|of course|confidential\w*|privacy|anonym\w*|to protect|nobody|no one|patient|pt|clinic|ward|a&e|surgery|rash|pain|consult\w*|woman|man|chap|lady|bloke|lad|girl|boy|case|came|story|he'd|she'd|he|she)\b|[(]|^[^.!?]{0,40}$)",
        unless: r"\b(?:meeting|venue|event|bank|contract|zoom|booking|login|account|flight|password|contact|website|address|street|company|contractual|policy|form|survey|harder|how to)\b",
        never: r"\b(?:name changed when|married|check the website|with (?:written |explicit )?consent|new contract|new form|bank details|meeting details|venue details)\b",
        ..ANONYMITY
    },
    Sign {
        and: &[Class::Care, Class::Patient],
        says: r"\b(?:no names|naming no names|not naming names|won't say who|not going to say who|not saying who|(?:can't|cannot|couldn't possibly) say who|name withheld|names? (?:is |are )?withheld|patient's name)\b",
        unless: r"\b(?:lockers?|poster|badge|sign)\b",
        ..ANONYMITY
    },
    Sign {
        says: r"(?:[(]\s*(?:fully |suitably |heavily )?anonymi[sz]ed\s*[)]|\b(?:i've|i have|obviously|fully|completely|suitably|heavily|of course|have) anonymi[sz]ed(?: (?:this|it|the case|obviously|him|her|them|everything)|[.,;:!]|$)|\ban anonymi[sz]ed (?:case|patient|story|consult\w*)|\b(?:no (?:identifiable|identifying)|non-?identif\w+|nothing identifiable)(?: (?:details?|info\w*|features?|data))? (?:here|in this|so|included|given)|\b(?:all )?(?:identifiable|identifying) (?:details?|info\w*|features?) (?:has been |have been |all |was |were )?(?:removed|taken out|changed|altered|omitted|deleted|left out|stripped)|\b(?:nobody|no one) (?:can|could|will) (?:tell|know|guess|work out) who|\bdisguised the (?:case|patient|details))",
        unless: r"\b(?:data|datasets?|records|samples?|survey|questionnaires?|harder than|how to|biobank)\b",
        ..ANONYMITY
    },
    Sign {
        says: r"\b(?:gomers?|ttfo|heart-?sinks?|heart sinks|bed[- ]?blockers?|acopi[ac]|drug[- ]seekers?|coffin[- ]dodgers?|crumblies|smackheads?|pond ?life in|beached whale|cheerfully unwell|status dramaticus)\b",
        never: r"\b(?:gomer pyle|rip|my heart sinks?|the heart sinks|our hearts?|encounters|stop calling|dehumani\w*|is a label|is not a diagnosis)\b",
        ..DEROGATORY
    },
    Sign {
        and: &[Class::Care, Class::Patient],
        says: r"\b(?:frequent[- ]fl[yi]ers?|time[- ]?wast(?:ers?|ing)|wasting (?:my|our|everyone's|nhs) time|train ?wreck|(?:is|just|absolute|total|complete) a? ?waste of (?:space|time|oxygen|a bed|an appointment)|nfn|pfo|flk|tatt|junkies?|druggies?|crackheads?|alkies?|nutters?|nutcases?|nutjobs?|loon(?:y|ies)|psychos?|headcases?|fruitcakes?|numpt(?:y|ies)|moaners?|whing(?:ers?|eing|ing)|malingerers?|hypochondriacs?|old (?:biddy|biddies|bats?|gits?|crones?)|wrinklies|lardarses?|fatt(?:y|ies)|attention[- ]seek(?:ers?|ing)|drama queens?|pond ?life|scumbags?|great unwashed|dirtballs?|scrotes?|weirdos?|(?:full of|clogged with|only) the worried well|moaners and the worried well|shut (?:her|him|them|it) up|cracked in the head)\b",
        with: r"\b(?:in (?:resus|majors|minors|bay|bed|cubicle|clinic|a&e|ed|casualty|triage|theatre|the waiting room|my clinic|my waiting room|my surgery)|bed \d+|bay \d+|cubicle \d+|(?:a|the|this|my|another|every|last|next|first|our|one|more) (?:[\w'-]+ ){0,3}patients?|pts?|patients|clinic|triage|resus|majors|minors|the take|ward|in the notes|handover|shift|on call|a&e|gp|surgery|gps)\b",
        never: r"\b(?:no patients? (?:is|are)|miles|airline|airport|lounge|points|avios|british airways|with ba|boarding|reality show|ebay|no patient is|my (?:dad|mum|inbox|train)|gomer pyle|cared for|with kindness|people in need|useful review|should not|stop calling|the term|the label|labels?)\b",
        ..DEROGATORY
    },
    Sign {
        says: r"\b(?:another frequent[- ]fl[yi]er|frequent[- ]fl[yi]ers? (?:again|in|on|back|is|are)|(?:the|another|some|every|usual|all the|more|of) drunks? in (?:majors|minors|a&e|ed|resus|bay|bed|cubicle|casualty|the waiting room|my clinic)|drunks? in (?:majors|minors|resus))\b",
        with: r"\b(?:in (?:resus|majors|minors|bay|bed|cubicle|clinic|a&e|ed|casualty)|on the ward|waiting room|clinic|surgery|again|patients?)\b",
        never: r"\b(?:miles|airline|airport|lounge|points|flight|stop calling)\b",
        ..DEROGATORY
    },
    Sign {
        and: &[Class::Patient],
        says: r"\b(?:idiot(?:ic)?|stupid|thick|moronic|moron|dumb|smelly|stinking|fat|lazy|crazy|mental|rude|ungrateful|entitled|annoying|pathetic|vile|disgusting|gross|hysterical|whing(?:e|e?ing)|whining|moaning|bloody|fucking|bonkers|insane|gobby|feral|weird|creepy|demented old|drunk|horrible|awful|nightmare|crap|shit) (?:old |young |male |female )?(?:patients?|pts?)\b",
        never: r"\b(?:nobody should|no patient|awful patient (?:safety|experience)|rude to|drunk patients? (?:is|are) at|kind to)\b",
        ..DEROGATORY
    },
    Sign {
        and: &[Class::Patient],
        says: r"\b(?:patients?|pts?|bed \d+|cubicle \d+|bay \d+|my \d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|(?:lady|woman|man|guy|bloke|girl|lad) in (?:bed|bay|cubicle|room|clinic)(?: \w+)?)(?: today| tonight| this morning| sometimes| these days)?(?: is|'s| are| was| were) (?:(?:such|so|just|all|an?|the|total|complete|absolute|utter|utterly|really|actually|proper|bloody|fucking|being|always|fat|lying|old) )*(?:stupid|idiots?|thick|morons?|liars?|lazy|entitled|ungrateful|crazy|nuts|insane|fat|gross|disgusting|annoying|dumb|mad as|bonkers|a joke|train ?wrecks?|wastes? of|pathetic|vile|nightmares?|mental|muppets?|numpt(?:y|ies)|psychos?|nutters?|drunks?|smelly|vegetables?|faking|putting it on|attention[- ]seek\w+|hypochondriacs?|time[- ]?wast\w+|the worst)\b",
        never: r"\bno (?:patients?|pts?)\b",
        ..DEROGATORY
    },
    Sign {
        topic: Topic::Derogatory,
        on: &[Class::Laughter],
        and: &[Class::Patient],
        says: r"(?:\bpts?\b|\b(?:my|a|this|that|the|last|another|one|next|first|your|some) (?:[\w'-]+ ){0,2}?patient\b|\bone of my patients|\bpatient (?:asked|said|told|thought|just|today|who|came|tried|wants|wanted|reckons|insists)\b|\b(?:lady|woman|man|guy|bloke) in (?:bed|bay|cubicle|clinic)\b)",
        with: r"(?:😂|🤣|😆|😹|🙄|🤦|\b(?:lol|lolz|lmao|lmfao|rofl|pmsl|(?:ha){2,}h?|face ?palm|eye ?rolls?|you couldn't make it up|can't make (?:this|it) up|i can't even|wet myself|nearly died laughing|crying with laughter|pissing myself)\b)",
        never: r"\b(?:patient (?:gardener|man|person|wife|husband|teacher|dog|cat|mother|father|woman|boss|with me|with us|experience|safety|survey)|be patient|more patient|so patient|very patient|gave (?:me|us)|brought (?:me|us)|baked|knitted|bakes|thank(?:s|ed|ful)?|part \d|pt \d)\b",
        ..SIGN
    },
    Sign {
        and: &[Class::Care, Class::Patient],
        says: r"(?:\b(?:old dear|old boy|old girl|some (?:drunk|nutter|junkie))\b… (?:screaming|shouting|moaning|wailing|stinks?|smells|kicking off|pooed|shut)|\b(?:nothing wrong with (?:any of them|her|him|them))|\bhe's just fat\b|\bshe's just fat\b|\bjust fat\b|\bthrown? up on by a (?:junkie|drunk)|\bsmells like a (?:brewery|sewer)|\b(?:who|patient|pt) \x22?can't cope\x22?|\bfull of (?:drunks|idiots|morons|numpties|moaners|nutters|hypochondriacs|time[- ]?wasters)\b|\b\d+ ?% (?:numpties|idiots|time[- ]?wasters|drunks|moaners|morons)\b)",
        unless: r"\b(?:stop|never|stigma\w*|term|label\w*)\b",
        passes_quoted: false,
        ..DEROGATORY
    },
    Sign {
        says: r"\b(?:another|some|every|from a|by a|these|bloody|fucking|the usual|all the) (?:junkies?|smackheads?|druggies?|alkies?|crackheads?)\b",
        with: r"\b(?:my job|a&e|resus|ward|shift|clinic|patients?|nights|on call|ed|casualty|methadone|cannula\w*|bay|bed)\b",
        passes_quoted: false,
        ..DEROGATORY
    },
    Sign {
        says: r"\b(?:(?:he|she)(?:'s| is)|they(?:'re| are)) (?:(?:such|just|an?|the|proper|right|total|complete|absolute|utter|real|classic|bloody|fucking) )*(?:hypochondriacs?|time[- ]?wast\w+|malingerers?|drug[- ]seek\w+|attention[- ]seek\w+|frequent[- ]fl[yi]ers?|nutters?|train ?wrecks?)\b",
        with: r"\b(?:here|in|back|rings?|calls?|comes in|turns up|seen (?:her|him)|saw (?:her|him)) (?:again|every (?:week|day|month|monday)|three times|most days|clinic|a&e|resus|surgery)\b",
        passes_quoted: false,
        ..DEROGATORY
    },
    Sign {
        and: &[Class::Ward],
        says: r"\b(?:frequent[- ]?fl[yi]ers?|time[- ]?wast(?:ers?|ing)|hypochondriacs?|nutters?|nutcases?|nutjobs?|loon(?:y|ies)|psychos?|junkies?|smackheads?|druggies?|crack ?heads?|piss ?heads?|alkies?|winos?|whing(?:ers?|eing|ing)|whin(?:ers?|ing|y)|moaners?|malinger(?:ers?|ing)|attention[- ]seek(?:ers?|ing)|drama queens?|old (?:bats?|bidd(?:y|ies)|gits?|crones?|boots?|cows?|codgers?|goats?|farts?|hags?|bags?)|scrotes?|bidd(?:y|ies)|codgers?|crazies|lard|(?:neurotic|manipulative|hysterical|attention[- ]seeking|needy|whiny) (?:\w+ )?(?:wom[ae]n|females?|lady|pd|man|mother|girl|teenagers?|type)|\w+ queen is (?:back|in)|pond ?life|low ?li(?:fe|ves)|scum(?:bags?)?|weirdos?|work-?shy|scroungers?|scrounging|layabouts?|skivers?|skiving|benefits cheats?|lardarses?|lardy|fatty|fatties|(?:a|the|beached) (?:whale|heifer|hippo|elephant)|lump of lard|blobby|porker|(?:shouldn't|should not) (?:be allowed to )?(?:have (?:kids|children)|breed|reproduce)|should be sterili[sz]ed|natural selection|darwin awards?|darwinism|too stupid to|inbred|swinging the lead|(?:silly|stupid|daft|lazy|dozy|miserable|grumpy|stroppy|mardy|neurotic|needy|batty|smelly|drunken|fat|old) (?:cow|moo|sod|bint|mare|bugger|git|bat|fool|idiot|slob|lump|man|woman|bloke|bird|trout|hag)|numpt(?:y|ies)|dossers?|slappers?|headcases?|fruitcakes?|cranks|thick as (?:mince|pig|two|a)|doolally|not the full shilling)\b",
        never: r"\b(?:miles|airline|airport|lounge|avios|british airways|with ba|boarding|reality show|ebay|no patients? (?:is|are)|my (?:dad|mum|inbox|train|cat|dog)|gomer pyle|people in need|useful review|stop calling|the terms?|the labels?|labels?|lovely old|kind old|sweet old|old man's|old woman's|an old (?:man|woman)|the old (?:man|woman)|elephant in the|drag queen|the queen is|lard and|whale song|said an old|blue whale)\b",
        ..DEROGATORY
    },
    Sign {
        and: &[Class::Ward],
        says: r"\b(?:another|some|every|full of|these|those|the|bloody|fucking|total|complete|absolute|drunk\w*|lot of|of) (?:(?:drunken|drunk|lazy|stupid|thick|fat|old|smelly|bloody|fucking|stroppy|whiny|entitled|demanding|feral|stoned) )*(?:idiots?|morons?|fools?|imbeciles?|muppets?|clowns|drunks?|alcoholics|tramps?|creeps?|freaks?|liars?|chavs?|psychopath)\b[^.!?]{0,50}\b(?:in|at|on|through|with|who|after|again|tonight|today|back|thinking|demanding|shouting|screaming|comes?|came|turned)\b",
        never: r"\b(?:idiot'?s guide|stop calling|the term|labels?|wifi|printer|software|managers?|management|consultants?|politicians?|minister|government|trump|twitter|my (?:dad|mum|inbox))\b",
        ..DEROGATORY
    },
    Sign {
        says: r"\b(?:hypochondriacs?|time[- ]?wasters?|malingerers?|drug[- ]?seek\w+|heartsinks?)\b(?:[^.!?]{0,30}\b(?:back|again|all of them|every (?:day|week|one)|today|tonight|this (?:morning|afternoon|week)|the lot of them|number \d|clinic)\b|[.!?]?$)",
        never: r"\b(?:ebay|selling|sell|buyers?|viewings?|gumtree|marketplace|sellers?|no time[- ]?wasters|dating|customers?|landlord|estate agents?|recruiters?|callers|my (?:dad|mum|boss)|meetings?|miles|airline|i am|i'm|i was)\b",
        ..DEROGATORY
    },
    Sign {
        says: r"\b(?:time[- ]?wasters? (?:number|no\.?|#) ?\d+|old (?:bidd(?:y|ies)|bats?|codgers?|crones?|gits?|hags?|moo)\b… (?:bells?|buzzers?|zimmer|commode|bedpans?|hip|drip|catheter|bed \d+)|(?:neurotic|hysterical|histrionic|manipulative|attention[- ]seeking) (?:[\w-]+ )?(?:wom[ae]n|m[ae]n|lady|girls?|females?|blokes?|teenagers?|housewi\w+|pds?) (?:with|and (?:her|his))\b|(?:psych|pd|psychiatric|mental|borderline) (?:patients?|pts?) (?:is |are )?(?:kicking off|playing up|acting up|at it)|granny[- ]dump\w*)\b",
        never: r"\b(?:film|novel|episode|my (?:dad|mum|nan|gran)|research|study|trial|doorbell|church bells?)\b",
        ..DEROGATORY
    },
    Sign {
        and: &[Class::Ward],
        says: r"\b(?:(?:mum|mother|dad|father|parents?) of the year|(?:another|yet another|more|all|bloody|third|fourth|usual) (?:[\w-]+ )?(?:social admissions?|acopias?|acopics?|inadequates?|no[- ]?hopers?|crumbl(?:y|ies)|oldies|wrinklies|tubbies|porkers?|wasters?|chavs?|tramps?|winos?))\b",
        never: r"\b(?:congratulations|well done|so proud|nominated|nominations?|winner|i won|my (?:dad|mum|own)|i'm|i am|me\b|not winning)\b",
        ..DEROGATORY
    },
];
