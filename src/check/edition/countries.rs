//! Countries: whose law stands behind the rules on advertising, titles and copyright.
//!
//! Another country is one value here, and its name in `model::rulebook`: Ireland and the United States will bring their
//! documents as `MEDICAL_COUNCIL_IRELAND` does, and what findings weigh there.

use super::{Bound, Country};
use crate::check::basis::*;
use crate::finding::Weight;

/// All of them, the default first.
pub static COUNTRIES: &[&Country] = &[&GB, &AU];

/// The United Kingdom.
pub static GB: Country = Country {
    code: "GB",
    name: "the United Kingdom",
    elsewhere: &[&AHPRA],
    // No law here forbids testimonials: whether one may stand, a person decides.
    weights: &[("AD-03", Bound::AtMost(Weight::Asks))],
};

/// Australia: no testimonials about the service (National Law, section 133(1)(c)).
pub static AU: Country = Country {
    code: "AU",
    name: "Australia",
    elsewhere: &[&MEDICINES_REGULATIONS, &MEDICAL_ACT, &CAP_CODE, &COPYRIGHT, &NHS_IDENTITY],
    weights: &[("AD-03", Bound::AtLeast(Weight::Blocks))],
};
