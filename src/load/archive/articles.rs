//! Articles: `article.js` has their texts, `article-metadata.js` says which were published. Only empty samples of both
//! have been seen, so their form is read from what X says about it, as tolerantly as can be; and what is read becomes a
//! draft that a person looks through, never a page by itself.

use jiff::Timestamp;
use serde_json::Value;

use crate::finding::Place;
pub(super) use crate::model::Article;
use crate::model::tweet_line::parser_words;

use super::text::clean;

/// The text of one article.
#[derive(Debug)]
pub(super) struct Text {
    id: String,
    title: String,
    paragraphs: Vec<String>,
    facts: Facts,
}

/// What is known of one article.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    id: String,
    published: bool,
    first_published: Option<Timestamp>,
}

/// Reads one element of `article.js`; the error is the end of a sentence.
pub(super) fn text(bytes: &[u8], _: Place) -> Result<Text, String> {
    let value = unwrapped(bytes)?;
    let mut paragraphs = Vec::new();
    for key in ["content", "contentState", "body", "text"] {
        if let Some(content) = value.get(key).filter(|_| paragraphs.is_empty()) {
            collect(content, &mut paragraphs);
        }
    }
    let title = value.get("title").and_then(Value::as_str).map(clean).unwrap_or_default();
    Ok(Text { id: word(&value, &["id", "articleId"]), title, paragraphs, facts: facts_of(&value) })
}

/// Reads one element of `article-metadata.js`; the error is the end of a sentence.
pub(super) fn facts(bytes: &[u8], _: Place) -> Result<Facts, String> {
    unwrapped(bytes).map(|value| facts_of(&value))
}

/// The articles that are said to be published, and how many of those have no text that could be read. What is not said
/// to be published is a draft of the author's, and is dropped.
pub(super) fn published(texts: Vec<Text>, facts: Vec<Facts>) -> (Vec<Article>, u64) {
    let mut articles = Vec::new();
    let mut unread = 0;
    // Without an id the two lists can only belong together one by one.
    let by_place = texts.len() == facts.len();
    for (number, text) in texts.into_iter().enumerate() {
        let named = facts.iter().find(|facts| !facts.id.is_empty() && facts.id == text.id);
        let beside = facts.get(number).filter(|facts| by_place && facts.id.is_empty());
        let known = named.or(beside).unwrap_or(&text.facts);
        if !known.published && !text.facts.published {
            continue;
        }
        if text.paragraphs.is_empty() {
            unread += 1;
            continue;
        }
        let published = known.first_published.or(text.facts.first_published);
        let Text { id, title, paragraphs, .. } = text;
        let id = if is_plain(&id) { id } else { (number + 1).to_string() };
        articles.push(Article { id, title, published, paragraphs });
    }
    (articles, unread)
}

fn is_plain(id: &str) -> bool {
    (1..=40).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// The object inside `{ "article": { … } }`, whatever that key is.
fn unwrapped(bytes: &[u8]) -> Result<Value, String> {
    let value: Value = serde_json::from_slice(bytes).map_err(|error| parser_words(&error))?;
    match value {
        Value::Object(map) if map.len() == 1 => match map.into_iter().next() {
            Some((_, inner @ Value::Object(_))) => Ok(inner),
            _ => Err("it is no article".to_owned()),
        },
        object @ Value::Object(_) => Ok(object),
        _ => Err("it is no article".to_owned()),
    }
}

fn facts_of(value: &Value) -> Facts {
    let published = word(value, &["lifecycleState", "lifecycle"]).eq_ignore_ascii_case("published");
    let at = word(value, &["firstPublishedAtMs"]).parse().ok();
    let first_published = at.and_then(|at: i64| Timestamp::from_millisecond(at).ok()).filter(|at| at.as_second() > 0);
    Facts { id: word(value, &["articleId", "id"]), published, first_published }
}

/// The first of these keys that holds a string or a number.
fn word(value: &Value, keys: &[&str]) -> String {
    let found = keys.iter().find_map(|key| match value.get(key)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    found.unwrap_or_default()
}

/// How deep the sections of an article may lie in each other.
const DEEPEST: usize = 16;

/// Every text in the order of the article. Who is mentioned, what is tagged and how it is set is not text.
fn collect(content: &Value, paragraphs: &mut Vec<String>) {
    collect_below(content, paragraphs, DEEPEST);
}

fn collect_below(content: &Value, paragraphs: &mut Vec<String>, depth: usize) {
    match content {
        Value::String(text) => {
            let text = clean(text).trim().to_owned();
            paragraphs.extend((!text.is_empty()).then_some(text));
        }
        Value::Array(list) if depth > 0 => {
            list.iter().for_each(|member| collect_below(member, paragraphs, depth - 1));
        }
        Value::Object(map) if depth > 0 => {
            for key in ["text", "sections", "blocks", "content", "paragraphs"] {
                if let Some(inner) = map.get(key) {
                    collect_below(inner, paragraphs, depth - 1);
                }
            }
        }
        _ => {}
    }
}
