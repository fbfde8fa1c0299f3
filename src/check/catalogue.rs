//! The catalogue: every rule in order of its code, found by code or name.

use std::sync::LazyLock;

use crate::check::rule::Rule;
use crate::check::rules::LIST;

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
