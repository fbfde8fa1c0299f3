//! What the words beside a picture tell of it: whether it was taken where patients are (a rule asks), and whether it may
//! show anything of a patient (the review shows it first).

use super::{holds_any, words};
use crate::model::Tweet;

/// Where patients are, and what stands there. Words that are at home elsewhere too count only in the company of these.
/// `A&E` is two words here.
const CLINICAL: &[&str] = &[
    "a e",
    "ambulance",
    "anaesthetic room",
    "bay",
    "bedside",
    "cath lab",
    "cathlab",
    "clinic room",
    "crash trolley",
    "ct scan",
    "cubicle",
    "delivery room",
    "drip",
    "drug chart",
    "ecg trace",
    "emergency department",
    "endoscopy",
    "handover",
    "high dependency",
    "hospital bed",
    "icu",
    "in theatre",
    "in uniform",
    "intensive care",
    "itu",
    "labour ward",
    "monitor screen",
    "mri scan",
    "nicu",
    "obs chart",
    "on call room",
    "operating table",
    "operating theatre",
    "our theatre",
    "patient monitor",
    "picu",
    "radiograph",
    "recovery room",
    "resus",
    "scrubs",
    "stethoscope",
    "theatre list",
    "theatre team",
    "theatres",
    "ultrasound",
    "ventilator",
    "waiting room",
    "ward",
    "ward round",
    "wards",
    "whiteboard",
    "wristband",
    "x ray",
    "x rays",
    "xray",
    "xrays",
];

/// Words that say it only with another of their kind, or of the list above.
const MAYBE: &[&str] = &[
    "clinic",
    "hospital",
    "monitor",
    "monitors",
    "night shift",
    "nightshift",
    "nurse",
    "nurses",
    "on call",
    "operation",
    "patient",
    "patients",
    "scan",
    "screen",
    "surgery",
    "theatre",
    "trolley",
    "trolleys",
    "uniform",
];

/// Whether words beside or about a picture speak of a place where patients are.
pub fn is_clinical(text: &str) -> bool {
    let words = words(text);
    holds_any(&words, CLINICAL) || MAYBE.iter().filter(|word| holds_any(&words, &[word])).count() > 1
}

/// Whether a picture of a tweet may show such a place, by the words of the tweet, its description, or its name.
pub fn is_beside_clinical_words(tweet: &Tweet) -> bool {
    let of_media = tweet.media.iter().flat_map(|media| [Some(media.name.as_str()), media.alt.as_deref()]);
    is_clinical(&tweet.text) || of_media.flatten().any(is_clinical)
}

/// What pictures of patients show, and how doctors call it. Many of these words are at home elsewhere too: they hold back
/// nothing, and let nothing pass.
const SHOWN: &[&str] = &[
    "baby",
    "bed",
    "biopsy",
    "bloods",
    "case",
    "chart",
    "consent",
    "ct",
    "cxr",
    "ecg",
    "echo",
    "ekg",
    "film",
    "fracture",
    "histology",
    "lesion",
    "letter",
    "mri",
    "notes",
    "pt",
    "pts",
    "rash",
    "results",
    "scans",
    "skin",
    "slide",
    "wound",
];

/// Whether words beside or about a picture speak of care at all, so that it is looked at first.
pub fn speaks_of_care(text: &str) -> bool {
    let words = words(text);
    [CLINICAL, MAYBE, SHOWN].iter().any(|list| holds_any(&words, list))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_care_are_found_whole() {
        assert!(speaks_of_care("A rash like this") && speaks_of_care("His CXR, with consent."));
        assert!(speaks_of_care("In A&E") && is_clinical("In A&E") && is_clinical("2019_ward-round.jpg"));
        assert!(!speaks_of_care("The forward line at sunset, patiently"));
    }

    #[test]
    fn a_word_that_is_at_home_elsewhere_tells_of_no_place_alone() {
        assert!(!is_clinical("A new screen") && !is_clinical("Skin is an organ"));
        assert!(is_clinical("The screen in our clinic"));
    }
}
