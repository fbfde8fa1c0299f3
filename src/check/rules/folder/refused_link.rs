//! A link is a web address, a mail address, or a path on the site.

use crate::check::basis;
use crate::check::output::{Target, target};
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Finding, reading};

/// FO-08: Link only with http, https, mailto or a path.
pub static RULE: Rule = Rule {
    kind: &reading::REFUSED_LINK,
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Link only with http, https, mailto or a path.",
    because: "Other schemes run programs or open files on a reader's computer.",
    mend: "Write a web address, or take the link out.",
    look: &[Look::Reading, Look::Page(look)],
    fails: &[
        Example::Post("[x](javascript:alert(1))"),
        Example::Page("/about/", r#"<a href="javascript:alert(1)">x</a>"#),
    ],
    passes: &[Example::Page("/about/", r#"<a href="mailto:x@doctor.example">x</a>"#)],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = &view.markup else { return };
    let base = &view.facts.settings.base_url;
    let refused = page.links.iter().find(|link| target(&link.url, &view.output.path, base) == Target::Refused);
    if let Some(link) = refused {
        let message = "This page has a link that is no web address, mail address or path.";
        findings.push(RULE.finding(view.item(), message).quoting(&link.url, 0..link.url.len()));
    }
}
