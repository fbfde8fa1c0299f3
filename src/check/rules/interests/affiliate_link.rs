//! No link or code that pays the author, unless it is declared.

use crate::check::basis;
use crate::check::text::Origin;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CI-04: Use plain links, without codes that pay you.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CI-04", name: "affiliate-link", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_90B, &basis::GMP_96],
    asks: "Use plain links, without codes that pay you.",
    because: "Readers cannot weigh a recommendation that earns you money in secret.",
    mend: "Ask yourself: do you gain when a reader follows this? Link to the page itself, and declare the interest in profile.md.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("Use my code NAT10 for 10% off"),
        Example::Tweet("Best otoscope: https://www.amazon.co.uk/dp/B000?tag=drexample-21"),
    ],
    passes: &[
        Example::Tweet("https://www.amazon.co.uk/dp/B000EXAMPLE"),
        Example::Tweet("The code of conduct was revised"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text holds a link or a code by which somebody may earn when readers buy.";
    if let Origin::Link { .. } = view.source.origin {
        let address = view.source.text;
        if pays(address) {
            findings.push(view.finding(&RULE, 0..view.normal.plain.len(), message));
        }
        return;
    }
    view.report_remarks(&RULE, Topic::Affiliate, message, findings);
}

/// Whether an address names somebody who earns by it: the parameters and hosts of the large networks.
fn pays(address: &str) -> bool {
    let address = address.to_ascii_lowercase();
    let Some((_, rest)) = address.split_once("://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    let networks = [
        "awin1.com",
        "shareasale.com",
        "linksynergy.com",
        "skimresources.com",
        "prf.hn",
        "rstyle.me",
        "clickbank.net",
        "anrdoezrs.net",
        "tkqlhce.com",
        "jdoqocy.com",
    ];
    let query = rest.split_once('?').map_or("", |(_, query)| query);
    let mut keys = query.split('&').filter_map(|part| part.split_once('='));
    let named =
        ["affiliate", "affiliate_id", "aff", "aff_id", "affid", "awinaffid", "awc", "irclickid", "referral_code"];
    networks.iter().any(|network| host.ends_with(network))
        || keys.any(|(key, value)| {
            named.contains(&key) || key == "tag" && host.contains("amazon.") && ends_like_a_tag(value)
        })
}

/// The tags of Amazon's programme end in a hyphen and two digits.
fn ends_like_a_tag(value: &str) -> bool {
    value.rsplit_once('-').is_some_and(|(_, end)| end.len() == 2 && end.bytes().all(|byte| byte.is_ascii_digit()))
}
