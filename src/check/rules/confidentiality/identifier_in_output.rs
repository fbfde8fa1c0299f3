//! No output file holds a patient's number or a colleague's GMC number, wherever it came from: visible text, hidden text,
//! attributes, feeds, scripts, names of files. Only matches that are sure count here.

use crate::check::basis;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::value::OutputKind;

/// CF-26: Let no file of the site hold such a number.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-26", name: "identifier-in-output", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::CONFIDENTIALITY_119, &basis::PROJECT],
    asks: "Let no file of the site hold such a number.",
    because: "What is hidden on a page is public like the rest of it.",
    mend: "Find the number in the theme, in `static/` or in the name of a file, and take it out.",
    look: &[Look::Page(look)],
    fails: &[
        Example::Page("/about/", "<p><b>999</b> 000 0018</p>"),
        Example::Page("/about/", r#"<img src="/site/a.png" alt="NHS no 9990000026">"#),
        Example::Page("/about/", "<p hidden>NHS 999 000 0034</p>"),
    ],
    passes: &[Example::Page("/about/", "<table><tr><td>999</td><td>000</td><td>0018</td></tr></table>")],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    if let Some(number) = view.words().into_iter().find_map(|words| view.identifier(words)) {
        let message = "This file holds a number that is surely a patient's or a colleague's.";
        findings.push(RULE.finding(view.item(), message).quoting(&number, 0..number.len()));
    }
    let name = file_name(view);
    if let Some(number) = view.identifier(&name) {
        let message = "The name of this file holds a patient's number.";
        findings.push(RULE.finding(view.item(), message).quoting(&number, 0..number.len()));
    }
}

/// The name of a file that is no page, as words. The name of a tweet's picture starts with the id of the tweet, which is
/// no such number.
fn file_name(view: &PageView<'_>) -> String {
    let path = view.output.path.as_str();
    if !matches!(view.output.kind, OutputKind::Picture | OutputKind::Other) {
        return String::new();
    }
    let name = path.rsplit('/').next().unwrap_or("");
    let name = if path.starts_with("/media/") { name.split_once('-').map_or(name, |(_, rest)| rest) } else { name };
    name.replace(['_', '.', '-', '+'], " ")
}
