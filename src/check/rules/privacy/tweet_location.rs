//! No output holds the place from which something was posted: no coordinates in classes, meta elements, data for search
//! engines or feeds.

use crate::check::basis;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};

/// PV-03: Publish no coordinates.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PV-03", name: "tweet-location", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::SM13_8, &basis::PROJECT],
    asks: "Publish no coordinates.",
    because: "The place of a tweet may be your home, or the place of a patient.",
    mend: "Take the location out of the theme or the source.",
    look: &[Look::Page(look)],
    fails: &[
        Example::Page("/tweets/", r#"<span class="p-latitude">51.5</span>"#),
        Example::Page("/tweets/", r#"<meta name="geo.position" content="51.5;-0.1">"#),
        Example::Page(
            "/tweets/",
            r#"<script type="application/ld+json">{"@type":"Person","name":"Natalie Example","geo":{"latitude":51}}</script>"#,
        ),
    ],
    passes: &[Example::Page("/tweets/", "Exampletown")],
};

const CLASSES: [&str; 5] = ["h-geo", "p-geo", "u-geo", "p-latitude", "p-longitude"];
const METAS: [&str; 6] =
    ["geo.position", "icbm", "geo.placename", "og:latitude", "place:location:latitude", "place:location:longitude"];
const KEYS: [&str; 5] = ["\"geo\"", "\"latitude\"", "\"longitude\"", "\"coordinates\"", "\"contentLocation\""];
const ELEMENTS: [&str; 3] = ["georss:", "geo:lat", "<geo>"];

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let located = if let Some(page) = &view.markup {
        CLASSES.iter().any(|class| page.classes.contains(*class))
            || page.meta.iter().any(|(name, _)| METAS.contains(&name.as_str()))
            || page.json_ld.iter().any(|block| KEYS.iter().any(|key| block.contains(key)))
    } else if view.is_feed() {
        let text = String::from_utf8_lossy(&view.output.bytes);
        KEYS.iter().chain(&ELEMENTS).any(|mark| text.contains(mark))
    } else {
        false
    };
    if located {
        let text = String::from_utf8_lossy(&view.output.bytes);
        let marks = CLASSES.iter().chain(&METAS).chain(&KEYS).chain(&ELEMENTS);
        let mark = marks.copied().find(|mark| text.contains(*mark)).unwrap_or_default();
        let says = "This file holds the coordinates of a place.";
        findings.push(RULE.finding(view.item(), says).quoting(mark, 0..mark.len()));
    }
}
