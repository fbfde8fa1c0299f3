//! A declaration of interests exists, says what or explicitly nothing, has a date, and is linked from every page.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::output::{Target, Use, target};
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// CI-01: Declare your interests, or that you have none, with the date.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CI-01", name: "missing-interests", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_90B, &basis::GMP_95, &basis::SM13_19],
    asks: "Declare your interests, or that you have none, with the date.",
    because: "Readers can weigh what you recommend only when they know who pays you.",
    mend: "Add `[interests]` with `none = true` or a list, and `declared_on`, to profile.md.",
    look: &[Look::Facts(look), Look::Page(look_at_page)],
    fails: &[
        Example::Change(
            "profile.md",
            r#"declared_on = 2026-11-01
"#,
            "",
        ),
        Example::WholePage("/about/", "<p>No link here.</p>"),
    ],
    passes: &[Example::Page("/about/", "Hello.")],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let place = site.doctor.places.of("interests");
    let message = match &site.doctor.interests {
        None => "The profile has no declaration of interests.",
        Some(interests) if interests.none && !interests.list.is_empty() => {
            "The declaration says that there are no interests, and lists some."
        }
        Some(interests) if !interests.none && interests.list.is_empty() => "The declaration of interests is empty.",
        Some(interests) if interests.declared_on.is_none() => "The declaration of interests has no date.",
        Some(_) => return,
    };
    findings.push(RULE.finding(Item::profile(), message).at(place));
}

fn look_at_page(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = view.page() else { return };
    let base = &view.facts.settings.base_url;
    let linked = page.links.iter().filter(|link| link.usage == Use::Follow && link.visible).any(
        |link| matches!(target(&link.url, &view.output.path, base), Target::Here(path, _) if path == "/statements/"),
    );
    if !linked && view.output.path.as_str() != "/statements/" {
        let message = "This page has no visible link to your declaration of interests.";
        let mend = "Let the theme link to `/statements/` on every page.";
        findings.push(RULE.finding(view.item(), message).mend(mend));
    }
}
