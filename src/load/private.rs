//! `.held/private.toml` → [`Private`].

use crate::finding::{Finding, Item};
use crate::load::toml::{TomlSource, read};
use crate::model::Private;
use crate::source::Sources;

const FILE: &str = ".held/private.toml";

/// Reads what only the doctor may know. Nothing where `.held/` is not on this computer, as on the one that publishes.
pub fn load(sources: &Sources, findings: &mut Vec<Finding>) -> Option<Private> {
    let Some(whole) = sources.text(FILE) else {
        let is_here = sources.below(".held/").next().is_some();
        return is_here.then(Private::default);
    };
    let source = TomlSource { file: FILE, whole, range: 0..whole.len(), item: Item::file(FILE) };
    let private = read(source, findings, |keys| {
        let incident = keys.table("incident");
        let text = |key| incident.as_ref().and_then(|table| table.text(key));
        Private { defence_body: text("defence_body"), employer_contact: text("employer_contact"), read: true }
    });
    Some(private.0)
}
