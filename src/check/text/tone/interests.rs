//! How a text speaks of what earns money: gifts, codes, products, campaigns.

use super::Topic;
use super::sign::{SIGN, Sign};
use crate::check::lexicon::Class;

/// A label at the very start says it before the reader reads on.
const LABELLED: &str = r"^\W*(?:#?ad\b|#?advert\w*|#?sponsored\b|#?gifted\b|#?paid\b)";

/// Studies, books and talks are recommended without an interest.
const STUDIES: &str = r"\b(?:papers?|stud(?:y|ies)|trials?|book|books|podcast|article|guidelines?|series|talk|evidence|comparison|nice|recommendations?|cardiologists|course|guitar|restaurant|hotel|film|album|bake off|city|review of ten|no interest|not paid|not sponsored|no conflicts?|i bought|you wear a helmet|being mortal)\b";

/// A brand: a handle, a trade mark, a capital inside a word or in the middle of a sentence.
const BRAND: &str = r"(?:<handle>|[™®]|(?-i:\b[A-Z][a-z]+[A-Z]\w*)|(?-i:[a-z,;:] [A-Z][a-z]{3,}))";

/// Somebody paid or gave, and no label says so.
const SPONSORED: Sign =
    Sign { topic: Topic::Sponsored, on: &[Class::Sponsor], never: LABELLED, at: |scene| !scene.is_retweet(), ..SIGN };

/// A link or a code that pays.
const AFFILIATE: Sign =
    Sign { topic: Topic::Affiliate, on: &[Class::Affiliate], at: |scene| !scene.is_retweet(), ..SIGN };

/// A product recommended that is no declared interest.
const ENDORSEMENT: Sign = Sign {
    topic: Topic::Endorsement,
    on: &[Class::Endorsement],
    never: STUDIES,
    at: |scene| !scene.is_retweet() && !scene.mentions_interest(),
    ..SIGN
};

/// What a text says of money.
pub const SIGNS: &[Sign] = &[
    Sign {
        says: r"#(?:ad|spon|sponsored|gifted|prsample|partner|paidpartnership|collab|ambassador|advert)\b",
        ..SPONSORED
    },
    Sign {
        says: r"(?:\b(?:in |with |a |as )?paid partnership\b|\bbrand ambassador\b|\b(?:proud )?ambassador for (?:<handle>|(?-i:[A-Z]))|\bpr samples?\b|\bfree samples? (?:from|of)\b|\b(?:thanks?|thank you|thx|courtesy of|kindly)\b… (?:gifting|gifted|sponsoring (?:my|me)|sending me|providing me)|\b(?:sent|gave|gifted) me (?:a |an |some |this |these |the |their )?(?:[\w'-]+ ){0,3}?(?:free|complimentary|to (?:try|review|keep|test))\b|\bkindly (?:sent|gave|gifted|paid)(?: for)?(?: by| me)?|\b(?:who|they|he|she|it|company|also)? ?paid me (?:to|for|well|and)|\bpaid me(?:[.!]|$)|\bi(?:'m| was| am|'ve been) (?:being )?paid (?:to (?:try|say|tweet|post|promote|write|talk)|by (?:<handle>|(?-i:[A-Z])))|\bpaid to (?:try|tweet|promote) )",
        unless: r"\b(?:not|never|wasn't|own department|less than)\b",
        ..SPONSORED
    },
    Sign {
        says: r"(?:\b(?:my|new|our|this|today's) (?:[\w'-]+ ){0,3}?(?:talk|video|post|thread|newsletter|podcast|trip|travel|webinar|course|episode|review|column)\b… (?:is |was |kindly )?(?:sponsored|paid for|funded|made possible) by |\b(?:video|thread|post|episode|newsletter)\b[^.!?]{0,40}, sponsored by |\bfor free from <handle>|\bin (?:return|exchange) for (?:a|an honest|my) review|\b(?:flights?|travel|hotel|registration|dinner|trip|stay|lunch|drinks|tickets)\b… (?:(?:kindly )?(?:paid|covered|sponsored)(?: for)? by|courtesy of|on) <handle>|\bdinner on <handle>|\b(?:i was|was) given (?:by|to me by) <handle>|\bgiven to me by <handle>|\bin partnership with <handle>|\b(?:partner(?:ing|ed)|teaming up|teamed up|collaborating) with <handle>|\bmade possible by\b… paid)",
        unless: r"\b(?:not|never|nhs|university|fun run|marathon|charity)\b",
        ..SPONSORED
    },
    Sign {
        says: r"(?:amazon\.[a-z.]{2,6}/[^\s)]*[?&]tag=[\w-]+-2\d\b|[?&](?:affiliate|affiliate_id|aff|aff_id|affid|awinaffid|awc|irclickid|referral_code)=|\b(?:awin1\.com|shareasale\.com|linksynergy\.com|(?:go\.)?skimresources\.com|prf\.hn|rstyle\.me|clickbank\.net|anrdoezrs\.net|tkqlhce\.com|jdoqocy\.com)/|#affiliate(?:link|links)?\b)",
        ..AFFILIATE
    },
    Sign {
        says: r"(?:\b(?:discount|promo|promotional|voucher|coupon|creator) codes?\b(?::| (?-i:[A-Z0-9]{3,})| for| still| is| in)|\b(?:my|our|here is my|with my|using my) (?:[\w'-]+ )?(?:discount|promo|promotional|referral|voucher|coupon|affiliate|invite|creator) (?:codes?|links?)\b|(?:[(]|\b(?:this is|it's|contains|is|are|has)(?: an?)? )affiliate links?\b|\baffiliate links? (?:in|below|here)\b|\b(?:use|enter|quote|with|apply|using) (?:my |the |our )?(?:discount |promo )?code:? (?-i:[A-Z][A-Z0-9]{2,})\b|\buse my code\b|\b(?:enter|quote|use|type) (?-i:[A-Z][A-Z0-9]{3,})\b… (?:at (?:the )?checkout|discount|off|free delivery)|\b(?:small |a )?commission (?:if|when|on|from) |\bearn (?:a )?(?:small )?commission\b|\b(?:sign up|join|order|buy|shop|subscribe)\b… (?:through|via|using|with) my (?:[\w'-]+ )?link\b)",
        unless: r"\b(?:icd|source|post|dress|qr|guideline)\b",
        never: r"\b(?:poverty|royal commission|commission on|european commission|code of conduct)\b",
        ..AFFILIATE
    },
    Sign {
        and: &[Class::Product],
        says: r"\b(?:i swear by|(?:can't|cannot|couldn't) recommend|highly (?:recommend|rate)|i(?:'d| would|'ll)? (?:always |really |definitely |only )?recommend|obsessed with (?:my|this|the)|game[- ]?changer|(?:changed|saved) my life|life[- ]changing|the best\b… (?:on the market|ever|out there)|best \w+ ever|my go[- ]to|nothing comes close|(?:everyone|everybody|you)\b… should (?:buy|get|use|take|have|try)|go and get|get (?:one|yours)\b|buy (?:one|it|yours)\b|order yours|won't regret|switch(?:ed)? to|(?:love|loving) (?:love )*my (?:[\w'-]+ ){0,4}?<product>|worth every penny|i trust|treat yourself|do yourself a favour|trust me|(?:is|are) (?:so |absolutely |just |really )?(?:brilliant|amazing|fantastic|incredible)|(?:can't|couldn't) live without|(?:wouldn't|would not|can't) be without|you need the|i tell all my (?:friends|patients)|must[- ]have|hands down)\b",
        with: BRAND,
        unless: r"\b(?:not|doesn't|don't|never|is the one you|nobody)\b|\?",
        ..ENDORSEMENT
    },
    Sign {
        says: r"\b(?:i swear by|(?:can't|cannot) recommend|highly recommend|i recommend|my go[- ]to (?:\w+ )?is|everyone should (?:buy|take|use|get)) (?:my |the |this |new )*(?:<handle>|(?-i:[A-Z][a-z]+(?:[A-Z]\w*)?)(?: (?-i:[A-Z][a-z]+))?)\b",
        with: r"\b(?:skin|pain|sleep|ibs|migraine|eczema|patients?|clinic|scrubs|baby|babies|health|vitamins?|supplements?|cream|wards?|surgery|headaches?|menopause|hay fever|back pain|joints|gut|blood|glucose|heart)\b",
        ..ENDORSEMENT
    },
    Sign {
        topic: Topic::Campaign,
        on: &[Class::Campaign],
        says: r"(?:#(?-i:(?:[Vv]ote|[Ss]ave|[Ss]crap|[Ss]upport|[Bb]an|[Kk]eep|[Dd]efend|[Bb]ack|[Ff]ight|I?[Ss]tandWith|[Jj]ustice[Ff]or|[Hh]andsOff|[Rr]estore|[Rr]eform|[Rr]epeal|[Ss]trike)[A-Z]\w+)|#(?:notsafenotfair|toriesout\w*|gtto|juniordoctorsstrike|labour\w*|conservative\w*)\b|\b(?:sign|signed|share) (?:our|this|my|the) (?:petition|open letter)|\bpetition\b… (?:sign|save|stop)|\b(?:our|the) campaign to\b|\bcampaigning for\b|\bcanvassing\b|\bjoin (?:the|your|our) union\b|\bpicket line\b|\bvote (?:yes|no|labour|conservative|green|lib dem|snp|reform)\b)",
        never: r"#(?:savethedate|savelives|saveslives|keepcalm|backtowork|backtoschool|fightflu|endpolio)\w*",
        at: |scene| scene.is_tweet() && !scene.is_retweet() && !scene.declares_role(),
        ..SIGN
    },
];
