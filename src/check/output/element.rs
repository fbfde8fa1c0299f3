//! What the names of HTML elements and attributes mean: blocks, void elements, addresses that a browser fetches.

use super::link::Use;

/// The addresses in an attribute, and what they are for.
pub fn addresses<'a>(tag: &[u8], name: &str, value: &'a str, rel: &str) -> Vec<(&'a str, Use)> {
    let one = |usage| vec![(value.trim(), usage)];
    match name {
        "href" if matches!(tag, b"a" | b"area") => one(Use::Follow),
        "href" if tag == b"link" && is_statement(rel) => one(Use::Follow),
        "href" | "xlink:href" | "src" | "poster" | "action" | "formaction" | "data" | "background" | "ping"
        | "manifest" => {
            if value.trim().is_empty() {
                Vec::new()
            } else {
                one(Use::Request)
            }
        }
        "srcset" | "imagesrcset" => value
            .split(',')
            .filter_map(|part| part.split_ascii_whitespace().next())
            .map(|url| (url, Use::Request))
            .collect(),
        _ => Vec::new(),
    }
}

/// Whether `<link rel=…>` only states something; any other one makes a browser fetch.
fn is_statement(rel: &str) -> bool {
    let known = [
        "alternate",
        "author",
        "canonical",
        "help",
        "license",
        "me",
        "next",
        "prev",
        "previous",
        "first",
        "last",
        "up",
        "self",
        "shortlink",
        "bookmark",
        "index",
        "start",
        "privacy-policy",
        "terms-of-service",
    ];
    let mut words = rel.split_ascii_whitespace();
    !rel.is_empty() && words.all(|word| known.contains(&word))
}

/// Elements without content.
pub fn is_void(name: &[u8]) -> bool {
    matches!(
        name,
        b"area"
            | b"base"
            | b"br"
            | b"col"
            | b"embed"
            | b"hr"
            | b"img"
            | b"input"
            | b"link"
            | b"meta"
            | b"param"
            | b"source"
            | b"track"
            | b"wbr"
    )
}

/// Elements that part the text before them from the text after.
pub fn is_block(name: &[u8]) -> bool {
    matches!(
        name,
        b"address"
            | b"article"
            | b"aside"
            | b"blockquote"
            | b"body"
            | b"caption"
            | b"dd"
            | b"details"
            | b"dialog"
            | b"div"
            | b"dl"
            | b"dt"
            | b"fieldset"
            | b"figcaption"
            | b"figure"
            | b"footer"
            | b"form"
            | b"h1"
            | b"h2"
            | b"h3"
            | b"h4"
            | b"h5"
            | b"h6"
            | b"header"
            | b"hgroup"
            | b"hr"
            | b"legend"
            | b"li"
            | b"main"
            | b"menu"
            | b"nav"
            | b"ol"
            | b"option"
            | b"p"
            | b"pre"
            | b"search"
            | b"section"
            | b"summary"
            | b"table"
            | b"tbody"
            | b"td"
            | b"tfoot"
            | b"th"
            | b"thead"
            | b"tr"
            | b"ul"
    )
}
