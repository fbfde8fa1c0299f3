//! How a text keeps the boundary between a doctor's work, a reader's illness and the doctor's own life.

use super::Topic;
use super::sign::{SIGN, Sign};
use crate::check::lexicon::Class;
use crate::finding::Weight;

/// Who does not want to be written to.
const DECLINES: &str =
    r"\b(?:don't|do not|does not|cannot|can't|never|not|no|please avoid|instead of|rather than|won't|unable)\b";

/// Guidance, research, recipes, and refusals to advise.
const NO_ADVICE: &str = r"\b(?:nice|guidelines?|can't advise|cannot advise|can't answer|cannot answer|not something i can|papers?|stud(?:y|ies)|trials?|placebo|recipe|lecture|talk|poster|session|introduction|chapter|coffee|the train|stewardship|curriculum|data|joke|metaphor)\b";

/// Work, and words that say what comes next will be regretted.
const SOON: &str = r"\b(?:boss|trust|chief exec\w*|ceo|hospital|ward|rota|manager|managers|management|consultants?|colleagues?|dean|deanery|patients?|shift|on call|nhs|thoughts|opinions|going to say it|say it|tweet\w*|clinic|theatre|work do|the college|gmc|bma|practice|partners|registrar|exec|rant\w*|it system|reads this)\b";

/// Talk about such conduct, and what bodies are examined for.
const NEVER_SEXUAL: &str = r"\b(?:never acceptable|not acceptable|suspended|tribunal|struck off|regulator|boundar(?:y|ies)|why dating|guidance|erased|mpts|gmc|misconduct|investigat\w+|convicted|charged|complain\w*|harass\w*|research|survey|chaperone|sexual health)\b";

/// An invitation to tell of an illness.
const INVITATION: Sign =
    Sign { topic: Topic::Invitation, on: &[Class::Invitation], and: &[Class::Complaint], unless: DECLINES, ..SIGN };

/// A reply about a medicine.
const ADVICE: Sign =
    Sign { topic: Topic::Advice, on: &[Class::Medicine], never: NO_ADVICE, at: |scene| scene.is_reply(), ..SIGN };

/// Own words about the family.
const PERSONAL_LIFE: Sign =
    Sign { topic: Topic::PersonalLife, on: &[Class::Family], at: |scene| !scene.is_retweet(), ..SIGN };

/// An own tweet written in drink.
const IMPULSE: Sign =
    Sign { topic: Topic::Impulse, on: &[Class::Drink], at: |scene| scene.is_tweet() && !scene.is_retweet(), ..SIGN };

/// Desire beside a patient.
const SEXUAL: Sign =
    Sign { topic: Topic::Sexual, on: &[Class::Sexual], and: &[Class::Patient], never: NEVER_SEXUAL, ..SIGN };

/// What a text says at the boundary.
pub const SIGNS: &[Sign] = &[
    Sign {
        says: r"\b(?:(?:dm|pm|message|text|inbox|email|e-mail|whatsapp|write to|send)(?:ing)? (?:me|us)|(?:tell|show|tweet|ask)(?:ing)? me|(?:drop|pop|send|give) (?:me|us) an? (?:dm|message|email|line|pic|photo)|(?:send|email|dm|post|upload|attach|message|tweet|comment|share)(?:ing)? (?:your|a (?:pic|photo|picture|image) of|the)|feel free to (?:dm|message|email)|(?:reply|comment) with your)\b… (?:symptoms?|(?:test |blood |scan )?results?|bloods|blood tests?|rash(?:es)?|moles?|scans?|x-?rays?|mri|ecg|medical (?:questions?|history|quer\w+|problems?|advice)|health (?:questions?|problems?|concerns?|quer\w+)|your health|meds|medicines?|medications?|drug list|history|chest pain|wound|lumps?|prescriptions?|diagnosis|condition|treatment|skin|inhaler|dose|side effects|case|what's wrong|illness|ailments?|mental health|operation|blood pressure|contraception)\b",
        clean: r"\b(?:not|never|don't)\b",
        never: r"\b(?:i (?:cannot|can't|do not|don't|won't) (?:reply|answer|give|advise|offer|discuss|comment)|please (?:do not|don't|never)|collabs?|poster|training|slides|panel|podcast|study|survey|recruit\w*|trial participants|league|match|exam|election)\b",
        ..INVITATION
    },
    Sign {
        says: r"(?:\bdm(?:'?s)? (?:are |is |always )?open\b|\bask me (?:anything|any questions?|a question)?… (?:health|symptoms?|treatment|medicines?|meds|condition|illness|operation|diabetes|heart)\b|\b(?:pic|pics|photo|photos|picture|pictures|image)\b… (?:in|to) my (?:inbox|dms|dm)\b|\bi(?:'ll| will)? (?:answer|take|reply to)… (?:by|in|over|via) (?:dms?|email|messages?)\b|\bpatients (?:can|may|are welcome to|should feel free to)… (?:message|direct message|dm|email|tweet|write)\b|\b(?:use|fill in|complete) (?:the|this|our|my) (?:contact |online )?form\b)",
        with: r"\b(?:symptoms?|results?|rash|mole|scan|medical (?:questions?|advice|problems?)|health (?:questions?|problems?|concerns?)|your health|meds|medication|prescriptions?|diagnosis|treatment|patients'? questions|chest pain|pain|wound|lump|condition|blood tests?)\b",
        never: r"\b(?:students|training|career|i (?:cannot|can't|do not|don't|won't)|please (?:do not|don't))\b",
        ..INVITATION
    },
    Sign {
        says: r"\b(?:dm|pm|message|text|inbox|email|whatsapp|write to|contact|call) (?:me|us)(?: directly| privately| here| anytime| any time)? (?:and|if|for|so)… (?:advi[sc]e|help|sort|explain|take a look|have a look|tell you|answer|check|diagnos\w+|assess|second opinion|treat\w*|prescri\w+)\b",
        with: r"\b(?:pain|symptoms?|results?|rash|mole|inhaler|dose|meds|medication|medical|health|scan|skin|bleeding|blood|worried about|second opinion|diagnos\w+|prescription|palpitations|mental health|side effects)\b",
        ..INVITATION
    },
    Sign {
        and: &[Class::Complaint, Class::Disease, Class::Body],
        says: r"\b(?:(?:dm|message|send|email|text|whatsapp|inbox|pm|tweet)(?: me| us)? (?:an?|some|the|your) (?:clear |quick |good )?(?:photos?|pics?|pictures?|images?|videos?)\b|slide into (?:my|our) (?:dms?|inbox)|ask me (?:anything|any questions?|whatever you like)? ?about (?:your|living with)|(?:dms?|inbox|messages) (?:are |is )?(?:always )?open (?:for|if|to)|(?:dm|pm|message|text|email|inbox|whatsapp) (?:me|us)(?: directly| privately)?(?: and|,| for| with| if| to|[.!]|$))",
        with: r"\b(?:<disease>|symptoms?|rash(?:es)?|moles?|lumps?|bumps?|spots|wound|swelling|skin|your (?:heart|knee|back|hip|eyes?|bowels?|periods?|headaches?|baby|child|diabetes|blood|kidneys?|results?|scan|bloods|meds|medication|thyroid|hormones|bladder|pain)|pain|bleeding|itchy|itch|fever|cough|dizz\w+|medical|diagnos\w+|second opinion|free (?:opinion|advice))\b",
        never: r"\b(?:i (?:cannot|can't|do not|don't|won't)|please (?:do not|don't|never)|students|training|slides|poster|panel|study|survey|trial|recruit\w*|podcast|conference|course|research|career|funding|fundrais\w*|donat\w*)\b",
        ..INVITATION
    },
    Sign {
        says: r"(?:@\w+[,:]?|[.!?;:,-]|^|\b(?:just|please|definitely|and|then|so|hi|yes|no|ok|okay|and just|maybe|or|get)) ?(?:(?:just|please|then|definitely|now|also|immediately) )*(?:stop(?:ping)?|start(?:ing)?|take|taking|double|halve|increase|reduce|drop|skip|switch|swap|avoid|restart|resume|up|upping|try|use|put|ask for|keep taking|stay on|come off|go back on|go on|cut|cut down|rub|apply|add|change|wean off|quit)(?: to)?(?: [\w'%-]+){0,5}? <medicine>\b",
        clean: r"\b(?:was|were|is|in that|when|who|iron(?:y|ed|ing| man))\b",
        ..ADVICE
    },
    Sign {
        says: r"\byou (?:really |probably |definitely |seriously )?(?:should|need to|need|must|ought to|have to|can|can safely|could|could try|don't need|do not need|might want to|want|don't want|shouldn't|mustn't|'d better)(?: [\w'%-]+){0,5}? <medicine>\b|\b(?:don't|do not|never) (?:take|stop|start|double|mix|skip|use)(?: [\w'%-]+){0,4}? <medicine>\b",
        unless: r"\b(?:anyone|people|patients|adults|parents|doctors|gps|prescribers)\b",
        ..ADVICE
    },
    Sign {
        says: r"\byou (?:really |probably |definitely |seriously |all )?(?:should|need to|must|ought to|have to|want to|had better) (?:just |really |probably |immediately |definitely )?(?:stop|start|come off|go on|double|halve|switch|quit|increase|reduce|up|drop|wean off|ask for|be (?:on|taking|off))(?: [\w'%-]+){0,4}? <medicine>\b",
        unless: r"\b(?:if you|anyone|people|patients|adults|parents|doctors|gps|unless you|when you)\b",
        at: |scene| scene.is_tweet() && !scene.is_reply() && !scene.is_retweet(),
        ..ADVICE
    },
    Sign {
        on: &[Class::Care, Class::Medicine, Class::Disease, Class::Complaint],
        says: r"\b(?:(?:go|get yourself|get down|head|get to|take yourself|off) (?:straight |right |back |now )?(?:to|down to) (?:a&e|a and e|a & e|the emergency (?:department|room)|casualty|the er)\b|(?:you (?:need|should|must|ought)|please|now) (?:to )?(?:call|ring|dial) (?:999|an ambulance))",
        never: r"\b(?:can't advise|cannot advise|talk|conference|work in|job|shift)\b",
        ..ADVICE
    },
    Sign {
        on: &[Class::Disease],
        says: r"\b(?:(?:sounds|looks|seems) (?:a lot |very much |very |just |exactly |more )?like (?:you have |you've got |it's |it could be |an? |just |classic |simple )*<disease>|you (?:probably |clearly |almost certainly |definitely |may |might |must |likely )?(?:have|'ve|got|have got|'ve got) <disease>|(?:it's|that's|that is|it is) (?:probably |just |only |almost certainly |clearly |likely |definitely )+<disease>|you don't have <disease>)\b",
        never: r"\b(?:if you (?:have|'ve)|film|episode|song|match|game|papers?|stud(?:y|ies)|trials?|data)\b",
        at: |scene| scene.is_reply() && !scene.answers_public_accounts(),
        ..ADVICE
    },
    Sign {
        on: &[Class::Medicine, Class::Advising],
        says: r"\b(?:(?:it's|it is|that's|perfectly|totally|yes) ?(?:fine|ok|okay|safe|perfectly safe|alright) to (?:drink|take|stop|drive|mix|combine|skip|crush|have)\b… <medicine>|i(?:'d|'ll| would| would just|'d just) (?:just |definitely |probably )?(?:go up|go down|stop|start|increase|double|halve|restart|switch|try|take|drop|up|reduce|add|give it)(?: [\w'%-]+){0,5}? (?:<medicine>|\d+ ?(?:mg|mcg|units|ml))\b|(?:drop|up|increase|reduce|put|double) it(?: up| down| back)? to \d+|go up to \d+ ?(?:mg|mcg|units)|(?:your|the) dose (?:is|should be|needs) |\d+ ?(?:mg|mcg) (?:at night|at bedtime|twice|three times|once|daily|a day|in the morning))",
        unless: r"\b(?:gps|patients|adults|people)\b",
        ..ADVICE
    },
    Sign {
        on: &[Class::Advising, Class::Medicine],
        says: r"(?:\b(?:give|take|use|try|start|put|apply) (?:[\w'-]+ ){0,3}?(?:\d+|two|three|four|one|half|a couple of) ?(?:puffs?|mg|mcg|ml|tablets?|drops?|units?|sprays?|doses?|spoon\w*|capsules?|pills?)\b|\byou need <medicine> (?:every|once|twice|for|at|daily)|\b(?:every|each) (?:\d+|two|three|four|six|eight|twelve) hours\b|\bask (?:your|the) (?:gp|doctor|pharmacist|practice nurse|consultant|nurse) (?:for|to (?:start|switch|prescribe|try|give you|put you on)) (?:[\w'-]+ ){0,3}?<medicine>\b|\bi(?:'d| would) ask (?:your|the) (?:gp|doctor) (?:for|to (?:start|switch|prescribe))\b|\b(?:i'd|i would|just|you can|safe to|you could) (?:stop|come off|wean off|taper|halve|double|skip|start|restart) (?:the|your|that|those) <medicine>)",
        ..ADVICE
    },
    Sign {
        on: &[Class::Disease],
        says: r"\b(?:don't worry|no need to worry|nothing to worry about)\b[^.!?]{0,10}(?:that's|it's|that is|it is|that'll be|it'll be|this is) (?:just |only |probably |clearly |almost certainly )*(?:an? )?(?:[\w-]+ )?<disease>\b|\b(?:that's|that is|that'll be|this is|it's) (?:an?|your) (?:simple |classic |typical |textbook |benign )*<disease>\b",
        never: r"\b(?:film|episode|song|match|game|papers?|stud(?:y|ies)|trials?|data|session|talk)\b",
        at: |scene| scene.is_reply() && !scene.answers_public_accounts(),
        ..ADVICE
    },
    Sign {
        on: &[Class::Complaint, Class::Result],
        says: r"\b(?:don't|no need to|needn't) worry about (?:the|that|your|this) (?:moles?|lumps?|rash|spots?|bump|cough|bleeding|palpitations|swelling|results?|bloods|scan)\b|\b(?:that|the|your|this) (?:moles?|lumps?|rash|spots?|bump|swelling|bruise|cough|pain|bleeding|palpitations) (?:is|looks?|sounds?|are) (?:\w+ ){0,2}?(?:harmless|benign|fine|nothing (?:to worry|serious|sinister)|normal|ok|okay|cancer\w*|viral)\b",
        unless: r"\b(?:if|hope|glad)\b",
        at: |scene| scene.is_reply() && !scene.answers_public_accounts(),
        ..ADVICE
    },
    Sign {
        says: r"\b(?:my|our|the)(?: [\w-]+){0,3}? <child>\b",
        with: r"(?-i:\b(?:[A-Z][\w'.]*\s+){1,4}(?:Primary|Academy|Nursery|School|College|Grammar|Prep|Infants|Juniors|Kindergarten|Playgroup)\b|\bSt [A-Z][\w']+'s(?:\s+here|\s+Primary|\s+School|\s+CofE))",
        never: r"\b(?:talk at|gave a talk|museum|open day for medic|medical school|school of medicine|royal college|visited)\b",
        ..PERSONAL_LIFE
    },
    Sign {
        says: r"\bour (?-i:[A-Z][a-z]+)\b… (?:starts?|started|is starting|goes|is off|got in|at)\b… (?-i:(?:[A-Z][\w'.]*\s+){1,4}(?:Primary|Academy|Nursery|School|College|Grammar|Prep))",
        ..PERSONAL_LIFE
    },
    Sign {
        says: r"\b(?:my|our|the)(?: [\w-]+){0,3}? <child>,? (?-i:[A-Z][a-z]{1,11})(?: and (?-i:[A-Z][a-z]+))?\b",
        with: r"\b(?:nursery|school|birthday|is \d|turns \d|turned \d|years? old|party|diagnosed|asthma|adhd|autis\w*|uniform|swimming|football club|got into|at \d|every (?:day|week|monday|tuesday|wednesday|thursday|friday)|hospital|exams?|grades|gcse\w*|a levels?)\b",
        ..PERSONAL_LIFE
    },
    Sign {
        says: r"\bmy (?:wife|husband|partner|ex)(?: (?-i:[A-Z][a-z]+))?(?: and i)?\b… (?:is expecting|expecting again|divorc\w+|separat(?:ing|ed)|splitting up|affair|pregnant|due in|rehab|miscarr\w+|depression|breakdown|left me)\b",
        never: r"\b(?:film|book|episode|series|novel)\b",
        ..PERSONAL_LIFE
    },
    Sign {
        says: r"(?-i:\b(?:[a-z,]+ )?(?:our |my |little |took |dropped |dropping |collecting |watching |and )?\b<given>(?:'s)?)(?: and (?-i:<given>))?\b[^.!?]{0,40}\b(?:first day|starts?|started|school run|nursery|class|teacher|sports day|nativity|uniform|reception|year \d)\b[^.!?]{0,40}(?-i:\b(?:St\.? [A-Z][\w']+|(?:[A-Z][\w'.]*\s+){1,3}(?:Primary|Academy|Nursery|School|College|Grammar|Prep|Infants|Juniors)))",
        never: r"\b(?:professor|dr|mr|mrs|headteacher|medical school|minister|mp)\b",
        ..PERSONAL_LIFE
    },
    Sign {
        on: &[Class::Home],
        says: r"(?:\b(?:we|i) live (?:on|in|at|opposite|next to) (?:\d+ )?(?:(?-i:[A-Z][\w']*) ){1,3}(?-i:Road|Street|Lane|Close|Avenue|Drive|Crescent|Gardens|Terrace|Rd|St|Ave)\b|\b(?:our|my) (?:new )?(?:home|house|flat|place|address)(?: is)?(?: on| at| in|:)? (?:\d+ )?(?:(?-i:[A-Z][\w']*) ){1,3}(?-i:Road|Street|Lane|Close|Avenue|Drive|Crescent|Gardens|Terrace)\b|\b(?:moving|moved) to \d+ (?:(?-i:[A-Z][\w']*) ){1,3}(?-i:Road|Street|Lane|Close|Avenue|Drive|Crescent|Gardens|Terrace)\b)",
        ..PERSONAL_LIFE
    },
    Sign {
        on: &[Class::Home],
        says: r"\b(?:(?:house|home|flat)(?:'s| is| will be| stands)? empty|(?:nobody|no one)(?: will be|'s|'ll be)? (?:at )?home)\b",
        with: r"\b(?:weeks?|fortnight|days|until|till|while we|holiday|away|off to|saturday|sunday|monday|abroad|flying)\b",
        ..PERSONAL_LIFE
    },
    Sign {
        on: &[Class::Home],
        says: r"\bi(?:'ve| have|'m|'ll| will| am)? (?:just |always |proudly |definitely )?vot(?:e|ed|ing) (?:for )?(?:the )?(?-i:Labour|Conservatives?|Tory|Tories|Greens?|Reform|SNP|Lib ?Dems?|UKIP|Plaid|Sinn|DUP|Remain|Leave|Brexit)\b",
        weight: Some(Weight::Informs),
        at: |scene| scene.is_tweet() && !scene.is_retweet(),
        ..PERSONAL_LIFE
    },
    Sign {
        says: r"\b(?:(?:glass(?:es)?|bottles?|pints?|gins?|beers?|wines?|drinks|proseccos?|whiskies) (?:of (?:\w+ )?)?(?:in|down|later|but)\b|(?:after|had|too many|on my) (?:a few|a couple of|two|three|four|five|six|\d|second|third|a bottle of)? ?(?:\w+ of )?(?:pints?|gins?|beers?|wines?|drinks|bottles?|red|white|glasses)\b|second bottle\b|hung ?over\b|tipsy\b)",
        with: SOON,
        never: r"\b(?:units|cohort|guidelines?|stud(?:y|ies)|paper|report|cures|alcohol-related|review|milk|research|risk)\b",
        ..IMPULSE
    },
    Sign {
        says: r"\b(?:drunk(?:en)?[- ]tweet\w*|tweeting (?:while )?drunk|(?:i'm|i am|am|still|bit|little) (?:so |very |a bit |really |quite |still |absolutely |a little )*(?:drunk|hammered|trolleyed|wankered|plastered|half cut|sozzled|tipsy|pished|wasted)\b|pissed at the (?:work|christmas|xmas|ball)|(?:probably )?should(?:n't| not) (?:really )?(?:be )?(?:tweet(?:ing)?|post(?:ing)?|say(?:ing)?) this|(?:i'll|i will|will|going to|gonna) (?:probably |definitely )?regret (?:this|tweeting|saying)|(?:get|getting) (?:me )?(?:sacked|fired|struck off) for (?:this|saying|tweeting))",
        never: r"\b(?:drunk on|he's|she's|patients?|driver|driving|report|stud(?:y|ies)|police|units)\b",
        ..IMPULSE
    },
    Sign {
        says: r"\b(?:delete(?: this)? (?:later|in the morning)|can do one|rant over|steaming)\b",
        with: SOON,
        and: &[Class::Heat],
        ..IMPULSE
    },
    Sign {
        says: r"^(?:rt @\w+:? ?)?\x22?(?:this is )?exactly how i feel(?:,? (?:this|today|tonight|right now|after|every|most|about (?:work|my job|this job|the nhs|management|patients|clinic|on[- ]?call|mondays? clinic)))",
        at: |scene| scene.is_tweet(),
        ..IMPULSE
    },
    Sign {
        on: &[Class::Heat],
        says: r"\b(?:furious|livid|fuming|seething|disgusting|disgusted|disgrace(?:ful)?|pathetic|appalling|despicable|shameful|shame on|how dare|sick of|had enough|ffs|so angry|i hate|hate this|bunch of (?:\w+ )?(?:idiots|clowns|cowards|liars|morons)|spineless|can do one|idiots|clowns|bullshit|liars?|cowards?)\b",
        with: r"\b(?:boss|trust|chief exec\w*|hospital|ward|rota|managers?|management|consultants?|colleagues?|deanery|our team|decision|meeting|royal college|gmc|bma|department|health secretary|nhs|shift|registrar|partners|practice|my job|this job|this place)\b",
        never: r"\b(?:papers?|trials?|stud(?:y|ies)|stigma|research|film|episode|song|match|referee)\b",
        at: |scene| scene.is_night() && !scene.is_retweet(),
        ..IMPULSE
    },
    Sign {
        on: &[Class::Heat],
        says: r"(?s)\b(?:furious|livid|fuming|seething|disgusting|disgraceful|appalling|despicable|shameful|shame on|how dare|sick of|had enough|so angry|spineless|pathetic|clueless)\b.{1,140}?\b(?:furious|livid|fuming|seething|disgusting|disgraceful|appalling|despicable|shameful|shame on|how dare|sick of|had enough|so angry|spineless|pathetic|clueless)\b",
        never: r"\b(?:papers?|trials?|stud(?:y|ies)|film|episode|song|match|referee)\b",
        at: |scene| scene.is_night() && !scene.is_retweet(),
        ..IMPULSE
    },
    Sign {
        and: &[Class::Ward, Class::Patient],
        says: r"\b(?:(?:i'd|i would|would (?:so |totally |definitely )?)(?:so |totally |definitely )*(?:date|marry|snog|shag|smash|do) (?:him|her|that|this|the|one|my|a)|(?:a|the|this|my|another|very|really|well|proper|super|seriously) fit (?:young |male |female |new )?(?:patient|pt)\b|(?:so|too|very|really|seriously|ridiculously|incredibly|absolutely) (?:hot|fit|gorgeous|sexy|good[- ]looking|handsome|dishy|cute|beautiful)\b(?: that| i\b|[.,!]| today|$)|#thirsty|smitten|weak at the knees|easy on the eye|six[- ]pack|biceps|couldn't stop (?:staring|looking) at|distracted by (?:his|her)|drooling)",
        with: r"(?:\b(?:patients?|pts?|bed \d+|bay \d+|room \d+|cubicle \d+|examin\w+|in (?:my )?clinic|on (?:the |my )?ward|my (?:list|clinic)|consultation|in resus|in majors)\b)",
        unless: r"\b(?:fit and well|asa|anaesth\w+|frail\w*|surgery|weather|in here|heat|ward is|clinic is|theatre is)\b",
        ..SEXUAL
    },
    Sign {
        says: r"\b(?:(?:hot|sexy|sexiest|gorgeous|dishy|handsome|good[- ]looking|attractive|fanciable|shaggable|fit as) (?:young |male |female |new |as \w+ )?(?:patients?|pts?)|(?:patients?|pts?)\b… (?:is|was|are|were|looks?|looked|had) (?:(?:so+|really|seriously|very|pretty|quite|absolutely|just|bloody|an?) )*(?:hot\b|sexy|gorgeous|so fit|dishy|handsome|good[- ]looking|stunning|attractive|fit i\b|amazing (?:bum|arse|body|legs|abs)|abs\b))",
        never: r"\b(?:hot (?:weather|in|day)|so hot in|fainting|fit for|heat ?wave|hot topic|attractive option|fitter)\b",
        clean: r"\bso fit for\b",
        ..SEXUAL
    },
    Sign {
        says: r"\b(?:fancy|fancied|fancying|flirt(?:ed|ing)? with|crush on|snogged|snogging|snog|kissed|kissing|shag(?:ged|ging)?|slept with|sleep with|sleeping with|dating|dated|(?:a )?date with|going out with|(?:drinks?|dinner) with|asked out by|in love with|matched with|sex with|undressing|hit on by|chatted up by) (?:a|an|my|the|one of my|one of our|this|that|another|some) (?:[\w'-]+ ){0,3}?(?:patients?|pts?|in bed \d+|in bay \d+|in cubicle \d+|in room \d+)\b",
        ..SEXUAL
    },
    Sign {
        says: r"\b(?:patients?|pts?)\b… (?:flirt(?:ed|ing|s)? with me|flirt(?:ed|ing|s)? (?:all|back)|asked me (?:out|on a date)|gave me (?:his|her|their) number|hit on me|chatted me up|winked at me|amazing (?:bum|arse|body|abs)|on (?:tinder|hinge|bumble|grindr))\b",
        ..SEXUAL
    },
    Sign {
        and: &[Class::Patient, Class::Care],
        says: r"(?:\bphwoar\b|\bphwoor\b|\beye candy\b|\bswoon\w*|\bhot stuff\b|\bhottie\b|\bperk of the job\b|\bperks of the job\b|\bdishy\b|\bbedroom eyes\b|\bwould smash\b|\bhit that\b|\b(?:breasts|boobs|tits|bum|arse|abs) (?:was|were|is|are) (?:\w+ )?(?:incredible|amazing|gorgeous|perfect|fantastic|unreal))",
        with: r"\b(?:patients?|pts?|bed \d+|bay \d+|room \d+|cubicle \d+|on ward|clinic)\b",
        ..SEXUAL
    },
    Sign {
        topic: Topic::Sexual,
        on: &[Class::Sexual],
        says: r"\b(?:you look(?:ed)? (?:so |absolutely |really )?(?:gorgeous|hot|sexy|stunning|beautiful|fit)\b… (?:in clinic|in (?:the )?surgery|on the ward|at your appointment|in that gown)|(?:guy|man|woman|girl|lady|lad|one)s? in (?:bed|bay|room|cubicle) \d+\b… (?:is|was|so) (?:so |really |seriously )*(?:hot|fit|gorgeous|sexy))\b",
        ..SIGN
    },
];
