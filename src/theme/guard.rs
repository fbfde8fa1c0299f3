//! What a stylesheet must not do: hide who writes, or load anything from elsewhere.
//!
//! It reads selectors and single declarations. Two things it cannot see: colours that a reader cannot tell apart, and a
//! block covered by another one. Those are for a person to look at.

use std::ops::Range;

use super::protected::Names;
use super::stylesheet::{self, Declaration};

/// Whose stylesheet it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// The author's: it may not name the identity block at all.
    Author,
    /// The default theme's: it may style the block in ways that do no harm. Only a test asks.
    #[cfg(test)]
    Default,
}

/// Something that a stylesheet must not do.
#[derive(Debug)]
pub(super) struct Fault {
    /// Where.
    pub range: Range<usize>,
    /// What, in a sentence.
    pub message: &'static str,
}

const HIDES: &str = "This could keep readers from seeing who writes.";
const LOADS: &str = "The stylesheet would load something from elsewhere.";

/// Every fault of a stylesheet.
pub(super) fn faults(css: &str, protected: &Names, whose: Whose) -> Vec<Fault> {
    let sheet = stylesheet::read(css);
    let mut faults: Vec<Fault> = sheet.lost.into_iter().map(|(range, message)| Fault { range, message }).collect();
    for (text, range) in sheet.statements {
        if !text.starts_with("@layer") && !text.starts_with("@charset") {
            faults.push(Fault { range, message: LOADS });
        }
    }
    faults.extend(addresses(css));
    for rule in &sheet.rules {
        let selector = rule.selector.to_ascii_lowercase();
        if selector.contains('\\') {
            faults.push(Fault { range: rule.range.clone(), message: "A selector with a backslash is not understood." });
        } else if whose == Whose::Author
            && (selector.contains("identity") || css[rule.range.clone()].contains("identity"))
        {
            faults.push(Fault {
                range: rule.range.clone(),
                message: "Only the default theme styles the identity block.",
            });
        } else if split_top(&rule.selector, ',').iter().any(|one| reaches(one, protected)) {
            let hiding = rule.declarations.iter().filter(|declaration| hides(declaration, &rule.selector));
            faults.extend(hiding.map(|declaration| Fault { range: declaration.range.clone(), message: HIDES }));
        }
    }
    faults.sort_by_key(|fault| fault.range.start);
    faults
}

/// Addresses in `url(…)` that leave the site, quoted or not.
fn addresses(css: &str) -> Vec<Fault> {
    let lower = css.to_ascii_lowercase();
    let mut faults = Vec::new();
    for mark in ["url(", "image-set(", "src("] {
        for (at, _) in lower.match_indices(mark) {
            let inside = lower[at + mark.len()..].split(')').next().unwrap_or("");
            let inside = inside.trim_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'');
            if inside.contains("//") || inside.contains(':') || inside.contains('\\') || mark != "url(" {
                faults.push(Fault { range: at..at + mark.len(), message: LOADS });
            }
        }
    }
    faults
}

/// Whether a selector could choose the identity block, something that holds it, or something in it.
fn reaches(selector: &str, protected: &Names) -> bool {
    let subject = subject(selector);
    if protected.all {
        return true;
    }
    let element_end = subject.find(['.', '#']).unwrap_or(subject.len());
    // What stands before a bar is a namespace.
    let element = subject[..element_end].rsplit('|').next().unwrap_or("").to_ascii_lowercase();
    let fits_element = matches!(element.as_str(), "" | "*" | "&") || protected.elements.contains(&element);
    let mut labels = subject[element_end..].split(['.', '#']).filter(|label| !label.is_empty());
    fits_element && labels.all(|label| protected.labels.contains(label))
}

/// The last compound of a selector, without attributes and pseudo-classes, which only narrow what it chooses.
fn subject(selector: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0usize;
    for c in selector.trim().chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            '>' | '+' | '~' => plain.push(' '),
            other => plain.push(other),
        }
    }
    let last = plain.split_whitespace().next_back().unwrap_or("");
    without_pseudo(last)
}

/// `a:hover.b` chooses no more than `a.b`; `:root` chooses `html`.
fn without_pseudo(compound: &str) -> String {
    let mut made = String::new();
    let mut in_pseudo = false;
    for c in compound.chars() {
        match c {
            ':' => in_pseudo = true,
            '.' | '#' => {
                in_pseudo = false;
                made.push(c);
            }
            c if !in_pseudo => made.push(c),
            _ => {}
        }
    }
    made
}

fn split_top(text: &str, separator: char) -> Vec<&str> {
    let mut depth = 0usize;
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            c if c == separator && depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// Properties that may only have a value that leaves things as they are.
const MOVES: [&str; 18] = [
    "transform",
    "translate",
    "scale",
    "rotate",
    "clip",
    "clip-path",
    "mask",
    "mask-image",
    "filter",
    "animation",
    "animation-name",
    "offset",
    "offset-path",
    "zoom",
    "all",
    "-webkit-text-fill-color",
    "mix-blend-mode",
    "perspective",
];

/// Properties whose value must not be next to nothing.
const SIZES: [&str; 9] = [
    "font-size",
    "width",
    "height",
    "max-width",
    "max-height",
    "inline-size",
    "block-size",
    "max-inline-size",
    "max-block-size",
];

fn hides(declaration: &Declaration, selector: &str) -> bool {
    let value = declaration.value.as_str();
    let property = declaration.property.as_str();
    let is_generated = selector.contains("::before") || selector.contains("::after");
    match property {
        "display" => value.contains("none"),
        "visibility" | "content-visibility" => !matches!(value, "visible" | "auto" | "inherit"),
        "opacity" => !matches!(value, "1" | "100%"),
        "position" => !matches!(value, "static" | "relative"),
        "content" => !is_generated,
        "color" => is_see_through(value),
        "line-height" | "font" => has_tiny_size(value),
        "overflow" | "overflow-x" | "overflow-y" => value.contains("hidden") || value.contains("clip"),
        "z-index" | "text-indent" | "letter-spacing" | "word-spacing" => value.contains('-'),
        "left" | "right" | "top" | "bottom" => !matches!(value, "0" | "auto"),
        _ if MOVES.contains(&property) => !matches!(value, "none" | "normal" | "1"),
        _ if SIZES.contains(&property) => has_tiny_size(value),
        _ if property.starts_with("margin") || property.starts_with("inset") => {
            value.contains('-') && !value.contains("var(")
        }
        _ => false,
    }
}

fn is_see_through(value: &str) -> bool {
    let hex_with_alpha = value.strip_prefix('#').is_some_and(|digits| matches!(digits.len(), 4 | 8));
    value.contains("transparent")
        || value.contains('/')
        || hex_with_alpha
        || value.contains("rgba")
        || value.contains("hsla")
}

/// Whether a value holds a size too small to read or to see: zero, under nine pixels, under six tenths of an em.
fn has_tiny_size(value: &str) -> bool {
    value.split([' ', ',', '(', ')', '/']).any(|token| {
        let end = token.find(|c: char| !c.is_ascii_digit() && c != '.' && c != '-').unwrap_or(token.len());
        let Ok(number) = token[..end].parse::<f64>() else { return false };
        let least = match &token[end..] {
            "px" | "pt" => 9.0,
            "em" | "rem" | "ch" | "ex" | "lh" => 0.6,
            "%" | "vw" | "vh" => 20.0,
            "" => 0.6,
            _ => 0.1,
        };
        number < least
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        Names::of_base(super::super::default_text("base.html"))
    }

    #[test]
    fn whatever_hides_the_identity_block_is_refused() {
        for css in [
            ".identity{color:red}",
            "[class~=\"identity\"]{color:red}",
            "footer{display:none}",
            "FOOTER { display : NONE !important }",
            "@media screen{@supports (x:y){body{visibility:hidden}}}",
            "*{opacity:.01}",
            ":root{font-size:0}",
            "html{transform:scale(0)}",
            "footer > *{position:absolute;left:-9999px}",
            "footer p{color:transparent}",
            "*|footer{display:none}",
            "p{text-indent:-100em}",
            ":is(footer, x){display:none}",
            "main ~ :not(.x){display:none}",
            "[aria-label]{display:none}",
            "footer{max-height:1px;overflow:hidden}",
            "strong{font:0/0 a}",
            "section{clip-path:inset(100%)}",
            "body{animation:gone 1s forwards}",
            "foo\\74 er{display:none}",
            "footer{color:#ffffff00}",
            "footer{margin-left:-200vw}",
            "@import 'x.css';",
            "main{background:url(https://evil.example/x)}",
            "main{background:url(  \"//evil.example/x\")}",
            "main{background:url(data:image/png;base64,x)}",
            "footer{color:red",
            "footer{p{display:none}}",
            "/* footer{",
        ] {
            assert!(!faults(css, &names(), Whose::Author).is_empty(), "{css}");
        }
    }

    #[test]
    fn an_ordinary_stylesheet_is_used() {
        for css in [
            "body{background:#fff;color:#222;font:1rem/1.5 serif;margin:0 auto;max-width:60ch}",
            "nav{display:none}",
            ".hero img{opacity:.9;position:absolute;left:-1rem}",
            ".unseen{position:absolute;clip-path:inset(50%);width:1px}",
            "main p.lead{font-size:.5rem}",
            "@media print{nav,.pager{display:none}}",
            "a::after{content:\" (\" attr(href) \")\"}",
            ":root{--ink:#111}",
            "h1{background:url(/ink.png)}",
            "@keyframes k{from{opacity:0}}",
            "@layer a, b;",
            "footer{border-top:1px solid;padding:2rem 0}",
        ] {
            let found = faults(css, &names(), Whose::Author);
            assert!(found.is_empty(), "{css}: {found:?}");
        }
    }

    #[test]
    fn the_default_stylesheet_hides_nothing_either() {
        let css = super::super::default_text("style.css");
        let found = faults(css, &names(), Whose::Default);
        let shown: Vec<_> = found.iter().map(|fault| (&css[fault.range.clone()], fault.message)).collect();
        assert!(shown.is_empty(), "{shown:?}");
    }
}
