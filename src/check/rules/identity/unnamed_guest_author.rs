//! A post by somebody else names them and says what they do.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::words::{has_stock_word, is_full_name};
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// ID-14: Give the full name and the role of each guest author.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-14", name: "unnamed-guest-author", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_8, &basis::PROJECT],
    asks: "Give the full name and the role of each guest author.",
    because: "Readers have to know who is speaking, guests included.",
    mend: r#"Write `authors = [{ name = "…", role = "…" }]` in the post."#,
    look: &[Look::Facts(look)],
    fails: &[
        Example::Change(
            "posts/sound.md",
            r#"kind = "opinion""#,
            r#"kind = "opinion"
authors = [{ name = "admin", role = "Editor" }]"#,
        ),
        Example::Change(
            "posts/sound.md",
            r#"kind = "opinion""#,
            r#"kind = "opinion"
authors = [{ name = "Jo Example" }]"#,
        ),
    ],
    passes: &[Example::Change(
        "posts/sound.md",
        r#"kind = "opinion""#,
        r#"kind = "opinion"
authors = [{ name = "Jo Example", role = "Nurse, Exampletown" }]"#,
    )],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for post in &site.posts {
        for author in &post.authors {
            let message = if !is_full_name(&author.name) || has_stock_word(&author.name) {
                "An author of this post is not named in full."
            } else if author.role.as_deref().unwrap_or("").trim().is_empty() {
                "An author of this post has no role."
            } else {
                continue;
            };
            findings.push(RULE.finding(Item::post(&post.path), message).at(post.places.of("authors")));
        }
    }
}
