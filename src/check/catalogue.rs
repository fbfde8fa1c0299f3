//! The catalogue: every rule in order of its code, found by code or name, and told as facts to the page and to the
//! reference of rules.

use std::fmt::Write;
use std::sync::LazyLock;

use crate::check::rule::Rule;
use crate::check::rules::LIST;
use crate::model::RuleFacts;

/// Every rule, in order of its code.
pub fn all() -> &'static [&'static Rule] {
    static ALL: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| {
        let mut rules: Vec<&'static Rule> = LIST.iter().map(|(_, rule)| *rule).collect();
        rules.sort_by_key(|rule| rule.kind.code);
        rules
    });
    &ALL
}

/// A rule by its code or its name, without regard to case.
pub fn find(code_or_name: &str) -> Option<&'static Rule> {
    let wanted = code_or_name.trim();
    let fits = |rule: &&&'static Rule| {
        rule.kind.code.eq_ignore_ascii_case(wanted) || rule.kind.name.eq_ignore_ascii_case(wanted)
    };
    all().iter().find(fits).copied()
}

/// What a page may say about each rule.
pub fn facts() -> Vec<RuleFacts> {
    all().iter().map(|rule| facts_of(rule)).collect()
}

fn facts_of(rule: &Rule) -> RuleFacts {
    let basis = rule.basis.first().copied().unwrap_or(&crate::check::basis::PROJECT);
    RuleFacts {
        code: rule.kind.code,
        name: rule.kind.name,
        group: group(rule.kind.code),
        weight: rule.kind.weight.word(),
        asks: rule.asks,
        basis: basis.place(),
        force: basis.force.word(),
        link: basis.document.link,
    }
}

/// The group of a code, in words.
pub fn group(code: &str) -> &'static str {
    match code.split('-').next().unwrap_or("") {
        "AD" => "Advertising",
        "AR" => "Archive",
        "BD" => "Boundaries and advice",
        "CF" => "Confidentiality",
        "CI" => "Conflicts of interest",
        "DS" => "Statements",
        "FL" => "Follow list",
        "FO" => "Folder",
        "HN" => "Honesty",
        "ID" => "Identity",
        "PR" => "Process",
        "PV" => "Privacy",
        "RS" => "Respect and law",
        _ => "Other",
    }
}

/// The reference of all rules in markdown, kept in `src/check/rules/README.md`.
pub fn reference() -> String {
    let mut text = String::from(HEAD);
    let mut last = "";
    for rule in all() {
        let group = group(rule.kind.code);
        if group != last {
            let _ = write!(text, "\n## {group}\n");
            last = group;
        }
        let _ = write!(text, "\n### {} `{}`\n\n{}\n", rule.kind.code, rule.kind.name, rule.asks);
        let _ = write!(text, "\n- What the tool does: {}.\n- Why: {}\n", rule.kind.weight.word(), rule.because);
        let _ = writeln!(text, "- How to put it right: {}", rule.mend);
        for basis in rule.basis {
            let _ = writeln!(text, "- Basis: {basis}.");
        }
    }
    text
}

const HEAD: &str = "# The rules

Made from the rules themselves; a test keeps it true (`UPDATE=1 cargo test` writes it anew). What the tool does about a
finding is one thing, what the document behind it demands is another: both are given.

To add a rule: copy a neighbour's file in its area, change it, and add its name in `mod.rs`. The tests name what is
missing.
";
