//! Pictures and long quotations in posts and pages say whose they are.

use crate::check::basis;
use crate::check::text::About;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// RS-07: Say whose the pictures and quotations in your posts are.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "RS-07", name: "uncredited-material", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_15, &basis::COPYRIGHT_ACT, &basis::LMC_TIPS],
    asks: "Say whose the pictures and quotations in your posts are.",
    because: "Copyright law applies to posts as to anything printed.",
    mend: "Add a line such as \"Photograph: Ann Example, CC BY 4.0\", or \"Source: …\" with a link; or quote less.",
    look: &[Look::Text(look)],
    fails: &[
        Example::File(
            "pages/example.md",
            "+++\ntitle = \"A page\"\n+++\n\nRead this:\n\n> Walking is good for most hearts, and for most of the people who have one, in all weathers and at any age, they say.\n\n",
        ),
        Example::File(
            "pages/example.md",
            "+++\ntitle = \"A page\"\n+++\n\n![A heart](https://pictures.example/heart.jpg)\n\nHearts are beautiful.\n",
        ),
    ],
    passes: &[
        Example::File(
            "pages/example.md",
            "+++\ntitle = \"A page\"\n+++\n\n> Walking is good for most hearts, and for most of the people who have one, in all weathers.\n\nSource: The Example Journal, 2020.\n",
        ),
        Example::File("pages/example.md", "+++\ntitle = \"A page\"\n+++\n\nWalking is good for most hearts.\n"),
    ],
};

/// More than this share of a text being another's words needs a name.
const QUOTED_SHARE: f64 = 0.25;
/// A motto of a few words is no borrowed text.
const FEWEST_WORDS: usize = 12;

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let body = match view.source.about {
        About::Post(post) => &post.body,
        About::Page(page) => &page.body,
        _ => return,
    };
    if names_a_source(body) {
        return;
    }
    let start = view.normal.plain.find("+++").unwrap_or(0);
    let place = start..start.saturating_add(3).min(view.normal.plain.len());
    let words = |line: &str| line.split_whitespace().count();
    let quoted: usize = body.lines().filter(|line| line.trim_start().starts_with('>')).map(words).sum();
    let all: usize = body.lines().map(words).sum();
    if quoted >= FEWEST_WORDS && quoted as f64 > QUOTED_SHARE * all as f64 {
        let message = "More than a quarter of this text is quoted, and it does not say from whom.";
        findings.push(view.finding(&RULE, place.clone(), message));
    }
    if body.contains("](http") && body.match_indices("![").any(|(at, _)| is_of_another_site(&body[at..])) {
        let message = "A picture in this text comes from another site, and it does not say whose it is.";
        findings.push(view.finding(&RULE, place, message));
    }
}

fn is_of_another_site(markdown: &str) -> bool {
    markdown.split_once("](").is_some_and(|(_, target)| target.starts_with("http"))
}

/// Whether the text says whose something is.
fn names_a_source(body: &str) -> bool {
    let text = body.to_lowercase();
    let signs = [
        "photo:",
        "photograph:",
        "photo by",
        "photograph by",
        "picture:",
        "image:",
        "credit",
        "courtesy of",
        "source:",
        "©",
        "(c)",
        "cc by",
        "cc0",
        "public domain",
        "licence",
        "license",
        "written by",
        "et al",
        "from:",
    ];
    signs.iter().any(|sign| text.contains(sign))
}
