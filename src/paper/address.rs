//! The parts of an address, and the numbers of libraries that stand in it.

use crate::value::WebLink;

/// An address taken apart.
pub struct Parts {
    /// The address.
    pub link: WebLink,
    /// Its host in lower case, without `www.` and the like.
    pub host: String,
    /// Its path without slashes at its ends, percent signs resolved.
    pub path: String,
    /// Its query, percent signs resolved.
    pub query: String,
}

impl Parts {
    /// Host and path: `bmj.com/content/342/bmj.c7390`.
    pub fn place(&self) -> String {
        if self.path.is_empty() { self.host.clone() } else { format!("{}/{}", self.host, self.path) }
    }

    /// The segments of the path.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        self.path.split('/')
    }

    /// The value of a key of the query.
    pub fn asked(&self, key: &str) -> Option<&str> {
        let mut pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| value)
    }
}

/// An address taken apart; nothing for one of mail.
pub fn parts(link: &WebLink) -> Option<Parts> {
    let host = link.host()?;
    let host = ["www.", "m.", "mobile."].iter().fold(host, |host, start| host.strip_prefix(start).unwrap_or(host));
    let (_, rest) = link.as_str().split_once("://")?;
    let rest = rest.split('#').next().unwrap_or(rest);
    let (before, query) = rest.split_once('?').unwrap_or((rest, ""));
    let path = before.split_once('/').map_or("", |(_, path)| path);
    Some(Parts {
        link: link.clone(),
        host: host.to_owned(),
        path: decoded(path).trim_matches('/').to_owned(),
        query: decoded(query),
    })
}

/// Text with `%2F` and its like resolved; what is no letter then stays as it is written.
fn decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let code = (*first == b'%').then(|| after.get(..2)).flatten();
        let code =
            code.filter(|hex| hex.iter().all(u8::is_ascii_hexdigit)).and_then(|hex| std::str::from_utf8(hex).ok());
        match code.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => (bytes.push(byte), rest = &after[2..]).1,
            None => (bytes.push(*first), rest = after).1,
        }
    }
    String::from_utf8(bytes).ok().filter(|text| !text.contains(char::is_control)).unwrap_or_else(|| text.to_owned())
}

/// The number of a paper in PubMed.
pub fn pubmed(parts: &Parts) -> Option<String> {
    let first = match parts.host.as_str() {
        "pubmed.ncbi.nlm.nih.gov" | "pubmed.gov" => parts.path.as_str(),
        "ncbi.nlm.nih.gov" => parts.path.strip_prefix("pubmed").or_else(|| parts.path.strip_prefix("m/pubmed"))?,
        "europepmc.org" => ["abstract/med/", "article/med/"].iter().find_map(|start| after(&parts.path, start))?,
        _ => return None,
    };
    let first = first.trim_matches('/').split('/').next().unwrap_or_default();
    number(if first.is_empty() { parts.asked("term")? } else { first })
}

/// The number of a paper in PubMed Central.
pub fn pubmed_central(parts: &Parts) -> Option<String> {
    let is_library = ["pmc.ncbi.nlm.nih.gov", "ncbi.nlm.nih.gov", "europepmc.org"].contains(&parts.host.as_str());
    let named = |segment: &str| number(after(segment, "pmc").unwrap_or_default());
    is_library.then(|| parts.segments().find_map(named)).flatten()
}

/// The code of a NICE guideline.
pub fn nice(parts: &Parts) -> Option<String> {
    let code = match parts.host.as_str() {
        "nice.org.uk" => {
            let mut segments = parts.segments();
            let first = segments.next()?;
            if first.eq_ignore_ascii_case("guidance") { segments.next()? } else { first }
        }
        "guidance.nice.org.uk" => parts.segments().next()?,
        _ => return None,
    };
    let code = code.to_ascii_uppercase();
    let digits = code.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let is_code = (1..=5).contains(&(code.len() - digits.len())) && number(digits).is_some();
    // A guideline in the making has a number but no code yet.
    (is_code && !code.starts_with("GID")).then_some(code)
}

fn number(text: &str) -> Option<String> {
    let fits = (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.to_owned())
}

/// What follows `start` in any case.
fn after<'t>(text: &'t str, start: &str) -> Option<&'t str> {
    let found = text.get(..start.len())?;
    found.eq_ignore_ascii_case(start).then(|| &text[start.len()..])
}
