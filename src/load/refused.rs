//! `.held/refused.jsonl` → what an import did not take over, told at every check until it is there.

use crate::finding::{Finding, Item, reading};
use crate::model::tweet_line::RefusedMedia;
use crate::source::Sources;

/// One finding for each picture or film that is still missing. A line that cannot be read tells nothing.
pub fn look(sources: &Sources, findings: &mut Vec<Finding>) {
    let lines = sources.text(".held/refused.jsonl").unwrap_or_default().lines();
    for refused in lines.filter_map(|line| serde_json::from_str::<RefusedMedia>(line).ok()) {
        let is_here =
            ["tweets/media", ".held/media"].iter().any(|place| sources.has(&format!("{place}/{}", refused.name)));
        if !is_here {
            let says = format!("The picture or film {} was not taken over by an import: {}", refused.name, refused.why);
            let mend =
                "Its tweet is shown without it. Mend the file in the export and import it again, or leave it out.";
            findings.push(Finding::new(&reading::INCOMPLETE_EXPORT, Item::media(&refused.name), says).mend(mend));
        }
    }
}
