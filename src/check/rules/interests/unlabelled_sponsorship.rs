//! A post that somebody paid for says so at its start.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// CI-03: Label a paid or gifted post at its start.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CI-03", name: "unlabelled-sponsorship", weight: Weight::Blocks, answer: Answer::Reason },
    version: 2,
    basis: &[&basis::GMP_90B, &basis::ADVERTISING],
    asks: "Label a paid or gifted post at its start.",
    because: "Readers must know that a text is paid for before they read it.",
    mend: r#"Start the title or the text with "Ad:" or "Sponsored by …"."#,
    look: &[Look::Facts(look), Look::Text(look_at_text)],
    fails: &[
        Example::Change(
            "posts/sound.md",
            r#"kind = "opinion""#,
            r#"kind = "opinion"
sponsored_by = "Examplecor Ltd""#,
        ),
        Example::Tweet("Loving my new stethoscope, thanks @examplemed for gifting it!"),
    ],
    passes: &[
        Example::Change(
            "posts/sound.md",
            r#"title = "A sound post""#,
            r#"title = "Ad: a sound post"
sponsored_by = "Examplecor Ltd""#,
        ),
        Example::Tweet("Ad: loving this stethoscope from @examplemed"),
        Example::Tweet("Our fun run is sponsored by the local bakery"),
    ],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for post in &site.posts {
        if post.sponsored_by.is_some() && !is_labelled(&post.title) && !is_labelled(&post.body) {
            let message = "This post is sponsored, and neither its title nor its text starts by saying so.";
            findings.push(RULE.finding(Item::post(&post.path), message).at(post.places.of("sponsored_by")));
        }
    }
}

fn look_at_text(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text reads as if somebody paid or gave for it, and does not start by saying so.";
    let mend = "Ask yourself: did you get anything for it? Label it at its start, or leave it held back.";
    let mut found = Vec::new();
    view.report_remarks(&RULE, Topic::Sponsored, message, &mut found);
    findings.extend(found.into_iter().map(|finding| finding.weighing(Weight::Asks).mend(mend)));
}

fn is_labelled(text: &str) -> bool {
    let labels = ["ad", "advert", "advertisement", "advertorial", "sponsored", "gifted", "paid"];
    let first = text.trim_start_matches(|c: char| !c.is_alphanumeric()).split(|c: char| !c.is_alphanumeric()).next();
    first.is_some_and(|first| labels.iter().any(|label| first.eq_ignore_ascii_case(label)))
}
