//! Statements: the standing texts shown on every page. Their words are here, once, so that the page that shows them and
//! the rule that looks for them cannot differ.
//!
//! The personal-views statement is advice and employers' policy (BMJ 2011;342:c7390; NHS Professionals), no GMC rule.

use crate::model::Doctor;

/// The personal-views statement, both halves: own views, and not those of the employers named.
pub fn views(doctor: &Doctor) -> String {
    if let Some(own) = &doctor.views_statement {
        return own.clone();
    }
    let employers = doctor.employers();
    let others = match employers.as_slice() {
        [] => "any employer or organisation".to_owned(),
        [one] => format!("{one} or of any other organisation"),
        several => format!("{} or of any other organisation", several.join(", ")),
    };
    format!("The views on this site are my own. They are not those of {others}.")
}

/// The notice that nothing here is advice to an individual (DS-05).
pub const NO_ADVICE: &str =
    "Nothing here is medical advice for you, and I cannot advise individuals online. Please ask your own doctor.";

/// Shown wherever other people's accounts or words are shown (DS-07).
pub const NO_ENDORSEMENT: &str = "Following, listing or reposting someone is not an endorsement.";

/// The contact page keeps professional and social contact apart, and sends patients where they are looked after (BD-01;
/// GMC, Doctors' use of social media, 2013, paragraph 11).
pub const BOUNDARY: &str = "I cannot mix professional and social contact, and I cannot discuss anyone\u{2019}s care here or on \
                            social media. Please use the usual way to your practice or hospital.";

/// Nobody may wait for an answer to a message (DS-06).
pub const NOT_MONITORED: &str = "I do not monitor messages here or on social media.";

/// How a reader who is ill finds help in a country (ISO 3166), a sentence each (DS-06).
pub fn care_routes(country: &str) -> &'static [&'static str] {
    match country {
        "AU" => &[
            "For your own health, please contact your own GP or the team that looks after you.",
            "If it is urgent and not an emergency, call healthdirect on 1800 022 222 (in Australia).",
            "In an emergency call 000 (in Australia), or your local emergency number.",
        ],
        _ => &[
            "For your own health, please contact your own GP or the team that looks after you.",
            "If it is urgent and not an emergency, call 111 (in the UK).",
            "In an emergency call 999 (in the UK), or your local emergency number.",
        ],
    }
}

/// What no takedown can undo: said in every report and on the page "how this site is checked" (PR-05).
pub const PERSISTS: &str =
    "What was public once may stay in caches, archives and screenshots, whatever is taken down here.";

/// Shown on every page and in the feeds of a site about an invented doctor.
pub const FICTIONAL: &str = "This doctor does not exist. The site is an example.";
