//! The doctor's name is visible on every page, and names the feeds. Only text inside the reserved class `identity` counts,
//! because no theme may hide that.

use crate::check::basis;
use crate::check::output::squash;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};

/// ID-02: Show your name on every page and in every feed.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-02", name: "name-missing-from-page", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::SM24_8, &basis::SM13_17, &basis::PROJECT],
    asks: "Show your name on every page and in every feed.",
    because: "A single page is often all that a reader sees, and it has to say who is speaking.",
    mend: "Let the theme print the name in `<section class=\"identity\">` in the `<footer>` of every page, as the default one does.",
    look: &[Look::Page(look)],
    fails: &[
        Example::WholePage(
            "/about/",
            "<html><head><title>Dr Natalie Example</title></head><body><p>Hello.</p></body></html>",
        ),
        Example::WholePage(
            "/about/",
            r#"<body><p class="identity" hidden>Dr Natalie Example</p><footer class="identity">me</footer></body>"#,
        ),
        Example::Page("/about/", "<div hidden><object></div>"),
        Example::Page("/about/", "<span hidden><div></span>"),
        Example::Page(
            "/about/",
            r#"<script type="application/ld+json">{"@type":"Person","name":"Dr Grumble"}</script>"#,
        ),
    ],
    passes: &[
        Example::Page("/about/", "Hello."),
        Example::Page(
            "/about/",
            r#"<script type="application/ld+json">{"@type":"Person","name":"Natalie Example"}</script>"#,
        ),
    ],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let name = squash(&view.facts.doctor.name);
    if name.is_empty() {
        return;
    }
    if let Some(page) = view.page() {
        if !page.is_nested {
            let message =
                "What this page shows cannot be told: an element ends in another one, or is of a kind that hides.";
            findings.push(RULE.finding(view.item(), message));
        }
        if !page.identity.contains(&name) {
            findings.push(RULE.finding(view.item(), "Your name is not visible on this page."));
        }
        let others = page.json_ld.iter().filter_map(|block| serde_json::from_str(block).ok());
        if others.into_iter().any(|block| names_another(&block, view)) {
            let message = "The data for search engines on this page give another name than the profile.";
            findings.push(RULE.finding(view.item(), message));
        }
    } else if view.is_feed() {
        let named = view.feed.as_ref().is_some_and(|feed| feed.authors.iter().any(|author| author.contains(&name)));
        if !named {
            findings.push(RULE.finding(view.item(), "The feed does not name you as its author."));
        }
    }
}

/// Whether a block of JSON-LD is about a person of another name: itself, its main entity, or a part of its graph.
/// The author of an article is not looked at, because a guest may have written it.
fn names_another(block: &serde_json::Value, view: &PageView<'_>) -> bool {
    let doctor = view.facts.doctor;
    let graph = block.get("@graph").and_then(|graph| graph.as_array());
    let parts = [Some(block), block.get("mainEntity")].into_iter().flatten().chain(graph.into_iter().flatten());
    let people = parts.filter(|part| part.get("@type").and_then(|kind| kind.as_str()) == Some("Person"));
    people.filter_map(|person| person.get("name").and_then(|name| name.as_str())).any(|name| {
        let name = squash(name);
        let own = [doctor.name.as_str(), &doctor.styled_name(), doctor.registered_name.as_deref().unwrap_or("")];
        !own.iter().any(|known| squash(known) == name)
    })
}
