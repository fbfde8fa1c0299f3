//! No raw export lies in the folder or in its git repository, and nothing of `.held/` is in that repository. For an
//! invented doctor only the folder is looked at.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::exports::{self, Tracked};
use crate::check::{Example, Look, Rule};
use crate::finding::Place;
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// AR-08: Keep the raw export out of the folder and out of git.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "AR-08", name: "raw-archive-in-git", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::SM13_8, &basis::PROJECT],
    asks: "Keep the raw export out of the folder and out of git.",
    because: "A git repository keeps every tweet, deleted ones too, for whoever clones it.",
    mend: "Move the export elsewhere and run `site import`; if it was ever committed or published, tell your employer and your defence body, and take it out of the history of the repository too.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::File("data/tweets.js", "window.YTD.tweets.part0 = []"),
        Example::File("twitter-2026-11-01.zip", "PK"),
    ],
    passes: &[Example::File("notes/tweets.txt", "A note.")],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for (path, tracked) in exports::paths(site) {
        let message = if exports::is_held(path) && tracked == Tracked::Yes {
            format!("A file that is held back is in the git repository: {path}.")
        } else if exports::is_raw(path) {
            match tracked {
                Tracked::Yes => format!("A raw export is in the git repository: {path}."),
                Tracked::No => format!("A raw export lies in the folder: {path}."),
            }
        } else {
            continue;
        };
        findings.push(RULE.finding(Item::file(path), message).at(Place::file(path)));
    }
}
