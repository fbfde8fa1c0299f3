//! How a text advertises: medicines on prescription, discounts, praise by patients, pictures before and after.

use std::sync::LazyLock;

use regex::Regex;

use super::Topic;
use super::pattern::compile;
use super::scene::Scene;
use super::sign::{SIGN, Sign};
use crate::check::lexicon::Class;

/// Research, regulators, news: talk about a medicine, no offer of one.
const DISCUSSED: &str = r"\b(?:trials?|randomi[sz]ed|stud(?:y|ies)|nice|mhra|shortages?|course|my talk|guidelines?|papers?|lecture|nhs england|nhs to offer|offered by the nhs|regulator|dangerous|side effects|case series|black market|placebo|cohort|evidence|warns?|book review|do not advertise|don't advertise|cannot advertise|must not|banned|illegal|u\.?s\.? v|licen[cs]e[ds]?|diaries|conference|symposium|webinar)\b";

/// How pictures of both are called.
const BEFORE_AFTER: &str = r"(?:\bbefore(?:[ /&,.-]|and|the|then|n|\.\.\.)*after\b|\bb&a\b|\bpre[- /&]*(?:and|&|/)?[- ]*post[- ]?op\b|\bleft: before\b|\bthe after (?:photo|pic\w*)|\bday 1 (?:v|vs|to) day \d+|\bbefore\b[^.!?]{0,40}[.,;] (?:right: )?(?:and (?:the same \w+ )?)?after\b|\bafter photo\b)";

/// Trials, kitchens, charts: no body was changed.
const NOT_A_BODY: &str = r"\b(?:trials?|graphs?|tables?|charts?|checklists?|exercise|kitchens?|garden|poster|charity|museum|desk|pandemic|ward|bread|bikes?|cycle lane|street|survey|stud(?:y|ies)|room|house|flood|hands before)\b";

/// A medicine on prescription, and no talk about it.
const MEDICINE_ADVERT: Sign =
    Sign { topic: Topic::MedicineAdvert, on: &[Class::PrescriptionOnly], never: DISCUSSED, ..SIGN };

/// Praise by a patient.
const TESTIMONIAL: Sign = Sign { topic: Topic::Testimonial, on: &[Class::Testimonial], ..SIGN };

/// Pictures before and after.
const BEFORE_AFTER_PICTURE: Sign =
    Sign { topic: Topic::BeforeAfter, on: &[Class::BeforeAfter], never: NOT_A_BODY, ..SIGN };

/// What a text advertises.
pub const SIGNS: &[Sign] = &[
    Sign {
        and: &[Class::Offer],
        says: r"(?:#\w*(?:botox|brotox|babytox|antiwrinkle|mounjaro|wegovy|ozempic)\w*|\b<prescribed>)(?:[^\w'-]|$)",
        with: r"(?:\bbook(?:ings?)?\b(?: now| in| your| online| a| yours| today| here|$|[.!])|[£$€] ?\d|\bpric(?:es?|ing|e list)\b|\bavailable (?:now|in|at|here|from|today)|\bappointments?\b|\bslots?\b|\bspaces?\b(?: left| available| on| this|$|[.!,])|\bin stock\b|\border (?:now|here|today|yours|online)|\blink in bio\b|\b(?:dm|message|call|ring|text|whatsapp) (?:to|us|me)\b|\bwalk[- ]ins?\b|\bnow offering\b|\bwe offer\b|\bnew in clinic\b|\bfridays? (?:are|is) back\b|\b(?:special |this week's )?offers?\b|\bget (?:your|yours)\b|\btreat (?:your|yourself)\b|\bfor the price of\b|\bper area\b|\b(?:one|two|three|1|2|3) areas?\b|\bby post\b|\bfree consultation\b|\bparty\b… (?:clinic|book|host)|\bdeals?\b)",
        at: |scene| !scene.is_services_page(),
        ..MEDICINE_ADVERT
    },
    Sign { says: r"\b<prescribed>(?:[^\w'-]|$)", at: |scene| scene.is_services_page(), ..MEDICINE_ADVERT },
    Sign {
        topic: Topic::Discount,
        on: &[Class::Discount],
        and: &[Class::Treatment],
        says: r"(?:\b\d+ ?% off\b|[£€$]\d+ off\b|\b(?:percent|per cent) off\b|\bhalf[- ]price\b|\b(?:2|two)[- ]for[- ](?:1|one)\b|\bfor the price of (?:one|two|1|2)\b|\b3 for 2\b|\bbogof\b|\bbuy one,? get one\b|[£€$]?\d*\b ?discount(?:s|ed)?\b|\b(?:special|valentine's|christmas|new year|summer|student|easter|mother's day|introductory|black friday) (?:offer|deal)s?\b|\boffers?,? (?:ends?|finish\w*|closes|runs)|\bblack friday\b|\bgift (?:card|voucher)s? for\b|\bwin (?:an?|one|your|free|\d)\b|\b(?:to|can) win\b|\bgiveaway\b|\braffle\b|\bprizes?\b|\bflash sale\b|\bsave (?:up to )?(?:[£€$]? ?\d+)|\blast chance\b|\brefer a friend\b|\bbring a friend\b|\b(?:this (?:week|month)|today) only\b|[£€$]\d+ instead of\b|\bfree (?:[\w-]+ ){0,3}?(?:area|consultation|filler|treatment|session|top-up|with every)\b|\bconsultation (?:is )?free when\b)",
        with: r"\b<treatment>\b",
        never: r"\b(?:nhs|conference|poster|essay|regulator|banned|do not offer|don't offer|trials?|stud(?:y|ies)|research|charity|hospice|ward garden|hamper|nobel|waiting lists?|survey|printers?|laser (?:tag|cutters?|levels?|pointers?|cut|quest|discs?)|orange peel|banana|potato|facial recognition|web designers?|course on|books|book club|laptop|harm|risk|mortality|unethical|must not|cap code|asa)\b",
        ..SIGN
    },
    Sign {
        says: r"\b(?:(?:patients?'?|clients?'?) (?:testimonials?|reviews|stories:)|testimonials?\b|what (?:our|my) (?:patients|clients) say|(?:read|see) (?:my|our) (?:patient )?reviews|(?:see|read) (?:the )?reviews (?:from|by|of) (?:our|my))",
        unless: r"\b(?:not|no|never|don't|banned|against|research|qualitative)\b",
        at: |scene| scene.is_page(),
        ..TESTIMONIAL
    },
    Sign {
        says: r"(?:[★⭐]{3,}|\b(?:five|5)[- ]stars?\b(?: (?:reviews?|ratings?|feedback))?|\brated \d(?:\.\d)?\b|\b\d(?:\.\d)? out of (?:5|10)\b|\b(?:doctify|iwantgreatcare|realself|trustpilot)\b|\bgoogle reviews?\b|\breview:|\bpatient's review\b|\breviews? (?:from|by)\b)",
        with: r"\b(?:patients?|surgeon|surgery|doctor|clinic|treatment|operation|consultant|procedure)\b",
        never: r"\b(?:hotel|museum|restaurant|film|my book|exhibition|surveys?|stud(?:y|ies)|track outcomes|systematic|trial|online ratings of|app store|novel|journal|bmj)\b",
        ..TESTIMONIAL
    },
    Sign {
        says: r"(?:\b\d{2,3} ?% of (?:my|our) (?:patients|clients) (?:would |say )?(?:recommend|satisf\w+|happy|love)|\bpatient (?:wrote|said|says|told me|commented|left)\b[^\x22]{0,30}\x22[^\x22]*(?:thank|best|life|wonderful|amazing|great|recommend|changed|kind|listened|excellent|saved)|\bpatient told me that i (?:was|am) the|\bfeedback from (?:a|my|one of my|another) (?:\w+ )?patients?\b|\b(?:another|my) (?:very )?happy (?:patients?|clients?)\b|\bhappy (?:patients?|clients?)[:!]|\x22[^\x22]{8,}\x22 ?[-,–] ?(?:an? |another |one )?(?:(?:very )?(?:happy|grateful|former|satisfied|delighted) )*(?:patients?|clients?|mrs?\b|ms\b|miss\b)|\bthank you for the kind words\b… patient|\b(?:best|wonderful|amazing) (?:doctor|surgeon|consultant|gp|cardiologist)\b[^.!?]{0,30}\x22 ?[-,] ?)",
        never: r"\b(?:surveys?|stud(?:y|ies)|qualitative|trial|hotel|waiting rooms|forms|followed up)\b",
        ..TESTIMONIAL
    },
    Sign {
        says: r"(?:\x22[^\x22]*\b(?:recommend (?:dr|mr|mrs|miss|prof\w*|him|her|them|this clinic)|changed my life|my life back|(?:cannot|can't) thank (?:dr|him|her|them|you)|years younger|never been better|best (?:doctor|surgeon|consultant|clinic)|excellent care)\b[^\x22]*\x22|\bwonderful surgeon\b|\bmade me feel at ease\b)",
        at: |scene| scene.is_page(),
        ..TESTIMONIAL
    },
    Sign {
        says: BEFORE_AFTER,
        with: "<body>",
        at: |scene| scene.is_page() && scene.has_picture(),
        ..BEFORE_AFTER_PICTURE
    },
    Sign {
        on: &[Class::BeforeAfter, Class::Body],
        says: r"(?s)^.+$",
        at: |scene| scene.is_tweet() && scene.has_picture() && shows_before_and_after(scene),
        ..BEFORE_AFTER_PICTURE
    },
];

/// The words of a tweet and the descriptions of its pictures are read together: "look!" beside "nose before and after".
fn shows_before_and_after(scene: &Scene<'_, '_>) -> bool {
    static SAYS: LazyLock<Regex> = LazyLock::new(|| compile(BEFORE_AFTER));
    static BODY: LazyLock<Regex> = LazyLock::new(|| compile(r"\b<body>\b"));
    static OTHER: LazyLock<Regex> = LazyLock::new(|| compile(NOT_A_BODY));
    let words = scene.words_with_pictures();
    SAYS.is_match(&words) && BODY.is_match(&words) && !OTHER.is_match(&words)
}
