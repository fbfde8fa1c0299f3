//! A small reader of CSS: rules with their selectors and declarations, at-rules that hold rules, comments and strings.
//! It understands less than a browser does, and says so: what it cannot follow becomes a fault, never a guess.

use std::ops::Range;

/// A selector with its declarations, wherever in the sheet it stands.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct StyleRule {
    /// The selector list as written, comments out.
    pub selector: String,
    /// Which bytes of the sheet the selector takes.
    pub range: Range<usize>,
    /// Property in lower case, and value.
    pub declarations: Vec<Declaration>,
}

/// A property and its value.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Declaration {
    /// In lower case.
    pub property: String,
    /// In lower case, without `!important`.
    pub value: String,
    /// Which bytes of the sheet it takes.
    pub range: Range<usize>,
}

/// A sheet as read.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// Rules, those in `@media` and the like included.
    pub rules: Vec<StyleRule>,
    /// At-rules without a block, such as `@import`.
    pub statements: Vec<(String, Range<usize>)>,
    /// What could not be followed.
    pub lost: Vec<(Range<usize>, &'static str)>,
}

/// At-rules whose block holds rules for elements.
const WITH_RULES: [&str; 4] = ["@media", "@supports", "@layer", "@container"];

/// At-rules whose block holds no rules for elements.
const WITHOUT_RULES: [&str; 2] = ["@keyframes", "@page"];

const LOADS: &str = "Only files of the site are loaded here, as url(\"/img/name.png\") with a plain path.";

/// Reads a sheet.
pub(super) fn read(css: &str) -> Sheet {
    let mut sheet = Sheet::default();
    let plain = without_comments(css, &mut sheet);
    rules(&plain, 0..plain.len(), &mut sheet);
    sheet
}

/// The sheet with comments and the insides of strings, but for plain words, as spaces, of the same length, so that ranges hold.
fn without_comments(css: &str, sheet: &mut Sheet) -> String {
    let mut plain = css.as_bytes().to_vec();
    let mut at = 0;
    while let Some(rest) = css.as_bytes().get(at..).filter(|rest| !rest.is_empty()) {
        let (inside, next) = match rest {
            [b'/', b'*', ..] => {
                let end = css[at + 2..].find("*/").map(|end| at + 2 + end + 2);
                (at..end.unwrap_or(css.len()), end)
            }
            [quote @ (b'"' | b'\''), ..] => {
                let end = string_end(css.as_bytes(), at + 1, *quote);
                (at + 1..end.unwrap_or(css.len()), end.map(|end| end + 1))
            }
            _ => {
                if let Some((length, message)) = odd(rest) {
                    sheet.lost.push((at..at + length, message));
                }
                at += 1;
                continue;
            }
        };
        if next.is_none() {
            sheet.lost.push((at..at + 1, "A comment or a quoted text is opened here and not closed."));
        }
        let is_words = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-');
        if rest.starts_with(b"/") || !plain[inside.clone()].iter().all(is_words) {
            plain[inside].fill(b' ');
        }
        at = next.unwrap_or(css.len());
    }
    // Whole comments and whole insides of strings were blanked, so what is left is text still.
    String::from_utf8(plain).unwrap_or_default()
}

/// What a browser may read in another way than it looks: its length, and what is to be said of it.
fn odd(rest: &[u8]) -> Option<(usize, &'static str)> {
    let named = |name: &str| rest.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes()));
    match rest {
        [b'\\', ..] => Some((1, "A backslash is only understood in quoted text.")),
        [b'<', b'!', b'-', b'-', ..] => Some((4, "This is a mark of HTML, not of a stylesheet.")),
        [b'-', b'-', b'>', ..] => Some((3, "This is a mark of HTML, not of a stylesheet.")),
        [0xEF, 0xBB, 0xBF, ..] => {
            Some((3, "An invisible character stands here; save the file without byte order mark."))
        }
        [byte, ..] if byte.is_ascii_control() && !matches!(byte, b'\n' | b'\r' | b'\t') => {
            Some((1, "An invisible character stands here."))
        }
        _ if named("url(") => (!is_plain_address(&rest[4..])).then_some((4, LOADS)),
        _ if named("src(") => Some((4, LOADS)),
        _ if named("image-set(") => Some((10, LOADS)),
        _ => None,
    }
}

/// Whether what follows `url(` is a plain path of the site up to the closing bracket, quoted or not.
fn is_plain_address(rest: &[u8]) -> bool {
    let address = match rest {
        [quote @ (b'"' | b'\''), inside @ ..] => {
            inside.split(|byte| byte == quote).next().filter(|address| inside.get(address.len() + 1) == Some(&b')'))
        }
        _ => rest.split(|byte| *byte == b')').next().filter(|address| address.len() < rest.len()),
    };
    address.is_some_and(|address| {
        let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/._-~%#?=&".contains(byte);
        address.iter().all(is_plain) && !address.windows(2).any(|pair| pair == b"//")
    })
}

fn string_end(css: &[u8], from: usize, quote: u8) -> Option<usize> {
    let mut at = from;
    while let Some(byte) = css.get(at) {
        match byte {
            b'\\' => at += 1,
            b'\n' | b'\r' | b'\x0C' => return None,
            byte if *byte == quote => return Some(at),
            _ => {}
        }
        at += 1;
    }
    None
}

/// The rules in a range of the sheet.
fn rules(plain: &str, range: Range<usize>, sheet: &mut Sheet) {
    let mut at = range.start;
    while at < range.end {
        let rest = &plain[at..range.end];
        let Some(mark) = rest.find(['{', ';', '}']) else {
            if !rest.trim().is_empty() {
                sheet.lost.push((trimmed(plain, at..range.end), "This stands outside any rule."));
            }
            return;
        };
        let prelude = trimmed(plain, at..at + mark);
        let mark = at + mark;
        match plain.as_bytes()[mark] {
            b'{' => {
                let Some(end) = block_end(plain, mark, range.end) else {
                    sheet.lost.push((mark..mark + 1, "This brace is not closed."));
                    return;
                };
                block(plain, prelude, mark + 1..end, sheet);
                at = end + 1;
            }
            b';' => {
                sheet.statements.push((plain[prelude.clone()].to_ascii_lowercase(), prelude));
                at = mark + 1;
            }
            _ => {
                sheet.lost.push((mark..mark + 1, "This brace closes nothing."));
                at = mark + 1;
            }
        }
    }
}

fn block(plain: &str, prelude: Range<usize>, inside: Range<usize>, sheet: &mut Sheet) {
    let selector = &plain[prelude.clone()];
    if !is_balanced(selector) {
        sheet.lost.push((prelude.clone(), UNBALANCED));
    }
    if !selector.starts_with('@') {
        let declarations = declarations(plain, inside, sheet);
        sheet.rules.push(StyleRule { selector: selector.to_owned(), range: prelude, declarations });
        return;
    }
    let name = selector.split([' ', '(', '\n', '\r', '\t']).next().unwrap_or("").to_ascii_lowercase();
    if WITH_RULES.contains(&name.as_str()) {
        rules(plain, inside, sheet);
    } else if !WITHOUT_RULES.contains(&name.as_str()) {
        sheet.lost.push((prelude, "A theme may not use this kind of rule."));
    }
}

fn declarations(plain: &str, inside: Range<usize>, sheet: &mut Sheet) -> Vec<Declaration> {
    if let Some(nested) = plain[inside.clone()].find('{') {
        let at = inside.start + nested;
        sheet.lost.push((at..at + 1, "Rules inside rules are not understood here; write each on its own."));
        return Vec::new();
    }
    let mut made = Vec::new();
    let mut at = inside.start;
    for part in plain[inside].split(';') {
        let range = trimmed(plain, at..at + part.len());
        at += part.len() + 1;
        if !is_balanced(part) {
            sheet.lost.push((range.clone(), UNBALANCED));
        }
        let Some((property, value)) = plain[range.clone()].split_once(':') else {
            if !range.is_empty() {
                sheet.lost.push((range, "This is not a property with a value."));
            }
            continue;
        };
        let value = value.to_ascii_lowercase();
        let value = value.split('!').next().unwrap_or("").trim().to_owned();
        made.push(Declaration { property: property.trim().to_ascii_lowercase(), value, range });
    }
    made
}

const UNBALANCED: &str = "A bracket is opened or closed here without its other half.";

/// Whether every bracket is closed where it was opened. A browser reads on over braces until it is.
fn is_balanced(text: &str) -> bool {
    let mut open = Vec::new();
    text.chars().all(|c| match c {
        '(' | '[' => {
            open.push(c);
            true
        }
        ')' => open.pop() == Some('('),
        ']' => open.pop() == Some('['),
        _ => true,
    }) && open.is_empty()
}

fn block_end(plain: &str, open: usize, limit: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (at, byte) in plain.bytes().enumerate().take(limit).skip(open) {
        match byte {
            b'{' => depth += 1,
            b'}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

fn trimmed(plain: &str, range: Range<usize>) -> Range<usize> {
    let text = &plain[range.clone()];
    let start = range.start + (text.len() - text.trim_start().len());
    start..start + text.trim().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_wherever_they_stand() {
        let css = "/* a{} */ a, b > c { Color : RED !important; margin:0 }\n@media print { @supports (x:y) { d { top: \
                   \";}\" } } }\n@keyframes k { from { opacity: 0 } } @import \"x\";";
        let sheet = read(css);
        let selectors: Vec<_> = sheet.rules.iter().map(|rule| rule.selector.as_str()).collect();
        assert_eq!(selectors, ["a, b > c", "d"]);
        assert_eq!(&css[sheet.rules[0].range.clone()], "a, b > c");
        let color = &sheet.rules[0].declarations[0];
        assert_eq!((color.property.as_str(), color.value.as_str()), ("color", "red"));
        assert_eq!(&css[color.range.clone()], "Color : RED !important");
        assert_eq!(sheet.statements.len(), 1);
        assert!(sheet.lost.is_empty(), "{:?}", sheet.lost);
    }

    #[test]
    fn plain_addresses_of_the_site_are_followed() {
        for css in
            ["a{background:url(/a/b-1.png)}", "a{background:URL('img/a.png')}", "a{content:\"<!-- \\ url( -->\"}"]
        {
            assert!(read(css).lost.is_empty(), "{css}");
        }
    }

    #[test]
    fn what_cannot_be_followed_is_said() {
        for css in [
            "a { color: red",
            "a } b {}",
            "/* x",
            "a { content: \"x }",
            "a { content: \"x\ry\" }",
            "a { & b { color: red } }",
            "a { x }",
            "a",
            ".a{background:url(/*)}footer{display:none}.b{background:url(*/)}",
            ".a{background:url(')}footer{display:none}.b{background:url(')}",
            ".a{background:url( \"/a.png\")}",
            ".a{background:url(\"/a.png\" x)}",
            ".a{background:url(data:image/png,x)}",
            ".a{background:url(//evil.example/a.png)}",
            ".a{background:image-set(\"/a.png\" 1x)}",
            "<!--footer{display:none}",
            "footer{display:none}-->",
            "\u{FEFF}footer{display:none}",
            "footer{d\\69splay:none}",
            "footer{color:red\u{C}}",
            "footer{x:(}.b{y:);display:none}",
            ".a{x:[)}",
            "@-moz-document url-prefix(){footer{display:none}}",
            "@-webkit-keyframes k{}",
            "@property --x{syntax:\"*\"}",
            "@scope (footer){p{color:red}}",
            "@font-face{font-family:x}",
        ] {
            assert!(!read(css).lost.is_empty(), "{css}");
        }
    }
}
