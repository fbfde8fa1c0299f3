//! No output file holds what surely names a patient or a colleague, wherever it came from: visible text, hidden text,
//! attributes, feeds, scripts, names of files. It is what CF-01 to CF-08, CF-22, CF-25 and CF-27 find in texts; only matches that
//! block there count here.

use crate::check::basis;
use crate::check::text::direct::Form;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::value::OutputKind;

/// CF-26: Let no file of the site hold what names a patient or a colleague.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-26", name: "identifier-in-output", weight: Weight::Blocks, answer: Answer::Never },
    version: 2,
    basis: &[&basis::CONFIDENTIALITY_119, &basis::PROJECT],
    asks: "Let no file of the site hold what names a patient or a colleague.",
    because: "What is hidden on a page is public like the rest of it.",
    mend: "Find it in the theme, in `static/` or in the name of a file, and take it out.",
    look: &[Look::Page(look)],
    fails: &[
        Example::Page("/about/", "<p><b>999</b> 000 0018</p>"),
        Example::Page("/about/", r#"<img src="/site/a.png" alt="NHS no 9990000026">"#),
        Example::Page("/about/", "<p hidden>NHS 999 000 0034</p>"),
        Example::Page("/about/", "<!-- MRN K0123456 -->"),
        Example::Page("/about/", r#"<p title="DOB 03/04/51">x</p>"#),
        Example::Page("/about/", "<p>Mrs Jackson&#39;s funny turn again</p>"),
        Example::Page("/about/", "<p>call her on <b>07700</b> 900123</p>"),
    ],
    passes: &[Example::Page("/about/", "<table><tr><td>999</td><td>000</td><td>0018</td></tr></table>")],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    if let Some(words) = view.words().into_iter().find_map(|words| view.identifier(words, Form::Prose)) {
        let message =
            "This file holds a number, a name, a date or a contact that surely is a patient's or a colleague's.";
        findings.push(RULE.finding(view.item(), message).quoting(&words, 0..words.len()));
    }
    let name = file_name(view);
    if let Some(words) = view.identifier(&name, Form::Address) {
        let message = "The name of this file holds what names a patient.";
        findings.push(RULE.finding(view.item(), message).quoting(&words, 0..words.len()));
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
