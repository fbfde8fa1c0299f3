//! What can be wrong with a file of a theme, as findings with their place.

use std::collections::BTreeMap;

use tera::{Error, ErrorKind};

use super::protected::Names;
use super::{guard, is_template, theme_fault};
use crate::finding::{Finding, Item, Place, reading};

/// What an error of the template engine is about.
pub(super) struct Blamed {
    /// The template, where the engine says.
    pub file: Option<String>,
    /// Line and column, from 1.
    at: Option<(u32, u32)>,
    message: String,
}

impl Blamed {
    /// The finding in `themes/FOLDER/FILE`, with its place.
    pub(super) fn finding(&self, folder: &str, file: &str) -> Finding {
        let path = format!("themes/{folder}/{file}");
        let place = self.at.map(|(line, column)| Place { file: path.as_str().into(), line, column, length: 1 });
        self.made(&path, place)
    }

    /// The finding in a file that causes an error elsewhere.
    pub(super) fn finding_in_file(&self, folder: &str, file: &str) -> Finding {
        self.made(&format!("themes/{folder}/{file}"), None)
    }

    fn made(&self, path: &str, place: Option<Place>) -> Finding {
        theme_fault(path, place, format!("The template does not work: {}.", self.message.trim_end_matches('.')))
            .mend("Correct the template, or delete it to use the default one.")
    }
}

/// Reads an error of the template engine, down to the first cause that names a template.
pub(super) fn blamed(error: &Error) -> Blamed {
    let mut next: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(cause) = next {
        if let Some(blamed) = cause.downcast_ref::<Error>().and_then(|error| of_kind(error.kind())) {
            return blamed;
        }
        next = cause.source();
    }
    Blamed { file: None, at: None, message: first_line(&error.to_string()) }
}

fn of_kind(kind: &ErrorKind) -> Option<Blamed> {
    match kind {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let span = report.span();
            let at = (span.start_line.max(1) as u32, span.start_col as u32 + 1);
            Some(Blamed {
                file: Some(report.filename().to_owned()),
                at: Some(at),
                message: first_line(report.message()),
            })
        }
        ErrorKind::MissingParent { current, parent } => {
            let message = format!("it extends {parent}, which does not exist");
            Some(Blamed { file: Some(current.clone()), at: None, message })
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            Some(Blamed { file: Some(tpl.clone()), at: None, message: "it uses itself in a circle".to_owned() })
        }
        _ => None,
    }
}

fn first_line(text: &str) -> String {
    text.lines().find(|line| !line.trim().is_empty()).unwrap_or("the engine gives no reason").trim().to_owned()
}

/// The text of a file of the author's theme, or what keeps it from being used.
pub(super) fn usable<'a>(name: &str, file: &str, bytes: &'a [u8], known: bool) -> Result<&'a str, Vec<Finding>> {
    let path = format!("themes/{name}/{file}");
    if !known {
        let message = "The theme has no file of this name, so it is not used.";
        let finding = Finding::new(&reading::UNUSED_FILE, Item::file(&path), message)
            .mend("Give it the name of a file of the default theme, or put it below static/.")
            .at(Place::file(path.as_str()));
        return Err(vec![finding]);
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(vec![theme_fault(&path, None, "The file is not text in UTF-8.").mend("Save it as UTF-8.")]);
    };
    let unsafe_uses = if is_template(file) { unescaping(&path, text) } else { Vec::new() };
    if unsafe_uses.is_empty() { Ok(text) } else { Err(unsafe_uses) }
}

/// Every place where a template switches escaping off: text of a post could then become markup.
fn unescaping(path: &str, text: &str) -> Vec<Finding> {
    let message = "The template switches escaping off with \u{201C}safe\u{201D}, so text could become markup.";
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let uses = text.match_indices("safe").filter(|(at, word)| {
        let before = text[..*at].trim_end();
        let after = text[at + word.len()..].chars().next();
        let is_filter = before.ends_with('|') || before.ends_with("filter");
        is_filter && !after.is_some_and(is_name)
    });
    uses.map(|(at, word)| {
        theme_fault(path, Some(Place::of_range(path, text, at..at + word.len())), message)
            .mend("Take it out: values that are markup already are not escaped again.")
    })
    .collect()
}

/// What a stylesheet of the author's must not do.
pub(super) fn of_style(name: &str, style: &str, protected: &Names) -> Vec<Finding> {
    let path = format!("themes/{name}/style.css");
    let faults = guard::faults(style, protected, guard::Whose::Author);
    let finding = |fault: guard::Fault| {
        theme_fault(&path, Some(Place::of_range(path.as_str(), style, fault.range)), fault.message)
            .mend("Take this out: readers have to see who writes and on whose behalf.")
    };
    faults.into_iter().map(finding).collect()
}

/// Author's templates in which a class of the default stylesheet would hide the block that says who writes.
pub(super) fn of_templates(name: &str, own: &BTreeMap<String, String>) -> Vec<Finding> {
    let templates = own.iter().filter(|(file, text)| {
        let names_block = file.as_str() == "base.html" || text.to_ascii_lowercase().contains("identity");
        is_template(file) && names_block
    });
    let hiding = templates.filter(|(_, text)| {
        let protected = Names::of_base(text);
        !guard::faults(super::default_text("style.css"), &protected, guard::Whose::Default).is_empty()
    });
    let message = "The default stylesheet could hide the block of the class identity in this template.";
    let finding = |file: &str| {
        theme_fault(&format!("themes/{name}/{file}"), None, message)
            .mend("Give the block and what holds it the elements and classes of the default theme.")
    };
    hiding.map(|(file, _)| finding(file)).collect()
}
