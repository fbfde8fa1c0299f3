//! How a text claims: without a rest, of oneself, of what makes people ill or well.

use super::Topic;
use super::sign::{SIGN, Sign};
use crate::check::lexicon::Class;

/// Around a claim, what takes it back, asks, or tells of others who make it.
const TAKEN_BACK: &str = r"\b(?:no|not|never|isn't|aren't|wasn't|nothing|none|nobody|no one|myths?|false|claims?|claimed|claiming|beware|without evidence|stop saying|so[- ]called|fake|find|finding|found a|search\w*|hop(?:e|ing)|looking for|needs? a|until|till|fund|raise|raising|towards?|one day|someday|if|whether|doesn't|don't|does not|do not|cannot|can't|can now be|unless|pretend\w*|promis\w+|sells?|sold|selling|debunk\w*|quacks?|wish|closer to|race for|quest|rather than|hardly|anyone who|says?|said|told|try(?:ing)? to|tax)\b|\?";

/// A claim without a rest about a treatment or an illness.
const ABSOLUTE: Sign = Sign {
    topic: Topic::Absolute,
    on: &[Class::Absolute],
    and: &[Class::Remedy, Class::Disease, Class::Medicine],
    unless: TAKEN_BACK,
    ..SIGN
};

/// Praise of oneself.
const SUPERLATIVE: Sign = Sign { topic: Topic::Superlative, on: &[Class::Superlative], ..SIGN };

/// A claim about health, without a source.
const CLAIM: Sign = Sign {
    topic: Topic::Claim,
    on: &[Class::Claim],
    unless: r"\b(?:not|never|no|doesn't|don't|does|do|did|if|whether|stud(?:y|ies)|trial|cohort|review|myth|claims?|could|might|may|my|i|wonder|how|why|what)\b|\?",
    at: |scene| !scene.is_retweet() && !scene.has_source(),
    ..SIGN
};

/// What a text claims.
pub const SIGNS: &[Sign] = &[
    Sign {
        says: r"\b(?:100 ?(?:%|per ?cent)|completely|totally|perfectly|absolutely|entirely|utterly) (?:safe|effective|accurate|risk[- ]free|harmless|painless|reliable|curable|natural and safe)\b",
        never: r"\b(?:safe pair of hands|drive home|safe journey|safe to say|arrived safe)\b",
        ..ABSOLUTE
    },
    Sign {
        says: r"\b(?:risk[- ]free|(?:zero|no) risks?(?: at all| whatsoever| to you)?|without (?:any )?(?:risk|side[- ]effects)|(?:no|zero) side[- ]effects(?: at all| whatsoever)?|side[- ]effect[- ]free|(?:no|zero) complications|no downsides?|nothing can go wrong|(?:cannot|can't|never|does not|doesn't|won't) (?:ever )?(?:go wrong|fail|harms?|hurts?|causes? (?:any |you )?(?:any )?harm)|never need (?:surgery|an operation|medication|insulin|a doctor) again|no danger(?: at all| whatsoever)?|never fails?|never misses|(?:works?|worked) every time|works? for everyone|always works?|foolproof|infallible)\b",
        never: r"\b(?:risk-free rate|risk of bias|risk free rate|train|no risk of|stop saying|interest rate|no complications (?:so far|yet|were|was)|munchies)\b",
        ..ABSOLUTE
    },
    Sign {
        says: r"\b(?:guaranteed? (?:\w+ )?(?:results?|cure|weight loss|success|relief|protection|safety|outcomes?|to (?:cure|work|lose|fix|heal|stop|prevent))|results (?:are )?guaranteed|(?:i|we) guarantee (?:you|that|it|this|your)|guarantees? (?:\w+ ){0,2}?(?:results|a cure|cure|success|relief|pregnancy)|money back|,? guaranteed(?:[.!]|$))",
        never: r"\b(?:guaranteed to rain|loan|income|pension|minimum|delivery|bank)\b",
        ..ABSOLUTE
    },
    Sign {
        says: r"\b(?:(?:miracle|wonder|magic) (?:cures?|drugs?|treatments?|pills?|therap(?:y|ies)|remed(?:y|ies)|jabs?|vaccines?|supplements?|diets?|bullet)|miracle for <disease>)\b",
        ..ABSOLUTE
    },
    Sign {
        and: &[Class::Disease],
        says: r"\b(?:(?:(?:will|can|does|completely|permanently|actually|instantly|naturally|we|totally) )?cures? (?:(?:your|all|every|my|any|chronic|severe|of|most|even) )*<disease>|(?:is|are|a|the|instant|permanent|natural|proven|guaranteed|complete|only|simple) cures? for (?:[\w-]+ )?<disease>|cured (?:his|her|my|their|of|the)? ?<disease> (?:with|by|through|using)|(?:permanently|completely) (?:cures?|cured|gets? rid of|eliminates?|reverses?)|eliminates? (?:all |your )?<disease>|reverses? (?:\w+ )?<disease> in everyone)\b",
        clean: r"\b(?:cured meats?)\b",
        ..ABSOLUTE
    },
    Sign {
        says: r"\b(?:(?:(?:the|one of the|an?|(?:uk|britain|london|england|scotland|wales|ireland|country|region|world|europe|nation)(?:'s|s')) )?(?:(?:very|most) )?(?:leading|top|best|finest|foremost|number one|no\.? 1|most (?:experienced|trusted|respected|sought[- ]after)|sought-after|(?:world|internationally|nationally)[ -]?renowned|world[- ](?:class|leading)|award[- ]winning|pre-?eminent|premier|unrivalled|celebrity) (?:[\w-]+ ){0,3}?(?:surgeons?|doctors?|experts?|specialists?|cardiologists?|clinics?|consultants?|gps?|practice|practitioners?|physicians?|dermatologists?|urologists?|gynaecologists?|anaesthetists?|psychiatrists?|paediatricians?|team|authority|researcher))\b",
        unless: r"\b(?:not|ask|find|how to|thank\w*|interview\w*|met|by|with|talk by|according to)\b",
        at: |scene| scene.is_page() || matches!(scene.view.source.about, crate::check::text::About::Settings),
        ..SUPERLATIVE
    },
    Sign {
        says: r"\b(?:i'm|i am|as) (?:the|an?|one of the|london's|britain's|the uk's) (?:[\w'-]+ ){0,2}?(?:leading|top|best|finest|foremost|number one|world[- ](?:renowned|class|leading)|renowned|award[- ]winning|pre-?eminent) (?:[\w-]+ ){0,3}?(?:surgeon|doctor|expert|specialist|cardiologist|consultant|gp|physician|dermatologist)\b",
        at: |scene| scene.is_tweet() && !scene.is_retweet(),
        ..SUPERLATIVE
    },
    Sign {
        and: &[Class::Disease],
        says: r"\b(?:causes|prevents?|cures|treats|protects? (?:\w+ )?against|reverses|triggers|(?:is|are) linked to|leads? to|kills|boosts?|reduces? (?:your |the |our )?(?:risk|chances?|rates?) of|lowers? (?:your |the )?(?:risk|chances?) of|increases? (?:your |the |our )?(?:risk|chances?) of|raises? (?:your |the )?(?:risk|chances?) of|doubles (?:your |the )?(?:risk|chances?) of|halves (?:your |the )?(?:risk|chances?) of) (?:[\w'-]+ ){0,3}?<disease>\b",
        ..CLAIM
    },
    Sign {
        says: r"\b(?:lowers?|raises?|boosts?|reduces?|increases?|improves?|balances?|regulates?|strengthens?|doubles|halves|cuts|slows|speeds up|burns|cleanses|detoxes) (?:your |the |our |their )?(?:[\w-]+ ){0,2}?(?:cortisol|(?:stress |thyroid |sex )?hormones?|testosterone|oestrogen|estrogen|cholesterol|blood pressure|blood sugars?|blood glucose|inflammation|immunity|immune system|metabolism|fertility|libido|sperm count|memory|gut health|insulin resistance|ageing|aging|toxins|bone density|lung function|kidney function|liver function|risk|mortality|life expectancy|lifespan|survival)\b",
        never: r"\b(?:risk of (?:rain|delays?|losing|relegation)|insurance|bank|interest rates?|investment|team|league|computer|ram\b)\b",
        ..CLAIM
    },
    Sign {
        topic: Topic::OutsideAdvice,
        on: &[Class::Advising],
        and: &[Class::Disease, Class::Medicine],
        says: r"\b(?:you should|you must|should (?:always|never)|must (?:always|never)|(?:always|never) (?:use|give|take|let)|make sure you|parents should|everyone should|insist on)\b",
        unless: r"\?|\b(?:nice|guidelines?)\b",
        at: |scene| !scene.is_retweet() && !scene.is_reply(),
        ..SIGN
    },
];
