//! The report as annotations of a GitHub workflow. The logs of a public repository are public, so a finding about
//! patients or people gives its code, item and count only, and the words matched are in no other line either.

use std::collections::BTreeMap;

use super::veil::Veil;
use crate::check::Report;
use crate::finding::{Finding, State, Weight};
use crate::report::mend;

/// GitHub shows so many annotations of each level in a step, and drops the others.
const MOST: usize = 10;
/// So many items are named; the rest is counted.
const NAMED: usize = 20;

/// Why an annotation says so little.
const LEFT_OUT: &str = "Details are left out on purpose; run `site check --show` on your own computer.";

/// One line a rule, the heaviest first, and a last line with the counts.
pub fn github(report: &Report) -> String {
    let veil = Veil::of(&report.findings);
    let mut out = String::new();
    for level in ["error", "warning", "notice"] {
        let mut rules: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
        let open = report.findings.iter().filter(|finding| finding.state == State::Open);
        for finding in open.filter(|finding| self::level(finding) == level) {
            rules.entry(finding.kind.code).or_default().push(finding);
        }
        let mut rules: Vec<Vec<&Finding>> = rules.into_values().collect();
        rules.sort_by_key(|findings| std::cmp::Reverse(findings.iter().map(|finding| finding.weight).max()));
        let shown = if rules.len() > MOST { MOST - 1 } else { rules.len() };
        rules[..shown].iter().for_each(|findings| out.push_str(&annotation(level, findings, &veil)));
        if let Some(rest @ [_, ..]) = rules.get(shown..) {
            out.push_str(&others(level, rest));
        }
    }
    let summary = &report.summary;
    out.push_str(&format!("blocks {}, asks {}, warns {}\n", summary.blocks, summary.asks, summary.warns));
    out
}

fn level(finding: &Finding) -> &'static str {
    match finding.weight {
        Weight::Blocks | Weight::Asks => "error",
        Weight::Warns => "warning",
        Weight::Informs => "notice",
    }
}

/// All findings of one rule.
fn annotation(level: &str, findings: &[&Finding], veil: &Veil) -> String {
    let [first, rest @ ..] = findings else { return String::new() };
    let kind = first.kind;
    let title = property(&format!("{} {}", kind.code, kind.name));
    let items = items(findings, veil);
    if kind.is_private() {
        let place = own_text(findings, veil);
        return format!("::{level} {place}title={title}::{}. {LEFT_OUT}\n", escaped(&items));
    }
    let mut place = String::new();
    if let Some(at) = first.place.as_ref().filter(|at| !at.file.starts_with(".held/")) {
        place.push_str(&format!("file={}", property(&veil.name(&at.file))));
        if at.line > 0 {
            place.push_str(&format!(",line={}", at.line));
        }
        if at.column > 0 {
            place.push_str(&format!(",col={}", at.column));
        }
        place.push(',');
    }
    let mut says = format!("{} {}", veil.says(first), veil.message(&mend(first)));
    if !rest.is_empty() {
        says.push_str(&format!(" {} findings, about {items}", findings.len()));
    }
    format!("::{level} {place}title={title}::{}\n", escaped(&says))
}

/// The place of the first finding that stands in a text of the author that is public anyway; none of a tweet.
fn own_text(findings: &[&Finding], veil: &Veil) -> String {
    let is_own = |item: &str| item == "profile" || item.starts_with("post:") || item.starts_with("page:");
    let own = findings.iter().filter(|finding| is_own(finding.item.as_str()));
    let place = own.filter_map(|finding| finding.place.as_ref()).find(|at| {
        let is_tweets = at.file.ends_with(".jsonl") || at.file.contains(".zip!");
        !is_tweets && !at.file.starts_with(".held/")
    });
    place.map_or_else(String::new, |at| {
        let line = if at.line > 0 { format!(",line={}", at.line) } else { String::new() };
        format!("file={}{line},", property(&veil.name(&at.file)))
    })
}

/// `3 items: tweet:1, tweet:2, tweet:3`.
fn items(findings: &[&Finding], veil: &Veil) -> String {
    let mut items: Vec<&str> = findings.iter().map(|finding| finding.item.as_str()).collect();
    items.sort_unstable();
    items.dedup();
    let count = if items.len() == 1 { "1 item".to_owned() } else { format!("{} items", items.len()) };
    let more = items.len().saturating_sub(NAMED);
    items.truncate(NAMED);
    let more = if more > 0 { format!(", and {more} more") } else { String::new() };
    format!("{count}: {}{more}", veil.name(&items.join(", ")))
}

/// What no annotation is left for.
fn others(level: &str, rules: &[Vec<&Finding>]) -> String {
    let one =
        |findings: &Vec<&Finding>| findings.first().map(|first| format!("{} ({})", first.kind.code, findings.len()));
    let codes: Vec<String> = rules.iter().filter_map(one).collect();
    format!("::{level} title=More rules::{}\n", escaped(&codes.join(", ")))
}

fn escaped(text: &str) -> String {
    text.trim().replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Summary, catalogue};
    use crate::finding::{Item, Place};

    fn told(findings: Vec<Finding>) -> String {
        github(&Report::new(findings, Summary::default()))
    }

    #[test]
    fn findings_about_people_give_code_item_and_count_only() {
        let kind = catalogue::find("CF-01").expect("a rule").kind;
        let one = |id: u64| {
            Finding::new(kind, Item::tweet(id), "This text holds an NHS number.")
                .at(Place { line: 3, column: 9, length: 12, ..Place::file("tweets/2024.jsonl") })
                .quoting("NHS 999 000 0018", 4..16)
        };
        let out = told(vec![one(7), one(7), one(8)]);
        let says = format!("::error title=CF-01 nhs-number::2 items: tweet:7, tweet:8. {LEFT_OUT}\n");
        assert_eq!(out, format!("{says}blocks 3, asks 0, warns 0\n"));
    }

    #[test]
    fn the_place_of_a_post_is_named_and_that_of_a_tweet_or_a_held_file_is_not() {
        let kind = catalogue::find("CF-01").expect("a rule").kind;
        let one = |item: Item, file: &str| {
            let place = Place { line: 3, column: 9, length: 12, ..Place::file(file) };
            told(vec![Finding::new(kind, item, "x").at(place)])
        };
        let post = one(Item::post("posts/a.md"), "posts/a.md");
        assert!(post.starts_with("::error file=posts/a.md,line=3,title=CF-01 nhs-number::1 item: post:"), "{post}");
        for out in [
            one(Item::tweet(7), "tweets/2024.jsonl"),
            one(Item::post("posts/a.md"), ".held/a.md"),
            one(Item::file("alt.toml"), "alt.toml"),
        ] {
            assert!(out.starts_with("::error title="), "{out}");
        }
    }

    #[test]
    fn more_rules_than_github_shows_are_named_in_the_last_line() {
        let rules =
            catalogue::all().iter().filter(|rule| rule.kind.weight == Weight::Blocks && !rule.kind.is_private());
        let findings: Vec<Finding> = rules
            .take(14)
            .map(|rule| rule.finding(Item::file("a,b:c.md"), "50 % \n of it").at(Place::file("a,b:c.md")))
            .collect();
        let out = told(findings);
        let errors: Vec<&str> = out.lines().filter(|line| line.starts_with("::error")).collect();
        assert_eq!(errors.len(), 10, "{out}");
        assert!(errors[0].contains("file=a%2Cb%3Ac.md,") && errors[0].contains("50 %25 %0A of it"), "{out}");
        assert!(errors[9].starts_with("::error title=More rules::") && errors[9].matches("(1)").count() == 5, "{out}");
    }
}
