//! Nothing here says that a site or a doctor keeps the rules: a program sees too little for that. And what a takedown cannot
//! undo is said.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::check::basis;
use crate::check::rules::statements::unpinned_guidance_pack::PAGE;
use crate::check::{Example, Look, PERSISTS, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};

/// PR-05: Claim nowhere that the site or the doctor keeps the guidance.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PR-05", name: "compliance-claim", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Claim nowhere that the site or the doctor keeps the guidance.",
    because: "Readers would trust a claim that no program can make.",
    mend: "Take the claim out of the theme, the title or the description of the site; say what was looked at in its place.",
    look: &[
        Look::Page(look),
        Look::Tests(
            "no message, page or report says so, and every report names what persists (report/tests.rs, architecture.rs).",
        ),
    ],
    fails: &[
        Example::Page("/about/", "<p>This site complies with the GMC's guidance.</p>"),
        Example::Page(PAGE, "<p>Pack gmc-2024-01 of 2026-11-21. Nothing remains after a takedown.</p>"),
    ],
    passes: &[
        Example::Page("/about/", "<p>Nobody has checked whether this site keeps the GMC's guidance.</p>"),
        Example::Page(
            PAGE,
            "<p>Pack gmc-2024-01 of 2026-11-21. What was public once may stay in caches, archives and screenshots, whatever is taken down here.</p>",
        ),
    ],
};

/// What makes a claim, and whose rules it claims to keep.
const CLAIMS: [&str; 12] = [
    "compliant",
    "complies with",
    "in compliance with",
    "compliance with the",
    "approved by",
    "endorsed by",
    "accredited by",
    "certified by",
    "fully meets",
    "meets all",
    "conforms to",
    "in accordance with",
];
const WHOSE: [&str; 5] = ["gmc", "general medical council", "good medical practice", "ahpra", "medical council"];

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = view.page() else { return };
    if view.output.path.as_str() == PAGE && !page.shows(PERSISTS) {
        let says = "The page does not say that caches, archives and screenshots may keep what was public.";
        let mend = "Let the theme print that sentence on the page “How this site is checked”, as the default one does.";
        findings.push(RULE.finding(view.item(), says).mend(mend));
    }
    // What the doctor writes in a post or tweet is the doctor's word, and is looked at by other rules.
    let own_words: usize = page.entries.iter().map(|entry| claims(&entry.content)).sum();
    if claims(&page.shown) + claims(&page.title) > own_words {
        let says = "This page claims that the site, or the doctor, keeps the guidance.";
        findings.push(RULE.finding(view.item(), says));
    }
}

/// How many sentences of a text claim it.
fn claims(text: &str) -> usize {
    static WORDS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        AhoCorasick::builder().ascii_case_insensitive(true).build(CLAIMS).expect("words written here")
    });
    if !WORDS.is_match(text) {
        return 0;
    }
    let sentence = |sentence: &&str| {
        let lower = sentence.to_lowercase();
        WORDS.is_match(&lower) && WHOSE.iter().any(|whose| lower.contains(whose)) && !denies(&lower)
    };
    text.split(['.', '!', '?', ';']).filter(sentence).count()
}

/// Whether a sentence says the contrary, or asks.
fn denies(sentence: &str) -> bool {
    ["not ", "never", "no one", "nobody", "whether", "cannot", "n't", "n\u{2019}t", "does not"]
        .iter()
        .any(|word| sentence.contains(word))
}
