//! DOIs: those that an address spells, and those that follow from the address by the publisher's own rule.

use super::address::Parts;
use crate::value::WebLink;

/// What publishers put behind a DOI, or behind the name of an article, to say how it is shown.
const VIEWS: [&str; 24] = [
    "abstract",
    "article-info",
    "citations",
    "epdf",
    "epub",
    "figures",
    "figures-only",
    "full",
    "full-text",
    "fulltext",
    "html",
    "long",
    "meta",
    "metrics",
    "pdf",
    "pdfft",
    "rapid-responses",
    "references",
    "related",
    "short",
    "suppl",
    "summary",
    "supplementary-material",
    "tables",
];

/// The DOI that an address spells: behind the host of the resolver, in a path, or in a query.
pub fn spelled(parts: &Parts) -> Option<String> {
    let is_resolver = matches!(parts.host.as_str(), "doi.org" | "dx.doi.org");
    if is_resolver {
        let path = parts.path.strip_prefix("doi:").unwrap_or(&parts.path);
        return checked(path);
    }
    if let Some(asked) = ["doi", "id"].iter().find_map(|key| parts.asked(key).filter(|value| value.starts_with("10.")))
    {
        return checked(asked);
    }
    let at = if parts.path.starts_with("10.") { 0 } else { parts.path.find("/10.")? + 1 };
    checked(without_view(&parts.path[at..]))
}

/// Where a DOI leads. Old ones hold signs that mean something else in an address.
pub fn resolver(doi: &str) -> Option<WebLink> {
    let name = doi.replace('%', "%25").replace('#', "%23").replace('?', "%3F");
    WebLink::parse(&format!("https://doi.org/{name}"))
}

/// `10.`, a registrant of four to nine digits, a slash, and a name without spaces.
fn checked(text: &str) -> Option<String> {
    let (registrant, name) = text.strip_prefix("10.")?.split_once('/')?;
    let digits = registrant.split('.').next().unwrap_or_default();
    let known = (4..=9).contains(&digits.len()) && registrant.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let name = name.trim_end_matches(['.', ',', ';', '/']);
    let fits = !name.is_empty() && name.len() <= 200 && !name.contains(|c: char| c.is_whitespace() || c.is_control());
    (known && fits).then(|| format!("10.{registrant}/{name}"))
}

/// An address or a DOI without what says how it is shown: `/full`, `.full.pdf`, `v2`.
pub fn without_view(text: &str) -> &str {
    let mut text = text.trim_end_matches('/');
    loop {
        let shorter = VIEWS.iter().find_map(|view| {
            let start = text.strip_suffix(view)?;
            start.strip_suffix(['/', '.', '+']).filter(|start| start.contains('/'))
        });
        match shorter.or_else(|| without_version(text)) {
            Some(shorter) => text = shorter.trim_end_matches('/'),
            None => return text,
        }
    }
}

/// Preprints carry their version: `10.1101/2020.01.01.20000001v2`.
fn without_version(text: &str) -> Option<&str> {
    let is_preprint = text.contains("10.1101/") || text.contains("10.64898/");
    let start = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let start = start.strip_suffix('v').filter(|_| is_preprint && start.len() < text.len())?;
    start.ends_with(|c: char| c.is_ascii_digit()).then_some(start)
}

/// The DOI of an article whose address holds its name only, by the rule of its publisher.
pub fn implied(parts: &Parts) -> Option<String> {
    let path = without_view(&parts.path);
    let last = path.rsplit('/').next().unwrap_or_default();
    match parts.host.as_str() {
        "bmj.com" => {
            let named = path.split('/').map(without_ending).find(|name| is_bmj(name))?;
            Some(format!("10.1136/{named}"))
        }
        host if host.ends_with(".bmj.com") => {
            is_of_journal(without_ending(last)).then(|| format!("10.1136/{}", without_ending(last)))
        }
        "nature.com" => is_nature(last).then(|| format!("10.1038/{last}")),
        "thelancet.com" => {
            let number = path.split('/').find_map(|name| name.strip_prefix("PII"))?;
            (number.starts_with('S') && number.contains('(')).then(|| format!("10.1016/{number}"))
        }
        _ => None,
    }
}

/// `bmj.c7390.full` is shown as such, and named `bmj.c7390`.
fn without_ending(name: &str) -> &str {
    VIEWS.iter().find_map(|view| name.strip_suffix(view)?.strip_suffix('.')).unwrap_or(name)
}

/// `bmj.c7390`, `bmj.39489.470347.AD`, `bmj-2021-065871`.
fn is_bmj(name: &str) -> bool {
    let rest = name.strip_prefix("bmj.").or_else(|| name.strip_prefix("bmj-"));
    rest.is_some_and(|rest| rest.bytes().filter(u8::is_ascii_digit).count() >= 3 && is_plain(rest))
}

/// `heartjnl-2020-316543`: letters, a year, a number.
fn is_of_journal(name: &str) -> bool {
    let mut parts = name.split('-');
    let (Some(journal), Some(year), Some(number), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let digits = |text: &str, count: std::ops::RangeInclusive<usize>| {
        count.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    !journal.is_empty()
        && journal.bytes().all(|b| b.is_ascii_lowercase())
        && digits(year, 4..=4)
        && digits(number, 5..=7)
}

/// `s41586-020-2649-2`.
fn is_nature(name: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric());
    name.starts_with('s')
        && name[1..].starts_with(|c: char| c.is_ascii_digit())
        && name.split('-').count() == 4
        && name.split('-').all(is_part)
}

fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'))
}
