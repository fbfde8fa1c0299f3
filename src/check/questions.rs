//! What a person is asked about a finding: one question for each group of rules, and a nearer one where a rule has it.

/// The question for a rule by its code.
pub fn question(code: &str) -> &'static str {
    of_rule(code).unwrap_or_else(|| of_group(code))
}

fn of_rule(code: &str) -> Option<&'static str> {
    Some(match code {
        "AR-05" => "It answers a person who is not on your follow list. May everybody read it?",
        "AR-06" => "Does it give away anything of what was held back?",
        "AR-09" => "Does the picture show a patient, a screen, a wristband or a note?",
        "AR-11" => "You deleted it on X. Should it be public here all the same?",
        "BD-05" => "Does it tell of your own life what patients should not know?",
        "BD-06" => "Would you write this today, in daylight?",
        "BD-07" => "Would you say this in front of a patient?",
        "CF-01" | "CF-02" | "CF-03" => "Is this the number of a patient?",
        "CF-24" => "Would you say this in front of the patients it is about?",
        "CF-25" => "Does it tell something private about a colleague?",
        "CF-27" => "Is this the national insurance number of a person?",
        "PV-10" => "Did the people in the picture agree that it is shown?",
        _ => return None,
    })
}

fn of_group(code: &str) -> &'static str {
    match code.split('-').next().unwrap_or_default() {
        "AD" => "Could a reader take this for advertising?",
        "AR" => "Should this part of your archive be public?",
        "BD" => "Could a reader take this for advice to them, or answer with their symptoms?",
        "CF" => "Could the patient, or someone close, recognise this?",
        "CI" => "Does a reader learn here what you have to do with it?",
        "DS" => "Does a reader find here what this site has to say about itself?",
        "FL" => "Would this person or organisation agree with what is said here?",
        "HN" => "Is it true, and would you sign it today?",
        "ID" => "Does a reader know here who you are?",
        "PV" => "Does this give away something private?",
        "RS" => "Would you say it to their face, and would it stand in court?",
        _ => "Should this be public?",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::catalogue;
    use crate::finding::Weight;

    #[test]
    fn every_rule_that_may_ask_has_a_question_of_its_group() {
        // Faults of the folder are mended, and decisions are no subject of decisions.
        let is_decided = |code: &str| !code.starts_with("FO-") && !code.starts_with("PR-");
        for rule in catalogue::all().iter().filter(|rule| rule.kind.weight >= Weight::Asks) {
            let asked = question(rule.kind.code);
            assert!(asked.ends_with('?'), "{}", rule.kind.code);
            assert!(!is_decided(rule.kind.code) || asked != "Should this be public?", "{}", rule.kind.code);
        }
    }
}
