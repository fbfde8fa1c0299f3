//! Which reasons of the closed list can answer a rule. A reason says why the finding is wrong or the fault is none: that a
//! person is a public figure answers no question about advertising. Where none of the list would be an answer, own words
//! are left, and they stay in `.held/`.

use crate::model::KeepReason::{
    self, ConsentHeld, FalseAlarm, NotAPatient, Other, OwnOrFamily, PublicFigure, SeenAndClear, TeachingCase,
};

/// The reasons that fit a rule, in the order in which they are offered. Own words are always among them.
pub fn reasons(code: &str) -> &'static [KeepReason] {
    of_rule(code).unwrap_or_else(|| of_group(code))
}

/// Whether a reason can answer a rule.
pub fn fits(reason: KeepReason, code: &str) -> bool {
    reasons(code).contains(&reason)
}

/// The words of the reasons that fit a rule, with commas between them.
pub fn listed(code: &str) -> String {
    reasons(code).iter().map(|reason| reason.word()).collect::<Vec<_>>().join(", ")
}

/// A number that is not that of a patient, or is nobody's.
const NUMBER: &[KeepReason] = &[NotAPatient, TeachingCase, FalseAlarm, Other];
/// How to reach a person, or what only their employer knows: being no patient opens nothing.
const REACH: &[KeepReason] = &[ConsentHeld, PublicFigure, TeachingCase, OwnOrFamily, FalseAlarm, Other];
/// A picture taken where patients are.
const SCENE: &[KeepReason] = &[NotAPatient, ConsentHeld, TeachingCase, OwnOrFamily, SeenAndClear, FalseAlarm, Other];
/// Something that was written for fewer readers, or taken back.
const READ_AGAIN: &[KeepReason] = &[SeenAndClear, FalseAlarm, Other];
/// What is said about somebody whose public acts may be spoken of.
const PUBLIC_ACTS: &[KeepReason] = &[PublicFigure, FalseAlarm, Other];
/// The fault is there or it is not.
const NO_FAULT: &[KeepReason] = &[FalseAlarm, Other];

fn of_rule(code: &str) -> Option<&'static [KeepReason]> {
    Some(match code {
        "AD-03" => &[NotAPatient, ConsentHeld, FalseAlarm, Other],
        "AD-04" => &[NotAPatient, ConsentHeld, TeachingCase, OwnOrFamily, FalseAlarm, Other],
        "AR-05" => &[NotAPatient, ConsentHeld, PublicFigure, OwnOrFamily, SeenAndClear, FalseAlarm, Other],
        // That it belongs to something held back, or that nobody has looked, is no opinion of a rule.
        "AR-06" | "PR-01" => &[SeenAndClear, Other],
        "AR-09" => &[NotAPatient, ConsentHeld, PublicFigure, TeachingCase, OwnOrFamily, SeenAndClear, Other],
        "AR-04" | "AR-10" | "AR-11" => READ_AGAIN,
        "BD-03" => &[TeachingCase, FalseAlarm, Other],
        "BD-05" => &[ConsentHeld, OwnOrFamily, SeenAndClear, FalseAlarm, Other],
        "BD-07" => &[NotAPatient, TeachingCase, FalseAlarm, Other],
        "CF-01" | "CF-02" | "CF-03" | "CF-04" | "CF-22" => NUMBER,
        "CF-05" | "CF-08" | "CF-25" => REACH,
        "CF-06" | "CF-18" => &[NotAPatient, ConsentHeld, PublicFigure, TeachingCase, OwnOrFamily, FalseAlarm, Other],
        "CF-07" => &[NotAPatient, PublicFigure, TeachingCase, OwnOrFamily, FalseAlarm, Other],
        // The rule says that changed details are not enough, so that nobody is recognised cannot be the reason.
        "CF-21" => &[NotAPatient, ConsentHeld, TeachingCase, OwnOrFamily, FalseAlarm, Other],
        "CF-24" => &[NotAPatient, TeachingCase, OwnOrFamily, FalseAlarm, Other],
        // The number of a colleague is as private as that of a patient.
        "CF-27" => &[TeachingCase, FalseAlarm, Other],
        "FL-05" => &[ConsentHeld, PublicFigure, FalseAlarm, Other],
        "PV-05" | "PV-11" | "PV-12" => SCENE,
        "PV-10" => &[ConsentHeld, PublicFigure, OwnOrFamily, SeenAndClear, FalseAlarm, Other],
        "RS-02" => &[TeachingCase, OwnOrFamily, FalseAlarm, Other],
        "RS-05" | "RS-06" => PUBLIC_ACTS,
        _ => return None,
    })
}

fn of_group(code: &str) -> &'static [KeepReason] {
    // A story of a patient: each reason of the list says why nobody's secret is told.
    if code.starts_with("CF-") { &KeepReason::ALL } else { NO_FAULT }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::catalogue;
    use crate::finding::Weight;

    #[test]
    fn every_rule_that_may_ask_has_a_reason_besides_own_words() {
        let mut asked = 0;
        for rule in catalogue::all().iter().filter(|rule| rule.kind.weight >= Weight::Asks) {
            let code = rule.kind.code;
            let fitting = reasons(code);
            assert!(fitting.len() > 1 && fitting.last() == Some(&Other), "{code}");
            // In the order of the whole list, each once.
            let ordered: Vec<KeepReason> = KeepReason::ALL.into_iter().filter(|reason| fits(*reason, code)).collect();
            assert_eq!(ordered, fitting, "{code}");
            asked += 1;
        }
        assert!(asked > 80, "only {asked} rules may ask");
    }

    #[test]
    fn every_reason_answers_some_rule_and_every_code_named_here_is_one() {
        let source = include_str!("reasons.rs");
        let (table, _) = source.split_once("#[cfg(test)]").expect("tests follow the table");
        let codes = regex::Regex::new(r#""([A-Z]{2}-\d\d)""#).expect("a pattern");
        for code in codes.captures_iter(table).map(|found| found[1].to_owned()) {
            assert!(catalogue::find(&code).is_some(), "{code} is no rule");
        }
        for reason in KeepReason::ALL {
            assert!(catalogue::all().iter().any(|rule| fits(reason, rule.kind.code)), "{}", reason.word());
        }
        assert!(!fits(PublicFigure, "CI-04") && fits(FalseAlarm, "CI-04") && fits(ConsentHeld, "CF-16"));
    }
}
