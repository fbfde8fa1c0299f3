//! Whether an element hides its text, by its name, its attributes and its inline style.

/// Elements whose text is not part of the page as read.
pub fn hides_by_name(name: &[u8]) -> bool {
    matches!(
        name,
        b"head"
            | b"script"
            | b"style"
            | b"template"
            | b"noscript"
            | b"title"
            | b"iframe"
            | b"object"
            | b"datalist"
            | b"audio"
            | b"video"
            | b"canvas"
            | b"select"
            | b"textarea"
            | b"applet"
            | b"embed"
            | b"frameset"
            | b"marquee"
            | b"math"
            | b"meter"
            | b"noembed"
            | b"noframes"
            | b"plaintext"
            | b"progress"
            | b"rp"
    )
}

/// Whether an attribute hides the element.
pub fn hides_by_attribute(name: &str, value: &str) -> bool {
    match name {
        "hidden" | "inert" | "popover" => true,
        "aria-hidden" => !value.trim().eq_ignore_ascii_case("false"),
        "style" => hides_by_style(value),
        "width" | "height" => is_zero(value),
        _ => false,
    }
}

/// Whether an inline style takes text out of sight.
fn hides_by_style(style: &str) -> bool {
    let style = without_comments(&style.to_ascii_lowercase());
    style.split(';').filter_map(|declaration| declaration.split_once(':')).any(|(property, value)| {
        let value = value.trim().trim_end_matches("!important").trim();
        match property.trim() {
            "display" => value == "none",
            "visibility" => matches!(value, "hidden" | "collapse"),
            "content-visibility" => value == "hidden",
            "opacity" | "font-size" | "width" | "height" | "max-width" | "max-height" | "zoom" | "line-height" => {
                is_zero(value)
            }
            "color" | "-webkit-text-fill-color" => is_transparent(value),
            "clip" | "clip-path" => value != "auto" && value != "none",
            "transform" | "scale" => value == "0" || value.contains("scale(0") || value.contains("translate"),
            "filter" => value.contains("opacity(0"),
            "text-indent" | "left" | "right" | "top" | "bottom" | "margin" | "margin-left" | "margin-top" => {
                value.split_whitespace().any(is_far_away)
            }
            "position" => value == "fixed" && style.contains("z-index:-"),
            _ => false,
        }
    })
}

/// `transparent`, and colours with an alpha of nothing: `rgba(0, 0, 0, 0)`, `rgb(0 0 0 / 0)`.
fn is_transparent(value: &str) -> bool {
    let inside = value.strip_suffix(')').and_then(|value| value.split_once('('));
    let alpha = inside.and_then(|(_, parts)| match parts.split_once('/') {
        Some((_, alpha)) => Some(alpha),
        None => parts.split(',').nth(3),
    });
    value == "transparent" || alpha.is_some_and(is_zero)
}

fn without_comments(style: &str) -> String {
    let mut rest = style;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, tail)| tail);
    }
    kept + rest
}

/// `0`, `0px`, `.0em`, `0%` and numbers so small that nobody can read them.
fn is_zero(value: &str) -> bool {
    number_of(value).is_some_and(|number| number.abs() < 0.05) && !value.trim().is_empty()
}

fn is_far_away(value: &str) -> bool {
    number_of(value).is_some_and(|number| number <= -99.0 || number >= 5000.0)
}

fn number_of(value: &str) -> Option<f64> {
    let value = value.trim();
    let end = value.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '+'))).unwrap_or(value.len());
    value[..end].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_hide_a_text_is_seen() {
        for style in [
            "display:none",
            "DISPLAY : None !important",
            "color:red;visibility:hidden",
            "opacity:0",
            "opacity: .01",
            "font-size:0px",
            "width:0;height:0",
            "text-indent:-9999px",
            "position:absolute;left:-10000px",
            "color:transparent",
            "color:rgba(0,0,0,0)",
            "color:rgb(0 0 0 / 0%)",
            "clip:rect(0,0,0,0)",
            "transform:scale(0)",
            "dis/* */play:none",
        ] {
            assert!(hides_by_attribute("style", style), "{style}");
        }
        assert!(hides_by_attribute("hidden", ""));
        assert!(hides_by_attribute("aria-hidden", "true"));
        assert!(hides_by_attribute("inert", ""));
    }

    #[test]
    fn a_plain_style_hides_nothing() {
        for style in [
            "color:#000",
            "color:rgb(255,255,0)",
            "opacity:0.8",
            "margin:0",
            "width:100%",
            "display:block",
            "font-size:12px",
            "",
        ] {
            assert!(!hides_by_attribute("style", style), "{style}");
        }
        assert!(!hides_by_attribute("aria-hidden", "false"));
        assert!(!hides_by_attribute("class", "hidden"));
    }
}
