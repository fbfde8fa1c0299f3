//! The list of what the check has to look for or ask, one line each, in the order of the groups. The list comes first and
//! the rules after it: a test fails when a line has neither a rule nor a question, and when a rule is in no line.
//!
//! The catalogue behind it has 120 rules and the one on national insurance numbers. Ours beside them are those on pictures
//! and tweets that wait (AR-09 to AR-11), and those on reading the folder (FO).

/// One line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Group and number.
    pub code: &'static str,
    /// The fault, in kebab-case.
    pub name: &'static str,
    /// Whether it is here.
    pub state: State,
}

/// Whether the rule of a line is part of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is.
    Here,
    /// It is still to come; the test of the list prints it.
    Later,
}

const fn here(code: &'static str, name: &'static str) -> Row {
    Row { code, name, state: State::Here }
}

const fn later(code: &'static str, name: &'static str) -> Row {
    Row { code, name, state: State::Later }
}

/// Every line.
pub static ROWS: &[Row] = &[
    // Identity.
    here("ID-01", "unnamed-doctor"),
    here("ID-02", "name-missing-from-page"),
    here("ID-03", "missing-role"),
    here("ID-04", "malformed-gmc-number"),
    here("ID-05", "placeholder-gmc-number"),
    here("ID-06", "register-link-mismatch"),
    here("ID-07", "associate-styled-doctor"),
    here("ID-08", "missing-registered-name"),
    here("ID-09", "unsupported-register-claim"),
    here("ID-10", "licence-contradiction"),
    here("ID-11", "provisional-beyond-f1"),
    here("ID-12", "handle-mismatch"),
    here("ID-13", "non-professional-account"),
    here("ID-14", "unnamed-guest-author"),
    here("ID-15", "stale-register-facts"),
    here("ID-16", "unknown-post-nominal"),
    // Statements.
    here("DS-01", "missing-views-statement"),
    here("DS-02", "hidden-views-statement"),
    here("DS-03", "employer-not-disclaimed"),
    here("DS-04", "institutional-logo"),
    here("DS-05", "missing-no-advice-notice"),
    here("DS-06", "missing-care-route"),
    here("DS-07", "missing-endorsement-note"),
    here("DS-08", "bio-does-not-fit"),
    here("DS-09", "unpinned-guidance-pack"),
    // Confidentiality.
    here("CF-01", "nhs-number"),
    here("CF-02", "chi-number"),
    here("CF-03", "hc-number"),
    later("CF-04", "hospital-number"),
    later("CF-05", "date-of-birth"),
    later("CF-06", "patient-name"),
    later("CF-07", "postcode-or-address"),
    later("CF-08", "third-person-contact"),
    later("CF-09", "age-sex-condition"),
    later("CF-10", "recent-clinical-encounter"),
    later("CF-11", "place-with-person"),
    later("CF-12", "datable-encounter"),
    later("CF-13", "rare-case"),
    later("CF-14", "jigsaw-in-item"),
    later("CF-15", "jigsaw-across-items"),
    later("CF-16", "individual-patient-story"),
    here("CF-17", "case-without-consent"),
    later("CF-18", "clinical-reply"),
    later("CF-19", "identifying-relative"),
    later("CF-20", "patient-letter-or-gift"),
    later("CF-21", "anonymity-claim"),
    later("CF-22", "patient-record-link"),
    later("CF-23", "deceased-patient-story"),
    later("CF-24", "derogatory-about-patients"),
    here("CF-25", "colleague-private-data"),
    here("CF-26", "identifier-in-output"),
    later("CF-27", "national-insurance-number"),
    // Boundaries and advice.
    here("BD-01", "missing-contact-boundary"),
    later("BD-02", "invites-clinical-messages"),
    later("BD-03", "individual-advice"),
    later("BD-04", "private-profile-link"),
    later("BD-05", "personal-life-detail"),
    later("BD-06", "impulsive-post"),
    later("BD-07", "sexualised-content"),
    // Respect and law.
    later("RS-01", "slur"),
    later("RS-02", "personal-insult"),
    later("RS-03", "group-insult"),
    later("RS-04", "profanity"),
    later("RS-05", "repeated-targeting"),
    later("RS-06", "named-accusation"),
    later("RS-07", "uncredited-material"),
    later("RS-08", "heated-exchange"),
    // Honesty.
    later("HN-01", "absolute-claim"),
    later("HN-02", "unverifiable-superlative"),
    later("HN-03", "unsourced-health-claim"),
    here("HN-04", "old-content-unmarked"),
    here("HN-05", "unlabelled-opinion"),
    here("HN-06", "altered-tweet"),
    here("HN-07", "retweet-as-own"),
    later("HN-08", "outside-specialty"),
    later("HN-09", "silent-correction"),
    here("HN-10", "undisclosed-omissions"),
    // Conflicts of interest.
    here("CI-01", "missing-interests"),
    here("CI-02", "interest-not-shown"),
    here("CI-03", "unlabelled-sponsorship"),
    later("CI-04", "affiliate-link"),
    later("CI-05", "undeclared-endorsement"),
    here("CI-06", "stale-interests"),
    later("CI-07", "undeclared-campaign-role"),
    // Advertising.
    later("AD-01", "prescription-medicine-advert"),
    later("AD-02", "discount-or-prize"),
    later("AD-03", "patient-testimonial"),
    later("AD-04", "before-and-after-picture"),
    // Privacy.
    here("PV-01", "image-metadata"),
    here("PV-02", "file-metadata"),
    here("PV-03", "tweet-location"),
    here("PV-04", "missing-alt-text"),
    here("PV-05", "clinical-image-without-record"),
    here("PV-06", "telling-file-name"),
    later("PV-07", "own-private-data"),
    here("PV-08", "third-party-request"),
    here("PV-10", "people-not-asked"),
    here("PV-11", "readable-text-in-image"),
    here("PV-12", "clinical-scene"),
    // Follow list.
    here("FL-01", "incomplete-follow-entry"),
    here("FL-02", "malformed-handle"),
    here("FL-03", "unknown-follow-category"),
    here("FL-04", "too-many-featured"),
    here("FL-05", "private-person-listed"),
    here("FL-06", "too-few-people"),
    here("FL-07", "unlabelled-followed-interest"),
    here("FL-08", "stale-follow-entry"),
    // Archive.
    here("AR-01", "tweet-by-another"),
    here("AR-02", "private-archive-data"),
    here("AR-03", "deleted-tweet-published"),
    here("AR-04", "protected-account-unconfirmed"),
    here("AR-05", "reply-to-private-person"),
    here("AR-06", "undecided-item-published"),
    here("AR-07", "incomplete-takedown"),
    here("AR-08", "raw-archive-in-git"),
    here("AR-09", "unseen-picture"),
    here("AR-10", "circle-tweet"),
    here("AR-11", "gone-from-x"),
    // Process.
    later("PR-01", "missing-second-reading"),
    here("PR-02", "unreasoned-suppression"),
    here("PR-03", "employer-policy-unread"),
    here("PR-04", "missing-defence-body"),
    here("PR-05", "compliance-claim"),
    here("PR-06", "network-call-in-build"),
    // Folder.
    here("FO-01", "unreadable-file"),
    here("FO-02", "syntax"),
    here("FO-03", "unknown-key"),
    here("FO-04", "wrong-value"),
    here("FO-05", "missing-key"),
    here("FO-06", "address-taken"),
    here("FO-07", "broken-link"),
    here("FO-08", "refused-link"),
    here("FO-09", "left-out"),
    here("FO-10", "skipped-tweet"),
    here("FO-11", "theme-fault"),
    here("FO-12", "raw-html"),
    here("FO-13", "unused-file"),
    here("FO-14", "incomplete-export"),
    here("FO-15", "placeholder-left"),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::check::{all, find, retired};

    #[test]
    fn every_line_is_a_rule_or_a_question_and_every_rule_is_a_line() {
        let mut faults = Vec::new();
        let mut to_come = Vec::new();
        for row in ROWS {
            match (find(row.code), row.state) {
                (None, State::Here) => faults.push(format!("{} {} has no rule", row.code, row.name)),
                (None, State::Later) => to_come.push(row.code),
                (Some(_), State::Later) => faults.push(format!("{} is here: write `here` in its line", row.code)),
                (Some(rule), State::Here) if rule.kind.name != row.name => {
                    faults.push(format!("{} is called {}, and its line {}", row.code, rule.kind.name, row.name));
                }
                (Some(_), State::Here) => {}
            }
        }
        let listed: BTreeSet<_> = ROWS.iter().map(|row| row.code).collect();
        let unlisted = all().iter().map(|rule| rule.kind.code).filter(|code| !listed.contains(code));
        faults.extend(unlisted.map(|code| format!("{code} is in no line")));
        println!("to come: {}", to_come.join(", "));
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    #[test]
    fn the_list_is_whole_and_holds_nothing_twice_and_nothing_retired() {
        let codes: BTreeSet<_> = ROWS.iter().map(|row| row.code).collect();
        let names: BTreeSet<_> = ROWS.iter().map(|row| row.name).collect();
        assert_eq!((codes.len(), names.len()), (ROWS.len(), ROWS.len()));
        let ours = |code: &str| code.starts_with("FO-") || ["AR-09", "AR-10", "AR-11"].contains(&code);
        assert_eq!(ROWS.iter().filter(|row| !ours(row.code)).count(), 121);
        assert!(retired::RETIRED.iter().all(|gone| !codes.contains(gone.code)));
    }
}
