//! Details that are harmless one by one identify a patient together. Each kind of detail counts once; a rare age, a rare
//! condition and a picture count twice. Three points with one patient ask; fewer, where it is not sure that a patient is
//! told of, warn.

use crate::check::basis;
use crate::check::text::About;
use crate::check::text::ArchiveView;
use crate::check::text::story::group::TOGETHER;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Item, Kind, Weight};

/// CF-14: Put no details together that let a patient be recognised.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-14", name: "jigsaw-in-item", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_19, &basis::SM13_13, &basis::MDU_GUIDE],
    asks: "Put no details together that let a patient be recognised.",
    because: "Age, place, time, illness and family identify in combination, also for a reader who knows only some of them.",
    mend: "Withhold the tweet; in a post or page of your own, leave details out until fewer than three kinds are left, such as the age and the day.",
    look: &[Look::Passage(look), Look::Archive(look_at_descriptions)],
    fails: &[
        Example::Tweet("Had to tell a 34 year old farmer he has MND this afternoon. Worst part of this job"),
        Example::Tweet("45F in resus now after RTC on the A38. Air ambulance brilliant as ever"),
        Example::Tweet("27F with an ectopic, straight to theatre"),
        Example::Post("Last night a 6/52 old baby came in with a non-accidental injury. Safeguarding were called."),
    ],
    passes: &[
        Example::Tweet("A 45-year-old man presents with chest pain. First investigation? #meded"),
        Example::Tweet("Proud of my daughter, 6 today!"),
        Example::Tweet("Ward round, clinic, teaching, home. Long day. Tea."),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let story = view.story();
    let points = story.points();
    if story.anchor.is_none() || points == 0 || points < TOGETHER && story.is_sure() {
        return;
    }
    // In prose of one's own a teacher and a town stand in every other paragraph: a mere "maybe" helps nobody there.
    if points < TOGETHER && view.source.tweet().is_none() && !matches!(view.source.about, About::Words) {
        return;
    }
    let count = story.kinds.all().count();
    let details = story.details();
    let finding = if points >= TOGETHER {
        let profile = story.profile_sentence(view.author);
        let message = format!("{count} kinds of details stand beside one patient: {details}.{profile}");
        view.finding(&RULE, story.anchor_range(), message)
    } else {
        let message = format!("This may be about one patient: a person is told of, with {details}.");
        view.finding(&RULE, story.anchor_range(), message).weighing(Weight::Warns)
    };
    findings.push(finding.noticing(story.noticed(view)));
}

/// The words of a tweet and what its pictures are described with, read together.
fn look_at_descriptions(view: &ArchiveView<'_>, findings: &mut Vec<Finding>) {
    for (tweet, noticed) in view.tweets {
        let noticed = &noticed.story;
        let points = noticed.kinds.points();
        if noticed.texts > 1 && noticed.anchor.is_some() && points >= TOGETHER && noticed.alone < TOGETHER {
            let message = format!(
                "The words of this tweet and of its pictures tell of one patient together, with {}.",
                noticed.kinds.in_words()
            );
            findings.push(RULE.finding(Item::tweet(tweet.id), message).at(tweet.at.clone()));
        }
    }
}
