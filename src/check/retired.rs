//! Codes that no rule has: kept, so that a code in an old decision, report or note is still explained.

/// A code without a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retired {
    /// Group and number.
    pub code: &'static str,
    /// What it was, and what looks there now.
    pub says: &'static str,
}

/// All of them, by code. A code that was given up is never given to another rule.
pub static RETIRED: &[Retired] = &[Retired {
    code: "PV-09",
    says: "No rule ever had this code: the list goes from PV-08 to PV-10. Nothing is looked for under it, and no decision \
           can name it.",
}];

/// A retired code, without regard to case.
pub fn find(code: &str) -> Option<&'static Retired> {
    RETIRED.iter().find(|retired| retired.code.eq_ignore_ascii_case(code.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_retired_code_is_explained_and_no_rule_has_it() {
        assert!(find(" pv-09 ").is_some_and(|gone| gone.says.len() > 40));
        assert!(RETIRED.iter().all(|gone| crate::check::find(gone.code).is_none()));
        assert!(find("ID-01").is_none());
    }
}
