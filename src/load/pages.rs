//! `pages/*.md` → [`OwnPage`]s.

use crate::finding::{Finding, Item};
use crate::load::front_matter::split;
use crate::load::posts::{leave_out, slug};
use crate::load::toml::{TomlSource, read};
use crate::model::{LeftOutPage, OwnPage};

/// Reads one page. Nothing where it cannot be read or is a draft.
pub fn load(path: &str, whole: &str, left_out: &mut Vec<LeftOutPage>, findings: &mut Vec<Finding>) -> Option<OwnPage> {
    let item = Item::post(path);
    let parts = match split(path, whole, item.clone()) {
        Ok(parts) => parts,
        Err(finding) => {
            findings.push(*finding);
            return None;
        }
    };
    let body = whole[parts.body].to_owned();
    let source = TomlSource { file: path, whole, range: parts.toml, item };
    let (page, draft) = read(source, findings, |keys| {
        let title = keys.text("title");
        if title.is_none() {
            keys.missing("title", "Add title = \"…\".");
        }
        let draft = keys.flag("draft").unwrap_or(false);
        let slug = slug(path, keys, title.as_deref());
        let summary = keys.text("summary");
        let in_navigation = keys.flag("navigation").unwrap_or(false);
        let people_asked = keys.flag("people_asked").unwrap_or(false);
        let page = slug.zip(title).map(|(slug, title)| OwnPage {
            path: path.to_owned(),
            slug,
            title,
            summary,
            in_navigation,
            people_asked,
            body,
            body_line: parts.body_line,
            source: whole.to_owned(),
        });
        (page, draft)
    })
    .0;
    if draft {
        leave_out(path, "it is a draft".to_owned(), left_out, findings);
        return None;
    }
    page
}
