//! A professional site does not lead to a private profile.

use crate::check::basis;
use crate::check::text::many;
use std::sync::LazyLock;

use regex::Regex;

use crate::check::text::About;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// BD-04: Keep links to private profiles off this site.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "BD-04", name: "private-profile-link", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM13_10, &basis::SM13_11],
    asks: "Keep links to private profiles off this site.",
    because: "Patients who follow the link reach your family.",
    mend: "Take the link out, or link to a professional page.",
    look: &[Look::Text(look)],
    fails: &[
        Example::File(
            "pages/example.md",
            "+++\ntitle = \"A page\"\n+++\n\nFind me at <https://www.facebook.com/natalie.example>\n",
        ),
        Example::File(
            "pages/example.md",
            "+++\ntitle = \"A page\"\n+++\n\nFamily pictures are on [Instagram](https://instagram.com/example).\n",
        ),
    ],
    passes: &[
        Example::File(
            "pages/example.md",
            "+++\ntitle = \"A page\"\n+++\n\nI am on <https://www.linkedin.com/in/example>\n",
        ),
        Example::File(
            "pages/example.md",
            "+++\ntitle = \"A page\"\n+++\n\nThe group is <https://www.facebook.com/groups/example>\n",
        ),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    static PRIVATE: LazyLock<Regex> = LazyLock::new(|| {
        let hosts = r"(?i)(?:www\.|m\.)?(?:facebook\.com|fb\.com)/[^\s)>\]]+";
        Regex::new(hosts).expect("a pattern written here")
    });
    static FAMILY: LazyLock<Regex> = LazyLock::new(|| {
        let near = r"(?i)\b(?:family|private|personal|holiday|kids|children|wedding)[^.\n]{0,60}(?:instagram\.com|snapchat\.com|tiktok\.com)/[^\s)>\]]+";
        Regex::new(near).expect("a pattern written here")
    });
    let plain: &str = &view.normal.plain;
    let is_page = matches!(view.source.about, About::Post(_) | About::Page(_) | About::Profile);
    if !is_page || !plain.contains(".com/") {
        return;
    }
    let found = PRIVATE.find_iter(plain).filter(|link| !is_organisation(link.as_str())).chain(FAMILY.find_iter(plain));
    let message = "This link may lead to a private profile.";
    many::push(found, |_| RULE.kind.weight, |link| view.finding(&RULE, link.range(), message), findings);
}

/// Groups, events and shared things are nobody's private profile.
fn is_organisation(link: &str) -> bool {
    let parts =
        ["groups", "events", "pages", "sharer", "share", "watch", "hashtag", "photo", "help", "policies", "business"];
    let path = link.split_once(".com/").map_or("", |(_, path)| path);
    let first = path.split(['/', '?', '.']).next().unwrap_or("");
    parts.contains(&first.to_ascii_lowercase().as_str())
}
