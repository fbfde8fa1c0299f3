//! The time of a tweet and the employer in the profile date a patient's visit, even where the words do not. Said once for
//! the archive. Showing the month alone would not help: the id of a tweet holds its milliseconds.

use crate::check::basis;
use crate::check::text::ArchiveView;
use crate::check::text::story::{group, known_from_profile};
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};

/// CF-12: Know that every tweet about a patient has a time, and your profile a place.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-12", name: "datable-encounter", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_19, &basis::SM13_8],
    asks: "Know that every tweet about a patient has a time, and your profile a place.",
    because: "Who was in your clinic on that day can be found out; the id of a tweet holds its time to the millisecond.",
    mend: "Think of it when you decide about them. Hiding the time would not help, because the id tells it.",
    look: &[Look::Archive(look)],
    fails: &[
        Example::Tweet("My patient refused statins lol"),
        Example::Day(&["Tea.", "Just told a guy he has cancer"]),
    ],
    passes: &[Example::Tweet("Patients with AF need a stroke risk score every year"), Example::Tweet("Tea.")],
};

fn look(view: &ArchiveView<'_>, findings: &mut Vec<Finding>) {
    let count = group::datable(view);
    let Some(profile) = known_from_profile(view.author).filter(|_| count > 0) else { return };
    let tweets = if count == 1 { "1 tweet tells".to_owned() } else { format!("{count} tweets tell") };
    let message = format!(
        "{tweets} of one patient, shown or waiting for your decision, at a time that is known to the second. {profile}"
    );
    findings.push(RULE.finding(Item::site(), message));
}
