//! A story told in pieces: over a thread, over a day, or over two weeks where a rare condition joins them.

use crate::check::basis;
use crate::check::text::ArchiveView;
use crate::check::text::story::group::{self, Group, days};
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};

/// CF-15: Let several items tell no more of a patient than each of them may.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-15", name: "jigsaw-across-items", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_19, &basis::SM13_13, &basis::MDU_GUIDE],
    asks: "Let several items tell no more of a patient together than each of them may.",
    because: "Pieces that say little alone are read one after another, and fit together.",
    mend: "Withhold those that complete the picture; which ones, you see when you read them in a row.",
    look: &[Look::Archive(look)],
    fails: &[
        Example::Thread(&[
            "Busy on call in Barnstaple tonight",
            "27F with an ectopic, straight to theatre",
            "She's a teacher at my kids' school. Small world.",
        ]),
        Example::Day(&["On call in Torbay today", "Just told a lad he has leukaemia. He is a footballer."]),
    ],
    passes: &[
        Example::Thread(&["Walking is good for most hearts.", "So is swimming, in Barnstaple and elsewhere."]),
        Example::Day(&["Teaching in Leeds today", "The train home is late again"]),
    ],
};

fn look(view: &ArchiveView<'_>, findings: &mut Vec<Finding>) {
    let threads = group::threads(view);
    for thread in &threads {
        let first = first_of_thread(view, thread);
        findings.push(finding(view, thread, first, "This thread tells"));
    }
    for day in days(view, &threads) {
        let zone = &view.site.settings.time_zone;
        let date = day.members.first().map(|at| view.tweets[*at].0.day(zone));
        let item = date.map_or_else(Item::site, Item::day);
        findings.push(finding(view, &day, item, "Within one day you tell"));
    }
    for group in group::rare(view) {
        let Some(first) = group.members.first() else { continue };
        let message = format!(
            "{} tweets within two weeks name the same rare condition, and one of them tells of a patient.",
            group.members.len()
        );
        let tweet = view.tweets[*first].0;
        let finding = RULE.finding(Item::tweet(tweet.id), message).at(tweet.at.clone()).weighing(Weight::Warns);
        findings.push(finding.joining(members(view, &group)));
    }
}

fn finding(view: &ArchiveView<'_>, group: &Group, item: Item, start: &str) -> Finding {
    let (count, kinds) = (group.members.len(), group.kinds.all().count());
    let details = group.kinds.in_words();
    let message =
        format!("{start} of one patient in {count} tweets, with {kinds} kinds of details together: {details}.");
    let place = group.members.first().and_then(|at| view.tweets[*at].0.at.clone());
    RULE.finding(item, message).at(place).joining(members(view, group))
}

fn members(view: &ArchiveView<'_>, group: &Group) -> Vec<Item> {
    group.members.iter().map(|at| Item::tweet(view.tweets[*at].0.id)).collect()
}

/// A thread is called by its first tweet, whether that one contributes or not.
fn first_of_thread(view: &ArchiveView<'_>, group: &Group) -> Item {
    let mut at = group.members.first().copied();
    let mut first = at.map(|at| view.tweets[at].0);
    // Only a damaged archive holds a ring of answers; it is left after one round.
    for _ in 0..view.tweets.len() {
        let Some(tweet) = at.map(|at| view.tweets[at].0) else { break };
        first = Some(tweet);
        let answered = tweet.reply_to.as_ref().filter(|to| to.own).and_then(|to| to.id);
        at = answered.and_then(|id| view.tweets.binary_search_by_key(&id, |(tweet, _)| tweet.id).ok());
    }
    first.map_or_else(Item::site, |tweet| Item::thread(tweet.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::tests::sound_site;
    use crate::check::{Looker, Noticed, tweet_texts};
    use crate::model::{ReplyTo, Tweet, TweetId};
    use crate::value::Handle;

    #[test]
    fn tweets_that_answer_each_other_in_a_ring_are_asked_about_and_the_check_ends() {
        let told = ["27F with an ectopic, straight to theatre", "Busy on call in Barnstaple tonight"];
        let tweet = |(at, text): (usize, &str)| {
            let answered = ReplyTo { id: Some(TweetId(2 - at as u64)), handle: None, own: true };
            let handle = Handle::parse("exampledoctor").expect("a handle");
            let time = "2026-03-01T09:30:00Z".parse().expect("a time");
            Tweet { reply_to: Some(answered), ..Tweet::new(TweetId(at as u64 + 1), handle, time, text) }
        };
        let tweets: Vec<Tweet> = told.into_iter().enumerate().map(tweet).collect();
        let site = sound_site();
        let looker = Looker::new(&site);
        let noticed = |tweet| {
            let mut noticed = Noticed::default();
            tweet_texts(tweet).iter().for_each(|source| drop(looker.look_and_notice(source, &mut noticed)));
            noticed
        };
        let together: Vec<(&Tweet, Noticed)> = tweets.iter().map(|tweet| (tweet, noticed(tweet))).collect();
        let found = looker.look_at_archive(&together);
        let of_thread = found.iter().find(|finding| finding.kind.code == "CF-15").expect("it asks");
        assert!(of_thread.item.as_str().starts_with("thread:"));
        assert_eq!(of_thread.members, [Item::tweet(1), Item::tweet(2)]);
    }
}
