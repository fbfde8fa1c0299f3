//! What the preview adds to a page: a panel with what was found, and the reload on change. None of it is published.

use crate::check::Report;
use crate::finding::{Finding, State, Weight};
use crate::report;
use crate::serve::http::Response;
use crate::value::{Html, Rendered};

const STYLE: &str = include_str!("overlay.css");
const SCRIPT: &str = include_str!("overlay.js");
/// Longer lists are for `site check`.
const MOST: usize = 30;

/// The panel's own files, below a path that no page can have.
pub fn asset(path: &str) -> Option<Response> {
    match path {
        "/__byname/overlay.css" => Some(Response::new(200, "text/css; charset=utf-8", STYLE.into())),
        "/__byname/overlay.js" => Some(Response::new(200, "text/javascript; charset=utf-8", SCRIPT.into())),
        _ => None,
    }
}

/// The page with the panel at its end. Its own content policy is taken out, because it forbids the reload; the preview
/// sends one that allows scripts of the preview alone.
pub fn over(rendered: Rendered, report: Option<&Report>, early: &[Finding], base_path: &str) -> Vec<u8> {
    let item = rendered.item.clone();
    let Ok(page) = String::from_utf8(rendered.bytes) else { return Vec::new() };
    let page = without_policy(&page);
    let findings = report.map_or(early, |report| report.findings.as_slice());
    let panel = panel(findings, report.is_some(), &item, base_path);
    match page.rfind("</body>") {
        Some(at) => format!("{}{}{}", &page[..at], panel.as_str(), &page[at..]).into_bytes(),
        None => format!("{page}{}", panel.as_str()).into_bytes(),
    }
}

fn without_policy(page: &str) -> String {
    let Some(start) = page.find("<meta http-equiv=\"Content-Security-Policy\"") else { return page.to_owned() };
    let end = page[start..].find('>').map_or(page.len(), |at| start + at + 1);
    format!("{}{}", &page[..start], &page[end..])
}

/// A page that cannot be made, with the reasons.
pub fn fault(findings: &[Finding]) -> Response {
    let lines: Vec<String> = findings.iter().map(report::one_line).collect();
    trouble(&lines.join("\n"))
}

/// A page that says what went wrong. Text only, so nothing in it can act.
pub fn trouble(text: &str) -> Response {
    Response::text(500, text)
}

fn panel(findings: &[Finding], complete: bool, item: &crate::finding::Item, base_path: &str) -> Html {
    let open: Vec<&Finding> =
        findings.iter().filter(|finding| finding.state == State::Open && finding.weight >= Weight::Warns).collect();
    let holding = open.iter().filter(|finding| finding.weight.holds_back()).count();
    let mut html = Html::new();
    html.push_markup("<link rel=\"stylesheet\" href=\"");
    html.push_text(base_path);
    html.push_markup("/__byname/overlay.css\"><aside id=\"byname-preview\" aria-label=\"Preview\"><details");
    if holding > 0 {
        html.push_markup(" open");
    }
    html.push_markup("><summary>");
    html.push_text(&headline(complete, holding, open.len() - holding));
    html.push_markup("</summary><ol>");
    let (here, elsewhere): (Vec<&Finding>, Vec<&Finding>) = open.iter().partition(|finding| finding.item == *item);
    let listed = here.into_iter().chain(elsewhere).take(MOST);
    for line in report::one_lines(listed, findings) {
        html.push_markup("<li>");
        html.push_text(&line);
        html.push_markup("</li>");
    }
    html.push_markup("</ol>");
    if open.len() > MOST {
        html.push_markup("<p>");
        html.push_text(&format!("And {} more: run site check.", open.len() - MOST));
        html.push_markup("</p>");
    }
    html.push_markup("</details></aside><script src=\"");
    html.push_text(base_path);
    html.push_markup("/__byname/overlay.js\"></script>");
    html
}

fn headline(complete: bool, holding: usize, warnings: usize) -> String {
    let so_far = if complete { "" } else { " so far; the check is still running" };
    match holding {
        0 => format!("Preview. Nothing open holds the site back; {warnings} warnings{so_far}."),
        1 => format!("Preview. 1 item needs your eye before the site can be published; {warnings} warnings{so_far}."),
        _ => format!(
            "Preview. {holding} items need your eye before the site can be published; {warnings} warnings{so_far}."
        ),
    }
}
