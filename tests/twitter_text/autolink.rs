//! Links in the form of twitter-text, made of what our scanner finds. The site's own form is another.

use byname::twitter_text::Kind;
use byname::value::Span;
use serde_json::Value;

/// A part of a text, and what it becomes.
pub struct Part {
    pub span: Span,
    pub html: String,
}

/// The text with its parts replaced. What lies between them is not escaped.
pub fn with_parts(text: &str, mut parts: Vec<Part>) -> String {
    parts.sort_by_key(|part| part.span.start);
    let mut html = String::new();
    let mut at = 0;
    for part in parts {
        html.push_str(&text[at..part.span.start]);
        html.push_str(&part.html);
        at = part.span.end;
    }
    html + &text[at..]
}

/// The link of one entity.
pub fn part(text: &str, span: Span, kind: Kind) -> Part {
    let shown = span.slice(text);
    let after_sign = shown.chars().skip(1).collect::<String>();
    let html = match kind {
        Kind::Url | Kind::BareUrl => format!("<a href=\"{0}\">{0}</a>", escaped(shown)),
        Kind::Mention => account(shown, &after_sign, "username"),
        Kind::List => account(shown, &after_sign, "list-slug"),
        Kind::Hashtag => {
            let class = if after_sign.contains(is_right_to_left) { "hashtag rtl" } else { "hashtag" };
            tag(shown, '#', &after_sign, "%23", class)
        }
        Kind::Cashtag => tag(shown, '$', &after_sign, "%24", "cashtag"),
    };
    Part { span, html }
}

fn account(shown: &str, name: &str, class: &str) -> String {
    let sign = &shown[..shown.len() - name.len()];
    format!("{sign}<a class=\"tweet-url {class}\" href=\"https://twitter.com/{name}\">{name}</a>")
}

fn tag(shown: &str, sign: char, word: &str, code: &str, class: &str) -> String {
    let title = format!("{sign}{word}");
    format!(
        "<a href=\"https://twitter.com/search?q={code}{word}\" title=\"{title}\" class=\"tweet-url {class}\">{shown}</a>"
    )
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fe70}'..='\u{feff}')
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('>', "&gt;").replace('<', "&lt;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// The parts that entities of the API name, by code points.
pub fn named_parts(text: &str, json: &str) -> Vec<Part> {
    let entities: Value = serde_json::from_str(json).expect("JSON");
    let list = |name: &str| entities[name].as_array().cloned().unwrap_or_default();
    let place = |entity: &Value| {
        let number = |at: usize| usize::try_from(entity["indices"][at].as_u64().expect("an index")).expect("an index");
        super::span_of(text, number(0), number(1))
    };
    let mut parts: Vec<Part> = Vec::new();
    parts.extend(list("hashtags").iter().map(|entity| part(text, place(entity), Kind::Hashtag)));
    parts.extend(list("user_mentions").iter().map(|entity| part(text, place(entity), Kind::Mention)));
    parts.extend(list("urls").iter().map(|entity| Part { span: place(entity), html: short_link(entity) }));
    parts
}

/// A t.co link that shows a part of the real address and holds the rest of it out of sight.
fn short_link(entity: &Value) -> String {
    let word = |name: &str| entity[name].as_str().expect("a text");
    let (url, expanded, display) = (word("url"), word("expanded_url"), word("display_url"));
    let (before, after) = expanded.split_once(display).expect("the display form is a part of the address");
    let hidden = "<span style='position:absolute;left:-9999px;'>";
    let gap = format!("<span class='tco-ellipsis'>{hidden}&nbsp;</span></span>");
    format!(
        "<a href=\"{url}\" title=\"{expanded}\">{gap}{hidden}{before}</span><span class='js-display-url'>{display}</span>\
         {hidden}{after}</span>{gap}</a>"
    )
}
