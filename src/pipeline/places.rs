//! Where findings stand: file, line and column of each of them. Found out at the end and for what was found alone, so
//! that a clean page or tweet pays nothing for it.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::squash;
use crate::finding::{Finding, Item, Place, Quote};
use crate::load::archive::places::{WrittenEntry, entries};
use crate::load::json_place::strings;
use crate::model::{Tweet, TweetId};
use crate::source::Sources;
use crate::source::export::{self, Export};
use crate::value::Rendered;

/// Gives findings about an output the place in it, found again in its bytes, with the line as it is there. `output` is
/// the folder that the site is written to, as it was given.
pub(super) fn on_output(findings: &mut [Finding], rendered: &Rendered, output: &str) {
    for finding in findings.iter_mut().filter(|finding| finding.place.is_none()) {
        // What is published as it is stands in the author's own file.
        let own = rendered.item.as_str().strip_prefix("file:").map(str::to_owned);
        let file = own.unwrap_or_else(|| in_output(output, &rendered.path.file()));
        let text = std::str::from_utf8(&rendered.bytes).unwrap_or_default();
        let sought = finding.quote.as_ref().and_then(|quote| quote.text.get(quote.range.clone()));
        match sought.and_then(|words| spelled(text, words)) {
            Some(range) => {
                finding.line = Some(line_around(text, range.clone()));
                finding.place = Some(Place::of_range(file, text, range));
            }
            None => finding.place = Some(whole(&file)),
        }
    }
}

/// The path of an output below the folder as it was given.
pub(super) fn in_output(output: &str, file: &str) -> String {
    format!("{}/{file}", output.trim_end_matches('/'))
}

/// Gives the other findings their line and column: in the line of a tweet, in an entry of an export, in a text of the
/// folder. What is about a whole file stands at its start.
pub(super) fn settle<'t>(
    findings: &mut [Finding],
    sources: &Sources,
    exports: &[Export],
    tweet: &dyn Fn(TweetId) -> Option<&'t Tweet>,
) {
    for finding in findings.iter_mut() {
        // Of several tweets together, the one whose words were matched.
        let quoted = finding.quote.as_ref().map(|quote| quote.text.as_str());
        let members = finding.members.iter().filter_map(|item| tweet(TweetId::parse(item.tweet_id()?)?));
        let matched = members.into_iter().find(|member| quoted == Some(member.text.as_str()));
        if let Some(place) = matched.and_then(|member| member.at.clone()) {
            finding.place = Some(place);
        } else if finding.place.is_none() {
            finding.place = of_item(finding, sources, tweet);
        }
    }
    in_exports(findings, exports);
    let mut lines: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for finding in findings.iter_mut().filter(|finding| finding.line.is_none()) {
        let Some(place) = &finding.place else { continue };
        let found = sources.text(&place.file).and_then(|text| {
            let starts = lines.entry(place.file.to_string()).or_insert_with(|| line_starts(text));
            let is_tweet = place.file.ends_with(".jsonl");
            if is_tweet {
                in_line(finding, place, text, starts, sources)
            } else {
                in_text(finding, place, text, starts)
            }
        });
        if found.is_some() {
            finding.place = found;
        }
    }
    for place in findings.iter_mut().filter_map(|finding| finding.place.as_mut()) {
        if place.line > 0 && place.column == 0 {
            place.length = 1;
        }
        (place.line, place.column) = (place.line.max(1), place.column.max(1));
    }
}

/// The start of a whole file.
fn whole(file: &str) -> Place {
    Place { line: 1, column: 1, ..Place::file(file) }
}

/// Where a thing stands as a whole.
fn of_item<'t>(finding: &Finding, sources: &Sources, tweet: &dyn Fn(TweetId) -> Option<&'t Tweet>) -> Option<Place> {
    let tweet = |id: &str| tweet(TweetId::parse(id)?)?.at.clone();
    let (kind, name) = finding.item.as_str().split_once(':').unwrap_or((finding.item.as_str(), ""));
    let own = match kind {
        "profile" => Some(whole("profile.md")),
        "site" => Some(whole("site.toml")),
        "follow" => Some(whole("following.toml")),
        "event" => Some(whole("events.toml")),
        "post" | "file" => Some(whole(name)),
        "tweet" | "thread" => tweet(name),
        "media" => tweet(name.split('-').next().unwrap_or_default()),
        _ => None,
    };
    let of_member = || finding.members.first().and_then(|member| tweet(member.tweet_id()?));
    own.or_else(of_member).or_else(|| sources.has("site.toml").then(|| whole("site.toml")))
}

/// The places of what was found in exports: each file is read once more.
fn in_exports(findings: &mut [Finding], exports: &[Export]) {
    let mut wanted: BTreeMap<String, BTreeSet<TweetId>> = BTreeMap::new();
    for finding in findings.iter() {
        if let Some(place) = finding.place.as_ref().filter(|place| place.file.contains('!')) {
            wanted.entry(place.file.to_string()).or_default().extend(ids(finding));
        }
    }
    let mut read: BTreeMap<String, BTreeMap<TweetId, Vec<WrittenEntry>>> = BTreeMap::new();
    for (file, ids) in wanted {
        if let Some((export, name)) = export::of_place(exports, &file) {
            read.insert(file.clone(), entries(export, name, &ids));
        }
    }
    for finding in findings.iter_mut() {
        let Some(place) = &finding.place else { continue };
        let of_file = read.get(place.file.as_ref());
        let all: Vec<&WrittenEntry> = ids(finding).filter_map(|id| of_file?.get(&id)).flatten().collect();
        let entry = all.into_iter().find(|entry| entry.starts_on(place.line));
        let found = entry.and_then(|entry| entry.place(&place.file, finding.quote.as_ref()));
        if found.is_some() {
            finding.place = found;
        }
    }
}

/// The tweets that a finding is about.
fn ids(finding: &Finding) -> impl Iterator<Item = TweetId> + '_ {
    let id = |item: &Item| {
        let of_media = || item.as_str().strip_prefix("media:").and_then(|name| name.split('-').next());
        item.tweet_id().or_else(of_media).and_then(TweetId::parse)
    };
    finding.holds().iter().filter_map(id)
}

fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

/// In the line of a tweet: the words matched, as they are written there, or else its text. The alt text of a picture
/// stands in `alt.toml`.
fn in_line(finding: &Finding, place: &Place, text: &str, starts: &[usize], sources: &Sources) -> Option<Place> {
    let start = *starts.get((place.line as usize).checked_sub(1)?)?;
    let line = text.get(start..)?.lines().next()?;
    let all = strings(line);
    let at = |range: std::ops::Range<usize>| Place { line: place.line, ..Place::of_range(&*place.file, line, range) };
    if let Some(quote) = &finding.quote {
        for written in &all {
            let said = written.text();
            if said == quote.text {
                return Some(at(written.range(quote.range.clone())));
            }
            // The name of a picture was looked at without the id with which it starts.
            if written.key == "name" && said.ends_with(&quote.text) {
                let skipped = said.len() - quote.text.len();
                return Some(at(written.range(quote.range.start + skipped..quote.range.end + skipped)));
            }
        }
        let alt = sources.text("alt.toml").and_then(|alt| in_text(finding, &whole("alt.toml"), alt, &[0]));
        if alt.is_some() {
            return alt;
        }
    }
    if place.column > 0 {
        return None;
    }
    let own = all.iter().find(|written| written.key == "text" && written.depth == 1)?;
    Some(at(own.whole()))
}

/// The words matched in a text of the folder, from the place of what they are a part of on.
fn in_text(finding: &Finding, place: &Place, text: &str, starts: &[usize]) -> Option<Place> {
    let quote = finding.quote.as_ref().filter(|quote| quote.text.len() < text.len())?;
    // A place behind the last line is at the end of the text.
    let line = starts.get(place.line.saturating_sub(1) as usize).copied().unwrap_or(text.len());
    let first = text.get(line..)?.lines().next().unwrap_or("");
    let column = first.char_indices().nth(place.column.saturating_sub(1) as usize).map_or(0, |(at, _)| at);
    let from = line + column;
    let start = from + text.get(from..)?.find(&quote.text)?;
    Some(Place::of_range(&*place.file, text, start + quote.range.start..start + quote.range.end))
}

/// Where words stand in an output: as they are, or as markup writes them.
fn spelled(text: &str, words: &str) -> Option<std::ops::Range<usize>> {
    let words = words.trim();
    let plain = squash(words);
    let html = |apostrophe: &str| {
        let escaped = words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
        escaped.replace('\'', apostrophe)
    };
    let json = serde_json::to_string(words).unwrap_or_default();
    let spellings =
        [words.to_owned(), html("&#39;"), html("&#x27;"), html("'"), json.trim_matches('"').to_owned(), plain];
    let found = |spelling: &String| text.find(spelling.as_str()).map(|at| at..at + spelling.len());
    spellings.iter().filter(|spelling| !spelling.is_empty()).find_map(found)
}

/// The line of a range, cut to what can be read.
fn line_around(text: &str, range: std::ops::Range<usize>) -> Quote {
    const BEFORE: usize = 60;
    const MOST: usize = 160;
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.start..].find('\n').map_or(text.len(), |at| range.start + at);
    let from = text[start..range.start].char_indices().rev().nth(BEFORE - 1).map_or(start, |(at, _)| start + at);
    let to = text[from..end].char_indices().nth(MOST).map_or(end, |(at, _)| from + at);
    let meant = range.start - from..range.end.min(to).max(range.start) - from;
    Quote { text: text[from..to].to_owned(), range: meant, parts: Vec::new() }
}
