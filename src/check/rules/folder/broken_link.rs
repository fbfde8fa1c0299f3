//! Every link, picture and anchor of the site leads somewhere on it.

use crate::check::basis;
use crate::check::output::{Target, decoded, planned, target};
use crate::check::{Example, Look, PageView, Rule, Whole};
use crate::finding::{Finding, Item, reading};

/// FO-07: Let every link lead somewhere.
pub static RULE: Rule = Rule {
    kind: &reading::BROKEN_LINK,
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Let every link lead somewhere.",
    because: "A reader who follows a reference has to find it.",
    mend: "Correct the link, or add the page.",
    look: &[Look::Reading, Look::Page(look), Look::Whole(look_at_whole)],
    fails: &[
        Example::Post("See [this](/nowhere/)."),
        Example::Page("/about/", r#"<a href="/site/nowhere/">x</a>"#),
        Example::Page("/about/", r##"<a href="#nowhere">x</a>"##),
        Example::Page("/about/", r#"<a href="/about/">without the base path</a>"#),
    ],
    passes: &[Example::Page(
        "/about/",
        r##"<h2 id="here">x</h2><a href="#here">x</a><a href="/site/blog/sound/">y</a>"##,
    )],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = &view.markup else { return };
    for link in &page.links {
        let message = match target(&link.url, &view.output.path, &view.facts.settings.base_url) {
            Target::Here(path, _) if planned(&path, view.facts).is_none() => {
                format!("This page links to {path}, which is not on the site.")
            }
            Target::Here(path, anchor) if path == view.output.path.as_str() && !has_anchor(&page.ids, anchor) => {
                format!("This page links to #{anchor}, and has no such place.")
            }
            Target::BesideTheSite => {
                format!("This page links to {}, which is not below the base path of the site.", link.url)
            }
            _ => continue,
        };
        findings.push(RULE.finding(view.item(), message).quoting(&link.url, 0..link.url.len()));
    }
}

fn look_at_whole(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    for trace in whole.traces {
        for link in &trace.links {
            let there = whole.by_path.get(&link.path).is_some_and(|other| has_anchor(&other.ids, &link.anchor));
            if !there {
                let message = format!("This page links to {}#{}, which has no such place.", link.path, link.anchor);
                let written = format!("#{}", link.anchor);
                findings.push(RULE.finding(Item::page(&trace.path), message).quoting(&written, 0..written.len()));
            }
        }
    }
}

/// Whether an anchor is one of the ids. The top of a page and a text fragment need none.
fn has_anchor(ids: &[String], anchor: &str) -> bool {
    let plain = anchor.is_empty() || anchor == "top" || anchor.starts_with(":~:");
    let Some(decoded) = decoded(anchor) else { return plain };
    plain || ids.iter().any(|id| *id == decoded)
}
