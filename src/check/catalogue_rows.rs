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
}

const fn row(code: &'static str, name: &'static str) -> Row {
    Row { code, name }
}

/// Every line.
pub static ROWS: &[Row] = &[
    // Identity.
    row("ID-01", "unnamed-doctor"),
    row("ID-02", "name-missing-from-page"),
    row("ID-03", "missing-role"),
    row("ID-04", "malformed-gmc-number"),
    row("ID-05", "placeholder-gmc-number"),
    row("ID-06", "register-link-mismatch"),
    row("ID-07", "associate-styled-doctor"),
    row("ID-08", "missing-registered-name"),
    row("ID-09", "unsupported-register-claim"),
    row("ID-10", "licence-contradiction"),
    row("ID-11", "provisional-beyond-f1"),
    row("ID-12", "handle-mismatch"),
    row("ID-13", "non-professional-account"),
    row("ID-14", "unnamed-guest-author"),
    row("ID-15", "stale-register-facts"),
    row("ID-16", "unknown-post-nominal"),
    // Statements.
    row("DS-01", "missing-views-statement"),
    row("DS-02", "hidden-views-statement"),
    row("DS-03", "employer-not-disclaimed"),
    row("DS-04", "institutional-logo"),
    row("DS-05", "missing-no-advice-notice"),
    row("DS-06", "missing-care-route"),
    row("DS-07", "missing-endorsement-note"),
    row("DS-08", "bio-does-not-fit"),
    row("DS-09", "unpinned-guidance-pack"),
    // Confidentiality.
    row("CF-01", "nhs-number"),
    row("CF-02", "chi-number"),
    row("CF-03", "hc-number"),
    row("CF-04", "hospital-number"),
    row("CF-05", "date-of-birth"),
    row("CF-06", "patient-name"),
    row("CF-07", "postcode-or-address"),
    row("CF-08", "third-person-contact"),
    row("CF-09", "age-sex-condition"),
    row("CF-10", "recent-clinical-encounter"),
    row("CF-11", "place-with-person"),
    row("CF-12", "datable-encounter"),
    row("CF-13", "rare-case"),
    row("CF-14", "jigsaw-in-item"),
    row("CF-15", "jigsaw-across-items"),
    row("CF-16", "individual-patient-story"),
    row("CF-17", "case-without-consent"),
    row("CF-18", "clinical-reply"),
    row("CF-19", "identifying-relative"),
    row("CF-20", "patient-letter-or-gift"),
    row("CF-21", "anonymity-claim"),
    row("CF-22", "patient-record-link"),
    row("CF-23", "deceased-patient-story"),
    row("CF-24", "derogatory-about-patients"),
    row("CF-25", "colleague-private-data"),
    row("CF-26", "identifier-in-output"),
    row("CF-27", "national-insurance-number"),
    // Boundaries and advice.
    row("BD-01", "missing-contact-boundary"),
    row("BD-02", "invites-clinical-messages"),
    row("BD-03", "individual-advice"),
    row("BD-04", "private-profile-link"),
    row("BD-05", "personal-life-detail"),
    row("BD-06", "impulsive-post"),
    row("BD-07", "sexualised-content"),
    // Respect and law.
    row("RS-01", "slur"),
    row("RS-02", "personal-insult"),
    row("RS-03", "group-insult"),
    row("RS-04", "profanity"),
    row("RS-05", "repeated-targeting"),
    row("RS-06", "named-accusation"),
    row("RS-07", "uncredited-material"),
    row("RS-08", "heated-exchange"),
    // Honesty.
    row("HN-01", "absolute-claim"),
    row("HN-02", "unverifiable-superlative"),
    row("HN-03", "unsourced-health-claim"),
    row("HN-04", "old-content-unmarked"),
    row("HN-05", "unlabelled-opinion"),
    row("HN-06", "altered-tweet"),
    row("HN-07", "retweet-as-own"),
    row("HN-08", "outside-specialty"),
    row("HN-09", "silent-correction"),
    row("HN-10", "undisclosed-omissions"),
    // Conflicts of interest.
    row("CI-01", "missing-interests"),
    row("CI-02", "interest-not-shown"),
    row("CI-03", "unlabelled-sponsorship"),
    row("CI-04", "affiliate-link"),
    row("CI-05", "undeclared-endorsement"),
    row("CI-06", "stale-interests"),
    row("CI-07", "undeclared-campaign-role"),
    // Advertising.
    row("AD-01", "prescription-medicine-advert"),
    row("AD-02", "discount-or-prize"),
    row("AD-03", "patient-testimonial"),
    row("AD-04", "before-and-after-picture"),
    // Privacy.
    row("PV-01", "image-metadata"),
    row("PV-02", "file-metadata"),
    row("PV-03", "tweet-location"),
    row("PV-04", "missing-alt-text"),
    row("PV-05", "clinical-image-without-record"),
    row("PV-06", "telling-file-name"),
    row("PV-07", "own-private-data"),
    row("PV-08", "third-party-request"),
    row("PV-10", "people-not-asked"),
    row("PV-11", "readable-text-in-image"),
    row("PV-12", "clinical-scene"),
    // Follow list.
    row("FL-01", "incomplete-follow-entry"),
    row("FL-02", "malformed-handle"),
    row("FL-03", "unknown-follow-category"),
    row("FL-04", "too-many-featured"),
    row("FL-05", "private-person-listed"),
    row("FL-06", "too-few-people"),
    row("FL-07", "unlabelled-followed-interest"),
    row("FL-08", "stale-follow-entry"),
    // Archive.
    row("AR-01", "tweet-by-another"),
    row("AR-02", "private-archive-data"),
    row("AR-03", "deleted-tweet-published"),
    row("AR-04", "protected-account-unconfirmed"),
    row("AR-05", "reply-to-private-person"),
    row("AR-06", "undecided-item-published"),
    row("AR-07", "incomplete-takedown"),
    row("AR-08", "raw-archive-in-git"),
    row("AR-09", "unseen-picture"),
    row("AR-10", "circle-tweet"),
    row("AR-11", "gone-from-x"),
    // Process.
    row("PR-01", "missing-second-reading"),
    row("PR-02", "unreasoned-suppression"),
    row("PR-03", "employer-policy-unread"),
    row("PR-04", "missing-defence-body"),
    row("PR-05", "compliance-claim"),
    row("PR-06", "network-call-in-build"),
    // Folder.
    row("FO-01", "unreadable-file"),
    row("FO-02", "syntax"),
    row("FO-03", "unknown-key"),
    row("FO-04", "wrong-value"),
    row("FO-05", "missing-key"),
    row("FO-06", "address-taken"),
    row("FO-07", "broken-link"),
    row("FO-08", "refused-link"),
    row("FO-09", "left-out"),
    row("FO-10", "skipped-tweet"),
    row("FO-11", "theme-fault"),
    row("FO-12", "raw-html"),
    row("FO-13", "unused-file"),
    row("FO-14", "incomplete-export"),
    row("FO-15", "placeholder-left"),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::check::{Look, all, find, retired};

    #[test]
    fn every_line_is_a_rule_or_a_question_and_every_rule_is_a_line() {
        let mut faults = Vec::new();
        for row in ROWS {
            match find(row.code) {
                None => faults.push(format!("{} {} has neither a rule nor a question", row.code, row.name)),
                Some(rule) if rule.kind.name != row.name => {
                    faults.push(format!("{} is called {}, and its line {}", row.code, rule.kind.name, row.name));
                }
                Some(rule) if rule.is_looked_at() => {
                    if rule.fails.is_empty() || rule.passes.is_empty() {
                        faults.push(format!("{} lacks an example that fails, or one that passes", row.code));
                    }
                }
                Some(rule) => {
                    let is_tested = rule.look.iter().any(|look| matches!(look, Look::Tests(_)));
                    if rule.question().is_none() && !is_tested {
                        faults.push(format!("{} has neither a look nor a question", row.code));
                    }
                }
            }
        }
        let listed: BTreeSet<_> = ROWS.iter().map(|row| row.code).collect();
        let unlisted = all().iter().map(|rule| rule.kind.code).filter(|code| !listed.contains(code));
        faults.extend(unlisted.map(|code| format!("{code} is in no line")));
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
