//! The few properties, and the plain values of them, that cannot take the block that says who writes out of sight. What
//! is not listed here is refused there: a list of what hides would never be complete.

use std::collections::BTreeMap;

use super::stylesheet::{Declaration, StyleRule};

/// The values that a sheet gives to each of its own properties, such as `--ink`.
pub(super) type Custom<'a> = BTreeMap<&'a str, Vec<&'a str>>;

/// Reads the custom properties of a sheet.
pub(super) fn custom(rules: &[StyleRule]) -> Custom<'_> {
    let mut custom = Custom::new();
    let all = rules.iter().flat_map(|rule| &rule.declarations);
    for declaration in all.filter(|declaration| declaration.property.starts_with("--")) {
        custom.entry(declaration.property.as_str()).or_default().push(&declaration.value);
    }
    custom
}

/// Whether a declaration leaves what it styles readable, whatever value its custom property has.
pub(super) fn is_harmless(declaration: &Declaration, custom: &Custom<'_>) -> bool {
    let property = declaration.property.as_str();
    if property.starts_with("--") {
        return true;
    }
    let Some((before, rest)) = declaration.value.split_once("var(") else { return fits(property, &declaration.value) };
    let Some((name, after)) = rest.split_once(')') else { return false };
    let values = custom.get(name.trim()).filter(|_| !matches!(property, "display" | "position" | "overflow"));
    values.is_some_and(|values| values.iter().all(|value| fits(property, &format!("{before}{value}{after}"))))
}

fn fits(property: &str, value: &str) -> bool {
    let words = || value.split_ascii_whitespace();
    match property {
        "color" | "accent-color" | "caret-color" | "text-decoration-color" => is_opaque(value),
        "background" | "background-color" | "background-image" => {
            !value.contains("text") && !value.contains("var(") && !value.contains("attr(")
        }
        "display" => matches!(
            value,
            "block" | "inline" | "inline-block" | "flex" | "grid" | "flow-root" | "list-item" | "contents"
        ),
        "position" => matches!(value, "static" | "relative"),
        "overflow" | "overflow-x" | "overflow-y" => matches!(value, "visible" | "auto"),
        "opacity" => matches!(value, "1" | "100%"),
        "font-size" => is_readable(value),
        "font" => is_font(value),
        "font-family" => is_lettered(value),
        "line-height" => value == "normal" || is_line_height(value),
        "letter-spacing" | "word-spacing" => value == "normal" || lengths(value, 0.0, 3.0, 0.2),
        "margin" | "margin-block" | "margin-inline" | "margin-top" | "margin-bottom" | "margin-left"
        | "margin-right" => words().all(|word| word == "auto" || lengths(word, 0.0, 128.0, 8.0)),
        "padding" | "padding-block" | "padding-inline" | "padding-top" | "padding-bottom" | "padding-left"
        | "padding-right" | "gap" | "row-gap" | "column-gap" | "border-spacing" => lengths(value, 0.0, 128.0, 8.0),
        "width" | "max-width" | "inline-size" | "max-inline-size" => is_wide(value),
        "height" | "max-height" | "block-size" | "max-block-size" => matches!(value, "auto" | "none"),
        "min-width" | "min-height" => matches!(value, "0" | "auto" | "100%" | "100vh"),
        "text-underline-offset" | "text-decoration-thickness" | "outline-offset" => {
            value == "auto" || value == "from-font" || lengths(value, 0.0, 4.0, 0.3)
        }
        "text-decoration" | "text-decoration-line" => {
            words().all(|word| matches!(word, "none" | "underline" | "dotted"))
        }
        "text-size-adjust" | "-webkit-text-size-adjust" => matches!(value, "100%" | "none" | "auto"),
        "white-space" => matches!(value, "normal" | "pre-wrap" | "pre-line"),
        "border-radius" => lengths(value, 0.0, 64.0, 4.0),
        _ if property.starts_with("border") || property.starts_with("outline") => is_border(value),
        _ => is_plain(property) && !value.contains('('),
    }
}

/// Properties of which no keyword hides anything.
fn is_plain(property: &str) -> bool {
    let known = [
        "align-content",
        "align-items",
        "box-sizing",
        "break-after",
        "break-before",
        "break-inside",
        "color-scheme",
        "cursor",
        "flex-direction",
        "flex-wrap",
        "font-kerning",
        "font-style",
        "font-variant-numeric",
        "font-weight",
        "hyphens",
        "justify-content",
        "list-style-type",
        "overflow-wrap",
        "scroll-behavior",
        "text-align",
        "text-decoration-style",
        "text-transform",
        "text-wrap",
        "word-break",
    ];
    known.contains(&property)
}

/// A colour that is surely there: no transparency, no mixture, no colour of the system's background.
fn is_opaque(value: &str) -> bool {
    let background = ["transparent", "canvas", "field", "buttonface", "initial", "unset", "revert", "revert-layer"];
    if let Some(digits) = value.strip_prefix('#') {
        return matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    }
    let function = ["rgb(", "hsl("].iter().find_map(|name| value.strip_prefix(name));
    match function {
        Some(inside) => {
            let inside = inside.trim_end_matches(')');
            let parts = inside.split([',', ' ']).filter(|part| !part.is_empty()).count();
            parts == 3 && !inside.contains(['/', '('])
        }
        None => value.bytes().all(|byte| byte.is_ascii_lowercase()) && !background.contains(&value),
    }
}

/// Lines no thicker than a word is high, and colours written without functions.
fn is_border(value: &str) -> bool {
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '+'));
    !value.contains('(') && value.split_ascii_whitespace().all(|word| !is_number(word) || lengths(word, 0.0, 24.0, 1.5))
}

/// A size of letters that can be read. Relative sizes may not shrink, because they multiply from block to block.
fn is_readable(value: &str) -> bool {
    let Some((number, unit)) = number(value) else { return matches!(value, "medium" | "large" | "inherit") };
    let (least, most) = match unit {
        "px" => (11.0, 64.0),
        "pt" => (9.0, 48.0),
        "rem" => (0.7, 4.0),
        "em" => (1.0, 2.0),
        "%" => (100.0, 200.0),
        _ => return false,
    };
    (least..=most).contains(&number)
}

/// `font` with a readable size, such as `1rem/1.5 serif`.
fn is_font(value: &str) -> bool {
    let mut words = value.split_ascii_whitespace().skip_while(|word| {
        matches!(*word, "normal" | "italic" | "bold") || word.len() == 3 && word.bytes().all(|b| b.is_ascii_digit())
    });
    let Some(size) = words.next() else { return false };
    let (size, line) = size.split_once('/').unwrap_or((size, "1.5"));
    let family = words.collect::<Vec<_>>().join(" ");
    is_readable(size) && is_line_height(line) && !family.is_empty() && is_lettered(&family)
}

/// Families of letters, not of signs.
fn is_lettered(family: &str) -> bool {
    let signs = ["dings", "symbol", "blank", "emoji", "icon", "barcode", "math", "("];
    !signs.iter().any(|sign| family.contains(sign))
}

fn is_line_height(value: &str) -> bool {
    match number(value) {
        Some((number, "" | "em" | "rem")) => (1.0..=4.0).contains(&number),
        Some((number, "%")) => (100.0..=400.0).contains(&number),
        Some((number, "px")) => (14.0..=96.0).contains(&number),
        _ => false,
    }
}

/// Room for words: a plain width, or a sum of plain widths of which one alone would do.
fn is_wide(value: &str) -> bool {
    if let Some(sum) = value.strip_prefix("calc(").and_then(|sum| sum.strip_suffix(')')) {
        let parts: Vec<&str> = sum.split(" + ").collect();
        return parts.iter().any(|part| is_wide(part)) && parts.iter().all(|part| lengths(part, 0.0, 4000.0, 200.0));
    }
    match number(value) {
        Some((number, "px" | "pt")) => (200.0..=4000.0).contains(&number),
        Some((number, "em" | "rem" | "ch")) => (12.0..=200.0).contains(&number),
        Some((number, "%" | "vw")) => (50.0..=100.0).contains(&number),
        Some(_) => false,
        None => matches!(value, "auto" | "none"),
    }
}

/// Whether every word is a literal length between `least` and a bound in pixels, or one in letters.
fn lengths(value: &str, least: f64, pixels: f64, letters: f64) -> bool {
    value.split_ascii_whitespace().all(|word| match number(word) {
        Some((0.0, _)) => true,
        Some((number, "px" | "pt")) => (least..=pixels).contains(&number),
        Some((number, "em" | "rem" | "ch")) => (least..=letters).contains(&number),
        Some((number, "%")) => pixels > 32.0 && (least..=10.0).contains(&number),
        _ => false,
    })
}

/// A literal number and its unit.
fn number(value: &str) -> Option<(f64, &str)> {
    let value = value.trim();
    let end = value.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | '-' | '+')).unwrap_or(value.len());
    Some((value[..end].parse().ok()?, &value[end..]))
}
