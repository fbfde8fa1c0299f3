//! The two editions of the GMC's guidance on social media: that of 2024, and that of 2013 for history.
//!
//! What changed between them: naming became a "should usually" with the subject as its reason; individual patients, who
//! must not have been discussed in public at all, may be with explicit consent; declaring interests became a "must"; and
//! misleading information, of which the guidance of 2013 says nothing, came in with Good medical practice 2024, 89.

use super::{Bound, Edition, Standing};
use crate::check::basis::*;
use crate::finding::Weight;

/// Both, the default first.
pub static EDITIONS: &[&Edition] = &[&GMC_2024, &GMC_2013];

/// In force.
pub static GMC_2024: Edition = Edition {
    name: "gmc-2024",
    title: "GMC guidance of 2024",
    pack: "gmc-2024-01",
    pack_date: "2026-11-21",
    in_force: "in force since 30 January 2024",
    not_in_force: &[(&SOCIAL_MEDIA_2013, Standing::Superseded), (&GOOD_PRACTICE_2013, Standing::Superseded)],
    instead: &[],
    weights: &[],
    consent_opens: true,
};

/// For history: sites, and talks about them, as they were judged before 2024.
pub static GMC_2013: Edition = Edition {
    name: "gmc-2013",
    title: "GMC guidance of 2013",
    pack: "gmc-2013-01",
    pack_date: "2026-11-21",
    in_force: "in force from 22 April 2013 to 29 January 2024, superseded",
    not_in_force: &[
        (&SOCIAL_MEDIA_2024, Standing::NotYetInForce),
        (&GOOD_PRACTICE_2024, Standing::NotYetInForce),
        (&BOUNDARIES, Standing::NotYetInForce),
    ],
    instead: &[
        (&SM24_8, &[&SM13_17]),
        (&SM24_9, &[&SM13_18]),
        (&SM24_14, &[&SM13_15]),
        (&SM24_15, &[&SM13_16]),
        (&SM24_16, &[&SM13_10]),
        (&SM24_18, &[&SM13_14, &GMP13_69]),
        (&SM24_19, &[&SM13_14, &SM13_13]),
        (&SM24_20, &[&SM13_14]),
        (&GMP_81, &[&GMP13_65]),
        (&GMP_82, &[&GMP13_66]),
        (&GMP_83, &[&GMP13_64]),
        (&GMP_86, &[&SM13_10]),
        (&GMP_88, &[&GMP13_68]),
        (&GMP_90B, &[&SM13_19]),
        (&GMP_91, &[&GMP13_70]),
        (&GMP_95, &[&SM13_19, &SM13_20]),
        (&GMP_96, &[&GMP13_80]),
        (&BOUNDARIES_ALL, &[&SM13_10]),
    ],
    weights: &[
        // Individual patients were not to be discussed at all, so a story of one waits for a person, whatever it tells.
        ("CF-16", Bound::AtLeast(Weight::Asks)),
        // Nothing was said of misleading information: advice of today, and our own decision.
        ("HN-01", Bound::AtMost(Weight::Warns)),
        ("HN-03", Bound::AtMost(Weight::Warns)),
        ("HN-05", Bound::AtMost(Weight::Warns)),
        ("HN-08", Bound::AtMost(Weight::Warns)),
        ("HN-09", Bound::AtMost(Weight::Warns)),
        ("HN-10", Bound::AtMost(Weight::Warns)),
    ],
    consent_opens: false,
};
