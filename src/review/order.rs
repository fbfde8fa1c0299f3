//! What waits for a decision, in the order in which it is asked: what blocks, then what may be about a patient, then the
//! rest, then what only continues something else, and pictures last; a thread or a day before its single members.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;

use crate::check::{catalogue, kinds};
use crate::clear::{self, Known};
use crate::finding::{Finding, Item, State, Weight};
use crate::model::{Site, Verdict};
use crate::review::case::{Case, Kind};

/// Everything that waits, of what is known before a page is made.
pub fn waiting(site: &Site, findings: &[Finding]) -> Vec<Case> {
    let known = Known::of(site);
    let mut by_item: BTreeMap<&Item, Vec<Finding>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| is_asked(finding)) {
        by_item.entry(&finding.item).or_default().push(finding.clone());
    }
    let withheld = withheld(site);
    let cases = by_item.into_iter().filter(|(item, _)| !withheld.contains(*item));
    let mut cases: Vec<Case> = cases.map(|(item, findings)| Case::of(item, findings, site, &known)).collect();
    cases.sort_by_cached_key(place);
    cases
}

/// What was kept about a patient on an earlier day, to be read a second time.
pub fn second_look(site: &Site, findings: &[Finding], today: Date) -> Vec<Case> {
    let known = Known::of(site);
    let mut by_item: BTreeMap<&Item, Vec<Finding>> = BTreeMap::new();
    let mut by_rule: HashMap<(&Item, &str), Vec<&Finding>> = HashMap::new();
    for finding in findings {
        by_rule.entry((&finding.item, finding.kind.code)).or_default().push(finding);
    }
    for decision in clear::second_look::due(site, today) {
        let of_it = by_rule.get(&(&decision.item, decision.rule.as_str())).into_iter().flatten();
        let mut found: Vec<Finding> = of_it.copied().cloned().collect();
        // The rule may be silent by now; what was kept is read again all the same.
        let silent = catalogue::find(&decision.rule).filter(|_| found.is_empty());
        let members = decision.members.iter().map(|member| member.item.clone()).collect();
        found.extend(
            silent.map(|rule| {
                rule.finding(decision.item.clone(), "You kept it.").weighing(Weight::Asks).joining(members)
            }),
        );
        by_item.entry(&decision.item).or_default().extend(found);
    }
    let all = by_item.into_iter().filter(|(_, findings)| !findings.is_empty());
    let mut cases: Vec<Case> = all.map(|(item, findings)| Case::of(item, findings, site, &known)).collect();
    cases.sort_by_cached_key(place);
    cases
}

/// Whether a person can settle it here. Faults of the folder are mended in their file, and a Circle in `site.toml`.
fn is_asked(finding: &Finding) -> bool {
    let code = finding.kind.code;
    let is_decided = finding.weight.holds_back() && finding.state != State::Answered;
    is_decided && !code.starts_with("FO-") && !code.starts_with("PR-") && code != kinds::AR_10.code
}

/// Items that the doctor decided not to publish.
fn withheld(site: &Site) -> BTreeSet<&Item> {
    let decided = site.decisions.iter().filter(|decision| decision.verdict == Verdict::Withhold);
    decided.map(|decision| &decision.item).collect()
}

fn place(case: &Case) -> (u8, bool, Reverse<usize>, String) {
    let is_clinical = case.findings.iter().any(|finding| finding.kind.is_private());
    let follows = case.findings.iter().all(|finding| finding.kind.code == kinds::AR_06.code);
    let class = match case.kind {
        Kind::Picture => 4,
        // What waits for another only: when that is decided, it may not wait any more.
        _ if follows => 3,
        _ if case.weight() == Weight::Blocks => 0,
        _ if is_clinical => 1,
        _ => 2,
    };
    // Of what may be about a patient, what tells most comes first.
    let noticed: usize = if class == 1 { case.texts.iter().map(|text| text.parts.len()).sum() } else { 0 };
    (class, case.kind != Kind::Group, Reverse(noticed), sortable(case.item.as_str()))
}

/// Numbers of tweets in the order of their time, however many digits they have.
fn sortable(item: &str) -> String {
    match item.split_once(':') {
        Some((kind, number)) if number.bytes().all(|byte| byte.is_ascii_digit()) => format!("{kind}:{number:0>20}"),
        _ => item.to_owned(),
    }
}
