//! What a stylesheet must not do: hide who writes, or load anything from elsewhere.
//!
//! It reads selectors and single declarations. What can reach the identity block may only do what is known to be
//! harmless; what cannot may not leave its place. Colours that a reader cannot tell apart are for a person to look at.

use std::ops::Range;

use super::harmless;
use super::protected::Names;
use super::stylesheet::{self, Declaration, StyleRule};

/// Whose stylesheet it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// The author's: it may not name the identity block at all.
    Author,
    /// The default theme's: it may style the block in ways that do no harm.
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
const COVERS: &str = "This could move something over the block that says who writes.";
const LOADS: &str = "The stylesheet would load something from elsewhere.";

/// Every fault of a stylesheet.
pub(super) fn faults(css: &str, protected: &Names, whose: Whose) -> Vec<Fault> {
    let sheet = stylesheet::read(css);
    let known = stylesheet::read(super::default_text("style.css"));
    let custom = harmless::custom(&sheet.rules);
    let mut faults: Vec<Fault> = sheet.lost.into_iter().map(|(range, message)| Fault { range, message }).collect();
    for (text, range) in sheet.statements {
        if !text.starts_with("@layer") && !text.starts_with("@charset") {
            faults.push(Fault { range, message: LOADS });
        }
    }
    for rule in &sheet.rules {
        let names_block = rule.selector.contains("identity") || css[rule.range.clone()].contains("identity");
        let refused: Vec<Fault> = if whose == Whose::Author && names_block {
            let message = "Only the default theme styles the identity block.";
            vec![Fault { range: rule.range.clone(), message }]
        } else if split_top(&rule.selector, ',').iter().any(|one| reaches(one, protected)) {
            let hiding = rule.declarations.iter().filter(|declaration| !harmless::is_harmless(declaration, &custom));
            hiding.map(|declaration| Fault { range: declaration.range.clone(), message: HIDES }).collect()
        } else if whose == Whose::Author && !known.rules.iter().any(|other| is_same(other, rule)) {
            let moving = rule.declarations.iter().filter(|declaration| covers(declaration, &rule.selector));
            moving.map(|declaration| Fault { range: declaration.range.clone(), message: COVERS }).collect()
        } else {
            Vec::new()
        };
        faults.extend(refused);
    }
    faults.sort_by_key(|fault| fault.range.start);
    faults
}

/// Whether a rule is one of the default theme, word for word, as in a copy of its stylesheet.
fn is_same(known: &StyleRule, rule: &StyleRule) -> bool {
    let words = |rule: &StyleRule| -> Vec<(String, String)> {
        rule.declarations.iter().map(|one| (one.property.clone(), one.value.clone())).collect()
    };
    known.selector == rule.selector && words(known) == words(rule)
}

/// Whether a declaration takes something out of its place, and could lay it over the end of the page.
fn covers(declaration: &Declaration, selector: &str) -> bool {
    let (property, value) = (declaration.property.as_str(), declaration.value.as_str());
    let is_far = |word: &str| {
        let end = word.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(word.len());
        word[..end].parse::<f64>().is_ok_and(|number| number > 64.0)
    };
    match property {
        "position" => !matches!(value, "static" | "relative"),
        "z-index" | "top" | "right" | "bottom" | "left" | "transform" | "translate" | "scale" | "rotate"
        | "perspective" | "zoom" | "all" => !matches!(value, "none" | "0" | "1" | "auto"),
        "height" | "max-height" | "block-size" | "max-block-size" => split_top(selector, ',').iter().any(|one| {
            let subject = subject(one);
            matches!(subject.as_str(), "" | "*" | "main" | "header" | "article" | "section" | "div" | "nav")
        }),
        "box-shadow" | "outline" | "outline-offset" | "outline-width" => {
            value.contains(['(', '-']) && !value.contains("rgb") || value.split([' ', ',']).any(is_far)
        }
        _ if property.starts_with("margin") => value.contains(['-', '(']),
        _ => ["inset", "offset", "animation"].iter().any(|start| property.starts_with(start)),
    }
}

/// Whether a selector could choose the identity block, something that holds it, or something in it: every part of it
/// that has to hold the one chosen, and that one, must be among the protected.
fn reaches(selector: &str, protected: &Names) -> bool {
    protected.all || compounds(selector).iter().all(|compound| fits(compound, protected))
}

fn fits(compound: &str, protected: &Names) -> bool {
    let element_end = compound.find(['.', '#']).unwrap_or(compound.len());
    // What stands before a bar is a namespace.
    let element = compound[..element_end].rsplit('|').next().unwrap_or("").to_ascii_lowercase();
    let fits_element = matches!(element.as_str(), "" | "*" | "&") || protected.elements.contains(&element);
    let mut labels = compound[element_end..].split(['.', '#']).filter(|label| !label.is_empty());
    fits_element && labels.all(|label| protected.labels.contains(&label.to_ascii_lowercase()))
}

/// The compounds of a selector, without attributes and pseudo-classes, which only narrow what it chooses, and without
/// those that choose a sibling.
fn compounds(selector: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut depth = 0usize;
    for c in selector.trim().chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            '>' => plain.push(' '),
            '+' | '~' => plain.extend([' ', c, ' ']),
            other => plain.push(other),
        }
        if c == ']' && depth == 0 {
            // An attribute alone is a compound too.
            plain.push(':');
        }
    }
    let words: Vec<&str> = plain.split_whitespace().collect();
    let kept = words.iter().enumerate().filter(|(at, word)| {
        let before_sibling = words.get(at + 1).is_some_and(|next| matches!(*next, "+" | "~"));
        !matches!(**word, "+" | "~") && !before_sibling
    });
    kept.map(|(_, word)| without_pseudo(word)).collect()
}

/// The last compound of a selector.
fn subject(selector: &str) -> String {
    compounds(selector).pop().unwrap_or_default()
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
            ":root{--d:none}footer{display:var(--d)}",
            ":root{--g:-99rem}footer{margin-left:var(--g)}",
            ":root{--c:transparent}footer{color:var(--c)}",
            "footer{color:var(--nowhere)}",
            "footer{color:var(--x,transparent)}",
            "footer{d\\69splay:none}",
            ".a{background:url(/*)}footer{display:none}.b{background:url(*/)}",
            "<!--footer{display:none}",
            "footer{font-size:calc(1px*0)}",
            "footer{color:rgb(0,0,0,0)}",
            "footer{color:rgb(0 0 0 / 0)}",
            "footer{color:Canvas}",
            "footer{display:table-column}",
            "footer{max-height:calc(1px*0);overflow:auto}",
            "footer{margin-left:100000px}",
            "footer{padding-top:100000px}",
            "footer{width:0}",
            "strong{font-size:70%}",
            "footer{font-family:\"Wingdings\"}",
            "footer{-webkit-text-security:disc}",
            "footer{outline:1000px solid #fff}",
            "footer{border:9999px solid rgb(0 0 0)}",
            "strong::before{content:\"x\"}",
            "footer{contain:strict}",
            "footer{white-space:nowrap}",
            "body footer > section p{opacity:0}",
            ".x + footer{display:none}",
            "main{position:fixed}",
            "main{margin-bottom:-90vh}",
            "main{height:0}",
            "main{transform:translateY(50vh)}",
            ".cover{position:absolute}",
            "header{z-index:9}",
            ".x{animation:k 1s}",
        ] {
            assert!(!faults(css, &names(), Whose::Author).is_empty(), "{css}");
        }
    }

    #[test]
    fn an_ordinary_stylesheet_is_used() {
        for css in [
            "body{background:#fff;color:#222;font:1rem/1.5 serif;margin:0 auto;max-width:60ch}",
            "nav{display:none}",
            ".hero img{opacity:.9;position:relative;height:8rem}",
            "main a:hover{opacity:.5}",
            "article p{font-size:.8rem;display:none}",
            ".skip:focus { top: .5rem; z-index: 1; }",
            ":root{--gap:1rem}p{margin:0 0 var(--gap)}footer{border-top:1px solid var(--gap)}",
            "body{font-family:\"Segoe UI\", sans-serif;font:italic 700 12pt/1.25 serif}",
            "body{max-width:calc(66ch + 2.5rem);color:rgb(10, 10, 10)}",
            "main p.lead{font-size:.5rem}",
            "@media print{nav,.pager{display:none}}",
            "main a::after{content:\" (\" attr(href) \")\"}",
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
