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

/// Shown on every page and in the feeds of a site about an invented doctor.
pub const FICTIONAL: &str = "This doctor does not exist. The site is an example.";
