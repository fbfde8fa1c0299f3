//! A post says whether it is opinion, fact or event, and its page shows it.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::words::has_word;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Place, Weight};
use crate::model::Site;

/// HN-05: Label each post as opinion, fact or event.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "HN-05", name: "unlabelled-opinion", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_89D],
    asks: "Label each post as opinion, fact or event.",
    because: "What a doctor thinks is easily read as what is established.",
    mend: r#"Write `kind = "opinion"`, "fact" or "event" at the top of the post."#,
    look: &[
        Look::Facts(look),
        Look::Page(look_at_page),
        Look::Person("Is this post what you think, or what is established and referenced?"),
    ],
    fails: &[
        Example::Change(
            "posts/sound.md",
            r#"kind = "opinion"
"#,
            "",
        ),
        Example::Theme("post.html", r#"{% if kind %}<span class="label">{{ kind }}</span> {% endif %}"#, ""),
    ],
    passes: &[Example::Change("posts/sound.md", r#"kind = "opinion""#, r#"kind = "event""#)],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for post in site.posts.iter().filter(|post| post.kind.is_none() && !post.places.by_key.contains_key("kind")) {
        let says = "This post does not say whether it is opinion, fact or event.";
        findings.push(RULE.finding(Item::post(&post.path), says).at(Place::line(post.path.as_str(), 1)));
    }
}

fn look_at_page(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(path) = view.output.item.as_str().strip_prefix("post:") else { return };
    let Some(page) = view.page().filter(|page| !page.has_moved()) else { return };
    let post = view.facts.posts.iter().find(|post| post.path == path);
    let Some(kind) = post.and_then(|post| post.kind) else { return };
    // The label stands outside the words of the post, which may hold the same word.
    let entry = page.entries.iter().find(|entry| !entry.is_quoted);
    if !entry.is_some_and(|entry| has_word(&entry.around, kind.word())) {
        let says = format!("The page of this post does not show its label “{}”.", kind.word());
        findings.push(RULE.finding(view.item(), says).mend("Let the theme print the kind of a post at its head."));
    }
}
