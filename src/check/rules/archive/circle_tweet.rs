//! What was written for a Circle is not published. An export that says which tweets those were is believed; one that
//! does not leaves a question about the months in which Circle existed, which is asked once for all of them
//! (`clear/circle.rs`).

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Audience, Site};

/// AR-10: Publish nothing that was written for a Circle.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "AR-10", name: "circle-tweet", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM13_8, &basis::PROJECT],
    asks: "Publish nothing that was written for a Circle.",
    because: "A tweet to a Circle was written for few, and exports of today no longer say which those were.",
    mend: "Write `used_circle = false` under `[archive]` in site.toml if you never used a Circle; else look through those tweets, and write `used_circle = true` and `circle_confirmed_on` with the day. Then import the export again.",
    look: &[Look::Facts(look), Look::Clearing],
    fails: &[
        Example::File(
            "tweets/2023.jsonl",
            r#"{"v":1,"id":"1610000000000000001","handle":"exampledoctor","time":"2023-01-02T10:00:00Z","text":"For a few.","lang":"en","kind":"own","audience":"circle","known_public":true}"#,
        ),
        Example::File(
            "tweets/2023.jsonl",
            r#"{"v":1,"id":"1610000000000000001","handle":"exampledoctor","time":"2023-01-02T10:00:00Z","text":"For whom?","lang":"en","kind":"own"}"#,
        ),
    ],
    passes: &[
        Example::File(
            "tweets/2023.jsonl",
            r#"{"v":1,"id":"1610000000000000001","handle":"exampledoctor","time":"2023-01-02T10:00:00Z","text":"For all.","lang":"en","kind":"own","known_public":true}"#,
        ),
        Example::File(
            "tweets/2024.jsonl",
            r#"{"v":1,"id":"1750000000000000001","handle":"exampledoctor","time":"2024-01-24T10:00:00Z","text":"Circle is gone.","lang":"en","kind":"own"}"#,
        ),
    ],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for tweet in site.tweets.iter().chain(&site.held).filter(|tweet| tweet.audience == Audience::Circle) {
        let message = "This tweet was written for a Circle: an export of yours lists it so.";
        let mend = "Leave it held back, or keep it with a reason if everybody may read it.";
        findings.push(RULE.finding(Item::tweet(tweet.id), message).at(tweet.at.clone()).mend(mend));
    }
}
