//! A post that somebody paid for says so at its start.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// CI-03: Label a paid or gifted post at its start.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CI-03", name: "unlabelled-sponsorship", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_90B, &basis::ADVERTISING],
    asks: "Label a paid or gifted post at its start.",
    because: "Readers must know that a text is paid for before they read it.",
    mend: r#"Start the title or the text with "Ad:" or "Sponsored by …"."#,
    look: &[Look::Facts(look)],
    fails: &[Example::Change(
        "posts/sound.md",
        r#"kind = "opinion""#,
        r#"kind = "opinion"
sponsored_by = "Examplecor Ltd""#,
    )],
    passes: &[Example::Change(
        "posts/sound.md",
        r#"title = "A sound post""#,
        r#"title = "Ad: a sound post"
sponsored_by = "Examplecor Ltd""#,
    )],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for post in &site.posts {
        if post.sponsored_by.is_some() && !is_labelled(&post.title) && !is_labelled(&post.body) {
            let message = "This post is sponsored, and neither its title nor its text starts by saying so.";
            findings.push(RULE.finding(Item::post(&post.path), message).at(post.places.of("sponsored_by")));
        }
    }
}

fn is_labelled(text: &str) -> bool {
    let labels = ["ad", "advert", "advertisement", "advertorial", "sponsored", "gifted", "paid"];
    let first = text.trim_start_matches(|c: char| !c.is_alphanumeric()).split(|c: char| !c.is_alphanumeric()).next();
    first.is_some_and(|first| labels.iter().any(|label| first.eq_ignore_ascii_case(label)))
}
