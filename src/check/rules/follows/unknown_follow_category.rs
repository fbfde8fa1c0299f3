//! Categories of the follow list are few, so that readers find their way in it.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// FL-03: Use few categories in the follow list, and name your own.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "FL-03", name: "unknown-follow-category", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::BMJ_C7390_LIST, &basis::BMJ_FOLLOWING],
    asks: "Use few categories in the follow list, and name your own.",
    because: "A slip makes a category of its own, in which nobody finds the entry.",
    mend: r#"Correct the category, or name it at the top of following.toml: categories = ["…"]."#,
    look: &[Look::Facts(look)],
    fails: &[Example::Change("following.toml", r#"category = "Journals""#, r#"category = "Jornals""#)],
    passes: &[Example::Change("following.toml", r#"category = "Journals""#, r#"category = "Patients’ organisations""#)],
};

/// The categories of the articles that the list follows, and our own on the way out of one's field.
const KNOWN: [&str; 10] = [
    "thought leaders",
    "healthcare professionals",
    "organisations",
    "journals",
    "journalists",
    "policy",
    "medical leaders",
    "patients' organisations",
    "bloggers",
    "outside my field",
];

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let own: Vec<String> = site.follows.categories.iter().map(|category| plain(category)).collect();
    for follow in site.follows.all().filter(|follow| !follow.category.trim().is_empty()) {
        let category = plain(&follow.category);
        if !KNOWN.contains(&category.as_str()) && !own.contains(&category) {
            let says = format!("The category “{}” is not among those of the list.", follow.category.trim());
            let mend = format!("Known: {}. {}", KNOWN.join(", "), RULE.mend);
            findings.push(RULE.finding(Item::follow(&follow.written_handle), says).at(follow.at.clone()).mend(mend));
        }
    }
}

fn plain(category: &str) -> String {
    let straight = category.replace('\u{2019}', "'").to_lowercase();
    straight.split_whitespace().collect::<Vec<_>>().join(" ")
}
