//! No file of deleted tweets lies in the folder or in its git repository, and nothing is read from one.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::exports::{self, Tracked};
use crate::check::{Example, Look, Rule};
use crate::finding::Place;
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// AR-03: Keep deleted tweets out of the folder.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "AR-03", name: "deleted-tweet-published", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::SM13_8, &basis::PROJECT],
    asks: "Keep deleted tweets out of the folder.",
    because: "What was deleted was deleted for a reason.",
    mend: "Move the file out of the folder; if it was ever committed or published, tell your employer and your defence body, and take it out of the history of the repository too.",
    look: &[Look::Facts(look)],
    fails: &[Example::File("data/deleted-tweets.js", "window.YTD.deleted_tweets.part0 = []")],
    passes: &[Example::File("notes/deleted.txt", "A note.")],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for (path, tracked) in exports::paths(site) {
        if exports::is_deleted(path) {
            let message = match tracked {
                Tracked::Yes => {
                    format!("A file of deleted tweets lies in the folder: {path}. It is in the git repository.")
                }
                Tracked::No => format!("A file of deleted tweets lies in the folder: {path}."),
            };
            findings.push(RULE.finding(Item::file(path), message).at(Place::file(path)));
        }
    }
}
