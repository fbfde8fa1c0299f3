//! How a text speaks of persons and of groups.

use super::Topic;
use super::sign::{SIGN, Sign};
use crate::check::lexicon::Class;

/// Words inside a match that turn it round or make it another person's.
const TURNED: &str = r"\b(?:not|never|isn't|aren't|ain't|no|call(?:s|ed|ing)?|says?|said|any|hardly|if|against|about|than|like me|wasn't|weren't|unlike|without|fighting|playing|plays|played|stars? as)\b";

/// Signs that it is meant kindly, and names that sound like insults.
const BANTER: &str = r"(?:❤|😘|💕|🥰|😂|🤣|\b(?:i love you|love you|love ya|xx+|miss you|haha\w*|lol|my friend|thank you|thanks)\b|\b(?:mr bean|dr who|doctor who|mr men|mr burns|dr evil|the clown|clown doctors|mr potato|ms pac)\b)";

/// A court or a regulator said so, and the text says where.
const DECIDED: &str = r"\b(?:court|tribunal|jury|judge (?:finds|found|rules|ruled)|convicted|sentenced|found guilty|pleaded guilty|pleads guilty|mpts|inquiry found|inquest|retracted|charged with|cleared of|acquitted|struck off|on trial)\b";

/// Doubt, idioms, and people whose work is with wrongs.
const NOT_ACCUSED: &str = r"\b(?:nobody|no one|anybody|don't think|not saying|whether|if|criminal (?:barristers?|lawyers?|mastermind|law|defence|justice|psycholog\w+|record)|the show|my heart|on stage|in bed|anti-|panel|against fraud|steals the|stole the show|a scene|corrupt file|killed it|killing it|lies in|lies at|lies between|bully-?ing panel|fraud department|is on the|expert on|talk(?:s|ed)? (?:on|about)|book about|fights?|research(?:es)?)\b";

/// An insult of a person.
const INSULT: Sign =
    Sign { topic: Topic::Insult, on: &[Class::Insult, Class::Insulting], clean: TURNED, never: BANTER, ..SIGN };

/// An insult of a group, unless it is quoted.
const GROUP_INSULT: Sign = Sign {
    topic: Topic::GroupInsult,
    on: &[Class::Group],
    and: &[Class::Insult, Class::Insulting],
    passes_quoted: true,
    ..SIGN
};

/// An accusation that no court has decided.
const ACCUSATION: Sign = Sign { topic: Topic::Accusation, on: &[Class::Accusation], never: DECIDED, ..SIGN };

/// What a text says of persons and groups.
pub const SIGNS: &[Sign] = &[
    Sign {
        says: r"<person> (?:is|was|'s|remains|must be) (?:<adverbs>)(?:(?:an?|the|one of the) (?:[\w'-]+,? ){0,3}?<insult>|<insult>|<insulting>)<tail>",
        ..INSULT
    },
    Sign {
        says: r"(?:<person>'s an? (?:[\w'-]+ ){0,3}?<insult>|<handle>[,:]? (?:you're|you are|ur|youre) (?:<adverbs>)(?:an? (?:[\w'-]+,? ){0,3}?<insult>|<insulting>)|\byou(?:'re| are)? (?:[\w'-]+ ){0,2}?<insult>,? <person>)<tail>",
        ..INSULT
    },
    Sign {
        says: r"\b(?:you're|you are|ur|youre|your) (?:<adverbs>)(?:(?:an? |one )(?:[\w'-]+,? ){0,3}?<insult>|<insulting>)<tail>",
        unless: r"\b(?:don't|doesn't|didn't|not|if|whether|can't tell|nobody|never|assume|would you say|saying|think)\b",
        clean: r"\b(?:not|never|isn't|no|if|call(?:s|ed|ing)?|too kind|insane|evil|toxic|thick|dim|dense|nasty|the joke|a joke about|monster|like me|genius|worse than)\b",
        with: r"<handle>",
        at: |scene| scene.is_reply(),
        ..INSULT
    },
    Sign {
        on: &[Class::Insult],
        says: r"\byou (?:(?:absolute|complete|utter|total|stupid|fucking|bloody|little|ignorant|lying|pathetic|arrogant|massive|horrible|nasty|silly|dumb|thick|sad|miserable|vile) )+<insult>(?:[^\w'-]|$)|\b(?:shut up|sod off|piss off|fuck off|get lost|get in the bin|get in the sea|do one)\b[,]? (?:you )?(?:[\w'-]+ ){0,2}?<insult>(?:[^\w'-]|$)",
        with: r"<handle>",
        clean: r"\b(?:silly sausage|absolute (?:legend|star|hero|machine|beast)|lucky)\b",
        ..INSULT
    },
    Sign {
        says: r"(?:\b(?:that|this|what an?|such an?) (?:[\w'-]+ ){0,3}?<insult>,? (?:<person>)|(?:can't stand|cannot stand|hate|loathe|despise) <person>[,.]? (?:[\w'-]+ ){0,3}?<insult>(?:[^\w'-]|$)|<person>(?: from [\w'-]+)?, (?:an?|what an?|you) (?:[\w'-]+ ){0,2}?<insult><tail>|<handle>[.!:,]? what an? (?:[\w'-]+ ){0,2}?<insult><tail>|\bdimmer than <person>|<person> (?:couldn't|can't|cannot|could not) (?:run|organise|manage) an? (?:tap|bath|raffle|piss-?up|bean feast)|<person> (?:belongs|should get|can get) in (?:the|a) (?:bin|sea|cell)|<person>[^.!?]{0,60}[.!?] (?:clueless|pathetic|useless|brainless|spineless|what a (?:joke|plank|clown|muppet|fool|prick|moron|idiot)|idiot|moron)\b)",
        clean: r"\b(?:not|never|isn't|called|calls?|call|by|the fool in|plays|against|said|says)\b",
        ..INSULT
    },
    Sign {
        topic: Topic::Criticism,
        on: &[Class::Insult, Class::Insulting, Class::Heat, Class::Accusation],
        says: r"<person>(?:'s| is| was| has| keeps?| still| again| once again|,)\b[^.!?]{0,50}?\b(?:wrong again|terrible|awful|dreadful|embarrassing|ridiculous|nonsense|rubbish|garbage|clueless|pathetic|useless|appalling|disgraceful|shameful|idiotic|stupid|incompetent|joke|laughable|ignorant|resign|should go|ought to be ashamed|no idea|out of (?:his|her|their) depth|ashamed|failed again|failing|hypocri\w+|dangerous|lies|lying|liar)\b",
        clean: r"\b(?:not|never|isn't)\b",
        ..SIGN
    },
    Sign {
        says: r"\b<group>(?: (?:today|these days|nowadays|here|in general|who [\w' ]{1,20}))?(?: are| were|:|, you're) (?:<adverbs>)(?:(?:an?|the|nothing but|a bunch of|a load of|a pack of) )*(?:(?:[\w'-]+,? (?:and )?){0,3}?<insult>|<insulting>)(?:[^\w'-]|$)",
        clean: TURNED,
        unless: r"\b(?:not|nobody|no one|never|stop|myth|stereotyp\w+|said|says|saying|claims?|called|told|think that|who says|don't)\b|^ or\b",
        never: r"(?:\bare (?:<group>) \w+\?|\bmen at work\b|\bnot all\b|\bdangerous myth\b|\b(?:rude|racist|sexist) to\b)",
        ..GROUP_INSULT
    },
    Sign {
        says: r"\b<group>,? (?:are|aren't|were|will never be) (?:just |simply |really )?(?:not |never )?(?:even )?(?:real|proper|actual) (?:doctors|nurses|medicine|scientists|professionals|clinicians)\b",
        unless: r"\b(?:nobody|no one|never|stop|myth|stereotyp\w+|said|says|told|who says|don't)\b",
        clean: r"\bare (?:just |simply |really )?(?:real|proper|actual)\b",
        ..GROUP_INSULT
    },
    Sign {
        and: &[Class::Insult, Class::Insulting, Class::Profanity, Class::Derogatory],
        says: r"\b(?:bloody|fucking|stupid|useless|lazy|brainless|thick|clueless|moronic|idiotic|incompetent|pathetic|arrogant|ignorant|filthy|dirty|evil|parasitic|worthless|backward|cretinous|spineless|gormless|scrounging|fake|pretend)(?:,? (?:bloody|fucking|stupid|useless|lazy|brainless|thick|clueless|moronic|idiotic|incompetent|pathetic|arrogant|ignorant|filthy|dirty))* (?:<group>|(?:pa|nurse|midwife|receptionist|manager) lot)\b",
        clean: r"\b(?:fake news|evil genius|lazy (?:river|sunday))\b",
        unless: r"\b(?:not|nobody|no one|never|stop|myth|stereotyp\w+|called|fake doctors (?:exposed|arrested|jailed))\b",
        never: r"\b(?:bloody (?:love|good|hero\w*|brilliant)|fucking (?:love|amazing|brilliant|hero\w*)|stupid (?:men|women) drivers)\b",
        ..GROUP_INSULT
    },
    Sign {
        says: r"<person>,? (?:(?:has|have|had|clearly|blatantly|repeatedly|simply|just|knowingly|who|openly|deliberately|always|never|also|once) )*(?:lied|lies about|(?:is|are|was|keeps?) lying|perjured|falsified|fakes?|faked|fabricated|fiddled|plagiari[sz]ed|embezzled|stole|steals|bribed|takes bribes|took bribes|takes backhanders|groped|gropes|assaulted|raped|(?:abused|abuses) (?:his|her|their|patients?|children|women|boys|girls|a |the )|molested|bull(?:ied|ies) |harassed|harasses|covered up|covers up|committed|(?:is |are )?(?:killing|killed|murdered|murdering) (?:a |the |his |her |my |our |those |that |their )?(?:patients?|child\w*|man|woman|people|bab\w+|mother|father|residents)|defrauded|cheated (?:on|in|patients)|conned|scam(?:s|med)|sells fake|peddles|botched|butchered)\b",
        clean: NOT_ACCUSED,
        unless: NOT_ACCUSED,
        ..ACCUSATION
    },
    Sign {
        says: r"(?:<person>(?: from [\w'-]+)?,? (?:is|was|'s|remains) <adverbs>(?:an? |the )?(?:[\w'-]+ ){0,2}?(?:(?:pathological |proven |known |habitual |serial |total |complete |convicted |downright )*(?:liars?|fraud|frauds|fraudster|crooks?|criminals?|corrupt|thief|thieves|racists?|abusers?|rapist|paedo\w*|predator|bull(?:y|ies)|con ?m[ae]n|con artist|charlatan|murderer|killer|negligent|dishonest|perjurer|plagiarist|quack|misogynist|bigot|nazi|fascist|antisemite|sexist|scammers?|guilty of|drunk on duty|drunk at work))\b|<person> are (?:all |just |nothing but |a bunch of )*(?:crooks|liars|frauds|criminals|corrupt|thieves|scammers|racists|killers|murderers|charlatans|quacks)\b|<person> has blood on|<person>\b… (?:belongs? in|should be in) (?:jail|prison)|<person> (?:should|ought to|needs to) be (?:in jail|in prison|locked up|struck off|behind bars|prosecuted)|\b(?:that|this|what a|the) (?:[\w'-]+ ){0,1}?(?:liar|fraud|crook|quack|charlatan|conman|con artist|rapist|predator|racist) <person>|\byou(?:'re| are)? (?:[\w'-]+ ){0,2}?(?:liars?|frauds?|crooks?|thie(?:f|ves)|charlatans?|con ?m[ae]n|criminals?),? <person>)",
        clean: r"\b(?:not|never|isn't|aren't|no|anti-?\w*|against|criminal (?:barristers?|lawyers?|mastermind|law|defence|justice|psycholog\w+)|victim of|survivor|expert|wasn't)\b",
        unless: NOT_ACCUSED,
        ..ACCUSATION
    },
    Sign {
        says: r"\b(?:you(?:'re| are) (?:<adverbs>)an? (?:[\w'-]+ ){0,2}?(?:liar|fraud|crook|criminal|thief|racist|rapist|charlatan|conman|quack|fascist|nazi|bigot|bully)|you (?:have )?(?:lied|faked|plagiari[sz]ed|covered (?:it|this) up)|you(?:'re| are) lying|stop lying)\b",
        with: "<handle>",
        never: r"(?:❤|😘|\b(?:haha\w*|lol|love you|xx+|thanks|thank you)\b)",
        at: |scene| scene.is_reply(),
        ..ACCUSATION
    },
    Sign {
        says: r"(?:^|[.!?] )(?-i:[A-Z][a-z]{2,})(?: (?:has|clearly|blatantly|simply|just|knowingly|repeatedly))* (?:lied(?: to| about| and|[.!]|$)|is a (?:liar|fraud|crook|charlatan|conman|quack|criminal|predator)\b(?: [^bl]|[.!,]|$)|is corrupt\b|committed fraud\b|covered up\b|faked (?:his|her|the|data)\b)",
        clean: r"\b(?:everyone|everybody|someone|somebody|nobody|people|this|that|here|there|they|she|he|who|what|which|it|life|time|history|hope|love|science|nature|google|facebook|apple|microsoft|twitter|amazon|windows|and|but|yes|well|also|then|mum|dad|god|one|hips|house|hollywood|politicians)\b",
        ..ACCUSATION
    },
];
