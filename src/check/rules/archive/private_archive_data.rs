//! No private file of an export lies in the folder or in its git repository: messages, addresses, devices, telephone
//! numbers.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::exports::{self, Tracked};
use crate::check::output::plain;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::Place;
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// AR-02: Keep the private files of an export out of the folder.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "AR-02", name: "private-archive-data", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::CONFIDENTIALITY_119, &basis::PROJECT],
    asks: "Keep the private files of an export out of the folder.",
    because: "Messages of patients and colleagues lie in an export beside the tweets.",
    mend: "Move the file out of the folder; if it was ever committed or published, tell your employer and your defence body, and take it out of the history of the repository too.",
    look: &[Look::Facts(look), Look::Page(look_at_file)],
    fails: &[
        Example::File("data/direct-messages.js", "window.YTD.direct_messages.part0 = []"),
        Example::File("export/data/ip-audit.js", "window.YTD.ip_audit.part0 = []"),
    ],
    passes: &[Example::File("notes/messages.txt", "A note.")],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for (path, tracked) in exports::paths(site) {
        if exports::is_private(path) {
            let message = match tracked {
                Tracked::Yes => {
                    format!("A private file of an export lies in the folder: {path}. It is in the git repository.")
                }
                Tracked::No => format!("A private file of an export lies in the folder: {path}."),
            };
            findings.push(RULE.finding(Item::file(path), message).at(Place::file(path)));
        }
    }
}

/// A file about to be published that is an export, whatever its name is.
fn look_at_file(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    if view.markup.is_none() && view.feed.is_none() && plain::is_export(&view.output.bytes) {
        let message = "This file is an export of X or Twitter, or a part of one, which is never published.";
        findings.push(RULE.finding(view.item(), message));
    }
}
