//! The end of a text report: what holds the site back and what waits, counted by items, and what the report goes by.

use std::collections::BTreeSet;

use super::text::{Folding, Shown, TextOptions};
use crate::check::kinds::{AR_06, AR_09, AR_10, DECIDED_AGAINST};
use crate::check::{PERSISTS, Report, catalogue};
use crate::finding::{Finding, Item, State};

/// Items, each once, however much was found about it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Counted<'r> {
    /// What keeps the whole site from being published.
    pub(super) open: BTreeSet<&'r Item>,
    /// Tweets that are not published, and about which nobody has decided.
    pub(super) tweets: BTreeSet<&'r Item>,
    /// Pictures without which their tweets are shown.
    pub(super) pictures: BTreeSet<&'r Item>,
}

impl<'r> Counted<'r> {
    pub(super) fn of(findings: &'r [Finding]) -> Counted<'r> {
        let mut counted = Counted::default();
        for finding in findings.iter().filter(|finding| finding.weight.holds_back()) {
            match finding.state {
                State::Open => _ = counted.open.insert(&finding.item),
                State::Withheld if finding.kind == AR_09 => _ = counted.pictures.insert(&finding.item),
                // A Circle is settled in `site.toml`, and no review asks about it.
                State::Withheld if finding.kind == AR_10 => {}
                State::Withheld => counted.tweets.extend(tweets_of(finding)),
                State::Answered => {}
            }
        }
        for finding in findings.iter().filter(|finding| is_decided(finding)) {
            counted.tweets.remove(&finding.item);
        }
        counted
    }
}

/// Whether the author decided already that this stays out.
fn is_decided(finding: &Finding) -> bool {
    finding.kind == AR_06 && finding.message == DECIDED_AGAINST
}

/// What the author decided to leave out.
pub(super) fn left_out<'r>(findings: &[&'r Finding]) -> BTreeSet<&'r Item> {
    findings.iter().filter(|finding| is_decided(finding)).map(|finding| &finding.item).collect()
}

fn tweets_of(finding: &Finding) -> impl Iterator<Item = &Item> {
    finding.holds().iter().filter(|item| item.tweet_id().is_some())
}

/// `12 tweets wait: site review`, of what one rule holds back.
pub(super) fn waits(findings: &[&Finding], settled: &BTreeSet<&Item>) -> String {
    // A rule has nothing left to ask about a tweet that the author withheld for another one.
    let is_settled =
        |finding: &&&Finding| is_decided(finding) || finding.holds().iter().all(|item| settled.contains(item));
    let (decided, waiting): (Vec<&Finding>, Vec<&Finding>) = findings.iter().partition(is_settled);
    let mut says = Vec::new();
    if let Some(first) = waiting.first() {
        let verb = if count(&waiting) == 1 { "waits" } else { "wait" };
        let command = if first.kind == AR_09 { "site review pictures" } else { "site review" };
        says.push(format!("{} {verb}: {command}", things(&waiting)));
    }
    if !decided.is_empty() {
        let verb = if count(&decided) == 1 { "stays" } else { "stay" };
        says.push(format!("{} {verb} out by your decision", things(&decided)));
    }
    says.join("; ")
}

fn held<'r>(findings: &[&'r Finding]) -> BTreeSet<&'r Item> {
    findings.iter().flat_map(|finding| finding.holds()).collect()
}

fn count(findings: &[&Finding]) -> usize {
    held(findings).len()
}

/// `12 tweets`, `1 post and 2 files`: what findings are about, each once.
pub(super) fn things(findings: &[&Finding]) -> String {
    in_words(&held(findings))
}

/// The words for an item of each kind, for one and for several.
const KINDS: [(&str, &str, &str); 8] = [
    ("post:posts/", "post", "posts"),
    ("post:", "page", "pages"),
    ("page:", "page", "pages"),
    ("file:", "file", "files"),
    ("follow:", "entry of the follow list", "entries of the follow list"),
    ("tweet:", "tweet", "tweets"),
    ("media:", "picture", "pictures"),
    ("", "other place", "other places"),
];

fn in_words(items: &BTreeSet<&Item>) -> String {
    let mut counts: Vec<(&str, &str, u64)> = Vec::new();
    for item in items.iter().filter(|item| !matches!(item.as_str(), "profile" | "site")) {
        let kind = KINDS.iter().find(|(start, ..)| item.as_str().starts_with(start));
        let Some((_, one, many)) = kind else { continue };
        match counts.iter_mut().find(|(known, ..)| known == one) {
            Some((.., count)) => *count += 1,
            None => counts.push((one, many, 1)),
        }
    }
    let mut words: Vec<String> = counts.iter().map(|(one, many, count)| counted(*count, one, many)).collect();
    for (name, says) in [("profile", "your profile"), ("site", "the site as a whole")] {
        words.extend(items.iter().any(|item| item.as_str() == name).then(|| says.to_owned()));
    }
    match words.as_slice() {
        [all @ .., one, last] => all.iter().map(|word| format!("{word}, ")).collect::<String>() + one + " and " + last,
        one => one.concat(),
    }
}

fn counted(count: u64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// What stands open and what waits, and the command that goes on from there.
fn state(counted: &Counted<'_>) -> String {
    let mut out = match counted.open.len() {
        0 => "Nothing open holds the site back.".to_owned(),
        // What is open about the whole site cannot be said to hold the site back.
        _ if counted.open.iter().any(|item| item.as_str() == "site") => {
            format!("To be mended before the site can be published: {}.", in_words(&counted.open))
        }
        1 => capital(&format!("{} holds the site back.", in_words(&counted.open))),
        _ => capital(&format!("{} hold the site back.", in_words(&counted.open))),
    };
    let mut next = Vec::new();
    match counted.tweets.len() as u64 {
        0 => {}
        1 => out.push_str(" 1 tweet waits for your decision; it is not published."),
        many => out.push_str(&format!(" {many} tweets wait for your decision; none of them is published.")),
    }
    match counted.pictures.len() as u64 {
        0 => {}
        1 => out.push_str(" 1 picture waits to be looked at; its tweet is shown without it."),
        many => out.push_str(&format!(" {many} pictures wait to be looked at; their tweets are shown without them.")),
    }
    if !counted.tweets.is_empty() || counted.open.iter().any(|item| item.as_str().starts_with("post:")) {
        next.push("site review");
    }
    if !counted.pictures.is_empty() {
        next.push("site review pictures");
    }
    if !next.is_empty() {
        out.push_str(&format!(" Next: {}", next.join("; then: ")));
    }
    out
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The end of the report.
pub(super) fn summary(report: &Report, options: TextOptions) -> String {
    let summary = &report.summary;
    let rules = catalogue::all().iter().filter(|rule| rule.is_looked_at()).count();
    let spoken: BTreeSet<&str> = report.findings.iter().map(|finding| finding.kind.code).collect();
    let mut out = format!(
        "{}\n{} of {} rules found nothing; {} and {}.\n",
        state(&Counted::of(&report.findings)),
        rules - spoken.len(),
        rules,
        counted(summary.warns, "warning", "warnings"),
        counted(summary.informs, "note", "notes"),
    );
    if summary.tweets_read > 0 {
        let left_out: Vec<String> =
            summary.tweets_left_out.iter().map(|(word, count)| format!("{word} {count}")).collect();
        let reasons = if left_out.is_empty() { String::new() } else { format!(" ({})", left_out.join(", ")) };
        out.push_str(&format!(
            "Tweets: {} read, {} shown, {} withheld, {} left out{reasons}.\n",
            summary.tweets_read,
            summary.tweets_shown,
            summary.tweets_withheld,
            summary.tweets_left_out.values().sum::<u64>(),
        ));
    }
    if summary.pages > 0 {
        out.push_str(&format!("Pages: {}.\n", summary.pages));
    }
    out.push_str(LIMITS);
    out.push_str(&pinned(report));
    let is_covered = report.findings.iter().any(|finding| finding.kind.is_private());
    if options.show == Shown::Masked && is_covered {
        let all = if options.folding == Folding::Each { "--all " } else { "" };
        out.push_str(&format!("The words are covered; on your own computer: site check {all}--show\n"));
    }
    out
}

/// How little of the law of Australia the rules know: a report that is silent about it would promise more.
const ONLY_TESTIMONIALS: &str = " Of Australia only AHPRA's rule on testimonials is in the pack; all other rules rest on \
                                 guidance of the United Kingdom, or on our own decision.";

/// What it went by, and what it cannot promise.
fn pinned(report: &Report) -> String {
    let rulebook = report.rulebook;
    let only = if rulebook.country.code == "AU" { ONLY_TESTIMONIALS } else { "" };
    format!("{}{only}\n{}\n", rulebook.pinned(), PERSISTS)
}

/// What every report ends with. The figure is how often people themselves agree that a text points at one patient.
const LIMITS: &str = "It looks for numbers and for words that tell of one patient, and cannot judge whether somebody would \
                      know the person: people agree on only 87 % of such cases, so read what you publish twice.\n";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::catalogue;

    fn finding(code: &str, item: Item, state: State) -> Finding {
        let kind = catalogue::find(code).expect("a rule").kind;
        Finding { state, ..Finding::new(kind, item, "x") }
    }

    #[test]
    fn items_are_counted_and_not_what_was_found_in_them() {
        let post = || finding("CF-01", Item::post("posts/a.md"), State::Open);
        let tweet = |id: u64| finding("CF-16", Item::tweet(id), State::Withheld);
        let findings = [post(), post(), tweet(1), tweet(1), tweet(2)];
        assert_eq!(
            state(&Counted::of(&findings)),
            "1 post holds the site back. 2 tweets wait for your decision; none of them is published. Next: site review"
        );
    }

    #[test]
    fn what_was_decided_does_not_wait_and_pictures_have_their_own_command() {
        let mut decided = finding("AR-06", Item::tweet(1), State::Withheld);
        decided.message = DECIDED_AGAINST.to_owned();
        let findings = [
            decided,
            finding("CF-16", Item::tweet(1), State::Withheld),
            finding("AR-09", Item::media("2-a.jpg"), State::Withheld),
        ];
        assert_eq!(
            state(&Counted::of(&findings)),
            "Nothing open holds the site back. 1 picture waits to be looked at; its tweet is shown without it. \
             Next: site review pictures"
        );
        assert_eq!(waits(&[&findings[0]], &BTreeSet::new()), "1 tweet stays out by your decision");
    }

    #[test]
    fn several_kinds_of_items_are_named_by_their_words() {
        let items = [Item::post("posts/a.md"), Item::post("pages/b.md"), Item::profile(), Item::file("alt.toml")];
        assert_eq!(in_words(&items.iter().collect()), "1 file, 1 page, 1 post and your profile");
        assert_eq!(in_words(&BTreeSet::from([&Item::profile()])), "your profile");
    }
}
